#include "extract/offices/listed_holders.hpp"

#include <algorithm>

#include "extract/offices/names_beside.hpp"
#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The token after "(2nd from L)" and ", left," of a caption.
std::uint32_t after_position(const Draft& draft, std::uint32_t at) {
  if (draft.word_safe(at) == "," && is_one_of(draft.lower(at + 1), {"left", "right", "center", "centre"}))
    return at + 2;
  if (draft.word_safe(at) != "(") return at;
  for (std::uint32_t next = at + 1; next < at + 7; ++next) {
    if (draft.word_safe(next) == ")") return next + 1;
  }
  return at;
}

/// "of Ghana", "(Ghana)", "of Demosisto": what the name that ends at the token is of; nullptr where nothing
/// stands there.
const Found* origin_behind(const Draft& draft, std::uint32_t at) {
  const bool brackets = draft.word_safe(at) == "(";
  if (!brackets && !is_one_of(draft.lower(at), {"of", "for"})) return nullptr;
  const std::uint32_t first = at + (draft.lower(at + 1) == "the" ? 2 : 1);
  const Found* origin = draft.same_sentence(at, first) ? draft.found_over(first) : nullptr;
  if (origin == nullptr || !brackets) return origin;
  return origin->begin == first && draft.word_safe(origin->end) == ")" ? origin : nullptr;
}

/// "the presidents of Ecuador, Ann Lee, and Colombia, Jo Park": each behind his or her state.
bool find_one_by_one(const Draft& draft, Title& title) {
  if (title.bodies.size() != 1 || draft.word_safe(title.end) != ",") return false;
  std::vector<std::uint32_t> bodies = title.bodies;
  std::vector<std::uint32_t> persons;
  std::uint32_t last = title.head;  // the last token read
  std::uint32_t at = title.end + 1;
  while (reads_on(draft, last, at)) {  // on behind "Hon." and "Dr", where the parser ends the sentence
    const Found* name = name_from(draft, at);
    if (name == nullptr || name->person == none) break;
    persons.push_back(name->person);
    last = name->head;
    at = name->end;
    while (is_one_of(draft.lower(at), {",", ";", "and", "&", "the"})) ++at;
    const Found* state = draft.same_sentence(last, at) ? draft.found_over(at) : nullptr;
    const bool follows = state != nullptr && state->begin == at && state->kind == graph::EntityKind::state &&
                         draft.word_safe(state->end) == ",";
    if (!follows) break;
    bodies.push_back(draft.found_at[at]);
    at = state->end + 1;
  }
  if (persons.size() < 2) return false;
  bodies.resize(std::min(bodies.size(), persons.size()));  // the last one's name may not have been found
  if (persons.size() != bodies.size()) return false;
  title.bodies = std::move(bodies);
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
  return true;
}

/// Whether the title ends where it tells of names before it: "A and B, the ministers of Mali and Niger," or
/// "... respectively,".
bool closes(const Draft& draft, const Title& title) {
  const std::uint32_t end = title.end + (draft.lower(title.end) == "respectively" ? 1 : 0);
  return !draft.same_sentence(title.head, end) ||
         is_one_of(draft.word(end), {",", ".", ";", ")", "–", "—", "--"});
}

/// "Ann Lee and Jo Park, the defence ministers of Mali and Niger,", "Mali's Ann Lee and Niger's Jo Park, both
/// foreign ministers,"
bool find_before(const Draft& draft, Title& title) {
  std::uint32_t first = first_with_owner(draft, title);
  if (first < 3) return false;
  if (is_one_of(draft.lower(first - 1), {"both", "all"})) --first;
  if (!is_one_of(draft.word(first - 1), {",", "(", "–", "—", "--"}) || !closes(draft, title)) return false;
  const ListedNames names = names_before(draft, first - 1);
  const bool fits = title.bodies.size() <= 1 || title.bodies.size() == names.persons.size();
  if (names.persons.size() < 2 || !fits) return false;
  if (title.bodies.empty() && names.owners.size() == names.persons.size()) title.bodies = names.owners;
  title.holders = names.persons;
  title.holder_rule = "office.list";
  return true;
}

/// The state of "Estonia's Ann Lee" and "the Dutch Bo Day" in a list, which begins at the token; nullptr
/// where none stands there.
const Found* owner_before_name(const Draft& draft, std::uint32_t at) {
  const std::uint32_t first = at + (draft.lower(at) == "the" ? 1 : 0);
  const Found* state = first < draft.token_count() ? draft.found_over(first) : nullptr;
  if (state == nullptr || state->begin != first || state->kind != graph::EntityKind::state ||
      !draft.same_sentence(at, state->end))
    return nullptr;
  const bool owns = draft.document().tag(state->end) == "POS";
  const bool adjective = state->known != nullptr && state->known->how == Known::How::adjective;
  return owns || (adjective && first > at) ? state : nullptr;
}

