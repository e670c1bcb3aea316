#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("who speaks for or advises a bearer of an office has an office of the same body, not the other's",
          "[extract]") {
  const auto facts = read_facts(
      "Bo Dahl, a spokesman for UN Secretary-General Ann Lee, agreed.\n"
      "Omer Levi, a spokesman for Israeli Prime Minister Dan Peretz, declined.\n"
      "Mykola Bondar, an adviser to Ukrainian President Taras Melnyk, said so.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bo Dahl") == Offices{"spokesman @ UN"});
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"Secretary-General @ UN"});
  CHECK(offices_of(*facts, "Omer Levi") == Offices{"spokesman @ ISR"});
  CHECK(offices_of(*facts, "Dan Peretz") == Offices{"Prime Minister @ ISR"});
  CHECK(offices_of(*facts, "Mykola Bondar") == Offices{"adviser @ UKR"});
  CHECK(offices_of(*facts, "Taras Melnyk") == Offices{"President @ UKR"});
}

TEST_CASE("a deputy before the state is no office beside the one behind it", "[extract]") {
  const auto facts = read_facts(
      "Morgan Hale, deputy US special envoy to Yemen, visited Oman.\n"
      "The deputy Russian foreign minister, Sergei Rudenko, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Morgan Hale") == Offices{"deputy special envoy to Yemen @ USA"});
  CHECK(offices_of(*facts, "Sergei Rudenko") == Offices{"deputy foreign minister @ RUS"});
}

TEST_CASE("a counterpart of a state has the other's office of a state; a region its own president",
          "[extract]") {
  const auto facts = read_facts(
      "Angolan President Joao Mendes, the African Union's mediator, met Felix Kabila, his Congolese "
      "counterpart.\n"
      "Ethiopia's Tigray interim president, Tadesse Woldu, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Felix Kabila") == Offices{"President @ COD"});
  REQUIRE(offices_of(*facts, "Tadesse Woldu").size() == 1);
  CHECK(offices_of(*facts, "Tadesse Woldu").front().find("ETH") == std::string::npos);
}
