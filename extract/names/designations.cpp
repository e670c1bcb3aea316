#include "extract/names/designations.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

/// One past the last token that hangs together with `at` without a blank, a hyphen and its number included.
std::uint32_t end_of_run(const Draft& draft, std::uint32_t at) {
  std::uint32_t end = at + 1;
  while (end < at + 4 && end < draft.token_count() && !draft.token(end - 1).space_after &&
         draft.token(end).pos != Pos::PUNCT) {
    ++end;
  }
  const bool number = end + 1 < draft.token_count() && draft.word(end) == "-" &&
                      !draft.token(end - 1).space_after && !draft.token(end).space_after;
  return number ? end + 2 : end;
}

bool is_designation(std::string_view word) {
  const std::size_t hyphen = word.rfind('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen > 14 || word.size() - hyphen > 6)
    return false;
  if (word.starts_with("COVID") || word.starts_with("Covid")) return false;
  const std::string_view number = word.substr(hyphen + 1);
  if (number.empty()) return false;
  if (number.find_first_not_of("IVX") == std::string_view::npos) return hyphen > 2;
  return number[0] >= '0' && number[0] <= '9' && number.find_first_of("/.:") == std::string_view::npos &&
         word.find('/') == std::string_view::npos;
}

bool is_aircraft(std::string_view word) {
  return is_one_of(word.substr(0, word.find('-')),
                   {"F", "Su", "Tu", "MiG", "B",  "C", "Mi", "Il", "MQ", "RQ", "CF", "AH", "KC", "P", "E",
                    "U", "An", "UH", "CH",  "Ka", "J", "H",  "Y",  "EA", "RC", "SR", "FA", "KF", "A", "V"});
}

bool near_weapon(const Draft& draft, std::uint32_t at) {
  const std::uint32_t first = at > 6 ? at - 6 : 0;
  for (std::uint32_t i = first; i < std::min(at + 7, draft.token_count()); ++i) {
    if (!draft.same_sentence(at, i) || i == at) continue;
    if (draft.found_over(i) != nullptr && draft.found_over(i)->kind == EntityKind::weapon) return true;
    if (is_one_of(draft.document().lemma(i),
                  {"missile", "rocket",   "system",      "launch",    "drone",   "howitzer",
                   "radar",   "battery",  "interceptor", "satellite", "fire",    "test",
                   "warhead", "launcher", "delivery",    "variant",   "tank",    "gun",
                   "defence", "defense",  "jet",         "aircraft",  "torpedo", "weapon"})) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Designation> designation_at(const Draft& draft, std::uint32_t at) {
  if (!is_capitalised(draft.word(at)) || draft.found_over(at) != nullptr) return std::nullopt;
  Designation designation{end_of_run(draft, at), {}};
  const std::string_view word = draft.document().span_of(at, designation.end).in(draft.document().text);
  if (!is_designation(word)) return std::nullopt;
  const bool aircraft = is_aircraft(word);
  if (!aircraft && !near_weapon(draft, at)) return std::nullopt;
  designation.noun.kind = aircraft ? EntityKind::platform : EntityKind::weapon;
  designation.noun.subtype = aircraft ? "aircraft" : "missile";
  return designation;
}

}  // namespace chancery::extract
