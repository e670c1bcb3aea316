#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using chancery::graph::Mention;
using chancery::tests::entity;
using chancery::tests::meant_by;
using chancery::tests::read_facts;
using chancery::tests::read_facts_knowing;

namespace {

using Names = std::vector<std::string>;

const std::string header = "name\tother\tarticle\n";

auto joined(const std::string& rows, const std::string& text) {
  return read_facts_knowing({{"same-as.tsv", header + rows}}, text);
}

auto parted(const std::string& rows, const std::string& text) {
  return read_facts_knowing({{"not-same.tsv", header + rows}}, text);
}

const Mention& mention(const chancery::graph::Facts& facts, std::string_view words) {
  for (const auto& entity : facts.entities) {
    for (const Mention& one : entity.mentions) {
      if (one.span.in(facts.text) == words) return one;
    }
  }
  FAIL("nothing is called '" << words << "'");
  throw std::logic_error("not reached");
}

}  // namespace

TEST_CASE("names that the user joins are one person, in one article or in all, with the row as the reason") {
  const std::string text =
      "Anna Marten arrived in Oslo on Tuesday. Laura Brandt told reporters that she was glad.";
  const auto facts = joined("Laura Brandt\tAnna Marten\t*\n", text);
  if (!facts) return;
  CHECK(meant_by(*facts, "Laura Brandt") == meant_by(*facts, "Anna Marten"));
  CHECK(mention(*facts, "Laura Brandt").reason.rule == "name.same-as");
  CHECK(mention(*facts, "Laura Brandt").reason.table == "knowledge/same-as.tsv");
  CHECK(mention(*facts, "Laura Brandt").reason.line == 2);
  const auto here = joined("Laura Brandt\tAnna Marten\ttest\n", text);
  CHECK(meant_by(*here, "Laura Brandt") == meant_by(*here, "Anna Marten"));
  const auto elsewhere = joined("Laura Brandt\tAnna Marten\tother\n", text);
  CHECK(meant_by(*elsewhere, "Laura Brandt") != meant_by(*elsewhere, "Anna Marten"));
}

TEST_CASE("a joined name alone is what the other name is, so that articles agree") {
  const auto facts = joined("Red Lantern Front\tTaliban\t*\n",
                            "The Red Lantern Front attacked an outpost in Chad on Monday.");
  const auto ours = read_facts("The Taliban attacked an outpost in Chad on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Red Lantern Front") == meant_by(*ours, "Taliban"));
}

TEST_CASE("names joined by way of a third are one") {
  const auto facts = joined("Laura Brandt\tAnna Marten\t*\nAnna Marten\tGerda Holm\t*\n",
                            "Laura Brandt arrived in Oslo on Tuesday. Gerda Holm left Paris on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Laura Brandt") == meant_by(*facts, "Gerda Holm"));
}

TEST_CASE("a description that the user joins to a name is linked to it") {
  const std::string text = "Anna Marten arrived in Oslo. Reporters waited. The gatekeeper signed the treaty.";
  const auto facts = joined("the gatekeeper\tAnna Marten\ttest\n", text);
  if (!facts) return;
  CHECK(meant_by(*facts, "gatekeeper") == Names{"anna-marten"});
  CHECK(mention(*facts, "gatekeeper").reason.rule == "description.same-as");
}

TEST_CASE("a bare surname that the user keeps apart from a person is not that person") {
  const std::string text =
      "Anna Marten arrived in Oslo on Tuesday. Marten told reporters that talks went well.";
  const auto plain = read_facts(text);
  if (!plain) return;
  CHECK(meant_by(*plain, "Marten") == Names{"anna-marten"});
  const auto facts = parted("Marten\tAnna Marten\t*\n", text);
  CHECK(meant_by(*facts, "Marten") == Names{"marten"});
  CHECK(meant_by(*parted("Anna Marten\tMarten\ttest\n", text), "Marten") == Names{"marten"});
  CHECK(meant_by(*parted("Anna Marten\tMarten\tother\n", text), "Marten") == Names{"anna-marten"});
}

TEST_CASE("short and long forms of a full name stay two when the user keeps them apart") {
  const std::string text = "Anna Marten met Anna Maria Marten in Oslo on Tuesday.";
  const auto plain = read_facts(text);
  if (!plain) return;
  CHECK(meant_by(*plain, "Anna Marten") == meant_by(*plain, "Anna Maria Marten"));
  const auto facts = parted("Anna Marten\tAnna Maria Marten\t*\n", text);
  CHECK(meant_by(*facts, "Anna Marten") != meant_by(*facts, "Anna Maria Marten"));
}

TEST_CASE("a name of our tables that the user denies is something of its own") {
  const auto facts = parted("Hizbullah\tHezbollah\t*\n", "Hizbullah attacked an outpost in Chad on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Hizbullah") == Names{"hizbullah"});
  CHECK(mention(*facts, "Hizbullah").reason.rule == "name.not-same");
}

TEST_CASE("a description is not linked to the person from whom the user keeps it apart") {
  const std::string text =
      "Belgian Foreign Minister Anna Marten arrived in Oslo. The minister signed the treaty.";
  const auto plain = read_facts(text);
  if (!plain) return;
  CHECK(meant_by(*plain, "minister") == Names{"anna-marten"});
  CHECK(meant_by(*parted("the minister\tAnna Marten\ttest\n", text), "minister").empty());
}

TEST_CASE("a name that means somebody else in one article is marked there") {
  const std::string text = "Anna Marten arrived in Oslo on Tuesday.";
  const auto here = parted("Anna Marten\tAnna Marten\ttest\n", text);
  if (!here) return;
  CHECK(entity(*here, "Anna Marten").only_here);
  CHECK_FALSE(entity(*parted("Anna Marten\tAnna Marten\tother\n", text), "Anna Marten").only_here);
}
