#include "language/encoder.hpp"

#include <algorithm>
#include <array>

namespace chancery::language {
namespace {

// Rows worked on at a time: both buffers and a layer's weights stay in a second-level cache.
constexpr std::uint32_t chunk = 768;
// What a row depends on when groups of four are computed whole: four layers, three rows more in three of
// them.
constexpr std::uint32_t margin = encoder_reach + 3 * (encoder_reach - 1);
constexpr std::size_t buffer_rows = chunk + 2 * margin;

std::vector<RowRange> documents_in(std::span<const TypeKey> sequence) {
  std::vector<RowRange> documents;
  for (std::uint32_t row = 0; row < sequence.size(); ++row) {
    if (sequence[row] == padding) continue;
    if (documents.empty() || documents.back().end != row) documents.push_back({row, row});
    documents.back().end = row + 1;
  }
  return documents;
}

// The rows that a layer computes for a document: its words, and as many more as the layers above reach.
RowRange rows_of(RowRange document, std::uint32_t layer) {
  const auto reach = static_cast<std::uint32_t>(encoder_reach) - layer;
  return {document.begin - reach, document.end + reach};
}

bool meet(RowRange a, RowRange b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

Encoder::Encoder(const EncoderWeights& weights, const Kernel& kernel, const Words& words)
    : weights_(weights),
      kernel_(kernel),
      types_(weights, kernel, words),
      entries_(buffer_rows),
      odd_((buffer_rows + 2) * row_width),
      even_((buffer_rows + 2) * row_width) {}

void Encoder::encode(std::span<const TypeKey> sequence, const Use& use) {
  documents_ = documents_in(sequence);
  const auto size = static_cast<std::uint32_t>(sequence.size());
  for (std::uint32_t begin = 0; begin < size; begin += chunk) {
    encode_chunk(sequence, {begin, std::min(begin + chunk, size)}, use);
  }
}

// Four rows of a document at a time from the first that the layer computes, the rest two at a time: so what a
// row is computed with follows from its document alone.
RowRange Encoder::group_rows(std::uint32_t layer, RowRange needed, Groups& groups) const {
  groups.quads.clear();
  groups.pairs.clear();
  RowRange inputs{needed.end, needed.begin};
  for (const RowRange document : documents_) {
    const RowRange rows = rows_of(document, layer);
    if (!meet(rows, needed)) continue;
    const std::uint32_t skipped = needed.begin > rows.begin ? (needed.begin - rows.begin) / 4 * 4 : 0;
    std::uint32_t row = rows.begin + skipped;
    inputs.begin = std::min(inputs.begin, row - 1);
    for (; row + 4 <= rows.end && row < needed.end; row += 4) groups.quads.push_back(row);
    for (; row < rows.end && row < needed.end; row += 2) groups.pairs.push_back(row);
    inputs.end = std::max(inputs.end, std::min(row, rows.end) + 1);
  }
  return inputs;
}

void Encoder::encode_chunk(std::span<const TypeKey> sequence, RowRange rows, const Use& use) {
  std::array<Groups, encoder_reach + 1> groups;
  RowRange needed = rows;
  for (std::uint32_t layer = encoder_reach; layer > 1; --layer) {
    needed = group_rows(layer, needed, groups[layer]);
  }
  if (needed.begin >= needed.end) return;
  // Rows are numbered from here on from the first whose word counts.
  const std::uint32_t first = needed.begin - 1;
  const auto keys = sequence.subspan(first, needed.end + 1 - first);
  types_.look_up(keys, entries_.data());
  const std::vector<std::uint32_t> first_rows = numbers_of(1, needed, first);
  kernel_.first_layer(types_.entries(), entries_.data(), first_rows.data(), first_rows.size(),
                      weights_.first_bias.data(), weights_.first_norm.view(), odd_.data());
  float* from = odd_.data();
  float* to = even_.data();
  for (std::size_t layer = 2; layer <= encoder_reach; ++layer, std::swap(from, to)) {
    const auto& weights = weights_.layers[layer - 2];
    auto& [quads, pairs] = groups[layer];
    for (std::uint32_t& row : quads) row -= first;
    for (std::uint32_t& row : pairs) row -= first;
    // What the last pair of a document leaves behind it is written over by the quads of the next.
    kernel_.pair_window(from, pairs.data(), pairs.size(), weights.pairs.panels(), weights.norm.view(), to);
    kernel_.quad_window(from, quads.data(), quads.size(), weights.quads.panels(), weights.norm.view(), to);
  }
  use({from, row_width}, numbers_of(encoder_reach, rows, first));
}

// The rows of `needed` that a layer computes, numbered from `first`.
std::vector<std::uint32_t> Encoder::numbers_of(std::uint32_t layer, RowRange needed,
                                               std::uint32_t first) const {
  std::vector<std::uint32_t> numbers;
  for (const RowRange document : documents_) {
    const RowRange rows = rows_of(document, layer);
    const std::uint32_t end = std::min(rows.end, needed.end);
    for (std::uint32_t row = std::max(rows.begin, needed.begin); row < end; ++row)
      numbers.push_back(row - first);
  }
  return numbers;
}

}  // namespace chancery::language
