#include "told.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>

#include "core/error.hpp"
#include "extract/extract.hpp"
#include "extract/text/running_text.hpp"
#include "input/shapes.hpp"
#include "language/model.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::tests {
namespace {

struct Machine {
  ontology::Vocabulary vocabulary = ontology::Vocabulary::load();
  extract::Lexicon lexicon{vocabulary};
  language::Model model = language::Model::load(language::Model::find(""));
  language::Parser parser{model};
};

/// Built once; nullptr without the English model.
Machine* machine() {
  static const std::unique_ptr<Machine> only = []() -> std::unique_ptr<Machine> {
    try {
      return std::make_unique<Machine>();
    } catch (const Error& error) {
      WARN("skipped: " << error.what());
      return nullptr;
    }
  }();
  return only.get();
}

std::string name_of(graph::Status status) {
  constexpr const char* names[] = {"occurred", "ongoing",   "planned", "expected",    "proposed",
                                   "failed",   "cancelled", "negated", "hypothetical"};
  return names[static_cast<std::size_t>(status)];
}

std::vector<std::string> names(const graph::Facts& facts, const std::vector<graph::EntityIndex>& indices) {
  std::vector<std::string> all;
  all.reserve(indices.size());
  for (const graph::EntityIndex index : indices) all.push_back(facts.entities[index].name);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

std::optional<Told> told_below(const std::string& title, const std::string& text,
                               std::string_view published) {
  return told_in(title + "\n" + text, published, input::LineRole::title);
}

std::optional<Told> told_in(const std::string& text, std::string_view published, input::LineRole first) {
  Machine* reader = machine();
  if (!reader) return std::nullopt;
  input::Article article;
  article.id = "test";
  article.text = text;
  if (!published.empty()) article.published = parse_date(published);
  for (std::uint32_t begin = 0; begin < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    if (end > begin) {
      const std::string_view line = std::string_view(text).substr(begin, end - begin);
      const auto body = begin + static_cast<std::uint32_t>(input::dateline_length(line));
      if (body > begin) article.lines.push_back({{begin, body}, input::LineRole::dateline});
      article.lines.push_back({{body, end}, begin == 0 ? first : input::LineRole::body});
    }
    begin = end + 1;
  }
  std::string words;
  const language::Document document =
      extract::parse_article(article, reader->lexicon, reader->model, reader->parser, words);
  return Told{extract::extract(article, document, reader->lexicon)};
}

const graph::Event* Told::event(std::string_view words) const {
  for (const graph::Event& event : facts.events) {
    for (const Span span : event.triggers) {
      if (span.in(facts.text).starts_with(words)) return &event;
    }
  }
  return nullptr;
}

std::vector<std::string> Told::who(std::string_view words, std::string_view role) const {
  std::vector<graph::EntityIndex> found;
  if (const graph::Event* at = event(words)) {
    for (const graph::Argument& argument : at->arguments) {
      if (argument.role == role && argument.entity != graph::no_index) found.push_back(argument.entity);
    }
  }
  return names(facts, found);
}

std::vector<std::string> Told::described(std::string_view words, std::string_view role) const {
  std::vector<std::string> out;
  const graph::Event* at = event(words);
  if (at == nullptr) return out;
  for (const auto& one : at->described) {
    if (one.role == role) out.emplace_back(one.span.in(facts.text));
  }
  return out;
}

std::vector<std::string> Told::places(std::string_view words) const {
  const graph::Event* at = event(words);
  if (at == nullptr) return {"no such event"};
  std::vector<std::string> out;
  out.reserve(at->places.size());
  for (const graph::EntityIndex place : at->places) out.push_back(facts.entities[place].name);
  return out;
}

std::vector<std::string> Told::sources(std::string_view words) const {
  const graph::Event* at = event(words);
  return at ? names(facts, at->attribution) : std::vector<std::string>();
}

std::string Told::type(std::string_view words) const {
  const graph::Event* at = event(words);
  return at ? at->type : "";
}

std::string Told::status(std::string_view words) const {
  const graph::Event* at = event(words);
  return at ? name_of(at->status) : "";
}

std::string Told::time(std::string_view words) const {
  const graph::Event* at = event(words);
  return at && at->time != graph::no_index ? facts.times[at->time].value : "";
}

std::size_t Told::count(std::string_view type) const {
  return static_cast<std::size_t>(std::count_if(facts.events.begin(), facts.events.end(),
                                                [&](const auto& event) { return event.type == type; }));
}

}  // namespace chancery::tests
