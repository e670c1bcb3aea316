#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::tests;

namespace {

std::size_t memberships(const chancery::graph::Facts& facts) {
  const auto all = relations_of(facts);
  return static_cast<std::size_t>(
      std::ranges::count_if(all, [](const std::string& one) { return one.starts_with("member_of: "); }));
}

bool is_member(const chancery::graph::Facts& facts, std::string_view state, std::string_view body) {
  const std::string wanted =
      "member_of: " + std::string(entity(facts, state).key) + " -> " + std::string(entity(facts, body).key);
  return std::ranges::count(relations_of(facts), wanted) == 1;
}

}  // namespace

TEST_CASE("who 'is a member' of a body and of another is so of both", "[extract]") {
  const auto facts = read_facts(
      "Latvia is a member of the EU and of NATO.\nKenya, which is a member of the East African Community, "
      "abstained.");
  if (!facts) return;
  CHECK(is_member(*facts, "Latvia", "EU"));
  CHECK(is_member(*facts, "Latvia", "NATO"));
  CHECK(is_member(*facts, "Kenya", "East African Community"));
  CHECK(memberships(*facts) == 3);
}

TEST_CASE("who is no member, or was one, is not a member", "[extract]") {
  const auto facts = read_facts(
      "Ukraine is not a member of NATO.\nSwitzerland is no member of the EU.\nTogo was a member of ECOWAS.\n"
      "Georgia wants to be a member of the EU.");
  if (!facts) return;
  CHECK(memberships(*facts) == 0);
}

TEST_CASE("a body is where it 'is based'", "[extract]") {
  const auto facts = read_facts(
      "The African Union, which is based in Addis Ababa, has sent two observers to the talks in Togo.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  CHECK(std::ranges::any_of(all, [](const std::string& one) { return one.starts_with("located_in: "); }));
}

TEST_CASE("states that joined a body, form it or belong to it are its members", "[extract]") {
  const auto facts = read_facts(
      "Iran and Ethiopia, which joined BRICS in January, agreed.\nMinisters of the Quad, made up of "
      "Australia, India and "
      "Japan, met.\nVanuatu, which like Tuvalu belongs to the Pacific Islands Forum, agreed.\nNorway joined "
      "the European "
      "Union in condemning the raid.");
  if (!facts) return;
  CHECK(is_member(*facts, "Iran", "BRICS"));
  CHECK(is_member(*facts, "Ethiopia", "BRICS"));
  CHECK(is_member(*facts, "India", "Quadrilateral Security Dialogue"));
  CHECK(is_member(*facts, "Tuvalu", "Pacific Islands Forum"));
  CHECK(memberships(*facts) == 7);
}
