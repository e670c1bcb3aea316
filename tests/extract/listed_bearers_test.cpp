#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("offices and bearers in a list all take part, and 'the three states' are theirs", "[extract]") {
  const auto told = told_in(
      "The Prime Minister of Bulgaria, Kalin Dragiev, the Prime Minister of Romania, Ileana Cosmescu, and "
      "the "
      "Prime Minister of Moldova, Vasile Turcan, met in Ruse. The Deputy Prime Minister of Ukraine, Halyna "
      "Zabolotna, came as a guest.\n\nThe agreement was signed by the three States in Galati.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Ileana Cosmescu", "Kalin Dragiev", "Vasile Turcan"});
  CHECK(told->who("signed", "participant") == Names{"Bulgaria", "Moldova", "Romania"});
}

TEST_CASE("the first of two meetings is not both of them", "[extract]") {
  const auto told = told_in(
      "Iran and Bahrain met twice in Muscat. At the first meeting, on 23 April, Rashid Al-Banna sat down "
      "with "
      "Omar Tavakkoli.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Bahrain", "Iran"});
}

TEST_CASE("an adviser to a ruler, who heads a bureau at a ministry: whose office it is", "[extract]") {
  const auto facts = read_facts(
      "Omar Said, an adviser to the Bahraini crown prince, left. Hiroshi Sato, who heads the Asian bureau at "
      "Japan's foreign ministry, met Ann Lee.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Omar Said") == Names{"adviser to the Bahraini crown prince @ BHR"});
  CHECK(offices_of(*facts, "Hiroshi Sato") == Names{"head of the Asian bureau @ foreign-ministry-JPN"});
}

TEST_CASE("what had been put off was set for a day before the article", "[extract]") {
  const auto told = told_in(
      "A visit scheduled for August had been deferred at the request of the other side.", "2025-05-12");
  if (!told) return;
  CHECK(told->time("visit") == "2024-08");
}

TEST_CASE("a month without a year is no march", "[extract]") {
  const auto told = told_in("The talks were held in Muscat in March.", "");
  if (!told) return;
  CHECK(told->count("protest") == 0);
}

TEST_CASE("until when or since when stands before the office that a name is told to hold", "[extract]") {
  const auto left = read_facts("Ann Bek, until last year the foreign minister of Kenya, left.");
  if (!left) return;
  REQUIRE(offices_of(*left, "Ann Bek") == Names{"foreign minister @ KEN"});
  CHECK(left->tenures.front().modifiers == Names{"former"});
  const auto stayed = read_facts("Tom Low, since 2020 the governor of Mombasa province, stayed.");
  REQUIRE(offices_of(*stayed, "Tom Low").size() == 1);
  CHECK(offices_of(*stayed, "Tom Low").front().starts_with("governor @ "));
}

TEST_CASE("who announces, orders or drops a deed of their own does it", "[extract][events]") {
  const auto told = told_in(
      "Kenya announced the expulsion of two Malian envoys.\nUganda called off the deployment of its troops.\n"
      "The African Union announced the release of nine hostages.");
  if (!told) return;
  CHECK(told->who("expulsion", "agent") == Names{"Kenya"});
  CHECK(told->who("deployment", "agent") == Names{"Uganda"});
  CHECK(told->who("release", "agent").empty());
}

TEST_CASE("who voted how, told in brackets, takes part in the vote", "[extract][events]") {
  const auto told = told_in(
      "The amendment received 3 votes in favour (Algeria, China, Guyana) to 2 against (France, Malta), with "
      "1 "
      "abstention (Japan), and was not adopted.");
  if (!told) return;
  CHECK(told->who("received", "supporter") == Names{"Algeria", "China", "Guyana"});
  CHECK(told->who("received", "against") == Names{"France", "Malta"});
  CHECK(told->who("received", "abstained") == Names{"Japan"});
}

TEST_CASE("papers, stations and firms sit where they are told to", "[extract]") {
  const auto facts = read_facts(
      "Radio Fleuve, a station in the Beninese town of Grand-Popo, said so. It was published by the Noumea "
      "news "
      "site Le Recif. Kavkaz Monitor, a website run from Tbilisi, reported it. The owner, Everbright "
      "Shipping, is "
      "registered in Hong Kong.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  for (const char* relation :
       {"located_in: radio-fleuve -> grand-popo", "located_in: le-recif -> noumea",
        "located_in: kavkaz-monitor -> tbilisi", "located_in: everbright-shipping -> hong-kong-city"})
    CHECK(std::ranges::find(relations, relation) != relations.end());
}
