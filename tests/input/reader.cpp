#include "input/reader.hpp"

#include <catch2/catch.hpp>

#include "core/sha256.hpp"
#include "reading.hpp"

using namespace chancery::input;
using chancery::Error;
using chancery::parse_date;

namespace {
const std::string story =
    "The foreign ministers of Peru and Chile met in Lima on Tuesday to discuss the fishing grounds off "
    "Arica.";

ReadOptions options_with(const std::string& from, std::optional<chancery::Date> date = {},
                         std::optional<chancery::Date> today = {}) {
  ReadOptions options;
  options.from = from;
  options.date = date;
  options.today = today;
  return options;
}

}  // namespace

TEST_CASE("a text file becomes one article named after the file", "[input]") {
  const Reading reading = read_file("lima.txt", story + "\n");
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(article.id == "lima");
  CHECK(article.text == story + "\n");
  CHECK(article.sha256 == chancery::sha256(article.text));
  CHECK(lines_of(article, LineRole::body) == Texts{story});
}

TEST_CASE("a folder is read in sorted order, without hidden files and files no format claims", "[input]") {
  const Folder folder;
  folder.write("b.txt", story + " Second.");
  folder.write("a/z.txt", story + " First.");
  folder.write(".git/x.txt", story);
  folder.write("LICENSE", "Permission is granted.");
  const Reading reading = read_all({folder.path()});
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].id == "z");
  CHECK(reading.articles[1].id == "b");
  CHECK(reading.counts.passed_over == 1);
  CHECK(reading.errors.empty());
}

TEST_CASE("a file that the user names is read whatever its name is", "[input]") {
  CHECK(read_file("LICENSE", story).articles.size() == 1);
}

TEST_CASE("of X.json and X.txt in one folder only X.json is read", "[input]") {
  const Folder folder;
  folder.write("x.json", "{\n \"text\": \"" + story + "\"\n}\n");
  folder.write("x.txt", story + " Other.");
  const Reading reading = read_all({folder.path()});
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == story);
}

TEST_CASE("a sidecar gives url, title, publisher and date of the article beside it", "[input]") {
  const Folder folder;
  folder.write("x.txt", story);
  folder.write("x.meta.json",
               R"({"url": "https://paper.example/1", "title": "Ministers meet", "publisher": "The Paper",
                                  "published": "2024-05-07T10:00:00Z", "sentiment": "grim"})");
  const Reading reading = read_all({folder.path()});
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(article.url == "https://paper.example/1");
  CHECK(article.title == "Ministers meet");
  CHECK(article.publisher == "The Paper");
  CHECK(article.published == parse_date("2024-05-07"));
  CHECK(article.published_from == DateSource::field);
  CHECK(lines_of(article, LineRole::title).empty());
}

TEST_CASE("a broken sidecar is reported and costs only itself", "[input]") {
  const Folder folder;
  folder.write("x.txt", story);
  folder.write("x.meta.json", R"({"published": "soon"})");
  const Reading reading = read_all({folder.path()});
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.errors.size() == 1);
  CHECK_THAT(reading.errors[0], Catch::Contains("x.meta.json: its 'published', 'soon', is no date"));
}

TEST_CASE("what does not exist is reported and the rest goes on", "[input]") {
  const Folder folder;
  const Reading reading = read_all({folder.path() + "/no.txt", folder.write("x.txt", story)});
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.errors.size() == 1);
  CHECK(reading.errors[0] == folder.path() + "/no.txt: no such file or folder");
  CHECK(reading.counts.errors == 1);
}

TEST_CASE("the same id with the same text is one article, with another text an error", "[input]") {
  const Reading reading = read_file("many.jsonl", R"({"id": "a", "text": "Peru and Chile met."}
{"id": "a", "text": "Peru and Chile met."}
{"id": "a", "text": "Peru and Chile did not meet."}
)");
  CHECK(reading.articles.size() == 1);
  CHECK(reading.counts.repeated == 1);
  REQUIRE(reading.errors.size() == 1);
  CHECK(reading.errors[0] ==
        "many.jsonl:3: the id 'a' was met before with another text; give one of the two another id");
}

TEST_CASE("an unknown format is refused with the known ones", "[input]") {
  CHECK_THROWS_WITH(
      read_all({"-"}, options_with("pdf")),
      Catch::Contains("unknown input format 'pdf'; known formats: warc archive jsonl json html"));
}

TEST_CASE("a field's date goes before --date, and --date before the text's", "[input]") {
  const ReadOptions dated = options_with("", parse_date("2020-01-02"));
  const std::string text = "LIMA, 7 May 2024 – " + story;
  const Article from_text = read_file("x.txt", text).articles.at(0);
  CHECK(from_text.published == parse_date("2024-05-07"));
  CHECK(from_text.published_from == DateSource::dateline);
  const Article from_option = read_file("x.txt", text, dated).articles.at(0);
  CHECK(from_option.published == parse_date("2020-01-02"));
  CHECK(from_option.published_from == DateSource::option);
  const Article from_field =
      read_file("x.json", R"({"published": "2021-03-04", "text": ")" + text + "\"}", dated).articles.at(0);
  CHECK(from_field.published == parse_date("2021-03-04"));
  CHECK(from_field.published_from == DateSource::field);
}

TEST_CASE("an article without any date is read and said to be open", "[input]") {
  const Reading reading = read_file("x.txt", story);
  CHECK(!reading.articles.at(0).published);
  CHECK(reading.counts.undated == 1);
  CHECK(
      reading.messages ==
      Texts{
          "x.txt: no publication date, so relative dates stay open; add a field, or pass --date YYYY-MM-DD"});
}

TEST_CASE("a wrong date and a date in the future are errors that do not cost the article", "[input]") {
  const Reading wrong = read_file("x.json", R"({"published": "2024-02-30", "text": "Peru and Chile met."})");
  CHECK(wrong.articles.size() == 1);
  CHECK(wrong.errors == Texts{"x.json:1: its publication date, '2024-02-30', is no date; write YYYY-MM-DD"});
  const Reading future = read_file("x.json", R"({"published": "2031-01-01", "text": "Peru and Chile met."})",
                                   options_with("", {}, parse_date("2025-06-01")));
  CHECK(future.articles.size() == 1);
  CHECK(future.errors == Texts{"x.json:1: its publication date, 2031-01-01, lies in the future"});
}
