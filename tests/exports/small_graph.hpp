#pragma once

#include <string>

#include "graph/knowledge_graph.hpp"

/// A small graph for the tests of formats: two persons who meet, a state, an article with a sentence.
namespace chancery::small_graph {

inline const std::string id = "https://w3id.org/dse/id/";
inline const std::string dse = "https://w3id.org/dse#";
inline const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
inline const std::string rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline const std::string rdfs_label = "http://www.w3.org/2000/01/rdf-schema#label";
inline const std::string pref_label = "http://www.w3.org/2004/02/skos/core#prefLabel";
inline const std::string source = id + "article-a1";

/// Adds statements about one thing.
struct About {
  graph::KnowledgeGraph& graph;
  graph::VertexId thing;

  About& a(const std::string& name) { return to(rdf_type, dse + name); }
  About& to(const std::string& predicate, const std::string& iri) {
    graph.claim(thing, predicate, graph.resource(iri), source);
    return *this;
  }
  About& has(const std::string& predicate, const std::string& text, const std::string& datatype = {},
             const std::string& language = {}) {
    graph.claim(thing, predicate, graph.value(text, datatype, language), source);
    return *this;
  }
};

inline About about(graph::KnowledgeGraph& graph, const std::string& name) {
  return {graph, graph.resource(id + name)};
}

inline graph::KnowledgeGraph meeting() {
  graph::KnowledgeGraph graph;
  about(graph, "article-a1").a("Article").has("http://schema.org/headline", "Talks & more", {}, "en");
  about(graph, "state-KOR")
      .a("Agent")
      .a("State")
      .has(pref_label, "South Korea", {}, "en")
      .has(pref_label, "Corée du Sud", {}, "fr")
      .has(dse + "iso3", "KOR")
      .to("http://www.w3.org/2002/07/owl#sameAs", "http://www.wikidata.org/entity/Q884");
  about(graph, "person-kim")
      .a("Agent")
      .a("Person")
      .a("Diplomat")
      .has(pref_label, "Kim <Gunn>", {}, "en")
      .to(dse + "metWith", id + "person-lee")
      .to(dse + "represents", id + "state-KOR");
  about(graph, "person-lee")
      .a("Person")
      .has(pref_label, "Lee", {}, "en")
      .to(dse + "metWith", id + "person-kim");
  about(graph, "article-a1#meeting-c4")
      .a("Event")
      .a("Consultation")
      .a("Meeting")
      .has(rdfs_label, "Kim met Lee", {}, "en")
      .to(dse + "status", dse + "Occurred")
      .has(dse + "begin", "2024-05-03", xsd + "date")
      .has(dse + "end", "2024-05-03", xsd + "date")
      .has(dse + "confidence", "0.9", xsd + "decimal")
      .has(dse + "quantity", "2", xsd + "integer")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee")
      .to(dse + "evidence", id + "article-a1#s-c0")
      .to(dse + "reportedIn", id + "article-a1");
  about(graph, "article-a1#s-c0")
      .a("Sentence")
      .has(dse + "text", "Kim met Lee.")
      .has(dse + "beginOffset", "0", xsd + "integer")
      .to(dse + "inArticle", id + "article-a1")
      .to(dse + "mentions", id + "person-kim");
  return graph;
}

}  // namespace chancery::small_graph
