#include "exports/graphml.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "small_graph.hpp"
#include "written_graphml.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;
using written_graphml::count;
using written_graphml::read;
using written_graphml::Read;

TEST_CASE("each thing of the ontology is a node and each statement between two an edge", "[exports]") {
  const auto graph = meeting();
  const Read file = read(graph);
  CHECK(count(file.graph(), "node") == 6);
  CHECK(count(file.graph(), "edge") == 8);  // metWith in both directions is one edge
}

TEST_CASE("a node has label, IRI, kind, lowest class, and its values under the names of their properties",
          "[exports]") {
  const auto graph = meeting();
  const Read file = read(graph);
  const auto person = file.node("Kim <Gunn>");
  CHECK(Read::value(person, "n_kind") == "Person");
  CHECK(Read::value(person, "n_class") == "Diplomat");
  CHECK(Read::value(person, "n_iri") == id + "person-kim");
  const auto event = file.node("Kim met Lee");
  CHECK(Read::value(event, "n_class") == "Meeting");
  CHECK(Read::value(event, "n_kind") == "Event");
  CHECK(Read::value(event, "n_status") == "Occurred");
  CHECK(Read::value(event, "n_begin") == "2024-05-03");
  CHECK(Read::value(event, "n_year") == "2024");
  CHECK(Read::value(file.node("South Korea"), "n_iso3") == "KOR");
  CHECK(Read::value(file.node("South Korea"), "n_wikidata") == "Q884");
  CHECK(Read::value(file.node("South Korea"), "n_pref_label") == "Corée du Sud");
}

TEST_CASE("no two edges share source, target and label, so that Gephi merges none", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c4").to("http://other.org/participant", id + "person-kim");
  const Read file = read(graph);
  std::set<std::string> seen;
  for (const auto edge : file.graph().children("edge")) {
    CHECK(seen.insert(std::string(edge.attribute("source").value()) + ' ' + edge.attribute("target").value() +
                      ' ' + edge.attribute("label").value())
              .second);
  }
  CHECK(file.edge("participant_2"));
}

TEST_CASE("short-cuts say that they are derived and from how many events", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c90")
      .a("Event")
      .a("Meeting")
      .to(dse + "status", dse + "Ongoing")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee");
  about(graph, "article-a1#meeting-c99")
      .a("Event")
      .a("Meeting")
      .to(dse + "status", dse + "Planned")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee");
  const Read file = read(graph);
  CHECK(Read::value(file.edge("metWith"), "e_derived") == "1");
  CHECK(Read::value(file.edge("metWith"), "e_symmetric") == "1");
  CHECK(Read::value(file.edge("metWith"), "e_weight") == "2");
  CHECK(Read::value(file.edge("metWith"), "e_label") == "met with");
  CHECK(Read::value(file.edge("participant"), "e_derived").empty());
  CHECK(Read::value(file.edge("participant"), "e_weight") == "1");
  CHECK(Read::value(file.edge("participant"), "e_articles") == "article-a1");
}

TEST_CASE("strict GraphML has no label attribute on edges", "[exports]") {
  const auto graph = meeting();
  CHECK(std::string(read(graph).edge("represents").attribute("label").value()) == "represents");
  Options options;
  options.strict = true;
  CHECK_FALSE(read(graph, options).edge("represents").attribute("label"));
}

TEST_CASE("less detail leaves sentences, then events and articles out, with their edges", "[exports]") {
  const auto graph = meeting();
  Options options;
  options.detail = Detail::events;
  CHECK(count(read(graph, options).graph(), "node") == 5);
  CHECK_FALSE(read(graph, options).edge("evidence"));
  options.detail = Detail::people;
  CHECK(count(read(graph, options).graph(), "node") == 3);
  CHECK(count(read(graph, options).graph(), "edge") == 2);
}

TEST_CASE("without text no sentence is in the file", "[exports]") {
  const auto graph = meeting();
  Options options;
  options.text = false;
  CHECK_THAT(read(graph).text, Contains("Kim met Lee."));
  CHECK_THAT(read(graph, options).text, !Contains("Kim met Lee."));
  CHECK(read(graph, options).node("s-c0"));
}

TEST_CASE("an empty graph is a valid file without nodes", "[exports]") {
  CHECK(count(read(graph::KnowledgeGraph()).graph(), "node") == 0);
}

TEST_CASE("a tenure is labelled by its holder and office", "[exports]") {
  auto graph = meeting();
  about(graph, "office-kor").a("Office").has(rdfs_label, "Envoy of South Korea", {}, "en");
  about(graph, "article-a1#tenure-kim")
      .a("Tenure")
      .to(dse + "holder", id + "person-kim")
      .to(dse + "office", id + "office-kor");
  CHECK(read(graph).node("Kim <Gunn>, Envoy of South Korea"));
}
