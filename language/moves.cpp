#include "language/moves.hpp"

#include <simdjson.h>

#include <algorithm>
#include <utility>

#include "core/error.hpp"
#include "language/msgpack.hpp"

namespace chancery::language {
namespace {

constexpr const char* advice = "; fetch the model again with script/fetch-model";

// Labels of an action, in the order of its scores: the most frequent first, and of equal ones the last by
// name.
std::vector<std::string> labels_of(simdjson::dom::element moves, const char* action) {
  std::vector<std::pair<std::int64_t, std::string>> labels;
  for (const auto& [label, frequency] : moves[action].get_object()) {
    labels.emplace_back(std::int64_t{frequency}, std::string(label));
  }
  std::sort(labels.rbegin(), labels.rend());
  std::vector<std::string> names;
  for (auto& [frequency, label] : labels) names.push_back(std::move(label));
  return names;
}

std::vector<std::vector<std::string>> read_moves(std::string_view bytes, const std::string& name,
                                                 std::initializer_list<const char*> actions) {
  const Packed file = read_msgpack(bytes, name);
  simdjson::dom::parser parser;
  std::vector<std::vector<std::string>> moves;
  try {
    const simdjson::dom::element json = parser.parse(simdjson::padded_string(file.at("moves").bytes));
    for (const char* action : actions) moves.push_back(labels_of(json, action));
  } catch (const simdjson::simdjson_error& error) {
    throw Error(name + ": " + error.what() + advice);
  }
  return moves;
}

Label known_label(std::string_view name) {
  if (const auto label = label_named(name)) return *label;
  throw Error("parser/moves: unknown label '" + std::string(name) + "'" + advice);
}

ArcLabel arc_label(const std::string& name) {
  const std::size_t bar = name.find("||");
  if (bar == std::string::npos) return {known_label(name), Label::none};
  return {known_label(std::string_view(name).substr(0, bar)),
          known_label(std::string_view(name).substr(bar + 2))};
}

}  // namespace

ArcActions read_arc_actions(std::string_view bytes) {
  const auto moves = read_moves(bytes, "parser/moves", {"2", "3"});
  ArcActions actions;
  actions.labels.resize(ArcActions::first_left);
  for (const std::string& name : moves[0]) actions.labels.push_back(arc_label(name));
  actions.first_right = actions.labels.size();
  for (const std::string& name : moves[1]) actions.labels.push_back(arc_label(name));
  actions.sentence_break = actions.labels.size();
  actions.labels.emplace_back();
  return actions;
}

NameActions read_name_actions(std::string_view bytes) {
  const auto moves = read_moves(bytes, "ner/moves", {"1"});
  NameActions actions;
  for (const std::string& name : moves[0]) {
    const auto type = name_type_named(name);
    if (!type) throw Error("ner/moves: unknown type '" + name + "'" + advice);
    actions.types.push_back(*type);
  }
  return actions;
}

}  // namespace chancery::language
