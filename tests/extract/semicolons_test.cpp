// Clauses that the parser joins over a semicolon, a day, a colon or "and".
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who opens the clause behind a semicolon or a day is its subject", "[extract][events]") {
  const auto told = told_in(
      "Lithuania summoned the Belarusian ambassador; Poland, where the exile had lived until 2021, said it "
      "was expelling two of his colleagues.\n"
      "Bolivia broke off ties with Israel in October and Chile called its ambassador home.");
  if (!told) return;
  CHECK(told->who("expelling", "agent") == Names{"Poland"});
  CHECK(told->who("broke off", "agent") == Names{"Bolivia"});
  CHECK(told->who("called", "agent") == Names{"Chile"});
}

TEST_CASE("what stands before a semicolon is told by nobody behind it", "[extract][attribution]") {
  const auto told = told_in(
      "The committee had invited Ann Mbuyi; in a letter read out by the clerk she pleaded immunity.\n"
      "The troops withdrew from Gao on Monday; in a speech President Bo Diop promised to send police.");
  if (!told) return;
  CHECK(told->sources("invited").empty());
  CHECK(told->who("promised", "speaker") == Names{"Bo Diop"});
}

TEST_CASE("a label before a headline is nobody to whom things are done", "[extract][headlines]") {
  const auto told = told_in("Sudan: 40 wounded in shelling of hospital, UN says");
  if (!told) return;
  CHECK(told->who("wounded", "victim").empty());
  CHECK(told->sources("wounded") == Names{"United Nations"});
}

TEST_CASE("a verb in the past with an object is no participle of it", "[extract][events]") {
  const auto told = told_in(
      "The council rejected Chad's decision to hold the treaty in abeyance and closed Pakistan's airspace to "
      "Indian airlines.");
  if (!told) return;
  CHECK(told->type("closed") == "border_closure");
}

TEST_CASE("a charge that is denied beside what is feared is no part of it", "[extract][attribution]") {
  const auto told = told_in("India fears that the vessel maps the seabed, a charge China denies.");
  if (!told) return;
  CHECK(told->who("denies", "speaker") == Names{"China"});
  CHECK(told->sources("denies").empty());
}

TEST_CASE("what was shot down did not say so", "[extract][attribution]") {
  const auto told = told_in(
      "The warship shot down seven Houthi drones over the Red Sea, Defence Secretary Grant Vale said.\n"
      "\"Serbia did not fire at anybody,\" Serbia's defence minister, Ana Pantelic, told a briefing.");
  if (!told) return;
  CHECK(told->sources("shot down") == Names{"Grant Vale"});
  CHECK(told->who("fire", "target").empty());
}
