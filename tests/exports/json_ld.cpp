#include "exports/json_ld.hpp"

#include <catch2/catch.hpp>

#include "../bad/values.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using Catch::Contains;
using ontology::iri;
using ontology::literal;
using ontology::Statement;

namespace {

const std::string ex = "http://example.org/";

struct Written {
  std::string text;
  std::vector<std::string> warnings;
};

Written written(const std::vector<Statement>& statements, const std::vector<JsonLdTerm>& terms = {}) {
  StringOutput out;
  JsonLdWriter writer(out, {{"ex", ex}, {"xsd", small_graph::xsd}}, terms);
  for (const auto& statement : statements) writer.write(statement);
  writer.finish();
  const std::string text = out.text();
  return {text.substr(text.find("\"@graph\":[") + 10), writer.warnings()};
}

Statement about(const ontology::Term& object, const std::string& property = "p") {
  return {iri(ex + "s"), iri(ex + property), object, {}};
}

}  // namespace

TEST_CASE("JSON-LD has an object for a subject and an array for several values", "[exports]") {
  CHECK(written({about(iri(small_graph::dse + "Meeting"), "q"), about(literal("one")), about(literal("two"))})
            .text ==
        R"(
{"@id":"ex:s","ex:q":{"@id":"https://w3id.org/dse#Meeting"},"ex:p":["one","two"]}
]}
)");
}

TEST_CASE("values are bare where the context gives their type or language, and full elsewhere", "[exports]") {
  const std::string date = small_graph::xsd + "date";
  const std::vector<JsonLdTerm> terms{
      {"begin", ex + "begin", date, ""}, {"who", ex + "who", "@id", ""}, {"label", ex + "label", "", "en"}};
  CHECK_THAT(written({about(literal("2024-01-01", date), "begin")}, terms).text,
             Contains(R"("begin":"2024-01-01")"));
  CHECK_THAT(written({about(literal("2024-01-01", date))}, terms).text,
             Contains(R"("ex:p":{"@value":"2024-01-01","@type":"xsd:date"})"));
  CHECK_THAT(written({about(literal("2024"), "begin")}, terms).text,
             Contains(R"("begin":{"@value":"2024"})"));
  CHECK_THAT(written({about(iri(ex + "kim"), "who")}, terms).text, Contains(R"("who":"ex:kim")"));
  CHECK_THAT(written({about(literal("kim"), "who")}, terms).text, Contains(R"("who":{"@value":"kim"})"));
  CHECK_THAT(
      written({about(ontology::text("a", "en"), "label"), about(ontology::text("b", "fr"), "label")}, terms)
          .text,
      Contains(R"("label":["a",{"@value":"b","@language":"fr"}])"));
}

TEST_CASE("a property that comes again makes a second object, since a key may stand only once", "[exports]") {
  CHECK(written({about(literal("1")), about(literal("2"), "q"), about(literal("3"))}).text ==
        "\n{\"@id\":\"ex:s\",\"ex:p\":\"1\",\"ex:q\":\"2\"},\n{\"@id\":\"ex:s\",\"ex:p\":\"3\"}\n]}\n");
}

TEST_CASE("a named graph is an object with its own array", "[exports]") {
  auto in_graph = about(literal("1"));
  in_graph.graph = ex + "g";
  CHECK(written({about(literal("0")), in_graph, about(literal("2"))}).text == R"(
{"@id":"ex:s","ex:p":"0"},
{"@id":"ex:g","@graph":[
{"@id":"ex:s","ex:p":"1"}
]},
{"@id":"ex:s","ex:p":"2"}
]}
)");
}

TEST_CASE("an IRI that would be read as a short form of another is left out with the reason", "[exports]") {
  const auto result = written({about(iri("ex:other")), about(iri("urn:fine"))});
  CHECK_THAT(result.text, !Contains("ex:other"));
  CHECK_THAT(result.text, Contains("urn:fine"));
  REQUIRE(result.warnings.size() == 1);
  CHECK_THAT(result.warnings[0], Contains("begins like the prefix 'ex:'"));
}

TEST_CASE("each hostile value is refused or kept in JSON-LD", "[exports]") {
  for (const auto& value : bad::hostile_values()) {
    if (value.kind == "value") continue;
    INFO("values.tsv:" << value.line << " " << value.kind);
    const auto result = written(
        {value.kind == "label" ? Statement{value.term, iri(ex + "p"), literal("x"), {}} : about(value.term)});
    CHECK((result.text == "\n]}\n") != value.kept);
    CHECK(result.warnings.empty() == value.kept);
  }
}

TEST_CASE("the context of a graph types each property that has one type only", "[exports]") {
  const auto graph = small_graph::meeting();
  const auto terms = json_ld_terms(graph, {{"dse", small_graph::dse}});
  const auto has = [&](const JsonLdTerm& term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
  };
  CHECK(has({"participant", small_graph::dse + "participant", "@id", ""}));
  CHECK(has({"begin", small_graph::dse + "begin", small_graph::xsd + "date", ""}));
  CHECK(has({"label", small_graph::rdfs_label, "", "en"}));
  CHECK(has({"prefLabel", small_graph::pref_label, "", ""}));
}
