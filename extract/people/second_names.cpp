#include "extract/people/second_names.hpp"

#include <algorithm>

#include "extract/people/linked_names.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

/// What may stand between a name and another one of the same person.
bool may_introduce(std::string_view word) {
  return is_one_of(
      word,
      {",",         "(",        "\"",        "“",         "‘",        "'",         "-",          "a",
       "the",       "as",       "by",        "of",        "under",    "to",        "is",         "was",
       "his",       "her",      "whose",     "who",       "or",       "also",      "better",     "best",
       "more",      "commonly", "otherwise", "formerly",  "widely",   "simply",    "often",      "once",
       "popularly", "locally",  "now",       "known",     "goes",     "went",      "calls",      "called",
       "himself",   "herself",  "alias",     "aka",       "a.k.a",    "a.k.a.",    "nickname",   "nicknamed",
       "nom",       "de",       "guerre",    "pseudonym", "code",     "codename",  "dubbed",     "name",
       "real",      "true",     "birth",     "fighters",  "comrades", "followers", "supporters", "friends"});
}

/// Whether the words in front of `at` and it say that a second name follows.
bool gives_name(const Draft& draft, std::uint32_t at) {
  const std::string_view word = draft.lower(at);
  if (is_one_of(word, {"alias", "aka", "a.k.a", "a.k.a.", "nickname", "nicknamed", "guerre", "pseudonym",
                       "codename", "dubbed"}))
    return true;
  if (at == 0) return false;
  if (opens_quotation(word))
    return draft.word(at - 1) == "(" && draft.found_over(at > 1 ? at - 2 : 0) != nullptr;
  const std::string_view before = draft.lower(at - 1);
  if (word == "as" || word == "by") {
    const bool known =
        before == "known" || (at > 2 && draft.lower(at - 3) == "known" && draft.lower(at - 2) == "to");
    return known || (word == "by" && is_one_of(before, {"goes", "went"}));
  }
  if (word == "name") return is_one_of(before, {"real", "true", "birth", "code"});
  if (word == "called") return before == "also";
  return is_one_of(word, {"himself", "herself"}) && is_one_of(before, {"calls", "called"});
}

}  // namespace

bool opens_quotation(std::string_view word) { return is_one_of(word, {"\"", "“", "‘"}); }

std::uint32_t bearer_of_second_name(const Draft& draft, std::uint32_t name) {
  constexpr std::uint32_t reach = 12;  // tokens: ", who is better known by his nom de guerre, "Nube"
  bool given = false;
  for (std::uint32_t at = name; at > draft.sentence_of(name).begin && name - at < reach; --at) {
    const std::uint32_t before = at - 1;
    const Found* found = draft.found_over(before);
    if (found != nullptr && found->kind == EntityKind::person) return given ? draft.found_at[before] : none;
    if (!may_introduce(draft.lower(before))) return none;
    given = given || gives_name(draft, before);
  }
  return none;
}

void join_second_names(Draft& draft) {
  for (std::uint32_t i = 0; i < draft.found.size(); ++i) {
    const Found& second = draft.found[i];
    if (second.kind != EntityKind::person || second.person == none) continue;
    const std::uint32_t at = bearer_of_second_name(draft, second.begin);
    if (at == none || draft.found[at].person == none || draft.found[at].person == second.person) continue;
    const std::uint32_t bearer = draft.found[at].person;
    Person& other = draft.persons[second.person];
    if (kept_apart(draft, draft.persons[bearer].name, other.name) != nullptr) continue;
    auto& all = draft.persons[bearer].found;
    for (const std::uint32_t found : other.found) {
      draft.found[found].person = bearer;
      draft.found[found].reason.rule = "person.known-as";
    }
    all.insert(all.end(), other.found.begin(), other.found.end());
    std::ranges::sort(all);
    other.found.clear();
  }
}

}  // namespace chancery::extract
