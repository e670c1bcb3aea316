#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an abbreviation whose bracket is glued to the name is known further on", "[extract]") {
  const auto told = told_in(
      "The Joint Chiefs of Staff(JCS) said South Korea was ready. The JCS warned the North.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Joint Chiefs of Staff"});
  CHECK(told->who("warned", "speaker") == Names{"Joint Chiefs of Staff"});
}

TEST_CASE("whose murder it is was murdered", "[extract][events]") {
  const auto told = told_in("The lawyer Ana Holt's murder shocked Lima.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("murder", "victim") == Names{"Ana Holt"});
  CHECK(told->who("murder", "agent").empty());
}

TEST_CASE("what would be signed on a day to come is planned", "[extract][status]") {
  const auto told = told_in("A security agreement with Fiji would be signed next week.", "2024-05-16");
  if (!told) return;
  CHECK(told->status("signed") == "planned");
}

TEST_CASE("a missile that is detected, fired from somewhere, dismisses nobody", "[extract][events]") {
  const auto told = told_in(
      "The South Korean military detected a missile, presumed to be long-range, fired from the Wonsan area.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->count("dismissal") == 0);
}

TEST_CASE("a missile is fired toward a sea", "[extract][events]") {
  const auto told =
      told_in("Iran fired a ballistic missile toward the Caspian Sea on Thursday.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("fired", "destination") == Names{"Caspian Sea"});
}

TEST_CASE("states joined by a comma are no body", "[extract]") {
  const auto told = told_in(
      "He is due in Niue on Friday and will visit Vanuatu, Papua New Guinea and Timor Leste.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("visit", "destination") == Names{"Papua New Guinea", "Timor Leste", "Vanuatu"});
}

TEST_CASE("ministers named behind a prime minister are of his state", "[extract]") {
  const auto facts = read_facts(
      "Fiji's Prime Minister Ana Rabuka was in Wellington on Wednesday. There she met Prime Minister Chris "
      "Holt, "
      "Foreign Minister Nana Mata and Defence Minister Nico Wills.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nana Mata") == Names{"Foreign Minister @ NZL"});
  CHECK(offices_of(*facts, "Nico Wills") == Names{"Defence Minister @ NZL"});
}

TEST_CASE("an office for two regions at a capital's ministry is held there", "[extract]") {
  const auto facts = read_facts(
      "Seo Min-jung, director general for Asia and Oceania affairs at Tokyo's foreign ministry, met "
      "reporters.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Seo Min-jung") ==
        Names{"director general for Asia and Oceania affairs @ foreign-ministry-JPN"});
}

TEST_CASE("what one says, as one stresses something, is not told by oneself", "[extract]") {
  const auto told = told_in(
      "Envoy Ana Holt met them. Holt had earlier said \"we will resist,\" as she emphasized the country's "
      "commitment to law.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->sources("said").empty());
}

TEST_CASE("a claim to an island accuses nobody; a diplomat brought in is summoned", "[extract][events]") {
  const auto told = told_in(
      "The minister brought in the Chilean ambassador on Monday after his recent claims to the islets.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->type("brought") == "summon");
  CHECK(told->count("accusation") == 0);
}
