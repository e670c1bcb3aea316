#include <catch2/catch.hpp>
#include <sstream>

#include "core/error.hpp"
#include "rdf/read.hpp"

using namespace chancery;
using Catch::Contains;
using ontology::iri;
using ontology::literal;
using ontology::Statement;

namespace {

const std::string x = "http://x.test/";

std::vector<Statement> statements_in(const std::string& text) {
  std::istringstream in(text);
  const rdf::ReadOptions options{rdf::Syntax::json_ld, "file.jsonld", "", "f1_", true, {}};
  std::vector<Statement> statements;
  rdf::read(in, options, [&](const Statement& statement) { statements.push_back(statement); });
  return statements;
}

std::string refusal(const std::string& text) {
  try {
    statements_in(text);
  } catch (const InputError& error) {
    return error.what();
  }
  return "read";
}

/// A document with one node that has the members.
std::string node(const std::string& members, const std::string& context = R"("x":"http://x.test/")") {
  return "{\"@context\":{" + context + "},\n\"@graph\":[\n{\"@id\":\"x:s\"," + members + "}\n]}\n";
}

}  // namespace

TEST_CASE("JSON-LD gives bare strings what the context says and full values what they say", "[json-ld]") {
  const auto read = statements_in(node(
      R"("begin":"2024-01-01","who":["x:kim","_:b"],"label":"a","x:p":{"@value":"é","@language":"fr"},
              "@type":["x:C"],"x:q":[{"@id":"urn:y"},{"@value":"1","@type":"x:int"},"plain"])",
      R"("x":"http://x.test/","begin":{"@id":"x:begin","@type":"x:date"},"who":{"@id":"x:who","@type":"@id"},
              "label":{"@id":"x:label","@language":"EN"})"));
  REQUIRE(read.size() == 9);
  CHECK(read[0] == Statement{iri(x + "s"), iri(x + "begin"), literal("2024-01-01", x + "date"), {}});
  CHECK(read[1].object == iri(x + "kim"));
  CHECK(read[2].object == ontology::Term{ontology::Term::Kind::blank, "f1_b", {}, {}});
  CHECK(read[3].object == ontology::text("a", "en"));
  CHECK(read[4].object == ontology::text("é", "fr"));
  CHECK(read[5] ==
        Statement{iri(x + "s"), iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), iri(x + "C"), {}});
  CHECK(read[6].object == iri("urn:y"));
  CHECK(read[7].object == literal("1", x + "int"));
  CHECK(read[8].object == literal("plain"));
}

TEST_CASE("the named graphs of JSON-LD stay with their statements, in any order of the keys", "[json-ld]") {
  const std::string inner = R"([{"@id":"urn:s","urn:p":"v"},{"@id":"urn:t","urn:p":"w"}])";
  const std::string outer = R"({"@id":"urn:o","urn:p":"u"}]})";
  for (const std::string& graph :
       {R"({"@id":"urn:g","@graph":)" + inner + "}", R"({"@graph":)" + inner + R"(,"@id":"urn:g"})"}) {
    const auto read = statements_in(R"({"@graph":[)" + graph + "," + outer);
    REQUIRE(read.size() == 3);
    CHECK(read[0] == Statement{iri("urn:s"), iri("urn:p"), literal("v"), "urn:g"});
    CHECK(read[1] == Statement{iri("urn:t"), iri("urn:p"), literal("w"), "urn:g"});
    CHECK(read[2] == Statement{iri("urn:o"), iri("urn:p"), literal("u"), ""});
  }
  CHECK(statements_in(R"({"@graph":[{"@id":"_:g","@graph":[{"@id":"urn:s","urn:p":"v"}]}]})").at(0).graph ==
        "_:f1_g");
}

TEST_CASE("JSON-LD of another shape is refused with the reason and what to do", "[json-ld]") {
  const std::vector<std::pair<std::string, std::string>> refused = {
      {"[]", "no JSON object"},
      {R"({"@context":"http://x.test/c","@graph":[]})", "not fetched"},
      {R"({"@context":{"@vocab":"http://x.test/"},"@graph":[]})", "@vocab"},
      {R"({"@id":"urn:s","urn:p":"v"})", "beside @context and @graph"},
      {R"({"@graph":[{"urn:p":"v"}]})", "has no @id"},
      {R"({"@graph":[{}]})", "empty"},
      {R"({"@graph":{}})", "no array"},
      {R"({"@graph":[{"@id":"urn:g","urn:p":"v","@graph":[]}]})", "more than @id and @graph"},
      {R"({"@graph":[{"@id":"urn:g","@graph":[],"urn:p":"v"}]})", "more than @id and @graph"},
      {node(R"("x:p":1)"), "neither string nor object"},
      {node(R"("x:p":null)"), "neither string nor object"},
      {node(R"("x:p":{"@list":[]})"), "@list"},
      {node(R"("x:p":{"@id":"x:o","x:q":"v"})"), "x:q"},
      {node(R"("x:p":{})"), "neither an @id"},
      {node(R"("x:p":{"@id":"x:o","@value":"v"})"), "neither an @id"},
      {node(R"("name":"v")"), "does not say what it stands for"},
      {node(R"("@reverse":{})"), "@reverse"},
      {node(R"("x:p":"v")", R"("n":{"@id":"x:n","@container":"@set"})"), "@container"}};
  for (const auto& [text, why] : refused) {
    INFO(text);
    CHECK_THAT(refusal(text), Contains(why) && Contains("N-Quads") && Contains("file.jsonld:"));
  }
}

TEST_CASE("what is no JSON is refused with its line, and ill terms with their fault", "[json-ld]") {
  for (const std::string text :
       {"", "{", "{}x", R"({"@graph")", R"({"@graph":[)", R"({"@graph":[{"@id":"urn:s"},]})",
        R"({"@graph":[{"@id":"urn:s)", R"({"@graph":[{"@id":"urn:s","urn:p":tru}]})",
        "{\"@graph\":[{\"@id\":\"urn:s\",\"urn:p\":\"\xff\"}]}"}) {
    INFO(text);
    CHECK_THAT(refusal(text), Contains("file.jsonld:1"));
  }
  CHECK_THAT(refusal("{\n\"@graph\":[\n{\"@id\":\"urn:s\",\"urn:p\":}]}"), Contains("file.jsonld:3"));
  CHECK_THAT(refusal(node(R"("x:p":{"@id":"x:a b"})")), Contains("space"));
  CHECK_THAT(refusal(node(R"("x:p":"\uFFFF")")), Contains("noncharacter"));
  CHECK(statements_in(node(R"("x:p":"a\u0000b")")).at(0).object.value == std::string("a\0b", 3));
  CHECK(refusal("{\"@graph\":[{\"@id\":" + std::string(5000, '[') + std::string(5000, ']') + "}]}") !=
        "read");
  CHECK(statements_in("{}").empty());
}
