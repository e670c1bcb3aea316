// The dateline under which something is told.
#include <algorithm>

#include "extract/places/place_phrases.hpp"

namespace chancery::extract {

using graph::EntityKind;

graph::EntityIndex PlacePhrases::dateline_before(std::uint32_t token) const {
  const input::Line* last = nullptr;
  for (const input::Line& line : analysis_.article.lines) {
    if (line.span.begin > token_at(token).span.begin) break;
    const std::string_view text = line.span.in(analysis_.article.text);
    const bool hour = text.find_first_of("0123456789") < 2;  // of an entry in a live report
    if (line.role == input::LineRole::dateline && !hour) last = &line;
  }
  if (last == nullptr) return graph::no_index;
  const auto& entities = analysis_.facts.entities;
  const auto found = std::ranges::find_if(entities, [&](const graph::Entity& entity) {
    return entity.kind == EntityKind::place &&
           std::ranges::any_of(entity.mentions, [&](const graph::Mention& mention) {
             return mention.span.begin == last->span.begin;
           });
  });
  return found == entities.end() ? graph::no_index
                                 : static_cast<graph::EntityIndex>(found - entities.begin());
}

bool PlacePhrases::opens_report(std::uint32_t token) const {
  constexpr std::uint32_t dash = 8;  ///< bytes of a dash with its blanks
  const std::uint32_t begin =
      token_at(analysis_.document.sentences[token_at(token).sentence].begin).span.begin;
  return std::ranges::any_of(analysis_.article.lines, [&](const input::Line& line) {
    return line.role == input::LineRole::dateline && line.span.end <= begin && begin - line.span.end < dash;
  });
}

}  // namespace chancery::extract
