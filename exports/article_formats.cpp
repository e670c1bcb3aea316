#include "exports/article_formats.hpp"

#include <algorithm>
#include <array>

#include "exports/facts.hpp"
#include "exports/graph_statements.hpp"
#include "exports/line_writer.hpp"
#include "exports/turtle_writer.hpp"

namespace chancery::exports {
namespace {

void begin_nothing(const Options& /*options*/, Output& /*out*/) {}

void begin_trig(const Options& options, Output& out) {
  TurtleWriter writer(out, TurtleWriter::Syntax::trig, standard_prefixes(options.base));
  writer.finish();
}

/// The ontology comes with a whole graph, not with each article.
Options without_ontology(Options options) {
  options.with_ontology = false;
  return options;
}

void write_article_facts(const Content& article, const Options& options, Output& out) {
  for (const auto& facts : article.facts) write_facts(facts, options, out);
}

void write_article_triples(const Content& article, const Options& options, Output& out) {
  LineWriter writer(out, LineWriter::Syntax::triples);
  write_triples(*article.graph, without_ontology(options), writer);
  writer.finish();
}

void write_article_quads(const Content& article, const Options& options, Output& out) {
  LineWriter writer(out, LineWriter::Syntax::quads);
  write_quads(*article.graph, without_ontology(options), writer);
  writer.finish();
}

void write_article_trig(const Content& article, const Options& options, Output& out) {
  StringOutput text;
  TurtleWriter writer(text, TurtleWriter::Syntax::trig, standard_prefixes(options.base));
  text.clear();  // the prefixes stand at the beginning of the file
  write_quads(*article.graph, without_ontology(options), writer);
  writer.finish();
  out.put(text.text());
}

constexpr std::array table{
    ArticleFormat{"facts", false, begin_nothing, write_article_facts},
    ArticleFormat{"nquads", true, begin_nothing, write_article_quads},
    ArticleFormat{"ntriples", true, begin_nothing, write_article_triples},
    ArticleFormat{"trig", true, begin_trig, write_article_trig},
};

}  // namespace

const ArticleFormat* article_format(const Format& format) {
  const auto* const found = std::ranges::find(table, format.name, &ArticleFormat::name);
  return found == table.end() ? nullptr : &*found;
}

}  // namespace chancery::exports
