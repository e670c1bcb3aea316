#include "rdf/pattern_search.hpp"

#include <redland.h>

#include <utility>

#include "core/error.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/graph_storage.hpp"
#include "rdf/handle.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {

/// Members die in reverse order: the model before its storage before the nodes that both lend. The world
/// outlives all.
struct PatternSearch::Redland {
  explicit Redland(const graph::KnowledgeGraph& graph)
      : over(World::of_this_thread(), graph, nullptr, Values::sealed),
        storage(open_storage(over)),
        model(librdf_new_model(over.world.handle(), storage.get(), nullptr)) {
    if (!model) throw Error("librdf opens no model over the graph");
  }

  GraphStorage over;
  Handle<librdf_storage, librdf_free_storage> storage;
  Handle<librdf_model, librdf_free_model> model;
};

namespace {

std::string variable_name(std::uint32_t variable) { return "v" + std::to_string(variable); }

/// The search as a SELECT of SPARQL, in the form that Rasqal answers rightly: one basic graph pattern of
/// variables and terms that it does not change.
std::string select_of(std::span<const SearchPattern> patterns, std::uint32_t variables,
                      const GraphStorage& over) {
  const auto in_query = [&](const PatternPlace& place, bool is_predicate) {
    if (place.is_variable) return '?' + variable_name(place.id);
    return is_predicate ? over.nodes.predicate_in_query(place.id) : over.nodes.in_query(place.id);
  };
  std::string text = "SELECT";
  for (std::uint32_t i = 0; i < variables; ++i) text += " ?" + variable_name(i);
  text += " WHERE {\n";
  for (const SearchPattern& pattern : patterns) {
    text += in_query(pattern.subject, false) + ' ' + in_query(pattern.predicate, true) + ' ' +
            in_query(pattern.object, false) + " .\n";
  }
  return text + '}';
}

Bound bound_of(librdf_node* node, const GraphStorage& over) {
  if (node == nullptr) throw Error("Rasqal left a variable of a pattern unbound");
  const graph::VertexId vertex = over.nodes.vertex_of(node);
  if (vertex != graph::no_id) return {vertex, false};
  const graph::PredicateId predicate = over.nodes.predicate_of(node);
  if (predicate == graph::no_id)
    throw Error("Rasqal gave a term that is not in the graph: " + term_of(node).value);
  return {predicate, true};
}

}  // namespace

PatternSearch::PatternSearch(const graph::KnowledgeGraph& graph)
    : redland_(std::make_unique<Redland>(graph)) {}
PatternSearch::~PatternSearch() = default;

bool PatternSearch::run(std::span<const SearchPattern> patterns, std::uint32_t variables, const Stop& stop,
                        const std::function<bool(std::span<const Bound>)>& row) {
  GraphStorage& over = redland_->over;
  over.stop = stop;
  over.stopped = false;
  const std::string text = select_of(patterns, variables, over);
  const auto* sparql = reinterpret_cast<const unsigned char*>(text.c_str());
  using NodeHandle = Handle<librdf_node, librdf_free_node>;
  const Handle<librdf_query, librdf_free_query> query{
      librdf_new_query(over.world.handle(), "sparql", nullptr, sparql, nullptr)};
  if (!query) throw Error("Rasqal cannot be started");
  const Handle<librdf_query_results, librdf_free_query_results> results{
      librdf_query_execute(query.get(), redland_->model.get())};
  if (!results) throw Error("Rasqal refuses a pattern that it should take:\n" + text);
  std::vector<Bound> bindings(variables);
  bool wanted = true;
  while (wanted && !over.stopped && librdf_query_results_finished(results.get()) == 0) {
    for (std::uint32_t i = 0; i < variables; ++i) {
      const NodeHandle node{librdf_query_results_get_binding_value(results.get(), static_cast<int>(i))};
      bindings[i] = bound_of(node.get(), over);
    }
    wanted = row(bindings);
    if (wanted && !over.stopped) librdf_query_results_next(results.get());
  }
  if (!over.problem.empty()) throw Error(std::exchange(over.problem, {}));
  return !over.stopped;
}

}  // namespace chancery::rdf
