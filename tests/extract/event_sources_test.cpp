#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what somebody says is attributed to the speaker", "[extract][attribution]") {
  const auto told = told_in("Kenya said that Uganda had attacked Somalia.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Kenya"});
  REQUIRE(told->event("attacked"));
  CHECK(told->event("attacked")->claimed_in != chancery::graph::no_index);
}

TEST_CASE("according to names the source of the clause", "[extract][attribution]") {
  const auto told = told_in("Uganda attacked Somalia on Monday, according to Kenya.", "2024-05-02");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Kenya"});
}

TEST_CASE("what the article itself tells has no source", "[extract][attribution]") {
  const auto told = told_in("Uganda attacked Somalia.");
  if (!told) return;
  CHECK(told->sources("attacked").empty());
}

TEST_CASE("verb and noun of one agreement are one event", "[extract][same]") {
  const auto told = told_in("Kenya and Uganda agreed a ceasefire on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("ceasefire") + told->count("agreement_reached") == 1);
}

TEST_CASE("a definite noun points back to the event told before", "[extract][same]") {
  const auto told = told_in("Ethiopia attacked Somalia on Monday. The attack lasted an hour.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("attack") == 1);
}

TEST_CASE("attacks by two states are two events", "[extract][same]") {
  const auto told =
      told_in("Ethiopia attacked Somalia on Monday. Kenya attacked Somalia on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("attack") == 2);
}

TEST_CASE("who claims responsibility, and who brings a charge, is who says so", "[extract][events]") {
  const auto told = told_in(
      "Hamas claimed responsibility for shooting down the helicopter.\nKenya charged a journalist with "
      "spying for "
      "Uganda.");
  if (!told) return;
  CHECK(told->sources("shooting down") == Names{"Hamas"});
  CHECK(told->sources("spying") == Names{"Kenya"});
}

TEST_CASE("what a medium quotes somebody unnamed as saying is told by the medium", "[extract][attribution]") {
  const auto told =
      told_in("The daily Le Phare quoted a local governor as saying that rebels had attacked a school.");
  if (!told) return;
  CHECK(told->sources("attacked") == std::vector<std::string>{"Le Phare"});
}
