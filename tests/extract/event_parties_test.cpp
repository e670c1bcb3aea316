#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who comes for talks, or speaks after them, takes part in them", "[extract][events]") {
  const auto told = told_in(
      "Kenya's foreign minister, Amina Bello, arrived in Kampala on Sunday for talks with Uganda.\n"
      "Ghana's president, Kofi Mensah, spoke to reporters after a meeting with Togo.");
  if (!told) return;
  CHECK(told->who("talks", "participant") == Names{"Amina Bello", "Uganda"});
  CHECK(told->who("meeting", "participant") == Names{"Kofi Mensah", "Togo"});
}

TEST_CASE("to call on somebody is to visit, to call on somebody to do something is to ask",
          "[extract][events]") {
  const auto told = told_in(
      "Amina Bello, the envoy, called on President Kofi Mensah on Friday.\nKenya called on Uganda to "
      "withdraw.");
  if (!told) return;
  CHECK(told->count("meeting") == 1);
  CHECK(told->count("appeal") == 1);
}

TEST_CASE("what is counted acts: thousands of people march", "[extract][events]") {
  const auto told = told_in("Thousands of protesters marched through Nairobi.", "2024-05-02");
  if (!told) return;
  REQUIRE(told->event("marched") != nullptr);
  REQUIRE(told->event("marched")->described.size() == 1);
  CHECK(told->event("marched")->described.front().role == "agent");
}

TEST_CASE("a people within another state does not stand for the state of its name", "[extract][events]") {
  const auto told = told_in("Ethnic Albanians in Serbia demanded a truce.\nBosnian Serbs condemned Kenya.");
  if (!told) return;
  CHECK(told->who("demanded", "speaker").empty());
  CHECK(told->who("condemned", "speaker").empty());
}

TEST_CASE("what came of an attack is the work of the attackers", "[extract][events]") {
  const auto told = told_in("Kenya was attacked by Uganda, killing twelve soldiers.");
  if (!told) return;
  CHECK(told->who("killing", "agent") == Names{"Uganda"});
}

TEST_CASE("both countries are those that the text names together", "[extract][coreference]") {
  const auto told = told_in(
      "Kenya and Uganda held talks in Geneva.\nThe Swiss foreign minister praised them. Russia, too, sent an "
      "envoy.\n"
      "The two countries signed an agreement in 2020.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Kenya", "Uganda"});
}

TEST_CASE("both sides of a war within one state are not two states", "[extract][coreference]") {
  const auto told = told_in(
      "The Sudanese army shelled a camp in Sudan.\nThe United States sanctioned a general.\n"
      "Saudi Arabia invited both sides to Jeddah.");
  if (!told) return;
  CHECK(told->who("invited", "recipient").empty());
}

TEST_CASE(
    "a pronoun may look ahead to the subject, and stays open where a list or a nameless body could be meant",
    "[extract][coreference]") {
  const auto told = told_in(
      "Recalling its agreement with Ghana, Kenya condemned the coup.\n"
      "Togo met Benin. The militia has not said if it will attack Mali.");
  if (!told) return;
  CHECK(told->who("attack", "agent").empty());
}

TEST_CASE("verbs are known whose lemma the model's lemmatiser gets wrong", "[extract][events]") {
  const auto told = told_in("Kenya retook the town of Wajir.\nAmina Bello staged a protest in Nairobi.");
  if (!told) return;
  CHECK(told->type("retook") == "military_campaign");
  CHECK(told->count("protest") == 1);
}

TEST_CASE("what is only supported has not happened; a strike that is supported has", "[extract][status]") {
  const auto told = told_in(
      "Kenya supports the accession of Somalia to the bloc.\nUganda backed the attack on the camp.\n"
      "Ghana's president telephoned Amina Bello, the envoy, to congratulate her.");
  if (!told) return;
  CHECK(told->status("accession") == "proposed");
  CHECK(told->status("attack") == "occurred");
  CHECK(told->status("congratulate") == "occurred");
}

TEST_CASE("whoever hosts or calls for what others hold takes no part in it", "[extract][events]") {
  const std::string text =
      "Qatar hosts a new round of talks between Kenya and Somalia.\nEgypt called for a ceasefire in Darfur.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("round of talks", "organiser") == std::vector<std::string>{"Qatar"});
  CHECK(told->who("round of talks", "participant") == std::vector<std::string>{"Kenya", "Somalia"});
  CHECK(told->who("ceasefire", "participant").empty());
}

TEST_CASE("sanctions called after a state that seldom imposes any are against it", "[extract][events]") {
  const auto lifted = told_in("Ghana lifted its Myanmar sanctions.");
  const auto agreed = told_in("Britain agreed new Belarus sanctions on Monday.");
  if (!lifted || !agreed) return;
  CHECK(lifted->who("lifted", "target") == std::vector<std::string>{"Myanmar"});
  CHECK(agreed->who("sanctions", "target") == std::vector<std::string>{"Belarus"});
}

