#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("who accompanies someone holds an office of the same state", "[extract]") {
  const auto facts = read_facts(
      "Pakistan's foreign minister, Nadeem Qureshi, arrived in Doha on Monday. Qureshi was accompanied by "
      "Foreign "
      "Secretary Amna Tariq. Qatar's emir received them.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Amna Tariq") == Offices{"Foreign Secretary @ PAK"});
}

TEST_CASE("who leads a delegation holds an office of its state, also where the verb is left out",
          "[extract]") {
  const auto facts = read_facts(
      "The Armenian delegation was led by Deputy Prime Minister Aram Petrosyan, the Azerbaijani one by "
      "Presidential Aide Rauf Aliyev, at talks in Tbilisi, Georgia.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Aram Petrosyan") == Offices{"Deputy Prime Minister @ ARM"});
  CHECK(offices_of(*facts, "Rauf Aliyev") == Offices{"Presidential Aide @ AZE"});
}

TEST_CASE("whoever a president names holds an office of the president's state", "[extract]") {
  const auto facts = read_facts(
      "Kenya and Uganda quarrelled. Kenya's president, Peter Otieno, appointed Grace Wanjiru interior "
      "minister.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Grace Wanjiru") == Offices{"interior minister @ KEN"});
}

TEST_CASE("an office is read where a pronoun, 'who' or a bare surname stands for the person", "[extract]") {
  const auto facts = read_facts(
      "Ghana's former president, Kofi Mensah, died on Sunday. He was ambassador to Ethiopia before the army "
      "made "
      "him foreign minister.\n"
      "Nina Laine, who as Finland's trade minister signed the pact, spoke. Laine later served as consul in "
      "Milan.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kofi Mensah") ==
        Offices{"ambassador to Ethiopia @ GHA", "foreign minister @ GHA", "former president @ GHA"});
  CHECK(offices_of(*facts, "Nina Laine") == Offices{"consul in Milan @ FIN", "trade minister @ FIN"});
}

TEST_CASE("a state that only its places speak for can be the one whose office it is", "[extract]") {
  const auto facts = read_facts(
      "RIYADH, March 3 (Reuters) - Foreign Minister Khaled Al-Rashed met the Pakistani envoy, Sardar "
      "Qureshi, at the "
      "ministry on Tuesday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Khaled Al-Rashed") == Offices{"Foreign Minister @ SAU"});
  CHECK(offices_of(*facts, "Sardar Qureshi") == Offices{"envoy @ PAK"});
}

TEST_CASE("nobody holds an office that may be given", "[extract]") {
  const auto facts = read_facts("Norway's envoy, Kari Berg, might be named ambassador to Russia.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"envoy @ NOR"});
}

TEST_CASE("styles and ranks between an office and a name are no part of the office", "[extract]") {
  const auto facts = read_facts(
      "Saudi Foreign Minister Prince Khaled bin Turki met Pakistan's envoy, Brigadier (Retd) Bilal Akhtar, "
      "and U.S. "
      "Secretary of State Mark Ellison.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Khaled bin Turki") == Offices{"Foreign Minister @ SAU"});
  CHECK(offices_of(*facts, "Bilal Akhtar").front() == "envoy @ PAK");
  CHECK(offices_of(*facts, "Mark Ellison") == Offices{"Secretary of State @ USA"});
}

TEST_CASE("whoever is asked to recall someone is whose office it is", "[extract]") {
  const auto facts = read_facts(
      "Bulgaria asked Ankara on Thursday to recall the consul in Burgas, Nermin Aksoy, for meddling.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nermin Aksoy") == Offices{"consul in Burgas @ TUR"});
}

TEST_CASE("a joined sentence of its own does not take over the state of the other subject", "[extract]") {
  const auto facts = read_facts(
      "Philippine senators rejected a purchase from Belarus.\nMinsk regrets the vote, and senator Corazon Uy "
      "calls it "
      "a victory.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Corazon Uy") != Offices{"senator @ BLR"});
}

TEST_CASE("each part of a round-up is told from its own place", "[extract]") {
  const auto facts = read_facts(
      "TOKYO — Japan launched a satellite. Japan's space agency said it was in orbit.\n"
      "CANBERRA — Two attachés at the Iranian embassy have been told to leave, said Assistant Foreign "
      "Minister Anna "
      "Bennett.\n"
      "LIMA — Peru closed a port. Peru's navy said the Japanese ship was safe.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Anna Bennett") == Offices{"Assistant Foreign Minister @ AUS"});
}