/// "Ann Lee and Jo Park are the chairs of the commission", "Ann Lee and Jo Park will serve as co-chairs"
bool find_subjects(const Draft& draft, Title& title) {
  const auto& noun = draft.token(noun_of_title(draft, title));
  const bool is = noun.label == language::Label::attr && is_one_of(draft.lemma(noun.head), {"be", "remain"});
  const bool as = noun.label == language::Label::pobj && draft.lower(noun.head) == "as";
  const std::uint32_t verb = as ? draft.token(noun.head).head : noun.head;
  if ((!is && !as) || (as && !is_one_of(draft.lemma(verb), {"serve", "act"})) || is_open(draft, verb))
    return false;
  std::vector<std::uint32_t> persons;
  for (std::uint32_t at = draft.analysis.tree.child(verb, language::Label::nsubj); at != Tree::no_token;
       at = draft.analysis.tree.child(at, language::Label::conj)) {
    const Found* name = draft.found_over(at);
    if (name == nullptr || name->kind != graph::EntityKind::person || name->person == none) return false;
    persons.push_back(name->person);
  }
  if (persons.size() < 2) return false;
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
  return true;
}

/// "Three new ambassadors took office on Monday: Ann Lee of Mali, Jo Park of Niger and Bo Day of Chad."
bool find_behind_colon(const Draft& draft, Title& title) {
  const auto& sentence = draft.sentence_of(title.head);
  const auto& noun = draft.token(noun_of_title(draft, title));
  if (!title.bodies.empty() || (!language::is_subject(noun.label) && noun.label != language::Label::dobj))
    return false;
  std::uint32_t at = title.end;
  while (at < sentence.end && draft.word(at) != ":") ++at;
  std::vector<std::uint32_t> persons;
  std::vector<std::uint32_t> bodies;
  for (++at; at < sentence.end; ++at) {
    if (is_one_of(draft.lower(at), {",", ";", "and", "&"})) continue;
    const Found* name = name_from(draft, at);
    const Found* state = name == nullptr ? nullptr : origin_behind(draft, name->end);
    if (state == nullptr || name->person == none || state->kind != graph::EntityKind::state) break;
    persons.push_back(name->person);
    bodies.push_back(draft.found_at[state->begin]);
    at = state->end - (draft.word(name->end) == "(" ? 0 : 1);
  }
  if (persons.size() < 2) return false;
  title.bodies = std::move(bodies);
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
  return true;
}

}  // namespace

ListedNames names_before(const Draft& draft, std::uint32_t end) {
  ListedNames names;
  std::uint32_t at = end;
  bool joined = false;
  while (const Found* found = name_before(draft, at)) {
    if (found->person == none || !reads_on(draft, found->head, end)) break;
    names.persons.insert(names.persons.begin(), found->person);
    at = found->begin;
    const Found* owner = at > 1 && draft.document().tag(at - 1) == "POS" ? draft.found_over(at - 2) : nullptr;
    if (owner != nullptr && owner->kind == graph::EntityKind::state) {
      names.owners.insert(names.owners.begin(), draft.found_at[owner->begin]);
      at = owner->begin;
      if (at > 1 && draft.lower(at - 1) == "the") --at;
    }
    const bool conjunction = at > 1 && is_one_of(draft.lower(at - 1), {"and", "&"});
    const bool comma = at > 1 && joined && draft.word(at - 1) == ",";
    if (!conjunction && !comma) break;
    joined = joined || conjunction;
    at -= conjunction && draft.word(at - 2) == "," ? 2 : 1;
  }
  if (!joined) return {};
  return names;
}

void find_listed_holders(const Draft& draft, Title& title) {
  if (find_one_by_one(draft, title) || find_before(draft, title) || find_behind_colon(draft, title) ||
      find_subjects(draft, title))
    return;
  std::uint32_t at = title.end;
  if (is_one_of(draft.word_safe(at), {",", ":", "–", "—", "(", "--", "-"})) ++at;
  if (!draft.same_sentence(title.head, at)) return;
  std::vector<std::uint32_t> persons;
  std::vector<std::uint32_t> states;
  while (draft.same_sentence(title.head, at)) {
    const Found* owner = owner_before_name(draft, at);
    if (owner != nullptr) at = owner->end + (draft.document().tag(owner->end) == "POS" ? 1 : 0);
    const Found* found = name_from(draft, at);
    if (found == nullptr || found->person == none) break;
    persons.push_back(found->person);
    if (owner != nullptr) states.push_back(draft.found_at[owner->begin]);
    at = found->end;
    if (const Found* origin = origin_behind(draft, at); origin != nullptr) {
      if (origin->kind == graph::EntityKind::state) states.push_back(draft.found_at[origin->begin]);
      at = origin->end + (draft.word(at) == "(" ? 1 : 0);
    }
    at = after_position(draft, at);
    std::uint32_t next = at;
    while (is_one_of(draft.lower(next), {",", "and", "&"})) ++next;
    if (next == at) break;
    at = next;
  }
  if (persons.size() < 2) return;
  // "ECOWAS presidents Ann Lee of Ghana and Bo Day of Togo": each of the state behind the name
  const bool of_states = title.office != nullptr && title.office->default_of == "state";
  if (states.size() == persons.size() && (of_states || title.bodies.empty()))
    title.bodies = std::move(states);
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
}

}  // namespace chancery::extract
