#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/copy_suspects.hpp"
#include "cli/line_sorter.hpp"
#include "cli/packed_statements.hpp"
#include "cli/temporary_file.hpp"
#include "core/copies.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/identity/rules.hpp"
#include "ontology/readable_ranks.hpp"
#include "ontology/statement.hpp"

namespace chancery::cli {

/// Joins the graphs of any number of articles as ontology::unite would, in bounded memory: evidence is
/// gathered by key in external sorts. In memory are the sorts, the graph of one article, some 500 bytes for
/// each article whose text others nearly have, the reports of one event, the IRIs that give way to others,
/// the names of things that have several, and links outside named graphs. Statements outside named graphs are
/// kept and decide nothing.
class GraphJoiner {
 public:
  /// @param folder  for temporary files, twice what is added, packed
  /// @param memory  bytes, of each sort
  GraphJoiner(std::string folder, std::size_t memory);

  void add(const ontology::Statement& statement);
  /// Adds all that an article states. @param statements  packed
  /// @param sketch  by which copies of it are known; may be empty
  void add(std::string_view article, std::string_view statements, std::string_view sketch);
  /// Whether what was added is in memory, so that no file was made.
  bool is_in_memory() const { return articles_in_order_.is_in_memory(); }
  /// Instead of join(): moves what articles state into one graph.
  void move_to(graph::KnowledgeGraph& graph);

  /// Decides. @return what the user must know: articles of one id and different texts
  std::vector<std::string> join();
  /// @param key  by which the statement is sorted. @see ontology/readable_key.hpp
  using TakeStatement = std::function<void(const ontology::Statement& statement, const std::string& key)>;
  using TakeGraph = std::function<void(const graph::KnowledgeGraph&)>;
  /// Gives the statements outside named graphs, then the graph of each article, in the order of outputs.
  /// After join(), as often as wanted.
  void write(const TakeStatement& outside, const TakeGraph& article);

  /// Is called for each article in each of three passes over all: two of join(), one of each write().
  void watch(std::function<void()> pass) { pass_ = std::move(pass); }
  /// How many times an article's statements came on end: articles, when each came at once.
  std::size_t added() const { return added_; }
  std::size_t articles() const { return articles_; }
  /// The IRIs of copies, each with that of the original.
  const std::map<std::string, std::string>& copies() const { return copies_; }
  std::size_t persons_united() const { return kept_of_.size(); }
  std::size_t events_linked() const { return events_linked_; }

 private:
  using Pair = std::pair<std::string, std::string>;
  /// What stands outside named graphs as one of a link.
  struct Linked {
    std::string key;  ///< of an event
    std::size_t rank = ontology::rank_of_class({});
  };

  void flush();
  void add_outside(std::size_t rank, const ontology::Statement& statement);
  void separate(const std::string& iri, graph::KnowledgeGraph& graph, std::vector<std::string>& warnings);
  void settle_copy(const ontology::identity::View& view, graph::VertexId article, const std::string& iri,
                   std::vector<std::string>& warnings);
  void decide_persons();
  void decide_persons(const std::vector<ontology::identity::Bearer>& bearers);
  void move_persons(const std::string& iri, graph::KnowledgeGraph& graph);
  void gather_links(const graph::KnowledgeGraph& graph);
  void gather_events(const ontology::identity::View& view);
  void gather_names(const ontology::identity::View& view, const std::string& iri);
  void decide_events();
  void decide_names();
  void keep_linked();

  std::string folder_;
  std::size_t memory_;
  std::string open_article_;  ///< of which `open_` holds statements
  StatementPacker open_;
  LineSorter articles_in_order_;
  LineSorter outside_;
  LineSorter persons_;
  LineSorter events_;
  LineSorter names_;
  std::optional<TemporaryFile> separated_;
  std::optional<TemporaryFile> moved_;
  std::optional<TemporaryFile> outside_in_order_;
  CopySuspects suspects_;
  CopyFinder finder_;
  std::map<std::string, std::string> copies_;
  std::map<std::string, std::string> kept_of_;  ///< IRI of a person that gives way -> the one that stays
  std::map<Pair, bool> linked_;  ///< owl:sameAs outside named graphs -> decided by an earlier run
  std::map<std::string, Linked> ends_of_links_;
  std::map<std::string, std::map<ontology::identity::Named, std::string>> kept_names_;  ///< by property
  std::function<void()> pass_ = [] {};
  std::size_t added_ = 0;
  std::size_t articles_ = 0;
  std::size_t events_linked_ = 0;
};

}  // namespace chancery::cli
