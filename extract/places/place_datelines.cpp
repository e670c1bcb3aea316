// The dateline under which something is told.
#include <algorithm>
#include <iterator>

#include "extract/places/place_phrases.hpp"

namespace chancery::extract {

using graph::EntityKind;

std::vector<PlacePhrases::Dateline> PlacePhrases::read_datelines() const {
  std::vector<Dateline> datelines;
  for (const input::Line& line : analysis_.article.lines) {
    if (line.role != input::LineRole::dateline) continue;
    const std::string_view text = line.span.in(analysis_.article.text);
    const bool hour = text.find_first_of("0123456789") < 2;  // of an entry in a live report
    if (!hour) datelines.push_back({line.span.begin, graph::no_index});
  }
  if (datelines.empty()) return datelines;
  const auto& entities = analysis_.facts.entities;
  for (graph::EntityIndex i = 0; i < entities.size(); ++i) {
    if (entities[i].kind != EntityKind::place) continue;
    for (const graph::Mention& mention : entities[i].mentions) {
      const auto line = std::ranges::lower_bound(datelines, mention.span.begin, {}, &Dateline::begin);
      const bool opens = line != datelines.end() && line->begin == mention.span.begin;
      if (opens && line->place == graph::no_index) line->place = i;
    }
  }
  return datelines;
}

graph::EntityIndex PlacePhrases::dateline_before(std::uint32_t token) const {
  if (!datelines_) datelines_ = read_datelines();
  const auto next = std::ranges::upper_bound(*datelines_, token_at(token).span.begin, {}, &Dateline::begin);
  return next == datelines_->begin() ? graph::no_index : std::prev(next)->place;
}

bool PlacePhrases::opens_report(std::uint32_t token) const {
  constexpr std::uint32_t dash = 8;  ///< bytes of a dash with its blanks
  const std::uint32_t begin =
      token_at(analysis_.document.sentences[token_at(token).sentence].begin).span.begin;
  const auto& lines = analysis_.article.lines;
  auto line =
      std::ranges::upper_bound(lines, begin, {}, [](const input::Line& one) { return one.span.begin; });
  while (line != lines.begin() && begin < std::prev(line)->span.end + dash) {
    --line;
    if (line->role == input::LineRole::dateline && line->span.end <= begin) return true;
  }
  return false;
}

}  // namespace chancery::extract
