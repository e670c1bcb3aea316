// Parties whose phrases the parser hangs elsewhere.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who comes at the invitation of another is the guest", "[extract][events]") {
  const auto told = told_in(
      "At the invitation of the Acting Minister of Foreign Affairs of the Republic of Uzbekistan, H.E. Mr. "
      "Rustam "
      "Yusupbekov, the Minister of Foreign Affairs of the Republic of Türkiye, H.E. Mr. Serdar Koçyiğit, "
      "paid an "
      "official visit to Tashkent.");
  if (!told) return;
  CHECK(told->who("paid", "agent") == Names{"Serdar Koçyiğit"});
  CHECK(told->who("invitation", "agent") == Names{"Rustam Yusupbekov"});
  CHECK(told->who("invitation", "recipient") == Names{"Serdar Koçyiğit"});
  const auto plain = told_in(
      "At the invitation of President Ana Ruiz, Prime Minister Juan Paz of Peru visited Quito on Monday.");
  CHECK(plain->who("visited", "agent") == Names{"Juan Paz"});
}

TEST_CASE("the person behind the day is whose dismissal it was", "[extract][events]") {
  const auto told = told_in(
      "The minister declined to take questions on the dismissal last week of his chief of staff, Obed "
      "Muyunda, who "
      "is under investigation for leaking documents.");
  if (!told) return;
  CHECK(told->who("dismissal", "target") == Names{"Obed Muyunda"});
  CHECK(told->who("investigation", "target") == Names{"Obed Muyunda"});
}

TEST_CASE("who was among those freed was freed", "[extract][events]") {
  const auto told = told_in(
      "Among those handed over on Monday was Captain Yonas Gebremedhin, 34, shot down over Gondar in July.");
  if (!told) return;
  CHECK(told->who("handed over", "victim") == Names{"Yonas Gebremedhin"});
  CHECK(told->who("shot down", "agent").empty());
}

TEST_CASE("an object with a participle is no clause", "[extract][events]") {
  const auto told = told_in(
      "The general on Saturday freed seven of the 40 politicians rounded up on the night of the coup.");
  if (!told) return;
  REQUIRE(told->event("freed"));
  CHECK(told->event("freed")->described.size() == 2);  // who freed, and whom
}

TEST_CASE("whoever walks out of talks was in them", "[extract][events]") {
  const auto told = told_in("Chad walked out of talks with Niger.");
  if (!told) return;
  CHECK(told->who("talks", "participant") == Names{"Chad", "Niger"});
}

TEST_CASE("an artillery that is accused is that of its state", "[extract][events]") {
  const auto told = told_in("Ethiopia accused Eritrean artillery of shelling a hospital.");
  if (!told) return;
  CHECK(told->who("accused", "target") == Names{"Eritrea"});
}

TEST_CASE("a news conference is told nothing for itself", "[extract][events]") {
  const auto told =
      told_in("Prime Minister Ana Ruiz told a news conference in Lima that Peru would not sign.");
  if (!told) return;
  REQUIRE(told->event("told"));
  for (const auto& argument : told->event("told")->arguments) CHECK(argument.role != "recipient");
}

TEST_CASE("who is wounded by nobody in particular is a casualty", "[extract][events]") {
  const auto told = told_in("Two soldiers were wounded when a mine exploded near Goma.");
  if (!told) return;
  CHECK(told->type("wounded") == "casualties");
  CHECK(told_in("Two soldiers were wounded by rebels near Goma.")->type("wounded") == "attack");
}

TEST_CASE("who receives aid is its receiver", "[extract][events]") {
  const auto told = told_in("Chad has received military aid from France.");
  if (!told) return;
  CHECK(told->who("military aid", "recipient") == Names{"Chad"});
  CHECK(told->who("military aid", "agent") == Names{"France"});
}

TEST_CASE("a name with its article before the verb is its subject", "[extract][events]") {
  const auto told =
      told_in("The Gambia severs diplomatic relations with Iran and orders Iranian envoys to leave.");
  if (!told) return;
  CHECK(told->who("severs", "agent") == Names{"Gambia"});
}

TEST_CASE("a bomb acts for those whose it is", "[extract][events]") {
  const auto told = told_in("A Hamas bomb killed two soldiers.");
  if (!told) return;
  CHECK(told->who("killed", "agent") == Names{"Hamas"});
}
