#include "rdf/json_ld_context.hpp"

#include <simdjson.h>

#include "core/error.hpp"
#include "ontology/term_check.hpp"

namespace chancery::rdf {
namespace {

using simdjson::dom::element;

std::string shown(std::string_view text) { return ontology::quoted_for_message(text); }

std::string string_of(std::string_view name, element value) {
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) throw Error("the context's " + shown(name) + " is no string");
  return std::string(text);
}

/// A definition in full; its names are not expanded yet.
JsonLdContext::Key key_of(std::string_view name, simdjson::dom::object members) {
  JsonLdContext::Key key;
  for (const auto member : members) {
    std::string& part = member.key == "@id"         ? key.iri
                        : member.key == "@type"     ? key.type
                        : member.key == "@language" ? key.language
                                                    : throw Error("the context's " + shown(name) + " has " +
                                                                  shown(member.key) + ", which is not read");
    part = string_of(name, member.value);
  }
  if (key.iri.empty()) throw Error("the context's " + shown(name) + " has no @id");
  if (key.type.starts_with('@') && key.type != "@id")
    throw Error("the context's " + shown(name) + " has the type " + shown(key.type) + ", which is not read");
  return key;
}

}  // namespace

JsonLdContext::JsonLdContext(const std::string& json) {
  simdjson::dom::parser parser;
  simdjson::dom::object members;
  if (parser.parse(json).get(members) != simdjson::SUCCESS)
    throw Error("the context is no JSON object; contexts at an address are not fetched");
  for (const auto member : members) {
    if (member.key.starts_with('@'))
      throw Error("the context has " + shown(member.key) + ", which is not read");
    simdjson::dom::object definition;
    if (member.value.get(definition) == simdjson::SUCCESS) {
      keys_.emplace(member.key, key_of(member.key, definition));
    } else {
      prefixes_.emplace(member.key, string_of(member.key, member.value));
    }
  }
  for (auto& [name, key] : keys_) {
    key.iri = iri(key.iri);
    if (!key.type.empty() && key.type != "@id") key.type = iri(key.type);
  }
}

JsonLdContext::Key JsonLdContext::property(std::string_view name) const {
  if (const auto found = keys_.find(name); found != keys_.end()) return found->second;
  if (const auto prefix = prefixes_.find(name); prefix != prefixes_.end()) return {prefix->second, "", ""};
  return {iri(name), "", ""};
}

std::string JsonLdContext::iri(std::string_view text) const {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos)
    throw Error(shown(text) + " is no IRI, and the context does not say what it stands for");
  const std::string_view rest = text.substr(colon + 1);
  const auto prefix = prefixes_.find(text.substr(0, colon));
  if (prefix == prefixes_.end() || rest.starts_with("//")) return std::string(text);
  return prefix->second + std::string(rest);
}

}  // namespace chancery::rdf
