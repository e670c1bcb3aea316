// Who acts though told beside the verb or torn from it: by "as did", between commas, behind a clause.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who is told to have done so, too, has done it", "[extract][events]") {
  const auto told = told_in(
      "Kenya has recognised the new government, as have Uganda and Rwanda.\n"
      "France recalled its ambassador on Monday. So did Germany.\n"
      "Omar Paz boycotted the vote; so did his cousin Ruben Vera.");
  if (!told) return;
  CHECK(told->who("recognised", "agent") == Names{"Kenya", "Rwanda", "Uganda"});
  CHECK(told->who("recalled", "agent") == Names{"France", "Germany"});
  CHECK(told->who("boycotted", "agent") == Names{"Omar Paz", "Ruben Vera"});
}

TEST_CASE("who has done so does not do what another has not", "[extract][events]") {
  const auto told = told_in("Kenya did not condemn the raid. So did Chad.");
  if (!told) return;
  CHECK(told->who("condemn", "speaker") == Names{"Kenya"});
}

TEST_CASE("those named before the comma act, too", "[extract][events]") {
  const auto told = told_in(
      "Together with Chad, Mali condemned the raid.\n"
      "Chad and Mali restored ties in 1988; the year after, together with Libya and Tunisia, they founded "
      "the "
      "Arab Union.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Chad", "Mali"});
  CHECK(told->who("founded", "agent") == Names{"Chad", "Libya", "Mali", "Tunisia"});
}

TEST_CASE("of two persons each with a state both act", "[extract][events]") {
  const auto told = told_in(
      "Prime Minister Hun Manet of Cambodia and Thai Foreign Minister Maris Sangiam met in Hanoi on Monday.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Hun Manet", "Maris Sangiam"});
}

TEST_CASE("what is told between commas is said of the noun before them", "[extract][events]") {
  const auto told = told_in(
      "Bangladesh, minister Farhana Chowdhury told the Daily News, will not recall its envoy.\n"
      "Hamas, a Qatari official told Reuters, rejected the plan.");
  if (!told) return;
  CHECK(told->who("told", "speaker") == Names{"Farhana Chowdhury"});
  CHECK(told->who("recall", "agent") == Names{"Bangladesh"});
  CHECK(told->sources("recall") == Names{"Farhana Chowdhury"});
  CHECK(told->who("rejected", "speaker") == Names{"Hamas"});
}

TEST_CASE("an apposition between commas stays one", "[extract][events]") {
  const auto told = told_in("Farhana Chowdhury, a minister, told Reuters that Chad rejected the plan.");
  if (!told) return;
  CHECK(told->who("told", "speaker") == Names{"Farhana Chowdhury"});
  CHECK(told->who("rejected", "speaker") == Names{"Chad"});
}

TEST_CASE("a participle before the verb of the sentence is done to its subject", "[extract][events]") {
  const auto told = told_in(
      "Three Danish peacekeepers kidnapped ten days ago are alive.\n"
      "Sixteen sailors detained ten days ago have yet to appear in court.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->who("kidnapped", "agent").empty());
  CHECK(told->described("kidnapped", "victim") == Names{"Three Danish peacekeepers"});
  CHECK(told->described("detained", "victim") == Names{"Sixteen sailors"});
}

TEST_CASE("who left a body does not welcome what it welcomes", "[extract][events]") {
  const auto told = told_in(
      "ECOWAS, which Burkina Faso, Mali and Niger quit in January, welcomed the swap and urged Togo to "
      "help.");
  if (!told) return;
  CHECK(told->who("welcomed", "speaker") == Names{"Economic Community of West African States"});
  CHECK(told->who("quit", "agent") == Names{"Burkina Faso", "Mali", "Niger"});
}

TEST_CASE("an envoy is named behind the state he is sent to", "[extract][events]") {
  const auto told = told_in("Russian Ambassador to Bosnia Pyotr Vetrov criticized the move.");
  if (!told) return;
  CHECK(told->who("criticized", "speaker") == Names{"Pyotr Vetrov"});
}

TEST_CASE("the government of a president is the state's", "[extract][events]") {
  const auto told = told_in(
      "Togo's President Faure Paz flew to Paris. The government of President Faure Paz has rejected the "
      "claim.");
  if (!told) return;
  CHECK(told->who("rejected", "speaker") == Names{"Togo"});
}

TEST_CASE("a place behind a named counterpart is that of the meeting", "[extract][events]") {
  const auto told = told_in(
      "Kazuo Mibu was scheduled to meet his Korean counterpart, Yoon Sang-jun, in Busan on Thursday to lay "
      "the "
      "groundwork for a visit.\n"
      "Ana Cruz will hold talks with her Chilean counterpart, Pablo Rojas, in Lima next week.");
  if (!told) return;
  CHECK(told->places("meet") == Names{"Busan"});
  CHECK(told->places("talks") == Names{"Lima"});
}

TEST_CASE("those who meet somewhere decide there", "[extract][events]") {
  const auto told = told_in("Foreign ministers of NATO, meeting in Tallinn on Monday, condemned the raid.");
  if (!told) return;
  CHECK(told->places("condemned") == Names{"Tallinn"});
}

TEST_CASE("who speaks by telephone speaks from where they are", "[extract][events]") {
  const auto told = told_in("Ciarán Devane told AFP by telephone from Goma that the men were safe.");
  if (!told) return;
  CHECK(told->places("told") == Names{"Goma"});
}
