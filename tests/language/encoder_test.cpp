#include "language/encoder.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "language/model_parts.hpp"
#include "with_model.hpp"

using namespace chancery;
using namespace chancery::language;

namespace {

using Sequence = std::vector<TypeKey>;

// Documents of these lengths, one after the other, of different words.
Sequence laid_out(const std::vector<std::size_t>& lengths) {
  Sequence sequence(encoder_reach, padding);
  for (const std::size_t length : lengths) {
    for (std::size_t i = 0; i < length; ++i)
      sequence.push_back(type_key(static_cast<WordId>(10 + i * 7 % 900), i % 3 != 0));
    sequence.insert(sequence.end(), encoder_reach, padding);
  }
  return sequence;
}

std::vector<float> encoded(const Sequence& sequence) {
  const Model::Parts& parts = the_model()->parts();
  const language::Words words(parts.tokenizer.words, [](std::string_view) { return Word{}; });
  Encoder encoder(parts.shared_encoder, parts.kernel, words);
  std::vector<float> vectors;
  encoder.encode(sequence, [&](Rows rows, std::span<const std::uint32_t> indices) {
    for (const std::uint32_t index : indices) {
      const float* row = rows.data + index * rows.stride;
      vectors.insert(vectors.end(), row, row + row_width);
    }
  });
  return vectors;
}

}  // namespace

TEST_CASE("a document's vectors are the same to the bit whatever stands beside it", "[language]") {
  if (the_model() == nullptr) return;
  // Of odd and even lengths, and longer than what is worked on at a time.
  for (const std::size_t length : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{1600}}) {
    const std::vector<float> alone = encoded(laid_out({length}));
    REQUIRE(alone.size() == length * row_width);
    for (const std::size_t before :
         {std::size_t{1}, std::size_t{2}, std::size_t{0}, std::size_t{765}, std::size_t{770}}) {
      INFO(before << " words before " << length);
      const std::vector<float> beside = encoded(laid_out({before, length, 3}));
      REQUIRE(beside.size() == (before + length + 3) * row_width);
      const auto begin = beside.begin() + static_cast<std::ptrdiff_t>(before * row_width);
      CHECK(std::vector<float>(begin, begin + static_cast<std::ptrdiff_t>(alone.size())) == alone);
    }
  }
}
