#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what is asked is not told", "[extract][status]") {
  const auto told = told_in(
      "Uganda said it was ready. Will Kenya expel the ambassador? Did Chad's president meet the rebels?\n"
      "Why did Norway recall its envoy?\n"
      "The reporter asked: \"Will you meet the rebels?\"");
  if (!told) return;
  CHECK(told->status("expel") == "hypothetical");
  CHECK(told->status("meet") == "hypothetical");
  CHECK(told->status("recall") == "occurred");
}

TEST_CASE("a summit that somebody is asked about is still planned", "[extract][status]") {
  const auto told = told_in("Will President Ann Lee of Kenya attend the summit in Oslo?");
  if (!told) return;
  CHECK(told->status("summit") == "planned");
}

TEST_CASE("an auxiliary in front of its subject sets a condition", "[extract][status]") {
  const auto told = told_in(
      "Chad has yet to say whether it will come; had it stayed away again, nobody would have noticed.\n"
      "The treaty was signed in 2021. Were it to be ratified now, a lawmaker told this website, \"nobody "
      "could live with it\".");
  if (!told) return;
  CHECK(told->status("stayed away") == "hypothetical");
  CHECK(told->status("ratified") == "hypothetical");
}

TEST_CASE("what has been done once awaits nothing", "[extract][status]") {
  const auto told =
      told_in("A joint commission set up last year has met only once. Kenya called that absurd.");
  if (!told) return;
  CHECK(told->status("met") == "occurred");
}

TEST_CASE("who is invited comes later than the invitation", "[extract][status]") {
  const auto told = told_in(
      "At the invitation of Foreign Minister Ann Lee of Kenya, Norway's Foreign Minister Kari Berg will "
      "visit "
      "Nairobi from June 10.",
      "2026-06-05");
  if (!told) return;
  CHECK(told->status("invitation") == "occurred");
  CHECK(told->time("invitation").empty());
  CHECK(told->status("visit") == "planned");
}

TEST_CASE("a body that votes to ask for something has asked for it", "[extract][status]") {
  const auto told =
      told_in("Chad's parliament voted by 131 to 48 to ask the African Union to extend the mandate.");
  if (!told) return;
  CHECK(told->status("ask") == "occurred");
  CHECK(told->status("extend") == "proposed");
}

TEST_CASE("what somebody might be invited to do is not planned", "[extract][status]") {
  const auto told =
      told_in("Kenya's defence minister said that it might invite Norway to station troops in Lamu.");
  if (!told) return;
  CHECK(told->status("station") == "hypothetical");
}

TEST_CASE("who is not under arrest has not been arrested", "[extract][status]") {
  const auto told = told_in("The sailors are not under arrest, police in Kenya said.");
  if (!told) return;
  CHECK(told->status("arrest") == "negated");
}

TEST_CASE("'by no means' is a no", "[extract][status]") {
  const auto told = told_in("China will by no means accept a foreign military presence in Palawan.");
  if (!told) return;
  CHECK(told->status("accept") == "negated");
}

TEST_CASE("a no that opens a quotation negates the clause in it", "[extract][status]") {
  const auto told = told_in("\"No Kenyan ship was hit,\" the transport minister told reporters in Nairobi.");
  if (!told) return;
  CHECK(told->status("hit") == "negated");
}

TEST_CASE("what is only suggested is not planned", "[extract][status]") {
  const auto told = told_in(
      "It has been suggested in social media that Jonas Berg will be exchanged for a Russian officer.");
  if (!told) return;
  CHECK(told->status("exchanged") == "hypothetical");
}

TEST_CASE("a proposal that is backed or considered has been made", "[extract][status]") {
  const auto told =
      told_in("Having considered a proposal by Kenya for a force in Chad, the Council decided to wait.");
  if (!told) return;
  CHECK(told->status("proposal") == "occurred");
}

TEST_CASE("a proposal that is not adopted has been made, a request that will be heard as well",
          "[extract][status]") {
  const auto told = told_in(
      "A proposal by Kenya to bar the ships was not adopted, said an official.\n"
      "A judge in Guayaquil will hear the lawyer's request for bail on Thursday.");
  if (!told) return;
  CHECK(told->status("proposal") == "occurred");
}

TEST_CASE("what is not ruled out is open", "[extract][status]") {
  const auto told =
      told_in("Denmark's defence minister does not rule out that the drones were launched from a ship.");
  if (!told) return;
  CHECK(told->status("launched") == "hypothetical");
}

TEST_CASE("a denial behind a semicolon denies nothing before it", "[extract][status]") {
  const auto told = told_in(
      "The fleet, Russia's spokesman said, would hold an exercise off Kaliningrad from 20 to 26 April; it "
      "had "
      "nothing to do with the affair.",
      "2026-04-16");
  if (!told) return;
  CHECK(told->status("exercise") == "planned");
}

TEST_CASE("what a treaty waits for lies ahead, on no day", "[extract][status]") {
  const auto told = told_in(
      "The Treaty will enter into force thirty days after the exchange of instruments of ratification.",
      "2025-07-15");
  if (!told) return;
  CHECK(told->status("instruments") == "planned");
  CHECK(told->time("enter into force").empty());
}
