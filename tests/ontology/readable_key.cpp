#include "ontology/readable_key.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_order.hpp"
#include "ontology/readable_ranks.hpp"

using namespace chancery::ontology;
using chancery::graph::KnowledgeGraph;

namespace {

/// Texts of few different pieces, so that many are nearly the same.
std::string some_text(std::mt19937& random) {
  static const std::vector<std::string> pieces{"a",  "b",  "0",        "1",    "9", "10", "007", "-c", "#",
                                               "\n", "\t", "\x01\x02", "\x0B", "é", "/",  ":",   "00", "\\"};
  std::string text;
  for (auto size = random() % 6; size > 0; --size) text += pieces[random() % pieces.size()];
  if (random() % 50 == 0) text += std::string(300 + random() % 3, '7');
  return text;
}

}  // namespace

TEST_CASE("keys of texts are in the natural order") {
  std::mt19937 random(5);
  for (int round = 0; round < 100'000; ++round) {
    const std::string one = some_text(random);
    const std::string other = some_text(random);
    const std::string a = natural_key(one);
    const std::string b = natural_key(other);
    CAPTURE(one, other);
    REQUIRE((a < b) == natural_less(one, other));
    REQUIRE((a == b) == (one == other));
    REQUIRE(a.find_first_of(std::string("\n\0", 2)) == std::string::npos);
  }
}

TEST_CASE("keys of statements are in the readable order") {
  std::mt19937 random(7);
  const std::vector<std::string> classes{"Person", "Event", "Sentence", "Article", "Visit", "Place"};
  for (int round = 0; round < 20; ++round) {
    KnowledgeGraph graph;
    for (int i = 0; i < 200; ++i) {
      const Term subject = random() % 5 == 0 ? Term{Term::Kind::blank, some_text(random), {}, {}}
                                             : iri("urn:x" + some_text(random));
      add_statement(graph, {subject,
                            iri(std::string(type_iri)),
                            iri(std::string(dse) + classes[random() % classes.size()]),
                            {}});
      const Term object = random() % 2 == 0 ? text(some_text(random), random() % 2 == 0 ? "en" : "de")
                                            : literal(some_text(random), random() % 2 == 0 ? "urn:t" : "");
      add_statement(graph, {subject, iri(random() % 2 == 0 ? "urn:p" : "urn:q#label"), object, {}});
    }
    std::vector<std::string> keys;
    std::vector<chancery::graph::EdgeId> edges;
    const auto type = graph.find_predicate(type_iri);
    for (const auto subject : subjects_in_order(graph)) {
      edges_in_order(graph, subject, edges);
      for (const auto edge : edges)
        keys.push_back(subject_key(rank_of_subject(graph, subject, type), graph.vertex(subject)) +
                       edge_key(graph.predicate_name(graph.edge(edge).predicate),
                                graph.vertex(graph.edge(edge).object)));
    }
    CHECK(std::ranges::is_sorted(keys));
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
  }
}
