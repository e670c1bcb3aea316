#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "extract/gaps.hpp"
#include "extract/words/lexicon.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/model.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::cli {

/// What it takes to turn articles into facts, with the options that say where it lies.
class Extraction {
 public:
  void declare(Options& options);
  /// The option that asks for more mentions than names.
  void declare_mentions(Options& options);
  bool asks_for_mentions() const { return !mentions_.empty() && mentions_ != "names"; }

  /// Reads tables and model, once. @throws Error when one of them is missing or wrong
  void open();
  /// Reads the facts of one article; open() comes first.
  graph::Facts facts_of(const input::Article& article);
  /// The same with a parser of the caller's own: safe on several threads at once.
  graph::Facts facts_of(const input::Article& article, language::Parser& parser) const;
  /// The same, and what the tables lack.
  graph::Facts facts_of(const input::Article& article, language::Parser& parser,
                        std::vector<extract::Gap>& gaps) const;
  language::Parser parser() const { return language::Parser(*model_); }
  const language::Model& model() const { return *model_; }
  const ontology::Vocabulary& vocabulary() const { return *vocabulary_; }

 private:
  std::string model_folder_;
  std::string knowledge_;
  std::string mentions_;
  std::optional<ontology::Vocabulary> vocabulary_;
  std::optional<extract::Lexicon> lexicon_;
  std::optional<language::Model> model_;
  std::optional<language::Parser> parser_;
};

}  // namespace chancery::cli
