#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "ontology/statement.hpp"
#include "query/parameters.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::query {

/// The terms that variables of a question stand for, by the variables' names.
using Bindings = std::map<std::string, ontology::Term>;

/// What a user typed, NAME and VALUE, in the order of typing.
using Typed = std::vector<std::pair<std::string, std::string>>;

/// Throws unless each typed name is a parameter of the question, each once, and no required one is missing.
/// @param question  its name, for messages
/// @throws Error that lists the question's parameters
void check_arguments(const std::string& question, std::span<const Parameter> parameters, const Typed& typed);

/// The typed values as terms: people, states and other things by their names in the graph. @see named_node()
/// @throws Error when a value is not of its parameter's kind, or names nothing or several things in the graph
Bindings bindings_of(const graph::KnowledgeGraph& graph, std::span<const Parameter> parameters,
                     const Typed& typed);

}  // namespace chancery::query
