#include "ontology/mapping.hpp"

#include <algorithm>
#include <utility>

#include "core/error.hpp"
#include "core/iri.hpp"
#include "core/sha256.hpp"
#include "ontology/mapping/article.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/events.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/mapping/relations.hpp"
#include "ontology/mapping/sentences.hpp"
#include "ontology/mapping/tables.hpp"
#include "ontology/mapping/tenures.hpp"
#include "ontology/namespaces.hpp"

namespace chancery::ontology {
namespace {

constexpr std::size_t longest_headline = 200;

/// The first line of the text that is not blank, cut between characters.
std::string_view first_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() > longest_headline) {
    std::size_t cut = longest_headline;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    line = line.substr(0, cut);
  }
  return line;
}

std::string_view headline_of(const graph::Facts& facts) {
  if (!facts.title.empty()) return facts.title;
  const std::string_view line = first_line(facts.text);
  if (!line.empty()) return line;
  return facts.article.empty() ? std::string_view("untitled") : std::string_view(facts.article);
}

std::string iri_of(const graph::Facts& facts, const MappingOptions& options) {
  return article_iri(options.base, facts.article.empty() ? sha256(facts.text) : facts.article);
}

void write_article(const mapping::Article& article) {
  const graph::Facts& facts = article.facts;
  mapping::Claims& claims = article.claims;
  const auto schema = [](std::string_view name) { return std::string(ns::schema) + std::string(name); };
  claims.term(article.iri, std::string(ns::rdf) + "type", "Article");
  claims.text(article.iri, schema("headline"), headline_of(facts), "en");
  claims.text(article.iri, schema("inLanguage"), "en");
  claims.text(article.iri, std::string(ns::dcterms) + "source",
              facts.url.empty() ? facts.article.empty() ? "unknown" : facts.article : facts.url);
  claims.text(article.iri, schema("publisher"), facts.publisher);
  claims.text(article.iri, schema("author"), facts.author);
  claims.text(article.iri, "sha256", facts.sha256);
  claims.text(article.iri, "textSketch", facts.sketch);
  if (!facts.published) return;
  const std::string date = to_string(*facts.published);
  claims.typed(article.iri, "referenceDate", date, "date");
  claims.text(article.iri, "dateSource", facts.published_from);
  const std::string_view known_by = facts.published_from;
  if (known_by != "caption" && known_by != "dateline")
    claims.typed(article.iri, schema("datePublished"), date, "date");
}

}  // namespace

/// The tables that all articles share.
struct Mapping::Tables {
  mapping::Tables rows;
};

void check_base(std::string_view base) {
  const std::string quoted = "'" + std::string(base.substr(0, 200)) + "'";
  if (const auto fault = iri_fault(base))
    throw Error("the base " + quoted + ' ' + *fault + "; give an absolute IRI");
  if (base.find_first_of("?#") != std::string_view::npos || (!base.ends_with('/') && !base.ends_with(':'))) {
    throw Error("the base " + quoted +
                " must end in / or : and have no ? or #, as in https://example.org/id/");
  }
}

Mapping::Mapping(MappingOptions options, const Vocabulary& vocabulary)
    : options_(std::move(options)),
      tables_(std::make_unique<const Tables>(Tables{mapping::Tables(vocabulary)})) {
  check_base(options_.base);
}

Mapping::Mapping(Mapping&&) noexcept = default;
Mapping& Mapping::operator=(Mapping&&) noexcept = default;
Mapping::~Mapping() = default;

std::string Mapping::add_header(const graph::Facts& facts, graph::KnowledgeGraph& graph) const {
  std::string iri = iri_of(facts, options_);
  mapping::Claims claims(graph, iri);
  write_article({facts, options_, tables_->rows, claims, iri, CharacterIndex(facts.text)});
  claims.finish();
  return iri;
}

std::vector<std::string> Mapping::add(const graph::Facts& facts, graph::KnowledgeGraph& graph) const {
  const std::string iri = iri_of(facts, options_);
  mapping::Claims claims(graph, iri);
  const mapping::Article article{facts, options_, tables_->rows, claims, iri, CharacterIndex(facts.text)};
  write_article(article);
  if (!facts.copy_of.empty()) {
    claims.link(iri, "copyOf", article_iri(options_.base, facts.copy_of));
    return claims.finish();
  }
  mapping::Sentences sentences(article);
  mapping::Entities entities(article, sentences);
  entities.write_mentions();
  mapping::write_tenures(article, entities, sentences);
  mapping::write_relations(article, entities, sentences);
  mapping::write_events(article, entities, sentences);
  return claims.finish();
}

std::vector<std::string> add_facts(const graph::Facts& facts, const MappingOptions& options,
                                   const Vocabulary& vocabulary, graph::KnowledgeGraph& graph) {
  return Mapping(options, vocabulary).add(facts, graph);
}

std::string article_iri(std::string_view base, std::string_view id) {
  return std::string(base) + "article-" + mapping::id_segment(id);
}

}  // namespace chancery::ontology
