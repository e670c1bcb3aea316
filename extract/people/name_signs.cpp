#include "extract/people/name_signs.hpp"

#include <algorithm>

#include "extract/people/name_styles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

/// What the words before the name say: the keys of states named with it.
std::vector<std::string> NameSigns::states_before(const Found& found) const {
  std::vector<std::string> states;
  if (const Title* title = title_after(found)) {
    for (const std::uint32_t body : title->bodies) add_state(states, draft_.found[body]);
    return states;
  }
  if (found.begin == 0) return states;
  std::uint32_t at = found.begin - 1;
  if (draft_.document().tag(at) == "POS" && at > 0) --at;
  if (draft_.title_at[at] != none) {
    for (const std::uint32_t body : draft_.titles[draft_.title_at[at]].bodies)
      add_state(states, draft_.found[body]);
    return states;
  }
  if (const Found* before = draft_.found_over(at); before != nullptr && before->end + 1 >= found.begin)
    add_state(states, *before);
  return states;
}

/// Whether the words around the name tell of a state, and those around the person's names of others only; one
/// may have offices of several bodies.
bool NameSigns::contradicts(const Found& found, const Person& person) const {
  const auto states = states_before(found);
  if (agrees(states, person)) return false;
  return std::ranges::any_of(states, [&](const auto& key) { return is_state(key); }) &&
         std::ranges::any_of(person.states, [&](const auto& key) { return is_state(key); });
}

bool NameSigns::agrees(const std::vector<std::string>& states, const Person& person) {
  return std::ranges::any_of(states, [&](const std::string& state) {
    return std::ranges::find(person.states, state) != person.states.end();
  });
}

bool NameSigns::is_state(const std::string& key) const {
  const Known* known = draft_.words.by_key(key);
  return known != nullptr && known->kind == graph::EntityKind::state;
}

/// The title behind or right before the name; nullptr when there is none.
const Title* NameSigns::title_beside(const Found& found) const {
  const Title* title = title_after(found);
  if (title == nullptr && found.begin > 0 && draft_.title_at[found.begin - 1] != none) {
    title = &draft_.titles[draft_.title_at[found.begin - 1]];
  }
  return title;
}

bool NameSigns::same_words_of_office(const Found& found, const Person& person) const {
  const Title* title = title_beside(found);
  const std::string_view text = draft_.document().text;
  return title != nullptr && std::ranges::any_of(person.titles, [&](std::uint32_t other) {
           return fold(draft_.titles[other].role.in(text)) == fold(title->role.in(text));
         });
}

bool NameSigns::is_told_from_others(const Found& found) const {
  if (found.begin == 0) return false;
  const std::string_view before = draft_.lower(found.begin - 1);
  const bool asked = before == "the" && draft_.lower(found.end) == "who";
  return before == "another" || asked;
}

bool NameSigns::same_office(const Found& found, const Person& person) const {
  const Title* title = title_beside(found);
  if (title == nullptr) return false;
  const std::string_view head = draft_.lemma(title->head);
  return std::any_of(person.titles.begin(), person.titles.end(),
                     [&](std::uint32_t other) { return draft_.lemma(draft_.titles[other].head) == head; });
}

bool NameSigns::beside_peer(const Found& found, const Person& person) const {
  const auto is_peer = [&](std::uint32_t at) {
    const Found* other = draft_.found_over(at);
    if (other == nullptr || other == &found || other->person == none) return false;
    return std::ranges::any_of(draft_.persons[other->person].titles, [&](std::uint32_t theirs) {
      return std::ranges::any_of(person.titles, [&](std::uint32_t own) {
        return draft_.lemma(draft_.titles[own].head) == draft_.lemma(draft_.titles[theirs].head);
      });
    });
  };
  const auto& head = draft_.token(found.head);
  if (head.label == language::Label::conj && is_peer(head.head)) return true;
  const std::uint32_t next = draft_.analysis.tree.child(found.head, language::Label::conj);
  return next != Tree::no_token && is_peer(next);
}

/// +1 when the sentence names the person's state and no other one.
int NameSigns::sentence_state(const Found& found, const Person& person) const {
  const auto& sentence = draft_.sentence_of(found.begin);
  bool own = false;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Found* other = draft_.found_over(i);
    if (other == nullptr || other->known == nullptr || other->known->state.empty()) continue;
    const bool same =
        std::find(person.states.begin(), person.states.end(), other->known->state) != person.states.end();
    if (!same) return 0;
    own = true;
  }
  return own ? 1 : 0;
}

