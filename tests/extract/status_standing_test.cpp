// What there is or was although the words beside it deny something, and what is off or open by such words.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("talks that produced nothing were held, and a proposal not put to a vote was made",
          "[extract][status]") {
  const auto told = told_in(
      "Nine hours of talks produced no text.\nA US proposal to arm Chad has not been put to the Security "
      "Council.");
  if (!told) return;
  CHECK(told->status("talks") == "occurred");
  CHECK(told->status("proposal") == "occurred");
}

TEST_CASE("what is quoted beside a verb of speech does not negate it", "[extract][status]") {
  const auto told = told_in(
      "Mexico \"will neither pay nor negotiate\", its foreign secretary, Lucia Videla, told senators.\n"
      "They are there, Niger said, at Mali's request, \"against nobody and for a neighbour\".");
  if (!told) return;
  CHECK(told->status("said") == "occurred");
  CHECK(told->status("told") == "occurred");
}

TEST_CASE("attacks that were stopped, and deeds that were ordered, were done", "[extract][status]") {
  const auto told = told_in(
      "The rebels of Chad stopped their attacks last December.\nNorway believes Iran ordered the raid on "
      "Erbil last "
      "weekend.\nIn 1998 Kenyan troops went to Uganda to quell a mutiny.",
      "2025-05-22");
  if (!told) return;
  CHECK(told->status("attacks") == "occurred");
  CHECK(told->status("raid") == "occurred");
  CHECK(told->status("mutiny") == "occurred");
}

TEST_CASE("what is off, or will not take place, or whose plans collapsed, is cancelled",
          "[extract][status]") {
  const auto told = told_in(
      "The state visit to Chad was off.\nPlans for a meeting between Colombia and Peru collapsed on "
      "Tuesday.\n"
      "The summit that will not take place is that of Mali and Niger.",
      "2025-05-22");
  if (!told) return;
  CHECK(told->status("state visit") == "cancelled");
  CHECK(told->status("meeting") == "cancelled");
  CHECK(told->status("summit") == "negated");
}

TEST_CASE("suspicion, precaution and what one would be glad of tell of nothing that happened",
          "[extract][status]") {
  const auto told = told_in(
      "Three people were arrested on suspicion of spying for Morocco.\nA frigate was ready in case French "
      "trawlers "
      "blocked the port.\nJapan would be glad of a port call.\nThe bloc has agreed to nothing beyond a "
      "year.\n"
      "The EU said aid would be resumed only after the pact was signed.");
  if (!told) return;
  CHECK(told->status("spying") == "hypothetical");
  CHECK(told->status("blocked") == "hypothetical");
  CHECK(told->status("port call") == "hypothetical");
  CHECK(told->status("agreed") == "negated");
  CHECK(told->status("signed") == "hypothetical");
}

TEST_CASE("reports called untrue tell of nothing", "[extract][status]") {
  const auto told = told_in(
      "Thailand called untrue reports that its soldiers had crossed the border.\nThe ministry denied a "
      "report "
      "according to which Laos had expelled the envoy of Nepal.");
  if (!told) return;
  CHECK(told->status("crossed") == "negated");
  CHECK(told->status("expelled") == "negated");
}

TEST_CASE("a condition in front holds for all that follows, also across a report", "[extract][status]") {
  const auto told = told_in(
      "Should the inquiry prove that a state was behind this, Chad will ask for talks, and Mali will summon "
      "the "
      "ambassador of Togo.\nIf the work does not stop, Foreign Minister Sarita Thapa told parliament, Nepal "
      "will "
      "expel the engineers.");
  if (!told) return;
  CHECK(told->status("summon") == "hypothetical");
  CHECK(told->status("expel") == "hypothetical");
}

TEST_CASE("who remains in custody is held now; what came of an office has happened", "[extract][status]") {
  const auto told = told_in(
      "Two Estonian officers are still in Russian custody.\nAlassane Toure became Mali's foreign minister in "
      "2021, "
      "only to be dismissed a year later.",
      "2025-05-22");
  if (!told) return;
  CHECK(told->status("are still in Russian custody") == "ongoing");
  CHECK(told->status("dismissed") == "occurred");
}

TEST_CASE("a visit put off that will now take place on another day is planned", "[extract][status]") {
  const auto told = told_in(
      "Chad's visit to Mali was put off because of a storm and will now take place on Friday.", "2025-05-22");
  if (!told) return;
  CHECK(told->status("visit") == "planned");
}

TEST_CASE("an election that is not recognised was held; an 'act of aggression' is a name for it",
          "[extract]") {
  const auto told = told_in(
      "Georgia's president refused to recognise the election.\nSomalia called the deal an act of "
      "aggression.");
  if (!told) return;
  CHECK(told->status("election") == "occurred");
  CHECK(told->status("recognise") == "negated");
  CHECK(told->count("attack") == 0);
}

TEST_CASE("what an event does not bring about says that there was one", "[extract][status]") {
  const auto told = told_in(
      "Iran's threat to close the strait did not impress Oslo.\nChad's protest did not lead to an inquiry.\n"
      "Friday's meeting between Norway and Mali did not go ahead.");
  if (!told) return;
  CHECK(told->status("threat") == "occurred");
  CHECK(told->status("protest") == "occurred");
  CHECK(told->status("meeting") == "negated");
}

TEST_CASE("sanctions that are not lifted stand, and a raid that is not mentioned was made",
          "[extract][status]") {
  const auto told = told_in(
      "Norway has refused to lift its sanctions on Chad.\nThe raid was not mentioned in the communique.");
  if (!told) return;
  CHECK(told->status("sanctions") == "occurred");
  CHECK(told->status("raid") == "occurred");
}
