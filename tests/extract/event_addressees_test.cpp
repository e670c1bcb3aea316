#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("whoever is to do what is demanded is asked for it", "[extract][events]") {
  const auto told = told_in("Kenya demanded Uganda's withdrawal.");
  if (!told) return;
  CHECK(told->who("demanded", "target") == Names{"Uganda"});
}

TEST_CASE("a threat is meant for those it would strike, or whose conduct is its condition",
          "[extract][events]") {
  const auto told = told_in("Kenya threatened to leave the talks unless Uganda frees the sailors.");
  if (!told) return;
  CHECK(told->who("threatened", "target") == Names{"Uganda"});
}

TEST_CASE("action against somebody is a threat to them", "[extract][events]") {
  const auto told = told_in("Ghana has threatened further action against Togo.");
  if (!told) return;
  CHECK(told->who("threatened", "target") == Names{"Togo"});
}

TEST_CASE("an offer to negotiate is made to those with whom", "[extract][events]") {
  const auto told = told_in("Kenya offered to negotiate with Somalia.");
  if (!told) return;
  CHECK(told->who("offered", "recipient") == Names{"Somalia"});
}

TEST_CASE("a protest is against whom its demand is made to", "[extract][events]") {
  const std::string text =
      "Hundreds of workers staged a demonstration to demand the resignation of Malik Okello.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("demonstration", "target") == Names{"Malik Okello"});
  CHECK(told->described("demonstration", "agent") == Names{"Hundreds of workers"});
}

TEST_CASE("people called after a state are people", "[extract][events]") {
  const std::string text = "Police arrested two Kenyans on Monday.";
  const auto told = told_in(text, "2024-05-07");
  if (!told) return;
  CHECK(told->described("arrested", "victim") == Names{"two Kenyans"});
}

TEST_CASE("a minority is not the state that it is called after", "[extract][events]") {
  const std::string text = "Gunmen killed three ethnic Albanians on Monday.";
  const auto told = told_in(text, "2024-05-07");
  if (!told) return;
  CHECK(told->who("killed", "victim").empty());
  CHECK(told->described("killed", "victim") == Names{"three ethnic Albanians"});
}

TEST_CASE("tanks and ships act for the state that they are of", "[extract][events]") {
  const std::string text = "Sudanese tanks shelled Goma on Monday.";
  const auto told = told_in(text, "2024-05-07");
  if (!told) return;
  CHECK(told->who("shelled", "agent") == Names{"Sudan"});
  CHECK(told->described("shelled", "agent") == Names{"Sudanese tanks"});
}

TEST_CASE("forces that leave a state are not that state's", "[extract][events]") {
  const auto told = told_in("Kenya sped up the withdrawal of forces from Somalia.");
  if (!told) return;
  CHECK(told->who("withdrawal", "object").empty());
  CHECK(told->who("withdrawal", "origin") == Names{"Somalia"});
}

TEST_CASE("who attacked is who killed, where the attack is told in the passive", "[extract][events]") {
  const std::string text = "A camp was attacked by militiamen, killing ten people.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->described("killing", "agent") == Names{"militiamen"});
}

TEST_CASE("whoever is opposed to a plan rejects it", "[extract][events]") {
  const auto told = told_in("Kenya is opposed to the mediation by Ghana.");
  if (!told) return;
  CHECK(told->type("opposed") == "rejection");
  CHECK(told->who("opposed", "speaker") == Names{"Kenya"});
}

TEST_CASE("who is said to have done it is accused", "[extract][events]") {
  const auto told = told_in("Ugandan agents had followed her for weeks, Kenya alleged.");
  if (!told) return;
  CHECK(told->who("alleged", "target") == Names{"Uganda"});
}

TEST_CASE("rebels act for the body that they are called after", "[extract][events]") {
  const auto told = told_in("Hamas militants attacked Goma on Monday.", "2024-05-07");
  if (!told) return;
  CHECK(told->who("attacked", "agent") == Names{"Hamas"});
}

