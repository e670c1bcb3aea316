#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using chancery::graph::Event;
using chancery::graph::Facts;
using chancery::graph::Status;
using chancery::tests::entity;
using chancery::tests::has_entity;
using chancery::tests::meant_by;
using chancery::tests::offices_of;
using chancery::tests::read_facts;
using chancery::tests::read_facts_knowing;

namespace {

using Names = std::vector<std::string>;

/// What is read of a text with one table of the user's own.
auto with(const std::string& table, const std::string& content, const std::string& text) {
  return read_facts_knowing({{table, content}}, text, "2024-05-10");
}

const Event* event_of(const Facts& facts, std::string_view type) {
  const auto found = std::ranges::find(facts.events, type, &Event::type);
  return found == facts.events.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a user's state is added, renamed by its code, or taken out") {
  const std::string text = "Somaliland signed an agreement with Chad on Monday.";
  const std::string header = "iso3\tname\tcapital\tadjectives\tqid\n";
  const auto plain = read_facts(text);
  if (!plain) return;
  CHECK(meant_by(*plain, "Somaliland") != Names{"XSL"});
  const auto added =
      with("countries.tsv", header + "XSL\tSomaliland\tHargeisa\tSomalilander\tQ34754\n", text);
  CHECK(meant_by(*added, "Somaliland") == Names{"XSL"});
  CHECK(entity(*added, "Somaliland").wikidata == "Q34754");
  const auto replaced = with("countries.tsv", header + "TCD\tTchad\tN'Djamena\tTchadian\tQ657\n",
                             "Tchad signed an agreement with Togo on Monday.");
  CHECK(meant_by(*replaced, "Tchad") == Names{"TCD"});
  const auto removed = with("countries.tsv", header + "-TCD\t\t\t\t\n", text);
  CHECK(meant_by(*removed, "Chad") != Names{"TCD"});
}

TEST_CASE("a user's organisation is added, replaced by its id, or taken out") {
  const std::string text = "The Zanbari Accord Council condemned the attack on Monday. The ZAC met in Oslo.";
  const std::string header = "id\tname\tabbreviations\tqid\tclass\n";
  const auto added =
      with("organisations.tsv", header + "ZAC\tZanbari Accord Council\tZAC\tQ900010\tOrganisation\n", text);
  if (!added) return;
  CHECK(meant_by(*added, "ZAC") == Names{"ZAC"});
  CHECK(entity(*added, "ZAC").wikidata == "Q900010");
  const auto replaced =
      with("organisations.tsv", header + "NATO\tNorth Atlantic Treaty Organization\tOTAN\t\tAlliance\n",
           "OTAN condemned the attack. NATO held talks with Chad.");
  CHECK(meant_by(*replaced, "OTAN") == Names{"NATO"});
  CHECK(meant_by(*replaced, "NATO") != Names{"NATO"});
  const auto removed =
      with("organisations.tsv", header + "-OPEC\t\t\t\t\n", "OPEC held talks with Chad on Monday.");
  CHECK(meant_by(*removed, "OPEC") != Names{"OPEC"});
}

TEST_CASE("a user's trigger is added, gets another frame, or is taken out") {
  const std::string text = "Chad defenestrated Togo on Monday.";
  const std::string header = "event\tpos\tlemma\tframe\tgold\n";
  const auto plain = read_facts(text);
  if (!plain) return;
  CHECK(event_of(*plain, "condemnation") == nullptr);
  const auto added = with(
      "triggers.tsv", header + "Condemnation\tv\tdefenestrate\tsubj=agent obj=target\tcondemnation\n", text);
  const Event* event = event_of(*added, "condemnation");
  REQUIRE(event != nullptr);
  CHECK(event->reason.table == "knowledge/triggers.tsv");
  CHECK(event->arguments.size() == 2);
  const std::string condemned = "Chad condemned Togo on Monday.";
  REQUIRE(event_of(*read_facts(condemned), "condemnation") != nullptr);
  const auto replaced =
      with("triggers.tsv", header + "Condemnation\tv\tcondemn\tsubj=agent\tcondemnation\n", condemned);
  REQUIRE(event_of(*replaced, "condemnation") != nullptr);
  CHECK(event_of(*replaced, "condemnation")->arguments.size() == 1);
  const auto removed = with("triggers.tsv", header + "-Condemnation\tv\tcondemn\t\t\n", condemned);
  CHECK(event_of(*removed, "condemnation") == nullptr);
}

TEST_CASE("a row that ends in else tells where no row of the word holds, and says so") {
  const std::string header = "event\tpos\tlemma\tframe\tneeds\tgold\n";
  const std::string row = "Condemnation\tv\tdefenestrate\tsubj=agent obj=target\tobj:@place";
  const std::string text = "Chad defenestrated Togo's ambassador on Monday.";
  const auto strict = with("triggers.tsv", header + row + "\tcondemnation\n", text);
  if (!strict) return;
  CHECK(event_of(*strict, "condemnation") == nullptr);
  const auto loose = with("triggers.tsv", header + row + " / else\tcondemnation\n", text);
  const Event* event = event_of(*loose, "condemnation");
  REQUIRE(event != nullptr);
  CHECK(event->reason.rule == "event.otherwise");
  // it stands last, behind conditions
  for (const char* wrong : {"\telse\tcondemnation\n", "\telse / obj:@place\tcondemnation\n"}) {
    const std::string bad = "Condemnation\tv\tdefenestrate\tsubj=agent obj=target";
    CHECK_THROWS_WITH(with("triggers.tsv", header + bad + wrong, text),
                      Catch::Contains("triggers.tsv:2") && Catch::Contains("expected place:test"));
  }
}

TEST_CASE("a user's office is added, gets another type, or is taken out") {
  const std::string text = "Norwegian Lawspeaker Anna Marten arrived in Chad on Monday.";
  const std::string header = "pattern\ttype\tperson\tdefault_of\n";
  const auto added = with("offices.tsv", header + "{S} lawspeaker\tLegislator\tLeader\tstate\n", text);
  if (!added) return;
  CHECK(offices_of(*added, "Anna Marten") == Names{"Lawspeaker @ NOR"});
  const std::string known = "Norwegian Foreign Minister Anna Marten arrived in Chad on Monday.";
  REQUIRE(read_facts(known)->tenures.size() == 1);
  CHECK(read_facts(known)->tenures[0].office_type == "ForeignMinister");
  const auto replaced =
      with("offices.tsv", header + "{S} foreign minister\tOtherOffice\tDiplomat\tstate\n", known);
  REQUIRE(replaced->tenures.size() == 1);
  CHECK(replaced->tenures[0].office_type != "ForeignMinister");
}

TEST_CASE("a user's weapon is added, gets another type, or is taken out") {
  const std::string text = "North Korea fired two skyhammers on Monday.";
  const std::string header = "word\ttype\n";
  const auto added = with("weapons.tsv", header + "skyhammer\tCruiseMissile\n", text);
  if (!added) return;
  CHECK(entity(*added, "skyhammer").subtype == "CruiseMissile");
  const std::string known = "North Korea fired two cruise missiles on Monday.";
  CHECK(entity(*read_facts(known), "cruise missile").subtype == "CruiseMissile");
  const auto replaced = with("weapons.tsv", header + "cruise missile\tDrone\n", known);
  CHECK(entity(*replaced, "cruise missile").subtype == "Drone");
  const auto removed = with("weapons.tsv", header + "-cruise missile\t\n", known);
  CHECK_FALSE(has_entity(*removed, "cruise missile"));
}

TEST_CASE("a user's seat is added or taken out") {
  const std::string text = "The Marble Courtyard condemned the attack on Monday.";
  const std::string header = "name\tiso3\tstands_for\tmode\n";
  const auto added = with("seats.tsv", header + "Marble Courtyard\tTCD\tgov\talways\n", text);
  if (!added) return;
  CHECK(meant_by(*added, "Marble Courtyard") == Names{"TCD"});
  const std::string known = "Whitehall condemned the attack on Monday.";
  const auto plain = read_facts(known);
  const auto removed = with("seats.tsv", header + "-Whitehall\t\t\t\n", known);
  CHECK(meant_by(*plain, "Whitehall") != meant_by(*removed, "Whitehall"));
}

TEST_CASE("a user's cue gives its status, and one that is taken out gives none") {
  const std::string header = "status\tscope\tcue\n";
  const std::string text = "Chad dithered to sign the treaty with Togo.";
  const auto added = with("status-cues.tsv", header + "Failed\tclause\tdither\n", text);
  if (!added) return;
  const Event* event = event_of(*added, "signing");
  REQUIRE(event != nullptr);
  CHECK(event->status == Status::failed);
  CHECK(event->status_reason.table == "knowledge/status-cues.tsv");
  const std::string known = "Chad failed to sign the treaty with Togo.";
  CHECK(event_of(*read_facts(known), "signing")->status == Status::failed);
  const auto removed = with("status-cues.tsv", header + "-Failed\tclause\tfail\n", known);
  REQUIRE(event_of(*removed, "signing") != nullptr);
  CHECK(event_of(*removed, "signing")->status != Status::failed);
}

TEST_CASE("a cue is found by the word as well as by its lemma") {
  const auto facts = read_facts("Chad will sign the treaty provided that Togo withdraws its troops.");
  if (!facts) return;
  const Event* event = event_of(*facts, "withdrawal");
  REQUIRE(event != nullptr);
  CHECK(event->status == Status::hypothetical);
  const auto clause = read_facts("The treaty provided that Togo withdrew its troops.");
  CHECK(event_of(*clause, "withdrawal")->status != Status::hypothetical);
}

TEST_CASE("a user's honorific tells a person, and who the word tells") {
  const std::string text =
      "Vorsteher Marten told reporters on Monday that the talks had gone well. Marten left.";
  const std::string header = "word\tfull\tkind\tgender\tperson\n";
  const auto added = with("honorifics.tsv", header + "Vorsteher\tVorsteher\thonorific\tf\tPerson\n", text);
  if (!added) return;
  CHECK(entity(*added, "Marten").gender == "f");
  const std::string known = "Ms. Anna Marten told reporters on Monday that the talks had gone well.";
  CHECK(entity(*read_facts(known), "Anna Marten").gender == "f");
  const auto removed = with("honorifics.tsv", header + "-Ms.\t\t\t\t\n", known);
  CHECK(std::ranges::none_of(removed->entities, [](const auto& one) { return one.gender == "f"; }));
}

TEST_CASE("a user's list of surnames takes the place of ours for that language") {
  const std::string text =
      "Trinh Duc Ba met Anna Marten in Hanoi on Monday. Trinh told reporters that he was glad.";
  const std::string header = "language\torder_in_english_news\tsurnames\n";
  const auto with_it = with("names.tsv", header + "Vietnamese\tsurname first\tTrinh\n", text);
  if (!with_it) return;
  CHECK(entity(*with_it, "Trinh Duc Ba").family_name == "Trinh");
  const auto without = with("names.tsv", header + "Vietnamese\tsurname first\tNguyen\n", text);
  CHECK(entity(*without, "Trinh Duc Ba").family_name != "Trinh");
}
