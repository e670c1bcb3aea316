#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("the items of a list are said by whom its heading names", "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda:\n– condemned the attack on Mombasa;\n– agreed to hold a summit in Kampala;\n"
      "Ghana thanked Togo.\nWelcomed by nobody, the text was shelved.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Kenya", "Uganda"});
  CHECK(told->who("agreed", "participant") == Names{"Kenya", "Uganda"});
  CHECK(told->who("thanked", "speaker") == Names{"Ghana"});
}

TEST_CASE("a list without a heading is said by nobody", "[extract][events]") {
  const auto told = told_in("The weather is mild.\n– condemned the attack on Mombasa;");
  if (!told) return;
  CHECK(told->who("condemned", "speaker").empty());
}

TEST_CASE("what somebody calls a missile is what was fired", "[extract][events]") {
  const auto told = told_in(
      "North Korea fired what Japan's Defence Ministry called a ballistic missile on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->type("fired") == "missile_launch");
  CHECK(told->who("fired", "agent") == Names{"North Korea"});
}

TEST_CASE("who is called in is summoned", "[extract][events]") {
  const auto told = told_in("Minsk called in Lithuania's ambassador, Darius Jonaitis, the same afternoon.");
  if (!told) return;
  CHECK(told->type("called in") == "summon");
  CHECK(told->who("called in", "target") == Names{"Darius Jonaitis"});
}

TEST_CASE("a headline's past form without an object is a passive", "[extract][events]") {
  const auto told = told_in("Guinean exile Sekou Barry released on bail, barred from leaving Labe");
  if (!told) return;
  CHECK(told->who("released", "victim") == Names{"Sekou Barry"});
  CHECK(told->who("released", "agent").empty());
}

TEST_CASE("a sentence's past form without an object is none", "[extract][events]") {
  const auto told = told_in("At dawn Guinea attacked.");
  if (!told) return;
  CHECK(told->who("attacked", "agent") == Names{"Guinea"});
}

TEST_CASE("a clause with when has no object in the day it is of", "[extract][events]") {
  const auto told = told_in(
      "Romania said a decision was unlikely before Monday, when the Supreme Council of National Defence "
      "meets.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->type("meets") == "meeting");
  CHECK(told->time("meets") == "2024-05-06");
  CHECK(told->status("meets") == "planned");
}

TEST_CASE("an opposite number takes part for his state", "[extract][events]") {
  const auto told =
      told_in("Kenya's president telephoned his Ugandan opposite number on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->type("telephoned") == "phone_call");
  CHECK(told->who("telephoned", "participant") == Names{"Kenya", "Uganda"});
}

TEST_CASE("to ask whether is no demand, to ask that is one", "[extract][events]") {
  const auto told = told_in(
      "Kenya asked whether that had been confirmed by Uganda.\nGhana asked that officers be allowed to see "
      "him.");
  if (!told) return;
  CHECK(told->count("appeal") == 1);
}

TEST_CASE("the object of a small clause is who is expelled", "[extract][events]") {
  const auto told =
      told_in("Kenya declared Ugandan consul Kofi Mensah persona non grata on Tuesday.", "2024-05-02");
  if (!told) return;
  CHECK(told->type("declared") == "expulsion");
  CHECK(told->who("declared", "target") == Names{"Kofi Mensah"});
}

TEST_CASE("a phrase holds across its object", "[extract][events]") {
  const auto told = told_in("Mali put French businessman Gilles Delmas on trial on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("trial") == 1);
  CHECK(told->who("put", "agent") == Names{"Mali"});
  CHECK(told->who("put", "victim") == Names{"Gilles Delmas"});
}

TEST_CASE("relations that two states restore were broken off between them", "[extract][events]") {
  const auto told = told_in("Morocco and Iran have restored relations broken off in 2009.");
  if (!told) return;
  CHECK(told->who("broken off", "participant") == Names{"Iran", "Morocco"});
}

TEST_CASE("who flies somewhere for a tour visits", "[extract][events]") {
  const auto told = told_in("Amina Bello, Kenya's foreign minister, flew to Kampala for a three-day tour.");
  if (!told) return;
  CHECK(told->who("tour", "agent") == Names{"Amina Bello"});
  CHECK(told->who("tour", "destination") == Names{"Kampala"});
}

TEST_CASE("what is claimed of somebody or looked into is about them", "[extract][events]") {
  const auto told = told_in(
      "Taiwan rejected claims that Kenya was paying Ghana.\nFrance is investigating whether Kofi Mensah took "
      "part "
      "in massacres.");
  if (!told) return;
  CHECK(told->who("claims", "target") == Names{"Kenya"});
  CHECK(told->who("investigating", "target") == Names{"Kofi Mensah"});
}

TEST_CASE("a verb goes on from the verb of its own form", "[extract][events]") {
  const auto told =
      told_in("President Kofi Mensah invited the minister to visit Accra and thanked Kenya for its help.");
  if (!told) return;
  CHECK(told->who("thanked", "speaker") == Names{"Kofi Mensah"});
}

TEST_CASE("what an army says it did, the army did", "[extract][events]") {
  const auto told = told_in("The Israeli army says it killed three men in Gaza on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->who("killed", "agent") == Names{"Army (Israel)"});
}

TEST_CASE("both who signed stand behind by", "[extract][events]") {
  const auto told = told_in(
      "An agreement was signed by the state secretary, Andris Zeltins, and Georgia's ambassador to Latvia, "
      "Nino "
      "Abashidze.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Andris Zeltins", "Nino Abashidze"});
}

TEST_CASE("the letter of an item does nothing", "[extract][events]") {
  const auto told = told_in(
      "The Foreign Ministers of Kenya and Malawi, meeting in Lilongwe on Monday:\n"
      "(a) strongly condemned the attack of 9 August on the town of Macomia;\n"
      "(b) welcomed the election of Ann Lee.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Kenya", "Malawi"});
}
