#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"

/// A made-up graph of the diplomatic kind, as large as wished: the same for the same size. For benchmarks.
namespace chancery::bench {

/// A small generator of numbers whose sequence is fixed, unlike that of the standard library's distributions.
class Numbers {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>((state_ >> 33U) % limit);
  }

 private:
  std::uint64_t state_ = 2022;
};

class DiplomaticGraph {
 public:
  /// Adds events, each with what belongs to it, until the graph has this many statements.
  static graph::KnowledgeGraph of(std::size_t statements) {
    DiplomaticGraph maker;
    maker.states();
    maker.persons(static_cast<std::uint32_t>(statements / 100 + 10));
    for (std::uint32_t number = 0; maker.graph_.statement_count() < statements; ++number) maker.event(number);
    return std::move(maker.graph_);
  }

 private:
  static std::string id(const std::string& name) { return "https://w3id.org/dse/id/" + name; }
  static std::string dse(const std::string& name) { return "https://w3id.org/dse#" + name; }
  static std::string xsd(const std::string& name) { return "http://www.w3.org/2001/XMLSchema#" + name; }

  void link(graph::VertexId thing, const std::string& property, graph::VertexId other) {
    graph_.claim(thing, property, other, source_);
  }
  void type(graph::VertexId thing, const std::string& name) {
    link(thing, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", graph_.resource(dse(name)));
  }
  void text(graph::VertexId thing, const std::string& property, const std::string& words,
            const std::string& datatype = {}, const std::string& language = {}) {
    link(thing, property, graph_.value(words, datatype, language));
  }

  void states() {
    for (std::uint32_t i = 0; i < 193; ++i) {
      const auto state = graph_.resource(id("state-" + std::to_string(i)));
      type(state, "State");
      text(state, "http://www.w3.org/2004/02/skos/core#prefLabel", "State of Number " + std::to_string(i), {},
           "en");
      states_.push_back(state);
    }
  }

  void persons(std::uint32_t count) {
    static const std::vector<std::string> given{"Amina",  "José", "Kim", "Łukasz",
                                                "Nguyễn", "Olga", "Zoë", "Peter"};
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto person = graph_.resource(id("person-" + std::to_string(i)));
      type(person, "Person");
      type(person, "Diplomat");
      text(person, "http://www.w3.org/2004/02/skos/core#prefLabel",
           given[i % given.size()] + " Familyname-" + std::to_string(i), {}, "en");
      link(person, dse("represents"), states_[numbers_.below(193)]);
      persons_.push_back(person);
    }
  }

  void event(std::uint32_t number) {
    static const std::vector<std::string> classes{"Meeting", "Consultation", "Visit", "Condemnation",
                                                  "WeaponsTest"};
    const std::string article = "article-" + std::to_string(number / 8);
    source_ = id(article);
    const auto event = graph_.resource(id(article + "#meeting-c" + std::to_string(100 + number % 8 * 300)));
    const auto sentence = graph_.resource(id(article + "#s-c" + std::to_string(number % 8 * 300)));
    const std::string& kind = classes[numbers_.below(static_cast<std::uint32_t>(classes.size()))];
    const std::string day = "20" + std::to_string(10 + numbers_.below(14)) + "-0" +
                            std::to_string(1 + numbers_.below(9)) + "-1" + std::to_string(numbers_.below(10));
    type(event, "Event");
    type(event, kind);
    text(event, "http://www.w3.org/2000/01/rdf-schema#label", kind + " number " + std::to_string(number), {},
         "en");
    text(event, dse("begin"), day, xsd("date"));
    text(event, dse("end"), day, xsd("date"));
    link(event, dse("status"), graph_.resource(dse("Occurred")));
    for (std::uint32_t i = 2 + numbers_.below(2); i > 0; --i) {
      link(event, dse("participant"), persons_[numbers_.below(static_cast<std::uint32_t>(persons_.size()))]);
    }
    link(event, dse("host"), states_[numbers_.below(193)]);
    text(event, dse("confidence"), "0." + std::to_string(1 + numbers_.below(9)), xsd("decimal"));
    link(event, dse("evidence"), sentence);
    link(event, dse("reportedIn"), graph_.resource(source_));
    type(sentence, "Sentence");
    text(sentence, dse("text"),
         "The ministers met & \"agreed\" on point " + std::to_string(number) +
             ", said Zoë: <a lasting peace>\n and more words to fill the line.");
    text(sentence, dse("beginOffset"), std::to_string(number % 8 * 300), xsd("integer"));
  }

  graph::KnowledgeGraph graph_;
  Numbers numbers_;
  std::string source_;
  std::vector<graph::VertexId> states_;
  std::vector<graph::VertexId> persons_;
};

}  // namespace chancery::bench
