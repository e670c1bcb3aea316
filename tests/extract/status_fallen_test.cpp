// What somebody was to do and did not, is only accused of having meant, or there was no such thing of.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a plan that a clause behind 'but' ends is off", "[extract][status]") {
  const auto told = told_in(
      "President Musa was to sign the deal on Friday but pulled out.\nThe minister was due to visit Riyadh "
      "on "
      "Sunday but fell ill.\nHe was scheduled to address parliament on Thursday, but the sitting was "
      "adjourned.\nThe soldiers tried to seize the palace but were repelled.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("sign") == "cancelled");
  CHECK(told->status("visit") == "cancelled");
  CHECK(told->status("address") == "cancelled");
  CHECK(told->status("seize") == "cancelled");
}

TEST_CASE("whoever is charged with planning a deed is not said to plan it", "[extract][status]") {
  const auto told = told_in(
      "Two men were accused of plotting to assassinate the president.\nTwo others have been charged with "
      "planning to blow up the cable.\nA court cleared her of spying for Russia.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("assassinate") == "hypothetical");
  CHECK(told->status("blow up") == "hypothetical");
  CHECK(told->status("spying") == "negated");
}

TEST_CASE("no such thing undoes what was told of it before", "[extract][status]") {
  const auto told = told_in(
      "Asked about reports of a Romanian offer to sell vehicles, the minister said no such offer had been "
      "made.\nThe daily wrote that Jakarta had offered to free them. \"There is no such offer,\" she said.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("offer") == "negated");
  CHECK(told->status("offered") == "negated");
}

TEST_CASE("a report that is waved away or called untrue tells of nothing", "[extract][status]") {
  const auto told = told_in(
      "Cairo dismissed as fabricated a report that its aircraft had bombed a convoy.\nThe ministry dismissed "
      "as \"pure fabrication\" the report of the daily Szó, which wrote that Kyiv had offered Moscow a "
      "truce.\nPosts claiming that the army had seized the airport are false.\nThere is no truth in reports "
      "that he will resign.\nHe was wrongly reported to have been killed.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("bombed") == "negated");
  CHECK(told->status("offered") == "negated");
  CHECK(told->status("seized") == "negated");
  CHECK(told->status("resign") == "negated");
  CHECK(told->status("killed") == "negated");
}

TEST_CASE("ground that is prepared and aims that are named are not reached", "[extract][status]") {
  const auto told = told_in(
      "The talks laid the ground for a summit in the autumn.\nThe aim is a ceasefire.\nThe two sides are "
      "nowhere near a truce.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("summit") == "hypothetical");
  CHECK(told->status("ceasefire") == "hypothetical");
  CHECK(told->status("truce") == "negated");
}

TEST_CASE("an order that was not carried out and a step that was reversed undo the deed",
          "[extract][status]") {
  const auto told = told_in(
      "An order to expel the diplomats was never carried out.\nNorway's withdrawal from the treaty, "
      "announced in March, was reversed in May.\nThe president skipped the summit in Nuuk.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("expel") == "negated");
  CHECK(told->status("withdrawal") == "cancelled");
  CHECK(told->status("summit") == "occurred");
}

TEST_CASE("who speaks may part an auxiliary from its verb", "[extract][status]") {
  const auto told = told_in(
      "France will not, the minister said, send troops to Niger.\nThe hostages will, she added, be released "
      "on Friday.\nPakistani soldiers, Ali Himmat wrote on Monday, had shelled the town.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("send troops") == "negated");
  CHECK(told->status("released") == "planned");
  CHECK(told->sources("shelled") == std::vector<std::string>{"Ali Himmat"});
  CHECK(told->who("shelled", "agent") == std::vector<std::string>{"Pakistan"});
}

TEST_CASE("a question behind its label tells of nothing, and its medium does not speak",
          "[extract][status]") {
  const auto told = told_in(
      "Question (Antara): Has our ambassador to Australia been recalled?\nQuestion (Post-Courier, by "
      "telephone): Port Moresby says Indonesian soldiers crossed the border.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("recalled") == "hypothetical");
  CHECK(told->who("says", "speaker") == std::vector<std::string>{"Papua New Guinea"});
}

TEST_CASE("a step that follows on what has happened does not make that a plan", "[extract][status]") {
  const auto told = told_in(
      "Palau is to ask the Forum for a meeting after a Chinese ship and one of its boats collided on Tuesday "
      "off Helen Reef.\nOfficials fear that the rebels will seize the airport.\nShe proposed that the "
      "Council visit Haiti.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("collided") == "occurred");
  CHECK(told->status("seize") == "hypothetical");
  CHECK(told->status("visit") == "proposed");
}

TEST_CASE("whoever is called home for consultations has them, and a promise that failed was made",
          "[extract][status]") {
  const auto told = told_in(
      "Ecuador called its ambassador home for consultations.\nOfficials warned that a similar promise had "
      "come to nothing.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("consultations") == "occurred");
  CHECK(told->status("promise") == "occurred");
}