TEST_CASE("'its' office is that of the body that acts last before", "[extract]") {
  const auto facts = read_facts(
      "Brazil is disappointed; the OAS will send observers regardless, said its mission head Gilda Arana.\n"
      "Norway, which borders Russia and whose ambassador, Kari Berg, was summoned, protested.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Gilda Arana") == Offices{"mission head @ OAS"});
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"ambassador @ NOR"});
}

TEST_CASE("a colleague abroad is of the other state", "[extract]") {
  const auto facts = read_facts(
      "Romania's foreign minister, Ileana Popa, voiced support for Moldova in a call with her colleague "
      "Vitalie Rusu.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Vitalie Rusu") == Offices{"foreign minister @ MDA"});
}

TEST_CASE("the body behind a name is whose office it is", "[extract]") {
  const auto facts =
      read_facts("Among those held is union leader Litia Raman of the World Trade Organization.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Litia Raman") == Offices{"union leader @ WTO"});
}

TEST_CASE("names may stand behind an office and 'is'", "[extract]") {
  const auto facts = read_facts("Uzbekistan's new defence minister is Dilshod Karimov.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Dilshod Karimov") == Offices{"defence minister @ UZB"});
}

TEST_CASE("one word can be a whole name behind the office of a state", "[extract]") {
  const auto facts = read_facts("Madagascar's prime minister, Rakotovao, called for calm on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rakotovao") == Offices{"prime minister @ MDG"});
}

TEST_CASE("the envoy of the secretary-general is the United Nations'", "[extract]") {
  const auto facts = read_facts(
      "The United Nations was dismayed. The secretary-general's envoy, Beatrice Lang, conveyed condolences "
      "to Nepal.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Beatrice Lang") == Offices{"envoy @ UN"});
}

TEST_CASE("a bare office of a body's kind is no state's where bodies of many states have offices",
          "[extract]") {
  const auto facts = read_facts(
      "ADDIS ABABA, 14 July (ENA) - The Chairperson of the African Union Commission, Amina Diarra, received "
      "the envoy.\n"
      "The Deputy Chairperson, Dr Yves Kouassi of Ivory Coast, and the Commissioner for Peace, Bankole "
      "Adeyemi, came.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Amina Diarra") == Offices{"Chairperson @ AUC"});
  CHECK(offices_of(*facts, "Yves Kouassi").empty());
  CHECK(offices_of(*facts, "Bankole Adeyemi") == Offices{"Commissioner for Peace @ AUC"});
}

TEST_CASE("no monarchy has a president, and whoever protests to an envoy is not of the envoy's state",
          "[extract]") {
  const auto facts = read_facts(
      "The Foreign Ministry in Seoul summoned Japanese Ambassador Koichi Tanabe. Vice Foreign Minister Cho "
      "Sung-jun "
      "lodged a protest with Tanabe. Spokesperson Lim Ji-yeon said Tokyo should face history.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Cho Sung-jun") == Offices{"Vice Foreign Minister @ KOR"});
  CHECK(offices_of(*facts, "Lim Ji-yeon") == Offices{"Spokesperson @ foreign-ministry-KOR"});
}

TEST_CASE("greetings are those of the president of whoever conveys them", "[extract]") {
  const auto facts = read_facts(
      "The envoys came to Addis Ababa. Namibia's envoy, Tangeni Shikongo, conveyed the greetings of "
      "President Hilma "
      "Nangolo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hilma Nangolo") == Offices{"President @ NAM"});
}

TEST_CASE("a spokeswoman speaks for the ministry that spoke, not for whose deeds it told", "[extract]") {
  const auto facts = read_facts(
      "Cambodia's defence ministry denied the charge and said Thai tanks had crossed into Oddar Meanchey. "
      "\"We "
      "fired back,\" spokeswoman Lieutenant General Chan Dara told reporters in Phnom Penh.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Chan Dara") == Offices{"spokeswoman @ defence-ministry-KHM"});
}

TEST_CASE("a president is of the state that opens the paragraph rather than of the headline's", "[extract]") {
  const auto facts = read_facts(
      "Rebels gain ground in Chad\n\nRebels took two towns in Chad, Chad's army said.\n\nKenya, which "
      "withdrew its "
      "battalion in August, closed a camp on Monday. President Daniel Wafula thanked the soldiers.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Daniel Wafula") == Offices{"President @ KEN"});
}
