#include "extract/people/name_styles.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::uint32_t most_styles = 4;  ///< tokens of honorifics before a name
constexpr std::uint32_t near = 6;         ///< tokens between a relative and the name

}  // namespace

bool is_kin_word(std::string_view lemma) {
  return gender_of_kin(lemma) != '\0' ||
         is_one_of(lemma, {"twin", "spouse", "cousin", "heir", "namesake", "relative"});
}

char gender_of_kin(std::string_view lemma) {
  if (is_one_of(lemma, {"sister", "half-sister", "daughter", "wife", "widow", "mother", "aunt", "niece",
                        "granddaughter", "grandmother", "sister-in-law", "daughter-in-law", "mother-in-law",
                        "stepdaughter", "stepsister"}))
    return 'f';
  if (is_one_of(lemma, {"brother", "half-brother", "son", "husband", "widower", "father", "uncle", "nephew",
                        "grandson", "stepson", "grandfather", "son-in-law", "brother-in-law", "father-in-law",
                        "stepbrother"}))
    return 'm';
  return '\0';
}

/// The honorific that begins at the token and ends before the name.
const Honorific* NameStyles::before(std::uint32_t at, Span name) const {
  const Span token = draft_.token(at).span;
  const auto honorific = draft_.words.honorific_at(draft_.document().text, token.begin);
  return honorific && token.begin + honorific->second <= name.begin ? honorific->first : nullptr;
}

const Honorific* NameStyles::gendered_before(const Found& found) const {
  for (std::uint32_t at = found.begin; at > 0 && found.begin - at < most_styles; --at) {
    if (!draft_.same_sentence(at - 1, found.begin) || draft_.found_over(at - 1) != nullptr) break;
    const Honorific* honorific = before(at - 1, found.span);
    if (honorific != nullptr && !honorific->gender.empty()) return honorific;
    if (honorific == nullptr && draft_.word(at - 1) != "." && !is_capitalised(draft_.word(at - 1))) break;
  }
  return nullptr;
}

const Honorific* NameStyles::rank_before(const Found& found) const {
  for (std::uint32_t at = found.begin; at > 0 && found.begin - at < most_styles; --at) {
    if (!draft_.same_sentence(at - 1, found.begin) || !is_capitalised(draft_.word(at - 1))) break;
    const Honorific* honorific = before(at - 1, found.span);
    if (honorific != nullptr && honorific->kind == "rank") return honorific;
  }
  return nullptr;
}

/// "his daughter, the novelist Ann Lee": the relative as whom the name comes up.
char NameStyles::kin_before(const Found& found) const {
  const auto& sentence = draft_.sentence_of(found.begin);
  const std::uint32_t from = found.begin > sentence.begin + near ? found.begin - near : sentence.begin;
  for (std::uint32_t at = found.begin; at > from; --at) {
    if (draft_.found_over(at - 1) != nullptr) break;
    const char gender = gender_of_kin(draft_.lemma(at - 1));
    if (gender != '\0' && draft_.document().tag(at - 1) == "NN") return gender;
  }
  return '\0';
}

bool NameStyles::is_called_so(const Found& found) const {
  return found.begin > 1 && is_one_of(draft_.lower(found.begin - 1), {"called", "named"}) &&
         kin_before(found) != '\0';
}

std::string NameStyles::gender_of(const Person& person) const {
  if (!person.gender.empty()) return person.gender;
  for (const std::uint32_t index : person.found) {
    const Found& found = draft_.found[index];
    if (found.end - found.begin < 2) continue;
    if (const Honorific* honorific = gendered_before(found)) return honorific->gender;
    if (const char kin = kin_before(found); kin != '\0') return {kin};
  }
  return {};
}

/// "Ann Lee, the sergeant's wife,", never "Juan Paz, his wife and a driver"
char NameStyles::kin_told_behind(const Found& found) const {
  const auto& tree = draft_.analysis.tree;
  for (const std::uint32_t noun : tree.children(found.head)) {
    if (noun < found.end || draft_.token(noun).label != language::Label::appos ||
        draft_.document().tag(noun) != "NN" || tree.child(noun, language::Label::cc) != Tree::no_token ||
        tree.child(found.head, language::Label::cc) != Tree::no_token)
      continue;
    if (const char gender = gender_of_kin(draft_.lemma(noun)); gender != '\0') return gender;
  }
  return '\0';
}

