#include "language/model.hpp"

#include <simdjson.h>

#include <future>

#include "core/error.hpp"
#include "language/characters.hpp"
#include "language/model_parts.hpp"

namespace chancery::language {
namespace {

constexpr std::size_t shared_embeddings = 6;
constexpr std::size_t name_embeddings = 4;
constexpr std::size_t arc_slots = 8;
constexpr std::size_t name_slots = 3;
// On a thread of its own where there is one to be had.
constexpr auto anywhere = std::launch::async | std::launch::deferred;

Norms read_norms(std::string_view bytes) {
  const Packed file = read_msgpack(bytes, "vocab/lookups.bin");
  const Packed& table = file.at("lexeme_norm");
  Norms norms;
  norms.reserve(table.items.size() / 2);
  for (std::size_t i = 0; i + 1 < table.items.size(); i += 2) {
    norms.emplace(table.items[i].integer, table.items[i + 1].bytes);
  }
  return norms;
}

std::vector<std::string> read_tags(std::string_view bytes) {
  try {
    simdjson::dom::parser parser;
    std::vector<std::string> tags;
    for (const auto label : parser.parse(simdjson::padded_string(bytes))["labels"].get_array()) {
      tags.emplace_back(std::string_view{label});
    }
    return tags;
  } catch (const simdjson::simdjson_error& error) {
    throw Error(std::string("tagger/cfg: ") + error.what() +
                "; fetch the model again with script/fetch-model");
  }
}

void add_outputs(std::vector<PackedMatrix::Output>& outputs, const std::vector<float>& weights,
                 const std::vector<float>& bias) {
  for (std::size_t i = 0; i < bias.size(); ++i) outputs.push_back({weights.data() + i * row_width, bias[i]});
}

PackedMatrix read_arc_top(const NetworkFile& tagger, std::size_t tags, const TransitionWeights& arcs,
                          const Kernel& kernel) {
  const std::size_t layer = tagger.layer("softmax");
  const std::vector<float> weights = tagger.array(layer, "W", {tags, row_width});
  const std::vector<float> bias = tagger.array(layer, "b", {tags});
  std::vector<PackedMatrix::Output> outputs;
  add_outputs(outputs, arcs.lower, arcs.lower_bias);
  add_outputs(outputs, weights, bias);
  return {std::move(outputs), row_width, kernel};
}

PackedMatrix read_name_top(const TransitionWeights& names, const Kernel& kernel) {
  std::vector<PackedMatrix::Output> outputs;
  add_outputs(outputs, names.lower, names.lower_bias);
  return {std::move(outputs), row_width, kernel};
}

NetworkFile network(const ModelFiles& files, const char* name) { return {files[name], name}; }

}  // namespace

Model::Parts::Parts(const ModelFiles& given, const Kernel& chosen)
    : kernel(chosen),
      norms(read_norms(given["vocab/lookups.bin"])),
      tokenizer(read_msgpack(given["tokenizer"], "tokenizer"), norms),
      tags(read_tags(given["tagger/cfg"])),
      ruler(read_msgpack(given["attribute_ruler/patterns"], "attribute_ruler/patterns"), tags),
      lemmatizer(given["lemmatizer/lookups/lookups.bin"]),
      shared_encoder(network(given, "tok2vec/model"), shared_embeddings, kernel),
      name_encoder(network(given, "ner/model"), name_embeddings, kernel),
      arc_actions(read_arc_actions(given["parser/moves"])),
      name_actions(read_name_actions(given["ner/moves"])),
      arcs(network(given, "parser/model"), arc_slots, arc_actions.size(), kernel),
      names(network(given, "ner/model"), name_slots, name_actions.size(), kernel),
      arc_top(read_arc_top(network(given, "tagger/model"), tags.size(), arcs, kernel)),
      name_top(read_name_top(names, kernel)) {
  Regex::Matcher matcher;
  for (Word& word : tokenizer.words) word.rule_class = ruler.class_of(to_lower(word.text), matcher);
}

Model::Model() = default;
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

Model Model::load(const std::filesystem::path& folder) {
  const Kernel& kernel = choose_kernel();
  ModelFiles files = read_model_files(folder);
  auto hash = std::async(anywhere, [&files] { return verified_sha256(files); });
  Model model;
  try {
    model.parts_ = std::make_unique<Parts>(files, kernel);
  } catch (const Error&) {
    hash.get();  // a file that was changed is told as such
    throw;
  }
  model.parts_->sha256 = hash.get();
  model.parts_->files = std::move(files);
  return model;
}

const std::string& Model::name() const { return parts_->name; }
bool Model::knows_word(std::string_view lower, Pos pos) const { return parts_->lemmatizer.knows(lower, pos); }
const std::string& Model::sha256() const { return parts_->sha256; }

}  // namespace chancery::language
