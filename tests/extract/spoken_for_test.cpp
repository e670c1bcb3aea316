#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

namespace {

/// Keys of the members of the group that the words stand for; empty when they stand for none.
Keys members_of(const graph::Facts& facts, std::string_view words) {
  Keys keys;
  for (const auto& entity : facts.entities) {
    for (const auto& mention : entity.mentions) {
      if (mention.span.in(facts.text) != words || entity.members.empty()) continue;
      for (const auto member : entity.members) keys.push_back(facts.entities[member].key);
    }
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

}  // namespace

TEST_CASE("a delegate without a name speaks for the state, also as \"he\" and \"her country\"", "[extract]") {
  const auto facts = read_facts(
      "The representative of Chad regretted the vote. He called for a truce.\nThe representative of Peru "
      "spoke next. "
      "Her country would propose a text.");
  if (!facts) return;
  CHECK(meant_by(*facts, "He") == Keys{"TCD"});
  CHECK(meant_by(*facts, "country") == Keys{"PER"});
}

TEST_CASE("somebody named after the delegate is meant by the pronoun", "[extract]") {
  const auto facts = read_facts(
      "The representative of Chad met Minister Carlos Ruiz of Peru on Monday. He called for a truce.");
  if (!facts) return;
  CHECK(meant_by(*facts, "He") != Keys{"TCD"});
}

TEST_CASE("the sides of talks are not those who mediate", "[extract]") {
  const auto facts = read_facts(
      "Chad and Sudan opened talks on Monday. Omani mediators met Chad's team first, then that of Sudan, and "
      "Oman's "
      "envoy handed over a text; Oman will host a second round.\nBoth sides agreed to keep the text secret.");
  if (!facts) return;
  CHECK(members_of(*facts, "sides") == Keys{"SDN", "TCD"});
}

TEST_CASE("\"the two\" are those who are named behind it", "[extract]") {
  const auto facts = read_facts(
      "Togo and Benin signed an accord in Lome. The two, Colonel Kodjo Amegan and Alain Houngbedji, shook "
      "hands.");
  if (!facts) return;
  CHECK(members_of(*facts, "two") == Keys{"alain-houngbedji", "kodjo-amegan"});
}

TEST_CASE("a surname that ends like the name of a people names no state", "[extract]") {
  const auto facts = read_facts("Defence Minister Ileana Popescu-Moldovan arrived in Ankara on Monday.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Moldova"));
}

TEST_CASE("places the model does not know are found by what leads to them, not in headings", "[extract]") {
  const auto facts = read_facts(
      "In Grunwaldau the hives were burnt. The corporal died at Zincu on Monday. Aid workers were flown to "
      "Lokichoggio. The round was held in Foz do Brito on Friday.");
  if (!facts) return;
  for (const char* name : {"Grunwaldau", "Zincu", "Lokichoggio", "Foz do Brito"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == graph::EntityKind::place);
  }
  const auto heading =
      read_facts("Council Extends Mission by 12 Votes in Favour after Amendment Fails\nThe mission goes on.");
  CHECK_FALSE(has_entity(*heading, "Favour"));
}

TEST_CASE("a short name in brackets that comes again is that of the body", "[extract]") {
  const auto facts = read_facts(
      "Reports of the Tarvisian Intelligence Bureau (Tarvi) were published.\nPolice searched Tarvi on "
      "Friday.");
  if (!facts) return;
  const Keys keys = meant_by(*facts, "Tarvi");
  REQUIRE_FALSE(keys.empty());
  CHECK(std::ranges::all_of(keys, [&](const auto& key) { return key == keys.front(); }));
}

TEST_CASE("a spokesman of nobody speaks for the body that acted just before", "[extract]") {
  const auto facts = read_facts(
      "Brazil's defence ministry sent 300 men to the border. A spokesman ruled out any crossing.\nKenya's "
      "envoy, Ann "
      "Wanjiru, spoke on Monday. A spokesman ruled out talks.");
  if (!facts) return;
  CHECK(meant_by(*facts, "spokesman") == Keys{"defence-ministry-BRA"});
}

TEST_CASE("\"they\" goes on from the sides that acted last, not past somebody else who acts", "[extract]") {
  const auto facts = read_facts(
      "Oman and Zambia held talks in Muscat on Monday. The two countries voiced concern at the fighting in "
      "Sudan.\n"
      "The text is long. On the situation in Gaza, they reaffirmed support for a truce.");
  if (!facts) return;
  CHECK(members_of(*facts, "they") == Keys{"OMN", "ZMB"});
  const auto others = read_facts(
      "Oman and Zambia held talks in Muscat on Monday. The two countries voiced concern.\nKenya sent troops "
      "on Friday. "
      "The road is long. On the border they were met by a crowd.");
  CHECK(members_of(*others, "they").empty());
}

TEST_CASE("a verb in lower case is not part of the name behind it", "[extract]") {
  const auto facts = read_facts("Prime Minister Arvind Sattanathan rang Ms Bishnu Gurung within an hour.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "rang Ms Bishnu Gurung"));
}

TEST_CASE("the government is that of the state which acts, else of the dateline, not of the last state named",
          "[extract]") {
  const auto facts = read_facts(
      "BELGRADE — Serbia named Milena Stojkovic as its ambassador to Slovakia, the government "
      "said.\nSlovakia's "
      "spokeswoman welcomed her. The envoy is 51. The government also appointed a new adviser.");
  if (!facts) return;
  CHECK(meant_by(*facts, "government") == Keys{"SRB", "SRB"});
}
