#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

TEST_CASE("a bare body is that of the state from which the article comes", "[extract]") {
  const auto facts = read_facts(
      "NAIROBI, Kenya (HPD) — Kenya asked Uganda on Monday for an apology.\n"
      "Uganda's foreign ministry said that it had none to give.\n"
      "The minister told the Senate in Nairobi that the border would stay open.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Senate") == Keys{"senate-KEN"});
  CHECK(meant_by(*facts, "foreign ministry") == Keys{"foreign-ministry-UGA"});
}

TEST_CASE("a body is of the state in which its paragraph opens", "[extract]") {
  const auto facts = read_facts(
      "Chad and Togo signed a treaty on Monday.\n"
      "In Lomé, a group of lawmakers protested. Parliament has not voted yet.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Parliament") == Keys{"parliament-TGO"});
}

TEST_CASE("where nothing tells whose body it is, it is nobody's", "[extract]") {
  const auto facts = read_facts("Chad and Togo signed a treaty. The Constitutional Court will look at it.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Constitutional Court") == Keys{"constitutional-court"});
}

TEST_CASE("capitals in headlines that are to do something act for their states", "[extract]") {
  const auto facts = read_facts("Seoul, Beijing to resume security dialogue\nThe talks will be in Seoul.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Seoul") == Keys{"KOR", "seoul"});
}

TEST_CASE("a capital listed with a place, with a verb of its own behind it, acts", "[extract]") {
  const auto facts = read_facts(
      "Spain imposed visas after gunmen killed two tourists in Marrakesh and Algiers replied in kind.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Algiers") == Keys{"DZA"});
}

TEST_CASE("two who are named alike, the shorter first and each told to be something else, are two",
          "[extract]") {
  const auto facts = read_facts(
      "The rebels hold Cpl Ronald Mugisha.\nOpposition leader Ronald Mugisha Kato demanded his release in "
      "Uganda.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Ronald Mugisha") == Keys{"ronald-mugisha"});
  CHECK(meant_by(*facts, "Ronald Mugisha Kato") == Keys{"ronald-mugisha-kato"});
}

TEST_CASE("a surname before its second bearer is named means the first one", "[extract]") {
  const auto facts = read_facts(
      "Philippine Foreign Secretary Maria Lardizabal met them.\nLardizabal praised the pact.\n"
      "Commodore Jose Lardizabal, a spokesman for the Philippine Navy, said three ships were tracked.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Lardizabal") == Keys{"maria-lardizabal"});
}

TEST_CASE("counterparts in pairs have the offices of those whom they meet, one by one", "[extract]") {
  const auto facts = read_facts(
      "Japanese Foreign Minister Sayaka Mihara and Defense Minister Jun Hoshino met with their Philippine "
      "counterparts, Maria Lardizabal and Ramon Guanzon.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Maria Lardizabal") == Keys{"Foreign Minister @ PHL"});
  CHECK(offices_of(*facts, "Ramon Guanzon") == Keys{"Defense Minister @ PHL"});
  CHECK(offices_of(*facts, "Jun Hoshino") == Keys{"Defense Minister @ JPN"});
}

TEST_CASE("who is taken over from had the office", "[extract]") {
  const auto facts = read_facts(
      "Kenya said Abdi Noor was appointed ambassador to Somalia. He takes over from Lucas Kiplagat.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Lucas Kiplagat") == Keys{"ambassador to Somalia @ KEN"});
}

TEST_CASE("its navy is that of the state that acts, not of the flag named last", "[extract]") {
  const auto facts = read_facts(
      "Oman released 14 sailors of a Panama-flagged tanker, which its coast guard had boarded off Sohar.");
  if (!facts) return;
  CHECK(meant_by(*facts, "coast guard") == std::vector<std::string>{"coast-guard-OMN"});
}

TEST_CASE("the ministry there is of the place told last, its ministry of who was not consulted",
          "[extract]") {
  const auto facts = read_facts(
      "Sri Lanka has refused a Chinese ship permission to dock at Colombo next week. The foreign ministry "
      "there "
      "gave no reason.\nEthiopia, which shares a border with Eritrea, was not consulted, its Foreign "
      "Ministry "
      "said.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::ranges::count(relations, "part_of: foreign-ministry-LKA -> LKA") == 1);
  CHECK(std::ranges::count(relations, "part_of: foreign-ministry-ETH -> ETH") == 1);
}

TEST_CASE("whose a bare office is may be told by where its paragraph opens and who acts in it", "[extract]") {
  const auto facts = read_facts(
      "Germany expelled two diplomats of Belarus. Germany rejected the protest.\nIn Minsk the affair is told "
      "differently. Aliaksandr Kavaliou, the deputy foreign minister, said Germany was punishing a "
      "gardener.\n"
      "Ghana has shut its frontier with Togo and put its southern command on alert, the defence minister, "
      "Kwesi "
      "Ankrah, has announced in Accra.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Aliaksandr Kavaliou") ==
        std::vector<std::string>{"deputy foreign minister @ BLR"});
  CHECK(offices_of(*facts, "Kwesi Ankrah") == std::vector<std::string>{"defence minister @ GHA"});
}
