#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a name behind an office is a person's, though the model takes it for a body and a town",
          "[extract]") {
  const auto facts = read_facts(
      "Colombia tells it differently. Its defense minister, Esteban Lleras Montoya, said that soldiers had "
      "returned fire.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Esteban Lleras Montoya") == Offices{"defense minister @ COL"});
}

TEST_CASE("armed forces and a continent may be what a minister is for", "[extract]") {
  const auto facts = read_facts(
      "Senegal has not ruled out force. Its armed forces minister, Babacar Ndiaye, spoke in Dakar.\n"
      "Denmark sees a way out. Its Europe minister, Kirsten Aagaard, will receive the two.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Babacar Ndiaye") == Offices{"armed forces minister @ SEN"});
  CHECK(offices_of(*facts, "Kirsten Aagaard") == Offices{"Europe minister @ DNK"});
}

TEST_CASE("a spokeswoman for a state's ministry speaks for the ministry", "[extract]") {
  const auto facts = read_facts(
      "A spokeswoman for the Chinese Foreign Ministry, Lian Yuhua, said the boat had entered Chinese "
      "waters.\nJo Bell, a spokesman for the Indian navy, denied it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Lian Yuhua") == Offices{"spokeswoman @ foreign-ministry-CHN"});
  CHECK(offices_of(*facts, "Jo Bell") == Offices{"spokesman @ navy-IND"});
}

TEST_CASE("of two with honorifics and offices each has the one behind the name", "[extract]") {
  const auto facts = read_facts(
      "At the invitation of Hon. Dr. Chikondi Phiri, Minister of Foreign Affairs of the Republic of Malawi, "
      "Hon. Neema Mrisho, Minister of Foreign Affairs of the United Republic of Tanzania, paid a visit to "
      "Malawi.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Chikondi Phiri") == Offices{"Minister of Foreign Affairs @ MWI"});
  CHECK(offices_of(*facts, "Neema Mrisho") == Offices{"Minister of Foreign Affairs @ TZA"});
}

TEST_CASE("a president's adviser is of the president's state", "[extract]") {
  const auto facts = read_facts("Serbian President's adviser Nenad Milovanovic called the veto blackmail.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nenad Milovanovic") == Offices{"adviser @ SRB"});
}

TEST_CASE("what explains a body is not whose spokeswoman it has", "[extract]") {
  const auto facts = read_facts(
      "MINUSCA, the UN mission, denies that its peacekeepers took part. Its spokeswoman, Ingrid Solheim, "
      "says "
      "a patrol came under fire.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ingrid Solheim") == Offices{"spokeswoman @ MINUSCA"});
}

TEST_CASE("ministers of a long list keep their states, though the last name is torn", "[extract]") {
  const auto facts = read_facts(
      "The Session was attended by the Foreign Ministers of Uganda, Hon. Josephine Akello Odong; Kenya, Hon. "
      "Dr Peter Wekesa Barasa; Ethiopia, H.E. Tsegaye Alemu; and Somalia, H.E. Abdirahman Farah Guled.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peter Wekesa Barasa") == Offices{"Foreign Minister @ KEN"});
  CHECK(offices_of(*facts, "Tsegaye Alemu") == Offices{"Foreign Minister @ ETH"});
}

TEST_CASE("who holds the chair of a bloc is a member of it", "[extract]") {
  const auto facts = read_facts("Cambodia, which holds the chair of ASEAN this year, appealed for calm.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::ranges::count(relations, "member_of: KHM -> ASEAN") == 1);
}

TEST_CASE("a place behind a comma and in lies around the first", "[extract]") {
  const auto facts = read_facts(
      "Gunmen attacked the town of Macomia, in Mozambique's Cabo Delgado Province.\n"
      "A launch was checking fuel drums near Puerto El Carmen, in Sucumbios province.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::ranges::count(relations, "located_in: macomia -> cabo-delgado-province") == 1);
  CHECK(std::ranges::count(relations, "located_in: puerto-el-carmen -> sucumbios") == 1);
}

TEST_CASE("a capital of two words that heads a part of a round-up is the city", "[extract]") {
  const auto facts = read_facts(
      "KUWAIT CITY: THE CHANNEL AGAIN\n"
      "Iraq's parliament was to have voted on a navigation agreement with Kuwait.");
  if (!facts) return;
  CHECK(entity(*facts, "Kuwait City").kind == graph::EntityKind::place);
}
