// Verbs that go on from another, and parties told aside.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a verb goes on from the one of its form", "[extract][events]") {
  const auto told = told_in(
      "Brazil would send an envoy, a spokesman announced, and would accept any format.\n"
      "The Council demanded that Kenya lift the ban and release the fishermen.\n"
      "Goran Petrov was charged with smuggling arms and acquitted.\n"
      "The representative of Peru regretted that the proposals had been ignored and warned against haste.");
  if (!told) return;
  CHECK(told->who("accept", "agent") == Names{"Brazil"});
  CHECK(told->who("release", "agent") == Names{"Kenya"});
  CHECK(told->who("acquitted", "victim") == Names{"Goran Petrov"});
  CHECK(told->who("warned", "speaker") == Names{"Peru"});
}

TEST_CASE("what stands between commas does not part a verb from its subject", "[extract][events]") {
  const auto told = told_in(
      "Malaysia, which chairs ASEAN this year, protested at the treatment of its envoy, a former minister.\n"
      "Vanuatu's prime minister, Job Tari Kalsakau, asked for help on Sunday.");
  if (!told) return;
  CHECK(told->who("protested", "speaker") == Names{"Malaysia"});
  CHECK(told->who("asked", "speaker") == Names{"Job Tari Kalsakau"});
}

TEST_CASE("who is named among others takes part as they do", "[extract][events]") {
  const auto told = told_in(
      "Ten people have been arrested, among them a former police sergeant, Willie Bong.\n"
      "Envoys of six states, including Chad and Mali, met in Lome.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Willie Bong"});
  CHECK(told->who("met", "participant") == Names{"Chad", "Mali"});
}

TEST_CASE("who is told something in a call is its other party", "[extract][events]") {
  const auto told = told_in(
      "Foreign Minister Blas Recalde informed Helena Costa of the decision in a telephone conversation.");
  if (!told) return;
  CHECK(told->who("telephone", "participant") == Names{"Blas Recalde", "Helena Costa"});
}

TEST_CASE("whoever leads or sponsors what is held takes part", "[extract][events]") {
  const auto told =
      told_in("An African Union-sponsored meeting of irrigation ministers will open in Kinshasa.");
  if (!told) return;
  CHECK(told->who("meeting", "participant") == Names{"African Union"});
}

TEST_CASE("troops that are deployed are deployed by their state", "[extract][events]") {
  const auto told = told_in("Uganda, whose troops have been deployed in Kenya since May, wants more money.");
  if (!told) return;
  CHECK(told->who("deployed", "agent") == Names{"Uganda"});
}

TEST_CASE("a traveller is told something while on a visit", "[extract][events]") {
  const auto told =
      told_in("President Ana Ruiz had been informed of the incident while on a state visit to India.");
  if (!told) return;
  CHECK(told->who("state visit", "agent") == Names{"Ana Ruiz"});
}

TEST_CASE("the phrase of a journey is not that of what puts it off", "[extract][events]") {
  const auto told = told_in("General Moussa Harouna's trip to Moscow has been put back to July.");
  if (!told) return;
  CHECK(told->who("put back", "topic").empty());
}

TEST_CASE("a mandate is prolonged for whose it is", "[extract][events]") {
  const auto told =
      told_in("The Security Council decided to extend the mandate of the African Union for six months.");
  if (!told) return;
  CHECK(told->who("extend", "object") == Names{"African Union"});
}

TEST_CASE("a government in a capital is that of the state, where the article names it", "[extract][events]") {
  const auto told =
      told_in("Benin has closed its border. The government in Cotonou has always denied the charge.");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"Benin"});
}

TEST_CASE("claims by somebody unnamed are not rejected against the first state they name",
          "[extract][events]") {
  const auto told =
      told_in("The minister rejected claims by the opposition that Russian paramilitaries had moved in.");
  if (!told) return;
  CHECK(told->who("rejected", "target").empty());
}

TEST_CASE("what came of a deed is the deed of whom somebody accuses of it", "[extract][events]") {
  const std::string text =
      "Thailand accused Cambodia of firing rockets at a border village, killing a farmer.\nThailand, "
      "Cambodia trade blame after shelling; Kuala Lumpur offers talks";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("killing", "agent") == std::vector<std::string>{"Cambodia"});
  CHECK(told->who("firing", "agent") == std::vector<std::string>{"Cambodia"});
  CHECK(told->who("shelling", "agent").empty());
}
