// Who is named to be left out, and to whom a passive with an object gives something.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who is told not to take part does not", "[extract]") {
  const auto told = told_in(
      "Kenya, but not Uganda, signed the accord.\nThe treaty was ratified by Peru but not by "
      "Chile.\nEveryone but Hungary condemned the raid.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Kenya"});
  CHECK(told->who("ratified", "agent") == Names{"Peru"});
  CHECK(told->who("condemned", "speaker").empty());
}

TEST_CASE("who was met is not who was left out", "[extract]") {
  const auto told = told_in("Juan Paz met Ann Lee but not Kofi Day.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Ann Lee", "Juan Paz"});
}

TEST_CASE("instead of whom something is done does not do it", "[extract]") {
  const auto told = told_in("Instead of Peru, Chile will host the summit.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("summit", "participant") != Names{"Peru"});
}

TEST_CASE("who was given or sold something receives it", "[extract]") {
  const auto told =
      told_in("Mali was given 20 tanks by Russia.\nIran was sold missiles by China.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("given", "agent") == Names{"Russia"});
  CHECK(told->who("given", "recipient") == Names{"Mali"});
  CHECK(told->who("sold", "agent") == Names{"China"});
  CHECK(told->who("sold", "recipient") == Names{"Iran"});
}

TEST_CASE("who sells is where the goods come from", "[extract]") {
  const auto told = told_in("Iran bought missiles from Russia.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("bought", "agent") == Names{"Iran"});
  CHECK(told->who("bought", "origin") == Names{"Russia"});
}

TEST_CASE("a pronoun whose like stayed open stays open", "[extract]") {
  const auto told =
      told_in("It rejected the claims of Iran. It urged Baghdad to free the crew.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("urged", "speaker").empty());
}

TEST_CASE("a name of a body may be written small", "[extract]") {
  const auto facts = read_facts(
      "The UN security council met on Monday. The international criminal court said it would try him.");
  if (!facts) return;
  CHECK(meant_by(*facts, "UN security council") == Names{"UNSC"});
  CHECK(meant_by(*facts, "international criminal court") == Names{"ICC"});
}

TEST_CASE("capitals joined before the verb of a title are governments", "[extract]") {
  const auto facts =
      read_headed("Lima and Quito swap envoys", "A court in Lima will hear the case. She spoke in Quito.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Lima").front() == "PER");
  CHECK(meant_by(*facts, "Quito").front() == "ECU");
}

TEST_CASE("a spokeswoman is a woman", "[extract]") {
  const auto facts = read_facts("Kim Hye-rang, the spokeswoman, met the press.");
  if (!facts) return;
  CHECK(entity(*facts, "Kim Hye-rang").gender == "f");
}
