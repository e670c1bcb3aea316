#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "exports/prefixes.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::exports {

/// Tells which column a value of a node stands in. Usually there is one column for each property. Where
/// nothing may be lost a property has one for each language, datatype and namespace of its values, and each
/// column says in words what it means. @see docs/formats.md, "GraphML that can be read back"
class ColumnKinds {
 public:
  /// @param base  of instance IRIs, one of the namespaces
  ColumnKinds(const graph::KnowledgeGraph& graph, bool lossless, std::string_view base);

  std::uint32_t of(graph::PredicateId property, const graph::Vertex& value);
  graph::PredicateId property(std::uint32_t column) const { return kinds_[column].property; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(kinds_.size()); }

  /// The names by column: [A-Za-z_][A-Za-z0-9_]*, unique.
  std::vector<std::string> names() const;
  /// "http://... @en", "http://... ^^http://...", "http://... <http://...>"; empty where something may be
  /// lost.
  std::string meaning(std::uint32_t column) const;
  /// What a lossless column shows of the value: without its namespace.
  std::string_view text(std::uint32_t column, const graph::Vertex& value) const;

 private:
  struct Kind {
    graph::PredicateId property = graph::no_id;
    graph::VertexKind of = graph::VertexKind::value;
    std::string_view qualifier;  ///< language, datatype or namespace
    bool has_language = false;

    friend auto operator<=>(const Kind& a, const Kind& b) {
      return std::tie(a.property, a.of, a.qualifier, a.has_language) <=>
             std::tie(b.property, b.of, b.qualifier, b.has_language);
    }
  };

  Kind kind_of(graph::PredicateId property, const graph::Vertex& value) const;
  static std::string suffix(const Kind& kind);

  const graph::KnowledgeGraph& graph_;
  bool lossless_;
  Prefixes namespaces_;
  std::vector<Kind> kinds_;
  std::map<Kind, std::uint32_t> numbers_;
};

}  // namespace chancery::exports
