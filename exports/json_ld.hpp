#pragma once

#include <vector>

#include "exports/format.hpp"
#include "exports/json_ld_writer.hpp"

namespace chancery::exports {

/// A key for each property of the graph that has a plain local name, typed where all its objects are of one
/// type.
std::vector<JsonLdTerm> json_ld_terms(const graph::KnowledgeGraph& graph,
                                      const std::vector<Prefix>& prefixes);

/// The graph as JSON-LD, a named graph for each article.
std::vector<std::string> write_json_ld(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
