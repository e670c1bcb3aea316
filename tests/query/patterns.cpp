#include <catch2/catch.hpp>

#include "tests/query/asking.hpp"

using namespace chancery;
using namespace chancery::query;
using Rows = std::vector<std::string>;

namespace {

/// Three people, two meetings, and who said what about them.
graph::KnowledgeGraph meetings() {
  return graph_of(R"(
    x:m1 a x:Meeting ; x:who x:park, x:mori ; x:on "2022-05-03"^^xsd:date ; x:in x:seoul .
    x:m2 a x:Meeting ; x:who x:park, x:lee ; x:on "2022-06-10"^^xsd:date .
    x:m3 a x:Call ; x:who x:mori, x:lee .
    x:park x:name "Park" ; x:age 61 . x:mori x:name "Mori"@en . x:lee x:name "Lee" ; x:age 48 .
    x:park x:knows x:mori . x:mori x:knows x:lee . x:lee x:knows x:park .
    x:seoul x:within x:korea . x:korea x:within x:asia .)");
}

}  // namespace

TEST_CASE("patterns are joined, filtered and ordered", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph,
                "SELECT ?p ?d { ?m a x:Meeting ; x:who ?p ; x:on ?d FILTER(?d > '2022-06-01'^^xsd:date) } "
                "ORDER BY ?p") == Rows{"lee,2022-06-10", "park,2022-06-10"});
  CHECK(rows_of(graph, "SELECT ?n { ?p x:name ?n } ORDER BY DESC(?n)") == Rows{"Park", "Mori", "Lee"});
}

TEST_CASE("OPTIONAL keeps rows without a match, and its filter decides about the match alone", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?m ?c { ?m a x:Meeting OPTIONAL { ?m x:in ?c } } ORDER BY ?m") ==
        Rows{"m1,seoul", "m2,"});
  CHECK(
      rows_of(graph, "SELECT ?p ?a { ?p x:name ?n OPTIONAL { ?p x:age ?a FILTER(?a > 50) } } ORDER BY ?p") ==
      Rows{"lee,", "mori,", "park,61"});
  CHECK(rows_of(graph, "SELECT ?p { ?p x:name ?n OPTIONAL { ?p x:age ?a } FILTER(!BOUND(?a)) }") ==
        Rows{"mori"});
}

TEST_CASE("a variable of an OPTIONAL that a later one uses is joined as SPARQL says", "[query]") {
  // The second OPTIONAL binds ?x only where the first has not; a row bound by the first is compared.
  const auto graph = graph_of("x:a x:p 1 ; x:q 2 . x:b x:q 3 . x:c x:p 4 ; x:q 4 .");
  CHECK(rows_of(graph,
                "SELECT ?s ?v { VALUES ?s { x:a x:b x:c } OPTIONAL { ?s x:p ?v } OPTIONAL { ?s x:q ?v } } "
                "ORDER BY ?s") == Rows{"a,1", "b,3", "c,4"});
}

TEST_CASE("a filter of an inner group does not see what is bound outside it", "[query]") {
  const auto graph = graph_of("x:a x:p 1 . x:b x:q 1 .");
  CHECK(rows_of(graph, "SELECT ?v { x:a x:p ?v { x:b x:q ?w FILTER(?v = 1) } }").empty());
  CHECK(rows_of(graph, "SELECT ?v { x:a x:p ?v OPTIONAL { x:b x:q ?w FILTER(?v = 1) } FILTER(BOUND(?w)) }") ==
        Rows{"1"});
}

TEST_CASE("nested OPTIONALs that are not well designed are evaluated from the inside out", "[query]") {
  // { ?x p 1 OPTIONAL { ?y q 2 OPTIONAL { ?x r ?z } } }: the inner ?x is free when the inner group is
  // evaluated.
  const auto graph = graph_of("x:a x:p 1 . x:b x:q 2 . x:c x:r 3 .");
  CHECK(rows_of(graph, "SELECT ?x ?y ?z { ?x x:p 1 OPTIONAL { ?y x:q 2 OPTIONAL { ?x x:r ?z } } }") ==
        Rows{"a,,"});
}

TEST_CASE("UNION gives the rows of each branch, joined with what stands around it", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?p { { ?p x:age 61 } UNION { ?p x:age 48 } ?p x:name ?n } ORDER BY ?p") ==
        Rows{"lee", "park"});
  CHECK(rows_of(graph,
                "SELECT ?m { ?m x:who x:park { ?m a x:Meeting } UNION { ?m x:in x:seoul } } ORDER BY ?m") ==
        Rows{"m1", "m1", "m2"});
}

TEST_CASE("MINUS takes away only rows that share a variable", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?p { ?p x:name ?n MINUS { ?p x:age ?a } }") == Rows{"mori"});
  CHECK(rows_of(graph, "SELECT ?p { ?p x:age 61 MINUS { ?q x:age 48 } }") == Rows{"park"});
}

