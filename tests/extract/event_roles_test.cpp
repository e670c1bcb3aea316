#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an event knows who did what to whom, also in the passive", "[extract][events]") {
  const auto told = told_in("Kenya condemned Uganda.\nSomalia was attacked by Ethiopia.");
  if (!told) return;
  CHECK(told->type("condemned") == "condemnation");
  CHECK(told->who("condemned", "speaker") == Names{"Kenya"});
  CHECK(told->who("condemned", "target") == Names{"Uganda"});
  CHECK(told->who("attacked", "agent") == Names{"Ethiopia"});
  CHECK(told->who("attacked", "target") == Names{"Somalia"});
}

TEST_CASE("a list of states takes part as a whole", "[extract][events]") {
  const auto told = told_in("Kenya, the United States and Uganda condemned Somalia.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Kenya", "Uganda", "United States"});
}

TEST_CASE("a light verb lends its subject to the noun", "[extract][events]") {
  const auto told = told_in("Kenya held talks with Uganda in Nairobi on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->type("talks") == "negotiation");
  CHECK(told->who("talks", "participant") == Names{"Kenya", "Uganda"});
}

TEST_CASE("the subject of an infinitive is that of the verb above it", "[extract][events]") {
  const auto told = told_in("Kenya vowed to withdraw its troops.");
  if (!told) return;
  CHECK(told->who("withdraw", "agent") == Names{"Kenya"});
}

TEST_CASE("a launch needs a weapon", "[extract][events]") {
  const auto told = told_in("Iran launched three missiles on Monday.\nIran launched a new website on Monday.",
                            "2024-05-02");
  if (!told) return;
  CHECK(told->count("missile_launch") == 1);
  REQUIRE(told->event("launched"));
  CHECK(told->event("launched")->quantity == 3);
}

TEST_CASE("votes carry their numbers", "[extract][events]") {
  const auto told =
      told_in("The Security Council adopted the resolution by 13 votes to 2 on Monday.", "2024-05-02");
  if (!told) return;
  const auto* event = told->event("adopted");
  REQUIRE(event);
  CHECK(event->votes_for == 13);
  CHECK(event->votes_against == 2);
}

TEST_CASE("an event keeps the row that found it", "[extract][events]") {
  const auto told = told_in("Kenya condemned Uganda.");
  if (!told) return;
  const auto* event = told->event("condemned");
  REQUIRE(event);
  CHECK(event->reason.table == "triggers.tsv");
  CHECK(event->reason.line > 0);
  CHECK(event->event_class == "Condemnation");
  CHECK(event->confidence > 0.4);
}

TEST_CASE("text without events gives none, whatever it looks like", "[extract][events]") {
  const auto told = told_in("The weather in the hills is mild.\n((((((((((\n\"\"\"\"");
  if (!told) return;
  CHECK(told->facts.events.empty());
}

TEST_CASE("people without a name take part as they are described", "[extract][events]") {
  const auto told = told_in("Ugandan rebels attacked a camp of refugees in Kenya.");
  if (!told) return;
  const auto* event = told->event("attacked");
  REQUIRE(event);
  REQUIRE_FALSE(event->described.empty());
  CHECK(event->described.front().role == "agent");
  CHECK(event->described.front().span.in(told->facts.text) == "Ugandan rebels");
  CHECK(told->who("attacked", "agent").empty());  // rebels do not stand for the state
}

TEST_CASE("a demand is made of whoever its clause says should act", "[extract][events]") {
  const auto told = told_in("Kenya demanded that Uganda withdraw its troops.");
  if (!told) return;
  CHECK(told->who("demanded", "speaker") == Names{"Kenya"});
  CHECK(told->who("demanded", "target") == Names{"Uganda"});
}

TEST_CASE("a summit that is discussed is another event than the discussion", "[extract][events]") {
  const auto told =
      told_in("The ministers of Kenya and Uganda discussed the summit planned for June.", "2024-05-02");
  if (!told) return;
  CHECK(told->count("summit") == 1);
  CHECK(told->status("summit") == "planned");
}

TEST_CASE("a draft that fell short has failed once", "[extract][events]") {
  const auto told = told_in(
      "The resolution failed to pass on Monday.\nKenya regretted the Security Council's failure to adopt the "
      "resolution.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->count("vote") + told->count("adoption") == 1);
}

TEST_CASE("the last meeting is not the one just told", "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda held a meeting in Kampala on Monday.\nThe last meeting of Kenya and Uganda took "
      "place in "
      "Nairobi in March.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->count("meeting") == 2);
}

TEST_CASE("the two ministers of a communique are those that it has named", "[extract][events]") {
  const auto told = told_in(
      "At the invitation of Amina Bello, Minister of Foreign Affairs of Nigeria, the Minister for Foreign "
      "Affairs of "
      "Ghana, Kwame Asante, paid a visit to Abuja.\nThe Ministers signed an agreement.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Amina Bello", "Kwame Asante"});
}

TEST_CASE("whoever is called on to do something would do it", "[extract][events]") {
  const auto told = told_in(
      "Ghana called on Uganda to release two Kenyan diplomats.\nKenya welcomed the decision of Uganda to "
      "lift "
      "sanctions "
      "on Mali.");
  if (!told) return;
  CHECK(told->who("release", "agent") == Names{"Uganda"});
  CHECK(told->who("lift", "agent") == Names{"Uganda"});
}

TEST_CASE("a quotation that says again what was told is no second statement", "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda condemned the attack on Monday.\n\"We strongly condemn this attack,\" their "
      "statement read.");
  if (!told) return;
  CHECK(told->count("condemnation") == 1);
}

