#include "cli/extraction.hpp"

#include <algorithm>
#include <future>
#include <vector>

#include "extract/extract.hpp"
#include "extract/text/running_text.hpp"

namespace chancery::cli {
namespace {

extract::Mentions mentions_named(const std::string& name) {
  if (name == "values") return extract::Mentions::values;
  if (name == "linked") return extract::Mentions::linked;
  return name == "all" ? extract::Mentions::all : extract::Mentions::names;
}

}  // namespace

void Extraction::declare(Options& options) {
  options.value(
      "--model", model_folder_, "DIR",
      "folder of the English model; else CHANCERY_MODEL, the user's data folder, /usr/share/chancery");
  options.value("--knowledge", knowledge_, "DIR",
                "folder of tables that add to the built-in ones or replace rows");
}

void Extraction::declare_mentions(Options& options) {
  options.choice(
      "--mentions", mentions_, {"names", "values", "linked", "all"},
      "in the format facts: names only (the default); also times, numbers and amounts; names with the "
      "pronouns and descriptions that stand for them; or all, common nouns too");
}

void Extraction::open() {
  if (model_) return;
  // Where a thread is to be had the model is read beside the tables: that halves the time to the first fact.
  auto model = std::async(std::launch::async | std::launch::deferred,
                          [this] { return language::Model::load(language::Model::find(model_folder_)); });
  vocabulary_.emplace(ontology::Vocabulary::load(knowledge_));
  lexicon_.emplace(*vocabulary_);
  model_.emplace(model.get());
}

graph::Facts Extraction::facts_of(const input::Article& article) {
  if (!parser_) parser_.emplace(*model_);
  return facts_of(article, *parser_);
}

graph::Facts Extraction::facts_of(const input::Article& article, language::Parser& parser) const {
  std::string text;
  const language::Document document = extract::parse_article(article, *lexicon_, *model_, parser, text);
  return extract::extract(article, document, *lexicon_, mentions_named(mentions_));
}

graph::Facts Extraction::facts_of(const input::Article& article, language::Parser& parser,
                                  std::vector<extract::Gap>& gaps) const {
  std::string text;
  const language::Document document = extract::parse_article(article, *lexicon_, *model_, parser, text);
  return extract::extract(article, document, *lexicon_, gaps, mentions_named(mentions_));
}

}  // namespace chancery::cli
