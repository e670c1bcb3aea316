#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/word_map.hpp"

namespace chancery::ontology {

/// What the ontology says about its own terms, by local name ("Meeting", "actor"): the part that the program
/// needs to write types and to check tables. Read-only; holds terms of the dse: namespace only.
class Schema {
 public:
  /// Reads ontology_statements().
  static Schema load();

  bool has_class(std::string_view name) const { return classes_.contains(name); }
  bool has_property(std::string_view name) const { return properties_.contains(name); }
  /// Whether `name` is `ancestor` or below it.
  bool is_a(std::string_view name, std::string_view ancestor) const;
  /// The class and all above it, nearest first, then by name; empty for an unknown class.
  const std::vector<std::string>& line_of(std::string_view name) const;
  /// The class of a named individual ("Envoy" -> "OfficeType"), nothing for other names.
  std::optional<std::string_view> type_of(std::string_view individual) const;
  /// English label of a class or individual; "" when it has none.
  std::string_view label(std::string_view name) const;
  /// Default code of an event class; "" when it has none.
  std::string_view cameo(std::string_view name) const;
  std::string_view plover(std::string_view name) const;
  /// Names of all classes, sorted.
  std::vector<std::string_view> classes() const;

 private:
  using Names = std::map<std::string, std::string, std::less<>>;
  graph::WordMap<std::vector<std::string>> classes_;  ///< class -> line
  std::set<std::string, std::less<>> properties_;
  Names individuals_;
  Names labels_;
  Names cameo_;
  Names plover_;
};

}  // namespace chancery::ontology
