#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

namespace {

/// Names of the places of the first event whose trigger begins with these words, sorted by the entity.
Names places(const Told& told, std::string_view words) {
  Names names;
  const chancery::graph::Event* event = told.event(words);
  if (event == nullptr) return {"no such event"};
  for (const auto place : event->places) names.push_back(told.facts.entities[place].name);
  return names;
}

}  // namespace

TEST_CASE("an event lies where the phrase behind it says, also through a common noun", "[extract][events]") {
  const auto told = told_in(
      "Rebels attacked a convoy in Helmand province on Monday.\n"
      "The ministers met in the Swiss city of Geneva on Monday.",
      "2024-05-02");
  if (!told) return;
  CHECK(places(*told, "attacked") == Names{"Helmand"});
  CHECK(places(*told, "met") == Names{"Geneva"});
}

TEST_CASE("a name before the noun tells where talks are held", "[extract][events]") {
  const auto told = told_in("Kenya and Uganda resumed the Geneva talks on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(places(*told, "talks") == Names{"Geneva"});
}

TEST_CASE("where the sentence opens all its main verbs lie", "[extract][events]") {
  const auto told = told_in("In Geneva, Kenya condemned Uganda and accused Somalia of lying.");
  if (!told) return;
  CHECK(places(*told, "condemned") == Names{"Geneva"});
  CHECK(places(*told, "accused") == Names{"Geneva"});
}

TEST_CASE("what is only told of a place does not lie there", "[extract][events]") {
  const auto told = told_in("Kenya condemned the attack in Geneva.\nKenya condemned Uganda.");
  if (!told) return;
  CHECK(places(*told, "attack") == Names{"Geneva"});
  CHECK(places(*told, "condemned").empty());
}
