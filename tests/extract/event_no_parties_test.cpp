// Who is named beside an event and yet takes no part in it: the bearer, the one absent, the announcer.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("whoever hands over the protest of another does not protest", "[extract][roles]") {
  const auto told = told_in("Switzerland handed over an American protest note to Chad.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("protest note", "agent") == Names{"United States"});
  CHECK(told->who("handed over", "agent") == Names{"Switzerland"});
}

TEST_CASE("talks that somebody had not attended were held without him", "[extract][roles]") {
  const auto told = told_in(
      "Ambassador Juan Paz briefed the council on the talks, which he had not attended.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("talks", "participant").empty());
}

TEST_CASE("whoever announces a visit does not come", "[extract][roles]") {
  const auto told =
      told_in("The visit of Ann Lee was announced by Chad on Monday.\nTogo announced a visit by Kofi Mensah.",
              "2026-04-24");
  if (!told) return;
  for (const auto& event : told->facts.events) {
    if (event.type == "visit") CHECK(event.arguments.size() == 1);
  }
}

TEST_CASE("\"they\" in a quotation are not those who say it", "[extract][roles]") {
  const auto told =
      told_in("\"They shot at us first,\" a Kyrgyz border guard told Radio Azattyk.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("shot at", "agent").empty());
}

TEST_CASE("the military of a state speaks for itself as \"it\"", "[extract][coreference]") {
  const auto told = told_in(
      "North Korea said South Korea had flown drones over the border. Seoul's military said it could not "
      "confirm "
      "the claim.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("confirm", "speaker") == Names{"South Korea"});
}

TEST_CASE("a visit that had been asked for is the one that came about", "[extract][events]") {
  const auto told = told_in(
      "Australia's Ann Lee visited Suva on Monday. The visit had been requested by the Fijians.\nMali's "
      "leader is "
      "to visit Moscow in June. The visit had been announced by the Kremlin.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("visited") == "occurred");
  CHECK(told->sources("visited").empty());
  CHECK(told->count("visit") + told->count("Visit") == 2);
}

TEST_CASE("a court that orders a ceasefire is no party, nor is who postpones another's trip",
          "[extract][roles]") {
  const auto told =
      told_in("The court did not order a ceasefire.\nAnn Lee postponed the delegation's trip to Washington.",
              "2026-04-24");
  if (!told) return;
  CHECK(told->described("ceasefire", "participant").empty());
  CHECK(told->who("trip", "agent").empty());
}

TEST_CASE("the kingdom's ministry is that of the state which speaks", "[extract][names]") {
  const auto told = told_in(
      "Saudi Arabia will not normalise ties with Israel, the kingdom's foreign ministry said on Monday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->sources("normalise") == Names{"Ministry of Foreign Affairs (Saudi Arabia)"});
}

TEST_CASE("whoever has not claimed an attack did not carry it out", "[extract][roles]") {
  const auto told = told_in(
      "The strike on the consulate, for which Israel has not claimed responsibility, killed seven.\nNo party "
      "to "
      "the conflict has claimed the bombing.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("strike", "agent").empty());
  CHECK(told->described("bombing", "agent").empty());
}

TEST_CASE("who is reported kidnapped or found murdered is the victim", "[extract][roles]") {
  const auto told = told_in(
      "The minister of oil was reported kidnapped on Monday.\nTwo journalists were found murdered in Tuxpan.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->described("kidnapped", "victim") == Names{"minister"});
  CHECK(told->described("kidnapped", "agent").empty());
  CHECK(told->described("murdered", "victim") == Names{"Two journalists"});
}

TEST_CASE("the opposition that speaks opposes nothing, a decree struck down is not attacked",
          "[extract][events]") {
  const auto told = told_in(
      "Venezuela's opposition said its candidate had won.\nThe Constitutional Council struck down the "
      "decree.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->event("opposition") == nullptr);
  CHECK(told->event("struck") == nullptr);
}

TEST_CASE("where one did not go is no end of the journey", "[extract][places]") {
  const auto told = told_in(
      "Ann Lee flew to Doha, not to Cairo.\nThe talks were held in Oslo, not in Bern.\nThe rockets had been "
      "fired "
      "from Yemen, not from Iraq as first thought.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("flew", "destination") == Names{"Doha"});
  CHECK(told->places("talks") == Names{"Oslo"});
  CHECK(told->who("fired", "origin") == Names{"Yemen"});
}

TEST_CASE("whoever demands an expulsion does not expel", "[extract][roles]") {
  const auto told = told_in("The expulsion demanded by 120 deputies was rejected.", "2026-04-24");
  if (!told) return;
  CHECK(told->described("expulsion", "agent").empty());
  CHECK(told->status("expulsion") == "negated");
}
