#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("diplomats at an embassy and sources in a ministry speak for its state or for it",
          "[extract][status]") {
  const auto told = told_in(
      "Two diplomats at the Kenyan embassy say that Uganda bombed Bunia.\n"
      "A source in the African Union said Chad had expelled two envoys.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"Kenya"});
  CHECK(told->sources("expelled") == Names{"African Union"});
}

TEST_CASE("the source speaks for the body of which a source spoke before", "[extract][status]") {
  const auto told = told_in(
      "A source in the African Union said talks would begin on Monday. Uganda had bombed Bunia, the "
      "source added.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
}

TEST_CASE("a man who identifies himself says what he says under that name", "[extract][status]") {
  const auto told = told_in(
      "In a recording, a man who identified himself as Lieutenant Juma Okello, a member of the Front, "
      "said that army helicopters had bombed Bunia.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"Juma Okello"});
}

TEST_CASE("a report is told by whoever gave it out", "[extract][status]") {
  const auto told = told_in(
      "The African Union published a report on Monday. The report says Uganda bombed Bunia.\n"
      "According to a study by the Arab League, Chad expelled two envoys.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"African Union"});
  CHECK(told->sources("expelled") == Names{"Arab League"});
}

TEST_CASE("state television speaks for its state", "[extract][status]") {
  const auto told = told_in("Kenyan state television reported that Uganda had bombed Bunia.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"Kenya"});
}
