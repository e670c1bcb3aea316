#include "input/roles.hpp"

#include <algorithm>
#include <optional>

#include "input/lines.hpp"
#include "input/shapes.hpp"

namespace chancery::input {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// A line on its way to its role.
struct Piece {
  Span span;
  Shape shape;
  std::size_t dateline = 0;  ///< bytes of the dateline it begins with
  bool lone_dateline = false;
  bool blank_before = true;  ///< or the text begins
  bool blank_after = true;
  std::optional<LineRole> role;  ///< nothing: not settled yet
};

class RoleAssigner {
 public:
  RoleAssigner(std::string_view text, std::string_view title) : text_(text), title_(title) {}

  std::vector<Line> assign() {
    look();
    settle_by_shape();
    settle_lists();
    find_body();
    settle_head();
    settle_body();
    settle_foot();
    return written();
  }

 private:
  void look();
  void settle_by_shape();
  void settle_lists();
  void find_body();
  void settle_head();
  void settle_body();
  void settle_foot();
  std::vector<Line> written() const;

  std::optional<LineRole> role_by_shape(std::size_t i) const;
  bool is_repeated_below(std::size_t i) const;
  std::size_t find_title() const;
  int title_points(std::size_t i) const;
  bool has_subheads() const;
  LineRole role_after_title(std::size_t i) const;

  std::string_view line(std::size_t i) const { return pieces_[i].span.in(text_); }
  bool is_open(std::size_t i) const { return !pieces_[i].role.has_value(); }
  /// The next or previous line that is not blank, or `none`.
  std::size_t next(std::size_t i) const;
  std::size_t previous(std::size_t i) const;

  std::string_view text_;
  std::string_view title_;
  std::vector<Piece> pieces_;
  std::size_t body_begin_ = 0;  ///< first line of the body; all lines when there is none
  std::size_t body_end_ = 0;    ///< behind the last line of prose
};

void RoleAssigner::look() {
  for (const Span span : split_lines(text_)) {
    Piece piece;
    piece.span = span;
    if (span.empty()) {
      piece.role = LineRole::blank;
    } else {
      piece.shape = shape_of(span.in(text_));
      piece.dateline = dateline_length(span.in(text_));
      piece.lone_dateline = is_lone_dateline(span.in(text_));
    }
    piece.blank_before = pieces_.empty() || pieces_.back().span.empty();
    if (!pieces_.empty()) pieces_.back().blank_after = span.empty();
    pieces_.push_back(piece);
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
  if (!title_.empty() && line(i) == title_) return LineRole::title;
  if (piece.dateline > 0 && shape.prose) return std::nullopt;
  if (shape.counter) return LineRole::furniture;
  if (shape.byline && !shape.prose) return LineRole::byline;
  if (piece.lone_dateline) return LineRole::dateline;
  if (shape.date && !shape.prose) return LineRole::date;
  if (shape.caption && !shape.agency_credit) return LineRole::caption;
  if (shape.byline) return LineRole::byline;
  if (shape.furniture && (!shape.prose || shape.words < 22)) return LineRole::furniture;
  if (shape.navigation && !shape.prose) {
    return shape.names_only ? LineRole::byline : LineRole::furniture;
  }
  return std::nullopt;
}

void RoleAssigner::settle_by_shape() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (is_open(i)) pieces_[i].role = role_by_shape(i);
    const std::size_t before = previous(i);
    const bool after_counter = before != none && pieces_[before].shape.counter;
    if (is_open(i) && after_counter && !pieces_[i].blank_before && pieces_[i].dateline == 0) {
      pieces_[i].role = LineRole::caption;
    }
  }
}

/// What stands right below `Most read` are entries, not the article.
void RoleAssigner::settle_lists() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Shape& shape = pieces_[i].shape;
    if (!shape.opens_list && !shape.opens_note) continue;
    pieces_[i].role = LineRole::furniture;
    for (std::size_t j = i + 1; j < pieces_.size() && !pieces_[j].blank_before; ++j) {
      const Shape& entry = pieces_[j].shape;
      if (entry.prose && !shape.opens_note) break;
      pieces_[j].role = LineRole::furniture;
    }
  }
}

bool RoleAssigner::is_repeated_below(std::size_t i) const {
  std::string_view begin = line(i);
  while (!begin.empty() && (begin.back() == '.' || begin.back() == ' ')) begin.remove_suffix(1);
  for (std::size_t j = i + 1; j < pieces_.size(); ++j) {
    if (line(j).size() > line(i).size() && line(j).starts_with(begin)) return true;
  }
  return false;
}

