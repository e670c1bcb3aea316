// What is published, built, lost, chased, let or over: events that are no deeds of one state to another.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("reports, works, pursuits and escapes are events", "[extract][events]") {
  const auto told = told_in(
      "Kenya published a report on the attack on Monday.\nPeru is building a bridge at Tumbes.\n"
      "A patrol boat of the Kenyan navy chased a trawler near Lamu.\nThe captain escaped from the prison in "
      "May.\n"
      "The journalist Ana Paz disappeared in Lima in 2019.\nThe truce collapsed in January.\n"
      "The agreement between Chad and Mali expires in June.");
  if (!told) return;
  CHECK(told->type("published") == "publication");
  CHECK(told->type("building") == "construction");
  CHECK(told->type("chased") == "pursuit");
  CHECK(told->type("escaped") == "escape");
  CHECK(told->who("disappeared", "victim") == Names{"Ana Paz"});
  CHECK(told->type("collapsed") == "collapse");
  CHECK(told->type("expires") == "expiry");
}

TEST_CASE("leave that is given, refused or sought is a permission", "[extract][events]") {
  const auto told =
      told_in("Chad granted a licence to the company in May.\nNo permission was given to the ship.");
  if (!told) return;
  CHECK(told->type("granted") == "permission");
  CHECK(told->status("permission was given") == "negated");
}

TEST_CASE("a first or second exchange is one of prisoners, an exchange of views is none",
          "[extract][events]") {
  const auto told =
      told_in("A second exchange, agreed in May, was called off.\nA further exchange of views took place.");
  if (!told) return;
  CHECK(told->type("exchange") == "prisoner_exchange");
  CHECK(told->count("prisoner_exchange") == 1);
}

TEST_CASE("a consulate general is a mission", "[extract][events]") {
  const auto told = told_in("Georgia will reopen its Consulate General in Constanta.");
  if (!told) return;
  CHECK(told->type("reopen") == "embassy_opening");
}

TEST_CASE("an envoy who is called home is no ambassador of a home", "[extract][offices]") {
  const auto told = told_in("President Ana Moreno called home Ambassador Juan Paz from Lima.");
  if (!told) return;
  CHECK(told->who("called home", "target") == Names{"Juan Paz"});
  for (const auto& tenure : told->facts.tenures) CHECK(tenure.role.find("home") == std::string::npos);
}

TEST_CASE("what is called nonsense is denied", "[extract][events]") {
  for (const char* called :
       {"called this groundless", "called the report nonsense", "called the claim groundless"}) {
    CAPTURE(called);
    const auto told =
        told_in(std::string("Denmark had paid the rebels, Mali said. Copenhagen ") + called + ".");
    if (!told) return;
    CHECK(told->type("called") == "denial");
  }
}

TEST_CASE("killing off a request kills nobody", "[extract][events]") {
  const auto told = told_in("Uganda killed off the request without a debate.");
  if (!told) return;
  CHECK(told->type("killed off") == "blocking");
  CHECK(told->count("killing") == 0);
}

TEST_CASE("whoever is cleared on all counts was tried", "[extract][events]") {
  const auto told = told_in("Ana Paz was cleared on all counts.");
  if (!told) return;
  CHECK(told->who("cleared", "victim") == Names{"Ana Paz"});
  CHECK(told->type("cleared") == "trial");
}

TEST_CASE("a vessel that is measured is no body, and may go down", "[extract][names]") {
  const auto told = told_in(
      "The 24-metre Shihab was shadowing a string of Eritrean dhows when a larger vessel rammed the Shihab. "
      "The "
      "cutter went down on Tuesday.");
  if (!told) return;
  CHECK(told->who("shadowing", "agent") == Names{"Shihab"});
  CHECK(told->type("went down") == "incident");
  for (const auto& entity : told->facts.entities)
    CHECK((entity.name != "Shihab" || entity.kind == chancery::graph::EntityKind::platform));
}
