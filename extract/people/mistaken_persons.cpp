#include "extract/people/mistaken_persons.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

bool MistakenPersons::is_guess_with_honorific(const Found& found) const {
  const bool other = found.kind == EntityKind::organisation || found.kind == EntityKind::place;
  if (!other || found.known != nullptr || found.reason.rule != "name.model") return false;
  const std::uint32_t name = runs_.after_honorifics(found.begin);
  const std::string_view style = draft_.word(found.begin);
  const bool royal = name == found.begin + 1 &&
                     is_one_of(style, {"King", "Queen", "Emperor", "Empress", "Prince", "Princess"});
  return name > found.begin && name + 1 == found.end && (royal || is_address(draft_.lower(found.begin)));
}

bool MistakenPersons::is_address(std::string_view word) {
  return is_one_of(word, {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."});
}

bool MistakenPersons::is_surname_though_town(const Found& found) const {
  const bool town = found.kind == EntityKind::place && found.end == found.begin + 1 &&
                    found.known != nullptr && found.known->how == Known::How::name;
  if (!town) return false;
  const std::string_view name = draft_.word(found.begin);
  const bool bearer = std::ranges::any_of(draft_.found, [&](const Found& other) {
    if (other.kind != EntityKind::person || other.begin >= found.begin || other.end < other.begin + 2)
      return false;
    if (draft_.word(other.begin) == name) return draft_.words.is_leading_surname(draft_.lower(other.begin));
    return draft_.word(other.end - 1) == name && draft_.words.is_given_name(draft_.lower(other.begin));
  });
  return bearer && std::ranges::none_of(draft_.found, [&](const Found& other) {
           return other.known == found.known && other.end == other.begin + 1 &&
                  runs_.is_place_role(other.head);
         });
}

std::uint32_t MistakenPersons::end_of_torn_name(std::uint32_t begin) const {
  constexpr std::uint32_t longest = 4;
  std::uint32_t end = begin;
  bool guess = false;
  while (end < draft_.token_count() && end - begin <= longest &&
         draft_.token(end).sentence == draft_.token(begin).sentence && goes_on(begin, end)) {
    const Found* found = draft_.found_over(end);
    if (found != nullptr && !is_guess(*found)) return begin;
    guess = guess || found != nullptr;
    end = found != nullptr ? found->end : end + 1;
  }
  const Found* first = draft_.found_over(begin);
  const bool torn =
      guess && end - begin > 1 && end - begin <= longest && first != nullptr && first->end < end;
  return torn && !runs_.holds_noun(begin, end) ? end : begin;
}

/// A name's word, and "-ae" of "Sama-ae".
bool MistakenPersons::goes_on(std::uint32_t begin, std::uint32_t at) const {
  const bool hyphen = at > begin && draft_.word(at) == "-" && !draft_.token(at - 1).space_after &&
                      !draft_.token(at).space_after;
  const bool joined = at > begin + 1 && draft_.word(at - 1) == "-";
  return hyphen ||
         (draft_.token(at).pos == language::Pos::PROPN && (joined || is_capitalised(draft_.word(at))));
}

bool MistakenPersons::is_guess(const Found& found) {
  return found.known == nullptr && found.kind != graph::EntityKind::person &&
         found.kind != graph::EntityKind::weapon && found.reason.rule == "name.model";
}

}  // namespace chancery::extract
