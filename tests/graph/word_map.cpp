#include "graph/word_map.hpp"

#include <catch2/catch.hpp>
#include <string>

using chancery::graph::WordMap;
using chancery::graph::WordSet;

TEST_CASE("a map of words gives back what each of many words was given") {
  WordMap<int> map;
  constexpr int words = 5000;
  for (int i = 0; i < words; ++i) map["word" + std::to_string(i)] = i;
  for (int i = 0; i < words; ++i) {
    const int* found = map.find("word" + std::to_string(i));
    REQUIRE(found != nullptr);
    CHECK(*found == i);
  }
  CHECK(map.find("word") == nullptr);
  CHECK(map.find("word5000") == nullptr);
}

TEST_CASE("the empty word and words with NUL are words of a map like others") {
  WordMap<int> map;
  CHECK(map.find("") == nullptr);
  map[""] = 1;
  map[std::string_view("a\0b", 3)] = 2;
  CHECK(*map.find("") == 1);
  CHECK(*map.find(std::string_view("a\0b", 3)) == 2);
  CHECK(map.find("a") == nullptr);
}

TEST_CASE("a word keeps the value that it was first added with, in the order of the words") {
  WordMap<std::string> map;
  CHECK(map.add("truce", "first"));
  CHECK(map.add("accord", "second"));
  CHECK_FALSE(map.add("truce", "third"));
  CHECK(*map.find("truce") == "first");
  map["truce"] = "fourth";
  std::string order;
  for (const auto& [word, value] : map) order += word + "=" + value + ";";
  CHECK(order == "truce=fourth;accord=second;");
}

TEST_CASE("a set of words holds each once") {
  WordSet set;
  CHECK(set.add("envoy", {}));
  CHECK_FALSE(set.add("envoy", {}));
  CHECK(set.contains("envoy"));
  CHECK_FALSE(set.contains("envoys"));
}
