#include <catch2/catch.hpp>

#include "tests/query/asking.hpp"

using Catch::Contains;
using Catch::StartsWith;
using chancery::query::refusal_of;

TEST_CASE("a malformed question names line and column and what was expected", "[refusals]") {
  CHECK(refusal_of("SELECT ?x WHERE {\n  ?x }") == "query:2:6: expected a predicate, found }");
  CHECK(refusal_of("SELECT WHERE { }") ==
        "query:1:8: expected *, a variable or (expression AS ?variable), found WHERE");
  CHECK(refusal_of("SELECT * { ?s x:p ?o }") ==
        "query:1:15: the prefix x: is not declared; add PREFIX x: <...>, found x:p");
  CHECK(refusal_of("SELECT * { ?s a dse:Event }") ==
        "query:1:17: the prefix dse: is not declared; add PREFIX dse: <https://w3id.org/dse#>, found "
        "dse:Event");
  CHECK_THAT(refusal_of("SELECT * { ?s <p> ?o }"), Contains("not absolute"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p \"open }"), Contains("without closing quotation mark"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o "), Contains("the end of the query"));
  CHECK_THAT(refusal_of("\xff"), Contains("not valid UTF-8"));
  CHECK_THAT(refusal_of(""), Contains("expected SELECT, ASK, CONSTRUCT or DESCRIBE"));
}

TEST_CASE("what would change a graph or fetch something is refused with what to do instead", "[refusals]") {
  CHECK_THAT(refusal_of("INSERT DATA { <http://x.test/a> <http://x.test/p> 1 }"),
             Contains("do not change the graph"));
  CHECK_THAT(refusal_of("LOAD <http://x.test/file>"), Contains("refused"));
  CHECK_THAT(refusal_of("SELECT * FROM <http://x.test/g> { ?s ?p ?o }"), Contains("nothing is fetched"));
  CHECK_THAT(refusal_of("SELECT * { SERVICE <http://x.test/> { ?s ?p ?o } }"), Contains("no other endpoint"));
}

TEST_CASE("what would be answered otherwise at each run, or wrongly, is refused", "[refusals]") {
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o FILTER(?o < NOW()) }"), Contains("NOW() is refused"));
  CHECK_THAT(refusal_of("SELECT (RAND() AS ?r) {}"), Contains("the same answer"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o FILTER(<http://x.test/f>(?o)) }"),
             Contains("<http://x.test/f>"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r MINUS { ?s ?q 1 } } }"),
             Contains("MINUS inside EXISTS"));
}

TEST_CASE("variables out of scope are refused as SPARQL demands", "[refusals]") {
  CHECK_THAT(refusal_of("SELECT ?o { ?s ?p ?o } GROUP BY ?s"),
             Contains("?o is neither grouped by nor aggregated"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o } GROUP BY ?s"), Contains("name the variables"));
  CHECK_THAT(refusal_of("SELECT (1 AS ?s) { ?s ?p ?o }"), Contains("in use"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o BIND(1 AS ?o) }"), Contains("BIND to a variable"));
  CHECK_THAT(refusal_of("SELECT * { _:b ?p ?o . OPTIONAL { _:b ?q ?r } }"), Contains("two patterns"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p ?o FILTER(COUNT(?o) > 1) }"), Contains("HAVING"));
  CHECK_THAT(refusal_of("SELECT (SUM(COUNT(?o)) AS ?n) { ?s ?p ?o }"), Contains("inside an aggregate"));
  CHECK_THAT(refusal_of("SELECT * { VALUES (?a ?b) { (1) } }"), Contains("number of values"));
}

TEST_CASE("a question nested too deeply is refused, not crashed on", "[refusals]") {
  const auto nested = [](const std::string& open, const std::string& close) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += open;
    return text + close;
  };
  CHECK_THAT(refusal_of("SELECT * " + nested("{", "}")), Contains("nested too deeply"));
  CHECK_THAT(refusal_of("SELECT * { FILTER" + nested("(", ")")), Contains("nested too deeply"));
  CHECK_THAT(refusal_of("SELECT * { FILTER(" + nested("!", "?x)")), Contains("nested too deeply"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p " + nested("(", ")")), Contains("nested too deeply"));
  CHECK_THAT(refusal_of("SELECT * { ?s ?p " + nested("[ ?p ", "]")), Contains("nested too deeply"));
  CHECK_THAT(refusal_of("SELECT * { ?s " + nested("(", ")")), Contains("nested too deeply"));
}
