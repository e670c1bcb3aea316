#include "rdf/model.hpp"

#include <redland.h>

#include <utility>

#include "core/error.hpp"
#include "rdf/graph_storage.hpp"
#include "rdf/handle.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {

using ontology::Statement;
using ontology::Term;

/// Members die in reverse order: the model before its storage before the nodes that both lend. The world
/// outlives all.
struct Model::Redland {
  Redland(const graph::KnowledgeGraph& graph, graph::KnowledgeGraph* writable)
      : over(World::of_this_thread(), graph, writable, Values::faithful),
        storage(open_storage(over)),
        model(librdf_new_model(over.world.handle(), storage.get(), nullptr)) {
    if (!model) throw Error("librdf opens no model over the graph");
  }

  GraphStorage over;
  Handle<librdf_storage, librdf_free_storage> storage;
  Handle<librdf_model, librdf_free_model> model;
};

namespace {

using NodeHandle = Handle<librdf_node, librdf_free_node>;
using StatementHandle = Handle<librdf_statement, librdf_free_statement>;

NodeHandle node_of(World& world, const std::optional<Term>& term) {
  return NodeHandle(term ? static_cast<librdf_node*>(new_node(world, *term)) : nullptr);
}

StatementHandle statement_of(World& world, const std::optional<Term>& subject,
                             const std::optional<Term>& predicate, const std::optional<Term>& object) {
  NodeHandle s = node_of(world, subject);
  NodeHandle p = node_of(world, predicate);
  NodeHandle o = node_of(world, object);
  // The statement owns the nodes from here on, also when it cannot be made.
  return StatementHandle(
      librdf_new_statement_from_nodes(world.handle(), s.release(), p.release(), o.release()));
}

NodeHandle context_of(World& world, const std::optional<std::string>& graph) {
  if (!graph || graph->empty()) return nullptr;
  return node_of(world, ontology::iri(*graph));
}

}  // namespace

Model::Model(std::unique_ptr<Redland> redland) : redland_(std::move(redland)) {}
Model::Model(Model&&) noexcept = default;
Model::~Model() = default;

Model Model::over(const graph::KnowledgeGraph& graph) {
  return Model(std::make_unique<Redland>(graph, nullptr));
}
Model Model::changing(graph::KnowledgeGraph& graph) {
  return Model(std::make_unique<Redland>(graph, &graph));
}

/// Throws what a callback had to keep back while C frames were on the stack.
void Model::check() const {
  if (!redland_->over.problem.empty()) throw Error(std::exchange(redland_->over.problem, {}));
}

std::size_t Model::size() const { return static_cast<std::size_t>(librdf_model_size(redland_->model.get())); }

void Model::add(const Statement& statement) {
  World& world = redland_->over.world;
  const StatementHandle triple =
      statement_of(world, statement.subject, statement.predicate, statement.object);
  const NodeHandle context = context_of(world, statement.graph);
  const int failed = librdf_model_context_add_statement(redland_->model.get(), context.get(), triple.get());
  check();
  if (failed != 0) throw Error("librdf does not take the statement about " + statement.subject.value);
}

bool Model::remove(const Statement& statement) {
  World& world = redland_->over.world;
  const StatementHandle triple =
      statement_of(world, statement.subject, statement.predicate, statement.object);
  const NodeHandle context = context_of(world, statement.graph);
  const int failed =
      librdf_model_context_remove_statement(redland_->model.get(), context.get(), triple.get());
  check();
  return failed == 0;
}

bool Model::contains(const Statement& statement) const {
  const StatementHandle triple =
      statement_of(redland_->over.world, statement.subject, statement.predicate, statement.object);
  const int there = librdf_model_contains_statement(redland_->model.get(), triple.get());
  check();
  return there != 0;
}

std::vector<Statement> Model::find(const StatementPattern& pattern) const {
  World& world = redland_->over.world;
  const StatementHandle triple = statement_of(world, pattern.subject, pattern.predicate, pattern.object);
  const NodeHandle context = context_of(world, pattern.graph);
  librdf_model* model = redland_->model.get();
  const Handle<librdf_stream, librdf_free_stream> stream{
      context ? librdf_model_find_statements_in_context(model, triple.get(), context.get())
              : librdf_model_find_statements(model, triple.get())};
  std::vector<Statement> found;
  for (; stream && librdf_stream_end(stream.get()) == 0; librdf_stream_next(stream.get())) {
    librdf_statement* at = librdf_stream_get_object(stream.get());
    librdf_node* graph = librdf_stream_get_context2(stream.get());
    if (at == nullptr) break;
    found.push_back({term_of(librdf_statement_get_subject(at)), term_of(librdf_statement_get_predicate(at)),
                     term_of(librdf_statement_get_object(at)),
                     graph == nullptr ? std::string() : term_of(graph).value});
  }
  check();
  return found;
}

std::vector<std::string> Model::graphs() const {
  const Handle<librdf_iterator, librdf_free_iterator> iterator{
      librdf_model_get_contexts(redland_->model.get())};
  std::vector<std::string> names;
  for (; iterator && librdf_iterator_end(iterator.get()) == 0; librdf_iterator_next(iterator.get())) {
    names.push_back(term_of(librdf_iterator_get_object(iterator.get())).value);
  }
  check();
  return names;
}

}  // namespace chancery::rdf
