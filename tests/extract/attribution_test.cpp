#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("people without names speak for the body of which they are", "[extract][status]") {
  const auto told = told_in("Rebels of the African Union maintained that they had freed eleven prisoners.");
  if (!told) return;
  CHECK(told->sources("freed") == Names{"African Union"});
}

TEST_CASE("what somebody calls for is told by whoever calls", "[extract][status]") {
  const auto told =
      told_in("Jane Otieno called for the two ministers to meet in Kampala by September.", "2024-05-02");
  if (!told) return;
  CHECK(told->sources("meet") == Names{"Jane Otieno"});
}

TEST_CASE("a day between the verb and what is said parts nothing", "[extract][status]") {
  const auto told = told_in(
      "Jane Otieno had told the board in Vienna the previous day that Kenya had expelled two inspectors.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->sources("expelled") == Names{"Jane Otieno"});
}

TEST_CASE("what follows an inserted verb in the same shifted tense still is said", "[extract][status]") {
  const auto told =
      told_in("Kenya would send an envoy at the weekend, Jane Otieno announced, and would host a summit.",
              "2024-05-02");
  if (!told) return;
  CHECK(told->sources("send") == Names{"Jane Otieno"});
  CHECK(told->sources("summit") == Names{"Jane Otieno"});
}

TEST_CASE("whoever spoke goes on where the next sentence only shifts the tense", "[extract][status]") {
  const auto told = told_in(
      "Jane Otieno condemned the attack. Her country would expel two diplomats in May.\n"
      "Jane Otieno condemned the attack. Uganda expelled two envoys in January.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->sources("expel") == Names{"Jane Otieno"});
  CHECK(told->sources("expelled").empty());
}

TEST_CASE("what is told within something told has both sources", "[extract][status]") {
  const auto told = told_in("Jane Otieno said Kenya had offered to host talks in May.", "2024-03-02");
  if (!told) return;
  CHECK(told->sources("offered") == Names{"Jane Otieno"});
  CHECK(told->sources("talks") == Names{"Jane Otieno", "Kenya"});
}

TEST_CASE("a visit between the verb and what is said parts nothing", "[extract][status]") {
  const auto told =
      told_in("Jane Otieno warned during a visit to Kampala on Friday that Kenya would expel two diplomats.",
              "2024-03-02");
  if (!told) return;
  CHECK(told->sources("expel") == Names{"Jane Otieno"});
}

TEST_CASE("what is said in an interview is told by the medium", "[extract][status]") {
  const auto told = told_in("In an interview with Reuters, Jane Otieno said Kenya would expel two diplomats.",
                            "2024-03-02");
  if (!told) return;
  CHECK(told->sources("said") == Names{"Reuters"});
  CHECK(told->sources("expel") == Names{"Jane Otieno"});
}

TEST_CASE("a verb joined to an infinitive is not part of what was asked", "[extract][status]") {
  const auto told = told_in(
      "Jane Otieno urged Uganda to reopen the border for trade and proposed a joint commission, according to "
      "Reuters.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->sources("proposed") == Names{"Reuters"});
}

TEST_CASE("a clause with a verb in quotation marks still is reported", "[extract][status]") {
  const auto told = told_in(
      "Separately, Turkish forces \"neutralized\" seven fighters in northern Iraq, the African Union said in "
      "a "
      "statement on Thursday.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->sources("neutralized") == Names{"African Union"});
}

TEST_CASE("what is called for is only asked for, and by whoever calls", "[extract][status]") {
  const auto told = told_in("Jane Otieno renewed her call for a meeting with Uganda.", "2024-03-02");
  if (!told) return;
  CHECK(told->sources("meeting") == Names{"Jane Otieno"});
  CHECK(told->status("meeting") == "proposed");
}

TEST_CASE("a body that reports a deed tells it", "[extract][status]") {
  const auto told = told_in("The African Union reported three missile strikes on Kampala.", "2024-03-02");
  if (!told) return;
  CHECK(told->sources("missile strikes") == Names{"African Union"});
}

TEST_CASE("what goes on behind an inserted verb is still told", "[extract][status]") {
  const auto told = told_in(
      "The four were released, Jane Otieno told Reuters, under a deal she had negotiated in Caracas.\n"
      "In a statement carried by Reuters on Tuesday, Peter Berg condemned the drills and warned of a "
      "response.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->sources("negotiated") == Names{"Jane Otieno"});
  CHECK(told->sources("warned") == Names{"Reuters"});
}

TEST_CASE("the one behind the comma says it, though the parser takes the name for another", "[extract]") {
  const auto told = told_in(
      "Iran has released the 23 crew members of a Kuwaiti-owned tanker seized two weeks ago in the Strait of "
      "Hormuz, Oman's Foreign Minister Qais bin Hilal Al Maskari said on Tuesday, ending a stand-off.",
      "2025-05-21");
  if (!told) return;
  CHECK(told->time("said") == "2025-05-20");
  CHECK(told->sources("released") == std::vector<std::string>{"Qais bin Hilal Al Maskari"});
  CHECK(told->who("released", "victim").empty());
}
