// What was planned, and what became of it further on.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a trip that is called off in a later sentence is no plan any more", "[extract][status]") {
  const auto told = told_in(
      "President Essoham Lawani was due to fly to Berlin on Thursday. The trip has been called off, his "
      "office "
      "said.\n"
      "Foreign Minister Ana Lopez was to visit Chile on Friday. That visit has been cancelled.\n"
      "Prime Minister Ion Popa was to meet President Carla Reyes in Quito; the meeting did not take place.",
      "2025-11-12");
  if (!told) return;
  CHECK(told->status("fly") == "cancelled");
  CHECK(told->time("fly") == "2025-11-13");
  CHECK(told->status("visit") == "cancelled");
  CHECK(told->status("meet") == "negated");
  CHECK(told->count("travel") == 1);
  CHECK(told->count("visit") == 1);
  CHECK(told->count("meeting") == 1);
}

TEST_CASE("a patrol that is to be withdrawn is not the deployment that is planned", "[extract][status]") {
  const auto told =
      told_in("Denmark will station two frigates off Greenland and withdraw its patrol, the ministry said.",
              "2025-11-12");
  if (!told) return;
  CHECK(told->status("station") == "planned");
}

TEST_CASE("a plan that is dropped takes with it what was to come of it", "[extract][status]") {
  const auto told = told_in(
      "A plan by Kenya to invite Chad to a four-way meeting was dropped.\n"
      "Reyes has no intention of resigning, her office said.\n"
      "Nor will Kenya recall its ambassador.",
      "2025-11-12");
  if (!told) return;
  CHECK(told->status("meeting") == "cancelled");
  CHECK(told->status("resigning") == "negated");
  CHECK(told->status("recall") == "negated");
}

TEST_CASE("striking a ship from a registry is no attack", "[extract][events]") {
  const auto told = told_in("Palau struck three tankers from its registry on Monday.", "2025-11-12");
  if (!told) return;
  CHECK(told->count("attack") == 0);
}
