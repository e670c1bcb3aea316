// Names that the model takes for bodies or persons, and that the words around them tell to be places; whose
// offices and papers are those of a home, a letterhead or a line that tells where it is.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;
using Offices = std::vector<std::string>;

TEST_CASE("troops withdraw from, boats are taken to and ships cross places", "[extract][places]") {
  const auto facts = read_facts(
      "Two quadcopters had been shot down over Landi Kotal. The administration is moving families from Bacha "
      "Mina to Landi Kotal.\nTrucks are stranded on the road to Gardez.\nPrisoners were exchanged on a "
      "bridge "
      "over the Bug.\nA soldier lost his life in an ambush at Bentiu on February 26.\nThe engines are on "
      "their "
      "way to the works in Pancevo, a subsidiary of the trader.\nTrade through the Burimari land port "
      "resumed.");
  if (!facts) return;
  for (const char* name : {"Landi Kotal", "Bacha Mina", "Gardez", "Bug", "Bentiu", "Pancevo", "Burimari"}) {
    CAPTURE(name);
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::place);
  }
}

TEST_CASE("whoever works at a body is at no place", "[extract][places]") {
  const auto facts = read_facts(
      "Ann Lee, who works at Halberg Analytics, disagreed with Bob Ray, a researcher at Zarech Analytics.");
  if (!facts) return;
  for (const char* name : {"Halberg Analytics", "Zarech Analytics"}) {
    CAPTURE(name);
    if (has_entity(*facts, name)) CHECK(entity(*facts, name).kind != EntityKind::place);
  }
}

TEST_CASE("of an article that says 'our ambassador', the government is that of the seat it names",
          "[extract][places]") {
  const auto facts = read_facts(
      "The president has called our ambassador home, the chancellor announced. The government sent a note to "
      "Argentina.\nArgentina's minister, Mariano Ledesma, said that \"La Paz ought to be looking for its "
      "smugglers\".\nThe vice minister of the interior, Freddy Zegarra, handed the note to the Argentine "
      "consul.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Freddy Zegarra") == Offices{"vice minister of the interior @ BOL"});
}

TEST_CASE("the line of an item tells whose its ministers are", "[extract][places]") {
  const auto facts = read_facts(
      "Astana. Parliament ratified the agreement with Mongolia on legal aid, which Turkey had praised.\n"
      "Tashkent. Foreign Minister Dilshod Karimov received the Taliban's acting minister of water, Habib "
      "Noorzai.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Dilshod Karimov") == Offices{"Foreign Minister @ UZB"});
}

TEST_CASE("short names, possessors and colleagues tell whose office it is", "[extract][places]") {
  const auto facts = read_facts(
      "\"The Rwanda Defence Force did not shell Burundi,\" the force's spokesman, Innocent Gasangwa, said.\n"
      "Turkey's foreign minister flew to Almaty, where he dined with his Kazakh colleague, Aigerim "
      "Dosanova.\n"
      "The foreign ministry in Baku noted that. A spokesman, Elnur Rzayev, would not say more.\n"
      "The port is held by the Western Coast Protection Force, an armed group under the interior ministry in "
      "Tripoli. Its commander, Walid Aghnaya, denied it.\n"
      "The All People's Congress called for an inquiry. Its leader in Parliament, Haja Conteh, said so.\n"
      "General Oscar Villalba, who was dismissed as commander of the 2nd Cavalry Division, is in custody.\n"
      "The foreign minister of Seychelles, Sylvie Hoareau, has come down to the tent.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Innocent Gasangwa") == Offices{"spokesman @ RDFRWA"});
  CHECK(offices_of(*facts, "Aigerim Dosanova") == Offices{"foreign minister @ KAZ"});
  CHECK(offices_of(*facts, "Elnur Rzayev") == Offices{"spokesman @ foreign-ministry-AZE"});
  CHECK(offices_of(*facts, "Walid Aghnaya") == Offices{"commander @ western-coast-protection-force"});
  CHECK(offices_of(*facts, "Haja Conteh") == Offices{"leader @ all-peoples-congress"});
  CHECK(offices_of(*facts, "Oscar Villalba") == Offices{"commander @ 2nd-cavalry-division"});
  CHECK(offices_of(*facts, "Sylvie Hoareau") == Offices{"foreign minister @ SYC"});
}

TEST_CASE("a release is of the state whose ministry its first words name", "[extract][places]") {
  const auto facts = read_release(
      "MINISTRY OF FOREIGN AFFAIRS",
      "South Sudan was told. The Ministry of Foreign Affairs of the Republic of Uganda condemns the attack "
      "carried out in South Sudan yesterday. The Permanent Secretary, Ms. Harriet Nakabugo, received the "
      "envoy.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Harriet Nakabugo") == Offices{"Permanent Secretary @ foreign-ministry-UGA"});
}

TEST_CASE("another name in quotation marks and brackets is the same paper's", "[extract][places]") {
  const auto facts = read_facts(
      "Leaders noted that the Agreement on Joint Maritime Patrols (\"the Kosrae Agreement\") was not ready. "
      "The "
      "Kosrae Agreement will be taken up again.");
  if (!facts) return;
  CHECK(entity(*facts, "Agreement on Joint Maritime Patrols").mentions.size() == 3);
}

TEST_CASE("a Kenyan member of a body of no state is a Kenyan", "[extract][places]") {
  const auto facts = read_facts("Peter Ekal, a Kenyan member of the Monitoring Team, died.");
  if (!facts) return;
  const auto told = relations_of(*facts);
  CHECK(std::ranges::any_of(told, [](const std::string& one) { return one.starts_with("citizen_of: "); }));
}
