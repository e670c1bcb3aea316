#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

TEST_CASE("a surname means the one person who bears it", "[extract]") {
  const auto facts = read_facts(
      "Foreign Minister Alma Sandoval arrived in Quito on Monday.\nSandoval said talks would go on.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Sandoval") == Keys{"alma-sandoval"});
}

TEST_CASE("a surname with several bearers is linked by the state named with it, and by nothing less",
          "[extract]") {
  const auto facts = read_facts(
      "South Korea's envoy, Kim Tae-young, met the U.S. envoy, Daniel Kim, in Busan on Monday.\n"
      "South Korea's Kim said the talks were useful.\nKim left early.");
  if (!facts) return;
  const Keys bare = meant_by(*facts, "Kim");
  REQUIRE_FALSE(bare.empty());
  CHECK(bare.front() == "kim-tae-young");
  CHECK(entity(*facts, "Kim Tae-young").mentions.size() >= 2);
  for (const auto& mention : entity(*facts, "Daniel Kim").mentions)
    CHECK(mention.span.in(facts->text) != "Kim");
}

TEST_CASE("the order of the parts follows the naming culture", "[extract]") {
  const auto facts = read_facts("Park Min-ji and Nguyen Van Hai met Laura Park and Ali Reza Karimi in Doha.");
  if (!facts) return;
  CHECK(entity(*facts, "Park Min-ji").family_name == "Park");
  CHECK(entity(*facts, "Nguyen Van Hai").family_name == "Nguyen");
  CHECK(entity(*facts, "Laura Park").family_name == "Park");
}

TEST_CASE("the first of two surnames is enough for a later mention", "[extract]") {
  const auto facts = read_facts(
      "Ecuador's foreign minister, Rosa Quiroga Paredes, left for Lima on Sunday.\nMs Quiroga said she would "
      "return.");
  if (!facts) return;
  CHECK(entity(*facts, "Rosa Quiroga Paredes").mentions.size() >= 2);
}

TEST_CASE("titles and honorifics are no part of a name", "[extract]") {
  const auto facts = read_facts("Maj. Gen. Salma Idris met Dr. Peter Hansen and Mr. Omar Said in Juba.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Salma Idris"));
  CHECK(has_entity(*facts, "Peter Hansen"));
  CHECK(has_entity(*facts, "Omar Said"));
}

TEST_CASE("a person whose surname is a state's name stays a person", "[extract]") {
  const auto facts = read_facts(
      "Defense Secretary Ellen Chad spoke in Oslo.\nNorway thanked Chad, who had signed the deal.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Ellen Chad"));
  CHECK(meant_by(*facts, "Chad") == Keys{"ellen-chad"});
}

TEST_CASE("a nickname that the text gives is a name of the same person", "[extract]") {
  const auto facts = read_facts(
      "In Lagos, Bola Adeyemi, better known by the nickname Falcon, denied it.\nFalcon said nothing more.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Falcon") == Keys{"bola-adeyemi", "bola-adeyemi"});
}

TEST_CASE("pronouns follow gender and subject", "[extract]") {
  const auto facts =
      read_facts("Mr. Ivan Petrov met Ms. Helena Costa in Lisbon. She said he had agreed to her plan.");
  if (!facts) return;
  CHECK(meant_by(*facts, "She") == Keys{"helena-costa"});
  CHECK(meant_by(*facts, "he") == Keys{"ivan-petrov"});
  CHECK(meant_by(*facts, "her") == Keys{"helena-costa"});
}

TEST_CASE("a set that the text counts becomes a group of those named last", "[extract]") {
  const auto facts = read_facts(
      "Laos and Cambodia signed a border accord on Friday. The two countries will open a crossing.");
  if (!facts) return;
  const Keys groups = meant_by(*facts, "countries");
  REQUIRE(groups.size() == 1);
  CHECK(groups.front() == "group-LAO-KHM");
}

TEST_CASE("an office with a state means the person who holds it", "[extract]") {
  const auto facts = read_facts(
      "Kenya's envoy, Amina Otieno, met Rwanda's envoy, Paul Habimana, in Arusha.\nThe Kenyan envoy said the "
      "border was open.");
  if (!facts) return;
  CHECK(meant_by(*facts, "envoy") == Keys{"amina-otieno"});
}

