#include "rdf/graph_streams.hpp"

#include <redland.h>

#include <memory>

#include "graph/knowledge_graph.hpp"
#include "rdf/guarded.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {
namespace {

using graph::no_id;

librdf_node* node(NodePointer pointer) { return static_cast<librdf_node*>(pointer); }

/// The statements of one search, one by one. The nodes stay the table's: librdf copies what it keeps.
class Cursor {
 public:
  Cursor(GraphStorage& storage, const graph::Pattern& pattern)
      : storage_(storage),
        matches_(storage.graph.match(pattern)),
        at_(matches_.begin()),
        source_(pattern.source) {
    librdf_statement_init(storage.world.handle(), &statement_);
    skip_what_has_no_node();
  }

  bool at_end() const { return at_ == graph::Matches::end(); }

  void advance() {
    ++at_;
    constexpr unsigned often = 1024;
    if (++steps_ % often == 0 && storage_.stop.now()) {
      storage_.stopped = true;
      at_ = graph::Matches::end();
    }
    skip_what_has_no_node();
  }

  librdf_statement* statement() { return &statement_; }

  librdf_node* context() {
    if (source_ != no_id) return node(storage_.nodes.of_source(source_));
    return node(storage_.nodes.of_source(storage_.graph.sources_of(*at_).front()));
  }

 private:
  void skip_what_has_no_node() {
    for (; !at_end(); ++at_) {
      const graph::Edge edge = storage_.graph.edge(*at_);
      statement_.subject = node(storage_.nodes.of_vertex(edge.subject));
      statement_.predicate = node(storage_.nodes.of_predicate(edge.predicate));
      statement_.object = node(storage_.nodes.of_vertex(edge.object));
      if (statement_.subject != nullptr && statement_.object != nullptr) return;
    }
  }

  GraphStorage& storage_;
  graph::Matches matches_;
  graph::Matches::Iterator at_;
  graph::SourceId source_;
  librdf_statement statement_{};
  unsigned steps_ = 0;

  friend struct CursorCalls;
};

/// Cursor as librdf_new_stream() wants it.
struct CursorCalls {
  static Cursor& cursor(void* context) { return *static_cast<Cursor*>(context); }
  static int is_end(void* context) { return cursor(context).at_end() ? 1 : 0; }
  static int next(void* context) {
    Cursor& at = cursor(context);
    return guarded(at.storage_, 1, [&] {
      at.advance();
      return at.at_end() ? 1 : 0;
    });
  }
  static void* get(void* context, int flags) {
    Cursor& at = cursor(context);
    return guarded<void*>(at.storage_, nullptr, [&]() -> void* {
      if (flags == LIBRDF_STREAM_GET_METHOD_GET_CONTEXT) return at.context();
      return at.statement();
    });
  }
  static void finished(void* context) { delete static_cast<Cursor*>(context); }
};

/// The sources with at least one statement, as an iterator of nodes.
class Contexts {
 public:
  explicit Contexts(GraphStorage& storage) : storage_(storage) { settle(); }
  static Contexts& of(void* context) { return *static_cast<Contexts*>(context); }
  static int is_end(void* context) {
    return of(context).at_ >= of(context).storage_.graph.source_count() ? 1 : 0;
  }
  static int next(void* context) {
    ++of(context).at_;
    of(context).settle();
    return is_end(context);
  }
  static void* get(void* context, int flags) {
    Contexts& self = of(context);
    if (flags != LIBRDF_ITERATOR_GET_METHOD_GET_OBJECT) return nullptr;
    return guarded<void*>(self.storage_, nullptr, [&] { return self.storage_.nodes.of_source(self.at_); });
  }
  static void finished(void* context) { delete &of(context); }

 private:
  void settle() {
    const graph::KnowledgeGraph& graph = storage_.graph;
    while (at_ < graph.source_count() && graph.match({no_id, no_id, no_id, at_}).empty()) ++at_;
  }

  GraphStorage& storage_;
  graph::SourceId at_ = 1;
};

}  // namespace

librdf_stream* stream_of(GraphStorage& storage, const graph::Pattern& pattern) {
  auto cursor = std::make_unique<Cursor>(storage, pattern);
  librdf_stream* stream = librdf_new_stream(storage.world.handle(), cursor.get(), CursorCalls::is_end,
                                            CursorCalls::next, CursorCalls::get, CursorCalls::finished);
  if (stream != nullptr) static_cast<void>(cursor.release());  // the stream owns it now
  return stream;
}

librdf_iterator* sources_of(GraphStorage& storage) {
  auto all = std::make_unique<Contexts>(storage);
  librdf_iterator* iterator = librdf_new_iterator(storage.world.handle(), all.get(), Contexts::is_end,
                                                  Contexts::next, Contexts::get, Contexts::finished);
  if (iterator != nullptr) static_cast<void>(all.release());  // the iterator owns it now
  return iterator;
}

}  // namespace chancery::rdf
