#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "language/model.hpp"
#include "language/write_document.hpp"

using namespace chancery;
using namespace chancery::language;

namespace {

const Model* model() {
  static const std::optional<Model> loaded = []() -> std::optional<Model> {
    try {
      return Model::load(Model::find(""));
    } catch (const Error& error) {
      WARN("skipped: " << error.what());
      return std::nullopt;
    }
  }();
  return loaded ? &*loaded : nullptr;
}

}  // namespace

TEST_CASE("a sentence gets tags, a tree and names", "[language]") {
  if (model() == nullptr) return;
  Parser parser(*model());
  const std::string text = "Foreign Minister Park Jin met Antony Blinken in Seoul on Friday.";
  const Document document = parser.parse(text, lines_with_words(text));
  REQUIRE(document.tokens.size() == 12);
  REQUIRE(document.sentences.size() == 1);
  CHECK(document.word(document.sentences[0].root) == "met");
  CHECK(document.lemma(document.sentences[0].root) == "meet");
  CHECK(document.tag(4) == "VBD");
  std::vector<std::string> names;
  for (const Name& name : document.names) {
    names.emplace_back(document.span_of(name.begin, name.end).in(text));
    names.back().append(" ").append(to_string(name.type));
  }
  CHECK(names ==
        std::vector<std::string>{"Park Jin PERSON", "Antony Blinken PERSON", "Seoul GPE", "Friday DATE"});
}
