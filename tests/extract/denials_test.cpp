#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what is called false is not told as a fact, what is called true is", "[extract][status]") {
  const auto told = told_in(
      "Reports that the army had shelled the town were false.\n"
      "Claims to the effect that the delegation abducted the envoy are baseless.\n"
      "Reports that the navy had fired on a trawler were true.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("shelled") == "negated");
  CHECK(told->status("abducted") == "negated");
  CHECK(told->status("fired") != "negated");
}

TEST_CASE("what was not possible or tried in vain did not come about", "[extract][status]") {
  const auto told = told_in(
      "It was not possible to sign the treaty in Nairobi.\nKenya tried in vain to broker an agreement in "
      "2020.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("sign") == "negated");
  CHECK(told->status("broker") == "failed");
}

TEST_CASE("\"still less\" goes on denying", "[extract][status]") {
  const auto told = told_in("No exchange has been discussed, still less agreed.", "2024-05-02");
  if (!told) return;
  CHECK((told->event("agreed") == nullptr || told->status("agreed") == "negated"));
}

TEST_CASE("what is done to a thing before it is rejected has been done", "[extract][status]") {
  const auto told = told_in("The Council rejected a proposal tabled by Kenya on Monday.", "2024-05-02");
  if (!told) return;
  CHECK((told->event("tabled") == nullptr || told->status("tabled") == "occurred"));
  CHECK(told->status("rejected") == "occurred");
}

TEST_CASE("whoever decides to postpone has postponed, whoever decides to travel has not left",
          "[extract][status]") {
  const auto told =
      told_in("The ministers agreed to postpone the summit.\nThe minister decided to travel to Nairobi.",
              "2024-05-02");
  if (!told) return;
  CHECK(told->status("postpone") == "occurred");
  CHECK(told->status("travel") == "planned");
}

TEST_CASE("who leaves tonight has not left, who was given until Friday to leave has been expelled",
          "[extract][status]") {
  const auto told = told_in(
      "The minister leaves tonight for Nairobi.\nTwo diplomats have been given until Friday to leave.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("leaves") == "planned");
  CHECK(told->status("given") == "occurred");
}
