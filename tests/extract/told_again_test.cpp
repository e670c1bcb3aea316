#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("whom two persons of one state meet on one day are two meetings", "[extract][events]") {
  const auto told = told_in(
      "Kenyan President Amina Odhiambo received Peruvian Foreign Minister Luis Ortega in Nairobi on Monday.\n"
      "Earlier on Monday, Ortega met Kenyan Foreign Minister Peter Mwangi.",
      "2024-05-13");
  if (!told) return;
  CHECK(told->who("received", "participant") == Names{"Amina Odhiambo", "Luis Ortega"});
  CHECK(told->who("met", "participant") == Names{"Luis Ortega", "Peter Mwangi"});
}

TEST_CASE("attacks of each side on the other are two", "[extract][events]") {
  const auto told = told_in(
      "The Peruvian Army shelled five Chilean outposts on Monday.\n"
      "Peru's minister said his country would respond to attacks by Chilean forces on its census team.",
      "2024-05-13");
  if (!told) return;
  CHECK(told->described("shelled", "agent").size() < 2);
  CHECK(told->who("shelled", "target") == Names{"Chile"});
}

TEST_CASE("a missile of which the text goes on to tell was fired once", "[extract][events]") {
  const auto told = told_in(
      "North Korea fired a ballistic missile on Monday. The projectile was launched from the west coast. The "
      "missile was fired from a truck.",
      "2024-05-13");
  if (!told) return;
  CHECK(told->count("missile_launch") == 1);
}

TEST_CASE("the country is the one spoken of, not the one that a title names", "[extract][events]") {
  const auto told = told_in(
      "Chad's capital was calm. African leaders have deployed hundreds of troops to Chad, a former French "
      "colony, and France's minister praised them. They have sent two ships to the country.");
  if (!told) return;
  CHECK(told->who("deployed", "destination") == Names{"Chad"});
  const auto aid = told_in(
      "Proposals were submitted by the U.S. envoy. The group agreed on a truce in Syria, and on aid delivery "
      "to besieged areas in the country.");
  REQUIRE(aid);
  CHECK(aid->who("aid", "recipient") == Names{"Syria"});
}

TEST_CASE("sanctions over a war are not imposed where it goes on", "[extract][events]") {
  const auto told =
      told_in("The EU imposed sanctions on Russia over the war in Sudan on Monday.", "2024-05-13");
  if (!told) return;
  CHECK(told->places("imposed").empty());
}

TEST_CASE("what a source without a name goes on to say is nobody else's word", "[extract][events]") {
  const auto told = told_in(
      "One of the sources said President Luis Ortega would propose a pact. He added that Peru would accept "
      "it.");
  if (!told) return;
  CHECK(told->who("added", "speaker").empty());
}

TEST_CASE("'its' goes back to the state that acts, not to who says so at the end", "[extract][events]") {
  const auto told =
      told_in("North Korea fired a missile from its western coast, South Korea's Defence Ministry said.");
  if (!told) return;
  CHECK(told->who("fired", "origin") != Names{"Ministry of Defence"});
}

TEST_CASE("what 'the statement' says is said by whoever issued it", "[extract][events]") {
  const auto told = told_in(
      "The Foreign Ministry of Peru said in a statement on Monday that it had sold arms. The statement said "
      "Chile had sent ships. \"Kenya has expelled an envoy,\" the statement added.");
  if (!told) return;
  CHECK(told->sources("sent") == Names{"Ministry of Foreign Affairs (Peru)"});
  CHECK(told->sources("expelled") == Names{"Ministry of Foreign Affairs (Peru)"});
}

TEST_CASE("what stands before a colon does nothing in what follows", "[extract][events]") {
  const auto told =
      told_in("Burkina Faso: Kofi Mensah condemns coup in Chad\nQatar: 39 prisoners to be released tonight");
  if (!told) return;
  CHECK(told->who("condemns", "speaker") == Names{"Kofi Mensah"});
  CHECK(told->who("released", "victim").empty());
}

TEST_CASE("what is to follow lies ahead, and what was condemned was there", "[extract][events]") {
  const auto told = told_in(
      "The truce is expected to be followed by talks in Astana. Chad vetoed a draft that would have "
      "condemned "
      "Peru's invasion of Chile.");
  if (!told) return;
  CHECK(told->status("talks") == "expected");
  CHECK(told->status("invasion") == "occurred");
}

TEST_CASE("the last of a chain of capitals is a government as the first is", "[extract][events]") {
  const auto told = told_in("The Moscow-Ankara-Tehran negotiations on Syria opened.");
  if (!told) return;
  CHECK(told->who("negotiations", "participant") == Names{"Iran", "Russia", "Türkiye"});
}

TEST_CASE("views exchanged by telephone are a call", "[extract][events]") {
  const auto told = told_in(
      "Peruvian Foreign Minister Ana Castillo and Kenyan Foreign Minister Peter Mwangi on Sunday continued "
      "discussion over phone on a truce in Chad.");
  if (!told) return;
  CHECK(told->type("discussion") == "phone_call");
  CHECK(told->who("discussion", "participant") == Names{"Ana Castillo", "Peter Mwangi"});
}

TEST_CASE("whom a title only describes is not told beside those whom the text names", "[extract][events]") {
  const auto told =
      told_below("Foreign minister meets Kenyan envoy",
                 "Peruvian Foreign Minister Ana Castillo met Kenyan envoy Peter Mwangi in Lima.");
  if (!told) return;
  CHECK(told->who("meets", "participant") == Names{"Ana Castillo", "Kenya", "Peter Mwangi"});
  CHECK(told->described("meets", "participant").empty());
}

TEST_CASE("a flight told of a man without a name and then with it is one", "[extract][events]") {
  const auto told = told_in(
      "Kim Berg spoke of a Norwegian soldier who fled to Chad earlier this month. The army was calm. Peter "
      "Lund "
      "had joined a tour and bolted to Chad.",
      "2024-05-13");
  if (!told) return;
  CHECK(told->count("border_crossing") == 1);
}

TEST_CASE("what was long before is not what the title tells", "[extract][events]") {
  const auto told = told_below("Oman frees crew as Iran hails Muscat's mediation",
                               "Oman freed the crew on Monday.\nIn 2019 Oman mediated between Chad and Peru.",
                               "2026-04-22");
  if (!told) return;
  CHECK(told->time("mediat") != "2019");
}

TEST_CASE("the title of a section is told in the paragraph below it", "[extract][events]") {
  const auto told = told_in(
      "The envoy of Chad arrived in Oslo on Monday, officials said.\n\n- Summit scrapped -\n\nThe summit was "
      "scrapped last week, a diplomat said, because nobody could agree who would enter the room first.",
      "2025-08-14");
  if (!told) return;
  CHECK(told->count("summit") == 1);
  CHECK(told->count("cancellation") == 1);
}

TEST_CASE("a request is not handed over as a man is, a general who is retired does not resign",
          "[extract][events]") {
  const auto told = told_in(
      "Mali handed over a request to the envoy of Chad.\nMajor General (retired) Johan Berg briefed the "
      "council.\nThe prisoner, who is no relation of the sergeant and was sentenced in Baku to six years, "
      "has "
      "not been released.",
      "2025-08-14");
  if (!told) return;
  CHECK(told->count("handover") == 0);
  CHECK(told->count("resignation") == 0);
  CHECK(told->type("sentenced") == "trial");
}
