#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who says so at the end of a sentence is none of those who were hurt", "[extract][events]") {
  const auto told =
      told_in("The attack killed four policemen, witnesses and officials said on Friday.", "2024-05-02");
  if (!told) return;
  REQUIRE(told->event("killed") != nullptr);
  for (const auto& one : told->event("killed")->described) {
    CHECK(one.span.in(told->facts.text) == "four policemen");
  }
}

TEST_CASE("an exercise knows the name under which it is held", "[extract][events]") {
  const auto told = told_in(
      "Some 14,000 troops from Kenya are taking part in Spring Storm, an annual exercise that runs until "
      "Friday.");
  if (!told) return;
  CHECK(told->who("exercise", "event") == Names{"Spring Storm"});
  for (const auto& entity : told->facts.entities) {
    if (entity.name == "Spring Storm") CHECK(entity.kind == chancery::graph::EntityKind::event_name);
  }
}

TEST_CASE("a state that hosts an exercise is not its name", "[extract][events]") {
  const auto told = told_in("The drill is to take place in Kenya, an exercise of endurance for its army.");
  if (!told) return;
  CHECK(told->who("exercise", "event").empty());
}

TEST_CASE("a participle that the parser takes for a clause is a passive", "[extract][events]") {
  const auto told =
      told_in("Three Turkish engineers abducted near Kampala in August were set free on Monday.");
  if (!told) return;
  CHECK(told->who("abducted", "agent").empty());
  CHECK(told->who("abducted", "victim") == Names{"Three Turkish engineers"});
  CHECK(told->who("set free", "victim") == Names{"Three Turkish engineers"});
  CHECK(told->status("abducted") == "occurred");
}

TEST_CASE("the first of two objects is who receives the second", "[extract][events]") {
  const auto told = told_in(
      "Estonia handed the Russian chargé d'affaires a note of protest on Wednesday.\n"
      "Kenya, which was handed a note of protest by Uganda, apologised.");
  if (!told) return;
  CHECK(told->who("handed", "agent") == Names{"Estonia"});
  CHECK(told->who("handed", "recipient") == Names{"Russia"});
}

TEST_CASE("two names before the comma of a title act together", "[extract][events]") {
  const auto told = told_in("Japan, Philippines sign pact on visits of troops");
  if (!told) return;
  CHECK(told->who("sign", "participant") == Names{"Japan", "Philippines"});
}

TEST_CASE("a clause between commas does not part a name from its verb", "[extract][events]") {
  const auto told =
      told_in("Hamas, which has ruled Gaza since 2007, handed over the bodies of four hostages to Egypt.");
  if (!told) return;
  CHECK(told->who("handed over", "agent") == Names{"Hamas"});
}

TEST_CASE("a person's family and lawyers do not stand for the person", "[extract][events]") {
  const auto told = told_in(
      "Opposition leader Alena Marchuk thanked Kenya. Her husband was sentenced to 14 years in prison in "
      "May.");
  if (!told) return;
  CHECK(told->who("sentenced", "victim").empty());
}

TEST_CASE("fighters in a state are not that state's", "[extract][events]") {
  const auto told = told_in("Turkish aircraft killed three Hezbollah fighters in Iraq on Monday.");
  if (!told) return;
  CHECK(told->who("killed", "victim") == Names{"Hezbollah"});
}

TEST_CASE("a journey leads to the place of the building it ends at", "[extract][events]") {
  const auto told = told_in("Kenya withdrew its soldiers from the village of Mombasa on Tuesday.");
  if (!told) return;
  CHECK(told->who("withdrew", "origin") == Names{"Mombasa"});
}

TEST_CASE("a charge that is dismissed is denied, not removed from office", "[extract][events]") {
  const auto told = told_in("Kenya accused Uganda of torture, a charge that Kampala dismissed.");
  if (!told) return;
  CHECK(told->count("dismissal") == 0);
  CHECK(told->type("dismissed") == "denial");
}

TEST_CASE("an offer is made by whoever conveyed it", "[extract][events]") {
  const auto told = told_in("Kenya rejected an offer of mediation that Uganda had conveyed on Monday.");
  if (!told) return;
  CHECK(told->who("offer", "speaker") == Names{"Uganda"});
}

TEST_CASE("sanctions are lifted for whom they were imposed on", "[extract][events]") {
  const auto told =
      told_in("The European Union lifted the sanctions it had imposed on Niger after the coup.");
  if (!told) return;
  CHECK(told->who("lifted", "target") == Names{"Niger"});
}

TEST_CASE("peacekeepers from two states act for both", "[extract][events]") {
  const auto told = told_in("Peacekeepers from Uruguay and Nepal evacuated 200 civilians from Goma.");
  if (!told) return;
  CHECK(told->who("evacuated", "agent") == Names{"Nepal", "Uruguay"});
}

TEST_CASE("thousands march and demand, whoever they are", "[extract][events]") {
  const auto told =
      told_in("Thousands marched through Belgrade on Saturday to demand fresh elections.", "2024-05-02");
  if (!told) return;
  REQUIRE(told->event("marched") != nullptr);
  REQUIRE(told->event("marched")->described.size() == 1);
  CHECK(told->event("marched")->described.front().span.in(told->facts.text) == "Thousands");
}

TEST_CASE("what is taken is the town that the words name", "[extract][events]") {
  const auto told = told_in("Rebels captured the border town of Goma on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->who("captured", "object") == Names{"Goma"});
}

TEST_CASE("who pleads not guilty denies", "[extract][events]") {
  const auto told =
      told_in("Kofi Mensah, who is accused of murder, pleaded not guilty on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("trial") == 0);
  CHECK(told->who("pleaded", "speaker") == Names{"Kofi Mensah"});
}
