#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a reply or a predicate that calls a report false takes back what it told", "[extract][status]") {
  const auto told = told_in(
      "Colonel Rashid Bay says reports that a drone was shot down over Ati are \"a fantasy\".\n"
      "Asked about a claim in the daily Horizon that French aircraft had bombed Kidal, she replied: \"That "
      "is "
      "false.\"\n"
      "In our bulletin we said that Chad had expelled two envoys. It did not, or at least we cannot show "
      "it.");
  if (!told) return;
  CHECK(told->status("shot down") == "negated");
  CHECK(told->status("bombed") == "negated");
  CHECK(told->status("expelled") == "negated");
}

TEST_CASE("an aside does not part a verb from its 'not', though its own verb looks like a noun",
          "[extract][status]") {
  const auto told = told_in("She is not, her office stresses, planning to travel to Mali.");
  if (!told) return;
  CHECK(told->status("travel") == "negated");
}

TEST_CASE("what somebody was let do is done, what somebody is appealed to for is not", "[extract][status]") {
  const auto told = told_in(
      "The army freed the captain and let him fly to Accra.\n"
      "Bishop Ostrowski appealed to President Bello to release the priest.");
  if (!told) return;
  CHECK(told->status("fly") == "occurred");
  CHECK(told->status("release") == "proposed");
}

TEST_CASE("being put under sanctions is one event, as likely as its verb", "[extract][events]") {
  const auto told = told_in("The National Front could be put under sanctions by the African Union.");
  if (!told) return;
  CHECK(told->count("sanction") == 1);
  CHECK(told->status("put under sanctions") == "hypothetical");
  CHECK(told->who("put under sanctions", "agent") == Names{"African Union"});
}

TEST_CASE("an aside behind a state leaves it its verb", "[extract][events]") {
  const auto told =
      told_in("Burkina Faso, also under military rule, threatened in January to treat it as an act of war.");
  if (!told) return;
  CHECK(told->who("threatened", "speaker") == Names{"Burkina Faso"});
}

TEST_CASE("what is said of a plan or an attempt later in the sentence settles it", "[extract][status]") {
  const auto told = told_in(
      "The visit to Uganda was planned for last week but was called off.\n"
      "An attempt at a rescue of the sailors failed.\n"
      "A summit in Nairobi is out of the question.\n"
      "Not until Chad had expelled the envoy did Mali react.");
  if (!told) return;
  CHECK(told->status("visit") == "cancelled");
  CHECK(told->status("rescue") == "failed");
  CHECK(told->status("summit") == "negated");
  CHECK(told->status("expelled") == "occurred");
}
