#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "input/article.hpp"
#include "input/shapes.hpp"

namespace chancery::input {

/// A line on its way to its role.
struct Piece {
  Span span;
  Shape shape;
  std::size_t dateline = 0;  ///< bytes of the dateline it begins with
  bool lone_dateline = false;
  bool hour = false;         ///< the dateline is the hour of an entry
  bool dated_place = false;  ///< a dateline with a date line behind it
  bool blank_before = true;  ///< or the text begins
  bool blank_after = true;
  std::optional<LineRole> role;  ///< nothing: not settled yet
};

/// Gives the lines of one text their roles: first by shape, then by what stands around, last by place. Used
/// once.
class RoleAssigner {
 public:
  RoleAssigner(std::string_view text, std::string_view title) : text_(text), title_(title) {}

  std::vector<Line> assign();

 private:
  void look();
  void look_for_hours();
  void settle_by_shape();
  void settle_lists();
  void find_body();
  void settle_head();
  void settle_runs();
  void settle_body();
  void settle_foot();
  std::vector<Line> written() const;

  std::optional<LineRole> role_by_shape(std::size_t i) const;
  bool is_repeated_below(std::size_t i) const;
  std::size_t find_title() const;
  int title_points(std::size_t i) const;
  bool has_subheads() const;
  std::vector<std::size_t> densest(const std::vector<std::size_t>& prose) const;
  std::vector<std::size_t> reopened();
  int weight(std::size_t i) const;
  bool is_dense() const;
  LineRole role_after_title(std::size_t i) const;

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

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
  bool subheads_ = false;       ///< whether short lines stand alone between the body's paragraphs
};

}  // namespace chancery::input
