#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/line_sorter.hpp"
#include "cli/temporary_file.hpp"
#include "core/copies.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/identity/rules.hpp"
#include "ontology/statement.hpp"

namespace chancery::cli {

/// Joins the graphs of any number of articles as ontology::unite would, in bounded memory: evidence is
/// gathered by key in external sorts. In memory are some 500 bytes an article by which copies are known, the
/// graph of one article, the IRIs that give way to others, and the names of things that have several.
/// Statements outside named graphs are kept and decide nothing.
class GraphJoiner {
 public:
  /// @param folder  for temporary files, some three times the input
  /// @param memory  bytes, of each sort
  GraphJoiner(std::string folder, std::size_t memory);

  void add(const ontology::Statement& statement);
  /// Decides. @return what the user must know: articles of one id and different texts
  std::vector<std::string> join();
  /// Gives the statements as graphs: those outside named graphs in several parts, then each article's. After
  /// join().
  void write(const std::function<void(const graph::KnowledgeGraph&)>& take);

  std::size_t articles() const { return articles_; }
  std::size_t copies() const { return copies_.size(); }
  std::size_t persons_united() const { return kept_of_.size(); }
  std::size_t events_linked() const { return events_linked_; }

 private:
  using Take = std::function<void(const std::string& iri, graph::KnowledgeGraph& graph)>;
  using Pair = std::pair<std::string, std::string>;

  void add_outside(const ontology::Statement& statement);
  void separate(const std::string& iri, graph::KnowledgeGraph& graph, std::vector<std::string>& warnings);
  void settle_copy(const ontology::identity::View& view, graph::VertexId article, const std::string& iri,
                   std::vector<std::string>& warnings);
  void decide_persons();
  void move_persons(const std::string& iri, graph::KnowledgeGraph& graph);
  void gather_events(const ontology::identity::View& view);
  void gather_names(const ontology::identity::View& view, const std::string& iri);
  void decide_events();
  void decide_names();
  void keep_linked();

  std::string folder_;
  std::size_t memory_;
  LineSorter statements_;
  LineSorter outside_;
  LineSorter persons_;
  LineSorter events_;
  LineSorter names_;
  TemporaryFile separated_;
  TemporaryFile moved_;
  CopyFinder finder_;
  std::set<std::string> copies_;                ///< IRIs of articles
  std::map<std::string, std::string> kept_of_;  ///< IRI of a person that gives way -> the one that stays
  std::map<Pair, bool> linked_;  ///< owl:sameAs outside named graphs -> decided by an earlier run
  std::map<std::string, std::string> key_of_linked_;
  std::map<std::string, std::map<ontology::identity::Named, std::string>> kept_names_;  ///< by property
  std::size_t articles_ = 0;
  std::size_t events_linked_ = 0;
};

}  // namespace chancery::cli
