// What the sentence behind makes of what was planned or claimed before it.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a short answer in the next sentence takes back what was planned", "[extract][status]") {
  const auto told = told_in(
      "Talks were supposed to resume on Monday in Juba. They did not.\nTogo said the president would visit "
      "Lagos in March. But he never went.\nGhana promised to send 200 police officers. None arrived.\nNiger "
      "is "
      "to reopen the border on Friday. It is ready.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("Talks") == "negated");
  CHECK(told->status("visit") == "negated");
  CHECK(told->status("send") == "negated");
  CHECK(told->status("reopen") == "planned");
}

TEST_CASE("a report that the next sentence calls false told of nothing that was", "[extract][status]") {
  const auto told = told_in(
      "A website reported that Egypt had shelled the town of Halaib. The report was false.\nState radio said "
      "Mali had expelled the ambassador. It had not.\nA website reported that Chad had arrested a general. "
      "The "
      "general was angry.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("shelled") == "negated");
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("arrested") == "occurred");
}

TEST_CASE("a plan dropped in the next sentence is off, one that is praised is not", "[extract][status]") {
  const auto told = told_in(
      "The ministry said the base would be closed in June. The decision was reversed on Wednesday.\nThe "
      "general announced that he would resign. A day later he changed his mind.\nKenya will recall its envoy "
      "in "
      "May. The decision was welcomed in Kampala.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("closed") == "cancelled");
  CHECK(told->status("resign") == "cancelled");
  CHECK(told->status("recall") == "planned");
}

TEST_CASE("a trip that is off is the journey that was planned", "[extract][status]") {
  const auto told =
      told_in("The envoy was to fly to Tripoli on Tuesday. That trip is now off.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("fly") == "cancelled");
}

TEST_CASE("a meeting that somebody called off again was not held", "[extract][status]") {
  const auto told =
      told_in("The envoy asked for the meeting; it was Israel that called it off.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("meeting") == "cancelled");
}
