// Sentences whose verb the parser takes for something else.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a sentence of a noun and a participle tells what the noun did", "[extract][events]") {
  const auto told =
      told_in("A tanker collided with a frigate.\nThe king named Hassan Ali prime minister on Monday.");
  if (!told) return;
  CHECK(told->type("collided") == "collision");
  CHECK(told->who("named", "appointee") == std::vector<std::string>{"Hassan Ali"});
}

TEST_CASE("a noun with a participle stays one where another verb tells", "[extract][events]") {
  const auto told = told_in("The minister named in the report resigned.");
  if (!told) return;
  CHECK(told->count("appointment") == 0);
  CHECK(told->type("resigned") == "resignation");
}

TEST_CASE("a participle between commas is no deed of its noun", "[extract][events]") {
  const auto told =
      told_in("Iran confirmed that the tanker, seized two weeks ago, was released.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("seized", "agent").empty());
  CHECK(told->type("released") == "release");
}

TEST_CASE("who speaks behind a quotation is no object", "[extract][events]") {
  const auto told = told_in("\"We have waited thirteen years,\" joked the minister, Ana Ruiz.");
  if (!told) return;
  CHECK(told->type("joked") == "statement");
}

TEST_CASE("the verb of a headline is read where it may be a noun", "[extract][events]") {
  const auto told = told_in(
      "Mongolia names first envoy to Rwanda\nSweden expels Russian diplomats\nN Korea fires missile into "
      "sea\n"
      "Iraqi oil minister sacked in bribes probe");
  if (!told) return;
  CHECK(told->who("names", "agent") == std::vector<std::string>{"Mongolia"});
  CHECK(told->type("expels") == "expulsion");
  CHECK(told->type("fires") == "missile_launch");
  CHECK(told->type("sacked") == "dismissal");
}

TEST_CASE("several do what a headline tells, where its verb may be a noun", "[extract][events]") {
  const auto told = told_in(
      "Rebels seize border town in eastern Congo\nJapan, Chile ink trade pact\nNuclear talks resume in "
      "Muscat\nMinisters voice concern over warships");
  if (!told) return;
  CHECK(told->type("seize") == "seizure");
  CHECK(told->who("ink", "participant") == std::vector<std::string>{"Chile", "Japan"});
  CHECK(told->count("negotiation") == 1);
  CHECK(told->type("voice concern") == "criticism");
}

TEST_CASE("a headline tells whom something befell without an auxiliary", "[extract][events]") {
  const auto told = told_in(
      "Russian envoy given 48 hours to leave Sofia\nNine dead as bomb rips through Kabul mosque\nIran "
      "test-fires ballistic missile\nBelgium apologises for Congo kidnappings");
  if (!told) return;
  CHECK(told->type("given") == "expulsion");
  CHECK(told->type("dead") == "casualties");
  CHECK(told->count("missile_launch") == 1);
  CHECK(told->type("apologises") == "apology");
}

TEST_CASE("nouns in a row without a doer stay nouns", "[extract][events]") {
  const auto told = told_in("Weapons test site near border\nGrain export deal text");
  if (!told) return;
  CHECK(told->count("missile_launch") == 0);
  CHECK(told->count("transport") == 0);
}

TEST_CASE("a headline without a verb gets none", "[extract][events]") {
  const auto told = told_in("New visa rules for visitors from Chile\nThe names of the dead");
  if (!told) return;
  CHECK(told->facts.events.empty());
}

TEST_CASE("what is recaptured is a place, wherever it is named again", "[extract][names]") {
  const auto told = told_in(
      "Sudan's army said it had recaptured Wad Madani from the rebels.\nThe fall of Wad Madani came after "
      "heavy "
      "fighting. Crowds celebrated as Wad Madani was cleared of mines.");
  if (!told) return;
  CHECK(told->type("recaptured") == "military_campaign");
  for (const auto& entity : told->facts.entities)
    if (entity.name == "Wad Madani") CHECK(entity.kind == chancery::graph::EntityKind::place);
}

TEST_CASE("who announces it at the end of a sentence is its speaker", "[extract][events]") {
  const auto told = told_in(
      "Ethiopia will resume talks on 17 February, Turkey's foreign minister, Hakan Yildirim, announced.");
  if (!told) return;
  CHECK(told->who("announced", "speaker") == std::vector<std::string>{"Hakan Yildirim"});
}

TEST_CASE("different numbers of victims are different deeds", "[extract][events]") {
  const auto told = told_in(
      "Gunmen killed 23 civilians in Mali, officials said.\nNiger denied that an attack had killed more than "
      "90 soldiers.");
  if (!told) return;
  REQUIRE(told->event("killed"));
  CHECK(told->event("killed")->described.size() == 2);  // who killed, and whom
}

TEST_CASE("the verb of a report in the present is no noun and describes no object", "[extract][events]") {
  const auto told = told_in(
      "The Gambia severs diplomatic and economic relations with Iran.\nNATO and the government of Australia "
      "expel Russian diplomats.\nTalks with Iran.");
  if (!told) return;
  CHECK(told->type("severs") == "sever_relations");
  CHECK(told->type("expel") == "expulsion");
}
