#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "../bad/values.hpp"
#include "exports/rdf_xml_writer.hpp"
#include "rdf/read.hpp"

using namespace chancery;
using namespace chancery::exports;
using Catch::Contains;
using ontology::iri;
using ontology::literal;
using ontology::Statement;

namespace {

const std::string ex = "http://example.org/";
const std::string rdf_ns = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

struct Written {
  std::string text;
  std::vector<std::string> warnings;
};

Written written(const std::vector<Statement>& statements) {
  StringOutput out;
  RdfXmlWriter writer(out, {{"ex", ex}, {"dse", "https://w3id.org/dse#"}});
  for (const auto& statement : statements) writer.write(statement);
  writer.finish();
  return {out.text(), writer.warnings()};
}

std::vector<Statement> read(const std::string& text) {
  std::istringstream in(text);
  const rdf::ReadOptions options{rdf::Syntax::rdf_xml, "file.rdf", "http://x.test/", "", true, {}};
  std::vector<Statement> statements;
  rdf::read(in, options, [&](const Statement& statement) { statements.push_back(statement); });
  std::sort(statements.begin(), statements.end());
  return statements;
}

Statement about(const ontology::Term& object, const std::string& property = ex + "p") {
  return {iri(ex + "s"), iri(property), object, {}};
}

std::string refusal(const Statement& statement) {
  const auto result = written({statement});
  return result.warnings.empty() ? "" : result.warnings.front();
}

}  // namespace

TEST_CASE("RDF/XML uses the prefixes for properties and keeps every kind of value", "[rdf-xml]") {
  std::vector<Statement> all = {about(iri("https://w3id.org/dse#Meeting"), rdf_ns + "type"),
                                about(literal("a\rb\n\t<&>\"'  ")),
                                about(ontology::text("M\u00FCller", "de-at"), "https://w3id.org/dse#label"),
                                about(literal("1", "http://www.w3.org/2001/XMLSchema#boolean")),
                                about(literal("7", "http://www.w3.org/2001/XMLSchema#integer"))};
  const auto result = written(all);
  CHECK(result.warnings.empty());
  CHECK_THAT(result.text, Contains("<dse:label xml:lang=\"de-at\">"));
  CHECK_THAT(result.text, Contains("#boolean\">1<"));
  std::sort(all.begin(), all.end());
  CHECK(read(result.text) == all);
}

TEST_CASE("what RDF/XML cannot hold is left out with the reason", "[rdf-xml]") {
  CHECK_THAT(refusal(about(literal("a\x01"))), Contains("control character"));
  CHECK_THAT(refusal(about(literal("v"), ex + "1")), Contains("does not end in a name"));
  CHECK_THAT(refusal(about(literal("v"), ex)), Contains("does not end in a name"));
  CHECK_THAT(refusal(about(literal("v"), ex + "\u2C00")), Contains("does not end in a name"));
  CHECK_THAT(refusal(about(literal("v"), rdf_ns + "li")), Contains("meaning of its own"));
  CHECK_THAT(refusal(about(literal("v"), "http://www.w3.org/2000/xmlns/x")), Contains("meaning of its own"));
  CHECK_THAT(refusal(about(literal("<a>", rdf_ns + "XMLLiteral"))), Contains("no canonical XML"));
  CHECK_THAT(refusal(about(literal("</ex:p></rdf:Description>", rdf_ns + "XMLLiteral"))),
             Contains("no canonical XML"));
  CHECK_THAT(refusal(about(iri(ex + "a/../b"))), Contains("dot segment"));
  CHECK_THAT(refusal(about(literal("v", ex + "a/.#b"))), Contains("dot segment"));
  CHECK(refusal(about(iri(ex + ".a/..b/c..d/...e?f/../g#/./h"))).empty());
  CHECK(refusal(about(literal("v"), ex + "1a")).empty());
  CHECK(refusal(about(literal("v"), rdf_ns + "_1")).empty());
  CHECK(refusal(about(literal("<a b=\"c\">d</a>", rdf_ns + "XMLLiteral"))).empty());
}

TEST_CASE("labels that are no XML names become such, and two never become one", "[rdf-xml]") {
  const auto blank = [](const std::string& label) {
    return ontology::Term{ontology::Term::Kind::blank, label, {}, {}};
  };
  const auto back = read(written({about(blank("1a")), about(blank("n_1a")), about(blank("b.c"))}).text);
  REQUIRE(back.size() == 3);
  CHECK(back[0].object.value == "b.c");
  CHECK(back[1].object.value == "n_1a");
  CHECK(back[2].object.value == "n_n__1a");
}