TEST_CASE("of two persons a pronoun is the one whose given name fits", "[extract]") {
  const auto facts = read_facts(
      "Foreign ministers Peter Okello and Margaret Banda arrived in Kampala on Monday.\nShe condemned the "
      "attack "
      "in Goma.");
  if (!facts) return;
  CHECK(meant_by(*facts, "She") == Keys{"margaret-banda"});
}

TEST_CASE("the former and the latter are the two of the pair named before") {
  const auto facts = read_facts(
      "Nicaragua and Bolivia voted against the resolution, the latter because it did not name Chile. "
      "The former abstained on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "latter") == Keys{"BOL"});
  CHECK(meant_by(*facts, "former") == Keys{"NIC"});
}

TEST_CASE("'the two' are the only two persons of the sentence before") {
  const auto facts =
      read_facts("Anna Marten telephoned Peter Hansen on Monday. The two agreed to hold talks in Oslo.");
  if (!facts) return;
  const auto group = meant_by(*facts, "two");
  REQUIRE(group.size() == 1);
  CHECK(group[0] == "group-anna-marten-peter-hansen");
  const auto three = read_facts(
      "Anna Marten telephoned Peter Hansen and Karel Novak on Monday. The two agreed to hold talks in Oslo.");
  CHECK(meant_by(*three, "two") != Keys{"group-anna-marten-peter-hansen"});
}

TEST_CASE("the first person in a quotation is the speaker, and its plural whom the speaker acts for") {
  const auto facts = read_facts(
      "\"We will sign the treaty because I promised it,\" Norwegian Foreign Minister Anna Marten said on "
      "Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "We") == Keys{"NOR"});
}

TEST_CASE("a nationality alone is the one person of that state who was named just before") {
  const auto facts = read_facts(
      "Norwegian Foreign Minister Anna Marten met Latvian Foreign Minister Peter Hansen in Oslo on Monday. "
      "The Norwegian promised to circulate a draft. The Norwegians want a treaty.");
  if (!facts) return;
  const auto meant = meant_by(*facts, "Norwegian");
  CHECK(std::count(meant.begin(), meant.end(), "anna-marten") == 1);
  CHECK(meant_by(*facts, "Norwegians") == Keys{"NOR"});
}

TEST_CASE(
    "the first person is the speaker also where the quoted words tell no event, never outside quotation "
    "marks") {
  const auto facts = read_facts(
      "\"We have not closed the door,\" Norwegian Foreign Minister Anna Marten told reporters on Monday. "
      "\"We are "
      "patient.\" We asked her office for comment.");
  if (!facts) return;
  CHECK(meant_by(*facts, "We") == Keys{"NOR", "NOR"});
}

TEST_CASE("a person named with a state's possessive acts for that state") {
  const auto facts = read_facts("Indonesia's Anna Marten proposed talks on Monday.");
  if (!facts) return;
  const auto& person = entity(*facts, "Anna Marten");
  REQUIRE(person.state != graph::no_index);
  CHECK(facts->entities[person.state].key == "IDN");
}

TEST_CASE("a surname goes on meaning the person who was called so, not a relative named in full since",
          "[extract]") {
  const auto facts = read_facts(
      "Zambia buried its former foreign minister, Mutale Sampa, on Friday.\nHis younger brother, General "
      "Peter "
      "Sampa, wept at the grave.\nThe president said Sampa had been a friend of the poor.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Sampa") == Keys{"mutale-sampa"});
}

TEST_CASE("two ways to spell a letter do not make two persons", "[extract]") {
  const auto facts = read_facts(
      "Serbia's envoy, Đorđe Simić, left Pristina on Monday.\nThe police said Djordje Simic had no permit.");
  if (!facts) return;
  CHECK(entity(*facts, "Đorđe Simić").mentions.size() == 2);
}

TEST_CASE("both surnames without the given name mean the person who bears them", "[extract]") {
  const auto facts = read_facts(
      "Honduras' foreign minister, Rolando Paredes Zelaya, resigned on Monday.\nParedes Zelaya had served "
      "for "
      "two years.");
  if (!facts) return;
  CHECK(entity(*facts, "Rolando Paredes Zelaya").mentions.size() == 2);
}

TEST_CASE("honorifics written without a full stop are no part of a name", "[extract]") {
  const auto facts = read_facts("Dr Salma Idris met Prof Peter Hansen and Mullah Omar Karimi in Juba.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Salma Idris"));
  CHECK(has_entity(*facts, "Peter Hansen"));
  CHECK(has_entity(*facts, "Omar Karimi"));
}
