#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an event lies where the phrase behind it says, also through a common noun", "[extract][events]") {
  const auto told = told_in(
      "Rebels attacked a convoy in Helmand province on Monday.\n"
      "The ministers met in the Swiss city of Geneva on Monday.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("attacked") == Names{"Helmand"});
  CHECK(told->places("met") == Names{"Geneva"});
}

TEST_CASE("a name before the noun tells where talks are held", "[extract][events]") {
  const auto told = told_in("Kenya and Uganda resumed the Geneva talks on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Geneva"});
}

TEST_CASE("where the sentence opens all its main verbs lie", "[extract][events]") {
  const auto told = told_in("In Geneva, Kenya condemned Uganda and accused Somalia of lying.");
  if (!told) return;
  CHECK(told->places("condemned") == Names{"Geneva"});
  CHECK(told->places("accused") == Names{"Geneva"});
}

TEST_CASE("what is only told of a place does not lie there", "[extract][events]") {
  const auto told = told_in("Kenya condemned the attack in Geneva.\nKenya condemned Uganda.");
  if (!told) return;
  CHECK(told->places("attack") == Names{"Geneva"});
  CHECK(told->places("condemned").empty());
}

TEST_CASE("a border, soil or side is of the state that is named with it", "[extract][events]") {
  const auto told = told_in(
      "Rebels attacked a convoy near the Somali border.\nPolice arrested two men on Chilean soil.\n"
      "Kenya's jets crossed the median line of the Taiwan Strait.");
  if (!told) return;
  CHECK(told->places("attacked") == Names{"Somalia"});
  CHECK(told->places("arrested") == Names{"Chile"});
  CHECK(told->places("crossed") == Names{"Taiwan Strait"});
}

TEST_CASE("those who are held somewhere are freed there", "[extract][events]") {
  const auto told = told_in("Twelve sailors held in Kampala were freed on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("freed") == Names{"Kampala"});
}

TEST_CASE("a scene goes on in the next sentence of the paragraph", "[extract][events]") {
  const auto told = told_in(
      "Protesters marched through Nairobi on Monday. Police detained forty people.\n"
      "Protesters marched through Kampala on Monday. A similar rally in Lagos was banned.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("detained") == Names{"Nairobi"});
  CHECK(told->places("rally") == Names{"Lagos"});
}

TEST_CASE("whoever has flown there meets there", "[extract][events]") {
  const auto told =
      told_in("Kenya's foreign minister Jane Otieno flew to Washington on Tuesday. She met two senators.",
              "2024-05-02");
  if (!told) return;
  CHECK(told->places("met") == Names{"Washington"});
  CHECK(told->time("met") == "2024-04-30");
}

TEST_CASE("one who speaks on does so at the same place", "[extract][events]") {
  const auto told = told_in(
      "In Kampala, Kenya's foreign minister Jane Otieno condemned the raid. She accused Somalia of lying.");
  if (!told) return;
  CHECK(told->places("accused") == Names{"Kampala"});
}

TEST_CASE("talks that a report opens with are held where it is written", "[extract][events]") {
  const auto told = told_in(
      "NAIROBI, Kenya (ABC) - Kenya and Uganda held talks on Monday. A minister left Nairobi early.\n",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Nairobi"});
}

TEST_CASE("what came of a blow lies where it fell", "[extract][events]") {
  const auto told = told_in(
      "Rockets hit the airport of Kampala on Monday, killing a watchman and wounding six.\n"
      "Fighting in Goma has killed twelve people.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("wounding") == Names{"Kampala"});
  CHECK(told->places("killed") == Names{"Goma"});
}

TEST_CASE("waters and airspace are of the state named with them", "[extract][events]") {
  const auto told = told_in("Two Russian jets entered Finnish airspace on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("entered") == Names{"Finland"});
}

TEST_CASE("an event lies where its circumstance lies", "[extract][events]") {
  const auto told =
      told_in("Four engineers were killed when a bomber drove a car into their bus near Kampala.");
  if (!told) return;
  CHECK(told->places("killed") == Names{"Kampala"});
}

TEST_CASE("what happens in an attack lies where the attack lies", "[extract][events]") {
  const auto told =
      told_in("Kenya condemned the attack on a convoy in Mali, in which two peacekeepers were wounded.");
  if (!told) return;
  CHECK(told->places("wounded") == Names{"Mali"});
}

TEST_CASE("talks about islands are not held there", "[extract][events]") {
  const auto told = told_in("Mauritius and Britain will resume the Chagos talks.");
  if (!told) return;
  CHECK(told->places("talks").empty());
}

TEST_CASE("a speech is placed by where its reporters are, a deed by a town without a table",
          "[extract][places]") {
  const auto told = told_in(
      "Foreign Minister Han Ki-tae, speaking to reporters in Seoul before flying to Tokyo, said patrols "
      "would "
      "begin.\nFive people were killed in the northern city of Sokode on Tuesday.");
  if (!told) return;
  CHECK(told->places("said") == std::vector<std::string>{"Seoul"});
  CHECK(told->places("killed") == std::vector<std::string>{"Sokode"});
}

TEST_CASE("a capital that speaks in a relative clause is the government", "[extract][readings]") {
  const auto told =
      told_in("There was no confirmation from New Delhi, which said its forces had only returned fire.");
  if (!told) return;
  CHECK(told->who("said", "speaker") == std::vector<std::string>{"India"});
}

TEST_CASE("where a clause says what happens, it happens there", "[extract][places]") {
  const auto told = told_in(
      "The tanker was escorted to Mombasa, where it will be handed over on Monday to the commission.\n"
      "Kenya condemned the shelling of a camp near El Obeid, in which thirty civilians lost their lives.\n"
      "A meeting planned for Geneva in March has been cancelled.");
  if (!told) return;
  CHECK(told->places("handed over") == Names{"Mombasa"});
  CHECK(told->places("lost their lives") == Names{"El Obeid"});
  CHECK(told->places("meeting") == Names{"Geneva"});
}
