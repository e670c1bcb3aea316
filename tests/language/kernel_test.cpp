#include "language/kernel.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include <vector>

#include "language/packed_matrix.hpp"

using namespace chancery::language;

namespace {

constexpr std::size_t rows = 23;
constexpr std::size_t depth = 288;

// Numbers without a pattern, between -1 and 1.
std::vector<float> noise(std::size_t count, std::uint32_t seed) {
  std::vector<float> values(count);
  for (float& value : values) {
    seed = seed * 1664525U + 1013904223U;
    value = static_cast<float>(static_cast<std::int32_t>(seed)) / 2147483648.0F;
  }
  return values;
}

// A part of the floats, to be compared: none is a zero or no number.
std::vector<float> part_of(const std::vector<float>& floats, std::size_t begin, std::size_t count) {
  const auto from = floats.begin() + static_cast<std::ptrdiff_t>(begin);
  return {from, from + static_cast<std::ptrdiff_t>(count)};
}

struct Example {
  std::vector<float> weights = noise(row_width * maxout_pieces * depth, 1);
  std::vector<float> bias = noise(row_width * maxout_pieces, 2);
  std::vector<float> scale = noise(row_width, 3);
  std::vector<float> shift = noise(row_width, 4);
  std::vector<float> input = noise((rows + 2) * row_width, 5);
  std::vector<std::uint32_t> numbers = std::vector<std::uint32_t>(rows);
  Example() { std::iota(numbers.begin(), numbers.end(), 1); }

  std::vector<float> maxout(const Kernel& kernel, std::size_t first, std::size_t count) const {
    const PackedMatrix matrix(maxout_outputs(weights, bias.data(), depth, 0, kernel), depth, kernel);
    std::vector<float> output((rows + 2) * row_width, 0.0F);
    kernel.maxout({input.data() - row_width, row_width}, numbers.data() + first, count, matrix.panels(),
                  {scale.data(), shift.data()}, input.data(), output.data());
    return output;
  }

  // The same layer by pairs and by quads of rows.
  std::vector<float> pairs(const Kernel& kernel, const std::vector<std::uint32_t>& first_rows) const {
    const std::vector<float> combined = pair_weights(weights);
    return window(kernel, kernel.pair_window, combined, 4, first_rows);
  }
  std::vector<float> quads(const Kernel& kernel, const std::vector<std::uint32_t>& first_rows) const {
    const std::vector<float> combined = quad_weights(weights);
    return window(kernel, kernel.quad_window, combined, 6, first_rows);
  }
  std::vector<float> window(const Kernel& kernel, decltype(Kernel::quad_window) function,
                            const std::vector<float>& combined, std::size_t parts,
                            const std::vector<std::uint32_t>& first_rows) const {
    const std::size_t inputs = parts * row_width;
    const PackedMatrix matrix(maxout_outputs(combined, bias.data(), inputs, 0, kernel), inputs, kernel);
    std::vector<float> output((rows + 2) * row_width, 0.0F);
    function(input.data(), first_rows.data(), first_rows.size(), matrix.panels(),
             {scale.data(), shift.data()}, output.data());
    return output;
  }

  double worst_difference(const std::vector<float>& output, std::size_t end) const {
    double worst = 0;
    for (std::size_t row = 1; row < end; ++row) {
      const std::vector<double> expected = by_definition(row);
      for (std::size_t o = 0; o < row_width; ++o) {
        worst = std::max(worst, std::abs(expected[o] - double{output[row * row_width + o]}));
      }
    }
    return worst;
  }

  // Row `row` of the same, by the definition and in double precision.
  std::vector<double> by_definition(std::size_t row) const {
    std::vector<double> values;
    for (std::size_t o = 0; o < row_width; ++o) {
      double best = -1e30;
      for (std::size_t p = 0; p < maxout_pieces; ++p) {
        const std::size_t at = o * maxout_pieces + p;
        double sum = bias[at];
        for (std::size_t k = 0; k < depth; ++k)
          sum += double{weights[at * depth + k]} * input[(row - 1) * row_width + k];
        best = std::max(best, sum);
      }
      values.push_back(best);
    }
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / row_width;
    double variance = 1e-8;
    for (const double value : values) variance += (value - mean) * (value - mean) / row_width;
    for (std::size_t o = 0; o < row_width; ++o) {
      values[o] = (values[o] - mean) / std::sqrt(variance) * scale[o] + shift[o] + input[row * row_width + o];
    }
    return values;
  }
};

}  // namespace

