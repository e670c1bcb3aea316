#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a second infinitive is as real as the first, a verb in the past behind it is not",
          "[extract][status]") {
  const auto told = told_in(
      "Kenya and Uganda agreed to tighten controls and to hold a naval exercise in June.\n"
      "The patrol refused to be searched and opened fire on the Ugandan boat.\n"
      "The Red Cross hopes to evacuate 40 prisoners.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("naval exercise") == "planned");
  CHECK(told->status("opened fire") == "occurred");
  CHECK(told->status("evacuate") == "proposed");
}

TEST_CASE("what frames or waits on what lies ahead has not occurred", "[extract][status]") {
  const auto told = told_in(
      "The EU envoy is due in Nairobi on June 3 for talks with Kenya.\n"
      "The foreign ministry said the two presidents would meet on the sidelines of a summit in Accra.\n"
      "Kenya ruled out negotiations with Uganda before an apology.\n"
      "Kenya refused to meet the envoy until the hostages were freed.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("talks") == "planned");
  CHECK(told->status("summit") == "planned");
  CHECK(told->status("apology") == "hypothetical");
  CHECK(told->status("freed") == "hypothetical");
}

TEST_CASE("who is on a trip has gone on it, whatever he asks for there", "[extract][status]") {
  const auto told = told_in("Kofi Mensah, on his first trip to China, asked Beijing to send observers.");
  if (!told) return;
  CHECK(told->status("trip") == "occurred");
}

TEST_CASE("what is called unlikely, discussed or not verified is no fact", "[extract][status]") {
  const auto told = told_in(
      "Analysts said a rescue operation was unlikely.\n"
      "Kenya and Uganda opened discussions on the release of 40 prisoners.\n"
      "Reports that Peter Okello had sought asylum in Ghana have not been verified.\n"
      "Any attack on Kenya would be met with force, the minister said.");
  if (!told) return;
  CHECK(told->status("rescue") == "hypothetical");
  CHECK(told->status("release") == "hypothetical");
  CHECK(told->status("sought asylum") == "hypothetical");
  CHECK(told->status("attack") == "hypothetical");
}

TEST_CASE("a negated denial leaves things open; the statement itself was made", "[extract][status]") {
  const auto told =
      told_in("Kenya does not rule out closing the border.\nKenya's spokesman declined to say where.");
  if (!told) return;
  CHECK(told->status("closing") == "hypothetical");
  CHECK(told->status("rule out") == "occurred");
  CHECK(told->type("declined") == "refusal");
  CHECK(told->status("declined") == "occurred");
}

TEST_CASE("a condition may be told by the order of the words", "[extract][status]") {
  const auto told = told_in(
      "Were Algeria to lift the ban, Morocco would reopen its consulate.\n"
      "The Senate failed to adopt an amendment that would have barred vessels from carrying out arrests.\n"
      "The agreement takes effect in July once Kenya's parliament has ratified it.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->status("lift") == "hypothetical");
  CHECK(told->status("arrests") == "hypothetical");
  CHECK(told->status("takes effect") == "planned");
}

TEST_CASE("what one would let, have or pay for is as real as that", "[extract][status]") {
  const auto told = told_in(
      "Ghana dropped an annex that would have let Kenyan crews board its ships.\n"
      "The envoy called on Kenya to have the journalist Peter Okello released.\n"
      "The commander ruled out paying for the release of the doctor.");
  if (!told) return;
  CHECK(told->status("board") != "occurred");
  CHECK(told->status("released") == "proposed");
  CHECK(told->status("release") != "occurred");
}

TEST_CASE("who was persuaded to do something did so; who could not be did not", "[extract][status]") {
  const auto told = told_in(
      "The envoy persuaded the rebels to release the hostages.\n"
      "Ghana failed to persuade the rebels to hold talks.");
  if (!told) return;
  CHECK(told->status("release") == "occurred");
  CHECK(told->status("talks") == "negated");
}

TEST_CASE("a calendar tells in the present what lies ahead, until another heading", "[extract][status]") {
  const auto told = told_in(
      "Kenya opened its border with Somalia on Sunday.\nTHE WEEK AHEAD\nTUESDAY\nKenya hosts talks with "
      "Uganda on "
      "the lake.\nLAST WEEK\nGhana recalls its ambassador to Mali.",
      "2024-11-10");
  if (!told) return;
  CHECK(told->status("opened") == "occurred");
  CHECK(told->status("talks") == "planned");
  CHECK(told->time("talks") == "2024-11-12");
  CHECK(told->status("recalls") == "occurred");
}

TEST_CASE("what is ruled out before an election is not the election", "[extract][status]") {
  const auto told = told_in("Ana Castillo has ruled talks out before the October election.", "2026-06-03");
  if (!told) return;
  CHECK(told->status("election") != "negated");
}
