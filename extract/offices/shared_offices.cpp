#include "extract/offices/shared_offices.hpp"

#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

/// The name behind "STATE's" at the token, that no title stands by and that is a member of a list; nullptr
/// where none is.
const Found* member_at(const Draft& draft, const Found& state) {
  if (state.kind != EntityKind::state || !draft.same_sentence(state.begin, state.end + 1)) return nullptr;
  if (draft.document().tag(state.end) != "POS") return nullptr;
  // "Aruba's premier, Ann Lee, and Togo's, Bo Day,"
  const bool comma = draft.word_safe(state.end + 1) == ",";
  const std::uint32_t begin = state.end + (comma ? 2 : 1);
  const Found* name = name_from(draft, begin);
  if (name == nullptr || name->person == none || name->begin != begin) return nullptr;
  if (comma)
    return draft.persons[name->person].titles.empty() &&
                   is_one_of(draft.word_safe(name->end), {",", ".", ";"})
               ? name
               : nullptr;
  const Label label = draft.token(name->head).label;
  const bool listed = label == Label::conj || label == Label::appos;
  return listed && draft.persons[name->person].titles.empty() ? name : nullptr;
}

/// "that of Bolivia (Ann Lee)", "that of Bolivia, Ann Lee,": the name behind the state; nullptr where none
/// is.
const Found* owner_of_that(const Draft& draft, const Found& state) {
  if (state.kind != EntityKind::state || !is_one_of(draft.word_safe(state.end), {"(", ","}) ||
      !draft.same_sentence(state.begin, state.end + 1))
    return nullptr;
  const Found* name = name_from(draft, state.end + 1);
  const bool fits = name != nullptr && name->person != none && draft.persons[name->person].titles.empty() &&
                    is_one_of(draft.word_safe(name->end), {")", ",", ".", ";"});
  return fits ? name : nullptr;
}

}  // namespace

std::vector<graph::Tenure> shared_offices(const Draft& draft, const graph::Tenure& first,
                                          const Title& title) {
  std::vector<graph::Tenure> tenures;
  if (title.plural || title.counterpart || title.holders.size() != 1 || title.bodies.empty()) return tenures;
  // "the union's secretary general, Ann Lee, and Finland's Bo Day"
  if (draft.analysis.facts.entities[first.body].kind != EntityKind::state) return tenures;
  const Found* name =
      name_from(draft, title.end + (is_one_of(draft.word_safe(title.end), {",", "("}) ? 1 : 0));
  while (name != nullptr && draft.same_sentence(title.head, name->end)) {
    std::uint32_t at = name->end;
    while (is_one_of(draft.lower(at), {",", ";", ")", "and"})) ++at;
    const bool that = draft.lower(at) == "that" && draft.lower(at + 1) == "of";
    if (that) at += 2;
    const Found* state = at == name->end ? nullptr : draft.found_over(at);
    name = state == nullptr || state->begin != at ? nullptr
           : that                                 ? owner_of_that(draft, *state)
                                                  : member_at(draft, *state);
    if (name == nullptr) break;
    graph::Tenure tenure = first;
    tenure.holder = name->entity;
    tenure.body = state->entity;
    tenure.confidence = 0.75;
    std::erase_if(tenure.modifiers, [](const std::string& modifier) { return modifier != "former"; });
    if (tenure.role.starts_with("acting ")) tenure.role.erase(0, std::string_view("acting ").size());
    tenure.evidence = {{state->span.begin, name->span.end}};
    tenure.reason = reason_of("office.shared", nullptr, title.role);
    tenures.push_back(std::move(tenure));
  }
  return tenures;
}

}  // namespace chancery::extract
