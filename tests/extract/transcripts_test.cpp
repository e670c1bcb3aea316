// Transcripts, records of councils and communiqués: who speaks stands before the words.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what stands behind a speaker's name in a transcript is told by the speaker",
          "[extract][attribution]") {
  const auto told = told_in(
      "Reuters: Canada said it had summoned the ambassador. What's your comment?\n"
      "Xu Mengjie: On May 20, a Philippine vessel rammed a Chinese ship. We urge Manila to stop.\n"
      "Kyodo: Will talks be held?\n"
      "Xu Mengjie: The two ministers held talks in Beijing on Monday. I have nothing to announce today.",
      "2024-05-22");
  if (!told) return;
  const std::vector<std::string> speaker{"Xu Mengjie"};
  CHECK(told->sources("rammed") == speaker);
  CHECK(told->who("urge", "speaker") == speaker);
  CHECK(told->sources("urge").empty());
  CHECK(told->status("announce") != "occurred");
  CHECK(told->sources("summoned") != speaker);
}

TEST_CASE("a name with a colon in an article that is no transcript tells nothing of who speaks",
          "[extract][attribution]") {
  const auto told =
      told_in("Ana Paz: Kenya expelled two envoys on Monday.\nKenya recalled its envoy.", "2024-05-22");
  if (!told) return;
  CHECK(told->sources("expelled").empty());
}

TEST_CASE("speakers in capitals represent the state in brackets and tell what their paragraph does",
          "[extract]") {
  const std::string text =
      "MARÍA ARCE TORRIJOS, Special Representative of the Secretary-General, said that violence had risen. "
      "On 9 "
      "April, gunmen attacked the hospital in Port-au-Prince.\n"
      "DANIEL WHITLOCK (United States) said that his country would send no troops.\n"
      "LU WEIHUA (China) regretted that. CAROLYN PERSAUD (Guyana) voiced support for the text.";
  const auto told = told_in(text, "2024-04-19");
  const auto facts = read_facts(text, "2024-04-19");
  if (!told || !facts) return;
  CHECK(told->sources("attacked") == std::vector<std::string>{"MARÍA ARCE TORRIJOS"});
  REQUIRE(has_entity(*facts, "CAROLYN PERSAUD"));
  const auto relations = relations_of(*facts);
  for (const char* one : {"represents: daniel-whitlock -> USA", "represents: lu-weihua -> CHN",
                          "represents: carolyn-persaud -> GUY"}) {
    CAPTURE(one);
    CHECK(std::ranges::find(relations, one) != relations.end());
  }
}

TEST_CASE("the label of an office in a transcript is its only holder", "[extract][attribution]") {
  const auto told = told_in(
      "The briefing of the Spokesperson of the Ministry of Foreign Affairs of Indonesia, Ratna Wati.\n"
      "Question (Reuters, by video link): Port Moresby says Indonesian soldiers attacked a village.\n"
      "Spokesperson: Kenya recalled its ambassador.\nQuestion (AFP): And the talks?\n"
      "Spokesperson (in English): Uganda expelled two envoys.\nSpokesperson: Thank you all for coming.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->sources("recalled") == std::vector<std::string>{"Ratna Wati"});
  CHECK(told->sources("expelled") == std::vector<std::string>{"Ratna Wati"});
  CHECK(told->sources("attacked") == std::vector<std::string>{"Papua New Guinea"});
}

TEST_CASE("a station's own people tell nothing of their own", "[extract][attribution]") {
  const auto told = told_in(
      "PRESENTER: Litia Marsh\nLITIA MARSH: Mali expelled an envoy on Monday.\nDAVE IKEDA: Chad recalled its "
      "ambassador.\nLITIA MARSH: And the ministers?\nDAVE IKEDA: They met on Tuesday.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->sources("expelled").empty());
  CHECK(told->sources("recalled").empty());
}

TEST_CASE("it is the council whose items a communiqué lists", "[extract]") {
  const auto told = told_in(
      "The Security Council:\n"
      "1. Strongly condemned the attack on the tanker.\n"
      "2. Welcomed the mediation of Oman and the Red Cross. It demanded the release of the staff.");
  if (!told) return;
  const std::vector<std::string> council{"United Nations Security Council"};
  CHECK(told->who("condemned", "speaker") == council);
  CHECK(told->who("demanded", "speaker") == council);
}

TEST_CASE("the leader of a gang has no office of a state", "[extract]") {
  const auto facts = read_facts(
      "China and Russia abstained. The Council imposed a travel ban on gang leader Wilner Desravines.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Wilner Desravines").empty());
}

TEST_CASE("a correspondent's words in a radio report are the station's own", "[extract][attribution]") {
  const auto told = told_in(
      "PRESENTER: Our correspondent Tom Halloran is in Oslo.\nHALLORAN: Mali expelled the envoy of Chad on "
      "Monday.\nPRESENTER: And the ministers?\nHALLORAN: They met on Tuesday.\nHALLORAN: Chad recalled its "
      "ambassador.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->sources("expelled").empty());
  CHECK(told->sources("recalled").empty());
}
