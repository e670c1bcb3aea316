#include <algorithm>

#include "input/role_assigner.hpp"

namespace chancery::input {

int RoleAssigner::title_points(std::size_t i) const {
  const Piece& piece = pieces_[i];
  int points = piece.shape.words >= 4 ? 4 : piece.shape.words >= 3 ? 2 : 0;
  if (piece.blank_before && piece.blank_after) points += 3;
  if (previous(i) == none) points += 1;
  if (piece.shape.capitals) points -= 3;
  if (piece.shape.sentence) points -= 1;
  if (line(i).ends_with('.')) points -= 3;
  if (line(i).ends_with(':')) points -= 6;
  if (piece.shape.source || piece.shape.names_only) points -= 2;
  if (piece.shape.navigation) points -= 4;
  // Where the story has headings, the line right above its first paragraph is the first of them.
  if (subheads_ && next(i) == body_begin_) points -= 4;
  return points;
}

std::size_t RoleAssigner::find_title() const {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (pieces_[i].role == LineRole::title) return i;
  }
  std::size_t best = none;
  int best_points = 0;
  for (std::size_t i = 0; i < body_begin_; ++i) {
    if (!is_open(i)) continue;
    const bool alone = pieces_[i].blank_before && pieces_[i].blank_after;
    const int points = title_points(i);
    if (points < (alone ? 1 : 2) || (best != none && points <= best_points)) continue;
    best = i;
    best_points = points;
  }
  return best;
}

LineRole RoleAssigner::role_after_title(std::size_t i) const {
  const Piece& piece = pieces_[i];
  if (piece.shape.navigation && piece.shape.has_date) return LineRole::byline;
  if (piece.shape.names_only && !piece.shape.source) return LineRole::byline;
  if (piece.shape.source) return LineRole::source;
  if (piece.dateline > 0 && line(i).find_first_of("0123456789") == 0)
    return LineRole::body;  // an entry's hour
  const bool alone = piece.blank_before && piece.blank_after;
  if (line(i).ends_with(':') && next(i) == body_begin_) return LineRole::body;
  if (alone && next(i) == body_begin_ && subheads_) return LineRole::body;
  return piece.shape.words >= 5 ? LineRole::deck : LineRole::furniture;
}

void RoleAssigner::settle_head() {
  const std::size_t title = find_title();
  if (title != none && is_open(title)) pieces_[title].role = LineRole::title;
  const std::size_t head_end = std::min(body_begin_, pieces_.size());
  for (std::size_t i = 0; i < head_end; ++i) {
    if (title != none && line(i) == line(title) && !line(i).empty()) {
      pieces_[i].role = i == title ? LineRole::title : LineRole::furniture;
    }
    if (!is_open(i)) continue;
    const bool before_title = title != none && i < title;
    if (pieces_[i].shape.caption) {
      pieces_[i].role = LineRole::caption;
    } else if (before_title) {
      pieces_[i].role = pieces_[i].shape.source ? LineRole::source : LineRole::furniture;
    } else {
      pieces_[i].role = role_after_title(i);
    }
  }
}

}  // namespace chancery::input
