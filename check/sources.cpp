#include "check/sources.hpp"

#include <algorithm>
#include <charconv>

#include "check/neighbours.hpp"
#include "core/sha256.hpp"
#include "core/utf8.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/mapping.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::check {

using graph::no_id;
using graph::VertexId;

namespace {

std::string dse(std::string_view name) { return std::string(ontology::dse) + std::string(name); }

/// The text of the only object; empty when there is none, or several.
std::string text_at(const graph::KnowledgeGraph& graph, VertexId subject, std::string_view predicate) {
  const auto found = objects(graph, subject, dse(predicate));
  return found.size() == 1 ? std::string(graph.vertex(found.front()).name) : std::string();
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string cut(std::string_view text) {
  constexpr std::size_t most = 300;
  const CharacterIndex characters(text);
  if (characters.characters_before(static_cast<std::uint32_t>(text.size())) <= most) return std::string(text);
  return std::string(text.substr(0, characters.byte_of(most))) + "...";
}

}  // namespace

/// One article: its node, and its text as it was read again.
struct Sources::Article {
  VertexId node;
  std::string iri;
  std::string_view text;
  CharacterIndex characters;

  std::uint32_t size() const { return characters.characters_before(static_cast<std::uint32_t>(text.size())); }
  std::string_view between(std::uint32_t begin, std::uint32_t end) const {
    const std::uint32_t from = characters.byte_of(begin);
    return text.substr(from, characters.byte_of(end) - from);
  }
};

Sources::Sources(const graph::KnowledgeGraph& graph) : graph_(graph), compared_(graph.vertex_count()) {
  for (const VertexId article : instances(graph, dse("Article"))) {
    const std::string_view iri = graph.vertex(article).name;
    articles_[std::string(iri.substr(iri.find_last_of("/:") + 1))].push_back(article);
  }
}

void Sources::compare(std::string_view id, std::string_view text) {
  const auto place = articles_.find(ontology::article_iri("", id.empty() ? sha256(text) : std::string(id)));
  if (place == articles_.end()) return;
  for (const VertexId node : place->second) {
    const Article article{node, std::string(graph_.vertex(node).name), text, CharacterIndex(text)};
    compared_[node] = true;
    compare_hash(article);
    for (const VertexId sentence : subjects(graph_, dse("inArticle"), node))
      compare_sentence(article, sentence);
    compare_quotations(article);
  }
}

void Sources::compare_hash(const Article& article) {
  const std::string found = sha256(article.text);
  for (const VertexId value : objects(graph_, article.node, dse("sha256"))) {
    const std::string expected(graph_.vertex(value).name);
    if (expected == found) continue;
    add_one({article.node, "sha256", value}, "SourceHash",
            "the article has another text than the graph was made of",
            Quotation{article.iri, {}, {}, expected, found});
  }
}

void Sources::compare_sentence(const Article& article, VertexId sentence) {
  compared_[sentence] = true;
  Quotation quotation{article.iri,
                      text_at(graph_, sentence, "beginOffset"),
                      text_at(graph_, sentence, "endOffset"),
                      text_at(graph_, sentence, "text"),
                      {}};
  const auto begin = whole_number(quotation.begin);
  const auto end = whole_number(quotation.end);
  if (!begin || !end || *begin >= *end || *end > article.size()) {
    quotation.expected = "offsets within the article";
    quotation.found = std::to_string(article.size()) + " characters";
    return add(sentence, "SourceOffsets", "the offsets are none of the article", quotation);
  }
  const std::string_view iri = graph_.vertex(sentence).name;
  const std::string local = article.iri + "#s-c";
  if (iri.starts_with(local) && whole_number(iri.substr(local.size())).value_or(*begin) != *begin) {
    quotation.expected = "the offset " + std::string(iri.substr(local.size())) + " of its IRI";
    quotation.found = quotation.begin;
    return add(sentence, "SourceOffsets", "the sentence begins elsewhere than its IRI says", quotation);
  }
  const bool has_text = !objects(graph_, sentence, dse("text")).empty();
  const std::string_view found = article.between(*begin, *end);
  if (!has_text || found == quotation.expected) return;
  quotation.expected = cut(quotation.expected);
  quotation.found = cut(found);
  add(sentence, "SourceText", "the sentence is not what stands in the article", quotation);
}

void Sources::compare_quotations(const Article& article) {
  for (const VertexId fact : subjects(graph_, dse("reportedIn"), article.node)) {
    for (const VertexId value : objects(graph_, fact, dse("quote"))) {
      const std::string_view quote = graph_.vertex(value).name;
      if (article.text.find(quote) != std::string_view::npos) continue;
      add_one({fact, "quote", value}, "SourceQuote", "the quotation does not stand in the article",
              Quotation{article.iri, {}, {}, cut(quote), "no such words"});
    }
  }
}

std::vector<Finding> Sources::finish() {
  for (const auto& [key, nodes] : articles_) {
    for (const VertexId article : nodes) {
      if (compared_[article]) continue;
      add_one({article, "sha256", no_id}, "SourceArticle",
              "the article is not among the sources, so nothing of it is checked", std::nullopt);
      for (const VertexId sentence : subjects(graph_, dse("inArticle"), article)) compared_[sentence] = true;
    }
  }
  std::vector<VertexId> sentences = instances(graph_, dse("Sentence"));
  const auto evidence = graph_.find_predicate(dse("evidence"));
  if (evidence != no_id) {
    for (const graph::EdgeId edge : graph_.match({no_id, evidence, no_id, no_id}))
      sentences.push_back(graph_.edge(edge).object);
  }
  for (const VertexId sentence : sentences) {
    if (compared_[sentence]) continue;
    compared_[sentence] = true;
    for (const VertexId fact : subjects(graph_, dse("evidence"), sentence))
      add_one({fact, "evidence", sentence}, "SourceArticle", "what it rests on stands in no article",
              std::nullopt);
    if (subjects(graph_, dse("evidence"), sentence).empty())
      add_one({sentence, "inArticle", no_id}, "SourceArticle", "the sentence stands in no article",
              std::nullopt);
  }
  std::sort(findings_.begin(), findings_.end());
  return std::move(findings_);
}

void Sources::add(VertexId sentence, std::string_view component, const std::string& message,
                  const Quotation& quotation) {
  const auto facts = subjects(graph_, dse("evidence"), sentence);
  for (const VertexId fact : facts) add_one({fact, "evidence", sentence}, component, message, quotation);
  if (facts.empty()) add_one({sentence, "inArticle", no_id}, component, message, quotation);
}

void Sources::add_one(const Claim& claim, std::string_view component, const std::string& message,
                      std::optional<Quotation> quotation) {
  Finding finding;
  finding.focus = ontology::term_of(graph_, claim.focus);
  finding.path = Path{dse(claim.property), false};
  if (claim.value != no_id) finding.value = ontology::term_of(graph_, claim.value);
  finding.component = "https://w3id.org/dse/shapes#" + std::string(component) + "ConstraintComponent";
  finding.severity = std::string(shacl) + "Violation";
  finding.message = message;
  finding.quotation = std::move(quotation);
  findings_.push_back(std::move(finding));
}

}  // namespace chancery::check
