#include <catch2/catch.hpp>

#include "tests/check/checking.hpp"

using chancery::check::found;
using Lines = std::vector<std::string>;

namespace {

/// What a property shape of x:p with this constraint finds at the nodes x:good and x:bad of class x:T.
Lines of_property(const std::string& constraint, const std::string& good, const std::string& bad) {
  return found("x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; " + constraint + " ] .",
               "x:good a x:T . x:bad a x:T . " + good + bad);
}

}  // namespace

TEST_CASE("counts are of distinct values", "[check]") {
  CHECK(of_property("sh:minCount 2", "x:good x:p 1, 2 .", "x:bad x:p 1, 1 .") ==
        Lines{"bad p: has fewer values than 2 (MinCount)"});
  CHECK(of_property("sh:maxCount 1", "x:good x:p 1, 1 .", "x:bad x:p 1, 2 .") ==
        Lines{"bad p: has more values than 1 (MaxCount)"});
}

TEST_CASE("a class is that of the type or of one above it", "[check]") {
  const std::string classes = "x:B rdfs:subClassOf x:A . x:b a x:B . x:c a x:C . ";
  CHECK(of_property("sh:class x:A", classes + "x:good x:p x:b .", "x:bad x:p x:c, \"b\" .") ==
        Lines{"bad p c: is no A (Class)", "bad p b: is no A (Class)"});
  CHECK(found("x:S sh:targetClass x:A ; sh:property [ sh:path x:p ; sh:minCount 1 ] .", classes) ==
        Lines{"b p: has fewer values than 1 (MinCount)"});
  CHECK(found("x:S sh:targetClass x:A ; sh:property [ sh:path x:p ; sh:minCount 1 ] .",
              "x:A rdfs:subClassOf x:B . x:B rdfs:subClassOf x:A . x:b a x:B .")
            .size() == 1);
}

TEST_CASE("a datatype is kept by the datatype and by the text", "[check]") {
  CHECK(of_property("sh:datatype xsd:date", "x:good x:p \"2031-02-03\"^^xsd:date .",
                    "x:bad x:p \"2031-02-30\"^^xsd:date, \"2031-02-03\", x:d .")
            .size() == 3);
  CHECK(of_property("sh:datatype xsd:string", "x:good x:p \"a\" .", "x:bad x:p \"a\"@en .").size() == 1);
}

TEST_CASE("values are those of a list, as terms", "[check]") {
  CHECK(of_property("sh:in ( x:a \"b\" )", "x:good x:p x:a, \"b\" .", "x:bad x:p \"a\", \"b\"@en, x:b .") ==
        Lines{"bad p b: is none of a, b (In)", "bad p a: is none of a, b (In)",
              "bad p b: is none of a, b (In)"});
}

TEST_CASE("what has no order against the bound is out of range", "[check]") {
  CHECK(of_property("sh:minInclusive 0.5", "x:good x:p 0.5, 7, \"INF\"^^xsd:double .",
                    "x:bad x:p 0.49, \"7\", x:a .")
            .size() == 3);
  CHECK(
      of_property("sh:maxInclusive 1", "x:good x:p 1.0, -3 .", "x:bad x:p 2, \"NaN\"^^xsd:double .").size() ==
      2);
}

TEST_CASE("one property is compared with another of the same node", "[check]") {
  CHECK(of_property("sh:lessThan x:q", "x:good x:p 1 ; x:q 2, 3 .", "x:bad x:p 2 ; x:q 2, 3 .") ==
        Lines{"bad p 2: is not less than q (LessThan)"});
  CHECK(
      of_property("sh:lessThanOrEquals x:q", "x:good x:p 2 ; x:q 2 .", "x:bad x:p 2 ; x:q \"2\" .").size() ==
      1);
  CHECK(of_property("sh:lessThan x:q", "x:good x:p 1 .", "x:bad x:q 1 .").empty());
}

TEST_CASE("texts are matched anywhere and measured in characters", "[check]") {
  CHECK(of_property("sh:pattern \"^[A-Z]{3}$\"", "x:good x:p \"KOR\", \"PRK\"@en .",
                    "x:bad x:p \"KORE\", \"kor\", \"KOR\\n\" .")
            .size() == 3);
  CHECK(of_property("sh:pattern \"x.test/a\"", "x:good x:p x:a .", "x:bad x:p x:b, [] .").size() == 2);
  CHECK(of_property("sh:minLength 2", "x:good x:p \"\\u00E9\\U0001D11E\" .", "x:bad x:p \"\\U0001D11E\" .")
            .size() == 1);
}

