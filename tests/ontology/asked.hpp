#pragma once

#include <set>
#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "ontology/mapping.hpp"
#include "ontology/statement.hpp"

namespace samples {

/// The tables that come with the program, loaded once.
const chancery::ontology::Vocabulary& vocabulary();

using Names = std::set<std::string>;

/// The graph of some articles, with questions in short: names without a colon are of the default base,
/// properties of the ontology.
class Asked {
 public:
  explicit Asked(const std::vector<chancery::graph::Facts>& articles,
                 chancery::ontology::MappingOptions options = {});

  Names objects(const std::string& subject, const std::string& property) const;
  Names types(const std::string& subject) const;
  Names of_type(const std::string& name) const;
  std::vector<chancery::ontology::Statement> statements() const;
  const std::vector<std::string>& warnings() const { return warnings_; }

 private:
  chancery::graph::KnowledgeGraph graph_;
  std::vector<std::string> warnings_;
};

}  // namespace samples
