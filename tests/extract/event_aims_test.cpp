// Words that look like an event and only say what is aimed at, wished for or asked.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what a paper is aimed at has not happened", "[extract][events]") {
  const auto told = told_in(
      "Poland pushed for the adoption of a resolution aimed at imposing additional sanctions against "
      "Belarus, "
      "backed by France and Britain.");
  if (!told) return;
  CHECK(told->event("imposing") == nullptr);
  CHECK(told->type("pushed") == "proposal");
  CHECK(told->who("pushed", "supporter") == Names{"France", "United Kingdom"});
  CHECK(told->sources("pushed").empty());
}

TEST_CASE("how a reporter came by the words is no event", "[extract][events]") {
  const auto told = told_in(
      "A senior official, who declined to be named, said Peru would wait.\n"
      "Lin Hua made the remarks when asked to comment on the plan.");
  if (!told) return;
  CHECK(told->event("named") == nullptr);
  CHECK(told->event("declined") == nullptr);
  CHECK(told->event("asked") == nullptr);
  CHECK(told->event("comment") == nullptr);
}

TEST_CASE("what one wants to do oneself is asked of nobody", "[extract][events]") {
  const auto told = told_in(
      "The minister said Fiji wants to strengthen cooperation with Chile.\n"
      "Iran denies seeking nuclear weapons.");
  if (!told) return;
  CHECK(told->event("wants") == nullptr);
  CHECK(told->event("seeking") == nullptr);
}

TEST_CASE("a missile that falls into the sea attacks nobody", "[extract][events]") {
  const auto told = told_in(
      "North Korea launched a missile, which fell into waters off its eastern coast.\n"
      "Two shells fell on the town of Kupwara.");
  if (!told) return;
  CHECK(told->count("attack") == 1);
}

TEST_CASE("a dialogue that starts between two states is one", "[extract][events]") {
  const auto told =
      told_in("She noted the start this month of a maritime dialogue between Paris and Canberra.");
  if (!told) return;
  CHECK(told->who("dialogue", "participant") == Names{"Australia", "France"});
}

TEST_CASE("what a quotation condemns again is one condemnation", "[extract][events]") {
  const auto told = told_in(
      "Poland and Ukraine issued a joint statement condemning the launch.\n"
      "\"Poland and Ukraine strongly condemn the launch by Belarus,\" the statement read.");
  if (!told) return;
  CHECK(told->count("condemnation") == 1);
}

TEST_CASE("talks that are resumed are told once", "[extract][events]") {
  const auto told = told_in("Iran and Oman will resume talks on fishing on Friday.");
  if (!told) return;
  CHECK(told->facts.events.size() == 1);
}

TEST_CASE("counterparts are those named behind them", "[extract][events]") {
  const auto told = told_in(
      "South Korea's First Vice Foreign Minister Cho Hyun-dong will meet with his counterparts, US Deputy "
      "Secretary of State Wendy Sherman and Japanese Vice Foreign Minister Takeo Mori.");
  if (!told) return;
  CHECK(told->who("meet", "participant") == Names{"Cho Hyun-dong", "Takeo Mori", "Wendy Sherman"});
}

TEST_CASE("who speaks after a meeting took part in it", "[extract][events]") {
  const auto told = told_in(
      "Germany's foreign minister, Lena Kortmann, speaking after a meeting with Reza Sohrabi in London on "
      "Tuesday, said time was running out.");
  if (!told) return;
  CHECK(told->who("meeting", "participant") == Names{"Lena Kortmann", "Reza Sohrabi"});
}

TEST_CASE("a soldier who flees is not the state", "[extract][events]") {
  const auto told = told_in("An American soldier fled to North Korea earlier this month.");
  if (!told) return;
  CHECK(told->who("fled", "agent").empty());
}
