#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;

namespace {

bool holds(const graph::Facts& facts, const char* relation) {
  const auto all = relations_of(facts);
  return std::find(all.begin(), all.end(), relation) != all.end();
}

}  // namespace

TEST_CASE("a branch, a wing and what 'is part of' a body are parts of it", "[extract]") {
  const auto facts = read_facts(
      "JNIM, al-Qaeda's branch in the Sahel, did not comment.\n"
      "Africa Corps is part of Russia's Defence Ministry.");
  if (!facts) return;
  CHECK(holds(*facts, "part_of: JNIM -> ALQAEDA"));
  CHECK(holds(*facts, "part_of: africa-corps -> defence-ministry-RUS"));
}

TEST_CASE("who sits in a parliament for a party, or is elected on its ticket, is affiliated with it",
          "[extract]") {
  const auto facts = read_facts(
      "The bill was opposed by Rosa Diaz, who sits in the Catalan parliament for the Junts party, and by "
      "others.\n"
      "Jane Mwangi, who was elected on a Jubilee Party ticket, joined the protest.");
  if (!facts) return;
  CHECK(holds(*facts, "affiliated_with: rosa-diaz -> junts-party"));
  CHECK(holds(*facts, "affiliated_with: jane-mwangi -> jubilee-party"));
}

TEST_CASE("one of a party's deputies is affiliated with it", "[extract]") {
  const auto facts =
      read_facts("One of Fidesz's deputies in the National Assembly, Anna Kovacs, was arrested at her home.");
  if (!facts) return;
  CHECK(holds(*facts, ("affiliated_with: anna-kovacs -> " + entity(*facts, "Fidesz").key).c_str()));
}

TEST_CASE("'a 29-year-old Swede arrested' tells of which state one is", "[extract]") {
  const auto facts =
      read_facts("Mikael Dragic, a 29-year-old Swede arrested in Copenhagen on Friday, denied the charge.");
  if (!facts) return;
  CHECK(holds(*facts, "citizen_of: mikael-dragic -> SWE"));
}

TEST_CASE("each signs who stands behind 'by' with the side signed for, and no state of a signer",
          "[extract]") {
  const auto facts = read_facts(
      "The pact was signed by General Joseph Mutombo for the government and Bertrand Bisimwa for the M23.\n"
      "The communique was signed by Foreign Minister Tran Van Duc of Viet Nam and Foreign Minister Ana Cruz "
      "of the "
      "Philippines in Manila.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  const auto signs = [&](const char* who) {
    return std::ranges::any_of(
        all, [&](const std::string& one) { return one.starts_with("signed_by") && one.ends_with(who); });
  };
  CHECK(signs("joseph-mutombo"));
  CHECK(signs("bertrand-bisimwa"));
  CHECK(signs("ana-cruz"));
  CHECK_FALSE(signs("PHL"));
}

TEST_CASE("a town 'in Shan State' lies there, whatever the phrase hangs on", "[extract]") {
  const auto facts = read_facts("The rebels control the town of Kutkai in Shan State.");
  if (!facts) return;
  CHECK(holds(*facts, "located_in: kutkai -> shan-state"));
}
