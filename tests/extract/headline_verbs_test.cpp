// Headlines whose verb the parser takes for a noun, or whose first name it takes for a verb.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("the verb behind a lone name at the beginning of a headline is found", "[extract][events]") {
  const auto told = told_in(
      "Scholz rejects call for truce\nModi heads to Oslo for summit\nOlaf Scholz is chancellor of Germany.\n"
      "Narendra Modi is prime minister of India.");
  if (!told) return;
  CHECK(told->who("rejects", "speaker") == std::vector<std::string>{"Olaf Scholz"});
  CHECK(told->type("heads") == "travel");
}

TEST_CASE("a verb of a clause with 'as' is not the verb of a headline", "[extract][events]") {
  const auto told = told_in("Five dead as protesters clash with police in Nairobi");
  if (!told) return;
  CHECK(told->type("dead") == "casualties");
}

TEST_CASE("what is joined to the verb of a headline stays a verb", "[extract][events]") {
  const auto told = told_in(
      "Chad severs diplomatic and economic relations with Peru and orders Peruvian government officials to "
      "leave within a day.");
  if (!told) return;
  CHECK_FALSE(told->type("orders").empty());
}

TEST_CASE("as somebody denies it: the denial is not the envoy's who is recalled", "[extract][headlines]") {
  const auto told = told_in("Mauritania recalls envoy as Mali denies crossing border");
  if (!told) return;
  CHECK(told->who("denies", "speaker") == std::vector<std::string>{"Mali"});
}
