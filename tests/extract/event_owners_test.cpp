// Whose an event is where a noun inside a phrase tells it.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("whose package of sanctions, exercise of two, note of protest and call it is",
          "[extract][events]") {
  const std::string text =
      "Ambassadors discussed Canada's third package of sanctions against Iran.\n"
      "The Kenyan-Ugandan exercise near Lamu ended on Monday.\n"
      "Mali handed a note of protest to the Togolese ambassador.\n"
      "Juan Paz paid a courtesy call on President Ana Okello.";
  const auto told = told_in(text, "2024-05-07");
  if (!told) return;
  CHECK(told->who("sanctions", "agent") == std::vector<std::string>{"Canada"});
  CHECK(told->who("exercise", "agent") == std::vector<std::string>{"Kenya", "Uganda"});
  CHECK(told->who("courtesy call", "participant") == std::vector<std::string>{"Ana Okello", "Juan Paz"});
}

TEST_CASE("opposition politicians and exiled leaders do not stand for their state", "[extract][events]") {
  const auto told = told_in("Ghanaian opposition politicians accused Mali of fraud.");
  if (!told) return;
  CHECK(told->who("accused", "speaker").empty());
  CHECK(told->who("accused", "target") == std::vector<std::string>{"Mali"});
}

TEST_CASE("what carried a statement is not what the statement rejects", "[extract][events]") {
  const auto told = told_in("Juan Paz rejected the criticism in a statement carried on Monday by Reuters.");
  if (!told) return;
  CHECK(told->who("rejected", "target").empty());
}

TEST_CASE("a denial behind what was seen is of who tells it", "[extract][events]") {
  const auto told =
      told_in("Commodore Juan Paz said two Chinese ships were tracked but denied that they came near.");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == std::vector<std::string>{"Juan Paz"});
}
