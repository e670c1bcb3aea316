#include "language/slot_features.hpp"

#include <algorithm>

namespace chancery::language {
namespace {

constexpr std::uint32_t kept = 512;
constexpr std::uint32_t block = 64;

}  // namespace

SlotFeatures::SlotFeatures(const TransitionWeights& weights, const Kernel& kernel)
    : weights_(weights),
      kernel_(kernel),
      recent_(AlignedFloats::untouched(kept * weights.projection.columns())),
      old_(weights.slots * hidden_columns),
      row_(weights.projection.columns()),
      old_tokens_(weights.slots, -1) {}

void SlotFeatures::begin(Rows tokens, std::size_t count) {
  tokens_ = tokens;
  count_ = static_cast<std::uint32_t>(count);
  filled_ = 0;
  std::fill(old_tokens_.begin(), old_tokens_.end(), -1);
}

const float* SlotFeatures::of(std::int32_t token, std::size_t slot) {
  if (token < 0) return weights_.pad(slot);
  const auto index = static_cast<std::uint32_t>(token);
  if (index + kept < filled_) return recomputed(index, slot);
  return recent_.data() + index % kept * weights_.projection.columns() + slot * hidden_columns;
}

void SlotFeatures::fill() {
  std::array<std::uint32_t, block> rows{};
  const std::uint32_t count = std::min(block, count_ - filled_);
  for (std::uint32_t i = 0; i < count; ++i) rows[i] = filled_ + i;
  const std::size_t columns = weights_.projection.columns();
  kernel_.affine(tokens_, rows.data(), count, weights_.projection.panels(),
                 recent_.data() + filled_ % kept * columns, columns);
  filled_ += count;
}

const float* SlotFeatures::recomputed(std::uint32_t token, std::size_t slot) {
  float* features = old_.data() + slot * hidden_columns;
  if (old_tokens_[slot] == token) return features;
  // Of the matrix only the panels that hold the slot's columns.
  Panels part = weights_.projection.panels();
  const std::size_t width = weights_.projection.columns() / part.panels;
  const std::size_t first = slot * hidden_columns / width;
  part.panels = ((slot + 1) * hidden_columns + width - 1) / width - first;
  part.weights += first * part.depth * width;
  part.bias += first * width;
  kernel_.affine(tokens_, &token, 1, part, row_.data(), row_.size());
  std::copy_n(row_.data() + slot * hidden_columns - first * width, hidden_columns, features);
  old_tokens_[slot] = token;
  return features;
}

}  // namespace chancery::language
