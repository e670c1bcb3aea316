#include "extract/text/tree_edits.hpp"

#include <algorithm>

namespace chancery::extract {

using language::Document;
using language::Label;
using language::Pos;
using language::Sentence;

bool TreeEdits::is_nominal(std::uint32_t token) const {
  const Pos pos = document_.tokens[token].pos;
  return pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::PRON || pos == Pos::NUM;
}

bool TreeEdits::has_child(std::uint32_t token, std::initializer_list<Label> labels) const {
  const auto behind = [&](Label one) {
    return tree_.has_child(token, one) &&
           std::ranges::any_of(tree_.children(token),
                               [&](std::uint32_t child) { return child > token && label(child) == one; });
  };
  return std::ranges::any_of(labels, behind);
}

bool TreeEdits::ends_with_stop(const Sentence& sentence) const {
  for (std::uint32_t i = sentence.end; i > sentence.begin; --i) {
    const std::string_view word = document_.word(i - 1);
    if (word == "." || word == "!" || word == "?") return true;
    if (document_.tokens[i - 1].pos != Pos::PUNCT && document_.tokens[i - 1].pos != Pos::SPACE) return false;
  }
  return false;
}

Document& TreeEdits::copy() {
  if (!copy_) copy_ = document_;
  return *copy_;
}

void TreeEdits::hang(std::uint32_t token, std::uint32_t head, Label label) {
  copy().tokens[token].head = head;
  copy().tokens[token].label = label;
}

void TreeEdits::move_children(std::uint32_t from, std::uint32_t to) {
  for (const std::uint32_t child : tree_.children(from)) {
    if (child != to) hang(child, to, label(child));
  }
}

void TreeEdits::retag(std::uint32_t token, std::string_view tag, Pos pos) {
  const auto found = std::ranges::find(*document_.tags, tag);
  if (found == document_.tags->end()) return;
  copy().tokens[token].tag = static_cast<std::uint16_t>(found - document_.tags->begin());
  copy().tokens[token].pos = pos;
}

void TreeEdits::make_root(const Sentence& sentence, std::uint32_t token) {
  hang(token, token, Label::ROOT);
  copy().sentences[static_cast<std::size_t>(&sentence - document_.sentences.data())].root = token;
}

void TreeEdits::put_for(const Sentence& sentence, std::uint32_t token, std::uint32_t old) {
  if (head(old) == old)
    make_root(sentence, token);
  else
    hang(token, head(old), label(old));
}

}  // namespace chancery::extract
