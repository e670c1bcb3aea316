#include <catch2/catch.hpp>

#include "extract/words/spellings.hpp"
#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("the name of a body is known in other spellings", "[extract]") {
  CHECK(extract::spellings_of("World Food Programme") == Names{"world food programme", "world food program"});
  CHECK(extract::spellings_of("Organisation for Co-operation").size() == 4);
  CHECK(extract::spellings_of("UN Security Council") == Names{"UN security council"});
  CHECK(extract::spellings_of("Security Council") == Names{"Security Council"});
  CHECK(extract::spellings_of("the Council") == Names{"the Council"});
  CHECK(extract::spellings_of("Reorganisation Board") == Names{"Reorganisation Board"});
  const auto told =
      told_in("The Organization for Security and Cooperation in Europe warned Chad.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("warned", "speaker") == Names{"Organization for Security and Co-operation in Europe"});
}

TEST_CASE("a spokesperson for a state's ministry is the ministry's", "[extract]") {
  const auto facts =
      read_facts("Zhang Wei, spokesperson for China's Ministry of National Defense, warned Manila.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Zhang Wei") == Names{"spokesperson @ defence-ministry-CHN"});
}

TEST_CASE("a state before a trip is where it goes", "[extract][events]") {
  const auto told = told_in("President Rodrigo Duterte's recent China trip went well.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("trip", "destination") == Names{"China"});
  CHECK(told->who("trip", "agent") == Names{"Rodrigo Duterte"});
}

TEST_CASE("success, ties that are promoted and inquiries of the press are no events", "[extract][events]") {
  const auto told = told_in(
      "We have succeeded in the fight against drugs. Vietnam hopes to promote relations with Peru. He spoke "
      "in response to a media inquiry. There might be clashes if Chad tried to drill for oil.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->count("appointment") == 0);
  CHECK(told->count("investigation") == 0);
  CHECK(told->count("trial") == 0);
  CHECK(told->count("exercise") == 0);
}

TEST_CASE("this November is that of the year, whatever the tense", "[extract][times]") {
  const auto told =
      told_in("He thanked Chad for inviting him to the summit in Lima this November.", "2024-05-16");
  if (!told) return;
  CHECK(told->time("summit") == "2024-11");
}

TEST_CASE("a name with and without its hyphen is one person's", "[extract]") {
  const auto facts = read_facts(
      "Foreign Minister Ali Amirzadeh of Iran arrived. Iranian Foreign Minister Ali Amir-Zadeh met "
      "reporters.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Ali Amir-Zadeh") == meant_by(*facts, "Ali Amirzadeh"));
}

TEST_CASE("journeys to two states are two", "[extract][events]") {
  const auto told = told_in(
      "Mira Holt, the minister, is due in Riga on Saturday, when Latvia will mark a holiday. Her planned "
      "visit to Germany on Sunday would follow.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->count("visit") == 2);
}

TEST_CASE("a protest that is submitted concedes nothing; a name for islands says nothing",
          "[extract][events]") {
  const auto told = told_in(
      "The protest has been submitted to the Chilean Embassy in Lima. The islets, which China calls the "
      "Diaoyu Islands, are small. Korea has been calm since its liberation from colonial rule.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->count("concession") == 0);
  CHECK(told->type("submitted") == "protest_note");
  CHECK(told->count("statement") == 0);
  CHECK(told->count("release") == 0);
}
