#include "check/sources.hpp"

#include <catch2/catch.hpp>

#include "core/sha256.hpp"
#include "tests/check/checking.hpp"

using namespace chancery::check;
using Lines = std::vector<std::string>;

namespace {

const std::string text = "“Talks”\n\nMoss met Abe. “We agreed,” he said.\n";

std::string data(const std::string& hash = chancery::sha256(text),
                 const std::string& sentence = "Moss met Abe.",
                 const std::string& offsets = "dse:beginOffset 9 ; dse:endOffset 22") {
  return "x:article-a a dse:Article ; dse:sha256 \"" + hash +
         "\" .\n<http://x.test/article-a#s-c9> a dse:Sentence ; " + offsets + " ; dse:inArticle x:article-a" +
         (sentence.empty() ? std::string() : " ; dse:text \"" + sentence + "\"") +
         " .\nx:e a dse:Meeting ; dse:evidence <http://x.test/article-a#s-c9> ; dse:reportedIn x:article-a ; "
         "dse:quote "
         "\"We agreed,\" .\n";
}

Lines compared(const std::string& turtle, const std::string& id = "a", const std::string& with = text) {
  const auto graph = graph_of(turtle);
  Sources sources(graph);
  sources.compare(id, with);
  return lines_of(sources.finish());
}

}  // namespace

TEST_CASE("a graph that says what its article says has no finding", "[check]") {
  CHECK(compared(data()).empty());
  CHECK(compared(data(chancery::sha256(text), "")).empty());
}

TEST_CASE("a changed sentence is found with the fact, the place and both wordings", "[check]") {
  CHECK(compared(data(chancery::sha256(text), "Moss met Abi.")) ==
        Lines{"e dse:evidence article-a#s-c9: the sentence is not what stands in the article; characters 9 "
              "to 22; "
              "expected: Moss met Abi.; found: Moss met Abe. (SourceText)"});
}

TEST_CASE("offsets are checked without the sentences' words", "[check]") {
  const auto moved = compared(data(chancery::sha256(text), "", "dse:beginOffset 10 ; dse:endOffset 22"));
  REQUIRE(moved.size() == 1);
  CHECK_THAT(moved[0],
             Catch::Contains("begins elsewhere than its IRI says") && Catch::Contains("SourceOffsets"));
  for (const char* offsets :
       {"dse:beginOffset 9 ; dse:endOffset 4000", "dse:beginOffset 9 ; dse:endOffset 9", "dse:beginOffset 9",
        "dse:beginOffset -9 ; dse:endOffset 22", "dse:beginOffset 9, 8 ; dse:endOffset 22",
        "dse:beginOffset 9 ; dse:endOffset \"end\""}) {
    CAPTURE(offsets);
    const auto lines = compared(data(chancery::sha256(text), "", offsets));
    REQUIRE(lines.size() == 1);
    CHECK_THAT(lines[0],
               Catch::Contains("the offsets are none of the article") && Catch::Contains("45 characters"));
  }
}

TEST_CASE("an article whose text has changed is found by its hash", "[check]") {
  const auto lines = compared(data(), "a", text + "More.");
  REQUIRE(lines.size() == 1);
  CHECK_THAT(lines[0], Catch::StartsWith("article-a dse:sha256 " + chancery::sha256(text)) &&
                           Catch::Contains("found: " + chancery::sha256(text + "More.")));
  CHECK(compared(data("")).size() == 1);
}

TEST_CASE("a quotation that the article does not hold is found", "[check]") {
  const std::string with_other = "x:f dse:reportedIn x:article-a ; dse:quote \"We disagreed\" .";
  CHECK(compared(data() + with_other) == Lines{"f dse:quote We disagreed: the quotation does not stand in "
                                               "the article; expected: We disagreed; found: "
                                               "no such words (SourceQuote)"});
}

TEST_CASE("what could not be compared is a finding", "[check]") {
  CHECK(compared(data(), "b") == Lines{"article-a dse:sha256: the article is not among the sources, so "
                                       "nothing of it is checked (SourceArticle)"});
  CHECK(compared(data() + "x:g dse:evidence x:nowhere . x:s a dse:Sentence .") ==
        Lines{"g dse:evidence nowhere: what it rests on stands in no article (SourceArticle)",
              "s dse:inArticle: the sentence stands in no article (SourceArticle)"});
}

TEST_CASE("articles without an id are known by their hash, and ids with odd characters by their IRI",
          "[check]") {
  CHECK(compared("x:article-" + chancery::sha256(text) + " a dse:Article .", "").empty());
  CHECK(compared("<http://x.test/article-a%2Fb%20c> a dse:Article .", "a/b c").empty());
}
