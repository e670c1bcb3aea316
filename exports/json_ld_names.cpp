#include <algorithm>

#include "exports/json.hpp"
#include "exports/json_ld_writer.hpp"

namespace chancery::exports {

using Kind = ontology::Term::Kind;

void JsonLdWriter::context() {
  std::vector<const JsonLdTerm*> by_name;
  for (const auto& [iri, term] : terms_) by_name.push_back(&term);
  std::sort(by_name.begin(), by_name.end(), [](auto* a, auto* b) { return a->name < b->name; });
  out_.put("{\"@context\":{");
  bool first = true;
  const auto begin = [&](std::string_view name) {
    out_.put(first ? "\n" : ",\n");
    first = false;
    put_json_string(out_, name);
    out_.put(':');
  };
  for (const Prefix& prefix : prefixes_.all()) {
    begin(prefix.name);
    put_json_string(out_, prefix.iri);
  }
  for (const JsonLdTerm* term : by_name) {
    begin(term->name);
    out_.put("{\"@id\":");
    put_name(out_, {Kind::iri, term->iri});
    if (!term->type.empty()) {
      out_.put(",\"@type\":");
      term->type == "@id" ? out_.put("\"@id\"") : put_name(out_, {Kind::iri, term->type});
    }
    if (!term->language.empty()) {
      out_.put(",\"@language\":");
      put_json_string(out_, term->language);
    }
    out_.put('}');
  }
  out_.put("},\n\"@graph\":[");
}

void JsonLdWriter::put_name(Output& out, const TermView& thing) {
  if (thing.kind == Kind::blank) {
    out.put("\"_:");
    out.put(thing.value);
    return out.put('"');
  }
  const auto [prefix, rest] = prefixes_.split(thing.value);
  if (prefix == nullptr || rest.starts_with("//")) return put_json_string(out, thing.value);
  out.put('"');
  out.put(prefix->name);
  out.put(':');
  out.put(rest);  // legal in an IRI, so nothing to escape
  out.put('"');
}

/// An IRI whose scheme is one of our prefixes would be read as a short form of another IRI.
bool JsonLdWriter::can_hold(const StatementView& statement) {
  for (const std::string_view iri : {statement.subject.value, statement.predicate.value,
                                     statement.object.value, statement.object.datatype, statement.graph}) {
    if (iri.starts_with("http://") || iri.starts_with("https://")) continue;
    const std::string_view scheme = iri.substr(0, iri.find(':'));
    if (scheme.size() == iri.size() || iri.substr(scheme.size() + 1).starts_with("//")) continue;
    const auto all = prefixes_.all();
    const bool is_prefix =
        std::any_of(all.begin(), all.end(), [&](const Prefix& p) { return p.name == scheme; });
    const bool is_text =
        iri.data() == statement.object.value.data() && statement.object.kind == Kind::literal;
    if (!is_prefix || is_text) continue;
    leave_out("the IRI \"" + std::string(iri) + "\" begins like the prefix '" + std::string(scheme) + ":'");
    return false;
  }
  return true;
}

}  // namespace chancery::exports
