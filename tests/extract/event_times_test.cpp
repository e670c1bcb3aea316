#include <catch2/catch.hpp>

#include "extract/times/time_resolver.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using extract::Tense;
using extract::TimeExpression;

namespace {

std::string value(const TimeExpression& expression, std::string_view reference, Tense tense) {
  extract::TimeContext context;
  context.reference = parse_date(reference);
  context.tense = tense;
  const auto resolved = extract::resolve(expression, context);
  return resolved ? resolved->value : "";
}

TimeExpression weekday(int day, int direction = 9) {
  TimeExpression expression;
  expression.kind = TimeExpression::Kind::weekday;
  expression.weekday = day;
  expression.direction = direction;
  return expression;
}

}  // namespace

TEST_CASE("a weekday lies behind a verb of the past and ahead of one of the future", "[extract][times]") {
  const std::string thursday = "2024-05-02";
  CHECK(value(weekday(1), thursday, Tense::past) == "2024-04-29");
  CHECK(value(weekday(1), thursday, Tense::future) == "2024-05-06");
  CHECK(value(weekday(4), thursday, Tense::past) == thursday);
  CHECK(value(weekday(4, -1), thursday, Tense::past) == "2024-04-25");
}

TEST_CASE("a relative expression stays open when the article has no date", "[extract][times]") {
  CHECK(value(weekday(1), "", Tense::past).empty());
  TimeExpression yesterday;
  yesterday.kind = TimeExpression::Kind::day_offset;
  yesterday.number = -1;
  CHECK(value(yesterday, "", Tense::past).empty());
}

TEST_CASE("a day that the month does not have gives no date", "[extract][times]") {
  TimeExpression day;
  day.year = 2023;
  day.month = 2;
  day.day = 30;
  CHECK(value(day, "2023-03-01", Tense::past).empty());
}

TEST_CASE("a month without a year is the nearest that the tense allows", "[extract][times]") {
  TimeExpression month;
  month.kind = TimeExpression::Kind::month;
  month.month = 11;
  CHECK(value(month, "2024-02-10", Tense::past) == "2023-11");
  CHECK(value(month, "2024-02-10", Tense::future) == "2024-11");
}

TEST_CASE("time expressions of a sentence are placed on the calendar", "[extract][times]") {
  const auto told = told_in(
      "Peru's president visited Quito last week and will visit Lima from June 10-12.\n"
      "Peru and Ecuador signed the treaty on 3 March 2019.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("visited") == "2024-W17");
  CHECK(told->time("visit Lima").empty());
  CHECK(told->time("visit") != "");
  CHECK(told->time("signed") == "2019-03-03");
}

TEST_CASE("March is a month and no protest", "[extract][times]") {
  const auto told = told_in("Kenya and Uganda will meet in Nairobi in March.", "2024-01-10");
  if (!told) return;
  CHECK(told->count("protest") == 0);
  CHECK(told->time("meet") == "2024-03");
}

TEST_CASE("a day of its own goes before the distance from another event", "[extract][time]") {
  const auto told = told_in(
      "The talks come one day after the launch of two missiles on Wednesday, officials said.", "2023-07-20");
  if (!told) return;
  CHECK(told->time("launch") == "2023-07-19");
}

TEST_CASE("what is said at a meeting is said on its day", "[extract][time]") {
  const auto told = told_in(
      "Kenya's foreign minister, Ann Mwangi, met Uganda's president, Paul Okello, in Kampala on "
      "Tuesday.\nMwangi said Kenya would send aid.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("said") == "2024-04-30");
}

TEST_CASE("a clause with when has the time it hangs on", "[extract][times]") {
  const auto told = told_in(
      "No aircraft has flown there since 2 April, when the truce came into effect.\n"
      "Kenya has been silent since Monday, when Uganda expelled its envoy.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("came into effect") == "2024-04-02");
  CHECK(told->time("expelled") == "2024-04-29");
}

TEST_CASE("a day that is set or might be lies ahead", "[extract][times]") {
  const auto told = told_in(
      "A hearing is set for 3 November.\n"
      "The envoy told Kenya that a proposal might be tabled on Wednesday.\n"
      "Kenya proposed that the summit be held in October.",
      "2023-10-20");
  if (!told) return;
  CHECK(told->time("hearing") == "2023-11-03");
  CHECK(told->time("tabled") == "2023-10-25");
}

TEST_CASE("what a time owns behind another noun has been", "[extract][times]") {
  const auto told =
      told_in("Kenya will not lift its sanctions on the leaders of April's coup in Uganda.", "2025-07-27");
  if (!told) return;
  CHECK(told->time("coup") == "2025-04");
  CHECK(told->status("coup") == "occurred");
}

TEST_CASE("months told with the same word share the year behind the last", "[extract][times]") {
  const auto told = told_in("Uganda attacked Kenya in April and in November 2020.", "2022-09-09");
  if (!told) return;
  CHECK(told->time("attacked") == "2020-04");
}

TEST_CASE("what was counted since is not of then", "[extract][times]") {
  const auto told = told_in("Soldiers attacked the palace, the third attack since 2022.", "2025-12-06");
  if (!told) return;
  CHECK(told->time("attack").empty());
}

TEST_CASE("a past participle behind its noun tells of the past", "[extract][times]") {
  const auto told = told_in("Kenya will not release the two men arrested in March.", "2024-06-04");
  if (!told) return;
  CHECK(told->time("arrested") == "2024-03");
}
