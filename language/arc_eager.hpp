#pragma once

#include <cstdint>
#include <vector>

#include "language/kernel.hpp"
#include "language/moves.hpp"
#include "language/slot_features.hpp"
#include "language/transition_weights.hpp"

namespace chancery::language {

/// An arc as the transitions leave it: -1 for no head.
struct Arc {
  std::int32_t head = -1;
  ArcLabel label;
};

/// The greedy arc-eager parser with sentence breaks (Nivre 2004; Honnibal and Johnson 2015 for putting back
/// what has no head).
class ArcEager {
 public:
  ArcEager(const TransitionWeights& weights, const ArcActions& actions, const Kernel& kernel);

  /// Parses a document. @param tokens  rows of 64 floats. The result stays until the next call.
  const std::vector<Arc>& parse(Rows tokens, std::size_t count);

 private:
  struct Token {
    std::int32_t last_left = -1, last_right = -1;  ///< the children attached last
    std::int32_t earlier_right = -1;               ///< its head's last_right before it came
    bool unshiftable = false, sentence_start = false;
  };
  struct Valid {
    bool shift = false, reduce = false, arcs = false, sentence_break = false;
    int kinds() const { return shift + reduce + 2 * arcs + sentence_break; }
  };

  std::int32_t buffer(std::size_t index) const;
  std::int32_t stack(std::size_t index) const;
  std::size_t buffer_size() const { return put_back_.size() + static_cast<std::size_t>(count_ - next_); }
  bool starts_sentence(std::int32_t token) const {
    return tokens_[static_cast<std::size_t>(token)].sentence_start;
  }
  Valid valid_actions() const;
  std::size_t best_action(const Valid& valid);
  void score_actions();
  void apply(std::size_t action);
  void push();
  void reduce();
  void attach_left(ArcLabel label);
  void attach_right(ArcLabel label);

  const ArcActions& actions_;
  const Kernel& kernel_;
  ScoreHead head_;
  SlotFeatures features_;
  std::vector<float> scores_;
  std::vector<Arc> arcs_;
  std::vector<Token> tokens_;
  std::vector<std::int32_t> stack_, put_back_;
  std::int32_t next_ = 0, count_ = 0;
};

}  // namespace chancery::language
