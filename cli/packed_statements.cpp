#include "cli/packed_statements.hpp"

#include <utility>
#include <vector>

#include "ontology/graph_terms.hpp"

namespace chancery::cli {
namespace {

using graph::KnowledgeGraph;
using graph::no_id;
using graph::Vertex;
using graph::VertexKind;

constexpr unsigned bits_a_byte = 7;
constexpr std::uint32_t more = 1U << bits_a_byte;

void put_number(std::string& bytes, std::uint32_t number) {
  for (; number >= more; number >>= bits_a_byte) bytes += static_cast<char>((number & (more - 1)) | more);
  bytes += static_cast<char>(number);
}

void put_text(std::string& bytes, std::string_view text) {
  put_number(bytes, static_cast<std::uint32_t>(text.size()));
  bytes += text;
}

void put_vertex_text(std::string& bytes, const Vertex& vertex) {
  put_number(bytes, static_cast<std::uint32_t>(vertex.kind));
  put_text(bytes, vertex.name);
  if (vertex.kind != VertexKind::value) return;
  put_text(bytes, vertex.datatype);
  put_text(bytes, vertex.language);
}

/// Numbers the ids of a graph by first use.
class Numbering {
 public:
  explicit Numbering(std::size_t ids) : numbers_(ids) {}

  /// Puts the number, 0 for one that is new. @return whether its name has to follow
  bool put(std::uint32_t id, std::string& bytes) {
    const bool is_new = numbers_[id] == 0;
    put_number(bytes, numbers_[id]);
    if (is_new) numbers_[id] = ++last_;
    return is_new;
  }

 private:
  std::vector<std::uint32_t> numbers_;
  std::uint32_t last_ = 0;
};

/// Reads what was packed.
class Unpacking {
 public:
  Unpacking(std::string_view bytes, KnowledgeGraph& graph) : bytes_(bytes), graph_(graph) {}

  bool at_end() const { return bytes_.empty(); }
  graph::VertexId vertex() {
    if (const std::uint32_t known = number(); known > 0) return vertices_[known - 1];
    vertices_.push_back(new_vertex());
    return vertices_.back();
  }
  graph::PredicateId predicate() {
    if (const std::uint32_t known = number(); known > 0) return predicates_[known - 1];
    predicates_.push_back(graph_.predicate(text()));
    return predicates_.back();
  }

 private:
  graph::VertexId new_vertex() {
    const auto kind = static_cast<VertexKind>(number());
    const std::string_view name = text();
    if (kind == VertexKind::resource) return graph_.resource(name);
    if (kind == VertexKind::blank) return graph_.blank(name);
    const std::string_view datatype = text();
    return graph_.value(name, datatype, text());
  }
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += bits_a_byte) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= (byte & (more - 1)) << shift;
      if ((byte & more) == 0) return value;
    }
  }
  std::string_view text() {
    const std::size_t size = number();
    const std::string_view found = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return found;
  }

  std::string_view bytes_;
  KnowledgeGraph& graph_;
  std::vector<graph::VertexId> vertices_;
  std::vector<graph::PredicateId> predicates_;
};

}  // namespace

/// Puts the number by which the name is known from now on. @return whether it has to follow
bool StatementPacker::put_number_of(const std::string& name, Numbers& numbers) {
  const auto [found, is_new] = numbers.try_emplace(name, static_cast<std::uint32_t>(numbers.size() + 1));
  put_number(bytes_, is_new ? 0 : found->second);
  return is_new;
}

void StatementPacker::put_vertex(const Vertex& vertex) {
  std::string text;
  put_vertex_text(text, vertex);
  if (put_number_of(text, vertices_)) bytes_ += text;
}

void StatementPacker::add(const ontology::Statement& statement) {
  put_vertex(ontology::vertex_of(statement.subject));
  if (put_number_of(statement.predicate.value, predicates_)) put_text(bytes_, statement.predicate.value);
  put_vertex(ontology::vertex_of(statement.object));
}

std::string StatementPacker::take() {
  vertices_.clear();
  predicates_.clear();
  return std::exchange(bytes_, {});
}

std::string packed(const KnowledgeGraph& graph, graph::SourceId source) {
  std::string bytes;
  Numbering vertices(graph.vertex_count());
  Numbering predicates(graph.predicate_count());
  const auto put_vertex = [&](graph::VertexId id) {
    if (vertices.put(id, bytes)) put_vertex_text(bytes, graph.vertex(id));
  };
  for (const graph::EdgeId id : graph.match({no_id, no_id, no_id, source})) {
    const graph::Edge edge = graph.edge(id);
    put_vertex(edge.subject);
    if (predicates.put(edge.predicate, bytes)) put_text(bytes, graph.predicate_name(edge.predicate));
    put_vertex(edge.object);
  }
  return bytes;
}

void unpack(std::string_view bytes, KnowledgeGraph& graph, graph::SourceId source) {
  Unpacking packed(bytes, graph);
  while (!packed.at_end()) {
    const auto subject = packed.vertex();
    const auto predicate = packed.predicate();
    graph.claim(subject, predicate, packed.vertex(), source);
  }
}

}  // namespace chancery::cli
