#include "with_model.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <optional>

#include "core/error.hpp"
#include "language/kernel.hpp"

namespace chancery::language {
namespace {

std::optional<Model> load(const std::string& kernel) {
  if (kernel.empty()) {
    unsetenv("CHANCERY_KERNEL");
  } else {
    setenv("CHANCERY_KERNEL", kernel.c_str(), 1);
  }
  try {
    std::optional<Model> model = Model::load(Model::find(""));
    unsetenv("CHANCERY_KERNEL");
    return model;
  } catch (const Error& error) {
    unsetenv("CHANCERY_KERNEL");
    WARN("skipped: " << error.what());
    return std::nullopt;
  }
}

}  // namespace

const Model* model_with_kernel(const std::string& kernel) {
  static std::map<std::string, std::optional<Model>> models;
  const auto place = models.find(kernel);
  const auto& model =
      place != models.end() ? place->second : models.emplace(kernel, load(kernel)).first->second;
  return model ? &*model : nullptr;
}

const Model* the_model() { return model_with_kernel(""); }

Document parse_one(Parser& parser, std::string_view text) {
  const std::vector<Span> paragraphs{{0, static_cast<std::uint32_t>(text.size())}};
  return parser.parse(text, paragraphs);
}

std::vector<std::string> words_of(const Document& document) {
  std::vector<std::string> words;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) words.emplace_back(document.word(i));
  return words;
}

}  // namespace chancery::language
