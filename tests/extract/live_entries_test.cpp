#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what a live report tells of now is of its day, what lies behind is not", "[extract][times]") {
  const std::string text =
      "19:42 GMT - Kenya is deploying troops to the border.\n"
      "19:15 GMT - Uganda has closed its embassy in Nairobi.\n"
      "18:50 GMT - France condemns the attack. It had withdrawn its soldiers from Kenya.";
  const auto told = told_in(text, "2026-02-12");
  if (!told) return;
  CHECK(told->time("deploying") == "2026-02-12");
  CHECK(told->time("closed") == "2026-02-12");
  CHECK(told->time("condemns") == "2026-02-12");
  CHECK(told->time("withdrawn").empty());
  const auto undated = told_in(text);
  CHECK(undated->time("closed").empty());
}

TEST_CASE("two hours make no live report", "[extract][times]") {
  const auto told = told_in(
      "19:42 GMT - Kenya is deploying troops to the border.\n19:15 GMT - Uganda has closed its embassy.",
      "2026-02-12");
  if (!told) return;
  CHECK(told->time("closed").empty());
}

TEST_CASE("what a ship is due for is when and where it is due, and nothing else is then",
          "[extract][times]") {
  const auto told = told_in(
      "A French frigate, due in Mombasa on Friday for an exercise, has been asked to help.", "2026-03-04");
  if (!told) return;
  CHECK(told->time("exercise") == "2026-03-06");
  CHECK((told->event("asked") == nullptr || told->time("asked").empty()));
}

TEST_CASE("what frees somebody in reported speech lies ahead too", "[extract][status]") {
  const auto told = told_in(
      "Kenya said they would be freed once a ransom was paid.\nThey were freed once a ransom was paid.",
      "2026-03-04");
  if (!told) return;
  CHECK(told->status("ransom was paid") == "planned");
}