TEST_CASE("each language stands once", "[check]") {
  CHECK(of_property("sh:uniqueLang true", "x:good x:p \"a\"@en, \"b\"@ko, \"c\", \"d\" .",
                    "x:bad x:p \"a\"@en, \"b\"@EN .") ==
        Lines{"bad p: has several values in one language (UniqueLang)"});
}

TEST_CASE("a node is of its kind", "[check]") {
  CHECK(found("x:S sh:targetClass x:T ; sh:nodeKind sh:IRI .", "x:a a x:T . _:b a x:T .").size() == 1);
  CHECK(of_property("sh:nodeKind sh:BlankNodeOrIRI", "x:good x:p x:a, [] .", "x:bad x:p 1 .").size() == 1);
  CHECK(of_property("sh:nodeKind sh:Literal", "x:good x:p 1 .", "x:bad x:p x:a .").size() == 1);
}

TEST_CASE("a path against a property looks from its objects", "[check]") {
  CHECK(found("x:S sh:targetClass x:T ; sh:property [ sh:path [ sh:inversePath x:p ] ; sh:minCount 1 ] .",
              "x:a a x:T . x:b a x:T ; x:p x:a .") == Lines{"b ^p: has fewer values than 1 (MinCount)"});
}

TEST_CASE("one of several shapes is enough, and none of those forbidden", "[check]") {
  const std::string either =
      "x:S sh:targetClass x:T ; sh:or ( [ sh:property [ sh:path x:p ; sh:minCount 1 ] ] [ sh:class x:U ] ) .";
  CHECK(found(either, "x:a a x:T ; x:p 1 . x:b a x:T, x:U . x:c a x:T .") ==
        Lines{"c: is none of what it may be (Or)"});
  CHECK(of_property("sh:or ( [ sh:class x:U ] [ sh:class x:V ] ) ; sh:not [ sh:class x:W ]",
                    "x:u a x:U . x:v a x:V, x:W . x:good x:p x:u .", "x:bad x:p x:v, x:t .") ==
        Lines{"bad p t: is none of what it may be (Or)", "bad p v: is what it must not be (Not)"});
}

TEST_CASE("a query finds nodes among the targets alone", "[check]") {
  const std::string shapes =
      "x: sh:declare [ sh:prefix \"x\" ; sh:namespace \"http://x.test/\"^^xsd:anyURI ] . x:S sh:targetClass "
      "x:T ; "
      "sh:sparql [ sh:prefixes x: ; sh:message \"Alone.\" ; sh:select "
      "\"SELECT $this ?value WHERE { $this x:p ?value FILTER NOT EXISTS { ?value x:p $this } }\" ] .";
  CHECK(found(shapes, "x:a a x:T ; x:p x:b . x:b a x:T . x:c x:p x:a .") == Lines{"a b: Alone. (SPARQL)"});
  CHECK(found(shapes, "x:a a x:T ; x:p x:b . x:b x:p x:a .").empty());
}

TEST_CASE("messages and severity are those of the shape", "[check]") {
  const auto findings = chancery::check::validate(
      chancery::check::graph_of("x:a a x:T ."),
      chancery::check::shapes_of(
          "x:S sh:targetClass x:T ; sh:message \"Not used.\" ; sh:property [ sh:path x:p ; "
          "sh:minCount 1 ; sh:message \"No p.\" ; sh:severity sh:Warning ] ."));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "No p.");
  CHECK(findings[0].severity == "http://www.w3.org/ns/shacl#Warning");
  CHECK(findings[0].shape == "http://x.test/S");
}

TEST_CASE("the shapes of the program are read, and empty data conform to them", "[check]") {
  const auto shapes = chancery::check::own_shapes();
  CHECK(chancery::check::validate(chancery::check::graph_of(""), shapes).empty());
  CHECK(chancery::check::validate(chancery::check::graph_of("x:e a dse:Event ."), shapes).size() > 3);
}