TEST_CASE("EXISTS and NOT EXISTS see the row that they are asked about", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?p { ?p x:name ?n FILTER NOT EXISTS { ?p x:age ?a } }") == Rows{"mori"});
  CHECK(rows_of(graph, "SELECT ?p { ?p x:age ?a FILTER EXISTS { ?q x:age ?b FILTER(?b > ?a) } }") ==
        Rows{"lee"});
}

TEST_CASE("VALUES joins rows of constants, before or after the group, UNDEF with anything", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?p ?a { VALUES ?p { x:lee x:nobody } ?p x:age ?a }") == Rows{"lee,48"});
  CHECK(rows_of(graph, "SELECT ?p ?a { ?p x:age ?a } VALUES (?p ?a) { (x:lee UNDEF) (UNDEF 61) } ") ==
        Rows{"lee,48", "park,61"});
}

TEST_CASE("BIND gives a name to a value, and leaves it unbound at an error", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph,
                "SELECT ?p ?b { ?p x:name ?n OPTIONAL { ?p x:age ?a } BIND(?a + 1 AS ?b) } ORDER BY ?p") ==
        Rows{"lee,49", "mori,", "park,62"});
}

TEST_CASE("property paths are followed forwards, backwards, in turn, either way and repeatedly", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?c { x:m1 x:in/x:within ?c }") == Rows{"korea"});
  CHECK(rows_of(graph, "SELECT ?c { x:m1 x:in/x:within* ?c } ORDER BY ?c") == Rows{"asia", "korea", "seoul"});
  CHECK(rows_of(graph, "SELECT ?p { x:park ^x:who/x:who ?p } ORDER BY ?p") ==
        Rows{"lee", "mori", "park", "park"});
  CHECK(rows_of(graph, "SELECT ?p { x:park x:knows+ ?p } ORDER BY ?p") == Rows{"lee", "mori", "park"});
  CHECK(rows_of(graph, "SELECT ?s { ?s x:within+ x:asia } ORDER BY ?s") == Rows{"korea", "seoul"});
  CHECK(rows_of(graph, "SELECT ?v { x:park (x:name|x:age) ?v } ORDER BY ?v") == Rows{"61", "Park"});
  CHECK(rows_of(graph, "SELECT ?v { x:seoul !(x:name|x:age) ?v }") == Rows{"korea"});
  CHECK(rows_of(graph, "SELECT ?v { x:nowhere x:within? ?v }") == Rows{"nowhere"});
  CHECK(rows_of(graph, "SELECT (COUNT(*) AS ?n) { ?a x:knows+ ?b }") == Rows{"9"});
}

TEST_CASE("groups count, add and join their rows; no rows at all count as nought", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT ?p (COUNT(?m) AS ?n) { ?m x:who ?p } GROUP BY ?p ORDER BY DESC(?n) ?p") ==
        Rows{"lee,2", "mori,2", "park,2"});
  CHECK(rows_of(graph, "SELECT (COUNT(*) AS ?n) (SUM(?a) AS ?s) { ?m a x:Nothing ; x:age ?a }") ==
        Rows{"0,0"});
  CHECK(rows_of(graph, "SELECT (AVG(?a) AS ?v) (MIN(?a) AS ?l) (MAX(?a) AS ?m) { ?p x:age ?a }") ==
        Rows{"54.5,48,61"});
  CHECK(rows_of(graph,
                "SELECT ?t (GROUP_CONCAT(?n; SEPARATOR='; ') AS ?all) "
                "{ { SELECT ?t ?n { ?m a ?t ; x:who ?p . ?p x:name ?n } ORDER BY ?n } } GROUP BY ?t "
                "HAVING(COUNT(?n) > 2)") == Rows{"Meeting,Lee; Mori; Park; Park"});
  CHECK(rows_of(graph, "SELECT ?t { ?m a ?t } GROUP BY ?t ORDER BY ?t") == Rows{"Call", "Meeting"});
  CHECK(rows_of(graph, "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?m x:who ?p }") == Rows{"3"});
}

TEST_CASE("a subquery is answered by itself and joined by what it selects", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph,
                "SELECT ?n ?c { { SELECT ?p (COUNT(?m) AS ?c) { ?m a x:Meeting ; x:who ?p } GROUP BY ?p } ?p "
                "x:name ?n } "
                "ORDER BY DESC(?c) ?n") == Rows{"Park,2", "Lee,1", "Mori,1"});
  CHECK(rows_of(graph, "SELECT ?p ?m { ?p x:age 48 { SELECT ?m { ?m x:in ?p } } }") == Rows{"lee,m1"});
}

