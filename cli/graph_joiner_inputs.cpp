#include <string>
#include <string_view>

#include "cli/article_graphs.hpp"
#include "cli/fields.hpp"
#include "cli/graph_joiner.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/readable_key.hpp"

namespace chancery::cli {
namespace {

using Kind = ontology::Term::Kind;

constexpr std::size_t most_open = std::size_t{1} << 20U;  // of one graph, packed

}  // namespace

void GraphJoiner::add(const ontology::Statement& statement) {
  if (statement.graph.empty()) {
    const bool is_link = statement.predicate.value == ontology::identity::property_iri("sameAs") &&
                         statement.subject.kind == Kind::iri && statement.object.kind == Kind::iri;
    if (!is_link) return add_outside(ontology::rank_of_class({}), statement);
    linked_[{statement.subject.value, statement.object.value}] = false;
    return;
  }
  if (statement.graph != open_article_ || open_.size() > most_open) flush();
  open_article_ = statement.graph;
  open_.add(statement);
  if (statement.subject.value == open_article_ &&
      statement.predicate.value == ontology::identity::property_iri("textSketch"))
    suspects_.note(open_article_, statement.object.value);
}

void GraphJoiner::add(std::string_view article, std::string_view statements, std::string_view sketch) {
  ++added_;
  articles_in_order_.add(article_line(article, statements));
  suspects_.note(article, sketch);
}

void GraphJoiner::add_outside(std::size_t rank, const ontology::Statement& statement) {
  std::string line = ontology::subject_key(rank, ontology::vertex_of(statement.subject)) +
                     ontology::edge_key(statement.predicate.value, ontology::vertex_of(statement.object));
  line += '\0';
  outside_.add(line.append(line_of(statement)));
}

void GraphJoiner::flush() {
  if (open_.size() > 0) {
    ++added_;
    articles_in_order_.add(article_line(open_article_, open_.take()));
  }
}

void GraphJoiner::move_to(graph::KnowledgeGraph& graph) {
  articles_in_order_.for_each([&](const std::string& line) { add_article(line, graph); });
}

}  // namespace chancery::cli
