#include "extract/offices/signings.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "extract/offices/relation_reader.hpp"
#include "extract/offices/signers.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class Signings : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "A and B signed a pact", "a statement issued by A, B and C", "A and B put their names to the accord".
  void signing(std::uint32_t verb) {
    const std::string_view lemma = draft_.lemma(verb);
    const bool puts = lemma == "put";
    if (!puts && !is_one_of(lemma, {"sign", "ink", "issue", "co-sign", "conclude", "initial", "countersign"}))
      return;
    EntityIndex paper = none;
    const auto& tree = draft_.analysis.tree;
    const Label label = draft_.token(verb).label;
    const std::uint32_t object = tree.child(verb, Label::dobj);
    const std::uint32_t passive = tree.child(verb, Label::nsubjpass);
    const bool that = !puts && label == Label::relcl && object != Tree::no_token &&
                      is_one_of(draft_.lower(object), {"that", "which"});
    const bool of_clause = !puts && label == Label::relcl && object == Tree::no_token;
    if (puts && object != Tree::no_token && is_one_of(draft_.lemma(object), {"name", "signature"})) {
      paper = object_of_to(verb) != none ? object_of_to(verb) : object_of_to(object);
    } else if (!puts && object != Tree::no_token && !that) {
      paper = entity_at(object);
    } else if (passive != Tree::no_token && !that) {
      paper = entity_at(passive);
    } else if (that || of_clause || label == Label::acl) {
      paper = entity_at(draft_.token(verb).head);  // "the declaration they signed"
    }
    if (paper == none || entity(paper).kind != EntityKind::agreement) return;
    const auto signers = signers_of(draft_, list_.mentions(), verb);
    sign(paper, signers, verb);
    const bool own = !puts && object != Tree::no_token && entity_at(object) == paper;
    for (std::uint32_t at = own ? tree.child(object, Label::conj) : Tree::no_token; at != Tree::no_token;
         at = tree.child(at, Label::conj)) {
      const EntityIndex other = entity_at(at);
      if (other != none && entity(other).kind == EntityKind::agreement) sign(other, signers, verb);
    }
  }

 private:
  /// What states initial they have not signed yet; persons put their names to it.
  void sign(EntityIndex paper, const std::vector<EntityIndex>& signers, std::uint32_t verb) {
    const bool initials = draft_.lemma(verb) == "initial";
    const bool issues = draft_.lemma(verb) == "issue" && signers.size() == 1;
    for (const EntityIndex signer : signers) {
      if (!initials || entity(signer).kind == EntityKind::person)
        list_.add(issues ? "issued_by" : "signed_by", paper, signer, draft_.token(verb).span,
                  "relation.signed", 0.75);
    }
  }

  EntityIndex object_of_to(std::uint32_t above) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(above)) {
      if (draft_.lower(child) != "to") continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      if (object != Tree::no_token) return entity_at(object);
    }
    return none;
  }
};

}  // namespace

void read_signing(RelationList& list, std::uint32_t verb) { Signings(list).signing(verb); }

}  // namespace chancery::extract
