#include "core/nearest.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>

using chancery::edit_distance;
using chancery::nearest;

namespace {
constexpr std::array<std::string_view, 4> formats = {"facts", "graphml", "ntriples", "turtle"};
}

TEST_CASE("the edit distance counts insertions, omissions, replacements and swaps of neighbours", "[core]") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("turtle", "turtle") == 0);
  CHECK(edit_distance("", "ttl") == 3);
  CHECK(edit_distance("turtl", "turtle") == 1);
  CHECK(edit_distance("tutrle", "turtle") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("a mistyped name is answered with the nearest known one", "[core]") {
  CHECK(nearest("turtel", formats) == "turtle");
  CHECK(nearest("GraphML", formats) == "graphml");
  CHECK(nearest("ntriple", formats) == "ntriples");
}

TEST_CASE("a name that resembles none gets no suggestion", "[core]") {
  CHECK(nearest("xlsx", formats) == std::nullopt);
  CHECK(nearest("", formats) == std::nullopt);
  CHECK(nearest("turtle", {}) == std::nullopt);
}

TEST_CASE("of two equally near names the first one is suggested", "[core]") {
  constexpr std::array<std::string_view, 2> names = {"path", "bath"};
  CHECK(nearest("lath", names) == "path");
}

TEST_CASE("very long words are compared without harm", "[core]") {
  CHECK(nearest(std::string(5000, 'x'), formats) == std::nullopt);
}
