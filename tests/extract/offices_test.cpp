#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("an office is read before a name, after it, and apposed, with its portfolio", "[extract]") {
  const auto facts = read_facts(
      "Japanese Deputy Defense Minister Ken Morita met Lena Vogt, Germany's special envoy for the Sahel, in "
      "Rome.\n"
      "Brazil's acting secretary for water resources, Paulo Teles, stayed away.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ken Morita") == Offices{"Deputy Defense Minister @ JPN"});
  CHECK(offices_of(*facts, "Lena Vogt") == Offices{"special envoy for the Sahel @ DEU"});
  CHECK(offices_of(*facts, "Paulo Teles") == Offices{"acting secretary for water resources @ BRA"});
}

TEST_CASE("what limits an office is kept as a modifier", "[extract]") {
  const auto facts = read_facts("Finland's former foreign minister, Aino Laine, spoke in Turku.");
  if (!facts) return;
  REQUIRE(facts->tenures.size() == 1);
  CHECK(facts->tenures[0].modifiers == Offices{"former"});
  CHECK(facts->tenures[0].office_type == "ForeignMinister");
}

TEST_CASE("a counterpart holds the office of the one whose counterpart he is", "[extract]") {
  const auto facts =
      read_facts("Poland's interior minister, Jan Kowal, met his Czech counterpart, Petr Dvorak, in Brno.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Petr Dvorak") == Offices{"interior minister @ CZE"});
}

TEST_CASE("counterparts and names in two lists belong together one by one", "[extract]") {
  const auto facts = read_facts(
      "Norway's defence minister, Kari Berg, met her Swedish and Danish counterparts, Olof Lind and Mette "
      "Holm, "
      "respectively, in Oslo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Olof Lind") == Offices{"defence minister @ SWE"});
  CHECK(offices_of(*facts, "Mette Holm") == Offices{"defence minister @ DNK"});
}

TEST_CASE("an office is read from the verb, from 'as' and from 'who is'", "[extract]") {
  const auto facts = read_facts(
      "Ana Ruiz, who heads the International Atomic Energy Agency, spoke first. Spain named Luis Ortega as "
      "ambassador to Chile.\n"
      "Marie Dupont, who was France's trade minister, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ana Ruiz") == Offices{"head @ IAEA"});
  CHECK(offices_of(*facts, "Marie Dupont") == Offices{"trade minister @ FRA"});
}

TEST_CASE("the office of an organisation is the organisation's", "[extract]") {
  const auto facts = read_facts(
      "NATO commander Erik Dahl and the African Union's mediator, Grace Moyo, met in Addis Ababa.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Erik Dahl") == Offices{"commander @ NATO"});
  CHECK(offices_of(*facts, "Grace Moyo") == Offices{"mediator @ AU"});
}

TEST_CASE("a nationality is no office", "[extract]") {
  const auto facts =
      read_facts("The mission is led by Ruth Achieng, a Kenyan lawyer, who arrived from Chad.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ruth Achieng").empty());
  CHECK(relations_of(*facts) == Offices{"citizen_of: ruth-achieng -> KEN"});
}

TEST_CASE("standing relations are read from possessives, commas and lists of members", "[extract]") {
  const auto facts = read_facts(
      "Peru's Eva Salas spoke in Tumbes, Peru, on Monday. All Security Council members except Russia "
      "agreed.\n"
      "Japan's Defence Ministry had no comment.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::count(relations.begin(), relations.end(), "represents: eva-salas -> PER") == 1);
  CHECK(std::count(relations.begin(), relations.end(), "located_in: tumbes -> PER") == 1);
  CHECK(std::count(relations.begin(), relations.end(), "member_of: RUS -> UNSC") == 1);
  CHECK(std::count(relations.begin(), relations.end(), "part_of: defence-ministry-JPN -> JPN") == 1);
}

TEST_CASE("a bare title is that of the place in which its sentence opens", "[extract]") {
  const auto facts = read_facts(
      "Ecuador and Peru signed a treaty in Quito. Colombia stayed away.\n"
      "In Bogotá, President Camila Restrepo congratulated both.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Camila Restrepo") == Offices{"President @ COL"});
}

TEST_CASE("a bare title goes to nobody else's state when the holder there has another name", "[extract]") {
  const auto facts = read_facts(
      "Greece complained about a Turkish survey ship. Turkish Foreign Minister Emre Kaya rejected that.\n"
      "Athens and Piraeus expect more. Foreign Minister Stavros Doukas summoned the ambassador in Athens.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Stavros Doukas") == Offices{"Foreign Minister @ GRC"});
}

TEST_CASE("a state that begins a new clause is not where the place before lies", "[extract]") {
  const auto facts =
      read_facts("A missile fell into the East Sea, South Korea's Joint Chiefs of Staff said.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::none_of(relations.begin(), relations.end(),
                     [](const std::string& relation) { return relation.starts_with("located_in"); }));
}

TEST_CASE("nobody holds the office of a nomination that was withdrawn", "[extract]") {
  const auto facts = read_facts(
      "The nomination of Musa Danjuma as Nigeria's ambassador to Kenya was withdrawn on Monday.\nNigeria's "
      "Senate "
      "rejected Ada Obi as ambassador to Ghana.");
  if (!facts) return;
  CHECK(facts->tenures.empty());
}

TEST_CASE("a bare title is of the state that its bearer's name fits", "[extract]") {
  const auto facts = read_facts(
      "Relations between Seoul and Tokyo have soured. North Korea fired a missile over Japan.\n"
      "Prime Minister Taro Hayashi has called on Seoul to present a solution.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Taro Hayashi") == Offices{"Prime Minister @ JPN"});
}

TEST_CASE("of two presidents in one sentence each has a state of his own", "[extract]") {
  const auto facts = read_facts(
      "Kenya received the ambassador of Somalia.\n"
      "He handed over a letter from President Hassan Sheikh Mohamud to President William Ruto.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hassan Sheikh Mohamud") == Offices{"President @ SOM"});
  CHECK(offices_of(*facts, "William Ruto") == Offices{"President @ KEN"});
}

TEST_CASE("a bare title is left open where no state of the article fits its bearer's name", "[extract]") {
  const auto facts = read_facts("Ghana protested. President Taro Hayashi did not answer.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Taro Hayashi").empty());
}
