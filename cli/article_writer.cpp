#include "cli/article_writer.hpp"

#include <span>
#include <utility>

#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

ArticleWriter::ArticleWriter(std::vector<Outputs::Target> targets, const exports::Options& options,
                             const ontology::Mapping& mapping, bool flush)
    : targets_(std::move(targets)), options_(options), mapping_(mapping), flush_(flush) {
  for (const Outputs::Target& target : targets_) {
    needs_graph_ = needs_graph_ || target.by_article->needs_graph;
    files_.push_back(std::make_unique<exports::OutputFile>(target.path));
    target.by_article->begin(options_, *files_.back());
  }
}

void ArticleWriter::make_parts(ReadArticle& article) const {
  graph::KnowledgeGraph graph;
  if (needs_graph_) article.warnings = mapping_.add(article.facts, graph);
  exports::StringOutput out;
  for (const Outputs::Target& target : targets_) {
    target.by_article->write({std::span(&article.facts, 1), &graph}, options_, out);
    article.parts.push_back(out.text());
    out.clear();
  }
}

void ArticleWriter::write(const ReadArticle& article) {
  for (std::size_t at = 0; at < files_.size(); ++at) {
    files_[at]->put(article.parts[at]);
    if (flush_) files_[at]->flush();
  }
}

void ArticleWriter::finish() {
  for (const auto& file : files_) file->finish();
}

}  // namespace chancery::cli
