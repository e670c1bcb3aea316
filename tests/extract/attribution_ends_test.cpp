// Who speaks at the end of a sentence, amid it, and in answer to a question.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a speaker and a verb that end the sentence tell all before them", "[extract][attribution]") {
  const auto told = told_in(
      "Seven countries had recognised Juan Paz as president by midnight, Reuters counted.\n"
      "Kenya has not decided whom to expel, his deputy, Ms Emily Chebet, informed the court.\n"
      "\"We will withdraw our troops,\" the Malian minister, Ali Sow, continued.");
  if (!told) return;
  CHECK(told->sources("recognised") == Names{"Reuters"});
  CHECK(told->sources("decided") == Names{"Emily Chebet"});
  CHECK(told->sources("withdraw") == Names{"Ali Sow"});
}

TEST_CASE("a verb before its speaker tells a noun as well", "[extract][attribution]") {
  const auto told = told_in("A coup, said Washington; a change of ministers, said Oslo.");
  if (!told) return;
  CHECK(told->sources("coup") == Names{"United States"});
}

TEST_CASE("what is put into a relative clause tells nothing of what stands before it",
          "[extract][attribution]") {
  const auto told = told_in(
      "Kenya expelled two envoys in 2015, when Uganda destroyed a jet that, it said, had strayed.\n"
      "Norway expelled two envoys and, Sweden said, was right.");
  if (!told) return;
  for (const auto& event : told->facts.events) {
    CAPTURE(event.type);
    if (told->type("expelled") == event.type) CHECK(event.attribution.empty());
  }
}

TEST_CASE("what is said goes on behind an inserted speaker", "[extract][attribution]") {
  const auto told = told_in(
      "Party leader Radu Bulat spoke on Friday. He would not, he went on, pull his troops out of Chad.\n"
      "Talks broke up without a deal, envoy Ana Zongo said, and fighting had since resumed.\n"
      "Kenyan soldiers, commander Omar Jama wrote, had crossed the river and shelled the town.");
  if (!told) return;
  CHECK(told->sources("pull") == Names{"Radu Bulat"});
  CHECK(told->sources("fighting") == Names{"Ana Zongo"});
  CHECK(told->sources("shelled") == Names{"Omar Jama"});
}

TEST_CASE("behind a semicolon what is told goes on in shifted tense only", "[extract][attribution]") {
  const auto told = told_in(
      "They had crossed the border, minister Hector Lucena said; they had been attacked by soldiers.\n"
      "The talks had failed, minister Ana Paz said; Kenya recalled its ambassador.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Hector Lucena"});
  CHECK(told->sources("recalled").empty());
}

TEST_CASE("what a question holds open is told by whoever answers", "[extract][attribution]") {
  const auto told = told_in(
      "Spokesman Ali Sow spoke to reporters. Asked whether Chad would attack Sudan, he said there was no "
      "such "
      "order.\nAsked about reports that Kenya had expelled envoys, Ana Paz said that was false.\n"
      "Asked whether Mali would recall its ambassador, minister Eve Diop said she could not confirm that.");
  if (!told) return;
  CHECK(told->sources("attack") == Names{"Ali Sow"});
  CHECK(told->sources("expelled") == Names{"Ana Paz"});
  CHECK(told->sources("recall").empty());
}

TEST_CASE("cases and denials go on with the last speaker's words", "[extract][attribution]") {
  const auto told = told_in(
      "Kenya recalled that the court must examine the request. Should the court agree, Juan Paz would be "
      "handed "
      "over.\nMinister Ana Paz assured Oslo that no work would begin. If it began, Kenya would ask for a "
      "ceasefire.\nMinister Eve Diop stressed that one man had been injured. Mali had handed a note of "
      "protest to "
      "China.\nMinister Ada Sow rejected the charge. Nobody had been arrested in Chad.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->sources("handed over") == Names{"Kenya"});
  CHECK(told->sources("ceasefire").front() == "Ana Paz");
  CHECK(told->sources("handed a note") == Names{"Eve Diop"});
}
