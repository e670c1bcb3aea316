#include <catch2/catch.hpp>

#include "tests/check/checking.hpp"

using Catch::Contains;
using chancery::check::refusal_of;

TEST_CASE("a construct of SHACL that is not checked is refused by name", "[check]") {
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:closed true ."),
             Contains("test: sh:closed on <http://x.test/S> is not checked here; known are sh:class"));
  CHECK_THAT(refusal_of("x:S a sh:NodeShape ; sh:targetNode x:a ."), Contains("sh:targetNode"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:minCuont 1 ] ."),
             Contains("sh:minCuont on the shape of <http://x.test/p>"));
  CHECK_THAT(
      refusal_of(
          "x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:pattern \"a\" ; sh:flags \"i\" ] ."),
      Contains("sh:flags"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:sparql [ sh:ask \"ASK {}\" ] ."), Contains("sh:ask"));
  CHECK_THAT(refusal_of("x:S a sh:NodeShape, owl:Class ."), Contains("a class and a shape"));
}

TEST_CASE("paths other than a property and its inverse are refused", "[check]") {
  const auto of_path = [](const std::string& path) {
    return refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path " + path + " ; sh:minCount 1 ] .");
  };
  CHECK(of_path("x:p") == "read");
  CHECK(of_path("[ sh:inversePath x:p ]") == "read");
  CHECK_THAT(of_path("( x:p x:q )"), Contains("known are one property and its sh:inversePath"));
  CHECK_THAT(of_path("[ sh:zeroOrMorePath x:p ]"), Contains("is not checked here"));
  CHECK_THAT(of_path("[ sh:inversePath [ sh:inversePath x:p ] ]"), Contains("is not checked here"));
}

TEST_CASE("what no shape reaches is refused, so that a slip does not make a rule vanish", "[check]") {
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T . x:Other sh:minCount 1 ."),
             Contains("sh:minCount on <http://x.test/Other>, which is no shape that is checked"));
  CHECK_THAT(refusal_of(""), Contains("has no shape"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:class x:U ] ."),
             Contains("has no sh:path"));
}

TEST_CASE("malformed shapes are refused with their place", "[check]") {
  CHECK_THAT(refusal_of("x:S sh:targetClass"), Contains("test:"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:minCount 1 ."), Contains("needs a sh:path"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:minCount 1, 2 ] ."),
             Contains("has two sh:minCount"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:minCount \"many\" ] ."),
             Contains("no whole number"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:in x:a ] ."),
             Contains("is no list"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:or _:l . _:l rdf:first x:S ; rdf:rest () ."),
             Contains("is part of itself"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property x:S ; sh:path x:p ."),
             Contains("is part of itself"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:in _:l ] . _:l rdf:first 1 "
                        "; rdf:rest _:l ."),
             Contains("is no list"));
  CHECK_THAT(refusal_of("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:class \"T\" ] ."),
             Contains("is no IRI"));
}

TEST_CASE("a query that cannot be asked once for all nodes is refused", "[check]") {
  const auto of_query = [](const std::string& select) {
    return refusal_of("x:S sh:targetClass x:T ; sh:sparql [ sh:select \"" + select + "\" ] .");
  };
  const std::string p = "<http://x.test/p>";
  CHECK(of_query("SELECT $this WHERE { $this " + p + " ?v }") == "read");
  for (const std::string& where :
       {"{ ?s " + p + " ?v }",
        "{ ?s " + p + " ?v { ?v " + p + " ?w FILTER(?w != $this) } $this " + p + " ?s }",
        "{ { SELECT (COUNT(?v) AS ?n) WHERE { $this " + p + " ?v } } $this " + p + " ?n }",
        "{ $this " + p + " ?v } LIMIT 1", "{ { $this " + p + " ?v } UNION { ?s " + p + " ?v } }"}) {
    CAPTURE(where);
    CHECK_THAT(of_query("SELECT $this WHERE " + where), Contains("each part of it must bind $this"));
  }
  CHECK_THAT(of_query("SELECT ?v WHERE { $this " + p + " ?v }"), Contains("$this must be selected"));
  CHECK_THAT(of_query("SELECT $this WHERE { $this "), Contains("sh:select:1:"));
}
