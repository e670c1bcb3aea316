#include "exports/rdf_formats.hpp"

#include <catch2/catch.hpp>

#include "graph/knowledge_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using Catch::Contains;

namespace {

const std::string id = "https://w3id.org/dse/id/";
const std::string dse = "https://w3id.org/dse#";
const std::string type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const std::string label = "http://www.w3.org/2000/01/rdf-schema#label";

/// A meeting in article a1, seen by article a2 as well.
graph::KnowledgeGraph meeting() {
  graph::KnowledgeGraph graph;
  const auto article = graph.resource(id + "article-a1");
  const auto event = graph.resource(id + "article-a1#meeting-c9");
  const auto sentence = graph.resource(id + "article-a1#s-c0");
  const auto person = graph.resource(id + "person-kim-gunn");
  const std::string source = id + "article-a1";
  graph.claim(event, type, graph.resource(dse + "Meeting"), source);
  graph.claim(event, type, graph.resource(dse + "Event"), source);
  graph.claim(event, label, graph.value("Kim met Lee", {}, "en"), source);
  graph.claim(event, dse + "participant", person, source);
  graph.claim(event, dse + "rule", graph.value("frame.meet"), source);
  graph.claim(sentence, type, graph.resource(dse + "Sentence"), source);
  graph.claim(sentence, dse + "text", graph.value("Kim met Lee."), source);
  graph.claim(article, type, graph.resource(dse + "Article"), source);
  graph.claim(person, type, graph.resource(dse + "Person"), source);
  graph.claim(person, type, graph.resource(dse + "Person"), id + "article-a2");
  return graph;
}

std::string written(Write write, const graph::KnowledgeGraph& graph, const Options& options = {}) {
  StringOutput out;
  CHECK(write({{}, &graph}, options, out).empty());
  return out.text();
}

}  // namespace

TEST_CASE("Turtle puts the article first, then persons, events and sentences", "[exports]") {
  CHECK(written(write_turtle, meeting()) == R"(@prefix art: <https://w3id.org/dse/id/article-a1#> .
@prefix dse: <https://w3id.org/dse#> .
@prefix id: <https://w3id.org/dse/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

id:article-a1 a dse:Article .

id:person-kim-gunn a dse:Person .

art:meeting-c9 a dse:Event,
        dse:Meeting ;
    rdfs:label "Kim met Lee"@en ;
    dse:participant id:person-kim-gunn .

art:s-c0 a dse:Sentence ;
    dse:text "Kim met Lee." .
)");
}

TEST_CASE("reasons are written when asked for, sentences' words unless refused", "[exports]") {
  Options options;
  options.explain = true;
  options.text = false;
  const std::string text = written(write_turtle, meeting(), options);
  CHECK_THAT(text, Contains("dse:rule \"frame.meet\""));
  CHECK_THAT(text, !Contains("Kim met Lee."));
  CHECK_THAT(text, Contains("art:s-c0 a dse:Sentence ."));
}

TEST_CASE("a triple that two articles state is one triple, and a quad in the graph of each", "[exports]") {
  const std::string triple = "<" + id + "person-kim-gunn> <" + type + "> <" + dse + "Person>";
  const std::string triples = written(write_n_triples, meeting());
  CHECK_THAT(triples, Contains(triple + " .\n"));
  CHECK(triples.find(triple) == triples.rfind(triple));
  const std::string quads = written(write_n_quads, meeting());
  CHECK_THAT(quads, Contains(triple + " <" + id + "article-a1> .\n"));
  CHECK_THAT(quads, Contains(triple + " <" + id + "article-a2> .\n"));
  CHECK_THAT(written(write_trig, meeting()),
             Contains("\nid:article-a2 {\n\nid:person-kim-gunn a dse:Person .\n}\n"));
}

TEST_CASE("the order of adding does not change a byte", "[exports]") {
  graph::KnowledgeGraph other;
  const auto original = meeting();
  std::vector<graph::EdgeId> edges;
  for (const auto edge : original.match({})) edges.insert(edges.begin(), edge);
  for (const auto id_of : edges) {
    const auto edge = original.edge(id_of);
    const auto object = original.vertex(edge.object);
    const auto subject = other.resource(original.vertex(edge.subject).name);
    const auto to = object.kind == graph::VertexKind::resource
                        ? other.resource(object.name)
                        : other.value(object.name, object.datatype, object.language);
    for (const auto source : original.sources_of(id_of)) {
      other.claim(subject, original.predicate_name(edge.predicate), to, original.source_name(source));
    }
  }
  for (const Write write : {write_turtle, write_trig, write_n_triples, write_n_quads}) {
    CHECK(written(write, other) == written(write, original));
  }
}

TEST_CASE("the ontology is written into the output when asked for", "[exports]") {
  Options options;
  options.with_ontology = true;
  CHECK_THAT(written(write_turtle, meeting(), options), Contains("dse:Meeting a owl:Class"));
  CHECK_THAT(written(write_n_quads, meeting(), options),
             Contains("<https://w3id.org/dse#Meeting> <" + type + "> <http://www.w3.org/2002/07/owl#Class> " +
                      "<https://w3id.org/dse> .\n"));
  CHECK_THAT(written(write_turtle, meeting()), !Contains("owl:Class"));
}
