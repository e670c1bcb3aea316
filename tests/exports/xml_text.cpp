#include "exports/xml_text.hpp"

#include <catch2/catch.hpp>

#include "exports/number_text.hpp"
#include "exports/xml_elements.hpp"

using namespace chancery::exports;

namespace {

std::string written(const std::string& text, bool in_attribute) {
  StringOutput out;
  XmlText xml(out, 0);
  XmlElements elements(out, xml);
  char* const to = elements.begin();
  elements.end(in_attribute ? elements.attribute(to, text) : elements.text(to, text));
  return out.text();
}

std::string number(double value) {
  StringOutput out;
  put_number(out, value);
  return out.text();
}

}  // namespace

TEST_CASE("a character that XML needs escaped is found at every place of texts of every length",
          "[exports]") {
  for (std::size_t length = 1; length < 50; ++length) {
    for (std::size_t place = 0; place < length; ++place) {
      const std::string before(place, 'a');
      const std::string after(length - place - 1, 'z');
      CHECK(written(before + '<' + after, false) == before + "&lt;" + after);
      CHECK(written(before + '"' + after, true) == before + "&quot;" + after);
      CHECK(written(before + '\xFF' + after, false) == before + "\xEF\xBF\xBD" + after);
    }
    const std::string plain(length, 'p');
    CHECK(written(plain, true) == plain);
  }
}

TEST_CASE("long texts and tags go through the same", "[exports]") {
  const std::string half(5000, 'a');
  CHECK(written(half + "&" + half, false) == half + "&amp;" + half);
  std::string many(4000, '"');
  std::string quoted;
  for (std::size_t i = 0; i < many.size(); ++i) quoted += "&quot;";
  CHECK(written(many, true) == quoted);
  StringOutput out;
  XmlText xml(out, 0);
  XmlElements elements(out, xml);
  const std::string tag = "<x y='" + std::string(200'000, 'y') + "'>";
  elements.end(elements.text(elements.piece(elements.begin(), tag), "t"));
  CHECK(out.text() == tag + "t");
}

TEST_CASE("numbers are written the shortest way that reads back equal", "[exports]") {
  CHECK(number(0) == "0");
  CHECK(number(-0.0) == "-0");
  CHECK(number(1) == "1");
  CHECK(number(99'999) == "99999");
  CHECK(number(100'000) == "100000");
  CHECK(number(1e300) == "1e+300");
  CHECK(number(0.1) == "0.1");
  CHECK(number(-17.5) == "-17.5");
}
