#include "input/encoding.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "core/utf8.hpp"
#include "reading.hpp"

using namespace chancery::input;
using namespace std::string_literals;

namespace {

std::string utf16(std::string_view ascii, bool little) {
  std::string bytes;
  for (const char c : ascii) bytes += little ? std::string{c, '\0'} : std::string{'\0', c};
  return bytes;
}

const std::string english =
    "The chargé said that the ministers would meet again. They have not met since the spring, when talks "
    "failed.";

}  // namespace

TEST_CASE("UTF-8 is taken as it is, without its byte-order mark", "[input][encoding]") {
  CHECK(to_utf8(english).text == english);
  CHECK(to_utf8("\xEF\xBB\xBF" + english).text == english);
  CHECK(to_utf8(english).encoding.empty());
}

TEST_CASE("UTF-16 is converted with and without a byte-order mark", "[input][encoding]") {
  const std::string text = "Ministers met in Lima.\n";
  CHECK(to_utf8("\xFF\xFE"s + utf16(text, true)).text == text);
  CHECK(to_utf8("\xFE\xFF"s + utf16(text, false)).text == text);
  CHECK(to_utf8(utf16(text, true)).text == text);
  CHECK(to_utf8(utf16(text, false)).encoding == "UTF-16BE");
}

TEST_CASE("Windows-1252 is converted, and that is said", "[input][encoding]") {
  const std::string bytes =
      "\x93The charg\xE9 said that the ministers would meet again.\x94 They have not met since the spring "
      "\x96 when talks "
      "failed.";
  const Decoded decoded = to_utf8(bytes);
  CHECK(decoded.encoding == "Windows-1252");
  CHECK(decoded.text ==
        "“The chargé said that the ministers would meet again.” They have not met since the spring – when "
        "talks failed.");
  const Reading reading = read_file("old.txt", bytes);
  CHECK(reading.articles.at(0).text == decoded.text);
  CHECK(reading.messages.at(0) == "old.txt: read as Windows-1252");
}

TEST_CASE("broken UTF-8 is refused with its place, not taken for something else", "[input][encoding]") {
  const Reading reading =
      read_file("cut.txt", "Ministers met.\nThe charg\xC3\xA9 spoke, and the charg\xC3 left.");
  CHECK(reading.articles.empty());
  CHECK(reading.errors ==
        Texts{"cut.txt: invalid UTF-8 at line 2, byte 33, and neither UTF-16 nor Windows-1252; "
              "convert it to UTF-8 (iconv)"});
}

TEST_CASE("other alphabets in one byte and Asian encodings are refused, not misread", "[input][encoding]") {
  const std::string koi8 =
      "\xED\xC9\xCE\xC9\xD3\xD4\xD2\xD9 \xD7\xD3\xD4\xD2\xC5\xD4\xC9\xCC\xC9\xD3\xD8 \xD7 \xEC\xC9\xCD\xC5.";
  const std::string shift_jis =
      "\x8A\x4F\x91\x8A\x82\xCD\x8C\x8E\x97\x6A\x93\xFA\x82\xC9\x89\xEF\x92\x6B\x82\xB5\x82\xBD\x81\x42";
  CHECK_THROWS_AS(to_utf8(koi8), std::invalid_argument);
  CHECK_THROWS_AS(to_utf8(shift_jis), std::invalid_argument);
}

TEST_CASE("binary files are named so", "[input][encoding]") {
  const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s;
  CHECK(read_file("logo.png", png).errors == Texts{"logo.png: it is binary, not text"});
  CHECK(read_file("zeros.txt", std::string(1000, '\0')).errors == Texts{"zeros.txt: it is binary, not text"});
  CHECK(read_file("nul.txt", "Ministers met.\0They left."s).errors ==
        Texts{"nul.txt: it is binary, not text"});
}

TEST_CASE("an empty file and one of white space hold no article", "[input][encoding]") {
  CHECK(read_file("empty.txt", "").errors == Texts{"empty.txt: it is empty"});
  CHECK(read_file("blank.txt", " \n\t\n").errors == Texts{"blank.txt: it holds no text"});
}

TEST_CASE("UTF-16 cut in the middle of a character is refused", "[input][encoding]") {
  CHECK_THROWS_AS(to_utf8("\xFF\xFE\x41\x00\x3D\xD8"s), std::invalid_argument);
}

TEST_CASE("whatever bytes come, the result is valid UTF-8 or a refusal", "[input][encoding]") {
  std::uint32_t state = 7;
  for (int round = 0; round < 500; ++round) {
    std::string bytes = "Ministers met in Lima on Tuesday. ";
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525U + 1013904223U;
      bytes += static_cast<char>(state >> 24U);
    }
    try {
      const Decoded decoded = to_utf8(bytes);
      CHECK(!chancery::first_invalid_utf8(decoded.text));
    } catch (const std::invalid_argument& refusal) {
      CHECK(refusal.what()[0] != '\0');
    }
  }
}
