// Who is meant by sides, forces, officers and others of those who met just before.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("two sides are those of the sentence before", "[extract]") {
  const auto told = told_in(
      "Chinese Foreign Minister Liang Hua met with President Gurban Atayev of Turkmenistan on Monday. The "
      "two "
      "sides signed a document on gas.\nThe European Union and Kenya opened talks in Brussels. The two sides "
      "condemned the raid.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"China", "Turkmenistan"});
  CHECK(told->who("condemned", "speaker") == Names{"European Union", "Kenya"});
}

TEST_CASE("the sides of a joint paper are the states with which it begins", "[extract]") {
  const auto told = told_in(
      "JOINT COMMUNIQUÉ\nAt the invitation of the Foreign Minister of Malawi, Chikondi Phiri, the Foreign "
      "Minister of Tanzania, Neema Mrisho, visited Malawi.\nThey praised Togo and Benin. Togo and Benin sent "
      "observers.\nBoth sides condemned the coup.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Malawi", "Tanzania"});
}

TEST_CASE("two forces are the two bodies named just before, two officers the two persons", "[extract]") {
  const auto told = told_in(
      "Officers of India's Border Security Force and Border Guard Bangladesh met at Patgram. The two forces "
      "accused Nepal of spying.\nGeneral Ali Chaudhry phoned his Indian counterpart, General Rohit Bakshi. "
      "The two "
      "officers condemned the raid.");
  if (!told) return;
  CHECK(told->who("accused", "speaker").size() == 2);
  CHECK(told->who("condemned", "speaker") == Names{"Ali Chaudhry", "Rohit Bakshi"});
}

TEST_CASE("presidents without a name stand for their states", "[extract]") {
  const auto told = told_in("Guyana and Venezuela agreed to talk. The two presidents condemned the raid.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Guyana", "Venezuela"});
}

TEST_CASE("they are both of two who met, not whoever met a crowd", "[extract]") {
  const auto told = told_in(
      "President Ivan Marić received Prime Minister Olga Petrova in Belgrade. They signed an accord.\n"
      "President Ivan Marić met farmers on Monday. They condemned the deal.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Ivan Marić", "Olga Petrova"});
  CHECK(told->who("condemned", "speaker").empty());
}

TEST_CASE("those who last met did so another time", "[extract]") {
  const auto told = told_in(
      "Ombudswoman Vera Lugovaya met her Ukrainian counterpart, Taras Demchenko, at the border. The two "
      "officials last met in August.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->count("meeting") == 2);
}

TEST_CASE("a colleague, a host and a neighbour are the other one", "[extract]") {
  const auto told = told_in(
      "Slovak Foreign Minister Tomáš Hrivnák met Kyrgyz Foreign Minister Azat Toktobekov in Bratislava. They "
      "discussed trade.\nThe weather was fine.\nMinister Toktobekov thanked his host.\nMinister Toktobekov "
      "congratulated his colleague.\nBenin protested, and Benin's president spoke. Niger accused its "
      "neighbour of spying.");
  if (!told) return;
  CHECK(told->who("thanked", "target") == Names{"Tomáš Hrivnák"});
  CHECK(told->who("congratulated", "target") == Names{"Tomáš Hrivnák"});
}

TEST_CASE("rebels are the armed group that the text has named", "[extract]") {
  const auto told = told_in("The Houthis freed nine sailors on Monday. The rebels accused Oman of spying.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"Houthis"});
}

TEST_CASE("a head of state, an outgoing premier and the president of that state are who was named",
          "[extract]") {
  const auto told = told_in(
      "French President Luc Moreau visited Rabat. The head of state praised Morocco.\nPrime Minister Olga "
      "Petrova resigned. The outgoing premier accused Chad of spying.\nKenya's President William Otieno met "
      "Uganda's Yusuf Okello. The Ugandan president condemned the raid.");
  if (!told) return;
  CHECK(told->who("praised", "speaker") == Names{"Luc Moreau"});
  CHECK(told->who("accused", "speaker") == Names{"Olga Petrova"});
  CHECK(told->who("condemned", "speaker") == Names{"Yusuf Okello"});
}

TEST_CASE("an aid group is the charity named before", "[extract]") {
  const auto told = told_in("Médecins Sans Frontières left Saada. The aid group accused Oman of spying.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"Doctors Without Borders"});
}

TEST_CASE("letters in brackets may be of the body to which the named one belongs", "[extract]") {
  const auto facts = read_facts(
      "The Peace and Security Council of the African Union (AU) met in Addis Ababa. The AU sent monitors.\n"
      "The Armed Forces of the Philippines (AFP) denied it. The AFP had sent a ship.");
  if (!facts) return;
  CHECK(meant_by(*facts, "AU") == Names{"AU", "AU"});
  CHECK(meant_by(*facts, "AFP") == Names{"armed-forces-PHL", "armed-forces-PHL"});
}

TEST_CASE("a capital in a relative clause or before the hours that follow is its government", "[extract]") {
  const auto facts = read_facts(
      "It was a charge Seoul has always denied.\nRiyadh suspended dialogue with Doha hours after the call.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Seoul") == Names{"KOR"});
  CHECK(meant_by(*facts, "Doha") == Names{"QAT"});
}
