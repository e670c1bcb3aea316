// What is listed behind "would", kept from, alleged, played through or only expected: none of it has
// happened.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a list of bare verbs keeps the auxiliary of its first", "[extract][status]") {
  const auto told = told_in(
      "Argentina's president-elect has said he would move the embassy to Jerusalem, withdraw from Mercosur "
      "and "
      "sever relations with Beijing.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("withdraw") == "hypothetical");
  CHECK(told->status("sever") == "hypothetical");
}

TEST_CASE("what somebody is kept from or fails to do for the third time is not done", "[extract][status]") {
  const auto told = told_in(
      "A call from Paris kept India from attacking.\nLebanon's parliament failed for the third time to elect "
      "a "
      "president.\nIn lieu of a summit, the leaders exchanged letters.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("attacking") == "negated");
  CHECK(told->status("elect") != "occurred");
  CHECK(told->status("summit") == "negated");
}

TEST_CASE("it is not true, somebody said in between", "[extract][status]") {
  const auto told = told_in(
      "It is not true, the spokesman said, that Bulgaria has expelled its ambassador.\nIt is true, the "
      "spokesman said, that Greece has recalled its ambassador.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("recalled") == "occurred");
}

TEST_CASE("what one is charged with, alleged or likened to is not told as fact", "[extract][status]") {
  const auto told = told_in(
      "Two officers charged with passing maps to Eritrea went on trial on Tuesday.\nHe is wanted for "
      "allegedly "
      "ordering the massacre of villagers.\nAny step would be treated as an invasion.\nThe general denied "
      "that "
      "he had been offered, or had accepted, asylum in Turkey.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("passing") == "hypothetical");
  CHECK(told->status("massacre") == "hypothetical");
  CHECK(told->status("invasion") == "hypothetical");
  CHECK(told->status("accepted") == "negated");
}

TEST_CASE("what is played through or simulated has not happened", "[extract][status]") {
  const auto told = told_in(
      "In the Pentagon's war game, China invaded Taiwan.\nA simulated missile attack on Guam opened the "
      "drill.\nIt was the closest the two navies have come to exchanging fire since 2019.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("invaded") == "hypothetical");
  CHECK(told->status("missile attack") == "hypothetical");
  CHECK(told->status("exchanging fire") == "hypothetical");
}

TEST_CASE("whoever had been due did not come, and no talks were held", "[extract][status]") {
  const auto told = told_in(
      "Serbia's president had been due in Washington on Thursday for talks with the minister.\nMalta's "
      "president "
      "is due in Lima on Friday for a meeting with the minister.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("due") == "cancelled");
  CHECK(told->status("talks") == "cancelled");
  CHECK(told->status("meeting") == "planned");
}

TEST_CASE("who is said to have been summoned on Monday was so before", "[extract][status]") {
  const auto told = told_in("The ambassador was said to have been summoned on Monday, but nobody knew of it.",
                            "2026-04-24");
  if (!told) return;
  CHECK(told->status("summoned") == "occurred");
  CHECK(told->time("summoned") == "2026-04-20");
}

TEST_CASE("a meeting that a decision waits for lies ahead", "[extract][status]") {
  const auto told =
      told_in("No decision will be taken before the meeting of the ministers in Helsinki.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("meeting") == "planned");
}

TEST_CASE("whoever did not attend or sign is no party", "[extract][relations]") {
  const auto told = told_in(
      "Neither Australia nor Indonesia has signed the Suva Pact.\nThe ministers of Mali and Niger did not "
      "attend "
      "the meeting in Accra.",
      "2026-04-24");
  if (!told) return;
  for (const auto& relation : told->facts.relations) CHECK(relation.type != "signed_by");
  CHECK(told->who("meeting", "participant").empty());
  CHECK(told->who("attend", "agent") == Names{"Mali", "Niger"});
}

TEST_CASE("meetings in the capitals of two states are two", "[extract][events]") {
  const auto told =
      told_in("Uganda skipped the summit in Kigali.\nBurundi boycotted the talks in Luanda.", "2026-04-24");
  if (!told) return;
  CHECK(told->places("summit") == Names{"Kigali"});
}

TEST_CASE("what is agreed on and had been due is off, with what was to be done at it", "[extract][status]") {
  const auto told = told_in(
      "A prisoner exchange agreed in Doha had been due to take place on Tuesday.\nThe ceremony in Astana, at "
      "which the treaty was to be signed, was called off at the last minute.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("prisoner exchange") == "cancelled");
  CHECK(told->status("agreed") == "occurred");
  CHECK(told->status("signed") == "cancelled");
  CHECK(told->count("Deployment") == 0);
}

TEST_CASE("the second of two things demanded is demanded, too", "[extract][status]") {
  const auto told = told_in(
      "The opposition demanded that the ambassador be expelled and relations be broken off.\nThe admiral "
      "said "
      "attacks on cables would be answered.\nThe mission has not been asked to monitor the withdrawal of the "
      "Kenyan army.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("broken off") == "proposed");
  CHECK(told->status("attacks") == "hypothetical");
  CHECK(told->status("withdrawal") == "planned");
}

TEST_CASE("where there are no soldiers fighting, nobody fights", "[extract][status]") {
  const auto told = told_in(
      "There are no American soldiers fighting in Chad.\nIf Moscow were to recognise the Taliban, others "
      "would "
      "follow.\nKenya said that it would not send police to Haiti before the elections there.\nThe attack "
      "foreseen "
      "for the night of 3 to 4 May was called off.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("fighting") == "negated");
  CHECK(told->status("recognise") == "hypothetical");
  CHECK(told->status("elections") == "planned");
  CHECK(told->status("attack") == "cancelled");
}

TEST_CASE("a report on which there is no word is not sure", "[extract][status]") {
  const auto told = told_in(
      "There was no confirmation of reports that the army had retaken the town.\nTogo would have been "
      "obliged to "
      "arrest him had he attended the summit.\nAmman would rather close its border.\nThe president faces an "
      "election.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("retaken") == "hypothetical");
  CHECK(told->status("attended") == "hypothetical");
  CHECK(told->status("close") == "hypothetical");
  CHECK(told->status("election") == "planned");
}

TEST_CASE("a banned march that went ahead took place", "[extract][status]") {
  const auto told = told_in(
      "The march, banned by the prefect, went ahead all the same.\nThe postponed talks began on Monday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("march") == "occurred");
  CHECK(told->status("talks") == "occurred");
}

TEST_CASE("whoever was expected and did not arrive made no visit", "[extract][status]") {
  const auto told = told_in(
      "The Syrian minister, expected in Riyadh on Tuesday, did not arrive.\nIn 2020 the two navies stopped a "
      "joint "
      "drill after one day because of the virus.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("expected") == "cancelled");
  CHECK(told->status("joint drill") == "occurred");
}

TEST_CASE("whoever denies responsibility for an attack does not tell of it", "[extract][attribution]") {
  const auto told = told_in("The Taliban denied responsibility for the attack on the school.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("attack") == "occurred");
  CHECK(told->sources("attack").empty());
}

TEST_CASE("some of the meetings that were called off were not held", "[extract][status]") {
  const auto told = told_in("American officials called off some of his meetings.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("meetings") == "cancelled");
}

TEST_CASE("a report without foundation tells of nothing that was", "[extract][status]") {
  const auto told = told_in(
      "The report, according to which the ambassador had been expelled, is entirely without "
      "foundation.\nReports "
      "that Malawi had recognised Kosovo have no foundation in fact.\nAnn Lee's statement has been called "
      "off.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("recognised") == "negated");
  CHECK(told->status("statement") == "cancelled");
}

TEST_CASE("an election that had been set for one day and was held on another was held", "[extract][status]") {
  const auto told = told_in(
      "Senegal's election, which had been set for May 25, was held on March 24.\nThe planned summit took "
      "place on "
      "Monday.\nThe planned talks begin on Sunday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("election") == "occurred");
  CHECK(told->time("election") == "2026-03-24");
  CHECK(told->status("summit") == "occurred");
  CHECK(told->status("talks") == "planned");
}

TEST_CASE("talks to which somebody was not invited were held", "[extract][status]") {
  const auto told = told_in(
      "The African Union was not invited to the talks in Jeddah.\nIt was the coup that was not.\nThe summit, "
      "at "
      "which Sweden was to be admitted, ended without a decision.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("talks") == "occurred");
  CHECK(told->status("coup") == "negated");
  CHECK(told->status("was to be admitted") == "planned");
}
