// Prints, for script/train-event-choice, every word of the articles that may tell an event: one line of JSON
// an article, its facts before the choice among events, and one line a candidate with its features,
// tab-separated.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "exports/format.hpp"
#include "extract/predicates/event_candidates.hpp"
#include "extract/text/running_text.hpp"
#include "input/reader.hpp"
#include "language/model.hpp"

using namespace chancery;

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: event_features OUTPUT INPUT...\n"
                 "writes OUTPUT.jsonl (facts) and OUTPUT.tsv (features)\n";
    return 2;
  }
  const std::string output = arguments[1];
  const std::vector<std::string> inputs(arguments + 2, arguments + count);
  const auto vocabulary = ontology::Vocabulary::load();
  const extract::Lexicon lexicon(vocabulary);
  const auto model = language::Model::load(language::Model::find(""));
  language::Parser parser(model);
  std::ofstream table(output + ".tsv");
  std::vector<graph::Facts> facts;
  input::Receiver receiver;
  receiver.article = [&](const input::Article& article) {
    std::string text;
    const auto document = extract::parse_article(article, lexicon, model, parser, text);
    auto candidates = extract::event_candidates(article, document, lexicon);
    for (std::size_t i = 0; i < candidates.features.size(); ++i) {
      table << article.id << '\t' << i;
      for (const std::string& feature : candidates.features[i]) table << '\t' << feature;
      table << '\n';
      candidates.facts.events[i].format = std::to_string(i);  // tells the script which line is which
    }
    facts.push_back(std::move(candidates.facts));
  };
  receiver.error = [](const InputError& error) { std::cerr << error.what() << '\n'; };
  input::read(inputs, {}, receiver);
  exports::Content content;
  content.facts = facts;
  exports::write(exports::find_format("facts", output + ".jsonl"), output + ".jsonl", content, {});
  return table.flush() ? 0 : 2;
}
