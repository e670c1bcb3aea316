#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "language/characters.hpp"
#include "language/encoder_weights.hpp"
#include "language/lexeme.hpp"
#include "language/string_id.hpp"

using namespace chancery::language;

TEST_CASE("reserved names have small ids, other strings their hash", "[language]") {
  CHECK(string_id("") == 0);
  CHECK(string_id("IS_ALPHA") == 1);
  CHECK(string_id("FLAG63") == 63);
  CHECK(string_id("DEPRECATED276") == 379);
  CHECK(string_id("aux") == 405);
  CHECK(string_id("det") == 415);
  CHECK(string_id("punct") == 445);
  CHECK(string_id("_") == 456);
  CHECK(string_id("noun") == 16833663260455505849U);
  CHECK(string_id("verb") == string_hash("verb"));
}

TEST_CASE("lower case follows the final sigma and the dotted capital I", "[language]") {
  CHECK(to_lower("SEOUL") == "seoul");
  CHECK(to_lower("ΟΔΟΣ") == "οδος");
  CHECK(to_lower("ΣΑΣ.") == "σας.");
  CHECK(to_lower("Σ") == "σ");
  CHECK(to_lower("İ") == "i\u0307");
  CHECK(to_lower("ŁÓDŹ ẞ") == "łódź ß");
}

TEST_CASE("characters that a later Unicode added are no letters", "[language]") {
  CHECK(is_alphabetic(U'\U00020000'));
  CHECK_FALSE(is_alphabetic(U'\U00031350'));
  CHECK(is_alphabetic(U'ª'));
  CHECK_FALSE(is_alphabetic(U'\u0301'));
  CHECK(is_upper(U'Ⅻ'));
  CHECK(is_digit(U'²'));
  CHECK_FALSE(is_digit(U'½'));
  CHECK(is_space(U'\u3000'));
  CHECK(is_space(U'\x1c'));
  CHECK_FALSE(is_space(U'\u200b'));
}

TEST_CASE("a shape cuts runs to four and long words to a word", "[language]") {
  CHECK(shape_of("Seoul") == "Xxxxx");
  CHECK(shape_of("2023") == "dddd");
  CHECK(shape_of("123456") == "dddd");
  CHECK(shape_of("F/A-18") == "X/X-dd");
  CHECK(shape_of("......") == "....");
  CHECK(shape_of("Москва") == "Xxxxx");
  CHECK(shape_of(std::string(99, 'a')) == "xxxx");
  CHECK(shape_of(std::string(100, 'a')) == "LONG");
}

TEST_CASE("the normal form is the model's, else that of a sign, else lower case", "[language]") {
  const Norms norms{{string_id("colour"), "color"}};
  CHECK(norm_of("colour", norms) == "color");
  CHECK(norm_of("Colour", norms) == "colour");
  CHECK(norm_of("’’", norms) == "\"");
  CHECK(norm_of("Mex$", norms) == "$");
  CHECK(norm_of("—", norms) == "-");
}

TEST_CASE("prefix and suffix are counted in characters", "[language]") {
  const Norms norms;
  const Lexeme lexeme = lexeme_of("Łódź", norms);
  CHECK(lexeme.prefix == string_id("Ł"));
  CHECK(lexeme.suffix == string_id("ódź"));
  CHECK_FALSE(lexeme.is_space);
  CHECK(lexeme_of(" \u00a0", norms).is_space);
  const std::string own = "will";
  CHECK(lexeme_of("wo", norms, &own).norm == string_id("will"));
}

TEST_CASE("embedding keys are those of the 128-bit hash", "[language]") {
  using Keys = std::array<std::uint32_t, 4>;
  CHECK(embedding_keys(0, 8) == Keys{0, 0, 0, 0});
  CHECK(embedding_keys(1, 12) == Keys{2938686206, 2291508213, 2246688320, 3554967022});
  CHECK(embedding_keys(16833663260455505849U, 8) == Keys{1913442234, 2331600764, 2870163351, 1349917498});
}
