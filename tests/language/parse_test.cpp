#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "expected.hpp"
#include "language/model.hpp"
#include "language/write_document.hpp"
#include "with_model.hpp"

using namespace chancery;
using namespace chancery::language;
using Words = std::vector<std::string>;

namespace {

std::string json_of(Parser& parser, std::string_view text, std::span<const Span> paragraphs) {
  std::string out;
  write_json(parser.parse(text, paragraphs), 1, [&](std::string_view bytes) { out += bytes; });
  return out;
}

// All sentences of the comparison as the paragraphs of one text.
std::string many_paragraphs() {
  std::string text;
  for (const std::string& paragraph : read_texts("sentences")) text += paragraph + "\n";
  return text;
}

}  // namespace

TEST_CASE("words that are not to be read become no tokens, the others keep their places", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = "HE the Minister received HE the Ambassador.";
  const std::vector<Span> paragraphs{{0, static_cast<std::uint32_t>(text.size())}};
  const std::vector<Span> unread{{0, 2}, {25, 27}};
  const Document document = parser.parse(text, paragraphs, unread);
  REQUIRE(document.tokens.size() == 6);
  CHECK(document.word(0) == "the");
  CHECK(document.tokens[0].span.begin == 3);
  CHECK(document.word(3) == "the");
  CHECK(document.tokens[3].span.begin == 28);
}

TEST_CASE("a sentence gets tags, a tree and names", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = "Foreign Minister Park Jin met Antony Blinken in Seoul on Friday.";
  const Document document = parse_one(parser, text);
  REQUIRE(document.tokens.size() == 12);
  REQUIRE(document.sentences.size() == 1);
  CHECK(document.word(document.sentences[0].root) == "met");
  CHECK(document.lemma(document.sentences[0].root) == "meet");
  CHECK(document.tag(4) == "VBD");
  CHECK(document.tokens[4].pos == Pos::VERB);
  CHECK(document.tokens[3].label == Label::nsubj);
  Words names;
  for (const Name& name : document.names) {
    names.emplace_back(document.span_of(name.begin, name.end).in(text));
    names.back().append(" ").append(to_string(name.type));
  }
  CHECK(names == Words{"Park Jin PERSON", "Antony Blinken PERSON", "Seoul GPE", "Friday DATE"});
}

TEST_CASE("each paragraph is a document of its own, with indices of the whole", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const std::string text = "Park met Blinken.\nThey spoke. They left.";
  const std::vector<Span> paragraphs = lines_with_words(text);
  const Document document = parser.parse(text, paragraphs);
  REQUIRE(document.sentences.size() == 3);
  CHECK(document.sentences[0].paragraph == 0);
  CHECK(document.sentences[2].paragraph == 1);
  CHECK(document.sentences[1].begin == 4);
  CHECK(document.tokens[4].head == 5);
  CHECK(document.word(5) == "spoke");
}

TEST_CASE("a paragraph reads the same alone, among others, and whatever was read before", "[language]") {
  if (the_model() == nullptr) return;
  const std::string text = many_paragraphs();
  const std::vector<Span> paragraphs = lines_with_words(text);
  Parser used(*the_model());
  const std::string together = json_of(used, text, paragraphs);
  CHECK(json_of(used, text, paragraphs) == together);
  std::string alone;
  for (const Span paragraph : paragraphs) {
    Parser fresh(*the_model());
    alone += json_of(fresh, text, std::vector<Span>{paragraph});
    if (alone.size() > together.size() / 8) break;
  }
  std::string numbered_anew;
  for (std::size_t i = 0; numbered_anew.size() < alone.size(); ++i) {
    numbered_anew += json_of(used, text, std::vector<Span>{paragraphs[i]});
  }
  CHECK(numbered_anew == alone);
}

TEST_CASE("two threads with a parser each share one model", "[language]") {
  if (the_model() == nullptr) return;
  const std::string text = many_paragraphs();
  const std::vector<Span> paragraphs = lines_with_words(text);
  std::vector<std::string> results(2);
  std::vector<std::thread> threads;
  for (std::string& result : results) {
    threads.emplace_back([&] {
      Parser parser(*the_model());
      result = json_of(parser, text, paragraphs);
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(results[0] == results[1]);
  Parser parser(*the_model());
  CHECK(results[0] == json_of(parser, text, paragraphs));
}

TEST_CASE("an empty text and an empty paragraph have no tokens", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  CHECK(parser.parse("", {}).tokens.empty());
  const std::string text = "One.";
  const Document document = parser.parse(text, std::vector<Span>{{0, 0}, {0, 4}, {4, 4}});
  CHECK(document.tokens.size() == 2);
  CHECK(document.paragraphs.size() == 3);
  CHECK(document.sentences[0].paragraph == 1);
}
