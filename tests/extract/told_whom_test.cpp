// What somebody is told, what stands between commas, and what a minister is for.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what a station is told is said by who tells it", "[extract][attribution]") {
  const auto told = told_in(
      "Ann Lee told a radio station that India had attacked Nepal.\nBob Ray went further, telling a "
      "newspaper that Peru had expelled the envoy.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Ann Lee"});
  CHECK(told->sources("expelled") == Names{"Bob Ray"});
}

TEST_CASE("who is arrested in a clause without object is no hearer's news", "[extract][attribution]") {
  const auto told = told_in("Ann Lee told the man that India had arrested about the plan.", "2026-01-15");
  if (!told) return;
  CHECK(told->sources("arrested").empty());
}

TEST_CASE("a counterpart named behind a comma did not speak", "[extract][roles]") {
  const auto told = told_in(
      "President Ann Lee, in a telephone call with her Ghanaian counterpart, Kwabena Ofori, thanked him for "
      "his hospitality.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->who("thanked", "speaker") == Names{"Ann Lee"});
}

TEST_CASE("which is never a person", "[extract][times]") {
  const auto told = told_in(
      "A visit by Benin's foreign minister, Rosine Akplogan, which was to start in Lome on Monday, is "
      "cancelled.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("visit") == "cancelled");
  CHECK(told->time("visit") == "2026-01-19");
}

TEST_CASE("what was due to begin on a day has that day", "[extract][times]") {
  const auto told = told_in(
      "A joint exercise of border troops, due to begin on Monday near Batken, was called off altogether.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->time("joint exercise") == "2026-01-19");
}

TEST_CASE("what is postponed until a day may stand behind it", "[extract][times]") {
  const auto told =
      told_in("Parliament has postponed until 27 October a vote on the army budget.", "2026-01-15");
  if (!told) return;
  CHECK(told->status("vote") == "planned");
  CHECK(told->time("vote") == "2026-10-27");
  CHECK(told->status("postponed") == "occurred");
}

TEST_CASE("what has an object is not done to whom the denial is about", "[extract][status]") {
  const auto told =
      told_in("Ann Lee denied that anyone had been hit and accused Uzbek villagers of crossing the line.",
              "2026-01-15");
  if (!told) return;
  CHECK(told->status("hit") == "negated");
  CHECK(told->status("accused") == "occurred");
  CHECK(told->who("accused", "speaker") == Names{"Ann Lee"});
}

TEST_CASE("of what a state is accused may stand behind an aside", "[extract][roles]") {
  const auto told = told_in(
      "Ann Lee accused Iran, which she had not named before, of supplying drones to Mali.", "2026-01-15");
  if (!told) return;
  CHECK(told->sources("supplying") == Names{"Ann Lee"});
}

TEST_CASE("a coup that is put down was attempted", "[extract][status]") {
  const auto told =
      told_in("In November 1988 Indian paratroopers landed at Male to put down a coup.", "2026-01-15");
  if (!told) return;
  CHECK(told->status("coup") == "occurred");
}

TEST_CASE("what the next sentence calls wrong has not happened", "[extract][status]") {
  const auto told = told_in(
      "Earlier we reported that Foreign Minister Ann Lee had been arrested. That was wrong: she is in "
      "Accra.\nState television reported that the army had crossed the border. It was dawn.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("arrested") == "negated");
  CHECK(told->status("crossed") == "occurred");
}

TEST_CASE("a state recalls its own ambassador, and not from where it decides", "[extract][roles]") {
  const auto told = told_in("Brazil's ambassador in Lima, Ann Lee, was recalled yesterday for consultations.",
                            "2026-01-15");
  if (!told) return;
  CHECK(told->who("recalled", "agent") == Names{"Brazil"});
}

TEST_CASE("the state before what its minister is for is no part of the office", "[extract][offices]") {
  const auto facts = read_facts(
      "The accord was reached by Kyrgyz Deputy Energy Minister Ann Lee and Uzbek Water Resources Minister "
      "Bob Ray.\nHe met Kenyan Mines and Steel Minister Joe Okello.\nFormer Kyrgyz Prime Minister Kubat "
      "Asanov, who resigned a year later, condemned the accord.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bob Ray") == Names{"Water Resources Minister @ UZB"});
  CHECK(offices_of(*facts, "Joe Okello") == Names{"Mines and Steel Minister @ KEN"});
  CHECK(!has_entity(*facts, "Kyrgyz Prime"));
}

TEST_CASE("a ministry speaks for the state named before it in a heading", "[extract][attribution]") {
  const auto facts = read_release("Republic of Zambia — Ministry of Foreign Affairs",
                                  "The Ministry has noted with regret the closure of the border by Malawi.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Ministry") == Names{"foreign-ministry-ZMB"});
}

TEST_CASE("whom a verb joined to another acts on is not who acts", "[extract][coreference]") {
  const auto told = told_in(
      "Foreign Minister Martins Ozols summoned Ambassador Yury Sidorenko and handed him a note of "
      "protest.\nFirst Vice Foreign Minister Park Eun-ji summoned Chinese Ambassador Luo Jianming on "
      "Thursday "
      "morning and gave him a warning.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->who("handed", "recipient") == Names{"Yury Sidorenko"});
  CHECK(told->who("summoned", "agent") == Names{"Martins Ozols"});
}

TEST_CASE("what would be done under a condition is hypothetical, whatever its day", "[extract][status]") {
  const auto told = told_in(
      "Should the judge refuse the warrants, both would be freed on Saturday.\nHe said a treaty would be "
      "signed on Saturday.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("freed") == "hypothetical");
  CHECK(told->status("signed") == "planned");
}

TEST_CASE("an island's name alone is the island", "[extract][names]") {
  const auto facts =
      read_facts("The boats were held off Gageo Island. South Korea will send two more vessels to Gageo.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Gageo") == meant_by(*facts, "Gageo Island"));
}

TEST_CASE("a visit that its host cancels is the guest's", "[extract][roles]") {
  const auto told = told_in(
      "Iran cancelled a visit by French Foreign Minister Ann Lee.\nMali postponed its session with Peru.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->who("visit", "agent") == Names{"Ann Lee"});
  CHECK(told->who("session", "participant") == Names{"Mali", "Peru"});
}

TEST_CASE("what would follow should somebody leave is no order to leave", "[extract][events]") {
  const auto told = told_in(
      "Ann Lee says the president told her in December that Beijing had assured him it would take over the "
      "jetty should the Indians leave.\nHis successor, Ali Mushfiq, promised during the campaign to tear up "
      "the lease.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->count("expulsion") == 0);
  CHECK(told->who("promised", "speaker") == Names{"Ali Mushfiq"});
}

TEST_CASE("what somebody called off in a clause about it was not held", "[extract][status]") {
  const auto told = told_in(
      "The summit, which Iran had cancelled, was to be held in Oslo.\nThe referendum, which the government "
      "had "
      "postponed twice, is unpopular.\nThe vote, which parliament postponed until 27 October, is on the "
      "budget.\nThe session, which had been postponed twice, was held in Abuja on Monday.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("summit") == "cancelled");
  CHECK(told->status("referendum") == "cancelled");
  CHECK(told->status("vote") == "planned");
  CHECK(told->status("session") == "occurred");
}

TEST_CASE("what somebody calls a thing is no event of its own", "[extract][events]") {
  const auto told = told_in(
      "Ann Lee called the treaty a surrender.\nBob Ray described the vote as a coup.\nIran called an "
      "emergency "
      "meeting.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->event("surrender") == nullptr);
  CHECK(told->event("coup") == nullptr);
  CHECK(told->event("emergency meeting") != nullptr);
}

TEST_CASE("what was done a day after lies not where the other was", "[extract][places]") {
  const auto told = told_in(
      "Azerbaijan detained two journalists, a day after police raids in Yekaterinburg killed two men.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->places("detained").empty());
}

TEST_CASE("what is not true, turned out false or was pretended has not happened", "[extract][status]") {
  const auto told = told_in(
      "It is not true that Kenya has recognised Kosovo.\nReports of an attack on the embassy turned out to "
      "be "
      "false.\nReports that Mali had expelled the envoy proved false.\nThe minister pretended to resign.\nIt "
      "is "
      "true that Peru closed the border.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("recognised") == "negated");
  CHECK(told->status("attack") == "negated");
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("resign") == "negated");
  CHECK(told->status("closed") == "occurred");
}
