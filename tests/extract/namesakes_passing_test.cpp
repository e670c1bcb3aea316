// Who a surname means that two bear when one of them only came up in passing; short given names; guesses of
// the model that the article takes back.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a namesake who is told to be no kin is not meant by the surname further on", "[extract][people]") {
  for (const char* aside :
       {"— no kin, he says —", ", no relation,", ", who likes to point out that the two are not related,",
        ", who is unrelated,"}) {
    CAPTURE(aside);
    const auto told = told_in(
        "Rafiq Anwar Chowdhury was named envoy on Tuesday. The junta said Chowdhury would get no visa.\n"
        "In Dhaka Foreign Minister Mahmud Chowdhury " +
        std::string(aside) + " hailed the choice.\nChowdhury visited Kathmandu in 1986.");
    if (!told) return;
    CHECK(told->who("visited", "agent") == Names{"Rafiq Anwar Chowdhury"});
  }
}

TEST_CASE("a namesake of whom the same paragraph goes on to tell is not left out", "[extract][people]") {
  const auto told = told_in(
      "Ana Paz was named envoy on Tuesday. The junta said Paz would get no visa.\n"
      "Senator Bruno Paz, no relation, has his doubts. In May Paz visited Kathmandu.");
  if (!told) return;
  CHECK(told->who("visited", "agent") != Names{"Ana Paz"});
}

TEST_CASE("the short form of a given name is the same person, another given name is not",
          "[extract][people]") {
  const auto told =
      told_below("Shafiq Rahim goes to Goma",
                 "Shafiqul Rahim was appointed envoy on Monday. Shahid Rahim was arrested in Lima.");
  if (!told) return;
  CHECK(told->who("appointed", "appointee") == Names{"Shafiqul Rahim"});
  CHECK(told->who("arrested", "victim") == Names{"Shahid Rahim"});
  const auto persons = std::ranges::count_if(told->facts.entities, [](const graph::Entity& entity) {
    return entity.kind == graph::EntityKind::person;
  });
  CHECK(persons == 2);
}

TEST_CASE("who drew a map or a graphic takes part in nothing", "[extract][names]") {
  const auto told = told_in("The canal at Tumbes. Graphic by Ana Poveda\nPeru closed the border on Sunday.");
  if (!told) return;
  CHECK_FALSE(has_entity(told->facts, "Ana Poveda"));
}
