#include <algorithm>
#include <catch2/catch.hpp>

#include "core/error.hpp"
#include "reading.hpp"

using Catch::Matchers::Contains;
using chancery::tests::entity;
using chancery::tests::meant_by;
using chancery::tests::offices_of;
using chancery::tests::read_facts_knowing;

namespace {

using Names = std::vector<std::string>;

const std::string header = "name\taliases\toffice\tiso3\tqid\tfrom\tto\n";

auto read(const std::string& rows, const std::string& text, std::string_view published = "2024-05-10") {
  return read_facts_knowing({{"people.tsv", header + rows}}, text, published);
}

}  // namespace

TEST_CASE("a person of the user's table has the office of the article's day, with the row as the reason") {
  const std::string rows =
      "Ilse Marten\t\tdefence minister\tBEL\tQ900001\t2019-01-01\t2023-06-30\n"
      "Ilse Marten\t\tforeign minister\tBEL\tQ900001\t2023-07-01\t\n";
  const std::string text = "Ilse Marten arrived in Oslo on Tuesday.";
  const auto facts = read(rows, text);
  if (!facts) return;
  CHECK(offices_of(*facts, "Ilse Marten") == Names{"foreign minister @ BEL"});
  CHECK(facts->tenures.at(0).reason.rule == "office.listed");
  CHECK(facts->tenures.at(0).reason.table == "knowledge/people.tsv");
  CHECK(facts->tenures.at(0).reason.line == 3);
  CHECK(entity(*facts, "Ilse Marten").wikidata == "Q900001");
  CHECK(facts->warnings.empty());
  CHECK(offices_of(*read(rows, text, "2020-02-02"), "Ilse Marten") == Names{"defence minister @ BEL"});
  CHECK(offices_of(*read(rows, text, "2023-06-30"), "Ilse Marten") == Names{"defence minister @ BEL"});
  CHECK(offices_of(*read(rows, text, "2018-12-31"), "Ilse Marten").empty());
}

TEST_CASE("a row that is older than the article gives no office but a warning") {
  const auto facts = read("Ilse Marten\t\tforeign minister\tBEL\t\t2019-01-01\t2023-06-30\n",
                          "Ilse Marten arrived in Oslo on Tuesday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ilse Marten").empty());
  REQUIRE(facts->warnings.size() == 1);
  CHECK_THAT(facts->warnings[0],
             Contains("knowledge/people.tsv:2: 'Ilse Marten' is foreign minister only until 2023-06-30"));
  CHECK_THAT(facts->warnings[0], Contains("2024-05-10"));
}

TEST_CASE("without a date of the article only an office without dates is taken, and that is said") {
  const std::string rows =
      "Ilse Marten\t\tforeign minister\tBEL\t\t2023-07-01\t\n"
      "Karel Voss\t\tambassador\tNLD\t\t\t\n";
  const auto facts = read(rows, "Ilse Marten met Karel Voss in Oslo.", "");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ilse Marten").empty());
  CHECK(offices_of(*facts, "Karel Voss") == Names{"ambassador @ NLD"});
  REQUIRE(facts->warnings.size() == 1);
  CHECK_THAT(facts->warnings[0], Contains("the article has no date"));
}

TEST_CASE("what the text says of an office goes before the user's table") {
  const std::string rows = "Ilse Marten\t\tforeign minister\tBEL\t\t2023-07-01\t\n";
  const auto same = read(rows, "Belgian Foreign Minister Ilse Marten arrived in Oslo on Tuesday.");
  if (!same) return;
  REQUIRE(same->tenures.size() == 1);
  CHECK(same->tenures[0].reason.rule != "office.listed");
  const auto former = read(rows, "Former Belgian foreign minister Ilse Marten arrived in Oslo on Tuesday.");
  REQUIRE(former->tenures.size() == 1);
  REQUIRE(former->warnings.size() == 1);
  CHECK_THAT(former->warnings[0], Contains("a former foreign minister"));
}

TEST_CASE("an alias of the user's table is the person, also one word, but not inside a longer name") {
  const std::string rows = "Ilse Marten\tIM|Tilly|Tilda Marten\tforeign minister\tBEL\t\t\t\n";
  const auto facts =
      read(rows,
           "Tilda Marten arrived in Oslo on Tuesday. Tilly told reporters that talks went well. "
           "Marten left on Wednesday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Tilly") == Names{"ilse-marten"});
  CHECK(meant_by(*facts, "Tilda Marten") == Names{"ilse-marten"});
  CHECK(meant_by(*facts, "Marten") == Names{"ilse-marten"});
  const auto other = read(rows, "Tilly Hansen arrived in Oslo on Tuesday.");
  CHECK(meant_by(*other, "Tilly").empty());
  CHECK(meant_by(*other, "Tilly Hansen") == Names{"tilly-hansen"});
}

TEST_CASE("of two namesakes of the user's table the article's state decides; without one nobody is taken") {
  const std::string rows =
      "Pak Min\t\tforeign minister\tKOR\tQ900002\t\t\n"
      "Pak Min\t\tambassador\tPRK\tQ900003\t\t\n";
  const auto north = read(rows, "North Korean Ambassador Pak Min arrived in Oslo on Tuesday.");
  if (!north) return;
  CHECK(entity(*north, "Pak Min").wikidata == "Q900003");
  const auto open = read(rows, "Pak Min arrived in Oslo on Tuesday.");
  CHECK(entity(*open, "Pak Min").wikidata.empty());
  CHECK(open->tenures.empty());
}

TEST_CASE("somebody whom the article gives to another state is not the user's person") {
  const auto facts = read("Ilse Marten\t\tforeign minister\tBEL\tQ900001\t\t\n",
                          "Danish Ambassador Ilse Marten arrived in Oslo on Tuesday.");
  if (!facts) return;
  CHECK(entity(*facts, "Ilse Marten").wikidata.empty());
  CHECK(offices_of(*facts, "Ilse Marten") == Names{"Ambassador @ DNK"});
}

TEST_CASE("a bad row of people.tsv is refused with what was expected") {
  const auto refused = [](const std::string& row, const std::string& why) {
    CAPTURE(row);
    CHECK_THROWS_WITH(read(row, "Nothing."), Contains("people.tsv:2: ") && Contains(why));
  };
  refused("Ilse Marten\t\tforeign minister\tBEL\t\t2023-13-01\t\n", "expected a day as YYYY-MM-DD");
  refused("Ilse Marten\t\tforeign minister\tBEL\t\t2023-02-30\t\n", "expected a day as YYYY-MM-DD");
  refused("Ilse Marten\t\tforeign minister\tBEL\t\t2023-02-03\t2022-02-03\n", "'from' not after 'to'");
  refused("Ilse Marten\t\tforeign minister\tQQQ\t\t\t\n",
          "expected in countries.tsv iso3 or organisations.tsv id");
  refused("Ilse Marten\t\tforeign minister\t\t\t\t\n", "expected a value in column 'iso3'");
  refused("Ilse Marten\t\tforeign minister\tBEL\t900001\t\t\n", "expected like Q\\d+");
}
