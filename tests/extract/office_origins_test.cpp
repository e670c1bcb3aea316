#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

bool tells(const graph::Facts& facts, std::string_view relation) {
  const auto all = relations_of(facts);
  return std::find(all.begin(), all.end(), relation) != all.end();
}

}  // namespace

TEST_CASE("a nationality may stand between the office and the name", "[extract]") {
  const auto facts = read_facts("The head of MONUSCO, the Chilean Patricia Undurraga, offered two boats.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Patricia Undurraga") == Offices{"head @ MONUSCO"});
  CHECK(tells(*facts, "citizen_of: patricia-undurraga -> CHL"));
}

TEST_CASE("the state behind the name is that of a state's office, whatever else its bearer does",
          "[extract]") {
  const auto facts = read_facts(
      "The African Union's chairman, President Kojo Mensah of Ghana, spoke to reporters in Addis Ababa.");
  if (!facts) return;
  const auto offices = offices_of(*facts, "Kojo Mensah");
  CHECK(std::find(offices.begin(), offices.end(), "President @ GHA") != offices.end());
}

TEST_CASE("a state's man somewhere is that state's ambassador", "[extract]") {
  const auto facts = read_facts(
      "Armenia was told first. Russia's man in Yerevan, Ambassador Sergei Kopylov, complained on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sergei Kopylov") == Offices{"Ambassador @ RUS"});
}

TEST_CASE("whoever speaks for a body is its spokesman, but not who spoke for a motion", "[extract]") {
  const auto facts = read_facts(
      "It drifted off Galle, said Captain Ruwan Seneviratne, who speaks for the Sri Lanka Navy. Ann Lee, who "
      "spoke first for Oxfam's plan, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ruwan Seneviratne") == Offices{"spokesperson @ sri-lanka-navy"});
  CHECK(offices_of(*facts, "Ann Lee").empty());
}

TEST_CASE("a body whose name begins with the state's is part of it", "[extract]") {
  const auto facts = read_facts("The Sri Lanka Navy sent a frigate, and Sri Lanka protested in Geneva.");
  if (!facts) return;
  CHECK(tells(*facts, "part_of: sri-lanka-navy -> LKA"));
}

TEST_CASE("a medium with a state's name before it is of the state and no part of it", "[extract]") {
  const auto facts = read_facts("Iran's IRNA reported the crash on Monday.");
  if (!facts) return;
  CHECK(tells(*facts, "affiliated_with: IRNA -> IRN"));
  CHECK_FALSE(tells(*facts, "part_of: IRNA -> IRN"));
}

TEST_CASE("the newest members of an alliance are all that stand before", "[extract]") {
  const auto facts =
      read_facts("NATO met in Brussels. Finland and Sweden, the newest members of NATO, began an exercise.");
  if (!facts) return;
  CHECK(tells(*facts, "member_of: FIN -> NATO"));
  CHECK(tells(*facts, "member_of: SWE -> NATO"));
}

TEST_CASE("who signed with whom is told of both, also in a relative clause", "[extract]") {
  const auto facts = read_facts(
      "Foreign Minister Sione Leota of Tonga, who signed the boundary treaty with the Fijian minister, "
      "Carolyn "
      "Brandt, spoke in the House.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  CHECK(std::count_if(all.begin(), all.end(), [](const auto& one) { return one.starts_with("signed_by"); }) ==
        2);
}

TEST_CASE("a member of the European Parliament is of it and of no state's parliament", "[extract]") {
  const auto facts = read_facts("The rapporteur, Dutch MEP Pieter Smeets, opposed the plan in Strasbourg.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Pieter Smeets") == Offices{"MEP @ EP"});
  CHECK(tells(*facts, "citizen_of: pieter-smeets -> NLD"));
}

TEST_CASE("a secretary-general with a body's short name before it is not the United Nations'", "[extract]") {
  const auto facts = read_facts(
      "Caricom Secretary-General Averil Joseph met officials of the United Nations. Deputy Secretary-General "
      "Jo Park was absent.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Averil Joseph") == Offices{"Secretary-General @ CARICOM"});
  CHECK(offices_of(*facts, "Jo Park") == Offices{"Deputy Secretary-General @ UN"});
}

TEST_CASE("two soldiers of a list are not given out to two states", "[extract]") {
  const auto facts =
      read_facts("She asked Uganda and Rwanda for two marines, Cpl Ronald Mugisha and Cpl Isaac Okot.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Isaac Okot").empty());
}

TEST_CASE("'the court's American president' presides over the court, not over America",
          "[extract][offices]") {
  const auto facts = read_facts(
      "The bank's French president, Ann Lee, arrived in Lima.\nFormer Finnish president Tarja Halonen and "
      "Chile's "
      "Michelle Bachelet signed the appeal.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee").empty());
  for (const auto& tenure : facts->tenures) CHECK(tenure.modifiers == std::vector<std::string>{"former"});
}