TEST_CASE("DISTINCT, LIMIT and OFFSET cut the rows", "[query]") {
  const auto graph = meetings();
  CHECK(rows_of(graph, "SELECT DISTINCT ?p { ?m x:who ?p } ORDER BY ?p LIMIT 2 OFFSET 1") ==
        Rows{"mori", "park"});
  CHECK(rows_of(graph, "SELECT ?p { ?m x:who ?p } LIMIT 0").empty());
}

TEST_CASE("a triple of two named graphs is one row, and GRAPH tells where it stands", "[query]") {
  const auto graph =
      graph_of("x:g1 { x:a x:p 1 } x:g2 { x:a x:p 1 . x:a x:p 2 } x:a x:p 3 .", rdf::Syntax::trig);
  CHECK(rows_of(graph, "SELECT ?v { x:a x:p ?v } ORDER BY ?v") == Rows{"1", "2", "3"});
  CHECK(rows_of(graph, "SELECT ?g ?v { GRAPH ?g { x:a x:p ?v } } ORDER BY ?g ?v") ==
        Rows{"g1,1", "g2,1", "g2,2"});
  CHECK(rows_of(graph, "SELECT ?v { GRAPH x:g2 { ?s x:p ?v } } ORDER BY ?v") == Rows{"1", "2"});
  QueryOptions unnamed;
  unnamed.union_of_graphs = false;
  CHECK(rows_of(graph, "SELECT ?v { x:a x:p ?v }", unnamed) == Rows{"3"});
}

TEST_CASE("ASK, CONSTRUCT and DESCRIBE give yes, statements and what is known of a thing", "[query]") {
  const auto graph = meetings();
  CHECK(answer_of(graph, "ASK { x:park x:knows x:mori }").yes);
  CHECK_FALSE(answer_of(graph, "ASK { x:park x:knows x:lee }").yes);
  const Answer built =
      answer_of(graph, "CONSTRUCT { ?p x:met ?q } { ?m a x:Meeting ; x:who ?p, ?q FILTER(?p != ?q) }");
  CHECK(built.statements.size() == 4);
  CHECK(answer_of(graph, "CONSTRUCT { [] x:of ?p } { ?p x:age ?a }").statements.size() == 2);
  CHECK(answer_of(graph, "CONSTRUCT WHERE { ?p x:age ?a }").statements.size() == 2);
  CHECK(answer_of(graph, "DESCRIBE x:park").statements.size() == 3);
  CHECK(answer_of(graph, "DESCRIBE ?p { ?p x:age 48 }").statements.size() == 3);
}

TEST_CASE(
    "the values of a pattern are terms: 1 and 01 are two, and so are a text and the same text with a "
    "language",
    "[query]") {
  const auto graph = graph_of(
      "x:a x:p 1 . x:b x:p 01 . x:c x:p 1.0 . x:d x:p 'w' . x:e x:p 'w'@en . x:f x:p true , '1'^^xsd:boolean "
      ".");
  CHECK(rows_of(graph, "SELECT ?s { ?s x:p 1 }") == Rows{"a"});
  CHECK(rows_of(graph, "SELECT ?s { ?s x:p 'w' }") == Rows{"d"});
  CHECK(rows_of(graph, "SELECT ?s { ?s x:p 'w'@EN }") == Rows{"e"});
  CHECK(rows_of(graph, "SELECT ?s { ?s x:p ?v FILTER(?v = 1) } ORDER BY ?s") == Rows{"a", "b", "c"});
  CHECK(rows_of(graph, "SELECT ?v { x:f x:p ?v } ORDER BY STR(?v)") == Rows{"1", "true"});
}

TEST_CASE("an answer is cut where rows are limited, and says so", "[query]") {
  const auto graph = meetings();
  QueryOptions two;
  two.most_rows = 2;
  const Answer answer = answer_of(graph, "SELECT ?s { ?s ?p ?o }", two);
  CHECK(answer.rows.size() == 2);
  CHECK(answer.cut);
}

TEST_CASE("a question that takes too long or joins too much ends with advice", "[query]") {
  graph::KnowledgeGraph graph;
  for (int i = 0; i < 3000; ++i)
    graph.claim(graph.resource("http://x.test/s" + std::to_string(i)), "http://x.test/p", graph.value("v"));
  QueryOptions soon;
  soon.stop.deadline = std::chrono::steady_clock::now();
  CHECK_THROWS_WITH(answer_of(graph, "SELECT * { ?a x:p ?b . ?c x:p ?d . ?e x:p ?f }", soon),
                    Catch::Contains("--timeout"));
  const std::atomic<bool> interrupted = true;
  QueryOptions stopped;
  stopped.stop.interrupted = &interrupted;
  CHECK_THROWS_WITH(answer_of(graph, "SELECT * { ?a x:p+ ?b }", stopped), Catch::Contains("interrupted"));
}
