#include "language/networks.hpp"

#include <algorithm>

namespace chancery::language {
namespace {

template <typename Key>
void lay_out(std::span<const Unit> units, std::vector<TypeKey>& sequence, Key key) {
  sequence.assign(encoder_reach, padding);
  for (const Unit& unit : units) {
    for (const RawToken& token : unit.tokens) sequence.push_back(key(token));
    sequence.insert(sequence.end(), encoder_reach, padding);
  }
}

std::size_t count_tokens(std::span<const Unit> units) {
  std::size_t count = 0;
  for (const Unit& unit : units) count += unit.tokens.size();
  return count;
}

}  // namespace

Networks::Networks(const Model::Parts& model, const Words& words)
    : model_(model),
      words_(words),
      shared_encoder_(model.shared_encoder, model.kernel, words),
      name_encoder_(model.name_encoder, model.kernel, words),
      arcs_(model.arcs, model.arc_actions, model.kernel),
      name_finder_(model.names, model.name_actions, model.kernel) {}

void Networks::clear() {
  shared_encoder_.clear();
  name_encoder_.clear();
}

void Networks::run(std::span<Unit> units) {
  const std::size_t tokens = count_tokens(units);
  if (tokens == 0) return;
  vectors_.resize(tokens * hidden_width);
  find_trees(units);
  find_names(units);
}

void Networks::find_trees(std::span<Unit> units) {
  lay_out(units, sequence_, [](const RawToken& token) { return type_key(token.word, token.space_after); });
  const std::size_t columns = model_.arc_top.columns();
  std::vector<std::uint16_t> tags;
  std::size_t next = 0;
  shared_encoder_.encode(sequence_, [&](Rows rows, std::span<const std::uint32_t> indices) {
    multiply(rows, indices, model_.arc_top);
    for (std::size_t i = 0; i < indices.size(); ++i) {
      const float* values = product_.data() + i * columns;
      std::copy_n(values, hidden_width, vectors_.data() + next++ * hidden_width);
      const float* scores = values + hidden_width;
      tags.push_back(
          static_cast<std::uint16_t>(std::max_element(scores, scores + model_.tags.size()) - scores));
    }
  });
  std::size_t first = 0;
  for (Unit& unit : units) {
    const auto begin = tags.begin() + static_cast<std::ptrdiff_t>(first);
    unit.tags.assign(begin, begin + static_cast<std::ptrdiff_t>(unit.tokens.size()));
    std::vector<bool> is_space;
    for (const RawToken& token : unit.tokens) is_space.push_back(words_[token.word].lexeme.is_space);
    const Rows vectors{vectors_.data() + first * hidden_width, hidden_width};
    unit.tree = finish_tree(arcs_.parse(vectors, unit.tokens.size()), is_space);
    first += unit.tokens.size();
  }
}

void Networks::find_names(std::span<Unit> units) {
  lay_out(units, sequence_, [](const RawToken& token) { return type_key(token.word, false); });
  const std::size_t columns = model_.name_top.columns();
  std::size_t next = 0;
  name_encoder_.encode(sequence_, [&](Rows rows, std::span<const std::uint32_t> indices) {
    multiply(rows, indices, model_.name_top);
    for (std::size_t i = 0; i < indices.size(); ++i) {
      std::copy_n(product_.data() + i * columns, hidden_width, vectors_.data() + next++ * hidden_width);
    }
  });
  std::size_t first = 0;
  for (Unit& unit : units) {
    std::vector<NameFinder::Token> tokens;
    for (std::size_t i = 0; i < unit.tokens.size(); ++i) {
      tokens.push_back({words_[unit.tokens[i].word].lexeme.is_space, unit.tree.sentence_starts[i]});
    }
    name_finder_.find({vectors_.data() + first * hidden_width, hidden_width}, tokens, unit.names);
    first += unit.tokens.size();
  }
}

void Networks::multiply(Rows rows, std::span<const std::uint32_t> indices, const PackedMatrix& matrix) {
  product_.resize(indices.size() * matrix.columns());
  model_.kernel.affine(rows, indices.data(), indices.size(), matrix.panels(), product_.data(),
                       matrix.columns());
}

}  // namespace chancery::language
