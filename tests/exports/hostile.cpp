#include <catch2/catch.hpp>
#include <memory>
#include <pugixml.hpp>
#include <sstream>

#include "../bad/values.hpp"
#include "core/utf8.hpp"
#include "exports/format.hpp"
#include "exports/json_ld_writer.hpp"
#include "exports/line_writer.hpp"
#include "exports/rdf_xml_writer.hpp"
#include "exports/turtle_writer.hpp"
#include "ontology/term_check.hpp"
#include "rdf/read.hpp"
#include "rdf/xml_fault.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using ontology::iri;
using ontology::Statement;
using rdf::Syntax;

namespace {

const std::string x = "http://x.test/";
const std::vector<Prefix> prefixes = {{"a", x + "a/"}, {"mailto", x}, {"x", x}, {"xsd", small_graph::xsd}};

struct RdfFormat {
  std::string name;
  Syntax syntax;
  bool with_graphs;
  std::unique_ptr<StatementSink> (*open)(Output&);
};

const std::vector<RdfFormat>& rdf_forms() {
  static const std::vector<RdfFormat> all = {
      {"N-Triples", Syntax::n_triples, false,
       [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<LineWriter>(out, LineWriter::Syntax::triples);
       }},
      {"N-Quads", Syntax::n_quads, true,
       [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<LineWriter>(out, LineWriter::Syntax::quads);
       }},
      {"Turtle", Syntax::turtle, false,
       [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<TurtleWriter>(out, TurtleWriter::Syntax::turtle, prefixes);
       }},
      {"TriG", Syntax::trig, true,
       [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<TurtleWriter>(out, TurtleWriter::Syntax::trig, prefixes);
       }},
      {"JSON-LD", Syntax::json_ld, true,
       [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<JsonLdWriter>(out, prefixes,
                                               std::vector<JsonLdTerm>{{"p", x + "p", "", ""}});
       }},
      {"RDF/XML", Syntax::rdf_xml, false, [](Output& out) -> std::unique_ptr<StatementSink> {
         return std::make_unique<RdfXmlWriter>(out, prefixes);
       }}};
  return all;
}

/// The value in every place of a statement that its kind can stand in.
std::vector<Statement> statements_with(const bad::HostileValue& value, const RdfFormat& form) {
  std::vector<Statement> all = {{iri(x + "s"), iri(x + "p"), value.term, {}}};
  if (value.kind == "iri" || value.kind == "label")
    all.push_back({value.term, iri(x + "p"), iri(x + "o"), {}});
  if (value.kind != "iri") return all;
  all.push_back({iri(x + "s"), value.term, iri(x + "o"), {}});
  if (form.with_graphs && !value.term.value.empty())
    all.push_back({iri(x + "s"), iri(x + "p"), iri(x + "o"), value.term.value});
  return all;
}

struct Written {
  std::string text;
  std::vector<std::string> warnings;
};

/// The statement between two others, so that harm to its neighbours shows.
Written written(const RdfFormat& form, const Statement& statement) {
  StringOutput out;
  const auto sink = form.open(out);
  sink->write({iri(x + "first"), iri(x + "p"), ontology::literal("first"), {}});
  sink->write(statement);
  sink->write({iri(x + "last"), iri(x + "p"), ontology::literal("last"), {}});
  sink->finish();
  return {out.text(), sink->warnings()};
}

/// What reading gives beside the first and the last.
std::vector<Statement> read_back(const RdfFormat& form, const std::string& text) {
  std::istringstream in(text);
  const rdf::ReadOptions options{form.syntax, form.name, "http://base.test/", "", true, {}};
  std::vector<Statement> between;
  std::size_t ends = 0;
  rdf::read(in, options, [&](const Statement& statement) {
    const bool is_end = statement.subject.value == x + "first" || statement.subject.value == x + "last";
    is_end ? void(++ends) : between.push_back(statement);
  });
  CHECK(ends == 2);
  return between;
}

/// The statement as reading gives it: tags in lower case, and labels that a syntax or its reader renames.
Statement as_read(const RdfFormat& form, Statement statement) {
  for (char& c : statement.object.language)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (ontology::Term* term : {&statement.subject, &statement.object}) {
    if (term->kind != ontology::Term::Kind::blank) continue;
    if (form.syntax == Syntax::rdf_xml) term->value = rdf::xml_label(term->value);
    const bool is_like_serds_own = form.syntax == Syntax::turtle || form.syntax == Syntax::trig;
    if (is_like_serds_own && term->value == "b0") term->value = "B0";
  }
  return statement;
}

}  // namespace

TEST_CASE("every hostile value is refused with the reason or read back equal, in every RDF format",
          "[hostile]") {
  for (const RdfFormat& form : rdf_forms()) {
    for (const auto& value : bad::hostile_values()) {
      for (const Statement& statement : statements_with(value, form)) {
        INFO(form.name << ", values.tsv:" << value.line << " " << value.kind << " "
                       << ontology::quoted_for_message(value.term.value));
        const Written result = written(form, statement);
        const auto back = read_back(form, result.text);
        CHECK(result.warnings.size() <= 1);
        if (ontology::statement_fault(statement))
          CHECK_THAT(result.warnings.at(0), Catch::Contains(value.why));
        CHECK(back.size() == (result.warnings.empty() ? 1U : 0U));
        if (!back.empty()) CHECK(back[0] == as_read(form, statement));
      }
    }
  }
}

TEST_CASE("what RDF allows is refused by N-Triples, N-Quads, Turtle and TriG never", "[hostile]") {
  for (const RdfFormat& form : rdf_forms()) {
    if (form.syntax == Syntax::json_ld || form.syntax == Syntax::rdf_xml) continue;
    for (const auto& value : bad::hostile_values()) {
      for (const Statement& statement : statements_with(value, form)) {
        INFO(form.name << ", values.tsv:" << value.line);
        if (!ontology::statement_fault(statement)) CHECK(written(form, statement).warnings.empty());
      }
    }
  }
}

TEST_CASE("hostile values leave the formats for graph programs well-formed", "[hostile]") {
  for (const auto& value : bad::hostile_values()) {
    if (value.kind != "text") continue;
    INFO("values.tsv:" << value.line);
    graph::KnowledgeGraph graph = small_graph::meeting();
    small_graph::about(graph, "person-lee").has(small_graph::pref_label, value.term.value);
    for (const std::string name : {"graphml", "gexf", "cytoscape", "dot"}) {
      StringOutput out;
      find_format(name, "").parts.front().write({{}, &graph}, {}, out);
      const std::string text = out.text();
      CHECK_FALSE(first_invalid_utf8(text));
      if (name == "graphml" || name == "gexf") CHECK(pugi::xml_document().load_string(text.c_str()));
    }
  }
}
