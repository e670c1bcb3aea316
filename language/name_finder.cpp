#include "language/name_finder.hpp"

#include <array>

namespace chancery::language {

NameFinder::NameFinder(const TransitionWeights& weights, const NameActions& actions, const Kernel& kernel)
    : actions_(actions),
      kernel_(kernel),
      head_(weights.head()),
      features_(weights, kernel),
      scores_(head_.columns) {}

void NameFinder::find(Rows vectors, std::span<const Token> tokens, std::vector<Name>& names) {
  features_.begin(vectors, tokens.size());
  begin_ = -1;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    score_actions(i);
    const std::size_t action = best_action(tokens, i);
    const auto index = static_cast<std::uint32_t>(i);
    const std::size_t types = actions_.types.size();
    if (action < actions_.in(0)) {
      begin_ = static_cast<std::int32_t>(i);
      open_type_ = action;
    } else if (action >= actions_.last(0) && action < actions_.unit(0)) {
      names.push_back({static_cast<std::uint32_t>(begin_), index + 1, actions_.types[open_type_]});
      begin_ = -1;
    } else if (action >= actions_.unit(0) && action < actions_.unit(types)) {
      names.push_back({index, index + 1, actions_.types[action - actions_.unit(0)]});
    }
  }
}

std::size_t NameFinder::best_action(std::span<const Token> tokens, std::size_t index) const {
  const bool at_end = index + 1 == tokens.size() || tokens[index + 1].sentence_start;
  if (begin_ >= 0) {
    const std::size_t in = actions_.in(open_type_);
    const std::size_t last = actions_.last(open_type_);
    return !at_end && scores_[in] >= scores_[last] ? in : last;
  }
  std::size_t best = actions_.size();
  const auto consider = [&](std::size_t begin, std::size_t end) {
    for (std::size_t action = begin; action < end; ++action) {
      if (best == actions_.size() || scores_[action] > scores_[best]) best = action;
    }
  };
  const std::size_t types = actions_.types.size();
  if (!tokens[index].is_space) {
    if (!at_end) consider(actions_.begin(0), actions_.begin(types));
    consider(actions_.unit(0), actions_.unit(types));
  }
  consider(actions_.out(), actions_.out() + 1);
  return best;
}

void NameFinder::score_actions(std::size_t index) {
  features_.reach(static_cast<std::uint32_t>(index));
  const auto token = static_cast<std::int32_t>(index);
  const std::array<const float*, 3> features{features_.of(token, 0), features_.of(begin_, 1),
                                             features_.of(begin_ < 0 ? -1 : token - 1, 2)};
  kernel_.score(features.data(), features.size(), head_, scores_.data());
}

}  // namespace chancery::language
