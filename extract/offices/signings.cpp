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
    if (is_one_of(lemma, {"bear", "carry"})) return bearing(verb);
    const bool puts = lemma == "put";
    if (is_ahead(verb)) return;
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
    auto signers = signers_of(draft_, list_.mentions(), verb);
    if (signers.empty() && passive != Tree::no_token && is_done(verb)) signers = sides_of(passive);
    sign(paper, signers, verb);
    const bool own = !puts && object != Tree::no_token && entity_at(object) == paper;
    for (std::uint32_t at = own ? tree.child(object, Label::conj) : Tree::no_token; at != Tree::no_token;
         at = tree.child(at, Label::conj)) {
      const EntityIndex other = entity_at(at);
      if (other != none && entity(other).kind == EntityKind::agreement) sign(other, signers, verb);
    }
  }

  /// "The following were signed: a Memorandum on Training, by Ann Lee and Bo Day; ...", "- Grant Agreement
  /// (by
  /// ...)"
  void listed(const Found& paper) {
    constexpr std::uint32_t reach = 24;  // tokens of the name, and of the list of signers
    const std::uint32_t item = draft_.paragraph_begin(paper.begin);
    const auto in_item = [&](std::uint32_t at) {
      return at < draft_.token_count() && draft_.paragraph_begin(at) == item &&
             !is_one_of(draft_.word(at), {";", ")"});
    };
    std::uint32_t by = paper.end;
    while (in_item(by) && by < paper.end + reach && draft_.lower(by) != "by") ++by;
    if (!in_item(by) || draft_.lower(by) != "by" || !is_one_of(draft_.word(by - 1), {",", "("})) return;
    if (!follows_signed(item, paper.begin)) return;
    for (std::uint32_t at = by + 1; in_item(at) && at < by + 2 * reach;) {
      const Found* found = draft_.found_over(at);
      if (found != nullptr && found->kind == EntityKind::person && found->entity != none)
        list_.add("signed_by", paper.entity, found->entity, together(paper, *found), "relation.signed", 0.75);
      at = found != nullptr ? found->end : at + 1;
    }
  }

 private:
  /// Whether "signed:" stands before the item in its paragraph, or ends one of the few before it.
  bool follows_signed(std::uint32_t item, std::uint32_t paper) const {
    constexpr int paragraphs = 6;
    std::uint32_t begin = item;
    for (int step = 0; step < paragraphs && begin > 0; ++step) begin = draft_.paragraph_begin(begin - 1);
    for (std::uint32_t at = begin; at + 1 < paper; ++at) {
      if (draft_.word(at + 1) == ":" && draft_.lower(at) == "signed" && is_done(at)) return true;
    }
    return false;
  }

  /// "will sign", "did not sign", "Neither A nor B has signed": nothing is signed.
  bool is_ahead(std::uint32_t verb) const {
    const std::uint32_t signer = draft_.analysis.tree.subject(verb);
    if (signer != Tree::no_token &&
        is_one_of(draft_.lower(draft_.analysis.tree.left_edge(signer)), {"neither", "no", "nobody", "none"}))
      return true;
    return std::ranges::any_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::neg ||
             (draft_.document().tag(child) == "MD" && draft_.token(child).label == Label::aux);
    });
  }

  /// "The protocol bears the signatures of Ann Lee and Kofi Mensah"
  void bearing(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t paper = tree.child(verb, Label::nsubj);
    const std::uint32_t names = tree.child(verb, Label::dobj);
    if (paper == Tree::no_token || names == Tree::no_token || draft_.lemma(names) != "signature") return;
    const EntityIndex signed_paper = entity_at(paper);
    if (signed_paper == none || entity(signed_paper).kind != EntityKind::agreement) return;
    for (const EntityIndex signer : joined_behind(names, "of"))
      list_.add("signed_by", signed_paper, signer, draft_.token(verb).span, "relation.signed", 0.75);
  }

  /// Who is named in the list that the preposition of the noun begins.
  std::vector<EntityIndex> joined_behind(std::uint32_t noun, std::string_view preposition) const {
    std::vector<EntityIndex> all;
    const auto& tree = draft_.analysis.tree;
    for (const std::uint32_t child : tree.children(noun)) {
      if (draft_.lower(child) != preposition) continue;
      for (std::uint32_t at = tree.child(child, Label::pobj); at != Tree::no_token;
           at = tree.child(at, Label::conj)) {
        if (entity_at(at) != none) all.push_back(entity_at(at));
      }
    }
    return all;
  }

  /// "The accord between Japan and India was signed": the states it is between.
  std::vector<EntityIndex> sides_of(std::uint32_t paper) const {
    std::vector<EntityIndex> sides = joined_behind(paper, "between");
    const bool states = sides.size() > 1 && std::ranges::all_of(sides, [&](EntityIndex side) {
                          return entity(side).kind == EntityKind::state;
                        });
    if (!states) sides.clear();
    return sides;
  }

  /// "was signed", but not "will be signed", "has not been signed" and "was to be signed"
  bool is_done(std::uint32_t verb) const {
    return std::ranges::none_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::neg || draft_.document().tag(child) == "MD" ||
             is_one_of(draft_.lower(child), {"to", "be", "being"});
    });
  }

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

void read_listed_signing(RelationList& list, const Found& paper) { Signings(list).listed(paper); }

}  // namespace chancery::extract
