#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("the next sentence names whoever says so", "[extract][status]") {
  const auto told = told_in(
      "Uganda has bombed Bunia. So says the African Union.\n"
      "Chad has expelled two envoys. That was the word from the Arab League.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
  CHECK(told->sources("expelled") == Names{"Arab League"});
}

TEST_CASE("a medium that quotes somebody behind the clause tells it with whoever is quoted",
          "[extract][status]") {
  const auto told = told_in(
      "Uganda bombed Bunia on Monday, the daily Nation quoted a source in the African Union as saying.");
  if (!told) return;
  CHECK(told->sources("bombed").size() == 2);
}

TEST_CASE("what holds if somebody is to be believed is told by them", "[extract][status]") {
  const auto told = told_in("If the African Union is to be believed, Uganda bombed Bunia.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
}

TEST_CASE("what stands in somebody's words is theirs", "[extract][status]") {
  const auto told = told_in("In the words of the African Union, Uganda bombed Bunia.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
}

TEST_CASE("a semicolon ends what somebody is named for", "[extract][status]") {
  const auto told =
      told_in("Uganda bombed Bunia, according to the African Union; Chad has expelled two envoys.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
  CHECK(told->sources("expelled").empty());
}
