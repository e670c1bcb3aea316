#include "extract/names/called_parties.hpp"

#include <set>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

/// What only parties are called.
bool is_of_parties(std::string_view word) {
  return is_one_of(word, {"ruling", "governing", "opposition", "far-right", "far-left", "centre-right",
                          "centre-left", "center-right", "center-left", "right-wing", "left-wing",
                          "conservative", "liberal", "populist", "nationalist", "socialist", "islamist"});
}

bool may_be_party(const Found& found) {
  return found.kind == EntityKind::organisation && found.known == nullptr &&
         is_one_of(found.subtype, {"", "igo", "ngo"});
}

}  // namespace

void call_parties(Draft& draft) {
  const std::string_view text = draft.document().text;
  std::set<std::string> parties;
  for (const Found& found : draft.found) {
    if (!may_be_party(found) || found.end < found.begin + 2 || found.begin == 0) continue;
    if (draft.same_sentence(found.begin - 1, found.begin) && is_of_parties(draft.lower(found.begin - 1)))
      parties.insert(fold(found.span.in(text)));
  }
  if (parties.empty()) return;
  for (Found& found : draft.found) {
    if (may_be_party(found) && parties.contains(fold(found.span.in(text)))) found.subtype = "party";
  }
}

}  // namespace chancery::extract
