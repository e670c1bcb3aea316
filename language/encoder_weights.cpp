#include "language/encoder_weights.hpp"

#include <algorithm>
#include <bit>

namespace chancery::language {
namespace {

constexpr std::size_t window = 3;

EncoderWeights::LayerNorm read_norm(const NetworkFile& file, std::size_t occurrence) {
  const std::size_t layer = file.layer("layernorm", occurrence);
  return {file.array(layer, "G", {row_width}), file.array(layer, "b", {row_width})};
}

struct Maxout {
  std::vector<float> weights, bias;
};

Maxout read_maxout(const NetworkFile& file, std::size_t occurrence, std::size_t inputs) {
  const std::size_t layer = file.layer("maxout", occurrence);
  return {file.array(layer, "W", {row_width, maxout_pieces, inputs}),
          file.array(layer, "b", {row_width, maxout_pieces})};
}

PackedMatrix packed(const Maxout& maxout, const Kernel& kernel) {
  const std::size_t inputs = maxout.weights.size() / maxout_width;
  return {maxout_outputs(maxout.weights, maxout.bias.data(), inputs, 0, kernel), inputs, kernel};
}

PackedMatrix read_type_parts(const std::vector<float>& weights, const Kernel& kernel) {
  std::vector<PackedMatrix::Output> outputs;
  for (std::size_t part = 0; part < window; ++part) {
    const auto more = maxout_outputs(weights, nullptr, window * row_width, part * row_width, kernel);
    outputs.insert(outputs.end(), more.begin(), more.end());
  }
  return {std::move(outputs), row_width, kernel};
}

std::uint64_t finalise(std::uint64_t hash) {
  hash ^= hash >> 33U;
  hash *= 0xff51afd7ed558ccd;
  hash ^= hash >> 33U;
  hash *= 0xc4ceb9fe1a85ec53;
  return hash ^ hash >> 33U;
}

}  // namespace

EncoderWeights::EncoderWeights(const NetworkFile& file, std::size_t embedding_count, const Kernel& kernel) {
  for (std::size_t i = 0; i < embedding_count; ++i) {
    const std::size_t layer = file.layer("hashembed", i);
    const NetworkFile::Shape shape = file.shape(layer, "E");
    const std::size_t rows = shape.empty() ? 0 : shape[0];
    embeddings.push_back({file.floats(layer, "E", {rows, row_width}), rows, file.number(layer, "seed")});
  }
  mixer = {packed(read_maxout(file, 0, embedding_count * row_width), kernel), read_norm(file, 0)};
  const Maxout first = read_maxout(file, 1, window * row_width);
  type_parts = read_type_parts(first.weights, kernel);
  const auto outputs = maxout_outputs(first.weights, first.bias.data(), window * row_width, 0, kernel);
  first_bias = AlignedFloats(maxout_width);
  std::transform(outputs.begin(), outputs.end(), first_bias.data(),
                 [](const auto& output) { return output.bias; });
  first_norm = read_norm(file, 1);
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const Maxout layer = read_maxout(file, i + 2, window * row_width);
    layers[i] = {packed({quad_weights(layer.weights), layer.bias}, kernel),
                 packed({pair_weights(layer.weights), layer.bias}, kernel), read_norm(file, i + 2)};
  }
}

std::array<std::uint32_t, 4> embedding_keys(std::uint64_t id, std::uint64_t seed) {
  std::uint64_t h1 = std::rotl(id * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  h1 ^= seed ^ 8U;
  std::uint64_t h2 = seed ^ 8U;
  h1 += h2;
  h2 += h1;
  h1 = finalise(h1);
  h2 = finalise(h2);
  h1 += h2;
  h2 += h1;
  return {static_cast<std::uint32_t>(h1), static_cast<std::uint32_t>(h1 >> 32U),
          static_cast<std::uint32_t>(h2), static_cast<std::uint32_t>(h2 >> 32U)};
}

}  // namespace chancery::language
