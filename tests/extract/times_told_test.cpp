// Time expressions by their value alone, whether or not an event lies at them.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

namespace {

using Values = std::vector<std::string>;

/// The values of all times, in the order of the text; nothing without the model.
std::optional<Values> values(const std::string& text, std::string_view published = "2024-05-02") {
  const auto told = told_in(text, published);
  if (!told) return std::nullopt;
  Values out;
  for (const auto& time : told->facts.times) out.push_back(time.value);
  return out;
}

}  // namespace

TEST_CASE("years before our era and of long ago have their signs and four digits", "[extract][times]") {
  const auto told = values("The port was founded in 508 BC.\nThe bishop died on 30 September 420, in exile.");
  if (!told) return;
  CHECK(*told == Values{"-0508", "0420-09-30"});
}

TEST_CASE("wars and ages with a name are times, a new one is not", "[extract][times]") {
  const auto told = values("The bridge was built during World War II.\nKenya does not want a new cold war.");
  if (!told) return;
  CHECK(*told == Values{"1939-09-01/1945-09-02"});
}

TEST_CASE("a war that something is named after is not its day", "[extract][times]") {
  const auto told = told_in("Kenya's president met World War II veterans in Nairobi.", "2024-05-02");
  if (!told) return;
  CHECK(told->time("met").empty());
}

TEST_CASE("the hour stands alone only where no day is told", "[extract][times]") {
  const auto told = values(
      "The polls closed at 22:30.\nThe office opens at 8:30 am.\nThe shelling began at 4 a.m. on Monday.");
  if (!told) return;
  CHECK(*told == Values{"22:30:00", "08:30:00", "2024-04-29"});
}

TEST_CASE("a score and a ratio are no hours", "[extract][times]") {
  const auto told = values("The council voted 12:10 for the motion and split 3:2.");
  if (!told) return;
  CHECK(told->empty());
}

TEST_CASE("what comes each week has no date", "[extract][times]") {
  const auto told = values(
      "The airline offers one flight per week on Thursday.\nThe council sits every Monday and Tuesday.");
  if (!told) return;
  CHECK(told->empty());
}

TEST_CASE("the year behind the second day is that of the first", "[extract][times]") {
  const auto told =
      values("The envoys met on 8 February and 3 March 2019.\nFloods lasted between May and June in 1981.");
  if (!told) return;
  CHECK(*told == Values{"2019-02-08", "2019-03-03", "1981-05/1981-06"});
}

TEST_CASE("'the same year' behind a month is the year told last", "[extract][times]") {
  const auto told = values("Peru joined the pact in June 2011.\nIt left in December the same year.");
  if (!told) return;
  CHECK(*told == Values{"2011-06", "2011-12"});
}

TEST_CASE("the day before something that has a time is seen from there", "[extract][times]") {
  const auto told = values("The day before the outbreak of World War II, the port had 300 ships.");
  if (!told) return;
  REQUIRE(!told->empty());
  CHECK(told->front() == "1939-08-31");
}

TEST_CASE("a stretch up to now has two ends and dates no event", "[extract][times]") {
  const auto told = told_in("Kenya expelled two envoys in the past three months.", "2024-05-02");
  if (!told) return;
  REQUIRE(told->facts.times.size() == 1);
  CHECK(told->facts.times[0].value == "2024-02-02/2024-05-02");
  CHECK(told->time("expelled").empty());
}

TEST_CASE("'on this day in 1979' is 1979, and what is put off until a day lies ahead", "[extract][times]") {
  const auto told = told_in(
      "On this day in 1979, Egypt and Israel signed a treaty.\nThe trial has been put off until February 12.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("signed") == "1979");
  CHECK(told->facts.times.back().value == "2025-02-12");
}

TEST_CASE("what is told of now does not take the day of what was", "[extract][times]") {
  const auto told = told_in("Kenya was sanctioned in April and is sending an envoy to Geneva.", "2024-05-02");
  if (!told) return;
  CHECK(told->time("sanctioned") == "2024-04");
  CHECK(told->time("sending").empty());
}

TEST_CASE("the week of an opening is that of what opens, not of who welcomes it", "[extract][times]") {
  const auto told =
      told_in("They welcomed last month's opening of talks between Peru and Chile.", "2023-07-20");
  if (!told) return;
  CHECK(told->time("talks") == "2023-06");
  CHECK(told->time("welcomed").empty());
  const auto start = told_in("He noted the start of this week's exercise off Peru.", "2023-07-20");
  REQUIRE(start);
  CHECK(start->time("exercise") == "2023-W29");
}
