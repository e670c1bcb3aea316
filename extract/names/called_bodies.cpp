#include "extract/names/called_bodies.hpp"

#include <map>
#include <string>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

/// What only parties are called.
bool is_of_parties(std::string_view word) {
  return is_one_of(word, {"ruling", "governing", "opposition", "far-right", "far-left", "centre-right",
                          "centre-left", "center-right", "center-left", "right-wing", "left-wing",
                          "conservative", "liberal", "populist", "nationalist", "socialist", "islamist"});
}

bool may_be_called(const Found& found) {
  return found.kind == EntityKind::organisation && found.known == nullptr &&
         is_one_of(found.subtype, {"", "igo", "ngo"});
}

/// What a body is that the noun at the token tells of: "media" of "daily"; empty where it tells none.
std::string kind_told(const Draft& draft, std::uint32_t noun) {
  const bool tagged = draft.token(noun).pos == Pos::NOUN || is_one_of(draft.word(noun), {"daily", "weekly"});
  if (!tagged || is_capitalised(draft.word(noun))) return {};
  for (const Noun& one : draft.words.nouns(draft.lower(noun))) {
    const bool tells = one.kind == EntityKind::organisation && (one.before || one.refers);
    if (tells && is_one_of(one.subtype, {"media", "party", "company"})) return one.subtype;
  }
  return {};
}

/// "media" of "Al-Safir, a Beirut daily,".
std::string kind_behind(const Draft& draft, const Found& body) {
  constexpr std::uint32_t reach = 6;  // tokens of the description
  if (draft.word_safe(body.end) != "," || !is_one_of(draft.lower(body.end + 1), {"a", "an", "the"}))
    return {};
  for (std::uint32_t at = body.end + 2; at < body.end + reach && draft.same_sentence(body.end, at); ++at) {
    const Pos next = at + 1 < draft.token_count() ? draft.token(at + 1).pos : Pos::PUNCT;
    const bool last = next != Pos::NOUN && next != Pos::PROPN && draft.word_safe(at + 1) != "-";
    if (last) return draft.found_over(at) == nullptr ? kind_told(draft, at) : std::string();
    const Pos pos = draft.token(at).pos;
    if (pos != Pos::ADJ && pos != Pos::NOUN && pos != Pos::PROPN && draft.word(at) != "-") return {};
  }
  return {};
}

std::string kind_of(const Draft& draft, const Found& body) {
  const std::uint32_t before = body.begin == 0 ? body.begin : body.begin - 1;
  if (before < body.begin && draft.same_sentence(before, body.begin)) {
    if (body.end > body.begin + 1 && is_of_parties(draft.lower(before))) return "party";
    if (body.subtype.empty() && draft.token(before).head == body.head) {
      if (auto kind = kind_told(draft, before); !kind.empty()) return kind;
    }
  }
  return body.subtype.empty() ? kind_behind(draft, body) : std::string();
}

}  // namespace

void call_bodies(Draft& draft) {
  const std::string_view text = draft.document().text;
  std::map<std::string, std::string> kinds;
  for (const Found& found : draft.found) {
    if (!may_be_called(found)) continue;
    if (auto kind = kind_of(draft, found); !kind.empty())
      kinds.emplace(fold(found.span.in(text)), std::move(kind));
  }
  if (kinds.empty()) return;
  for (Found& found : draft.found) {
    if (!may_be_called(found)) continue;
    const auto kind = kinds.find(fold(found.span.in(text)));
    if (kind != kinds.end()) found.subtype = kind->second;
  }
}

}  // namespace chancery::extract
