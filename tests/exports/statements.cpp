#include <catch2/catch.hpp>

#include "../bad/values.hpp"
#include "exports/line_writer.hpp"
#include "exports/turtle_writer.hpp"

using namespace chancery;
using namespace chancery::exports;
using ontology::iri;
using ontology::literal;
using ontology::Statement;

namespace {

const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
const std::string ex = "http://example.org/";
const std::string dse = "https://w3id.org/dse#";

struct Written {
  std::string text;
  std::vector<std::string> warnings;
};

Written written(StatementSink& sink, StringOutput& out, const std::vector<Statement>& statements) {
  for (const auto& statement : statements) sink.write(statement);
  sink.finish();
  return {out.text(), sink.warnings()};
}

Written lines(const std::vector<Statement>& statements,
              LineWriter::Syntax syntax = LineWriter::Syntax::triples) {
  StringOutput out;
  LineWriter writer(out, syntax);
  return written(writer, out, statements);
}

/// Without the lines of prefixes.
Written turtle(const std::vector<Statement>& statements,
               TurtleWriter::Syntax syntax = TurtleWriter::Syntax::turtle) {
  StringOutput out;
  TurtleWriter writer(out, syntax, {{"dse", dse}, {"ex", ex}, {"xsd", xsd}});
  Written result = written(writer, out, statements);
  while (result.text.starts_with("@prefix")) result.text.erase(0, result.text.find('\n') + 1);
  return result;
}

Statement about(const ontology::Term& object) { return {iri(ex + "s"), iri(ex + "p"), object, {}}; }

/// The object of a statement as the writer of lines has it.
std::string object_in_lines(const ontology::Term& object) {
  const std::string begin = "<" + ex + "s> <" + ex + "p> ";
  const std::string line = lines({about(object)}).text;
  return line.empty() ? "" : line.substr(begin.size(), line.size() - begin.size() - 3);
}

std::string object_in_turtle(const ontology::Term& object) {
  const std::string begin = "\nex:s ex:p ";
  const std::string block = turtle({about(object)}).text;
  return block.empty() ? "" : block.substr(begin.size(), block.size() - begin.size() - 3);
}

}  // namespace

TEST_CASE("N-Triples has one statement a line and leaves the graph out, N-Quads has it", "[exports]") {
  Statement statement = about(literal("hi"));
  statement.graph = ex + "g";
  CHECK(lines({statement}).text == "<http://example.org/s> <http://example.org/p> \"hi\" .\n");
  CHECK(lines({statement}, LineWriter::Syntax::quads).text ==
        "<http://example.org/s> <http://example.org/p> \"hi\" <http://example.org/g> .\n");
}

TEST_CASE("texts are escaped as canonical N-Triples has it", "[exports]") {
  CHECK(object_in_lines(literal("a\"b\\c\nd\re\tf\bg\fh")) == R"("a\"b\\c\nd\re\tf\bg\fh")");
  CHECK(object_in_lines(literal("\x01\x1F\x7F")) == R"("\u0001\u001F\u007F")");
  CHECK(object_in_lines(literal("Müller 北京 🙂 end")) == "\"Müller 北京 🙂 end\"");
  CHECK(object_in_lines(literal("")) == "\"\"");
  CHECK(object_in_lines(ontology::text("oui", "fr-ca")) == "\"oui\"@fr-ca");
  CHECK(object_in_lines(literal("x", xsd + "string")) == "\"x\"");
  CHECK(object_in_lines(literal("2024-01-01", xsd + "date")) ==
        "\"2024-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>");
}

TEST_CASE("escapes are right at every position of a block of sixteen bytes", "[exports]") {
  for (std::size_t length = 0; length < 70; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      std::string text(length, 'x');
      text[at] = '"';
      std::string expected = '"' + std::string(at, 'x') + "\\\"" + std::string(length - at - 1, 'x') + '"';
      REQUIRE(object_in_lines(literal(text)) == expected);
    }
  }
}

TEST_CASE("Turtle groups by subject and predicate and shortens what it can", "[exports]") {
  const std::string type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const auto result =
      turtle({{iri(ex + "e1"), iri(type), iri(dse + "Event"), {}},
              {iri(ex + "e1"), iri(type), iri(dse + "Meeting"), {}},
              {iri(ex + "e1"), iri(dse + "begin"), literal("2024-01-01", xsd + "date"), {}},
              {iri(ex + "e2"), iri(dse + "confidence"), literal("1.0", xsd + "decimal"), {}}});
  CHECK(result.text == R"(
ex:e1 a dse:Event,
        dse:Meeting ;
    dse:begin "2024-01-01"^^xsd:date .

ex:e2 dse:confidence 1.0 .
)");
  CHECK(result.warnings.empty());
}

TEST_CASE("only numbers that read back equal stand bare", "[exports]") {
  const auto number = [](const std::string& text, const std::string& type) {
    return object_in_turtle(literal(text, xsd + type));
  };
  CHECK(number("-12", "integer") == "-12");
  CHECK(number("1.50", "decimal") == "1.50");
  CHECK(number("true", "boolean") == "true");
  CHECK(number("1", "boolean") == "\"1\"^^xsd:boolean");
  CHECK(number("1", "decimal") == "\"1\"^^xsd:decimal");
  CHECK(number("0", "integer") == "0");
  CHECK(number("+1", "integer") == "\"+1\"^^xsd:integer");
  CHECK(number("01", "integer") == "\"01\"^^xsd:integer");
  CHECK(number("-0", "integer") == "\"-0\"^^xsd:integer");
  CHECK(number("0.5", "decimal") == "0.5");
  CHECK(number("00.5", "decimal") == "\"00.5\"^^xsd:decimal");
  CHECK(number("1.", "decimal") == "\"1.\"^^xsd:decimal");
  CHECK(number("1e3", "decimal") == "\"1e3\"^^xsd:decimal");
  CHECK(number("1.0", "double") == "\"1.0\"^^xsd:double");
  CHECK(number("INF", "double") == "\"INF\"^^xsd:double");
  CHECK(number("", "integer") == "\"\"^^xsd:integer");
  CHECK(number("12 ", "integer") == "\"12 \"^^xsd:integer");
}

