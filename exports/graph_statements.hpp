#pragma once

#include <vector>

#include "exports/format.hpp"
#include "exports/prefixes.hpp"
#include "exports/statement_sink.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::exports {

/// The named graph that the ontology stands in.
inline constexpr std::string_view ontology_graph = "https://w3id.org/dse";

/// For each PredicateId whether the options want it written: not the sentences' words without `text`, no
/// reasons without `explain`, and only in graphs of their own what articles are taken back by.
std::vector<bool> wanted_predicates(const graph::KnowledgeGraph& graph, const Options& options,
                                    bool named_graphs = false);

/// Gives the sink every triple of the graph once, without named graphs, in ontology::subjects_in_order.
/// What the options leave out (sentences' words, reasons) is left out; the ontology comes first when they ask
/// for it.
void write_triples(const graph::KnowledgeGraph& graph, const Options& options, StatementSink& sink);

/// The same with one named graph per source, sorted by name after the statements that have none; a triple
/// stated by several sources is given in each of their graphs.
void write_quads(const graph::KnowledgeGraph& graph, const Options& options, StatementSink& sink);

/// Gives the sink the ontology, in a graph of its own, when the options ask for it.
void write_ontology(const Options& options, StatementSink& sink);

/// The usual prefixes that at least one IRI of the graph begins with; `art` for what belongs to the only
/// article.
std::vector<Prefix> prefixes_for(const graph::KnowledgeGraph& graph, const Options& options);

}  // namespace chancery::exports