TEST_CASE("who issued a text says what it says", "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda issued a joint statement condemning the attack in Goma.\nThe Security Council "
      "adopted a "
      "resolution demanding a ceasefire.\nA letter by Ghana accused Togo of sabotage.");
  if (!told) return;
  CHECK(told->who("condemning", "speaker") == Names{"Kenya", "Uganda"});
  CHECK(told->type("demanding") == "demand");
  CHECK(told->who("accused", "speaker") == Names{"Ghana"});
}

TEST_CASE("all whom an apposition names take part", "[extract][events]") {
  const auto told = told_in(
      "Kenya's foreign minister, Amina Bello, spoke by phone with her American and Japanese counterparts, "
      "Daniel Price and Kenji Mori, and the three agreed to meet.");
  if (!told) return;
  CHECK(told->who("spoke", "participant") == Names{"Amina Bello", "Daniel Price", "Kenji Mori"});
}

TEST_CASE("the words of a title stand for its holder", "[extract][events]") {
  const auto told = told_in(
      "The deal was initialled by the head of Uganda's Committee for Trade, Peter Okello, in Kampala on "
      "Monday.");
  if (!told) return;
  CHECK(told->who("initialled", "participant") == Names{"Peter Okello"});
}

TEST_CASE("what stands behind the preposition of a phrase is its object", "[extract][events]") {
  const auto told =
      told_in("Ghana called on Uganda to lift the sanctions.\nTogo appealed to Kenya for help.");
  if (!told) return;
  CHECK(told->who("called on", "target") == Names{"Uganda"});
  CHECK(told->who("appealed", "target") == Names{"Kenya"});
}

TEST_CASE("\"we\" in a quotation is the government that the speaker speaks for", "[extract][events]") {
  const auto told = told_in(
      "\"We condemn the attack on Goma,\" Kenya's foreign minister, Amina Bello, told reporters in Nairobi "
      "on "
      "Monday.");
  if (!told) return;
  CHECK(told->who("condemn", "speaker") == Names{"Kenya"});
}

TEST_CASE("\"both governments\" are those the article is about", "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda will meet next week, Kenya said on Monday.\nUganda confirmed the date.\nGhana "
      "praised "
      "both governments.");
  if (!told) return;
  CHECK(told->who("praised", "target") == Names{"Kenya", "Uganda"});
}

TEST_CASE("who does something in talks takes part in them", "[extract][events]") {
  const auto told = told_in("Kenya and Uganda failed to agree on a border in talks that ended on Monday.");
  if (!told) return;
  CHECK(told->who("talks", "participant") == Names{"Kenya", "Uganda"});
}

TEST_CASE("a body described behind the verb is not the body that acts", "[extract][events]") {
  const auto told = told_in("ECOWAS met on Monday.\nThe EU welcomed the organisation.");
  if (!told) return;
  CHECK(told->who("welcomed", "target") == Names{"Economic Community of West African States"});
}

TEST_CASE("\"the group\" is the militia named before, \"each side\" both states", "[extract][events]") {
  const auto told = told_in(
      "Al-Shabab struck Kismayo.\nThe group killed five soldiers.\nKenya and Uganda agreed a truce.\n"
      "Uganda and Kenya met in Kampala.\nEach side accused Ghana.");
  if (!told) return;
  CHECK(told->who("killed", "agent") == Names{"al-Shabaab"});
  CHECK(told->who("accused", "speaker") == Names{"Kenya", "Uganda"});
}

TEST_CASE("a verb that ends or leads talks lends its subject to them; officials of both states act for both",
          "[extract][events]") {
  const auto told = told_in("Kenya and Uganda concluded three days of talks in Kampala on Monday.");
  if (!told) return;
  CHECK(told->who("talks", "participant") == Names{"Kenya", "Uganda"});
  const auto both = told_in(
      "Kenya met Uganda.\nUganda and Kenya agreed a truce.\nOfficials of both countries condemned Ghana.");
  CHECK(both->who("condemned", "speaker") == Names{"Kenya", "Uganda"});
}

TEST_CASE("an apposition names the body that acts; a weapon does not act", "[extract][events]") {
  const auto told =
      told_in("The owner, Kenya Airways, condemned Ghana.\nIran's missile launch alarmed nobody.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Kenya Airways"});
}

