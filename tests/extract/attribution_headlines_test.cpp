#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a name behind the dash or colon of a headline says it", "[extract][attribution]") {
  const auto dash = told_in("Russian drones attacked Kharkiv \xE2\x80\x93 governor Oleh Lysenko");
  if (!dash) return;
  CHECK(dash->sources("attacked") == Names{"Oleh Lysenko"});
  const auto colon = told_in("Iran shot down two drones: Tasnim");
  CHECK(colon->sources("shot") == Names{"Tasnim News Agency"});
  const auto sentence = told_in("Kenya attacked two states: Somalia and Chad.");
  CHECK(sentence->sources("attacked").empty());
}

TEST_CASE("a person before the colon of a headline says it", "[extract][attribution]") {
  const auto told = told_below("Oleh Lysenko: Russian forces shelled Kupiansk", "Nobody was hurt.");
  if (!told) return;
  CHECK(told->sources("shelled") == Names{"Oleh Lysenko"});
}

TEST_CASE("per somebody, as somebody believes, and posted", "[extract][attribution]") {
  const auto told = told_in(
      "Per Reuters, Kenya attacked Somalia.\n"
      "Rebels killed the mayor of Goma, the United Nations believes.\n"
      "Chad recalled its envoy, Omar Jama posted on Telegram.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Reuters"});
  CHECK(told->sources("killed") == Names{"United Nations"});
  CHECK(told->sources("recalled") == Names{"Omar Jama"});
}

TEST_CASE("a speaker right before the verb of speech is no other name for what stands before",
          "[extract][attribution]") {
  const auto told = told_in(
      "Kenyan jets bombed three camps in Khost province, Omar Jama, the Somali minister, wrote on Monday.\n"
      "Chadian guards detained eleven armed men, the press center of the United Nations said.\n"
      "Chad would host a summit, its minister was quoted by Reuters as having told visitors.\n"
      "As for the road, Iran's foreign minister, Ali Rezai, said Azerbaijan had closed the border.");
  if (!told) return;
  CHECK(told->sources("bombed") == Names{"Omar Jama"});
  CHECK(told->sources("detained") == Names{"United Nations"});
  CHECK(told->sources("told") == Names{"Reuters"});
  CHECK(told->sources("closed") == Names{"Ali Rezai"});
}

TEST_CASE("as somebody has reported or announced", "[extract][attribution]") {
  const auto told = told_in(
      "As Reuters reported, Kenya attacked Somalia.\n"
      "Chad recalled its envoy, as first reported by Agence France-Presse.\n"
      "Norway will expel two diplomats, as minister Ana Salas announced in March.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Reuters"});
  CHECK(told->sources("recalled") == Names{"Agence France-Presse"});
  CHECK(told->sources("expel") == Names{"Ana Salas"});
}
