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

TEST_CASE("a deadline is that of what is wanted", "[extract][times]") {
  const auto told =
      told_in("Kenya promised an inquiry by September.\nUganda promised a vote before the July recess.",
              "2022-06-18");
  if (!told) return;
  CHECK(told->time("inquiry") == "2022-09");
  CHECK(told->time("vote") == "2022-07");
  CHECK(told->time("promised").empty());
}

TEST_CASE("a scene has one day", "[extract][times]") {
  const auto told = told_in(
      "Gunmen ambushed a convoy near Kampala on Wednesday; three peacekeepers were killed.\n"
      "Rebels attacked a base on Sunday. Two soldiers had been killed there before.",
      "2021-03-19");
  if (!told) return;
  CHECK(told->time("killed") == "2021-03-17");
}

TEST_CASE("what is told with when, or hours before or after, is of the same day", "[extract][times]") {
  const auto told = told_in(
      "Two soldiers were killed when rebels shelled a village on Tuesday.\n"
      "Kenya dismissed its army chief on Monday, hours after he had refused to resign.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("killed") == "2024-04-30");
  CHECK(told->time("refused") == "2024-04-29");
}

TEST_CASE("talks end on the day they are broken off", "[extract][times]") {
  const auto told = told_in("Kenya broke off talks with Uganda on Wednesday.", "2024-05-02");
  if (!told) return;
  CHECK(told->time("talks") == "2024-05-01");
}

TEST_CASE("a day of the month alone is told by tense", "[extract][times]") {
  const auto told = told_in(
      "The minister will visit Kampala on the 19th.\nKenya attacked Somalia on the 28th.\n"
      "Kenya attacked Uganda in the 19th century.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("visit") == "2024-05-19");
  CHECK(told->time("attacked") == "2024-04-28");
}

TEST_CASE("the following morning is that of the tale", "[extract][times]") {
  const auto told = told_in(
      "The premier met rebels on Sunday night and visited Kampala the following morning.", "2023-08-15");
  if (!told) return;
  CHECK(told->time("visited") == "2023-08-14");
}

TEST_CASE("it was in March that it happened", "[extract][times]") {
  const auto told = told_in("It was in March that Kenya expelled the envoy.", "2023-08-15");
  if (!told) return;
  CHECK(told->time("expelled") == "2023-03");
}

TEST_CASE("who still maintains something says so now", "[extract][times]") {
  const auto told = told_in(
      "Kenya and Uganda held talks on Monday. Uganda said it wanted peace. Kenya maintains that Uganda lied.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->time("maintains").empty());
}

TEST_CASE("a date behind what is condemned is that of the deed", "[extract][times]") {
  const auto told =
      told_in("The ministers condemned the attack on Kampala on 3 July.\nKenya condemned the coup on Friday.",
              "2024-07-14");
  if (!told) return;
  CHECK(told->time("attack") == "2024-07-03");
  CHECK(told->time("condemned").empty());
}

TEST_CASE("what should have been done by then lies behind", "[extract][times]") {
  const auto told = told_in("The treaty should have been signed in March.", "2024-07-14");
  if (!told) return;
  CHECK(told->time("signed") == "2024-03");
}
