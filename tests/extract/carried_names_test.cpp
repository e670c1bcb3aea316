#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;
using Offices = std::vector<std::string>;

TEST_CASE("a common noun right before a name tells what it is", "[extract]") {
  const auto facts = read_facts(
      "The charity Medrelief and the aid group Water for Lodwar welcomed the truce.\n"
      "The opposition party Concord, the miner Halvane and the rights group Three Winters Enough protested.");
  if (!facts) return;
  for (const char* name : {"Medrelief", "Water for Lodwar", "Concord", "Halvane", "Three Winters Enough"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::organisation);
  }
  CHECK(entity(*facts, "Concord").subtype == "party");
}

TEST_CASE("who acts on a party in a clause is not its name", "[extract]") {
  const auto facts = read_facts("The party Tamm leads lost the vote in Estonia on Sunday.");
  if (!facts) return;
  CHECK((!has_entity(*facts, "Tamm") || entity(*facts, "Tamm").kind != EntityKind::organisation));
}

TEST_CASE("whoever leads a party by its name has the office there", "[extract]") {
  const auto facts =
      read_facts("The leader of the opposition party Concord, Nikoloz Beridze, was freed in Georgia.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nikoloz Beridze") == Offices{"leader @ concord"});
}

TEST_CASE("a company is known by what ends its name", "[extract]") {
  const auto facts =
      read_facts("Gulf Harbours Ltd. will build the terminal in Oman, and Meridian Ports Pvt. Ltd. runs it.");
  if (!facts) return;
  CHECK(entity(*facts, "Gulf Harbours Ltd.").kind == EntityKind::organisation);
  CHECK_FALSE(has_entity(*facts, "Gulf Harbours"));
}

TEST_CASE("the charge of an office is no body of its own", "[extract]") {
  const auto facts = read_facts("Iraqi National Security Adviser Qasim al-Tamimi flew to Ankara on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Qasim al-Tamimi") == Offices{"National Security Adviser @ IRQ"});
}

TEST_CASE("clocks, kingdoms without a name and joined states name nothing", "[extract]") {
  const auto facts = read_facts(
      "The minister said at 16:30 GMT that the Kingdom would attend.\nThe Kenya-Haiti agreement was signed.");
  if (!facts) return;
  for (const char* name : {"GMT", "Kingdom", "Kenya-Haiti"}) CHECK_FALSE(has_entity(*facts, name));
}

TEST_CASE("somebody told by origin and name is a person", "[extract]") {
  const auto facts =
      read_facts("Its vice-president, the Estonian Kaja Tamm, told the European Parliament so.");
  if (!facts) return;
  CHECK(entity(*facts, "Kaja Tamm").kind == EntityKind::person);
}
