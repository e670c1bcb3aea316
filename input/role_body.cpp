#include <algorithm>
#include <iterator>
#include <utility>

#include "input/role_assigner.hpp"

namespace chancery::input {
namespace {

/// What a line of furniture, and a short line that is no sentence, weigh against the words of prose around
/// it.
constexpr int furniture_weight = -16;
constexpr int short_weight = -6;
/// So many short lines one after the other are a list of the page, not headings of the story.
constexpr std::size_t list_length = 4;

bool ends_with_stop(std::string_view line) {
  return line.ends_with('.') || line.ends_with('?') || line.ends_with('!');
}

}  // namespace

bool RoleAssigner::is_repeated_below(std::size_t i) const {
  std::string_view begin = line(i);
  while (!begin.empty() && (begin.back() == '.' || begin.back() == ' ')) begin.remove_suffix(1);
  for (std::size_t j = i + 1; j < pieces_.size(); ++j) {
    if (line(j).size() > line(i).size() && line(j).starts_with(begin)) return true;
  }
  return false;
}

/// Of the lines of prose those of the stretch in which prose weighs most against what stands between: around
/// an article saved with its page stand teasers, each a sentence among many short lines.
std::vector<std::size_t> RoleAssigner::densest(const std::vector<std::size_t>& prose) const {
  int sum = 0;
  int best = 0;
  std::size_t begin = 0;
  std::pair<std::size_t, std::size_t> stretch{0, pieces_.size()};
  for (std::size_t i = prose.front(); i < pieces_.size(); ++i) {
    if (sum <= 0) begin = i, sum = 0;
    sum += weight(i);
    if (sum > best) best = sum, stretch = {begin, i + 1};
  }
  std::vector<std::size_t> inside;
  std::copy_if(prose.begin(), prose.end(), std::back_inserter(inside),
               [&](std::size_t i) { return i >= stretch.first && i < stretch.second; });
  return inside.empty() ? prose : inside;
}

/// Words of prose, less for what stands between paragraphs of it.
int RoleAssigner::weight(std::size_t i) const {
  const Piece& piece = pieces_[i];
  if (piece.role == LineRole::blank) return 0;
  if (piece.role == LineRole::furniture) return furniture_weight;
  if (piece.role) return 0;
  if (piece.shape.prose || piece.shape.sentence)
    return static_cast<int>(std::min<std::size_t>(piece.shape.words, 60));
  return short_weight;
}

/// A text that is nothing but furniture by its words is an article after all, if it has a sentence.
std::vector<std::size_t> RoleAssigner::reopened() {
  std::vector<std::size_t> prose;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (pieces_[i].role != LineRole::furniture || !pieces_[i].shape.prose) continue;
    pieces_[i].role.reset();
    prose.push_back(i);
  }
  return prose;
}

void RoleAssigner::find_body() {
  body_begin_ = body_end_ = pieces_.size();
  std::vector<std::size_t> prose;
  const auto collect = [&](auto&& belongs) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!is_open(i) || !belongs(pieces_[i])) continue;
      if (prose.empty() && is_repeated_below(i)) continue;
      prose.push_back(i);
    }
  };
  collect([](const Piece& piece) { return piece.shape.prose; });
  const bool short_lines = prose.empty();
  if (short_lines) collect([](const Piece& piece) { return piece.shape.sentence && !piece.shape.capitals; });
  if (prose.empty()) collect([](const Piece&) { return true; });
  if (prose.empty()) prose = reopened();
  if (prose.empty()) return;
  prose = densest(prose);
  std::size_t dated = none;
  for (std::size_t i = 0; i < prose.size() && dated == none; ++i) {
    if (pieces_[prose[i]].dateline > 0) dated = i;
  }
  // A sentence before a dateline introduces the story; more of them are the story already.
  body_begin_ = dated == 1 ? prose[1] : prose[0];
  body_end_ = short_lines ? pieces_.size() : prose.back() + 1;
  const std::size_t before = previous(body_begin_);
  if (before != none && pieces_[before].lone_dateline) body_begin_ = before;
  subheads_ = has_subheads();
}

bool RoleAssigner::has_subheads() const {
  for (std::size_t i = body_begin_; i < body_end_; ++i) {
    const Piece& piece = pieces_[i];
    if (is_open(i) && !piece.shape.sentence && !piece.shape.bullet && piece.blank_before && piece.blank_after)
      return true;
  }
  return false;
}

/// Short lines in a row between paragraphs: entries of a menu or teasers.
void RoleAssigner::settle_runs() {
  std::vector<std::size_t> run;
  for (std::size_t i = body_begin_; i <= body_end_; ++i) {
    if (i < body_end_ && pieces_[i].span.empty()) continue;
    const bool is_short = i < body_end_ && (!pieces_[i].role || pieces_[i].role == LineRole::furniture) &&
                          !pieces_[i].shape.sentence && !pieces_[i].shape.prose && !pieces_[i].shape.bullet;
    if (is_short) {
      run.push_back(i);
      continue;
    }
    if (run.size() >= list_length) {
      for (const std::size_t line : run) pieces_[line].role = LineRole::furniture;
    }
    run.clear();
  }
}

void RoleAssigner::settle_body() {
  settle_runs();
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

/// Whether paragraphs stand below each other without a blank line.
bool RoleAssigner::is_dense() const {
  std::size_t apart = 0;
  std::size_t below = 0;
  for (std::size_t i = body_begin_; i < body_end_; ++i) {
    if (pieces_[i].role == LineRole::body) ++(pieces_[i].blank_before ? apart : below);
  }
  return below > apart;
}

void RoleAssigner::settle_foot() {
  bool still_body = true;
  const bool dense = is_dense();
  for (std::size_t i = body_end_; i < pieces_.size(); ++i) {
    if (pieces_[i].role == LineRole::blank) continue;
    if (is_open(i)) {
      const Shape& shape = pieces_[i].shape;
      const bool below = !pieces_[i].blank_before && shape.words >= 5;
      const bool speaks = shape.sentence || shape.bullet || (dense && ends_with_stop(line(i)));
      const bool goes_on = still_body && (below || (speaks && (dense || pieces_[i].blank_before)));
      pieces_[i].role = goes_on ? LineRole::body : shape.source ? LineRole::source : LineRole::furniture;
    }
    still_body = still_body && pieces_[i].role == LineRole::body;
  }
}

}  // namespace chancery::input
