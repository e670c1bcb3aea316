// Plain sentences, each with an event that it tells: plain-sentences.tsv.
#include <catch2/catch.hpp>
#include <fstream>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a plain sentence tells the event that a reader finds in it", "[extract][events]") {
  std::ifstream file(CHANCERY_SOURCE_DIR "/tests/extract/plain-sentences.tsv");
  REQUIRE(file);
  std::size_t read = 0;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    REQUIRE(tab != std::string::npos);
    const auto told = told_in(line.substr(tab + 1), "2024-05-16");
    if (!told) return;
    INFO(line);
    CHECK(told->count(line.substr(0, tab)) > 0);
    ++read;
  }
  CHECK(read > 300);
}
