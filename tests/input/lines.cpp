#include "input/lines.hpp"

#include <catch2/catch.hpp>

#include "input/article.hpp"
#include "input/paragraphs.hpp"
#include "reading.hpp"

using namespace chancery::input;
using chancery::Span;

namespace {

Texts lines_in(std::string_view text) {
  Texts lines;
  for (const Span line : split_lines(text)) lines.emplace_back(line.in(text));
  return lines;
}

const std::string wrapped =
    "Bridge over the Ruvu to reopen\n"
    "\n"
    "Ministers of the two countries agreed on Tuesday to reopen the bridge\n"
    "over the Ruvu to lorries, which since the spring have had to go round\n"
    "by the northern road.\n"
    "\n"
    "The bridge was closed in March after shots were fired at a customs post\n"
    "on its northern side. Nobody was hurt, but the drivers of the lorries\n"
    "refused to go on without an escort.\n";

}  // namespace

TEST_CASE("lines end with LF, CRLF or a lone CR, and are trimmed", "[input][lines]") {
  CHECK(lines_in("one \r\n\ttwo\rthree\n\nfour") == Texts{"one", "two", "three", "", "four"});
  CHECK(lines_in("\xC2\xA0one\xC2\xA0\n\xE2\x80\x8B\n") == Texts{"one", ""});
  CHECK(lines_in("").empty());
}

TEST_CASE("paragraphs of hard-wrapped text are one line each", "[input][lines]") {
  const Texts lines = lines_in(wrapped);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "Bridge over the Ruvu to reopen");
  CHECK(lines[2].starts_with("Ministers of"));
  CHECK(lines[2].ends_with("northern road."));
  CHECK(lines[4].ends_with("an escort."));
}

TEST_CASE("short lines below each other that no column wrapped stay apart", "[input][lines]") {
  CHECK(lines_in("Home\nWorld news of the day\nSport\nBusiness and money\nWeather").size() == 5);
  const std::string paragraph(200, 'a');
  CHECK(lines_in(paragraph + "\n" + paragraph + "\nshort\n").size() == 3);
}

TEST_CASE("an indented line begins a new paragraph of hard-wrapped text", "[input][lines]") {
  std::string indented = wrapped;
  indented.erase(indented.find("\n\nThe bridge"), 2);
  indented.insert(indented.find("The bridge"), "\n    ");
  CHECK(lines_in(indented).size() == 4);
}

TEST_CASE("the parser gets a wrapped paragraph with spaces for line ends, byte for byte", "[input][lines]") {
  const Article article = read_file("x.txt", wrapped).articles.at(0);
  const std::vector<Line> paragraphs = parsed_paragraphs(article);
  REQUIRE(paragraphs.size() == 3);
  CHECK(paragraphs[0].role == LineRole::title);
  const std::string text = parser_text(article, paragraphs[1].span);
  CHECK(text.size() == paragraphs[1].span.size());
  CHECK(text.find('\n') == std::string::npos);
  CHECK(text.find("bridge over the Ruvu to lorries") != std::string::npos);
}

TEST_CASE("the parser gets body, title, deck and caption, in the order of the text", "[input][lines]") {
  Article article;
  article.text = "abcdefghij";
  for (std::uint32_t i = 0; i < 10; ++i) {
    article.lines.push_back({{i, i + 1}, static_cast<LineRole>(i), ""});
  }
  std::string roles;
  for (const Line& line : parsed_paragraphs(article)) roles += std::string(to_string(line.role)) + " ";
  CHECK(roles == "title deck caption body ");
}

TEST_CASE("the line of a byte is the one around it, and none between lines", "[input][lines]") {
  Article article;
  article.text = "Title\n\n  Oslo -  Body.\n";
  article.lines = {{{0, 5}, LineRole::title}, {{9, 15}, LineRole::dateline}, {{17, 22}, LineRole::body}};
  REQUIRE(line_at(article, 0) != nullptr);
  CHECK(line_at(article, 4)->role == LineRole::title);
  CHECK(line_at(article, 5) == nullptr);
  CHECK(line_at(article, 8) == nullptr);
  CHECK(line_at(article, 9)->role == LineRole::dateline);
  CHECK(line_at(article, 16) == nullptr);
  CHECK(line_at(article, 21)->role == LineRole::body);
  CHECK(line_at(article, 400) == nullptr);
  CHECK(line_at(Article{}, 0) == nullptr);
}

TEST_CASE("a span lies in a line of its role only when all of it does", "[input][lines]") {
  Article article;
  article.text = "Title\nBody of it";
  article.lines = {{{0, 5}, LineRole::title}, {{6, 16}, LineRole::body}};
  CHECK(is_in_line(article, {1, 5}, LineRole::title));
  CHECK_FALSE(is_in_line(article, {1, 7}, LineRole::title));
  CHECK_FALSE(is_in_line(article, {6, 10}, LineRole::title));
  CHECK(is_in_line(article, {6, 16}, LineRole::body));
}
