#include "language/model.hpp"

#include <simdjson.h>

#include "core/error.hpp"
#include "language/characters.hpp"
#include "language/model_parts.hpp"

namespace chancery::language {
namespace {

constexpr std::size_t shared_embeddings = 6;
constexpr std::size_t name_embeddings = 4;
constexpr std::size_t arc_slots = 8;
constexpr std::size_t name_slots = 3;

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

Model::Parts::Parts(ModelFiles files, const Kernel& chosen)
    : kernel(chosen),
      sha256(std::move(files.sha256)),
      norm_file(files["vocab/lookups.bin"]),
      norms(read_norms(norm_file)),
      tokenizer(read_msgpack(files["tokenizer"], "tokenizer"), norms),
      tags(read_tags(files["tagger/cfg"])),
      ruler(read_msgpack(files["attribute_ruler/patterns"], "attribute_ruler/patterns"), tags),
      lemmatizer(std::string(files["lemmatizer/lookups/lookups.bin"])),
      shared_encoder(network(files, "tok2vec/model"), shared_embeddings, kernel),
      name_encoder(network(files, "ner/model"), name_embeddings, kernel),
      arc_actions(read_arc_actions(files["parser/moves"])),
      name_actions(read_name_actions(files["ner/moves"])),
      arcs(network(files, "parser/model"), arc_slots, arc_actions.size(), kernel),
      names(network(files, "ner/model"), name_slots, name_actions.size(), kernel),
      arc_top(read_arc_top(network(files, "tagger/model"), tags.size(), arcs, kernel)),
      name_top(read_name_top(names, kernel)) {
  Regex::Matcher matcher;
  for (Word& word : tokenizer.words) word.rule_class = ruler.class_of(to_lower(word.text), matcher);
}

Model::Model() = default;
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

Model Model::load(const std::filesystem::path& folder) {
  Model model;
  model.parts_ = std::make_unique<Parts>(read_model_files(folder), choose_kernel());
  return model;
}

const std::string& Model::name() const { return parts_->name; }
const std::string& Model::sha256() const { return parts_->sha256; }

}  // namespace chancery::language
