#include "extract/offices/citizens.hpp"

#include "extract/offices/bearers.hpp"
#include "extract/offices/relation_reader.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class Citizens : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "who holds Ecuadorian citizenship"
  void citizenship(std::uint32_t verb) {
    if (!is_one_of(draft_.lemma(verb), {"hold", "have", "acquire", "obtain", "carry"})) return;
    const std::uint32_t paper = draft_.analysis.tree.child(verb, Label::dobj);
    if (paper == Tree::no_token ||
        !is_one_of(draft_.lower(paper), {"citizenship", "nationality", "passport"}))
      return;
    const EntityIndex who = Bearers(draft_, list_.mentions()).subject_of(verb);
    for (std::uint32_t at = verb + 1; at < paper; ++at) {  // "both Russian and Cypriot citizenship"
      const Found* state = draft_.found_over(at);
      if (state == nullptr || state->kind != EntityKind::state) continue;
      list_.add("citizen_of", who, state->entity,
                {draft_.token(verb).span.begin, draft_.token(paper).span.end}, "relation.citizenship", 0.8);
    }
  }

  /// "Ann Lee, a citizen of Canada,", "Ann Lee became a Canadian citizen"
  void citizen(std::uint32_t noun) {
    if (is_one_of(draft_.lower(noun), {"citizens", "nationals"})) return citizens(noun);
    if (!is_one_of(draft_.lower(noun), {"citizen", "national"})) return;
    // "Ann Lee, a prosecutor and a citizen of Chad"
    const bool joined = draft_.token(noun).label == Label::conj &&
                        draft_.token(draft_.token(noun).head).label == Label::appos;
    const auto& word = draft_.token(joined ? draft_.token(noun).head : noun);
    const Bearers bearers(draft_, list_.mentions());
    EntityIndex who = word.label == Label::appos ? bearers.at(word.head) : none;
    const bool predicate = word.label == Label::attr || word.label == Label::oprd ||
                           word.label == Label::dobj || word.label == Label::npadvmod;
    if (predicate && is_one_of(draft_.lemma(word.head), {"be", "become", "remain", "die"}) &&
        draft_.analysis.tree.child(word.head, Label::neg) == Tree::no_token)
      who = bearers.subject_of(word.head);
    if (who == none || entity(who).kind != EntityKind::person) return;
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      const bool of = draft_.lower(child) == "of";
      const std::uint32_t name = of ? draft_.analysis.tree.child(child, Label::pobj) : child;
      const Found* state = name == Tree::no_token ? nullptr : draft_.found_over(name);
      if (state != nullptr && state->kind == EntityKind::state)
        list_.add("citizen_of", who, state->entity, draft_.token(noun).span, "relation.citizen", 0.8);
    }
  }

 private:
  /// "Ann Lee and Bo Day, two Turkish citizens,"
  void citizens(std::uint32_t noun) {
    const auto& word = draft_.token(noun);
    if (word.label != Label::appos) return;
    const auto& tree = draft_.analysis.tree;
    std::uint32_t name = word.head;
    while (draft_.token(name).label == Label::conj) name = draft_.token(name).head;
    for (const std::uint32_t child : tree.children(noun)) {
      const std::uint32_t of = draft_.lower(child) == "of" ? tree.child(child, Label::pobj) : child;
      const Found* state = of == Tree::no_token ? nullptr : draft_.found_over(of);
      if (state == nullptr || state->kind != EntityKind::state) continue;
      for (std::uint32_t at = name; at != Tree::no_token && at < noun; at = tree.child(at, Label::conj)) {
        const Found* person = draft_.found_over(at);
        if (person != nullptr && person->kind == EntityKind::person)
          list_.add("citizen_of", person->entity, state->entity, word.span, "relation.citizen", 0.8);
      }
    }
  }
};

}  // namespace

void read_citizenship(RelationList& list, std::uint32_t verb) { Citizens(list).citizenship(verb); }

void read_citizen(RelationList& list, std::uint32_t noun) { Citizens(list).citizen(noun); }

}  // namespace chancery::extract
