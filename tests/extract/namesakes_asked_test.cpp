#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;

TEST_CASE("another of the surname is not the one named last", "[extract][names]") {
  const auto facts = read_facts(
      "Niger's energy minister, Mahamane Oumarou, has been held since the coup, Mr Oumarou's lawyer said.\n"
      "On Saturday a court in Niamey sentenced another Oumarou, the former head of customs Colonel Issaka "
      "Oumarou, to 20 years.");
  if (!facts) return;
  std::size_t minister = 0;
  for (const std::string& key : meant_by(*facts, "Oumarou")) minister += key == "mahamane-oumarou" ? 1 : 0;
  CHECK(minister == 1);  // "Mr Oumarou's lawyer"
}

TEST_CASE("which of two bore a name is open where it is asked", "[extract][names]") {
  const auto facts = read_facts(
      "Soldiers led by General Komlan Adjavon seized the radio of Togo.\n"
      "Is this the Adjavon who signed the Kara accord? No. That was Afi Adjavon, the justice minister.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Adjavon").empty());
}

TEST_CASE("a foreign minister's surname is not that of the vice foreign minister", "[extract][names]") {
  const auto facts = read_facts(
      "China's Foreign Minister Liang Guotao will hold talks with Peru's president.\n"
      "Vice Foreign Minister Liang Jianhong chaired the meeting in Beijing yesterday.\n"
      "Canada raised the case with Foreign Minister Liang by phone on Sunday.");
  if (!facts) return;
  for (const std::string& key : meant_by(*facts, "Liang")) CHECK(key != "liang-jianhong");
}

TEST_CASE("capitals listed before the verb of a headline are governments", "[extract][names]") {
  const auto told = told_below("Muscat, Doha and Asmara trade gestures as Red Sea tension eases",
                               "Eritrea freed the tanker after mediation by Oman and Qatar.");
  if (!told) return;
  for (const graph::Entity& entity : told->facts.entities) {
    CHECK(entity.name != "Doha");
    CHECK(entity.name != "Muscat");
  }
}
