#include "rdf/graph_storage.hpp"

// rdf_storage_module.h needs the types of redland.h.
// clang-format off
#include <redland.h>
#include <rdf_storage_module.h>
// clang-format on

#include "core/error.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"
#include "rdf/graph_streams.hpp"
#include "rdf/guarded.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {
namespace {

using graph::no_id;

constexpr const char* storage_name = "chancery";

/// init() gets no pointer from its caller, so the one to be opened waits here.
thread_local GraphStorage* being_opened = nullptr;

GraphStorage& storage_of(librdf_storage* storage) {
  return *static_cast<GraphStorage*>(librdf_storage_get_instance(storage));
}

/// The pattern of a librdf statement; `known` is false when a term is not in the graph at all.
graph::Pattern pattern_of(const GraphStorage& storage, librdf_statement* statement, librdf_node* context,
                          bool& known) {
  graph::Pattern pattern;
  known = true;
  const auto look_up = [&](std::uint32_t& to, librdf_node* of, auto find) {
    if (of == nullptr) return;
    to = find(of);
    known = known && to != no_id;
  };
  const Nodes& nodes = storage.nodes;
  look_up(pattern.subject, librdf_statement_get_subject(statement),
          [&](auto* of) { return nodes.vertex_of(of); });
  look_up(pattern.predicate, librdf_statement_get_predicate(statement),
          [&](auto* of) { return nodes.predicate_of(of); });
  look_up(pattern.object, librdf_statement_get_object(statement),
          [&](auto* of) { return nodes.vertex_of(of); });
  look_up(pattern.source, context, [&](auto* of) { return nodes.source_of(of); });
  return pattern;
}

librdf_stream* find_in_context(librdf_storage* raw, librdf_statement* statement, librdf_node* context) {
  GraphStorage& storage = storage_of(raw);
  return guarded<librdf_stream*>(storage, nullptr, [&] {
    bool known = false;
    const graph::Pattern pattern = pattern_of(storage, statement, context, known);
    return known ? stream_of(storage, pattern) : librdf_new_empty_stream(storage.world.handle());
  });
}

graph::VertexId added(graph::KnowledgeGraph& graph, librdf_node* of) {
  const ontology::Term term = term_of(of);
  if (const auto fault = ontology::term_fault(term)) throw Error(*fault);
  if (term.kind == ontology::Term::Kind::iri) return graph.resource(term.value);
  if (term.kind == ontology::Term::Kind::blank) return graph.blank(term.value);
  return graph.value(term.value, term.datatype, term.language);
}

int add_to_context(librdf_storage* raw, librdf_node* context, librdf_statement* statement) {
  GraphStorage& storage = storage_of(raw);
  return guarded(storage, 1, [&] {
    if (storage.writable == nullptr) throw Error("the graph is read only");
    graph::KnowledgeGraph& graph = *storage.writable;
    const std::string predicate = term_of(librdf_statement_get_predicate(statement)).value;
    const std::string source = context == nullptr ? std::string() : term_of(context).value;
    graph.claim(added(graph, librdf_statement_get_subject(statement)), predicate,
                added(graph, librdf_statement_get_object(statement)), source);
    return 0;
  });
}

int remove_from_context(librdf_storage* raw, librdf_node* context, librdf_statement* statement) {
  GraphStorage& storage = storage_of(raw);
  return guarded(storage, 1, [&] {
    if (storage.writable == nullptr) throw Error("the graph is read only");
    bool known = false;
    const graph::Pattern pattern = pattern_of(storage, statement, context, known);
    const graph::SourceId source = context == nullptr ? 0 : pattern.source;
    const bool was_there =
        known && storage.writable->retract(pattern.subject, pattern.predicate, pattern.object, source);
    return was_there ? 0 : 1;
  });
}

int contains(librdf_storage* raw, librdf_statement* statement) {
  GraphStorage& storage = storage_of(raw);
  return guarded(storage, 0, [&] {
    bool known = false;
    const graph::Pattern pattern = pattern_of(storage, statement, nullptr, known);
    return known && !storage.graph.match(pattern).empty() ? 1 : 0;
  });
}

librdf_node* feature(librdf_storage* raw, librdf_uri* uri) {
  const std::string_view name = reinterpret_cast<const char*>(librdf_uri_as_string(uri));
  if (name != LIBRDF_MODEL_FEATURE_CONTEXTS) return nullptr;
  return librdf_new_node_from_literal(storage_of(raw).world.handle(),
                                      reinterpret_cast<const unsigned char*>("1"), nullptr, 0);
}

librdf_iterator* contexts(librdf_storage* raw) {
  GraphStorage& storage = storage_of(raw);
  return guarded<librdf_iterator*>(storage, nullptr, [&] { return sources_of(storage); });
}

int init(librdf_storage* storage, const char*, librdf_hash* options) {
  if (options != nullptr) librdf_free_hash(options);
  librdf_storage_set_instance(storage, being_opened);
  return being_opened == nullptr ? 1 : 0;
}

librdf_stream* serialise(librdf_storage* raw) {
  GraphStorage& storage = storage_of(raw);
  return guarded<librdf_stream*>(storage, nullptr, [&] { return stream_of(storage, {}); });
}

librdf_stream* serialise_context(librdf_storage* raw, librdf_node* context) {
  GraphStorage& storage = storage_of(raw);
  return guarded<librdf_stream*>(storage, nullptr, [&] {
    const graph::SourceId source = context == nullptr ? no_id : storage.nodes.source_of(context);
    if (context != nullptr && source == no_id) return librdf_new_empty_stream(storage.world.handle());
    return stream_of(storage, {no_id, no_id, no_id, source});
  });
}

void fill(librdf_storage_factory* factory) {
  factory->version = LIBRDF_STORAGE_INTERFACE_VERSION;
  factory->init = init;
  factory->terminate = [](librdf_storage*) {};
  factory->open = [](librdf_storage*, librdf_model*) { return 0; };
  factory->close = [](librdf_storage*) { return 0; };
  factory->size = [](librdf_storage* raw) { return static_cast<int>(storage_of(raw).graph.edge_count()); };
  factory->add_statement = [](librdf_storage* raw, librdf_statement* s) {
    return add_to_context(raw, nullptr, s);
  };
  factory->remove_statement = [](librdf_storage* raw, librdf_statement* s) {
    return remove_from_context(raw, nullptr, s);
  };
  factory->contains_statement = contains;
  factory->serialise = serialise;
  factory->find_statements = [](librdf_storage* raw, librdf_statement* s) {
    return find_in_context(raw, s, nullptr);
  };
  factory->find_statements_in_context = find_in_context;
  factory->context_add_statement = add_to_context;
  factory->context_remove_statement = remove_from_context;
  factory->context_serialise = serialise_context;
  factory->get_contexts = contexts;
  factory->get_feature = feature;
}

bool is_registered(librdf_world* world) {
  const char* name = nullptr;
  const char* label = nullptr;
  for (unsigned i = 0; librdf_storage_enumerate(world, i, &name, &label) == 0; ++i) {
    if (std::string_view(name) == storage_name) return true;
  }
  return false;
}

}  // namespace

librdf_storage* open_storage(GraphStorage& over) {
  librdf_world* world = over.world.handle();
  if (!is_registered(world)) {
    librdf_storage_register_factory(world, storage_name, "the knowledge graph in place", fill);
  }
  being_opened = &over;
  librdf_storage* storage = librdf_new_storage(world, storage_name, storage_name, nullptr);
  being_opened = nullptr;
  if (storage == nullptr) throw Error("librdf opens no storage over the graph");
  return storage;
}

}  // namespace chancery::rdf
