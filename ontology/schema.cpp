#include "ontology/schema.hpp"

#include <algorithm>

#include "ontology/ontology.hpp"

namespace chancery::ontology {
namespace {

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view rdfs_label = "http://www.w3.org/2000/01/rdf-schema#label";
constexpr std::string_view rdfs_sub_class_of = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
constexpr std::string_view skos_pref_label = "http://www.w3.org/2004/02/skos/core#prefLabel";
constexpr std::string_view owl = "http://www.w3.org/2002/07/owl#";

/// The local name of a term of ours, "" for others.
std::string_view local(const Term& term) {
  const std::string_view iri = term.value;
  return term.kind == Term::Kind::iri && iri.starts_with(dse) ? iri.substr(dse.size()) : std::string_view();
}

using Parents = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Breadth first, so that the nearest classes come first; a class that is reached twice stands once.
std::vector<std::string> line_above(const std::string& name, const Parents& parents) {
  std::vector<std::string> line{name};
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto found = parents.find(line[at]);
    if (found == parents.end()) continue;
    std::vector<std::string> above = found->second;
    std::ranges::sort(above);
    for (auto& parent : above) {
      if (std::ranges::find(line, parent) == line.end()) line.push_back(std::move(parent));
    }
  }
  return line;
}

std::string_view value_of(const std::map<std::string, std::string, std::less<>>& values,
                          std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

Schema Schema::load() {
  Schema schema;
  Parents parents;
  for (const Statement& statement : ontology_statements()) {
    const std::string name(local(statement.subject));
    const std::string_view predicate = statement.predicate.value;
    const std::string_view object = statement.object.value;
    if (name.empty()) continue;
    if (predicate == rdf_type && object.starts_with(owl)) {
      if (object.substr(owl.size()) == "Class") {
        schema.classes_[name];
      } else {
        schema.properties_.insert(name);
      }
    } else if (predicate == rdf_type) {
      schema.individuals_.emplace(name, local(statement.object));
    } else if (predicate == rdfs_sub_class_of && !local(statement.object).empty()) {
      parents[name].emplace_back(local(statement.object));
    } else if (predicate == rdfs_label || predicate == skos_pref_label) {
      schema.labels_.emplace(name, object);
    } else if (local(statement.predicate) == "cameo") {
      schema.cameo_.emplace(name, object);
    } else if (local(statement.predicate) == "plover") {
      schema.plover_.emplace(name, object);
    }
  }
  for (auto& [name, line] : schema.classes_) line = line_above(name, parents);
  return schema;
}

bool Schema::is_a(std::string_view name, std::string_view ancestor) const {
  const std::vector<std::string>& line = line_of(name);
  return std::ranges::find(line, ancestor) != line.end();
}

const std::vector<std::string>& Schema::line_of(std::string_view name) const {
  static const std::vector<std::string> none;
  const std::vector<std::string>* line = classes_.find(name);
  return line == nullptr ? none : *line;
}

std::optional<std::string_view> Schema::type_of(std::string_view individual) const {
  const auto found = individuals_.find(individual);
  if (found == individuals_.end()) return std::nullopt;
  return found->second;
}

std::string_view Schema::label(std::string_view name) const { return value_of(labels_, name); }
std::string_view Schema::cameo(std::string_view name) const { return value_of(cameo_, name); }
std::string_view Schema::plover(std::string_view name) const { return value_of(plover_, name); }

std::vector<std::string_view> Schema::classes() const {
  std::vector<std::string_view> names;
  for (const auto& [name, line] : classes_) names.push_back(name);
  std::ranges::sort(names);
  return names;
}

}  // namespace chancery::ontology
