#include "cli/joined_outputs.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/joined_writer.hpp"
#include "cli/packed_statements.hpp"
#include "exports/output_file.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/identity.hpp"
#include "ontology/ontology.hpp"

namespace chancery::cli {
namespace {

using graph::no_id;

constexpr std::uint64_t most_megabytes = std::uint64_t{1} << 16U;

std::map<std::string, std::string> copies_in(const graph::KnowledgeGraph& graph) {
  std::map<std::string, std::string> copies;
  const auto copy_of = graph.find_predicate(std::string(ontology::dse) + "copyOf");
  if (copy_of == no_id) return copies;
  for (const graph::EdgeId id : graph.match({no_id, copy_of, no_id, no_id})) {
    const graph::Edge edge = graph.edge(id);
    copies.emplace(graph.vertex(edge.subject).name, graph.vertex(edge.object).name);
  }
  return copies;
}

/// "x" of "https://w3id.org/dse/id/article-x".
std::string id_of(const std::string& article) {
  const std::size_t at = article.find_last_of("/:") + 1;
  return article.substr(article.find('-', at) + 1);
}

}  // namespace

std::vector<std::string> add_whole(ReadArticle& article, const ontology::Mapping& mapping,
                                   graph::KnowledgeGraph& graph) {
  std::string copy_of = std::exchange(article.facts.copy_of, {});
  auto warnings = mapping.add(article.facts, graph);
  article.facts.copy_of = std::move(copy_of);
  return warnings;
}

void JoinedOutputs::declare(Options& options) {
  options.value("--temp", folder_, "DIR",
                "folder for temporary files of nquads, ntriples and trig, when there is more than --memory; "
                "default TMPDIR");
  options.number(
      "--memory", megabytes_, 0,
      "megabytes that nquads, ntriples and trig alone keep, packed, before temporary files take the "
      "rest; default 16; no byte depends on it");
}

void JoinedOutputs::open(const std::vector<Outputs::Target>& targets) {
  const bool can_join = std::ranges::all_of(
      targets, [](const Outputs::Target& target) { return JoinedWriter::writes(*target.format); });
  if (targets.empty() || !can_join) return;
  targets_ = targets;
  if (folder_.empty()) folder_ = std::filesystem::temp_directory_path().string();
  joiner_.emplace(folder_, memory());
}

std::size_t JoinedOutputs::memory() const {
  return static_cast<std::size_t>(std::clamp(megabytes_, std::uint64_t{1}, most_megabytes)) << 20U;
}

void JoinedOutputs::pack(ReadArticle& article, const ontology::Mapping& mapping) {
  graph::KnowledgeGraph graph;
  article.warnings = add_whole(article, mapping, graph);
  article.iri = graph.source_name(graph.source_count() - 1);
  article.packed = packed(graph, graph.source_count() - 1);
}

void JoinedOutputs::add(const ReadArticle& article) {
  joiner_->add(article.iri, article.packed, article.facts.sketch);
}

std::vector<std::string> JoinedOutputs::write(const exports::Options& options) {
  const bool is_little = megabytes_ > 0 && joiner_->is_in_memory();
  return is_little ? write_little(options) : write_much(options);
}

std::vector<std::string> JoinedOutputs::write_little(const exports::Options& options) {
  graph::KnowledgeGraph graph;
  joiner_->move_to(graph);
  ontology::unite(graph);
  copies_ = copies_in(graph);
  std::vector<std::string> warnings;
  for (const Outputs::Target& target : targets_) {
    for (const std::string& warning : exports::write(*target.format, target.path, {{}, &graph}, options))
      warnings.push_back(target.path + ": " + warning);
  }
  return warnings;
}

std::vector<std::string> JoinedOutputs::write_much(const exports::Options& options) {
  std::vector<std::string> warnings = joiner_->join();
  copies_ = joiner_->copies();
  JoinedWriter writer(*joiner_, options, folder_, memory());
  for (const Outputs::Target& target : targets_) {
    exports::OutputFile out(target.path);
    for (const std::string& warning : writer.write(*target.format, out))
      warnings.push_back(target.path + ": " + warning);
    out.finish();
  }
  return warnings;
}

std::vector<std::string> JoinedOutputs::told_copies() const {
  std::vector<std::string> told;
  for (const auto& [copy, original] : copies_)
    told.push_back(id_of(copy) + ": nearly the same text as the article '" + id_of(original) + "'");
  return told;
}

}  // namespace chancery::cli
