#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("ministers behind a dash, each with the state before the name, are of it", "[extract]") {
  const auto facts = read_facts(
      "The foreign ministers - Belgium's Hadja Lahlou, the Dutch Caspar Wiersma, Luxembourg's Claudine Theis "
      "- "
      "travelled to Kyiv.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hadja Lahlou") == Offices{"foreign minister @ BEL"});
  CHECK(offices_of(*facts, "Caspar Wiersma") == Offices{"foreign minister @ NLD"});
  CHECK(offices_of(*facts, "Claudine Theis") == Offices{"foreign minister @ LUX"});
}

TEST_CASE("two who have one office each are of the two states of the paragraph, never both of one",
          "[extract]") {
  const auto facts = read_facts(
      "Costa Rica's assembly approved joint patrols with Panama. Under the accord, which the security "
      "ministers Lucia Monge and Abdiel Solano signed in November, boats may sail on.\n"
      "Nepal sent troops. The interior ministers Ana Prado and Luis Vega were told.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Lucia Monge") == Offices{"security minister @ CRI"});
  CHECK(offices_of(*facts, "Abdiel Solano") == Offices{"security minister @ PAN"});
  CHECK(offices_of(*facts, "Ana Prado").empty());
}

TEST_CASE("'for Tehran' behind a semicolon tells of which state the minister is", "[extract]") {
  const auto facts = read_facts(
      "For Washington, Deputy Secretary of State Calvin Rourke led the talks; for Tehran, Deputy Foreign "
      "Minister Majid Ravan.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Majid Ravan") == Offices{"Deputy Foreign Minister @ IRN"});
}

TEST_CASE("who stands in for a president is of the president's state", "[extract]") {
  const auto facts = read_facts(
      "Ruth Muzenda, Zimbabwe's vice-president, stood in for President Tendai Gumbo at the summit in Luanda, "
      "Angola's capital.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tendai Gumbo") == Offices{"President @ ZWE"});
}

TEST_CASE("a ministry that acts speaks for its state, also against the state of the envoy it receives",
          "[extract]") {
  const auto facts = read_facts(
      "Turkey's foreign ministry said that Deputy Foreign Minister Selin Karaosman had received the Dutch "
      "envoy.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Selin Karaosman") == Offices{"Deputy Foreign Minister @ TUR"});
}

TEST_CASE("a governor of a place, and an ambassador to a state, end before the name", "[extract]") {
  const auto facts = read_facts(
      "Mayor of Odesa Vitaliy Hontar said two ports had been hit.\n"
      "The Governor of Chocó, Wilmer Mosquera, spoke of a pursuit.\n"
      "Russian Ambassador to Bosnia Pyotr Vetrov criticized the move.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Vitaliy Hontar") == Offices{"Mayor @ odesa"});
  CHECK(offices_of(*facts, "Wilmer Mosquera") == Offices{"Governor @ choco"});
  CHECK(offices_of(*facts, "Pyotr Vetrov") == Offices{"Ambassador to Bosnia @ RUS"});
}
