#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what tells which raid or prisoner is meant is known, not said", "[extract][attribution]") {
  const auto told = told_in(
      "Minister Ana Salas denied that Kenya had taken part in a raid in which four farmers were killed.\n"
      "Minister Ana Salas called on Chad to release a pilot who had been arrested in March.\n"
      "Minister Ana Salas said that Chad had freed the pilot who had met the rebels.");
  if (!told) return;
  CHECK(told->sources("killed").empty());
  CHECK(told->sources("arrested").empty());
  CHECK(told->sources("freed") == Names{"Ana Salas"});
  CHECK(told->sources("met").empty());
}

TEST_CASE("what is yet to come in such a clause is said", "[extract][attribution]") {
  const auto told =
      told_in("Minister Ana Salas said there was a deal under which ten hostages would be freed in March.");
  if (!told) return;
  CHECK(told->sources("freed") == Names{"Ana Salas"});
}

TEST_CASE("a paper whose report is rejected tells it, whatever it cites", "[extract][attribution]") {
  const auto told = told_in(
      "Ana Salas rejected the report of the daily Sobh-e Khabar, which, citing a diplomat, wrote that Kenya "
      "had attacked Somalia.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Sobh-e Khabar"});
}

TEST_CASE("who declines to comment tells nothing of it", "[extract][attribution]") {
  const auto told = told_in(
      "Kenya attacked Somalia, something on which the minister, Ana Salas, declined to comment. Chad refused "
      "to recall its envoy.");
  if (!told) return;
  CHECK(told->sources("attacked").empty());
  CHECK(told->sources("recall").empty());
}

TEST_CASE("what somebody's own office says of their doings is told by nobody else",
          "[extract][attribution]") {
  const auto told = told_in(
      "President Ana Salas of Peru has cancelled a visit to Chad, her office said.\n"
      "Foreign Minister Omar Jama of Kenya spoke by phone with Idriss Deby of Chad, his ministry says.");
  if (!told) return;
  CHECK(told->sources("cancelled").empty());
  CHECK(told->sources("spoke") == Names{"Kenya"});
}

TEST_CASE("a clause behind a semicolon is not what was predicted before it", "[extract][attribution]") {
  const auto told =
      told_in("Iran's spokesman had predicted \"a lesson\"; the only shot fired was a warning shot by Oman.");
  if (!told) return;
  CHECK(told->sources("fired").empty());
}

TEST_CASE("the nearer source of a clause is its source", "[extract][attribution]") {
  const auto told = told_in(
      "Minister Juan Verdesoto said that the army would stay in Azuay, where, according to Amnesty "
      "International, four farmers were killed on Monday.");
  if (!told) return;
  CHECK(told->sources("killed") == Names{"Amnesty International"});
}

TEST_CASE("a source behind a semicolon tells what follows, an agent with a firm's name is the firm",
          "[extract][attribution]") {
  const auto told = told_in(
      "The ministers discussed the canal; according to Ana Salas, Uzbekistan promised to train 200 men.\n"
      "Ten men were killed, said the ships' agent, Hazar Marine Services.\n"
      "The provincial radio station La Voz del Lago reported that rebels had seized a bridge.");
  if (!told) return;
  CHECK(told->sources("promised") == Names{"Ana Salas"});
  CHECK(told->sources("killed") == Names{"Hazar Marine Services"});
  CHECK(told->sources("seized") == Names{"La Voz del Lago"});
}
