#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "with_model.hpp"

using namespace chancery;
using namespace chancery::language;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

// Heads and sentences are in range, and tokens cover the text from left to right.
void check_sound(const Document& document) {
  std::uint32_t end = 0;
  bool sound = true;
  for (const Token& token : document.tokens) {
    sound = sound && token.span.begin >= end && token.span.end > token.span.begin &&
            token.head < document.tokens.size() && token.sentence < document.sentences.size();
    end = token.span.end;
  }
  CHECK(sound);
  CHECK(end <= document.text.size());
}

}  // namespace

TEST_CASE("a hundred thousand opening brackets are a hundred thousand tokens", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text(100'000, '(');
  const Document document = parse_one(parser, text);
  CHECK(document.tokens.size() == 100'000);
  check_sound(document);
}

TEST_CASE("brackets around a word come off at both ends, however many", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = std::string(2'000, '(') + "peace" + std::string(2'000, ')');
  const Document document = parse_one(parser, text);
  REQUIRE(document.tokens.size() == 4'001);
  CHECK(document.word(2'000) == "peace");
  check_sound(document);
}

TEST_CASE("a word without end is one token", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text(3'000'000, 'a');
  const Document document = parse_one(parser, text);
  check_sound(document);
  // The piece of a million characters is what the original's limit allows.
  CHECK(document.tokens.size() == 3);
}

TEST_CASE("a line of ten megabytes is read to its end", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = repeated("Talks go on in " + std::string(1'000, 'G') + "eneva. ", 10'000);
  REQUIRE(text.size() > 10'000'000);
  const Document document = parse_one(parser, text);
  check_sound(document);
  CHECK(document.tokens.size() == 10'000 * 6);
  CHECK(document.tokens.back().span.end == text.size() - 1);
}

TEST_CASE("a line of two million words is read to its end", "[.long]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text =
      repeated("The minister said on Friday that talks would go on in Geneva. ", 170'000);
  const Document document = parse_one(parser, text);
  check_sound(document);
  CHECK(document.tokens.size() == 170'000 * 13);
}

TEST_CASE("words that look like URLs and go on looking so do not hold the reader up", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = "http://" + repeated("a:b@", 4'000) + " " + repeated("a.", 10'000) + " " +
                           repeated("a-", 10'000) + " " + repeated("1.", 10'000) + "x " +
                           repeated("x:@", 10'000) + "!" + " www." + std::string(100'000, 'w') + ".";
  const Document document = parse_one(parser, text);
  check_sound(document);
}

TEST_CASE("thousands of different long hostile words are read in bounded time", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  std::string text;
  for (int i = 0; i < 1'000; ++i) text += std::to_string(i) + repeated(":b@c.", 30) + "! ";
  check_sound(parse_one(parser, text));
}

TEST_CASE("controls, zero bytes and noncharacters are tokens like others", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = std::string("a\0b \x01\x02 ", 8) + "\xef\xbf\xbf \xf4\x8f\xbf\xbf \xed\x9f\xbf";
  const Document document = parse_one(parser, text);
  CHECK(words_of(document).front() == std::string("a\0b", 3));
  check_sound(document);
}

TEST_CASE("more different words than the caches hold change nothing", "[language]") {
  if (the_model() == nullptr) return;
  const std::string sentence = "The envoy of Ghana met the president in Accra on Tuesday.";
  Parser fresh(*the_model());
  Parser used(*the_model());
  std::string words;
  for (int i = 0; i < 45'000; ++i) words += "w" + std::to_string(i) + " ";
  used.parse(words, std::vector<Span>{{0, static_cast<std::uint32_t>(words.size())}});
  const Document first = parse_one(fresh, sentence);
  const Document second = parse_one(used, sentence);
  REQUIRE(first.tokens.size() == second.tokens.size());
  for (std::uint32_t i = 0; i < first.tokens.size(); ++i) {
    CHECK(first.tokens[i].head == second.tokens[i].head);
    CHECK(first.tag(i) == second.tag(i));
    CHECK(first.lemma(i) == second.lemma(i));
    CHECK(first.tokens[i].iob == second.tokens[i].iob);
  }
}
