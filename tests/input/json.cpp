#include <catch2/catch.hpp>

#include "core/utf8.hpp"
#include "reading.hpp"

using namespace chancery::input;

TEST_CASE("JSON Lines give an article a line, with the fields named and no other", "[input][json]") {
  const Reading reading = read_file(
      "crawl.jsonl",
      R"({"id": 7, "title": "Ministers meet", "text": "Ministers met.", "url": "https://a.example/7", "publisher": "A", "published": "2024-05-07", "entities": [{"id": "X", "mentions": [{"start": 0}]}]}

{"text": "They left.", "publication_date": "2024-05-08"}
)");
  REQUIRE(reading.articles.size() == 2);
  const Article& article = reading.articles[0];
  CHECK(article.id == "7");
  CHECK(article.title == "Ministers meet");
  CHECK(article.text == "Ministers met.");
  CHECK(article.url == "https://a.example/7");
  CHECK(article.publisher == "A");
  CHECK(chancery::to_string(*article.published) == "2024-05-07");
  CHECK_THAT(article.origin, Catch::EndsWith("/crawl.jsonl:1"));
  CHECK(reading.articles[1].id == "crawl-3");
  CHECK(chancery::to_string(*reading.articles[1].published) == "2024-05-08");
}

TEST_CASE("a JSON file with a text is one article, pretty-printed or not", "[input][json]") {
  for (const std::string_view file :
       {"{\"text\": \"Ministers met.\"}", "{\n  \"title\": null,\n  \"text\": \"Ministers met.\"\n}\n",
        "\xEF\xBB\xBF{\"text\": \"Ministers met.\"}\n"}) {
    const Reading reading = read_file("one.json", file);
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].id == "one");
    CHECK(reading.articles[0].text == "Ministers met.");
  }
}

TEST_CASE("a JSON array gives an article an element, and a bad one costs only itself", "[input][json]") {
  const Reading reading = read_file(
      "list.json", R"([{"text": "Ministers met."}, {"title": "no text"}, 3, {"text": "They left."}])");
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].id == "list-1");
  CHECK(reading.articles[1].id == "list-4");
  CHECK(
      reading.errors ==
      Texts{
          "list.json [2]: it has no field 'text', which holds the article; --fields text=NAME names another",
          "list.json [3]: it is not a JSON object"});
}

TEST_CASE("a text in JSON keeps each of its characters, so that offsets count in it as given",
          "[input][json]") {
  const Article article =
      read_file("x.json", R"({"text": "  “Nein” – caf\u00e9\r\n\ud83d\ude00 end. "})").articles.at(0);
  CHECK(article.text == "  “Nein” – café\r\n😀 end. ");
  CHECK(chancery::CharacterIndex(article.text)
            .characters_before(static_cast<std::uint32_t>(article.text.size())) == 24);
}

TEST_CASE("a broken line is reported with its number and the others are read", "[input][json]") {
  const Reading reading = read_file("crawl.jsonl", R"({"id": "a", "text": "Ministers met."}
{"id": "b", "text": "Cut he
{"id": "c"}
{"id": "d", "text": 12}
[1, 2]
{"id": "e", "text": ""}
{"id": "f", "text": "null\u0000byte"}
{"id": "g", "text": "They left."}
)");
  CHECK(reading.articles.size() == 2);
  REQUIRE(reading.errors.size() == 6);
  CHECK_THAT(reading.errors[0], Catch::StartsWith("crawl.jsonl:2: it is not valid JSON, or cut off: "));
  CHECK(reading.errors[1] ==
        "crawl.jsonl:3: it has no field 'text', which holds the article; --fields text=NAME names another");
  CHECK(reading.errors[2] == "crawl.jsonl:4: its field 'text' is not a string");
  CHECK(reading.errors[3] == "crawl.jsonl:5: it is not a JSON object");
  CHECK(reading.errors[4] == "crawl.jsonl:6: it holds no text");
  CHECK(reading.errors[5] == "crawl.jsonl:7: its text holds the character U+0000, at byte 4; remove it");
}

TEST_CASE("a broken first line does not cost the lines after it", "[input][json]") {
  const Reading reading = read_file(
      "crawl.jsonl", "{\"id\": \"a\", \"text\": \"Cut he\n{\"id\": \"b\", \"text\": \"They left.\"}\n");
  CHECK(reading.articles.size() == 1);
  CHECK(reading.errors.size() == 1);
}

TEST_CASE("a line in Windows-1252 is converted, one in no known encoding refused", "[input][json]") {
  const Reading reading = read_file("crawl.jsonl",
                                    "{\"text\": \"The charg\xE9 of the embassy left the talks in Lima.\"}\n"
                                    "{\"text\": \"The charg\xC3\xA9 and the charg\xC3 left.\"}\n");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == "The chargé of the embassy left the talks in Lima.");
  CHECK(reading.errors.size() == 1);
}

TEST_CASE("a line longer than the limit is skipped without being held", "[input][json]") {
  ReadOptions options;
  options.max_article_bytes = 1000;
  const Reading reading =
      read_file("crawl.jsonl",
                "{\"text\": \"" + std::string(500'000, 'a') + "\"}\n{\"text\": \"They left.\"}\n", options);
  CHECK(reading.articles.size() == 1);
  CHECK(reading.errors == Texts{"crawl.jsonl:1: the line is longer than 1000 bytes"});
}

TEST_CASE("endless nesting is refused", "[input][json]") {
  const Reading reading = read_file("deep.json", "{\"text\": " + std::string(100'000, '[') + "\n");
  CHECK(reading.articles.empty());
  REQUIRE(reading.errors.size() == 1);
  CHECK_THAT(reading.errors[0], Catch::StartsWith("deep.json:1: it is not valid JSON, or cut off: "));
}

TEST_CASE("the fields of known crawlers are read, and others by their names", "[input][json]") {
  const Article crawled =
      read_file(
          "x.json",
          R"({"maintext": "They met.", "date_publish": "2024-05-07 10:00:00", "authors": ["A. B.", "C. D."],
                              "source_domain": "a.example"})")
          .articles.at(0);
  CHECK(crawled.text == "They met.");
  CHECK(crawled.author == "A. B.; C. D.");
  CHECK(crawled.publisher == "a.example");
  CHECK(chancery::to_string(*crawled.published) == "2024-05-07");
  ReadOptions options;
  options.fields = {{"text", "inhalt"}, {"date", "tag"}};
  const Article named =
      read_file("x.json", R"({"inhalt": "They met.", "text": "no", "tag": "2024-05-08"})", options)
          .articles.at(0);
  CHECK(named.text == "They met.");
  CHECK(chancery::to_string(*named.published) == "2024-05-08");
}

TEST_CASE("text that merely begins with a bracket is text", "[input][json]") {
  CHECK(read_file("x.txt", "[Photo: State House] The ministers met.").articles.size() == 1);
  CHECK(read_file("x.txt", "{sic} The ministers met.").articles.size() == 1);
}
