// Names with "&", commissions on elections, ships beside their kind; who is a member and who is whose.
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;
using Offices = std::vector<std::string>;

TEST_CASE("partners joined by a sign are one firm", "[extract]") {
  const auto facts =
      read_facts("Her agents in Riga, Kalnins & Sons, disputed this. Wagner & Partners did not.");
  if (!facts) return;
  for (const char* name : {"Kalnins & Sons", "Wagner & Partners"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::organisation);
  }
}

TEST_CASE("a commission on elections is no election", "[extract]") {
  const auto facts = read_facts(
      "The National Election Commission said on Monday that the party had won.\n"
      "The commission's chairman, Kyaw Min Oo, his deputy, Kyaw Thandar, and a colonel were sanctioned.");
  if (!facts) return;
  REQUIRE(has_entity(*facts, "National Election Commission"));
  CHECK(entity(*facts, "National Election Commission").kind == EntityKind::organisation);
  CHECK(offices_of(*facts, "Kyaw Min Oo") == Offices{"chairman @ national-election-commission"});
}

TEST_CASE("a ship is what the noun beside it says, with an article in its name, too", "[extract]") {
  const auto facts = read_facts(
      "Two men were killed when a patrol boat fired on their dhow, the Nasr al-Bahr.\n"
      "The coaster Rila Star arrived in Durban.");
  if (!facts) return;
  for (const char* name : {"Nasr al-Bahr", "Rila Star"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::platform);
  }
}

TEST_CASE("the countries of a body are its members", "[extract]") {
  const auto facts = read_facts(
      "The EFTA countries Iceland and Norway, members of the European Economic Area, as well as Armenia "
      "align "
      "themselves with this declaration.");
  if (!facts) return;
  std::vector<std::string> members;
  for (const std::string& one : relations_of(*facts)) {
    if (one.starts_with("member_of: ")) members.push_back(one);
  }
  CHECK(members.size() == 4);
}

TEST_CASE("a firm and a station sit where they are registered and broadcast", "[extract]") {
  const auto facts = read_facts(
      "It listed Meridian Aviation Fuels, a Singapore-registered trader.\n"
      "Radio Salween Wave, a station broadcasting from Mae Sot, reported a blast.");
  if (!facts) return;
  std::size_t seats = 0;
  for (const std::string& one : relations_of(*facts)) seats += one.starts_with("located_in: ") ? 1 : 0;
  CHECK(seats == 2);
}

TEST_CASE("behind a quotation 'its spokeswoman' is of the body that spoke before", "[extract]") {
  const auto facts = read_facts(
      "The National Unity Government rejected the result. If ASEAN seats the winner, \"we shall know that "
      "the "
      "plan is dead\", its spokeswoman, Nan Khin Aye, said in a voice message.\n"
      "The EU condemned the raid. The High Representative, Annelies Verbruggen, wrote to Georgia.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nan Khin Aye") == Offices{"spokeswoman @ national-unity-government"});
  CHECK(offices_of(*facts, "Annelies Verbruggen") == Offices{"High Representative @ EU"});
}

TEST_CASE("a body that is known as its letters is one with them", "[extract]") {
  const auto facts = read_facts(
      "The State Security Service, known as the VDD, detained two men. The Internal Security Bureau, better "
      "known as KAPO, did not. The VDD and KAPO did not comment.");
  if (!facts) return;
  CHECK(entity(*facts, "State Security Service").mentions.size() == 3);
  CHECK(entity(*facts, "Internal Security Bureau").mentions.size() == 3);
}
