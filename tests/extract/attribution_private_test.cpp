// Who is at home in a state and does not speak for it.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("newspapers, airlines, rights groups and media do not speak for their state",
          "[extract][attribution]") {
  const auto told = told_in(
      "Kenyan newspapers reported that an envoy had been expelled.\n"
      "A Russian airline said its plane had been hit by a drone.\n"
      "A Ugandan human rights group said police had killed 12 protesters.\n"
      "Israeli media reported that Iran had agreed to a ceasefire.");
  if (!told) return;
  for (const char* words : {"expelled", "hit", "killed", "agreed"}) {
    CAPTURE(words);
    CHECK(told->sources(words).empty());
  }
}

TEST_CASE("whoever speaks for a military speaks for its state", "[extract][attribution]") {
  const auto told = told_in(
      "A spokesman for Israel's military said Hamas had attacked a base.\n"
      "Iranian state media reported that two men had been executed.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Israel"});
  CHECK(told->sources("executed") == Names{"Iran"});
}
