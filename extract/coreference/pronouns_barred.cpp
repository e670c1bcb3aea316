// What a pronoun cannot mean: whom its speaker names, who was named before somebody without a name came up.
#include <algorithm>

#include "extract/coreference/pronouns.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

/// Where the quotation begins behind which the pronoun stands as the one who says it ('..." he said'); the
/// token itself where it does not stand so.
std::uint32_t Pronouns::begin_of_own_words(std::uint32_t token) const {
  const auto& word = draft_.token(token);
  if (word.label != Label::nsubj || quotations_.holds(token) || token < 2) return token;
  std::uint32_t begin = token;
  if (word.head + 1 == token) --begin;  // '" said he'
  if (!is_one_of(draft_.word(begin - 1), {"\"", "”", "»"}) || !quotations_.holds(begin - 2))
    return begin_of_content(token);
  begin -= 2;
  while (begin > 0 && quotations_.holds(begin - 1)) --begin;
  return begin;
}

/// "Siddique had signed, she said": where the clause begins that stands right before the one who says it; the
/// token itself where none does.
std::uint32_t Pronouns::begin_of_content(std::uint32_t token) const {
  const std::uint32_t verb = draft_.token(token).head;
  const std::uint32_t clause = draft_.analysis.tree.child(verb, Label::ccomp);
  if (clause == Tree::no_token || clause > token || draft_.word(token - 1) != "," ||
      !draft_.analysis.lexicon.events().is_verb_of_speech(draft_.lemma(verb)))
    return token;
  std::uint32_t begin = draft_.analysis.tree.left_edge(clause);
  for (std::uint32_t at = begin; at < token; ++at) {
    if (is_one_of(draft_.word(at), {";", ":"})) begin = at + 1;
  }
  return begin;
}

/// "Ann Lee: I told him": whose words the paragraph holds, who calls nobody "he" that is herself; none where
/// no name stands before it.
graph::EntityIndex Pronouns::labelled_speaker(std::uint32_t token) const {
  const auto& sentences = draft_.document().sentences;
  std::uint32_t first = draft_.token(token).sentence;
  while (first > 0 && sentences[first - 1].paragraph == sentences[first].paragraph) --first;
  const Found* found = draft_.found_over(sentences[first].begin);
  const bool label = found != nullptr && found->kind == EntityKind::person && found->end < token &&
                     draft_.word(found->end) == ":";
  return label ? found->entity : none;
}

/// "The president did not attend, his office said": somebody who has an office and is named nowhere.
bool Pronouns::follows_unnamed_subject(std::uint32_t token) const {
  const auto recent = discourse_.last(most_candidates);
  const std::uint32_t begin = draft_.sentence_of(token).begin;
  for (std::uint32_t at = token; at > begin; --at) {
    const std::uint32_t before = at - 1;
    const Found* found = draft_.found_over(before);
    if (found != nullptr && found->kind == EntityKind::person) return false;
    const std::uint32_t index = draft_.title_at[before];
    if (index == none || draft_.titles[index].head != before) continue;
    const Title& title = draft_.titles[index];
    const Label label = draft_.token(before).label;
    if (!language::is_subject(label)) return false;
    const Label clause = draft_.token(draft_.token(before).head).label;
    const bool definite =
        draft_.lower(title.begin) == "the" || (title.begin > begin && draft_.lower(title.begin - 1) == "the");
    if (!definite || (clause != Label::ROOT && clause != Label::ccomp)) return false;
    return title.holders.empty() && !title.plural &&
           std::ranges::none_of(recent, [&](const auto& named) { return named.token == before; });
  }
  return false;
}

/// "It rejected the claims of Iran. It urged Chad to": where the same pronoun before it stays open, so does
/// this one.
bool Pronouns::goes_on_open(std::uint32_t token) const {
  const auto& word = draft_.token(token);
  if (word.label != Label::nsubj || word.sentence == 0) return false;
  const auto& before = draft_.document().sentences[word.sentence - 1];
  const auto& own = draft_.sentence_of(token);
  if (before.paragraph != own.paragraph || own.begin != token) return false;
  const auto& first = draft_.token(before.begin);
  if (draft_.lower(before.begin) != draft_.lower(token) || first.label != Label::nsubj) return false;
  const auto recent = discourse_.last(most_candidates);
  return std::ranges::none_of(recent, [&](const auto& named) { return named.token == before.begin; });
}

/// "blamed a gang led by a man known as El Gallo; Ecuador arrested him", "a driver was shot when he fled":
/// a person of the sentence without a name, to whom something is done, where nobody in it has one.
bool Pronouns::means_stranger(std::uint32_t token, const std::string& gender) const {
  const Label own = draft_.token(token).label;
  const bool suffers = own == Label::dobj || own == Label::pobj || own == Label::dative;
  if (!suffers && own != Label::nsubj && own != Label::nsubjpass && own != Label::poss) return false;
  const auto& sentence = draft_.sentence_of(token);
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence != draft_.token(token).sentence) break;
    if (named.token < token && discourse_.entity(named.entity).kind == EntityKind::person) return false;
  }
  for (std::uint32_t noun = token; noun > sentence.begin + 1; --noun) {
    if (is_stranger(noun - 1, gender) && (suffers || is_done_to(noun - 1))) return true;
  }
  return false;
}

/// Whether something is done to the person, or the sentence says who it is: "One of them is a Chilean".
bool Pronouns::is_done_to(std::uint32_t person) const {
  const Label label = draft_.token(person).label;
  if (label == Label::attr) {
    const std::uint32_t subject = draft_.analysis.tree.child(draft_.token(person).head, Label::nsubj);
    return subject != Tree::no_token && draft_.token(subject).pos != language::Pos::PRON;
  }
  return label == Label::dobj || label == Label::nsubjpass;
}

/// "a man", "an Ecuadorean", "another driver": one person without a name.
bool Pronouns::is_stranger(std::uint32_t noun, const std::string& gender) const {
  const Label label = draft_.token(noun).label;
  if (label == Label::appos || label == Label::compound || label == Label::amod) return false;
  const std::uint32_t article = draft_.analysis.tree.child(noun, Label::det);
  if (article == Tree::no_token || !is_one_of(draft_.lower(article), {"a", "an", "another"})) return false;
  const Found* found = draft_.found_over(noun);
  if (found != nullptr)
    return found->known != nullptr && found->known->how == Known::How::adjective && found->begin == noun;
  if (draft_.document().tag(noun) != "NN" ||
      is_one_of(draft_.lemma(noun), {gender == "m" ? "woman" : "man", gender == "m" ? "girl" : "boy"}))
    return false;
  const EventLexicon& lexicon = draft_.analysis.lexicon.events();
  const LemmaEntry* entry = lexicon.find(draft_.lemma(noun));
  const auto people = lexicon.word_class("people") | lexicon.word_class("private");
  const bool person = entry != nullptr && (entry->classes & people) != 0;
  return person || is_one_of(draft_.lemma(noun), {"man", "woman", "boy", "girl", "suspect", "person"});
}

}  // namespace chancery::extract
