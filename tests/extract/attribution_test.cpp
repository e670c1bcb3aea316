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
