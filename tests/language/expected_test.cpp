#include "expected.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "language/model_files.hpp"
#include "with_model.hpp"

using namespace chancery::language;

namespace {

// On other processors a tie within the rounding of floats may flip one token in 100,000; here there are fewer
// than that, and none may differ.
void check_all_equal(const Model& model, const std::vector<std::string>& texts, const std::string& name) {
  const Expected expected = read_expected(name);
  REQUIRE(texts.size() == expected.lines.size());
  Parser parser(model);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    INFO(name << " " << i + 1 << ": " << texts[i]);
    CHECK(expected_form(parse_one(parser, texts[i]), expected) == expected.lines[i]);
  }
}

}  // namespace

TEST_CASE("every column of every token equals the original's, with every kernel", "[language]") {
  const std::string kernel = GENERATE("avx512", "avx2", "portable");
  const Model* model = model_with_kernel(kernel);
  if (model == nullptr) return;
  SECTION("on news sentences") { check_all_equal(*model, read_texts("sentences"), "sentences"); }
  SECTION("on fragments put together at random") { check_all_equal(*model, read_texts("fuzz"), "fuzz"); }
  SECTION("on the tokenizer's exceptions") {
    const ModelFiles files = read_model_files(Model::find(""));
    check_all_equal(*model, exception_texts(files["tokenizer"]), "exceptions");
  }
}

TEST_CASE("the sentences of the comparison are more than six hundred", "[language]") {
  const Expected expected = read_expected("sentences");
  std::ptrdiff_t sentences = 0;
  for (const std::string& line : expected.lines) {
    for (std::size_t at = line.find(" S"); at != std::string::npos; at = line.find(" S", at + 2)) {
      sentences += at + 2 == line.size() || line[at + 2] == '\t' || line[at + 2] == ' ';
    }
  }
  CHECK(sentences >= 600);
}

TEST_CASE("a comparison that is off by one column fails", "[language]") {
  if (the_model() == nullptr) return;
  Parser parser(*the_model());
  const Expected expected = read_expected("sentences");
  const std::string text = read_texts("sentences").front();
  Document document = parse_one(parser, text);
  REQUIRE(expected_form(document, expected) == expected.lines.front());
  document.tokens[3].head = 0;
  CHECK(expected_form(document, expected) != expected.lines.front());
}
