#include "extract/people/mistaken_persons.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

bool MistakenPersons::is_guess_with_honorific(const Found& found) const {
  const bool other = found.kind == EntityKind::organisation || found.kind == EntityKind::place;
  if (!other || found.known != nullptr || found.reason.rule != "name.model") return false;
  const std::uint32_t name = runs_.after_honorifics(found.begin);
  return name > found.begin && name + 1 == found.end &&
         is_one_of(draft_.lower(found.begin), {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."});
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

}  // namespace chancery::extract
