#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

TEST_CASE("a capital that acts or is addressed is its government", "[extract]") {
  for (const char* text :
       {"Warsaw rejected the note.", "Talks between Warsaw and Oslo failed.",
        "Lithuania urged Warsaw to wait.", "Warsaw's protest was late.", "The pressure on Warsaw grew.",
        "Oslo, Warsaw to resume security dialogue", "The court awarded the island to Warsaw.",
        "Canada and the EU hit Warsaw over the arrests.", "The rebels thanked Lima but not Warsaw.",
        "A statement from Warsaw said the visit would go ahead."}) {
    const auto facts = read_facts(text);
    if (!facts) return;
    INFO(text);
    CHECK(meant_by(*facts, "Warsaw") == Keys{"POL"});
  }
}

TEST_CASE("a capital where something happens is the place", "[extract]") {
  for (const char* text :
       {"The ministers met in Warsaw.", "She will travel to Warsaw on Monday.", "He visited Warsaw.",
        "A flight from Warsaw was late.", "The envoy shuttled between Warsaw and Oslo.",
        "He said he could take Warsaw in two weeks."}) {
    const auto facts = read_facts(text);
    if (!facts) return;
    INFO(text);
    CHECK(meant_by(*facts, "Warsaw") == Keys{"warsaw"});
  }
}

TEST_CASE("the decision between place and government is kept with the words that made it", "[extract]") {
  const auto facts = read_facts("Warsaw rejected the note.");
  if (!facts) return;
  const auto& mention = entity(*facts, "Warsaw").mentions.front();
  CHECK(mention.reading == graph::Reading::government);
  CHECK(mention.reason.rule == "reading.subject");
  CHECK(mention.reason.table == "countries.tsv");
  CHECK(mention.reason.cue.in(facts->text) == "rejected");
}

TEST_CASE("a seat of government stands for its body", "[extract]") {
  const auto facts =
      read_facts("Whitehall said it would answer. The Pentagon declined to comment. The Kremlin smiled.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Whitehall") == Keys{"GBR"});
  CHECK(meant_by(*facts, "Kremlin") == Keys{"kremlin"});
  CHECK(meant_by(*facts, "Pentagon") == Keys{"defence-ministry-USA"});
}

TEST_CASE("capitals that open a headline after a semicolon act for their states", "[extract]") {
  const auto facts = read_facts("Czech court jails two for spying; Moscow, Prague trade expulsions");
  if (!facts) return;
  CHECK(meant_by(*facts, "Moscow") == std::vector<std::string>{"RUS"});
}

TEST_CASE("a capital that is hit, falls or is told of with 'where' is the city", "[extract]") {
  const auto facts = read_facts(
      "Kyiv was hit by missiles. Damascus fell to the rebels. Lima, where the talks were held, was calm. "
      "Tehran was hit by sanctions. Ministers from Cairo stayed away.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Kyiv") == std::vector<std::string>{"kyiv"});
  CHECK(meant_by(*facts, "Damascus") == std::vector<std::string>{"damascus"});
  CHECK(meant_by(*facts, "Lima") == std::vector<std::string>{"lima"});
  CHECK(meant_by(*facts, "Tehran") == std::vector<std::string>{"IRN"});
  CHECK(meant_by(*facts, "Cairo") == std::vector<std::string>{"EGY"});
}