TEST_CASE("local names are shortened with escapes or not at all", "[exports]") {
  CHECK(object_in_turtle(iri(ex + "article-1#meeting-c12")) == "ex:article-1\\#meeting-c12");
  CHECK(object_in_turtle(iri(ex + "a/b")) == "ex:a\\/b");
  CHECK(object_in_turtle(iri(ex + "2024")) == "ex:2024");
  CHECK(object_in_turtle(iri(ex + "a.b")) == "ex:a.b");
  CHECK(object_in_turtle(iri(ex + "end.")) == "<http://example.org/end.>");
  CHECK(object_in_turtle(iri(ex + "-x")) == "<http://example.org/-x>");
  CHECK(object_in_turtle(iri(ex)) == "<http://example.org/>");
  CHECK(object_in_turtle(iri(ex + "a/b/c")) == "<http://example.org/a/b/c>");
  CHECK(object_in_turtle(iri(ex + "a(b)")) == "<http://example.org/a(b)>");
  CHECK(object_in_turtle(iri(ex + "%41")) == "<http://example.org/%41>");
  CHECK(object_in_turtle(iri("urn:x:y")) == "<urn:x:y>");
  CHECK(object_in_turtle(iri(ex + "M\u00FCller")) == "<http://example.org/M\u00FCller>");
}

TEST_CASE("TriG opens a block for each run of statements of a graph", "[exports]") {
  std::vector<Statement> statements(4, about(literal("x")));
  statements[1].graph = statements[2].graph = ex + "g";
  statements[2].subject = iri(ex + "t");
  statements[3].predicate = iri(ex + "q");
  CHECK(turtle(statements, TurtleWriter::Syntax::trig).text == R"(
ex:s ex:p "x" .

ex:g {

ex:s ex:p "x" .

ex:t ex:p "x" .
}

ex:s ex:q "x" .
)");
}

TEST_CASE("an illegal statement is left out with its reason, and the rest is written", "[exports]") {
  const std::vector<Statement> statements = {about(literal("one")),
                                             about(iri("http://a b/")),
                                             about(literal("two")),
                                             {literal("no"), iri(ex + "p"), literal("x"), {}}};
  const auto in_turtle = turtle(statements);
  CHECK(in_turtle.text == "\nex:s ex:p \"one\",\n        \"two\" .\n");
  REQUIRE(in_turtle.warnings.size() == 2);
  CHECK(in_turtle.warnings[0] == "left out a statement: the IRI \"http://a b/\" has a space at byte 8");
  CHECK(in_turtle.warnings[1] == "left out a statement: a literal stands as subject");
  CHECK(lines(statements).warnings == in_turtle.warnings);
}

TEST_CASE("an illegal first statement of a subject leaves no empty block", "[exports]") {
  CHECK(turtle({about(iri("relative"))}).text.empty());
}

TEST_CASE("each hostile value is refused or written in every syntax", "[exports]") {
  for (const auto& value : bad::hostile_values()) {
    if (value.kind == "value") continue;  // lexical forms are the business of who makes the value
    INFO("values.tsv:" << value.line << " " << value.kind);
    const bool is_label = value.kind == "label";
    const Statement statement =
        is_label ? Statement{value.term, iri(ex + "p"), literal("x"), {}} : about(value.term);
    for (const Written& result : {lines({statement}), turtle({statement})}) {
      CHECK(result.text.empty() != value.kept);
      CHECK(result.warnings.empty() == value.kept);
      if (!value.kept && !result.warnings.empty()) CHECK_THAT(result.warnings[0], Catch::Contains(value.why));
    }
  }
}

TEST_CASE("a literal of five million bytes is written whole", "[exports]") {
  const std::string text = std::string(2'500'000, 'a') + '"' + std::string(2'500'000, 'b');
  CHECK(object_in_lines(literal(text)) ==
        '"' + std::string(2'500'000, 'a') + "\\\"" + std::string(2'500'000, 'b') + '"');
}

TEST_CASE("blank nodes of other people's files are kept", "[exports]") {
  const Statement statement{{ontology::Term::Kind::blank, "b0", {}, {}},
                            iri(ex + "p"),
                            {ontology::Term::Kind::blank, "b1", {}, {}},
                            {}};
  CHECK(lines({statement}).text == "_:b0 <http://example.org/p> _:b1 .\n");
  CHECK(turtle({statement}).text == "\n_:b0 ex:p _:b1 .\n");
  Statement in_graph = about(literal("x"));
  in_graph.graph = "_:g";
  CHECK(lines({in_graph}, LineWriter::Syntax::quads).text ==
        "<http://example.org/s> <http://example.org/p> \"x\" _:g .\n");
  CHECK(turtle({in_graph}, TurtleWriter::Syntax::trig).text == "\n_:g {\n\nex:s ex:p \"x\" .\n}\n");
  in_graph.graph = "_:a b";
  CHECK(lines({in_graph}, LineWriter::Syntax::quads).text.empty());
}
