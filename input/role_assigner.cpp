#include "input/role_assigner.hpp"

#include <algorithm>

#include "input/furniture.hpp"
#include "input/lines.hpp"
#include "input/roles.hpp"

namespace chancery::input {
namespace {

/// Equal but for the case of ASCII letters.
bool is_same_title(std::string_view line, std::string_view title) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  return !title.empty() && std::equal(line.begin(), line.end(), title.begin(), title.end(),
                                      [&](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

void RoleAssigner::look() {
  bool told = false;
  for (const Span span : split_lines(text_)) {
    Piece piece;
    piece.span = span;
    if (span.empty()) {
      piece.role = LineRole::blank;
    } else {
      piece.shape = shape_of(span.in(text_));
      piece.dateline = dateline_length(span.in(text_));
      // Once the story goes on, a name with a colon is a speaker, not a place.
      const std::string_view place = span.in(text_).substr(0, piece.dateline);
      if (told && place.ends_with(": ")) piece.dateline = 0;
      told = told || piece.shape.prose;
      piece.lone_dateline = is_lone_dateline(span.in(text_));
      piece.dated_place =
          piece.dateline > 0 && !piece.shape.prose && shape_of(span.in(text_).substr(piece.dateline)).date;
    }
    piece.blank_before = pieces_.empty() || pieces_.back().span.empty();
    if (!pieces_.empty()) pieces_.back().blank_after = span.empty();
    pieces_.push_back(piece);
  }
  look_for_hours();
}

/// "14.30 If you are just joining us": bare hours, where at least three lines begin so.
void RoleAssigner::look_for_hours() {
  constexpr std::ptrdiff_t fewest = 3;
  const auto hour_of = [&](const Piece& piece) { return bare_hour_length(piece.span.in(text_)); };
  if (std::ranges::count_if(pieces_, [&](const Piece& piece) { return hour_of(piece) > 0; }) < fewest) return;
  for (Piece& piece : pieces_) {
    const std::size_t hour = hour_of(piece);
    piece.hour = hour > 0;
    piece.dateline = std::max(piece.dateline, hour);
  }
}

std::size_t RoleAssigner::next(std::size_t i) const {
  for (++i; i < pieces_.size(); ++i) {
    if (!pieces_[i].span.empty()) return i;
  }
  return none;
}

std::size_t RoleAssigner::previous(std::size_t i) const {
  while (i-- > 0) {
    if (!pieces_[i].span.empty()) return i;
  }
  return none;
}

std::optional<LineRole> RoleAssigner::role_by_shape(std::size_t i) const {
  const Piece& piece = pieces_[i];
  const Shape& shape = piece.shape;
  if (is_same_title(line(i), title_)) return LineRole::title;
  if (shape.aside) return LineRole::furniture;
  if (piece.dateline > 0 && shape.prose) return std::nullopt;
  if (shape.counter) return LineRole::furniture;
  if (shape.byline && !shape.prose) return LineRole::byline;
  if (piece.lone_dateline) return LineRole::dateline;
  if ((shape.date || piece.dated_place) && !shape.prose) return LineRole::date;
  if (shape.caption && !shape.agency_credit) return LineRole::caption;
  if (shape.byline) return LineRole::byline;
  if (shape.furniture && (!shape.prose || shape.words < 22)) return LineRole::furniture;
  const bool may_be_byline = shape.names_only || shape.has_date;
  if (shape.navigation && !shape.prose && !may_be_byline) return LineRole::furniture;
  return std::nullopt;
}

void RoleAssigner::settle_by_shape() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (is_open(i)) pieces_[i].role = role_by_shape(i);
    if (!is_open(i)) continue;
    const std::size_t before = previous(i);
    const bool after_counter = before != none && pieces_[before].shape.counter;
    if (after_counter && !pieces_[i].blank_before && pieces_[i].dateline == 0) {
      pieces_[i].role = LineRole::caption;
    }
  }
}

/// What stands right below `Most read` are entries, not the article.
void RoleAssigner::settle_lists() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Shape& shape = pieces_[i].shape;
    if (!shape.opens_list && !shape.opens_note) continue;
    std::size_t end = i + 1;
    while (end < pieces_.size() && !pieces_[end].span.empty()) ++end;
    if (shape.opens_note && keeps_news(Span{pieces_[i].span.begin, pieces_[end - 1].span.end}.in(text_)))
      continue;
    pieces_[i].role = LineRole::furniture;
    for (std::size_t j = i + 1; j < end; ++j) {
      const Shape& entry = pieces_[j].shape;
      if (entry.prose && !shape.opens_note) break;
      pieces_[j].role = LineRole::furniture;
    }
  }
}

std::vector<Line> RoleAssigner::written() const {
  std::vector<Line> lines;
  for (const Piece& piece : pieces_) {
    Span span = piece.span;
    const bool begins_entry = piece.hour || piece.shape.words >= 6;
    if (piece.role == LineRole::body && piece.dateline > 0 && begins_entry) {
      Span place{span.begin, span.begin + static_cast<std::uint32_t>(piece.dateline)};
      span.begin = place.end;
      while (!place.empty() && text_[place.end - 1] == ' ') --place.end;
      lines.push_back({place, LineRole::dateline, ""});
    }
    lines.push_back({span, piece.role.value_or(LineRole::body), ""});
  }
  return lines;
}

std::vector<Line> RoleAssigner::assign() {
  look();
  settle_by_shape();
  settle_lists();
  find_body();
  settle_head();
  settle_body();
  settle_foot();
  return written();
}

std::vector<Line> assign_roles(std::string_view text, std::string_view title) {
  return RoleAssigner(text, title).assign();
}

}  // namespace chancery::input