void RoleAssigner::find_body() {
  body_begin_ = body_end_ = pieces_.size();
  std::vector<std::size_t> prose;
  std::size_t dated = none;
  const auto collect = [&](auto&& belongs) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!is_open(i) || !belongs(pieces_[i])) continue;
      if (prose.empty() && is_repeated_below(i)) continue;
      if (dated == none && pieces_[i].dateline > 0) dated = prose.size();
      prose.push_back(i);
    }
  };
  collect([](const Piece& piece) { return piece.shape.prose; });
  if (prose.empty())
    collect([](const Piece& piece) { return piece.shape.sentence && !piece.shape.capitals; });
  if (prose.empty()) collect([](const Piece&) { return true; });
  if (prose.empty()) return;
  // A sentence before a dateline introduces the story; more of them are the story already.
  body_begin_ = dated == 1 ? prose[1] : prose[0];
  body_end_ = prose.back() + 1;
  const std::size_t before = previous(body_begin_);
  if (before != none && pieces_[before].lone_dateline) body_begin_ = before;
}

int RoleAssigner::title_points(std::size_t i) const {
  const Piece& piece = pieces_[i];
  int points = piece.shape.words >= 4 ? 4 : piece.shape.words >= 3 ? 2 : 0;
  if (piece.blank_before && piece.blank_after) points += 3;
  if (previous(i) == none) points += 1;
  if (piece.shape.capitals) points -= 3;
  if (piece.shape.sentence) points -= 1;
  if (line(i).ends_with('.')) points -= 3;
  if (piece.shape.source || piece.shape.names_only) points -= 2;
  return points;
}

std::size_t RoleAssigner::find_title() const {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (pieces_[i].role == LineRole::title) return i;
  }
  if (!title_.empty()) return none;
  std::size_t best = none;
  for (std::size_t i = 0; i < body_begin_; ++i) {
    if (is_open(i) && (best == none || title_points(i) > title_points(best))) best = i;
  }
  return best;
}

bool RoleAssigner::has_subheads() const {
  for (std::size_t i = body_begin_; i < body_end_; ++i) {
    const Piece& piece = pieces_[i];
    if (is_open(i) && !piece.shape.sentence && !piece.shape.bullet && piece.blank_before && piece.blank_after)
      return true;
  }
  return false;
}

LineRole RoleAssigner::role_after_title(std::size_t i) const {
  const Piece& piece = pieces_[i];
  if (piece.shape.names_only && !piece.shape.source) return LineRole::byline;
  if (piece.shape.source) return LineRole::source;
  const bool alone = piece.blank_before && piece.blank_after;
  if (alone && next(i) == body_begin_ && has_subheads()) return LineRole::body;
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

void RoleAssigner::settle_body() {
  for (std::size_t i = body_begin_; i < body_end_; ++i) {
    if (!is_open(i)) continue;
    Piece& piece = pieces_[i];
    const bool last = i + 1 == body_end_;
    if (piece.shape.agency_credit && piece.shape.words < 60 && !last && piece.dateline == 0) {
      piece.role = LineRole::caption;
    } else {
      piece.role = LineRole::body;
    }
  }
}

void RoleAssigner::settle_foot() {
  bool still_body = true;
  for (std::size_t i = body_end_; i < pieces_.size(); ++i) {
    if (pieces_[i].role == LineRole::blank) continue;
    if (is_open(i)) {
      const Shape& shape = pieces_[i].shape;
      const bool goes_on = still_body && (shape.sentence || shape.bullet) && pieces_[i].blank_before;
      pieces_[i].role = goes_on ? LineRole::body : shape.source ? LineRole::source : LineRole::furniture;
    }
    still_body = still_body && pieces_[i].role == LineRole::body;
  }
}

std::vector<Line> RoleAssigner::written() const {
  std::vector<Line> lines;
  for (const Piece& piece : pieces_) {
    Span span = piece.span;
    if (piece.role == LineRole::body && piece.dateline > 0 && piece.shape.words >= 6) {
      Span place{span.begin, span.begin + static_cast<std::uint32_t>(piece.dateline)};
      span.begin = place.end;
      while (!place.empty() && text_[place.end - 1] == ' ') --place.end;
      lines.push_back({place, LineRole::dateline});
    }
    lines.push_back({span, piece.role.value_or(LineRole::body)});
  }
  return lines;
}

}  // namespace

std::vector<Line> assign_roles(std::string_view text, std::string_view title) {
  return RoleAssigner(text, title).assign();
}

}  // namespace chancery::input
