#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::run;

namespace {

const std::string quads =
    "<urn:s> <urn:p> \"a \\\"text\\\"\"@en <urn:g> .\n"
    "<urn:s> <urn:p> _:b <urn:g> .\n"
    "_:b <urn:q> \"7\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n";

}  // namespace

TEST_CASE("a graph converted there and back says the same", "[cli]") {
  const Folder folder;
  const std::string first = folder.file("a.nq", quads);
  const std::string there = folder.path() / "b.trig";
  const std::string back = folder.path() / "c.nq";
  const std::string again = folder.path() / "d.trig";
  CHECK(run({"convert", first, there}).code == 0);
  CHECK(run({"convert", there, back}).code == 0);
  CHECK(run({"convert", back, again}).code == 0);
  CHECK(content(there) == content(again));
  CHECK_THAT(content(back), Contains("\"a \\\"text\\\"\"@en <urn:g> ."));
}

TEST_CASE("convert writes the formats for graph programs and JSON-LD, also to standard output", "[cli]") {
  const Folder folder;
  const std::string in = folder.file("a.nt", "<urn:s> <urn:p> <urn:o> .\n");
  CHECK_THAT(run({"convert", in, "-", "--format", "jsonld"}).out, Contains("urn:o"));
  CHECK_THAT(run({"convert", in, "-", "--format", "turtle"}).out, Contains("<urn:s> <urn:p> <urn:o> ."));
}

TEST_CASE("convert makes a page of a graph, without the sentences where they are not wanted", "[cli]") {
  const Folder folder;
  const std::string in =
      folder.file("a.ttl",
                  "@prefix : <https://w3id.org/dse/id/> . @prefix dse: <https://w3id.org/dse#> .\n"
                  ":p a dse:Person ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"Ada\" .\n"
                  ":s a dse:Sentence ; dse:text \"Ada spoke.\" .\n");
  const std::string page = folder.path() / "a.html";
  CHECK(run({"convert", in, page}).code == 0);
  CHECK_THAT(content(page), Catch::StartsWith("<!DOCTYPE html>") && Contains("Ada spoke."));
  CHECK(run({"convert", in, page, "--no-text"}).code == 0);
  CHECK_THAT(content(page), Contains("\"label\":\"Ada\"") && !Contains("Ada spoke."));
}

TEST_CASE("convert refuses what it cannot read or write, and says what to do", "[cli]") {
  const Folder folder;
  const std::string in = folder.file("a.nt", "<urn:s> <urn:p> <urn:o> .\n");
  const std::string bad = folder.file("bad.nt", "<urn:s> <urn:p> .\n<urn:s> <urn:p> <urn:o> .\n");
  const std::string cut = folder.file("cut.ttl", "<urn:s> <urn:p> \"never closed");
  const auto article = run({"convert", "article.txt", "-", "--format", "turtle"});
  CHECK(article.code == 2);
  CHECK_THAT(article.err, Contains("chancery export"));
  CHECK(run({"convert", in, folder.path() / "x.jsonl"}).code == 2);
  const auto line = run({"convert", bad, "-", "--format", "ntriples"});  // one bad line costs no other
  CHECK(line.code == 1);
  CHECK_THAT(line.err, Contains("bad.nt:1"));
  CHECK(line.out == "<urn:s> <urn:p> <urn:o> .\n");
  const auto broken = run({"convert", cut, folder.path() / "y.ttl"});
  CHECK(broken.code == 2);
  CHECK_THAT(broken.err, Contains("cut.ttl:1"));
  CHECK(folder.names() == std::vector<std::string>{"a.nt", "bad.nt", "cut.ttl"});
  CHECK(run({"convert", folder.path() / "none.ttl", "-", "--format", "nt"}).code != 0);
}

TEST_CASE("a graph goes through RDF/XML and JSON-LD and back, and comes out the same", "[cli]") {
  const Folder folder;
  const std::string first = folder.file("a.nt",
                                        "<urn:x:s> <urn:x:p> \"a \\\"text\\\"\"@en .\n"
                                        "<urn:x:s> <urn:x:p> \"7\"^^<urn:x:type> .\n"
                                        "<urn:x:s> <urn:x:q> _:b .\n");
  const std::string xml = folder.path() / "b.rdf";
  const std::string json = folder.path() / "c.jsonld";
  const std::string back = folder.path() / "d.nt";
  CHECK(run({"convert", first, xml}).code == 0);
  CHECK(run({"convert", xml, json}).code == 0);
  CHECK(run({"convert", json, back}).code == 0);
  CHECK(content(back) == run({"convert", first, "-", "--format", "ntriples"}).out);
}

TEST_CASE("relative IRIs are resolved under the base that is given", "[cli]") {
  const Folder folder;
  const std::string in = folder.file("a.ttl", "<a> <b> <#c> .\n");
  CHECK(run({"convert", in, "-", "--format", "nt", "--base", "http://x.test/d/e"}).out ==
        "<http://x.test/d/a> <http://x.test/d/b> <http://x.test/d/e#c> .\n");
}

TEST_CASE("JSON-LD of other programs and broken RDF/XML are refused, with the place", "[cli]") {
  const Folder folder;
  const std::string json = folder.file("a.jsonld", "{\"@id\":\"urn:s\"}\n");
  const std::string xml =
      folder.file("a.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<");
  const auto other = run({"convert", json, "-", "--format", "nt"});
  CHECK(other.code == 2);
  CHECK_THAT(other.err, Contains("a.jsonld:1") && Contains("N-Quads"));
  const auto broken = run({"convert", xml, "-", "--format", "nt"});
  CHECK(broken.code == 2);
  CHECK_THAT(broken.err, Contains("a.rdf:2"));
}

TEST_CASE("GraphML with everything in it is converted back, any other is refused with the reason", "[cli]") {
  const Folder folder;
  const auto in =
      folder.file("a.ttl", "<urn:s> a <https://w3id.org/dse#Person> ; <urn:p> \"a | b\"@en , <urn:o> .\n");
  const std::string plain = folder.path() / "plain.ttl";
  const std::string whole = folder.path() / "whole.graphml";
  const std::string back = folder.path() / "back.ttl";
  const std::string cut = folder.path() / "cut.graphml";
  REQUIRE(run({"convert", in, plain}).code == 0);
  REQUIRE(run({"convert", in, whole, "--no-cap"}).code == 0);
  REQUIRE(run({"convert", whole, back}).code == 0);
  CHECK(content(back) == content(plain));
  REQUIRE(run({"convert", in, cut}).code == 0);
  const auto refused = run({"convert", cut, back});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("--no-cap"));
  CHECK(run({"convert", folder.path() / "missing.graphml", back}).code == 2);
}
