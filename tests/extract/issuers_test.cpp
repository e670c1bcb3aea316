#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

TEST_CASE("\"the Ministry\" of a release is the one that issues it, not the last one named", "[extract]") {
  const auto facts = read_release("MINISTRY OF NATIONAL DEFENCE OF ROMANIA",
                                  "The Ministry condemns these attacks. At its request the Ministry of "
                                  "Foreign Affairs will summon the envoy. The "
                                  "Ministry conveys its condolences to the family.");
  if (!facts) return;
  const Keys meant = meant_by(*facts, "Ministry");
  REQUIRE(meant.size() == 2);
  CHECK(meant == Keys{"defence-ministry-ROU", "defence-ministry-ROU"});
}

TEST_CASE("a parliament is a body also in lower case, its buildings and speakers are none", "[extract]") {
  const auto facts = read_facts("Sri Lanka's parliament ratified the accord on Monday.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Parliament (Sri Lanka)"));
  const auto others = read_facts("Police cleared the parliament buildings in Colombo on Monday.");
  CHECK(meant_by(*others, "parliament").empty());
}

TEST_CASE("the letterhead of a ministry tells whose its unnamed officials are", "[extract][issuers]") {
  const auto facts = read_headed("Ministry of Foreign Affairs of the Republic of Malawi",
                                 "The President has approved changes at Malawi's missions. Ms. Thokozani "
                                 "Nyirongo has been appointed High Commissioner to the "
                                 "Republic of South Africa. She takes "
                                 "over from Mr. Gospel Mhango of Pretoria.\nThe Minister of Foreign Affairs, "
                                 "Hon. Violet Mkandawire, gave "
                                 "a luncheon on Tuesday for the heads of mission from South Africa.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Violet Mkandawire") ==
        std::vector<std::string>{"Minister of Foreign Affairs @ MWI"});
}
