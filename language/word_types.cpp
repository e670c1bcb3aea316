#include "language/word_types.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <numeric>

namespace chancery::language {
namespace {

constexpr std::uint32_t most_entries = 16'000;
constexpr std::size_t most_keys = 4'096;
constexpr std::size_t block = 256;  // rows computed at a time

}  // namespace

WordTypes::WordTypes(const EncoderWeights& weights, const Kernel& kernel, const Words& words)
    : weights_(weights),
      kernel_(kernel),
      words_(words),
      entries_(AlignedFloats::untouched(most_entries * type_entry)),
      features_(block * weights.embeddings.size() * row_width),
      mixed_(block * row_width) {
  std::fill_n(entries_.data(), type_entry, 0.0F);
}

void WordTypes::clear() {
  entry_of_.clear();
  used_ = 1;
}

void WordTypes::look_up(std::span<const TypeKey> keys, std::uint32_t* entries) {
  assert(keys.size() <= most_keys);
  if (used_ + keys.size() > most_entries) clear();
  if (entry_of_.size() < words_.size() * 2) entry_of_.resize(words_.size() * 2, 0);
  std::vector<TypeKey> fresh;
  const std::uint32_t first = used_;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == padding) {
      entries[i] = 0;
      continue;
    }
    std::uint32_t& entry = entry_of_[keys[i]];
    if (entry == 0) {
      entry = used_++;
      fresh.push_back(keys[i]);
    }
    entries[i] = entry;
  }
  for (std::size_t i = 0; i < fresh.size(); i += block) {
    compute(first + static_cast<std::uint32_t>(i),
            std::span(fresh).subspan(i, std::min(block, fresh.size() - i)));
  }
}

void WordTypes::compute(std::uint32_t first, std::span<const TypeKey> keys) {
  const std::size_t width = weights_.embeddings.size() * row_width;
  std::array<std::uint32_t, block> rows{};
  std::iota(rows.begin(), rows.end(), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) embed(keys[i], features_.data() + i * width);
  kernel_.maxout({features_.data(), width}, rows.data(), keys.size(), weights_.mixer.matrix.panels(),
                 weights_.mixer.norm.view(), nullptr, mixed_.data());
  float* entry = entries_.data() + first * type_entry;
  kernel_.affine({mixed_.data(), row_width}, rows.data(), keys.size(), weights_.type_parts.panels(),
                 entry + row_width, type_entry);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    std::copy_n(mixed_.data() + i * row_width, row_width, entry + i * type_entry);
  }
}

void WordTypes::embed(TypeKey key, float* features) const {
  const Lexeme& lexeme = words_[key / 2].lexeme;
  const std::array<std::uint64_t, 6> ids{lexeme.norm,  lexeme.prefix, lexeme.suffix,
                                         lexeme.shape, key % 2,       lexeme.is_space ? 1U : 0U};
  for (std::size_t e = 0; e < weights_.embeddings.size(); ++e, features += row_width) {
    const auto& embedding = weights_.embeddings[e];
    std::fill_n(features, row_width, 0.0F);
    for (const std::uint32_t hash : embedding_keys(ids[e], embedding.seed)) {
      std::array<float, row_width> row;
      std::memcpy(row.data(), embedding.row(hash), sizeof row);
      for (std::size_t k = 0; k < row_width; ++k) features[k] += row[k];
    }
  }
}

}  // namespace chancery::language
