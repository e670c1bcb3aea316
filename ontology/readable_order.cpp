#include "ontology/readable_order.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <cstring>

#include "ontology/readable_ranks.hpp"

namespace chancery::ontology {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(at, end - at);
}

std::strong_ordering by_value(std::string_view a, std::string_view b) {
  a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
  b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a <=> b;
}

/// What a subject is sorted by.
struct Subject {
  std::size_t rank;
  graph::VertexKind kind;
  std::string_view article;  ///< the IRI up to `#`, of events and sentences
  std::uint64_t offset;      ///< of events and sentences
  std::string_view name;
  graph::VertexId vertex;
};

bool is_before(const Subject& a, const Subject& b) {
  if (a.rank != b.rank) return a.rank < b.rank;
  if (a.kind != b.kind) return a.kind < b.kind;
  if (a.article != b.article) return natural_less(a.article, b.article);
  if (a.offset != b.offset) return a.offset < b.offset;
  return natural_less(a.name, b.name);
}

bool is_smaller(const graph::Vertex& a, const graph::Vertex& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  if (a.name != b.name) return natural_less(a.name, b.name);
  if (a.datatype != b.datatype) return a.datatype < b.datatype;
  return a.language < b.language;
}

std::uint64_t word_at(std::string_view text, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + at, sizeof word);
  return word;
}

/// Where the texts begin to differ, or the number begins in which they do.
std::size_t common_beginning(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t at = 0;
  while (at + sizeof(std::uint64_t) <= shorter && word_at(a, at) == word_at(b, at))
    at += sizeof(std::uint64_t);
  while (at < shorter && a[at] == b[at]) ++at;
  while (at > 0 && is_digit(a[at - 1])) --at;
  return at;
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  const std::size_t same = common_beginning(a, b);
  for (std::size_t i = same, j = same; i < a.size() && j < b.size();) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const std::string_view one = digits_at(a, i);
      const std::string_view other = digits_at(b, j);
      const auto order = by_value(one, other);
      if (order != 0) return order < 0;
      i += one.size();
      j += other.size();
    } else if (a[i] != b[j]) {
      return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
    } else {
      ++i;
      ++j;
    }
    if (i == a.size() && j < b.size()) return true;
    if (j == b.size() && i < a.size()) return false;
  }
  return a < b;
}

std::vector<graph::VertexId> subjects_in_order(const graph::KnowledgeGraph& graph) {
  const graph::PredicateId type = graph.find_predicate(type_iri);
  std::vector<Subject> subjects;
  for (graph::VertexId id = 0; id < graph.vertex_count(); ++id) {
    if (graph.estimate({id, graph::no_id, graph::no_id, graph::no_id}) == 0) continue;
    const graph::Vertex vertex = graph.vertex(id);
    const std::size_t rank = rank_of_subject(graph, id, type);
    const bool in_text = is_in_text(rank);
    subjects.push_back({rank, vertex.kind,
                        in_text ? vertex.name.substr(0, vertex.name.find('#')) : std::string_view(),
                        in_text ? offset_in(vertex.name) : 0, vertex.name, id});
  }
  std::ranges::sort(subjects, is_before);
  std::vector<graph::VertexId> ids;
  ids.reserve(subjects.size());
  for (const Subject& subject : subjects) ids.push_back(subject.vertex);
  return ids;
}

void edges_in_order(const graph::KnowledgeGraph& graph, graph::VertexId subject,
                    std::vector<graph::EdgeId>& edges) {
  struct Outgoing {
    int rank;
    std::string_view predicate;
    graph::Vertex object;
    graph::EdgeId edge;
  };
  std::vector<Outgoing> all;
  all.reserve(graph.estimate({subject, graph::no_id, graph::no_id, graph::no_id}));
  for (const graph::EdgeId id : graph.match({subject, graph::no_id, graph::no_id, graph::no_id})) {
    const graph::Edge edge = graph.edge(id);
    const std::string_view predicate = graph.predicate_name(edge.predicate);
    all.push_back({rank_of_predicate(predicate), predicate, graph.vertex(edge.object), id});
  }
  std::ranges::sort(all, [](const Outgoing& a, const Outgoing& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    return a.predicate != b.predicate ? a.predicate < b.predicate : is_smaller(a.object, b.object);
  });
  edges.clear();
  for (const Outgoing& one : all) edges.push_back(one.edge);
}

}  // namespace chancery::ontology
