// Names that the model takes for bodies though what stands behind them is a spot.
#include <algorithm>

#include "extract/names/model_name_signs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

bool ModelNameSigns::names_spot(TokenRange range) const {
  if (range.size() != 1) return false;
  const std::string_view word = draft_.word(range.begin);
  const bool acronym =
      word.size() < 3 || std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
  return !acronym && is_one_of(draft_.word_safe(range.end),
                               {"prison",   "jail",     "airport",   "airstrip",      "airfield",
                                "crossing", "district", "county",    "province",      "island",
                                "valley",   "strait",   "harbour",   "harbor",        "landing",
                                "palace",   "junction", "highway",   "beach",         "suburb",
                                "shoal",    "reef",     "peninsula", "neighbourhood", "neighborhood"});
}

bool ModelNameSigns::ends_as_facility(TokenRange range) const {
  return range.size() > 1 && !draft_.words.is_given_name(draft_.lower(range.begin)) &&
         is_facility(draft_, range.end - 1);
}

bool ModelNameSigns::names_facility(TokenRange range) const {
  if (range.size() < 2 || range.begin == 0 || draft_.lower(range.begin - 1) != "the") return false;
  return draft_.same_sentence(range.begin, range.end) &&
         is_one_of(draft_.word_safe(range.end),
                   {"base", "airport", "airbase", "airfield", "barracks", "bridge", "dam", "stadium", "camp",
                    "hospital", "prison", "square", "port", "terminal", "garrison"});
}

bool ModelNameSigns::precedes_place_noun(std::uint32_t at) const {
  if (at >= draft_.token_count() || is_capitalised(draft_.word(at))) return false;
  const auto& nouns = draft_.words.nouns(draft_.lower(at));
  return std::any_of(nouns.begin(), nouns.end(),
                     [](const Noun& noun) { return noun.kind == EntityKind::place; });
}

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

}  // namespace chancery::extract
