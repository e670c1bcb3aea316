#include "reading.hpp"

#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include "core/error.hpp"
#include "extract/extract.hpp"
#include "extract/text/running_text.hpp"
#include "input/article.hpp"
#include "language/model.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::tests {
namespace {

struct Tools {
  ontology::Vocabulary vocabulary = ontology::Vocabulary::load();
  extract::Lexicon lexicon{vocabulary};
  std::optional<language::Model> model;
  std::optional<language::Parser> parser;

  Tools() {
    try {
      model.emplace(language::Model::load(language::Model::find("")));
      parser.emplace(*model);
    } catch (const Error& error) {
      WARN("skipped: " << error.what());
    }
  }
};

Tools& tools() {
  static Tools all;
  return all;
}

input::Article article_of(const std::string& text, std::string_view published) {
  input::Article article;
  article.id = "test";
  article.text = text;
  if (!published.empty()) article.published = parse_date(published);
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    if (end > begin) article.lines.push_back({{begin, end}, input::LineRole::body});
    begin = end + 1;
  }
  return article;
}

}  // namespace

namespace {

std::optional<graph::Facts> read_with(const extract::Lexicon& lexicon, const std::string& text,
                                      std::string_view published, extract::Mentions mentions,
                                      input::LineRole first = input::LineRole::body) {
  if (!tools().parser) return std::nullopt;
  input::Article article = article_of(text, published);
  if (!article.lines.empty()) article.lines.front().role = first;
  std::string words;
  const language::Document document =
      extract::parse_article(article, lexicon, *tools().model, *tools().parser, words);
  return extract::extract(article, document, lexicon, mentions);
}

/// A folder of tables that goes away with it.
class Folder {
 public:
  explicit Folder(const std::map<std::string, std::string>& tables)
      : path_(std::filesystem::temp_directory_path() / ("chancery-knowledge-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
    for (const auto& [name, content] : tables) std::ofstream(path_ / name) << content;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace

std::optional<graph::Facts> read_headed(const std::string& title, const std::string& text) {
  return read_with(tools().lexicon, title + "\n" + text, "", extract::Mentions::names,
                   input::LineRole::title);
}

std::optional<graph::Facts> read_release(const std::string& heading, const std::string& text) {
  return read_with(tools().lexicon, heading + "\n" + text, "", extract::Mentions::names,
                   input::LineRole::source);
}

std::optional<graph::Facts> read_facts(const std::string& text, std::string_view published,
                                       extract::Mentions mentions) {
  return read_with(tools().lexicon, text, published, mentions);
}

std::optional<graph::Facts> read_facts_knowing(const std::map<std::string, std::string>& tables,
                                               const std::string& text, std::string_view published) {
  const Folder folder(tables);
  const auto vocabulary = ontology::Vocabulary::load(folder.path());
  return read_with(extract::Lexicon(vocabulary), text, published, extract::Mentions::names);
}

bool has_entity(const graph::Facts& facts, std::string_view name) {
  return std::any_of(facts.entities.begin(), facts.entities.end(), [&](const graph::Entity& entity) {
    return entity.name == name ||
           std::find(entity.aliases.begin(), entity.aliases.end(), name) != entity.aliases.end();
  });
}

const graph::Entity& entity(const graph::Facts& facts, std::string_view name) {
  for (const auto& entity : facts.entities) {
    const auto& aliases = entity.aliases;
    if (entity.name == name || std::find(aliases.begin(), aliases.end(), name) != aliases.end())
      return entity;
  }
  FAIL("no entity is called '" << name << "'");
  throw std::logic_error("not reached");
}

std::vector<std::string> meant_by(const graph::Facts& facts, std::string_view words) {
  std::map<std::uint32_t, std::string> keys;
  for (const auto& entity : facts.entities) {
    for (const auto& mention : entity.mentions) {
      if (mention.span.in(facts.text) == words) keys[mention.span.begin] = entity.key;
    }
  }
  std::vector<std::string> result;
  result.reserve(keys.size());
  for (const auto& [at, key] : keys) result.push_back(key);
  return result;
}

std::vector<std::string> offices_of(const graph::Facts& facts, std::string_view person) {
  std::vector<std::string> offices;
  for (const auto& tenure : facts.tenures) {
    if (facts.entities[tenure.holder].name != person) continue;
    offices.push_back(tenure.role + " @ " + facts.entities[tenure.body].key);
  }
  std::sort(offices.begin(), offices.end());
  return offices;
}

std::vector<std::string> relations_of(const graph::Facts& facts) {
  std::vector<std::string> relations;
  for (const auto& relation : facts.relations) {
    relations.push_back(relation.type + ": " + facts.entities[relation.subject].key + " -> " +
                        facts.entities[relation.object].key);
  }
  std::sort(relations.begin(), relations.end());
  return relations;
}

std::string put(std::string frame, std::string_view place, std::string_view words) {
  if (const std::size_t at = frame.find(place); at != std::string::npos)
    frame.replace(at, place.size(), words);
  return frame;
}

}  // namespace chancery::tests
