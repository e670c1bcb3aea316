#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what came hours after something was on its day", "[extract][times]") {
  const auto told = told_in(
      "Kenya, Ghana and Togo condemned the launch hours after the bombing of Aleppo on Saturday.\n"
      "Yemen's rivals exchanged 242 prisoners on Tuesday, hours after air strikes on the port of Hodeidah.",
      "2018-12-13");
  if (!told) return;
  CHECK(told->time("condemned") == "2018-12-08");
  CHECK(told->time("air strikes") == "2018-12-11");
}

TEST_CASE("the day may be told elsewhere", "[extract][times]") {
  const auto told = told_in(
      "The resolution failed to pass on Friday.\nKenya, Ghana and Togo issued a joint statement condemning "
      "the "
      "missile launches immediately after the resolution fell through.",
      "2018-12-13");
  if (!told) return;
  CHECK(told->time("condemning") == "2018-12-07");
}

TEST_CASE("what is done in a raid is done on its day", "[extract][times]") {
  const auto told = told_in(
      "Rebels in Somalia killed six soldiers and abducted a commissioner in a raid on an army post outside "
      "Baidoa on Sunday.",
      "2024-06-19");
  if (!told) return;
  CHECK(told->time("killed") == "2024-06-16");
  CHECK(told->time("abducted") == "2024-06-16");
}

TEST_CASE("the day of giving an ambassador hours to leave", "[extract][times]") {
  const auto told = told_in(
      "Honduras gave Peru's ambassador 72 hours to leave the country on Wednesday, a day after Lima "
      "confirmed "
      "that it would not extradite him.",
      "2024-09-19");
  if (!told) return;
  CHECK(told->time("gave") == "2024-09-18");
  CHECK(told->time("confirmed") == "2024-09-17");
}

TEST_CASE("from when an appointment takes effect is not when it was made", "[extract][times]") {
  const auto told = told_in(
      "The Council appointed Ann Lee of Kenya as special envoy with effect from 1 October.", "2024-09-19");
  if (!told) return;
  CHECK(told->time("appointed").empty());
}

TEST_CASE("talks brokered in a month were held then", "[extract][times]") {
  const auto told =
      told_in("Talks between Chad and Niger brokered by Kenya in Nairobi in February led to an accord.",
              "2025-05-21");
  if (!told) return;
  CHECK(told->time("Talks") == "2025-02");
}

TEST_CASE("launches of several dates do not become one by way of a plural", "[extract][times]") {
  const auto told = told_in(
      "Japan condemned North Korea's ballistic missile launches.\n"
      "An ICBM launch by North Korea last week was followed by the launch of two missiles on Wednesday.",
      "2023-07-20");
  if (!told) return;
  CHECK(told->time("ICBM launch") != "2023-07-19");
}

TEST_CASE("verbs with a hyphen are read as such", "[extract][times]") {
  const auto told = told_in(
      "Wei Jin announced that Vice Foreign Minister Ann Lee would co-chair the fourth round of consultations "
      "between China and Kenya in Nairobi on Friday.",
      "2024-06-19");
  if (!told) return;
  CHECK(told->time("consultations") == "2024-06-21");
  CHECK(told->time("announced") != "2024-06-21");
}
