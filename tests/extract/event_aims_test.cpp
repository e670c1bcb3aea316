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

TEST_CASE("what is in force, rehearsed, agreed before or only open has not happened", "[extract][events]") {
  const auto told = told_in(
      "The minister said Tokyo seeks to enhance deterrence and implement sanctions against North Korea.\n"
      "The North called the exercise a rehearsal for invasion.\n"
      "The commission will meet in October as agreed.\n"
      "The two underscored their openness to meeting with Peru.");
  if (!told) return;
  CHECK(told->count("sanction") == 0);
  CHECK(told->count("attack") == 0);
  CHECK(told->count("agreement_reached") == 0);
  CHECK(told->event("meeting with") == nullptr);
}

TEST_CASE("those for whom a draft was not enough voted for it", "[extract][events]") {
  const auto told = told_in("The draft failed to pass on Friday despite support from Chile and Peru.");
  if (!told) return;
  CHECK(told->who("failed", "supporter") == Names{"Chile", "Peru"});
  CHECK(told->count("diplomatic_support") == 0);
}

TEST_CASE("a trip that one joins is the trip", "[extract][events]") {
  const auto told = told_in("Travis Ford joined a tourist trip to the border and bolted to North Korea.");
  if (!told) return;
  CHECK(told->count("participation") == 0);
  CHECK(told->who("trip", "agent") == Names{"Travis Ford"});
}

TEST_CASE("who warns and says is the same", "[extract][events]") {
  const auto told = told_in(
      "Ri Song Guk warned that the allies would pay and said the North would not return to talks.\n"
      "The Security Council today extended until 15 May 2024 the mandate of the force in Abyei.\n"
      "North Korea on Sunday tested what it described as a solid-fuel missile.");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Ri Song Guk"});
  CHECK(told->type("extended") == "extension");
  CHECK(told->type("tested") == "missile_launch");
}

TEST_CASE("words for what is returned, tried, fined or opened tell it", "[extract][events]") {
  const auto told = told_in(
      "The museum returned three of the bronzes to Benin last year.\n"
      "A kayaker, Doug Leclair, was fined by Canada.\n"
      "Soldiers fired back.\n"
      "The union announced a strike in the ports.\n"
      "The two governments will exchange ambassadors.");
  if (!told) return;
  CHECK(told->type("returned") == "handover");
  CHECK(told->type("fined") == "sanction");
  CHECK(told->type("fired") == "attack");
  CHECK(told->count("protest") == 1);
  CHECK(told->type("exchange") == "restore_relations");
}