/// "his younger brother, General Chisanga Kapembwa", "Ann Lee, his niece": one who comes up beside the
/// bearer of whom the article tells.
bool NameSigns::is_relative(const Person& person) const {
  const Found& found = draft_.found[person.found.front()];
  const auto& sentence = draft_.sentence_of(found.begin);
  const std::uint32_t from = found.begin > sentence.begin + 6 ? found.begin - 6 : sentence.begin;
  for (std::uint32_t at = found.begin; at > from; --at) {
    if (draft_.found_over(at - 1) != nullptr) break;
    if (is_kin(at - 1) && has_possessor(at - 1)) return true;
  }
  if (draft_.word_safe(found.end) != ",") return false;
  // "foreign minister Ann Lee, a cousin of the envoy" came up as the minister
  const auto titled = [&](std::uint32_t at) {
    return at > sentence.begin && draft_.title_at[at - 1] != none;
  };
  if (titled(found.begin) ||
      (found.begin > sentence.begin && draft_.word(found.begin - 1) == "," && titled(found.begin - 1)))
    return false;
  for (std::uint32_t at = found.end + 1; at < std::min(sentence.end, found.end + 5); ++at) {
    if (is_kin(at)) return has_possessor(at);
  }
  return false;
}

/// "gendarmes in Labé", "the town of Nikšić": a place that shares its name with a person.
bool NameSigns::stands_for_place(const Found& found) const {
  if (found.begin < 2 || draft_.title_at[found.begin - 1] != none) return false;
  const std::uint32_t before = found.begin - 1;
  if (draft_.sentence_of(before).begin > before ||
      draft_.token(before).sentence != draft_.token(found.begin).sentence)
    return false;
  if (found.end < draft_.token_count() && draft_.document().tag(found.end) == "POS") return false;
  const std::string_view word = draft_.lower(before);
  const auto is_place_noun = [&](std::uint32_t at) {
    const auto& nouns = draft_.words.nouns(draft_.lemma(at));
    return std::ranges::any_of(nouns, [](const Noun& n) { return n.kind == graph::EntityKind::place; });
  };
  if (word == "of") return is_place_noun(before - 1);
  if (word == "near" || word == "outside") return true;
  if (word != "in") return false;
  const std::uint32_t above = draft_.token(before).head;
  const std::string_view lemma = draft_.lemma(above);
  for (const char* trust : {"confidence", "trust", "faith", "interest", "believe", "belief", "see", "find"}) {
    if (lemma == trust) return false;
  }
  return true;
}

/// "the younger Lee", "the elder Lee": "younger" or "elder"; empty for others.
std::string NameSigns::age_before(const Found& found) const {
  const std::string_view word = found.begin == 0 ? std::string_view() : draft_.lower(found.begin - 1);
  if (is_one_of(word, {"elder", "older", "senior"})) return "elder";
  return word == "younger" ? "younger" : "";
}

/// "Kim, the South Korean spokesman,"
const Title* NameSigns::title_after(const Found& found) const {
  const std::uint32_t at = found.end + 1;
  if (draft_.word_safe(found.end) != "," || at >= draft_.token_count() || draft_.title_at[at] == none)
    return nullptr;
  const Title& title = draft_.titles[draft_.title_at[at]];
  return title.begin == at ? &title : nullptr;
}

void NameSigns::add_state(std::vector<std::string>& states, const Found& found) {
  if (found.known != nullptr && !found.known->state.empty())
    states.push_back(found.known->state);
  else if (!found.key.empty())
    states.push_back(found.key);
}

bool NameSigns::is_kin(std::uint32_t at) const { return is_kin_word(draft_.lemma(at)); }

/// "his brother", "the minister's brother", "the brother of the minister"
bool NameSigns::has_possessor(std::uint32_t noun) const {
  return draft_.analysis.tree.child(noun, language::Label::poss) != Tree::no_token ||
         draft_.lower(noun + 1) == "of";
}

/// Korean and Chinese names begin with it; elsewhere it is the last part, or the last but one of two
/// surnames.
bool NameSigns::is_surname(const Person& person, std::ptrdiff_t at, std::size_t size) {
  if (person.surname_first) return at == 0;
  const auto begin = static_cast<std::size_t>(at);
  const std::size_t end = begin + size;
  return end == person.parts.size() || (begin > 0 && person.parts.size() >= 3);
}

}  // namespace chancery::extract
