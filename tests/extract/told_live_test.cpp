// What live reports, interviews and releases showed: whose visit, what nobody has claimed.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an attack that nobody has claimed was made", "[extract][status]") {
  const auto told =
      told_in("Nobody has claimed the attack. Rebels did not carry out the raid.", "2026-04-22");
  if (!told) return;
  CHECK(told->status("attack") == "occurred");
  CHECK(told->status("raid") == "negated");
}

TEST_CASE("who fires on no one does not fire", "[extract][status]") {
  const auto told = told_in("The minister says Gabon \"fired on no one\".", "2026-04-22");
  if (!told) return;
  CHECK(told->status("fired") == "negated");
}

TEST_CASE("whoever says so lies, so it is not so", "[extract][status]") {
  const auto told =
      told_in("Anyone who tells you that American soldiers have landed on Kanton is lying.", "2026-04-22");
  if (!told) return;
  CHECK(told->status("landed") == "negated");
}

TEST_CASE("who is received on a visit is the visitor", "[extract]") {
  const auto told = told_in(
      "Minister Ann Lee received the Minister of Foreign Affairs of Albania, Ermal Gjoka, on an official "
      "visit to Slovenia.",
      "2026-04-22");
  if (!told) return;
  CHECK(told->who("official visit", "agent") == Names{"Ermal Gjoka"});
}

TEST_CASE("a minister who receives a counterpart is not of the counterpart's state", "[extract]") {
  const auto facts = read_headed("Foreign Minister Ann Lee hosts Albanian counterpart",
                                 "She met him in Ljubljana on Monday.");
  if (!facts) return;
  for (const std::string& office : offices_of(*facts, "Ann Lee")) CHECK(office.find("ALB") == office.npos);
}

TEST_CASE("a question about a state is no person", "[extract]") {
  const auto facts = read_facts("Will Kiribati leave the Forum?\nKiribati has not decided.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Will Kiribati"));
}