std::string NameStyles::gender_told(const Person& person) const {
  for (const std::uint32_t index : person.found) {
    const std::uint32_t name = draft_.found[index].begin;
    if (const char kin = kin_told_behind(draft_.found[index]); kin != '\0') return {kin};
    const std::uint32_t comma = name > 0 && draft_.word(name - 1) == "," ? 1 : 0;
    if (name <= comma || !draft_.same_sentence(name - comma - 1, name)) continue;
    const std::uint32_t kin = name - comma - 1;
    const char gender = draft_.document().tag(kin) == "NN" ? gender_of_kin(draft_.lemma(kin)) : '\0';
    if (gender != '\0') return {gender};
  }
  for (const std::uint32_t title : person.titles) {
    const std::string_view noun = draft_.lower(draft_.titles[title].head);
    if (noun.ends_with("woman") || is_one_of(noun, {"queen", "princess", "empress", "sheikha", "baroness"}))
      return "f";
    if (is_one_of(noun, {"spokesman", "king", "prince", "emperor", "sultan", "baron", "businessman"}))
      return "m";
  }
  return {};
}

char NameStyles::likely_gender(const Person& person) const {
  if (const std::string told = gender_of(person); !told.empty()) return told.front();
  if (person.surname_first || person.parts.size() < 2) return '\0';
  return draft_.words.usual_bearer(person.parts.front());
}

char NameStyles::pronoun_behind(const Found& found) const {
  const language::Label label = draft_.token(found.head).label;
  if (!language::is_subject(label)) return '\0';
  const std::uint32_t end = draft_.sentence_of(found.begin).end;
  for (std::uint32_t at = found.end; at < end; ++at) {
    const Found* other = draft_.found_over(at);
    if (draft_.title_at[at] != none || (other != nullptr && other->kind == graph::EntityKind::person))
      return '\0';
    const std::string_view word = draft_.lower(at);
    if (is_one_of(word, {"she", "her", "herself"})) return 'f';
    if (is_one_of(word, {"he", "his", "him", "himself"})) return 'm';
    if (is_one_of(word, {"\"", "“", ";", "said", "told"})) return '\0';
  }
  return '\0';
}

bool NameStyles::is_ranked(const Person& person, std::string_view noun) const {
  return std::ranges::any_of(person.found, [&](std::uint32_t index) {
    const Honorific* rank = rank_before(draft_.found[index]);
    const std::string full = rank == nullptr ? std::string() : fold(rank->full);
    return full == noun || full.ends_with(" " + std::string(noun));
  });
}

bool NameStyles::has_rank(const Person& person, const Honorific& rank) const {
  return std::ranges::any_of(person.found, [&](std::uint32_t index) {
    const Honorific* other = rank_before(draft_.found[index]);
    return other != nullptr && other->full == rank.full;
  });
}

/// "Senator Alvaro Montoya, no relation,": only beside another bearer is that said.
bool NameStyles::is_told_apart(const Person& person) const {
  const Found& found = draft_.found[person.found.front()];
  if (!is_one_of(draft_.word_safe(found.end), {",", "(", "—", "–", "--", "-"})) return false;
  // "who is no relation", "who likes to point out that he and the accused are not related"
  constexpr std::uint32_t reach = 18;  // tokens
  const std::uint32_t end = std::min(found.end + reach, draft_.sentence_of(found.begin).end);
  for (std::uint32_t at = found.end + 1; at + 1 < end; ++at) {
    if (is_one_of(draft_.lower(at), {";", "—", "–", ")"}) && at > found.end + 1) return false;
    if (draft_.found_over(at) != nullptr && draft_.found_over(at)->kind == graph::EntityKind::person)
      return false;
    if (draft_.lower(at) == "unrelated") return true;
    if (is_one_of(draft_.lower(at), {"no", "not"}) &&
        is_one_of(draft_.lower(at + 1), {"relation", "relative", "related", "kin"}))
      return true;
  }
  return false;
}

}  // namespace chancery::extract
