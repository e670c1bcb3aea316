// Invitations, deadlines, forms of courtesy, exclusions and what is not before a day.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a visit is planned once the invitation is accepted", "[extract][status]") {
  const auto told = told_in("Jane Otieno accepted an invitation to visit Kampala in May.", "2024-03-02");
  if (!told) return;
  CHECK(told->status("visit") == "planned");
}

TEST_CASE("what is not ruled out may be, what is ruled out is not", "[extract][status]") {
  const auto told =
      told_in("Kenya does not rule out closing the border with Uganda.\nJane Otieno ruled out an apology.",
              "2024-03-02");
  if (!told) return;
  CHECK(told->status("closing") == "hypothetical");
  CHECK(told->status("apology") == "negated");
}

TEST_CASE("what somebody hopes for is no fact", "[extract][status]") {
  const auto told =
      told_in("Kenya hoped to invite Peter Berg. Norway hopes to meet Jane Otieno.", "2024-03-02");
  if (!told) return;
  CHECK(told->status("invite") == "proposed");
  CHECK(told->status("meet") == "proposed");
}

TEST_CASE("a second infinitive is as real as the first", "[extract][status]") {
  const auto told =
      told_in("Kenya and Uganda agreed on Monday to strengthen patrols and to hold an exercise this month.",
              "2024-03-06");
  if (!told) return;
  CHECK(told->status("exercise") == "planned");
}

TEST_CASE("a deadline leaves open what is done within it", "[extract][status]") {
  const auto told = told_in("Kenya has been given 24 hours to hand over the two men.", "2024-03-06");
  if (!told) return;
  CHECK(told->status("hand over") == "hypothetical");
}

TEST_CASE("what is not expected before a day is expected later", "[extract][status]") {
  const auto told = told_in("Peter Berg was arrested. His trial is not expected before June.", "2024-03-06");
  if (!told) return;
  CHECK(told->status("trial") == "planned");
}

TEST_CASE("courtesy does what it says", "[extract][status]") {
  const auto told =
      told_in("The minister would like to express her condolences to the people of Ghana.", "2024-03-06");
  if (!told) return;
  CHECK(told->status("express her condolences") == "occurred");
}

TEST_CASE("what somebody calls the charges is said, though the charges are denied", "[extract][status]") {
  const auto told =
      told_in("She denies the charges, which her lawyer, Peter Berg, has called \"a fantasy\".");
  if (!told) return;
  CHECK(told->status("called") == "occurred");
}

TEST_CASE("an inversion, 'any' and 'unlikely' tell of what may be", "[extract][status]") {
  const auto told = told_in(
      "Were Kenya to lift the embargo, Uganda would reopen the border.\n"
      "He said any attack on Kenya would be met with force.\n"
      "Analysts said a rescue operation was unlikely.",
      "2024-03-06");
  if (!told) return;
  CHECK(told->status("lift") == "hypothetical");
  CHECK(told->status("attack") == "hypothetical");
  CHECK(told->status("rescue") == "hypothetical");
}

TEST_CASE("who is called on to leave has not left", "[extract][status]") {
  const auto told = told_in(
      "Jane Otieno called on Kenya to quit the exercise.\nPeter Berg suggested that they meet in Kampala.",
      "2024-03-06");
  if (!told) return;
  CHECK(told->status("quit") == "proposed");
  CHECK(told->status("meet") == "proposed");
}
