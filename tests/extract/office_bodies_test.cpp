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
