#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using program::Folder;
using program::run;

namespace {

constexpr const char* graph = R"(@prefix dse: <https://w3id.org/dse#> .
@prefix id: <https://w3id.org/dse/id/> .
@prefix art: <https://w3id.org/dse/id/article-a1#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
id:article-a1 a dse:Article ; dcterms:source "a1" .
id:person-ana-lund-NOR a dse:Person ; skos:prefLabel "Ana Lund"@en ; skos:altLabel "Lund"@en .
id:person-per-lund-NOR a dse:Person ; skos:prefLabel "Per Lund"@en ; skos:altLabel "Lund"@en .
art:meeting-c10 a dse:Meeting ; rdfs:label "Meeting of Ana Lund and Per Lund"@en ;
    dse:participant id:person-ana-lund-NOR, id:person-per-lund-NOR ; dse:status dse:Occurred ;
    dse:begin "2024-05-01" ; dse:end "2024-05-02" ; dse:evidence art:s-c4 ;
    dse:rule "event.verb" ; dse:tableRow "triggers.tsv:7" .
art:s-c4 a dse:Sentence ; dse:inArticle id:article-a1 ; dse:beginOffset 4 ; dse:endOffset 40 ;
    dse:text "Ana Lund met Per Lund for two days." .
)";

}  // namespace

TEST_CASE("explain shows a node's facts with sentence, offsets, rule and table row", "[cli]") {
  const Folder folder;
  const auto result = run({"explain", folder.file("g.ttl", graph), "Ana Lund"});
  CHECK(result.code == 0);
  CHECK(result.err.empty());
  CHECK_THAT(result.out, Contains("Ana Lund\n  https://w3id.org/dse/id/person-ana-lund-NOR\n  person\n"));
  CHECK_THAT(result.out, Contains("  Meeting of Ana Lund and Per Lund (as participant)\n"));
  CHECK_THAT(result.out, Contains("    occurred, 2024-05-01 to 2024-05-02\n"));
  CHECK_THAT(result.out,
             Contains("    > Ana Lund met Per Lund for two days.\n      a1, characters 4 to 40\n"));
  CHECK_THAT(result.out, Contains("    rule event.verb; row triggers.tsv:7\n"));
}

TEST_CASE("explain finds a node by IRI, by the end of the IRI, and in any case of letters", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", graph);
  const auto by_name = run({"explain", file, "Per Lund"});
  CHECK(by_name.code == 0);
  for (const char* name : {"https://w3id.org/dse/id/person-per-lund-NOR", "person-per-lund-NOR",
                           "id:person-per-lund-NOR", "#person-per-lund", "per lund", "Lund, Per"}) {
    CAPTURE(name);
    CHECK(run({"explain", file, name}).out == by_name.out);
  }
  CHECK_THAT(run({"explain", file, "article-a1#meeting-c10"}).out,
             Contains("participant         Ana Lund\n"));
}

TEST_CASE("explain asks which one when a name means several, and suggests the nearest when it means none",
          "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", graph);
  const auto several = run({"explain", file, "Lund"});
  CHECK(several.code == 2);
  CHECK_THAT(several.err, Equals("chancery: 'Lund' may be:\n"
                                 "  person-ana-lund-NOR  Ana Lund\n"
                                 "  person-per-lund-NOR  Per Lund\n"
                                 "name one of them, by its id or more of its name\n"));
  const auto none = run({"explain", file, "Ana Lunt"});
  CHECK(none.code == 2);
  CHECK_THAT(none.err, Contains("did you mean one of these?\n  person-ana-lund-NOR  Ana Lund\n"));
}

TEST_CASE("explain says what a graph written without reasons lacks, and how to get it", "[cli]") {
  const Folder folder;
  std::string without = graph;
  without.replace(without.find(" ;\n    dse:rule"),
                  std::string(" ;\n    dse:rule \"event.verb\" ; dse:tableRow \"triggers.tsv:7\"").size(),
                  "");
  const auto result = run({"explain", folder.file("g.ttl", without), "Ana Lund"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains("Ana Lund met Per Lund"));
  CHECK_THAT(result.err, Contains("export --explain"));
}

TEST_CASE("a broken graph is refused with file and line", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", "<http://a> <http://b> .\n");
  const auto result = run({"explain", file, "x"});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains(file + ":1:"));
}

TEST_CASE("explain gives rule, words, row with its key and rivals for each thing that was decided", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  folder.file("people.tsv",
              "name\taliases\toffice\tiso3\tqid\tfrom\tto\nAnna Marten\tTilly\tambassador\tBEL\t\t\t\n");
  folder.file("a.txt",
              "Anna Marten arrived in Oslo on Tuesday. The Norwegian foreign minister, Per Lund, said on "
              "Tuesday that "
              "Tilly would not meet Karel Voss of Latvia.\n");
  const auto told = [&](const std::string& node) {
    return run({"explain", folder.path() / "a.txt", node, "--date", "2024-05-10", "--knowledge",
                folder.path()})
        .out;
  };
  const std::string person = told("Anna Marten");
  CHECK_THAT(person, Contains("  entity: rule person.listed; words \"Anna Marten\" at 0 to 11 of a; row "
                              "knowledge/people.tsv:2 [Anna Marten ambassador BEL]\n"));
  CHECK_THAT(person, Contains("  link: rule person.listed; words \"Tilly\" at "));
  CHECK_THAT(person, Contains("office: rule office.listed; words \"Anna Marten\""));
  CHECK_THAT(person,
             Contains("event: rule event.verb; words \"arrived\" at 12 to 19 of a; row triggers.tsv:"));
  CHECK_THAT(person, Contains("[Visit v arrive]"));
  CHECK_THAT(person, Contains("time: rule time.expression; words \"Tuesday\""));
  CHECK_THAT(person, Contains("status: rule status."));
  CHECK_THAT(person, Contains("attribution: rule attribution.clause; words \"said\""));
  CHECK_THAT(told("Per Lund"), Contains("office: rule office.before-apposition; words \"foreign minister\""));
}

TEST_CASE("explain names whom a pronoun might have meant as well", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  folder.file("a.txt",
              "Norwegian Foreign Minister Peter Hansen said that he would sign the treaty after Robert Novak "
              "left.\n");
  const std::string person = run({"explain", folder.path() / "a.txt", "Peter Hansen"}).out;
  CHECK_THAT(person, Contains("link: rule pronoun.person; words \"he\" at 50 to 52 of a"));
}
