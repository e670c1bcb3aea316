#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::ontology {

/// The prefixes that our Turtle declares, with their namespaces.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 16> known_prefixes{
    {{"dcterms", ns::dcterms},
     {"dse", dse},
     {"foaf", ns::foaf},
     {"lode", "http://linkedevents.org/ontology/"},
     {"nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"},
     {"org", "http://www.w3.org/ns/org#"},
     {"owl", ns::owl},
     {"prov", "http://www.w3.org/ns/prov#"},
     {"rdf", ns::rdf},
     {"rdfs", ns::rdfs},
     {"schema", ns::schema},
     {"sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"},
     {"skos", ns::skos},
     {"vann", "http://purl.org/vocab/vann/"},
     {"wd", ns::wikidata},
     {"xsd", ns::xsd}}};

/// The namespace that the prefix stands for, where it is one of these.
constexpr std::optional<std::string_view> known_namespace(std::string_view prefix) {
  const auto* const known =
      std::ranges::find(known_prefixes, prefix, &std::pair<std::string_view, std::string_view>::first);
  return known == known_prefixes.end() ? std::nullopt : std::optional(known->second);
}

}  // namespace chancery::ontology
