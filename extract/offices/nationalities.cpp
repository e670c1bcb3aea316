#include "extract/offices/nationalities.hpp"

#include <algorithm>

#include "extract/offices/bearers.hpp"
#include "extract/offices/callings.hpp"
#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

class Nationalities : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "Yolanda Santiago, a Panamanian lawyer", "the Lithuanian businessman Tomas Balsiukas", "Åsa Lindqvist, a
  /// Swede".
  void nationality(const Found& found) {
    std::uint32_t seen = none;
    for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
      if (draft_.token(child).label == Label::appos || draft_.token(child).label == Label::compound)
        seen = read_noun(found, child, seen);
    }
    by_rank(found);
    const auto& head = draft_.token(found.head);
    if (seen == none && head.label == Label::appos) read_noun(found, head.head, none);
    const Found* after =
        draft_.lower(found.end) == "," && is_one_of(draft_.lower(found.end + 1), {"a", "an", "the"})
            ? draft_.found_over(found.end + 2)
            : nullptr;
    if (after != nullptr && is_adjective(*after)) {
      const std::string_view next = draft_.lower(after->end);
      if (next == "," || next == "." || next == "who") {
        list_.add("citizen_of", found.entity, after->entity, together(found, *after), "relation.nationality",
                  0.8);
      }
    }
  }

  /// "who holds Ecuadorian citizenship"
  void citizenship(std::uint32_t verb) {
    if (!is_one_of(draft_.lemma(verb), {"hold", "have", "acquire", "obtain", "carry"})) return;
    const std::uint32_t paper = draft_.analysis.tree.child(verb, Label::dobj);
    if (paper == Tree::no_token ||
        !is_one_of(draft_.lower(paper), {"citizenship", "nationality", "passport"}))
      return;
    const EntityIndex who = Bearers(draft_, list_.mentions()).subject_of(verb);
    for (const std::uint32_t child : draft_.analysis.tree.children(paper)) {
      const Found* state = draft_.found_over(child);
      if (state == nullptr || state->kind != EntityKind::state || child > paper) continue;
      list_.add("citizen_of", who, state->entity,
                {draft_.token(verb).span.begin, draft_.token(paper).span.end}, "relation.citizenship", 0.8);
    }
  }

  /// "DANIEL WHITLOCK (United States)"
  void delegate(const Found& found) {
    const Found* state = draft_.word_safe(found.end) == "(" ? draft_.found_over(found.end + 1) : nullptr;
    if (state == nullptr || state->kind != EntityKind::state || state->begin != found.end + 1 ||
        draft_.word_safe(state->end) != ")" || !is_all_capitals(draft_.word(found.end - 1)))
      return;
    list_.add("represents", found.entity, state->entity, together(found, *state), "relation.delegate", 0.85);
  }

 private:
  /// "the Paraguayan Néstor Paredes", "Turkish Major General Orhan Taşkın", "Dutch MEP Pieter Smeets"
  void by_rank(const Found& found) {
    const Found* before = found.begin == 0 ? nullptr : draft_.found_over(found.begin - 1);
    const bool own =
        before != nullptr && is_adjective(*before) && draft_.same_sentence(before->begin, found.begin);
    if (own) return add(found, *before);
    const std::uint32_t index = found.begin == 0 ? none : draft_.title_at[found.begin - 1];
    if (index == none) return;
    const Title& title = draft_.titles[index];
    if (title.bodies.size() != 1 || title.end != found.begin || !tells_citizenship(draft_.lemma(title.head)))
      return;
    const Found& state = draft_.found[title.bodies.front()];
    if (is_adjective(state) && state.begin < title.head) add(found, state);
  }

  void add(const Found& person, const Found& state) {
    list_.add("citizen_of", person.entity, state.entity, together(state, person), "relation.nationality",
              0.8);
  }

  static bool is_adjective(const Found& found) {
    return found.kind == EntityKind::state && found.known != nullptr &&
           (found.known->how == Known::How::adjective || found.known->how == Known::How::abbreviation);
  }

  std::uint32_t read_noun(const Found& found, std::uint32_t noun, std::uint32_t before) {
    if (draft_.token(noun).pos != Pos::NOUN || draft_.found_over(noun) != nullptr) return before;
    const bool thing = std::ranges::any_of(draft_.words.nouns(draft_.lemma(noun)), [](const Noun& one) {
      return one.kind == EntityKind::platform || one.kind == EntityKind::organisation ||
             one.kind == EntityKind::place;
    });
    if (thing) return before;  // "the French vessel Jean Dubois"
    const std::uint32_t title = draft_.title_at[noun];
    if (title != none && !tells_citizenship(draft_.lemma(noun))) return before;
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      const Found* state = draft_.found_over(child);
      if (child > noun || state == nullptr || !is_adjective(*state)) continue;
      list_.add("citizen_of", found.entity, state->entity, together(*state, found), "relation.nationality",
                0.8);
      before = noun;
      // "an Indian-Argentine student"
      const Found* other = state->begin > 1 && draft_.word(state->begin - 1) == "-"
                               ? draft_.found_over(state->begin - 2)
                               : nullptr;
      if (other != nullptr && is_adjective(*other))
        list_.add("citizen_of", found.entity, other->entity, together(*other, found), "relation.nationality",
                  0.8);
    }
    return before;
  }
};

}  // namespace

void read_nationality(RelationList& list, const Found& person) { Nationalities(list).nationality(person); }

void read_delegate(RelationList& list, const Found& person) { Nationalities(list).delegate(person); }

void read_citizenship(RelationList& list, std::uint32_t verb) { Nationalities(list).citizenship(verb); }

}  // namespace chancery::extract