TEST_CASE("every kernel computes a window layer by its definition", "[language]") {
  const Example example;
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    const std::vector<float> output = example.maxout(*kernel, 0, rows);
    CHECK(example.worst_difference(output, rows + 1) < 1e-4);
    CHECK(output[0] == 0.0F);
    CHECK(output[(rows + 1) * row_width] == 0.0F);
  }
}

TEST_CASE("a row's floats do not depend on the rows computed with it", "[language]") {
  const Example example;
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    const std::vector<float> together = example.maxout(*kernel, 0, rows);
    for (std::size_t i = 0; i < rows; ++i) {
      const std::vector<float> alone = example.maxout(*kernel, i, 1);
      const std::size_t at = example.numbers[i] * row_width;
      CHECK(part_of(together, at, row_width) == part_of(alone, at, row_width));
    }
  }
}

TEST_CASE("every kernel computes a window layer by pairs and by quads of rows as by its definition",
          "[language]") {
  const Example example;
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    const std::vector<float> pairs = example.pairs(*kernel, {1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21});
    CHECK(example.worst_difference(pairs, rows) < 1e-4);
    CHECK(pairs[0] == 0.0F);
    CHECK(pairs[rows * row_width] == 0.0F);
    const std::vector<float> quads = example.quads(*kernel, {1, 5, 9, 13, 17});
    CHECK(example.worst_difference(quads, 21) < 1e-4);
    CHECK(quads[0] == 0.0F);
    CHECK(quads[21 * row_width] == 0.0F);
  }
}

TEST_CASE("a pair's floats do not depend on the pairs computed with it, nor on what the other row sees",
          "[language]") {
  const Example example;
  Example other = example;
  std::fill_n(other.input.begin() + 4 * row_width, row_width, 7.0F);
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    const std::vector<float> together = example.pairs(*kernel, {1, 3, 5, 7, 9, 11});
    const std::vector<float> alone = example.pairs(*kernel, {7});
    CHECK(part_of(together, 7 * row_width, 2 * row_width) == part_of(alone, 7 * row_width, 2 * row_width));
    // Row 4 is seen by the second row of the pair 2 and 3, not by the first.
    const std::vector<float> before = example.pairs(*kernel, {2});
    const std::vector<float> after = other.pairs(*kernel, {2});
    CHECK(part_of(before, 2 * row_width, row_width) == part_of(after, 2 * row_width, row_width));
    CHECK(part_of(before, 3 * row_width, row_width) != part_of(after, 3 * row_width, row_width));
  }
}

TEST_CASE("a quad's floats do not depend on the quads computed with it", "[language]") {
  const Example example;
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    const std::vector<float> together = example.quads(*kernel, {1, 5, 9, 13, 17});
    const std::vector<float> alone = example.quads(*kernel, {9});
    CHECK(part_of(together, 9 * row_width, 4 * row_width) == part_of(alone, 9 * row_width, 4 * row_width));
  }
}

TEST_CASE("every kernel scores actions by the definition", "[language]") {
  constexpr std::size_t columns = 80;
  const std::vector<float> slots = noise(3 * hidden_columns, 6);
  const std::vector<float> hidden_bias = noise(hidden_columns, 7);
  const std::vector<float> weights = noise(hidden_width * columns, 8);
  const std::vector<float> bias = noise(columns, 9);
  const std::vector<const float*> places{slots.data(), slots.data() + hidden_columns,
                                         slots.data() + 2 * hidden_columns};
  for (const Kernel* kernel : usable_kernels()) {
    INFO(kernel->name);
    std::vector<float> scores(columns);
    kernel->score(places.data(), places.size(), {hidden_bias.data(), weights.data(), bias.data(), columns},
                  scores.data());
    for (std::size_t c = 0; c < columns; ++c) {
      double expected = bias[c];
      for (std::size_t k = 0; k < hidden_width; ++k) {
        const auto sum = [&](std::size_t at) {
          return double{hidden_bias[at]} + slots[at] + slots[at + hidden_columns] +
                 slots[at + 2 * hidden_columns];
        };
        expected += std::max(sum(k), sum(k + hidden_width)) * weights[k * columns + c];
      }
      CHECK(scores[c] == Approx(expected).margin(1e-4));
    }
  }
}

TEST_CASE("kernels that this processor lacks are named", "[language]") {
  const std::vector<const Kernel*> usable = usable_kernels();
  REQUIRE(!usable.empty());
  CHECK(usable.back()->name == "portable");
  for (const char* name : {"avx512", "avx2"}) {
    if (std::none_of(usable.begin(), usable.end(),
                     [&](const Kernel* kernel) { return kernel->name == name; })) {
      WARN("skipped: this processor cannot run kernel " << name);
    }
  }
}
