// What agency copy of Europe, Africa and the Americas showed.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a weekday behind a title is nobody's name", "[extract][people]") {
  const auto told = told_in("Envoys met Chad's deposed president Saturday in the capital.", "2024-05-16");
  if (!told) return;
  for (const auto& entity : told->facts.entities) CHECK(entity.name != "Saturday");
}

TEST_CASE("whoever is named in a quotation is not the one who says it", "[extract][coreference]") {
  const auto told = told_in(
      "Foreign Minister Davit Saroyan announced the call on Wednesday.\n\"The call with Elman Rzayev took "
      "place at noon. We discussed the border with Elman Rzayev,\" he said.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Davit Saroyan"});
}

TEST_CASE("the day on which somebody insists is not what he insists on", "[extract][events]") {
  const auto told = told_in("Premier Ana Paz insisted on Friday that Chile remains reluctant.", "2024-05-16");
  if (!told) return;
  CHECK(told->type("insisted") == "statement");
}

TEST_CASE("what is done in announcing it is done, whatever is declined", "[extract][status]") {
  const auto told = told_in("In announcing the new bans, spokeswoman Ana Paz declined to name the men.");
  if (!told) return;
  CHECK((told->event("announcing") == nullptr || told->status("announcing") == "occurred"));
}

TEST_CASE("an ousted president who is met is not ousted by his guests", "[extract][events]") {
  const auto told = told_below("African Union delegation meets ousted Gabon president, junta leader",
                               "The talks took place on Friday.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("ousted", "agent").empty());
}

TEST_CASE("who expels in one event is not expelled in it", "[extract][events]") {
  const auto told = told_in(
      "Russia expelled two Estonian diplomats on Thursday.\nThe move came after a handful of states expelled "
      "Russian diplomats.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->count("expulsion") == 2);
}

TEST_CASE("the release in which an officer speaks is no part of the office", "[extract][offices]") {
  const auto told = told_in("\"It is a start,\" said Lee Long, Secretary of State in a press release.");
  if (!told) return;
  for (const auto& tenure : told->facts.tenures) CHECK(tenure.role.find("release") == std::string::npos);
}

TEST_CASE("who replaces somebody as chief is the one named behind 'by'", "[extract][events]") {
  const auto told = told_in("Ivan Petrov will be replaced as mission chief by Mari Tamm.");
  if (!told) return;
  CHECK(told->who("replaced", "predecessor") == Names{"Ivan Petrov"});
  CHECK(told->who("replaced", "appointee") == Names{"Mari Tamm"});
}

TEST_CASE("crimes committed are no pledge, a country defends itself without a word", "[extract][events]") {
  const auto told = told_in(
      "The court indicted Lee for war crimes committed during the conflict.\nChad is ready to defend "
      "itself.");
  if (!told) return;
  CHECK(told->event("committed") == nullptr);
  CHECK(told->event("defend") == nullptr);
}
