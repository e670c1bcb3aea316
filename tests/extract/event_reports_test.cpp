// Whose report it is, where no event of speech governs what is told.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

using Names = std::vector<std::string>;

TEST_CASE("a report is of whoever it names behind 'by' or before it", "[extract][attribution]") {
  const auto told = told_in(
      "Norway dismissed a claim by Russia that its troops had attacked a ship.\n"
      "Kenya is studying the claim, made by Uganda, that Sudan had shelled a village.");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Norway", "Russia"});
  CHECK(told->sources("shelled") == Names{"Uganda"});
}

TEST_CASE("the person before the comma tells it, not the states of the clause", "[extract][attribution]") {
  const auto told = told_in(
      "Malawi and Tanzania will not sit down in Maputo this week, the minister, Grace Banda, told parliament "
      "yesterday, adding that the other side had asked for more time.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->who("told", "speaker") == Names{"Grace Banda"});
  CHECK(told->sources("sit") == Names{"Grace Banda"});
}

TEST_CASE("a verb of speech inside the sentence says what is around it", "[extract][attribution]") {
  const auto told = told_in(
      "Lithuania has not been notified, deputy foreign minister Asta Petraite complained.\n"
      "Had Nigeria not intervened, Moussa Diallo told this paper, a strike would have been discussed.");
  if (!told) return;
  CHECK(told->sources("notified") == Names{"Asta Petraite"});
  CHECK(told->sources("discussed") == Names{"Moussa Diallo"});
}

TEST_CASE("what the author of a statement says is told by the agency that carried it",
          "[extract][attribution]") {
  const auto told =
      told_in("KCNA had carried a statement by Kim Ok Hyang, a vice foreign minister, who warned Japan.");
  if (!told) return;
  CHECK(told->sources("warned") == Names{"Korean Central News Agency"});
}
