#include "core/copies.hpp"

#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::input;

namespace {

std::string story(int first_word, int words) {
  std::string text;
  for (int i = 0; i < words; ++i) text += "word" + std::to_string(first_word + i) + " ";
  return text;
}

std::string noted(chancery::CopyFinder& finder, const std::string& id, const std::string& text) {
  return finder.note(id, chancery::text_sketch(text));
}

}  // namespace

TEST_CASE("a text with a few words changed is a copy of the first", "[input][copies]") {
  chancery::CopyFinder finder;
  CHECK(noted(finder, "a", story(0, 400)).empty());
  CHECK(noted(finder, "b", "Our paper: " + story(0, 400) + "(Agency)") == "a");
  CHECK(noted(finder, "c", story(0, 390)) == "a");
}

TEST_CASE("texts that share a part are reports of their own", "[input][copies]") {
  chancery::CopyFinder finder;
  CHECK(noted(finder, "a", story(0, 400)).empty());
  CHECK(noted(finder, "b", story(200, 400)).empty());
  CHECK(noted(finder, "c", story(1000, 400)).empty());
}

TEST_CASE("short texts are never copies: a headline may be anybody's", "[input][copies]") {
  chancery::CopyFinder finder;
  CHECK(noted(finder, "a", "Ministers met in Lima.").empty());
  CHECK(noted(finder, "b", "Ministers met in Lima.").empty());
}

TEST_CASE("what is no sketch is no copy of anything", "[input][copies]") {
  chancery::CopyFinder finder;
  const std::string sketch = chancery::text_sketch(story(0, 400));
  REQUIRE(sketch.size() == 256);
  CHECK(finder.note("a", sketch).empty());
  CHECK(finder.note("b", sketch.substr(1)).empty());
  CHECK(finder.note("c", "-" + sketch.substr(1)).empty());
  CHECK(finder.note("d", sketch) == "a");
}

TEST_CASE("copies are delivered with the id of the first report, counted and said", "[input][copies]") {
  const Folder folder;
  folder.write("a.txt", story(0, 400) + "end.");
  folder.write("b.txt", story(0, 400) + "end of it.");
  ReadOptions options;
  options.find_copies = true;
  options.any_language = true;
  const Reading reading = read_all({folder.path()}, options);
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].copy_of.empty());
  CHECK(reading.articles[1].copy_of == "a");
  CHECK(reading.counts.copies == 1);
}
