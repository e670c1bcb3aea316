#include "check/report.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

#include "exports/json.hpp"
#include "exports/prefixes.hpp"
#include "exports/turtle_writer.hpp"
#include "ontology/namespaces.hpp"
#include "query/output.hpp"
#include "query/term_text.hpp"

namespace chancery::check {
namespace {

using ontology::Term;
using Prefixes = std::vector<std::pair<std::string, std::string>>;

constexpr std::array<Form, 3> rows = {
    {{"json", write_json}, {"table", write_table}, {"turtle", write_turtle}}};

Term sh(std::string_view name) { return ontology::iri(std::string(shacl) + std::string(name)); }

/// "MinCount" of "...#MinCountConstraintComponent".
std::string short_name(std::string_view component) {
  component.remove_prefix(component.rfind('#') + 1);
  constexpr std::string_view end = "ConstraintComponent";
  if (component.ends_with(end)) component.remove_suffix(end.size());
  return std::string(component);
}

std::string after_hash(std::string_view iri) { return std::string(iri.substr(iri.rfind('#') + 1)); }

const Prefixes& short_prefixes() {
  static const Prefixes prefixes = [] {
    Prefixes made;
    for (const exports::Prefix& prefix : exports::standard_prefixes("https://w3id.org/dse/id/"))
      made.emplace_back(prefix.name, prefix.iri);
    return made;
  }();
  return prefixes;
}

std::string path_text(const Finding& finding) {
  if (!finding.path) return {};
  return (finding.path->inverse ? "^" : "") +
         query::plain_text(ontology::iri(finding.path->predicate), short_prefixes());
}

/// Of SPARQL constraints and node shapes the value is the node itself, which need not be said twice.
std::string value_text(const Finding& finding) {
  if (!finding.value || *finding.value == finding.focus) return {};
  return query::plain_text(*finding.value, short_prefixes());
}

std::string message_text(const Finding& finding) {
  std::string text = finding.message;
  if (!finding.quotation) return text;
  const Quotation& quotation = *finding.quotation;
  if (!quotation.begin.empty() || !quotation.end.empty())
    text += "; characters " + quotation.begin + " to " + quotation.end;
  text += "; expected: " + quotation.expected + "; found: " + quotation.found;
  return text;
}

void put_term(exports::JsonWriter& json, const Term& term) {
  constexpr std::array<std::string_view, 3> kinds{"uri", "bnode", "literal"};
  json.begin_object();
  json.member("type", kinds[static_cast<std::size_t>(term.kind)]);
  json.member("value", term.value);
  json.member_if("datatype", term.datatype);
  json.member_if("xml:lang", term.language);
  json.end_object();
}

void put_finding(exports::JsonWriter& json, const Finding& finding) {
  json.begin_object();
  json.member("focus", finding.focus.value);
  if (finding.path) json.member("path", (finding.path->inverse ? "^" : "") + finding.path->predicate);
  if (finding.value) {
    json.key("value");
    put_term(json, *finding.value);
  }
  json.member("constraint", short_name(finding.component));
  json.member("component", finding.component);
  json.member_if("shape", finding.shape);
  json.member("severity", after_hash(finding.severity));
  json.member("message", finding.message);
  if (finding.quotation) {
    json.member("article", finding.quotation->article);
    json.member_if("begin", finding.quotation->begin);
    json.member_if("end", finding.quotation->end);
    json.member("expected", finding.quotation->expected);
    json.member("found", finding.quotation->found);
  }
  json.end_object();
}

/// The usual prefixes that some IRI of the findings begins with.
std::vector<exports::Prefix> prefixes_for(std::span<const Finding> findings) {
  auto all = exports::standard_prefixes("https://w3id.org/dse/id/");
  all.push_back({"sh", std::string(shacl)});
  const exports::Prefixes prefixes(all);
  std::set<std::string> used{"sh"};
  const auto use = [&](const std::string& iri) {
    if (const exports::Prefix* prefix = prefixes.longest(iri)) used.insert(prefix->name);
  };
  for (const Finding& finding : findings) {
    use(finding.focus.value);
    use(finding.component);
    if (finding.path) use(finding.path->predicate);
    if (finding.value)
      use(finding.value->kind == Term::Kind::literal ? finding.value->datatype : finding.value->value);
  }
  std::erase_if(all, [&](const exports::Prefix& prefix) { return !used.contains(prefix.name); });
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

/// Writes one validation result, a blank node of the report.
void put_result(exports::StatementSink& sink, const Finding& finding, std::size_t number) {
  const Term result{Term::Kind::blank, "r" + std::to_string(number), {}, {}};
  const Term path{Term::Kind::blank, "p" + std::to_string(number), {}, {}};
  const auto put = [&](const Term& property, const Term& value) {
    sink.write(ontology::Statement{result, property, value, {}});
  };
  put(ontology::iri(std::string(ontology::ns::rdf) + "type"), sh("ValidationResult"));
  put(sh("focusNode"), finding.focus);
  if (finding.path)
    put(sh("resultPath"), finding.path->inverse ? path : ontology::iri(finding.path->predicate));
  if (finding.value) put(sh("value"), *finding.value);
  put(sh("sourceConstraintComponent"), ontology::iri(finding.component));
  if (!finding.shape.empty()) put(sh("sourceShape"), ontology::iri(finding.shape));
  put(sh("resultSeverity"), ontology::iri(finding.severity));
  put(sh("resultMessage"), ontology::literal(message_text(finding)));
  if (finding.path && finding.path->inverse)
    sink.write(ontology::Statement{path, sh("inversePath"), ontology::iri(finding.path->predicate), {}});
}

}  // namespace

std::span<const Form> forms() { return rows; }

void write_table(std::span<const Finding> findings, exports::Output& out) {
  if (findings.empty()) return out.put("conforms\n");
  query::Answer answer;
  answer.prefixes = short_prefixes();
  answer.variables = {"node", "path", "value", "constraint", "severity", "message"};
  for (const Finding& finding : findings) {
    auto& row = answer.rows.emplace_back();
    row.emplace_back(finding.focus);
    for (std::string text : {path_text(finding), value_text(finding), short_name(finding.component),
                             after_hash(finding.severity), message_text(finding)})
      row.emplace_back(ontology::literal(std::move(text)));
  }
  std::ostringstream text;
  query::write_table(answer, text);
  out.put(text.str());
}

void write_json(std::span<const Finding> findings, exports::Output& out) {
  exports::JsonWriter json(out);
  json.begin_object();
  json.member("conforms", findings.empty());
  json.key("results");
  json.begin_array();
  for (const Finding& finding : findings) put_finding(json, finding);
  json.end_array();
  json.end_object();
  json.end_line();
}

void write_turtle(std::span<const Finding> findings, exports::Output& out) {
  exports::TurtleWriter writer(out, exports::TurtleWriter::Syntax::turtle, prefixes_for(findings));
  const Term report{Term::Kind::blank, "report", {}, {}};
  const auto put = [&](const Term& property, const Term& value) {
    writer.write(ontology::Statement{report, property, value, {}});
  };
  put(ontology::iri(std::string(ontology::ns::rdf) + "type"), sh("ValidationReport"));
  put(sh("conforms"),
      ontology::literal(findings.empty() ? "true" : "false", std::string(ontology::ns::xsd) + "boolean"));
  for (std::size_t number = 1; number <= findings.size(); ++number)
    put(sh("result"), {Term::Kind::blank, "r" + std::to_string(number), {}, {}});
  for (std::size_t at = 0; at < findings.size(); ++at) put_result(writer, findings[at], at + 1);
  writer.finish();
}

std::string to_line(const Finding& finding) {
  std::string line = query::plain_text(finding.focus, short_prefixes());
  for (const std::string& part : {path_text(finding), value_text(finding)}) {
    if (!part.empty()) line += ' ' + part;
  }
  return line + ": " + message_text(finding) + " (" + short_name(finding.component) + ')';
}

}  // namespace chancery::check
