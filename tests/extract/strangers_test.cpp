// Whom a pronoun leaves open, what a condition by the order of its words undoes, bodies that are described.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("'him' is the man without a name of the same sentence, nobody named before", "[extract]") {
  const auto told = told_in(
      "Energy Minister Paola Rios opposed the motion. Her predecessor, Hernan Vera, resigned in "
      "May.\nColombia blamed a gang led by a man known to the police; Ecuador arrested him on Saturday.",
      "2025-08-22");
  if (!told) return;
  CHECK(told->who("arrested", "agent") == Names{"Ecuador"});
  CHECK(told->who("arrested", "victim").empty());
}

TEST_CASE("who is named in the sentence is still meant beside a stranger", "[extract]") {
  const auto told = told_in("Hernan Vera told a reporter that he would resign.", "2025-08-22");
  if (!told) return;
  CHECK(told->who("resign", "agent") == Names{"Hernan Vera"});
}

TEST_CASE("had a motion failed, it has not", "[extract][status]") {
  const auto told =
      told_in("Had the motion failed, Rosa Rios said, the government would have fallen.", "2025-08-22");
  if (!told) return;
  CHECK(told->status("failed") == "hypothetical");
}

TEST_CASE("whom a sentence accords with is not what is agreed to", "[extract]") {
  const auto told = told_in(
      "According to the Colombian ministry, they agreed to revive a border commission that last met in 2021.",
      "2025-08-22");
  if (!told) return;
  CHECK(told->who("agreed", "object").empty());
}

TEST_CASE("a member of 'the bloc' is one of what the bloc is", "[extract]") {
  const auto facts = read_facts(
      "The Andean Community offered to mediate. Peru, which is a member of the bloc, is ready to host the "
      "talks.");
  if (!facts) return;
  CHECK(relations_of(*facts) == Names{"member_of: " + std::string(entity(*facts, "Peru").key) + " -> " +
                                      std::string(entity(*facts, "Andean Community").key)});
}

TEST_CASE("what takes place at midnight, told in the present, lies ahead", "[extract][status]") {
  const auto told = told_in(
      "Georgia's border with Russia reopens at midnight.\nThe border with Armenia reopened at midnight.",
      "2025-05-20");
  if (!told) return;
  CHECK(told->status("reopens") == "planned");
  CHECK(told->status("reopened") == "occurred");
}

TEST_CASE("a surname behind 'the defense chief' is not the spokesman's who bears it, too", "[extract]") {
  const auto facts = read_facts(
      "Philippine Defense Secretary Rodolfo Manalo dismissed the account. Navy spokesman Captain Reynaldo "
      "Manalo, who is not related to the minister, denied it. Captain Manalo said the navy had stayed "
      "away.\nThe drills will go on, the defense chief said. Canberra's envoy, who spoke to Manalo by "
      "telephone, agreed.");
  if (!facts) return;
  const auto meant = meant_by(*facts, "Manalo");
  CHECK((meant.empty() || meant.back() != "reynaldo-manalo" || meant.size() == 1));
}

TEST_CASE("the question of recognition recognises nobody, the release of water frees nobody", "[extract]") {
  const auto told = told_in(
      "The question of recognition of the Afghan authorities was not discussed.\nThe sides exchanged views "
      "on the release of water from the reservoir.\nThey discussed the release of the hostages.",
      "2025-06-03");
  if (!told) return;
  CHECK(told->status("recognition") != "occurred");
  CHECK(told->count("release") == 1);
}
