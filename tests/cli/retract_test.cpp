#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::run;

namespace {

const std::string type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
const std::string dse = "https://w3id.org/dse#";
const std::string id = "https://w3id.org/dse/id/";

/// An article in which a person, under an IRI of its own, is an envoy and meets Japan on a day.
std::string article(const std::string& name, const std::string& person, const std::string& label) {
  const std::string iri = "<" + id + "article-" + name;
  const std::string who = "<" + id + "person-" + person + ">";
  std::string text;
  const auto line = [&](const std::string& subject, const std::string& predicate, const std::string& object) {
    text += subject + " " + (predicate == type ? type : "<" + predicate + ">") + " " + object + " " + iri +
            "> .\n";
  };
  const auto ours = [&](const std::string& term) { return "<" + dse + term + ">"; };
  line(iri + ">", type, ours("Article"));
  line(who, type, ours("Person"));
  line(who, "http://www.w3.org/2004/02/skos/core#prefLabel", "\"" + label + "\"@en");
  line(iri + "#t>", dse + "holder", who);
  line(iri + "#t>", dse + "office", ours("x-office"));
  line(ours("x-office"), dse + "officeType", ours("Envoy"));
  for (const std::string kind : {"Event", "Meeting"}) line(iri + "#meeting-c1>", type, ours(kind));
  line(iri + "#meeting-c1>", dse + "status", ours("Occurred"));
  line(iri + "#meeting-c1>", dse + "precision", ours("Day"));
  line(iri + "#meeting-c1>", dse + "begin", "\"2031-06-03\"^^<http://www.w3.org/2001/XMLSchema#date>");
  for (const std::string party : {"state-JPN", "state-USA"})
    line(iri + "#meeting-c1>", dse + "party", "<" + id + party + ">");
  line(iri + "#meeting-c1>", dse + "participant", who);
  line(iri + "#meeting-c1>", dse + "reportedIn", iri + ">");
  return text;
}

const std::string a = article("a", "dana-moss-USA", "Dana Moss");
const std::string b = article("b", "dana-j-moss-USA", "Dana J. Moss");
const std::string c = article("c", "dana-moss", "Dana Moss");

/// The quads as the program writes them once it has decided what is one: an article that no other shares
/// anything with is put in and taken out.
std::string united(const Folder& folder, const std::string& quads, const std::string& extension) {
  const std::string in = folder.file("in.nq", quads + article("zz", "x", "X"));
  const std::string out = folder.path() / ("united" + extension);
  REQUIRE(run({"retract", "zz", in, "-o", out}).code == 0);
  return out;
}

}  // namespace

TEST_CASE("an article that is taken back leaves no trace, also where it was merged with others", "[cli]") {
  for (const std::string extension : {".nq", ".trig"}) {
    const Folder folder;
    const std::string all = content(united(folder, a + b + c, extension));
    CHECK_THAT(all, Contains("unitedFrom"));
    CHECK_THAT(all, Contains("ownPrefLabel"));
    CHECK_THAT(all, Contains("sameAs"));
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{"a"}, b + c}, {{"b"}, a + c}, {{"c"}, a + b}, {{"a", "c"}, b}, {{"b", "c"}, a}, {{"a", "b"}, c}};
    for (const auto& [articles, rest] : cases) {
      const std::string graph = united(folder, a + b + c, extension);
      std::vector<std::string> words{"retract"};
      words.insert(words.end(), articles.begin(), articles.end());
      words.insert(words.end(), {graph, "-o", graph});
      CHECK(run(words).code == 0);
      const std::string without = content(graph);
      CHECK(without == content(united(folder, rest, extension)));
    }
  }
}

TEST_CASE("an article is known by its id, its IRI and the last part of it", "[cli]") {
  const Folder folder;
  const std::string graph = folder.file("g.nq", a + b);
  const std::string by_id = run({"retract", "b", graph, "-o", "-", "--format", "nq"}).out;
  CHECK_THAT(by_id, Contains("dana-moss-USA") && !Contains("article-b"));
  CHECK(run({"retract", "article-b", graph, "-o", "-", "--format", "nq"}).out == by_id);
  CHECK(run({"retract", id + "article-b", graph, "-o", "-", "--format", "nq"}).out == by_id);
}

TEST_CASE("retract refuses what it cannot do, and says what to do instead", "[cli]") {
  const Folder folder;
  const std::string graph = folder.file("g.nq", article("launch", "x", "X") + b);
  const auto unknown = run({"retract", "lanch", graph, "-o", graph});
  CHECK(unknown.code == 2);
  CHECK_THAT(unknown.err, Contains("no article 'lanch'") && Contains("did you mean 'launch'?"));
  CHECK(content(graph) == article("launch", "x", "X") + b);
  for (const std::string name : {"g.ttl", "g.nt"}) {
    const auto plain = run({"retract", "b", folder.file(name, "<urn:s> <urn:p> <urn:o> .\n"), "-o", graph});
    CHECK(plain.code == 2);
    CHECK_THAT(plain.err, Contains("chancery export ARTICLES -o graph.nq"));
  }
  CHECK(run({"retract", "b", graph}).code == 2);
  CHECK(run({"retract", "b", graph, "-o", folder.path() / "x.jsonl"}).code == 2);
  const std::string copy =
      "<" + id + "article-c> <" + dse + "copyOf> <" + id + "article-b> <" + id + "article-c> .\n";
  const auto original = run({"retract", "b", folder.file("copy.nq", b + copy), "-o", "-", "--format", "nq"});
  CHECK(original.code == 2);
  CHECK_THAT(original.err, Contains("'c' is a copy of 'b'"));
  CHECK(run({"retract", "b", "c", folder.path() / "copy.nq", "-o", "-", "--format", "nq"}).out.empty());
}

TEST_CASE("a damaged graph loses no more than its bad lines, and says so", "[cli]") {
  const Folder folder;
  const std::string bad = folder.file("bad.nq", a + "<urn:s> <urn:p> .\n" + b + "\xff\xfe\x00");
  const auto result = run({"retract", "a", bad, "-o", "-", "--format", "nq"});
  CHECK(result.code == 1);
  CHECK_THAT(result.err, Contains("bad.nq:"));
  CHECK_THAT(result.out, Contains("Dana J. Moss"));
  const std::string cut = folder.file("cut.trig", "<urn:g> { <urn:s> <urn:p> \"never closed");
  CHECK(run({"retract", "a", cut, "-o", "-", "--format", "nq"}).code == 2);
  CHECK(run({"retract", "a", folder.path() / "none.nq", "-o", "-", "--format", "nq"}).code == 2);
}