TEST_CASE("whom a pledge would reach is whom it is made to", "[extract][events]") {
  const auto told = told_in("Kenya pledged to deliver food to Somalia.");
  if (!told) return;
  CHECK(told->who("pledged", "recipient") == Names{"Somalia"});
}

TEST_CASE("what is signed is the paper; the charge d'affaires is summoned, accents or not",
          "[extract][events]") {
  const auto told = told_in(
      "Kenya and Uganda signed a memorandum on fishing.\nKenya summoned the Ghanaian charge d'affaires.");
  if (!told) return;
  CHECK(told->who("signed", "object").size() == 1);
  CHECK(told->type("summoned") == "summon");
}

TEST_CASE("the day behind a body's name is no part of the name", "[extract][events]") {
  const auto told =
      told_in("The African Union on Monday suspended Kenya.\nThe European Union on Friday condemned Ghana.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"European Union"});
}

TEST_CASE("who is accused or suspected of something is who does it", "[extract][events]") {
  const auto told =
      told_in("Kenya accused Ghana of attacking Goma.\nSomalia was accused of arresting diplomats.");
  if (!told) return;
  CHECK(told->who("attacking", "agent") == Names{"Ghana"});
  CHECK(told->who("arresting", "agent") == Names{"Somalia"});
}

TEST_CASE("what is ordered or sent is the weapon that is named, not whose it is", "[extract][events]") {
  const auto told = told_in(
      "Poland ordered Abrams tanks from the United States.\nBerlin will send 14 Leopard 2 tanks to Ukraine.");
  if (!told) return;
  CHECK(told->who("ordered", "object") == std::vector<std::string>{"Abrams"});
  CHECK(told->type("send") == "arms_transfer");
  CHECK(told->who("send", "object") == std::vector<std::string>{"Leopard 2"});
}

TEST_CASE("a ship that is named behind its kind acts and is acted on by its name", "[extract][events]") {
  const auto told =
      told_in("The patrol ship Thor boarded the trawler Mys Sirena 40 miles off Iceland on Wednesday.");
  if (!told) return;
  CHECK(told->who("boarded", "agent") == std::vector<std::string>{"Thor"});
  CHECK(told->who("boarded", "target") == std::vector<std::string>{"Mys Sirena"});
}

TEST_CASE("who is appointed replaces, not who appoints", "[extract][events]") {
  const auto told = told_in(
      "Somalia's president appointed a new army chief, General Odowa Yusuf, replacing General Ibrahim "
      "Sheikh.");
  if (!told) return;
  CHECK(told->who("appointed", "appointee") == Names{"Odowa Yusuf"});
  CHECK(told->who("appointed", "predecessor") == Names{"Ibrahim Sheikh"});
  CHECK(told->count("appointment") == 1);
}

TEST_CASE("who delays a vote does not vote, and hostages do not seize themselves", "[extract][events]") {
  const auto told = told_in(
      "Hours before the vote, which Russia had sought to delay, Brazil tabled an amendment.\n"
      "The rebels freed 12 of the 40 hostages they seized in June.");
  if (!told) return;
  CHECK(told->who("vote", "supporter").empty());
  CHECK(told->who("seized", "agent").empty());
}

TEST_CASE("the last of the crossings is a crossing; mediators hand over a proposal", "[extract][events]") {
  const auto told = told_in(
      "Finland closed the last of its crossings with Russia. Qatar handed Hamas a revised proposal.\n"
      "Washington lifted sanctions on two officials in return for the release of five Americans.");
  if (!told) return;
  CHECK(told->who("closed", "agent") == Names{"Finland"});
  CHECK(told->who("proposal", "speaker") == Names{"Qatar"});
  CHECK(told->places("release").empty());
}

TEST_CASE("who is called or identified by a name acts under it", "[extract][events]") {
  const auto told = told_in(
      "A former teacher called Issa Kosso rejected the offer.\nOne of the negotiators, Ana Paz, left the "
      "talks.\nThe suspect, identified as Ivan Petrov, was arrested in Riga on Monday.");
  if (!told) return;
  CHECK(told->who("rejected", "speaker") == Names{"Issa Kosso"});
  CHECK(told->who("left", "agent") == Names{"Ana Paz"});
  CHECK(told->who("arrested", "victim") == Names{"Ivan Petrov"});
}

TEST_CASE("who names another has not the other's name", "[extract][events]") {
  const auto doctor = told_in("Police arrested a doctor who identified the body as Ivan Petrov.");
  const auto clerk = told_in("Police arrested a clerk who named the killer as Bo Lind.");
  const auto rebel = told_in("Police arrested a man who identified himself as Abu Talha.");
  if (!doctor || !clerk || !rebel) return;
  CHECK(doctor->who("arrested", "victim").empty());
  CHECK(clerk->who("arrested", "victim").empty());
  CHECK(rebel->who("arrested", "victim") == Names{"Abu Talha"});
}