TEST_CASE("what is done in a raid is done by those who raid", "[extract][events]") {
  const std::string text =
      "Kenyan soldiers arrested two men in a raid on Lamu.\nTwo men were killed in a raid by Ugandan "
      "soldiers.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("raid", "agent") == std::vector<std::string>{"Kenya"});
  CHECK(told->who("killed", "agent") == std::vector<std::string>{"Uganda"});
}

TEST_CASE("those who did what is looked into do not look into it", "[extract][events]") {
  const auto told = told_in("Kenya began an inquiry into massacres by Ugandan soldiers.");
  if (!told) return;
  CHECK(told->who("inquiry", "agent") == std::vector<std::string>{"Kenya"});
  CHECK(told->who("massacres", "agent") == std::vector<std::string>{"Uganda"});
}

TEST_CASE("an adjective before a rebel leader says no more than where he is from", "[extract][events]") {
  const auto told = told_in("Angolan rebel leader Jonas Okello apologised to Kenya.");
  if (!told) return;
  CHECK(told->who("apologised", "speaker") == std::vector<std::string>{"Jonas Okello"});
}

TEST_CASE("the first of two objects is whom it is given to", "[extract][events]") {
  const std::string text = "Ghana sent Kenya a protest note.\nUganda offered Somalia talks.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("sent", "recipient") == std::vector<std::string>{"Kenya"});
  CHECK(told->who("talks", "participant") == std::vector<std::string>{"Somalia", "Uganda"});
}

TEST_CASE("whoever makes an offer would do what it says", "[extract][events]") {
  const auto told = told_in("Malik Okello turned down a Kenyan offer to pay for two ports.");
  if (!told) return;
  CHECK(told->who("pay", "agent") == std::vector<std::string>{"Kenya"});
}

TEST_CASE("one of those before the comma is among them", "[extract][events]") {
  const auto told = told_in(
      "Canada announced an asset freeze against eleven officials, the police chief Juan Okello among them.");
  if (!told) return;
  CHECK(told->who("asset freeze", "target") == std::vector<std::string>{"Juan Okello"});
}

TEST_CASE("a verb behind a clause that says what is to be done goes on with the order", "[extract][events]") {
  const std::string text =
      "President Ana Okello has ordered the frontier closed and cancelled her trip to Lima.\n"
      "Minister Juan Paz condemned the missile launch which Iran conducted in March and called for talks.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("cancelled", "agent") == std::vector<std::string>{"Ana Okello"});
  CHECK(told->who("called for", "speaker") == std::vector<std::string>{"Juan Paz"});
}

TEST_CASE("a verb in the past that the parser takes for a participle has its subject", "[extract][events]") {
  const auto told =
      told_in("Denmark's foreign minister, Karen Holst, called in the Kenyan ambassador this morning.");
  if (!told) return;
  CHECK(told->who("called in", "agent") == std::vector<std::string>{"Karen Holst"});
}

TEST_CASE("who denies that something had been done accuses, not who had done it", "[extract][events]") {
  const auto told = told_in(
      "Ana Ruiz, the minister, denied that any soldier had crossed the river and accused Guyana of lying.",
      "2025-03-04");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"Ana Ruiz"});
}

TEST_CASE("the two sides of a sentence are those who meet in it, and nobody where one is unknown",
          "[extract]") {
  const auto told = told_in(
      "Guinea and Togo opposed the sanctions. Chad's foreign minister, Omar Ali, received Russian Deputy "
      "Defence Minister Ivan Orlov, and the two sides signed a treaty.\n"
      "Guinea and Togo opposed it. General Manneh received Russian envoy Ivan Petrov, and the two sides "
      "initialled an accord.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == std::vector<std::string>{"Chad", "Russia"});
  CHECK(told->who("initialled", "participant").empty());
}

TEST_CASE("whoever accuses one of two rivals does not do what these do to each other", "[extract]") {
  const auto told = told_below("Israel and Hamas trade blame over list",
                               "Opposition lawmaker Tamar Lavi accused Israel of playing for time.");
  if (!told) return;
  CHECK(told->who("accused", "target") == std::vector<std::string>{"Israel"});
}

TEST_CASE("who warns of an attack does not attack", "[extract][roles]") {
  const auto told =
      told_in("Kuleba warned of a Russian strike on Odesa.\nGreece warned of an attack on Lesbos.");
  if (!told) return;
  CHECK(told->who("strike", "agent") == std::vector<std::string>{"Russia"});
  CHECK(told->who("attack", "agent").empty());
}
