// Which verb a day, a subject or a stand-in belongs to, where the parser takes another one.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a day between 'said' and what is said tells when it was said", "[extract][times]") {
  const auto told = told_in(
      "The lawyer said on Monday she had been moved to a hospital.\nNiger's government said on Thursday it "
      "would receive an envoy next week.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->time("said") == "2026-04-20");
  CHECK(told->time("moved").empty());
  CHECK(told->time("receive") == "2026-W18");
}

TEST_CASE("what words allude to is not when they were said", "[extract][times]") {
  const auto told = told_in(
      "\"We have read it,\" Ann Lee said, an allusion to February 2018, when Chad seized the terminal.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->time("said") != "2018-02");
}

TEST_CASE("'a day earlier' is not a day before what lies ahead", "[extract][times]") {
  const auto told = told_in(
      "Omar Diallo, the bloc's envoy, is due in Niamey on Tuesday. He told reporters that he carried no "
      "gifts. He had met Nigeria's foreign minister a day earlier.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->time("met") == "2026-04-23");
  CHECK(told->status("met") == "occurred");
}

TEST_CASE("a noun right before a finite verb is its subject", "[extract]") {
  const auto told = told_in(
      "Montenegro's parliament votes on Tuesday on a motion of no confidence in the minister, whom the "
      "opposition accuses of concealing an agreement with Serbia.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->time("votes") == "2026-04-28");
  CHECK(told->status("votes") == "planned");
  CHECK(told->type("accuses") == "accusation");
}

TEST_CASE("'and did not intend to do so' tells of no second event", "[extract]") {
  const auto told = told_in(
      "Omar Diallo stated that Chad had not requested assistance from Togo and did not intend to do so. The "
      "Gambia expelled its envoy.");
  if (!told) return;
  CHECK(told->event("do") == nullptr);
}

TEST_CASE("what will not be cancelled lies ahead", "[extract][status]") {
  const auto told = told_in("The exercise will not be cancelled, the minister said.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("exercise") == "planned");
}

TEST_CASE("'it', which must be ratified, is no state", "[extract]") {
  const auto told = told_in("The pact was signed by Chad. It must be ratified by parliament.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("ratified", "object").empty());
}

TEST_CASE("three states of a region are not the three named last", "[extract]") {
  const auto told = told_in(
      "Lithuania, which closed two crossings with Belarus, will not reopen them. Poland has closed its own. "
      "The three Baltic states have threatened to impose bans.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("threatened", "speaker").empty());
}

TEST_CASE("the sides of a communiqué are no person", "[extract]") {
  const auto facts = read_facts(
      "The Minister of Foreign Affairs of Kazakhstan, H.E. Mr. Marat Sarsen, paid a visit to Tajikistan. The "
      "Sides agreed to hold a joint exercise. The Sides expressed concern.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Sides"));
}

TEST_CASE("who says words about somebody is somebody else", "[extract]") {
  const auto told = told_in(
      "Eritrea's ambassador, Tekle Habte, said the engineer, Yonas Tekle of Ethiopia, had been moved. A "
      "visit had not been refused, the ambassador said. Mr Yonas, he added, was in good health.");
  if (!told) return;
  CHECK(told->who("added", "speaker") == Names{"Tekle Habte"});
}
