#include "extract/coreference/listed_items.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

/// "1.", "-", "•": what an item begins with.
bool is_item(const Draft& draft, std::uint32_t begin) {
  const Pos pos = draft.token(begin).pos;
  const std::string_view word = draft.word(begin);
  if (pos == Pos::SYM || is_one_of(word, {"-", "–", "—", "•", "*"})) return true;
  return word.size() < 4 && word[0] >= '0' && word[0] <= '9' && draft.word_safe(begin + 1) != ":";
}

/// The body or state that is the subject, or all, of a sentence that ends in a colon.
graph::EntityIndex announced(const Draft& draft, const language::Sentence& sentence) {
  std::uint32_t last = sentence.end;
  while (last > sentence.begin && draft.token(last - 1).pos == Pos::SPACE) --last;
  if (last == sentence.begin || draft.word(last - 1) != ":") return none;
  for (std::uint32_t at = sentence.begin; at < last; ++at) {
    const Found* found = draft.found_over(at);
    if (found == nullptr || found->head != at || found->entity == none) continue;
    const bool body = found->kind == EntityKind::organisation || found->kind == EntityKind::state;
    const Label label = draft.token(at).label;
    if (body && (label == Label::nsubj || draft.token(at).head == at)) return found->entity;
  }
  return none;
}

}  // namespace

graph::EntityIndex owner_of_items(const Draft& draft, std::uint32_t token) {
  std::uint32_t begin = draft.paragraph_begin(token);
  while (true) {
    std::uint32_t first = begin;
    while (first + 1 < draft.sentence_of(begin).end && draft.token(first).pos == Pos::SPACE) ++first;
    if (!is_item(draft, first) || begin == 0) return none;
    if (const graph::EntityIndex owner = announced(draft, draft.sentence_of(begin - 1)); owner != none)
      return owner;
    begin = draft.paragraph_begin(begin - 1);
  }
}

}  // namespace chancery::extract
