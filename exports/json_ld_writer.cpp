#include "exports/json_ld_writer.hpp"

#include <algorithm>

#include "exports/json.hpp"

namespace chancery::exports {
namespace {

using Kind = ontology::Term::Kind;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

bool ends_in_delimiter(std::string_view iri) {
  return !iri.empty() && std::string_view(":/?#[]@").find(iri.back()) != std::string_view::npos;
}

/// JSON-LD 1.1 takes a term as a prefix only when its IRI ends so.
std::vector<Prefix> usable(std::vector<Prefix> prefixes) {
  std::erase_if(prefixes, [](const Prefix& prefix) { return !ends_in_delimiter(prefix.iri); });
  return prefixes;
}

}  // namespace

JsonLdWriter::JsonLdWriter(Output& out, std::vector<Prefix> prefixes, std::vector<JsonLdTerm> terms)
    : out_(out), prefixes_(usable(std::move(prefixes))) {
  for (auto& term : terms) {
    const auto iri = term.iri;
    terms_.emplace(iri, std::move(term));
  }
  context();
}

void JsonLdWriter::separate() {
  out_.put(first_ ? "\n" : ",\n");
  first_ = false;
}

void JsonLdWriter::change_graph(const StatementView& statement) {
  if (statement.graph == graph_) return;
  end_subject();
  if (!graph_.empty()) {
    out_.put("\n]}");
    first_ = false;
  }
  graph_ = statement.graph;
  if (graph_.empty()) return;
  separate();
  out_.put("{\"@id\":");
  put_name(out_, statement.graph_term());
  out_.put(",\"@graph\":[");
  first_ = true;
}

void JsonLdWriter::begin_subject(const TermView& subject) {
  end_subject();
  separate();
  out_.put("{\"@id\":");
  put_name(out_, subject);
  subject_ = subject.value;
  subject_kind_ = subject.kind;
}

void JsonLdWriter::end_subject() {
  if (subject_.empty()) return;
  end_predicate();
  predicates_.clear();
  subject_.clear();
  out_.put('}');
}

void JsonLdWriter::begin_predicate(std::string_view predicate) {
  end_predicate();
  predicate_ = predicate;
  const auto found = terms_.find(predicate);
  term_ = found == terms_.end() ? nullptr : &found->second;
  predicates_.emplace_back(predicate);
}

void JsonLdWriter::end_predicate() {
  if (predicate_.empty()) return;
  out_.put(',');
  if (predicate_ == rdf_type) {
    out_.put("\"@type\"");
  } else if (term_ != nullptr) {
    put_json_string(out_, term_->name);
  } else {
    put_name(out_, {Kind::iri, predicate_});
  }
  out_.put(value_count_ > 1 ? ":[" : ":");
  out_.put(values_.text());
  if (value_count_ > 1) out_.put(']');
  values_.clear();
  value_count_ = 0;
  predicate_.clear();
}

void JsonLdWriter::put_full_value(const TermView& object) {
  values_.put("{\"@value\":");
  put_json_string(values_, object.value);
  if (!object.language.empty()) {
    values_.put(",\"@language\":");
    put_json_string(values_, object.language);
  } else if (!object.datatype.empty() && object.datatype != xsd_string) {
    values_.put(",\"@type\":");
    put_name(values_, {Kind::iri, object.datatype});
  }
  values_.put('}');
}

void JsonLdWriter::put_value(const TermView& object) {
  if (value_count_++ > 0) values_.put(',');
  const std::string_view type = term_ == nullptr ? std::string_view() : std::string_view(term_->type);
  const std::string_view language = term_ == nullptr ? std::string_view() : std::string_view(term_->language);
  if (object.kind != Kind::literal) {
    if (type == "@id" || predicate_ == rdf_type) return put_name(values_, object);
    values_.put("{\"@id\":");
    put_name(values_, object);
    return values_.put('}');
  }
  const std::string_view datatype = object.datatype == xsd_string ? std::string_view() : object.datatype;
  if (datatype == type && object.language == language) return put_json_string(values_, object.value);
  put_full_value(object);
}

void JsonLdWriter::write(const StatementView& statement) {
  if (!is_plainly_legal(statement, tags_) && (!allows(statement) || !can_hold(statement))) return;
  if (statement.predicate.value == rdf_type && statement.object.kind == Kind::literal) {
    return leave_out("JSON-LD has no way to say that a type is a text");
  }
  change_graph(statement);
  const bool same_subject =
      !subject_.empty() && statement.subject.value == subject_ && statement.subject.kind == subject_kind_;
  if (!same_subject) begin_subject(statement.subject);
  if (statement.predicate.value != predicate_) {
    const bool again =
        std::find(predicates_.begin(), predicates_.end(), statement.predicate.value) != predicates_.end();
    if (again) begin_subject(statement.subject);  // a key may stand only once in an object
    begin_predicate(statement.predicate.value);
  }
  put_value(statement.object);
}

void JsonLdWriter::finish() {
  change_graph({});
  end_subject();
  out_.put("\n]}\n");
}

}  // namespace chancery::exports
