// Names of which what stands behind them tells that they are a spot, or a body.
#include <algorithm>

#include "extract/names/model_name_signs.hpp"
#include "extract/names/talks_parties.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

TokenRange ModelNameSigns::behind_honorific(TokenRange range) const {
  for (std::uint32_t i = range.end - 1; i > range.begin; --i) {
    const auto style = draft_.words.honorific_at(draft_.document().text, draft_.token(i).span.begin);
    if (!style || style->first->kind != "honorific") continue;
    const TokenRange name{after_honorifics({i, range.end}), range.end};
    if (name.empty() || name.size() > 5) return range;
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
      const bool plain = draft_.word(at) == "-" || draft_.token(at).pos == language::Pos::PROPN;
      if (!plain || !draft_.words.nouns(draft_.lower(at)).empty()) return range;
    }
    return name;
  }
  return range;
}

const Noun* ModelNameSigns::body_told_behind(std::uint32_t comma) const {
  constexpr std::uint32_t reach = 6;  // tokens
  if (draft_.word_safe(comma) != ",") return nullptr;
  const Found* owner = draft_.found_over(comma + 1);  // "Sonatrach, Algeria's energy firm,"
  const bool owned = owner != nullptr && owner->kind == EntityKind::state && owner->begin == comma + 1 &&
                     owner->end < draft_.token_count() && draft_.document().tag(owner->end) == "POS";
  if (!owned && !is_one_of(draft_.lower(comma + 1), {"a", "an"})) return nullptr;
  for (std::uint32_t at = owned ? owner->end + 1 : comma + 2;
       at < comma + reach + (owned ? 2 : 0) && draft_.same_sentence(comma, at + 1); ++at) {
    const Noun* body = draft_.found_over(at) == nullptr ? body_noun(at) : nullptr;
    const Pos next = draft_.token(at + 1).pos;
    const bool ends = next != Pos::NOUN && next != Pos::PROPN && draft_.document().tag(at + 1) != "POS" &&
                      draft_.word(at + 1) != "-";
    if (body != nullptr && ends) return body;
    const Pos pos = draft_.token(at).pos;
    const bool goes_on = pos == Pos::ADJ || pos == Pos::NOUN || pos == Pos::PROPN || draft_.word(at) == "-" ||
                         draft_.document().tag(at).starts_with("VB");
    if (!goes_on) return nullptr;
  }
  return nullptr;
}

bool ModelNameSigns::is_government_of_state(TokenRange range) const {
  return draft_.lower(range.end - 1) == "government" && is_noun_of_state(draft_, range);
}

bool ModelNameSigns::is_measured_vessel(TokenRange range) const {
  const std::uint32_t measure = range.begin - 1;
  return range.begin > 3 && draft_.same_sentence(range.begin, range.begin - 3) &&
         is_one_of(draft_.lower(measure), {"metre", "meter", "foot", "ton", "tonne"}) &&
         draft_.word(measure - 1) == "-" && draft_.token(measure - 2).pos == Pos::NUM;
}

bool ModelNameSigns::is_portfolio_of_state(TokenRange range) const {
  std::uint32_t before = range.begin;
  if (before > 2 && draft_.lower(before - 1) == "the") --before;
  if (range.size() < 3 || before < 2 || draft_.lower(before - 1) != "of" ||
      !draft_.words.heads_office(draft_.lower(before - 2)) ||
      !draft_.words.is_charge(draft_.lower(range.begin)))
    return false;
  std::uint32_t at = range.begin + 1;
  if (draft_.lower(at) != "of") return false;
  if (draft_.lower(++at) == "the") ++at;
  const Found* state = at < range.end ? draft_.found_over(at) : nullptr;
  return state != nullptr && state->kind == EntityKind::state && state->end == range.end;
}

/// "firm", "newspaper", "militia"; nullptr for other words.
const Noun* ModelNameSigns::body_noun(std::uint32_t at) const {
  const auto& nouns = draft_.words.nouns(draft_.lower(at));
  const auto body = std::ranges::find_if(nouns, [](const Noun& noun) {
    return noun.kind == EntityKind::organisation && (noun.before || noun.refers) &&
           is_one_of(noun.subtype,
                     {"company", "media", "institute", "university", "party", "armed group", "ngo", "group"});
  });
  return body == nouns.end() ? nullptr : &*body;
}

}  // namespace chancery::extract