TEST_CASE("heads of state from several states meet for these", "[extract][events]") {
  const auto told = told_in("Heads of state from Kenya, Chad and Uganda met on Monday.", "2024-05-07");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Chad", "Kenya", "Uganda"});
}

TEST_CASE("an apposition is of the person named right before it", "[extract][events]") {
  const auto told = told_in("Prosecutors have opened a case against Ayo Balewa, a lawyer detained in Goma.");
  if (!told) return;
  CHECK(told->who("detained", "victim") == Names{"Ayo Balewa"});
}

TEST_CASE("forces accused of crossing are those who cross", "[extract][events]") {
  const auto told = told_in("South Sudan accused Ethiopian forces of crossing into Pochalla on Sunday.");
  if (!told) return;
  CHECK(told->who("crossing", "agent") == Names{"Ethiopia"});
}

TEST_CASE("one who speaks in talks with another takes part in them", "[extract][events]") {
  const auto told = told_in("Kenya voiced support for Ghana in a telephone conversation with Uganda.");
  if (!told) return;
  CHECK(told->who("telephone conversation", "participant") == Names{"Kenya", "Uganda"});
}

TEST_CASE("to say that somebody must is to demand it", "[extract][events]") {
  const auto told = told_in("Kenya said on Tuesday that Sudan must return a helicopter.");
  if (!told) return;
  CHECK(told->type("said") == "demand");
  CHECK(told->who("said", "target") == Names{"Sudan"});
}

TEST_CASE("an offer of help is a promise, one of talks a proposal", "[extract][events]") {
  const auto told = told_in("Kenya offered aid to Somalia.\nGhana offered a new round of talks.");
  if (!told) return;
  CHECK(told->count("pledge") == 1);
  CHECK(told->count("proposal") == 1);
}

TEST_CASE("to defend a state against criticism is to support it", "[extract][events]") {
  const auto told = told_in("Ghana defended Togo on Friday against criticism of its elections.");
  if (!told) return;
  CHECK(told->type("defended") == "diplomatic_support");
  CHECK(told->who("defended", "recipient") == Names{"Togo"});
}

TEST_CASE("what was fired at in a place is that place", "[extract][events]") {
  const auto told = told_in("Kenyan forces fired at targets in Mombasa on Monday.", "2024-05-07");
  if (!told) return;
  CHECK(told->who("fired", "target") == Names{"Mombasa"});
}

TEST_CASE("to yield to a demand or to lift a curfew is a concession", "[extract][events]") {
  const auto told =
      told_in("Kenya gave in to pressure from Uganda.\nSudan lifted a state of emergency in Darfur.");
  if (!told) return;
  CHECK(told->count("concession") == 2);
  CHECK(told->who("lifted", "agent") == Names{"Sudan"});
}

TEST_CASE("up to so many are the object; whom something is according to gets nothing", "[extract][events]") {
  const std::string text =
      "Rebels kidnapped up to 16 Kenyan farmers.\nGhana handed over 700 kg of medicine to Togo, according to "
      "Mali.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->described("kidnapped", "victim") == Names{"16 Kenyan farmers"});
  CHECK(told->type("handed over") == "aid");
  CHECK(told->who("handed over", "recipient") == Names{"Togo"});
}

TEST_CASE("rebels who set off bombs attack; they test no nuclear weapon", "[extract][events]") {
  const auto told = told_in("Rebels exploded two bombs in Kabul.");
  if (!told) return;
  CHECK(told->type("exploded") == "attack");
}

TEST_CASE("a protest in defiance of somebody, or after one against them, is against them",
          "[extract][events]") {
  const std::string text =
      "Students rallied in defiance of Malik Okello to demand reforms.\nWorkers rioted following a march "
      "calling for the removal of Amina Diallo.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("rallied", "target") == Names{"Malik Okello"});
  CHECK(told->who("rioted", "target") == Names{"Amina Diallo"});
}
