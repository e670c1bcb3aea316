#include "language/encoder.hpp"

#include <algorithm>

namespace chancery::language {
namespace {

// Rows worked on at a time: both buffers and a layer's weights stay in a second-level cache.
constexpr std::size_t chunk = 768;
constexpr std::size_t buffer_rows = chunk + 2 * encoder_reach;

// How far each row is from the next word, up to encoder_reach.
std::vector<std::uint8_t> distances(std::span<const TypeKey> keys) {
  constexpr auto far = static_cast<std::uint8_t>(encoder_reach);
  std::vector<std::uint8_t> distance(keys.size());
  std::uint8_t last = far;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    last = keys[i] != padding ? std::uint8_t{0}
                              : std::min<std::uint8_t>(far, static_cast<std::uint8_t>(last + 1));
    distance[i] = last;
  }
  last = far;
  for (std::size_t i = keys.size(); i-- > 0;) {
    last = keys[i] != padding ? std::uint8_t{0}
                              : std::min<std::uint8_t>(far, static_cast<std::uint8_t>(last + 1));
    distance[i] = std::min(distance[i], last);
  }
  return distance;
}

// For each row whether it is an odd number of rows from the first word of its document; two rows before a
// document and two after it count as its own. What neighbours a row is computed with follows from this alone,
// and so does not depend on the documents beside it.
std::vector<bool> odd_rows(std::span<const TypeKey> keys) {
  std::vector<bool> odd(keys.size());
  std::size_t after = 2;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const bool is_word = keys[i] != padding;
    if (is_word && keys[i - 1] == padding) {
      odd[i - 1] = true;
      odd[i - 2] = false;
      odd[i] = false;
    } else if (is_word || after < 2) {
      odd[i] = !odd[i - 1];
    }
    after = is_word ? 0 : after + 1;
  }
  return odd;
}

}  // namespace

Encoder::Encoder(const EncoderWeights& weights, const Kernel& kernel, const Words& words)
    : weights_(weights),
      kernel_(kernel),
      types_(weights, kernel, words),
      entries_(buffer_rows),
      odd_((buffer_rows + 2) * row_width),
      even_((buffer_rows + 2) * row_width) {}

void Encoder::encode(std::span<const TypeKey> sequence, const Use& use) {
  odd_rows_ = odd_rows(sequence);
  for (std::size_t begin = 0; begin < sequence.size(); begin += chunk) {
    encode_chunk(sequence, begin, std::min(begin + chunk, sequence.size()), use);
  }
}

// Rows are numbered from `first`. Layer l is needed for the rows of the chunk and encoder_reach - l more to
// each side, but never further than that from a word.
void Encoder::encode_chunk(std::span<const TypeKey> sequence, std::size_t begin, std::size_t end,
                           const Use& use) {
  const std::size_t first = begin > encoder_reach ? begin - encoder_reach : 0;
  const std::size_t last = std::min(end + encoder_reach, sequence.size());
  const auto keys = sequence.subspan(first, last - first);
  types_.look_up(keys, entries_.data());
  const std::vector<std::uint8_t> distance = distances(keys);
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> pairs;
  const auto rows_of_layer = [&](std::size_t layer) {
    const std::size_t reach = encoder_reach - layer;
    rows.clear();
    for (std::size_t row = 0; row < keys.size(); ++row) {
      const bool in_reach = row + first + reach >= begin && row + first < end + reach;
      if (in_reach && distance[row] <= reach) rows.push_back(static_cast<std::uint32_t>(row));
    }
  };
  rows_of_layer(1);
  kernel_.first_layer(types_.entries(), entries_.data(), rows.data(), rows.size(), weights_.first_bias.data(),
                      weights_.first_norm.view(), odd_.data());
  float* from = odd_.data();
  float* to = even_.data();
  for (std::size_t layer = 2; layer <= encoder_reach; ++layer, std::swap(from, to)) {
    const auto& weights = weights_.layers[layer - 2];
    rows_of_layer(layer);
    // A document's first pair begins with the first row that this layer needs for it.
    pairs.clear();
    for (const std::uint32_t row : rows) {
      const bool is_second = odd_rows_[first + row] != (layer % 2 == 1);
      const std::uint32_t pair = is_second ? row - 1 : row;
      if (pairs.empty() || pairs.back() != pair) pairs.push_back(pair);
    }
    kernel_.window(from, pairs.data(), pairs.size(), weights.matrix.panels(), weights.norm.view(), to);
  }
  use({from, row_width}, rows);
}

}  // namespace chancery::language
