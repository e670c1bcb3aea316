#include "extract/coreference/described_persons.hpp"

#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

/// A common noun in the singular for people, no word of an office.
bool DescribedPersons::is_calling(std::uint32_t token) const {
  if (draft_.document().tag(token) != "NN" || draft_.title_at[token] != none ||
      draft_.found_over(token) != nullptr)
    return false;
  const std::string_view lemma = draft_.lemma(token);
  if (is_one_of(lemma, {"man",    "woman",     "person",      "child",        "official",    "source",
                        "member", "spokesman", "spokeswoman", "spokesperson", "other",       "one",
                        "host",   "guest",     "head",        "leader",       "counterpart", "enemy",
                        "friend", "victim",    "suspect",     "side"}))
    return false;
  const EventLexicon& lexicon = draft_.analysis.lexicon.events();
  const LemmaEntry* entry = lexicon.find(lemma);
  const auto people = lexicon.word_class("people") | lexicon.word_class("private");
  return entry != nullptr && (entry->classes & people) != 0;
}

void DescribedPersons::note_noun(std::uint32_t token, graph::EntityIndex person) {
  if (is_calling(token)) last_[std::string(draft_.lemma(token))] = person;
}

void DescribedPersons::note(const Found& found) {
  if (found.kind != EntityKind::person || found.entity == none) return;
  for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
    const Label label = draft_.token(child).label;
    if (label == Label::appos || (label == Label::compound && child + 1 == found.begin))
      note_noun(child, found.entity);
  }
  const auto& head = draft_.token(found.head);
  if (head.label == Label::appos) note_noun(head.head, found.entity);
  if (head.label != Label::nsubj || draft_.document().lemma(head.head) != "be") return;
  const std::uint32_t what = draft_.analysis.tree.child(head.head, Label::attr);
  if (what != Tree::no_token) note_noun(what, found.entity);
}

bool DescribedPersons::read(std::uint32_t token) {
  if (!is_calling(token) || !words_.is_definite(token) || words_.is_owned(token)) return false;
  const Label label = draft_.token(token).label;
  if (label == Label::compound || label == Label::appos || label == Label::attr) return false;
  const auto last = last_.find(std::string(draft_.lemma(token)));
  if (last == last_.end()) return false;
  discourse_.link(last->second, token, "description.calling", nullptr, 0.7);
  return true;
}

}  // namespace chancery::extract
