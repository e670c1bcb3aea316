#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("an entry of a calendar tells of the day before its colon, which lies ahead", "[extract][times]") {
  const auto told = told_in(
      "MONDAY: The ministers of Kenya and Uganda gather in Nairobi. They last met in 2020.\n"
      "Wednesday: President Jane Otieno flies to Kampala.",
      "2026-04-12");
  if (!told) return;
  CHECK(told->time("gather") == "2026-04-13");
  CHECK(told->status("gather") == "planned");
  CHECK(told->time("flies") == "2026-04-15");
  CHECK((told->event("met") == nullptr || told->time("met") == "2020"));
}

TEST_CASE("an entry in the past tense lies behind", "[extract][times]") {
  const auto told = told_in("Monday: The ministers of Kenya and Uganda gathered in Nairobi.", "2026-04-15");
  if (!told) return;
  CHECK(told->time("gathered") != "2026-04-20");
  CHECK(told->status("gathered") == "occurred");
}

TEST_CASE("a day with a colon within a paragraph is the next one where something is to come",
          "[extract][times]") {
  const auto told = told_in(
      "Tomorrow: Nepal's parliament debates the road. Wednesday: the border chiefs of Mali and Niger meet in "
      "Gao.",
      "2022-06-19");
  if (!told) return;
  CHECK(told->time("meet") == "2022-06-22");
  CHECK(told->status("meet") == "planned");
}

TEST_CASE("the label of a day is no part of the sentence behind it", "[extract][times]") {
  const auto told = told_in(
      "JULY 11: From Las Palmas, Maarouf's son, Ely Maarouf, calls on the European Union to free him.\nMARCH "
      "9: Some 3,000 people protest in Lima.",
      "2023-09-05");
  if (!told) return;
  CHECK(told->who("calls on", "speaker") == std::vector<std::string>{"Ely Maarouf"});
  CHECK(told->time("calls on") == "2023-07-11");
  CHECK(told->time("protest") == "2023-03-09");
}
