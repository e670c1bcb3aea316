// Words in quotation marks that go on over sentences and paragraphs.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("paragraphs of quotation behind a colon are whose statement they are", "[extract][attribution]") {
  const auto told = told_in(
      "President Ali Sow made the following statement:\n“Kenya attacked us on Monday.\n"
      "“There is more to say.\n“Uganda expelled our envoys in March.”\nOslo recalled its ambassador.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Ali Sow"});
  CHECK(told->sources("expelled") == Names{"Ali Sow"});
  CHECK(told->sources("recalled").empty());
}

TEST_CASE("a quotation without end goes on in the next paragraphs", "[extract][attribution]") {
  const auto told = told_in(
      "“We are leaving,” President Ali Sow said in a televised address. “Kenya attacked us.\n“There is more "
      "to "
      "say.\n“Chad released the prisoners.”");
  if (!told) return;
  CHECK(told->sources("attacked") == Names{"Ali Sow"});
  CHECK(told->sources("released") == Names{"Ali Sow"});
}

TEST_CASE("a claim of somebody that something happened is theirs", "[extract][attribution]") {
  const auto told =
      told_in("Envoy Ana Paz noted the claim of President Ali Sow that Kenya had attacked Chad.");
  if (!told) return;
  CHECK(told->sources("attacked").front() == "Ali Sow");
}
