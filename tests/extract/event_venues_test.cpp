#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("whoever appears before a magistrate does so where the magistrate sits", "[extract][events]") {
  const auto told = told_in("They appear before a magistrate in Kampala on Friday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("appear") == Names{"Kampala"});
}

TEST_CASE("a mayor is elected in the town, a truce holds in the place for which it is", "[extract][events]") {
  const auto told = told_in(
      "The lawyer was elected mayor of Nairobi on Sunday.\nNo ceasefire for Goma was agreed on Monday.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("elected") == Names{"Nairobi"});
  CHECK(told->places("ceasefire") == Names{"Goma"});
}

TEST_CASE("a crowd demands where it marches, and what it demands is elsewhere", "[extract][events]") {
  const auto told =
      told_in("Thousands marched through Nairobi on Monday demanding the release of a lawyer.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("demanding") == Names{"Nairobi"});
  CHECK((told->event("release") == nullptr || told->places("release").empty()));
}

TEST_CASE("a later clause with a subject of its own tells of another place", "[extract][events]") {
  const auto told =
      told_in("Four sailors were freed on Monday; two others remain in custody in Kampala.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("freed").empty());
  CHECK(told->places("remain") == Names{"Kampala"});
}

TEST_CASE("what opens a sentence behind an adverb holds for all its clauses", "[extract][events]") {
  const auto told = told_in(
      "Elsewhere: in Tonga, the king dissolved parliament, and an election was called for 13 November.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("election") == Names{"Tonga"});
}

TEST_CASE("a post is not where the envoy is recalled", "[extract][events]") {
  const auto told = told_in("Kenya recalled its ambassador in Kampala on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("recalled").empty());
}

TEST_CASE("a hotel and the city around it are both where talks are held", "[extract][events]") {
  const auto told =
      told_in("The ministers of Kenya and Uganda held talks at the Serena Hotel in Kampala.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Serena Hotel", "Kampala"});
}

TEST_CASE("a city that stands for a body elsewhere keeps its own name", "[extract][events]") {
  const auto told = told_in("In Brussels, the ministers of Kenya and Uganda met on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("met") == Names{"Brussels"});
}

TEST_CASE("a state that acts at home acts in the city of the dateline, another one does not",
          "[extract][events]") {
  const auto told = told_in(
      "NAIROBI — Kenya summoned the Ugandan ambassador on Monday.\n"
      "KAMPALA — Kenya summoned the Tanzanian envoy on Monday.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("summoned") == Names{"Nairobi"});
  std::size_t placed = 0;
  for (const auto& event : told->facts.events) placed += event.places.empty() ? 0 : 1;
  CHECK(placed == 1);
}

TEST_CASE("the offence tells where somebody is arrested, joined verbs share the place of the first",
          "[extract][events]") {
  const auto told = told_in(
      "Three men were arrested for looting in Kampala on Friday.\n"
      "Soldiers surrounded a convoy near Goma, fired at it and wounded two drivers.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("arrested") == Names{"Kampala"});
  CHECK(told->places("fired") == Names{"Goma"});
}

TEST_CASE("a summit is where those meet who meet on its margins", "[extract][events]") {
  const auto told = told_in(
      "They will meet in Nairobi on December 5, on the margins of the African Union summit.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("summit") == Names{"Nairobi"});
}

TEST_CASE("whoever pleads does so where the court sits", "[extract][events]") {
  const auto told =
      told_in("The trial of Jane Otieno opened in Nairobi on Monday. She pleaded not guilty.", "2024-05-02");
  if (!told) return;
  CHECK(told->places("pleaded") == Names{"Nairobi"});
}

TEST_CASE("a clause with where holds for what stands behind it, also where something is torn between",
          "[extract][events]") {
  const auto told = told_in(
      "The minister is in Nairobi on 11 and 12 June, where she signed the treaty with Uganda.", "2024-06-12");
  if (!told) return;
  CHECK(told->places("signed") == Names{"Nairobi"});
}
