#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;

namespace {

bool tells(const graph::Facts& facts, std::string_view relation) {
  const auto all = relations_of(facts);
  return std::find(all.begin(), all.end(), relation) != all.end();
}

}  // namespace

TEST_CASE("whose body one is comes from the tables where the article names the owner", "[extract]") {
  const auto facts = read_facts(
      "The UNHCR and the Mossad declined to comment. Israel wrote to the United Nations on Monday.");
  if (!facts) return;
  CHECK(tells(*facts, "part_of: UNHCR -> UN"));
  CHECK(tells(*facts, "part_of: MOSSAD -> ISR"));
}

TEST_CASE("an owner that the article does not name is not made up", "[extract]") {
  const auto facts = read_facts("The UNHCR declined to comment in Nairobi.");
  if (!facts) return;
  for (const std::string& relation : relations_of(*facts)) CHECK_FALSE(relation.starts_with("part_of"));
}

TEST_CASE("a newspaper is no part of the state where it appears", "[extract]") {
  const auto facts = read_facts("The Guardian reported that Britain had refused.");
  if (!facts) return;
  for (const std::string& relation : relations_of(*facts)) CHECK_FALSE(relation.starts_with("part_of"));
}
