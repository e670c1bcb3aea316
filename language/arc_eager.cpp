#include "language/arc_eager.hpp"

#include <algorithm>
#include <array>

namespace chancery::language {
namespace {

template <typename Items>
auto& at(Items& items, std::int32_t index) {
  return items[static_cast<std::size_t>(index)];
}

// The first of the best, among [begin, end).
std::size_t first_best(const std::vector<float>& scores, std::size_t begin, std::size_t end) {
  std::size_t best = begin;
  for (std::size_t i = begin + 1; i < end; ++i) {
    if (scores[i] > scores[best]) best = i;
  }
  return best;
}

}  // namespace

ArcEager::ArcEager(const TransitionWeights& weights, const ArcActions& actions, const Kernel& kernel)
    : actions_(actions),
      kernel_(kernel),
      head_(weights.head()),
      features_(weights, kernel),
      scores_(head_.columns) {}

const std::vector<Arc>& ArcEager::parse(Rows tokens, std::size_t count) {
  features_.begin(tokens, count);
  arcs_.assign(count, {});
  tokens_.assign(count, {});
  stack_.clear();
  put_back_.clear();
  next_ = 0;
  count_ = static_cast<std::int32_t>(count);
  while (!stack_.empty() || buffer_size() > 0) {
    const Valid valid = valid_actions();
    if (valid.kinds() == 0) break;
    apply(best_action(valid));
  }
  return arcs_;
}

std::int32_t ArcEager::buffer(std::size_t index) const {
  if (index < put_back_.size()) return put_back_[put_back_.size() - 1 - index];
  const auto token = next_ + static_cast<std::int32_t>(index - put_back_.size());
  return token < count_ ? token : -1;
}

std::int32_t ArcEager::stack(std::size_t index) const {
  return index < stack_.size() ? stack_[stack_.size() - 1 - index] : -1;
}

ArcEager::Valid ArcEager::valid_actions() const {
  Valid valid;
  const std::int32_t first = buffer(0);
  const std::int32_t second = buffer(1);
  const bool first_starts = first >= 0 && starts_sentence(first);
  valid.shift = stack_.empty() || (second >= 0 && !first_starts && !at(tokens_, first).unshiftable);
  valid.reduce = !stack_.empty();
  valid.arcs = !stack_.empty() && first >= 0 && !first_starts;
  valid.sentence_break = second >= 0 && second == first + 1 && !starts_sentence(second);
  return valid;
}

std::size_t ArcEager::best_action(const Valid& valid) {
  if (valid.kinds() == 1 && valid.shift) return ArcActions::shift;
  if (valid.kinds() == 1 && valid.reduce) return ArcActions::reduce;
  score_actions();
  std::size_t best = actions_.size();
  const auto consider = [&](std::size_t action) {
    if (best == actions_.size() || scores_[action] > scores_[best]) best = action;
  };
  if (valid.shift) consider(ArcActions::shift);
  if (valid.reduce) consider(ArcActions::reduce);
  if (valid.arcs) consider(first_best(scores_, ArcActions::first_left, actions_.sentence_break));
  if (valid.sentence_break) consider(actions_.sentence_break);
  return best;
}

void ArcEager::score_actions() {
  if (count_ > 0) features_.reach(static_cast<std::uint32_t>(std::min(next_ + 1, count_ - 1)));
  const auto child = [&](std::int32_t token, std::int32_t Token::*which) {
    return token < 0 ? -1 : at(tokens_, token).*which;
  };
  const std::int32_t b0 = buffer(0);
  const std::int32_t s0 = stack(0);
  const std::array<std::int32_t, 8> slots{b0,
                                          buffer(1),
                                          s0,
                                          stack(1),
                                          stack(2),
                                          child(b0, &Token::last_left),
                                          child(s0, &Token::last_left),
                                          child(s0, &Token::last_right)};
  std::array<const float*, 8> features{};
  for (std::size_t i = 0; i < slots.size(); ++i) features[i] = features_.of(slots[i], i);
  kernel_.score(features.data(), features.size(), head_, scores_.data());
}

void ArcEager::apply(std::size_t action) {
  if (action == ArcActions::shift) return push();
  if (action == ArcActions::reduce) return reduce();
  if (action == actions_.sentence_break) {
    at(tokens_, buffer(1)).sentence_start = true;
    return;
  }
  if (action < actions_.first_right) return attach_left(actions_.labels[action]);
  attach_right(actions_.labels[action]);
}

void ArcEager::push() {
  stack_.push_back(buffer(0));
  if (put_back_.empty()) {
    ++next_;
  } else {
    put_back_.pop_back();
  }
}

void ArcEager::reduce() {
  const std::int32_t top = stack_.back();
  if (at(arcs_, top).head < 0 && stack_.size() > 1) {
    at(tokens_, top).unshiftable = true;
    put_back_.push_back(top);
  }
  stack_.pop_back();
}

void ArcEager::attach_left(ArcLabel label) {
  const std::int32_t head = buffer(0);
  const std::int32_t child = stack_.back();
  Arc& arc = at(arcs_, child);
  // An earlier head has it as its last right child.
  if (arc.head >= 0) at(tokens_, arc.head).last_right = at(tokens_, child).earlier_right;
  arc = {head, label};
  at(tokens_, head).last_left = child;
  at(tokens_, head).unshiftable = false;
  stack_.pop_back();
}

void ArcEager::attach_right(ArcLabel label) {
  const std::int32_t head = stack_.back();
  const std::int32_t child = buffer(0);
  at(arcs_, child) = {head, label};
  at(tokens_, child).earlier_right = at(tokens_, head).last_right;
  at(tokens_, head).last_right = child;
  push();
}

}  // namespace chancery::language
