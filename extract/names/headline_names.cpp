#include "extract/names/headline_names.hpp"

#include <algorithm>

#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// "Moscow, Prague": names joined by a comma only.
bool lists_names(const Draft& draft, std::uint32_t begin, std::uint32_t end) {
  const bool joined = (begin > 1 && draft.word(begin - 1) == ",") || draft.word(begin + 1) == ",";
  return joined && draft.found_over(end - 1) != nullptr;
}

/// "Lima and Quito swap envoys": several names, and an object behind the verb.
bool names_act(const Draft& draft, std::uint32_t first, std::uint32_t verb) {
  bool several = false;
  for (std::uint32_t at = first; at < verb; ++at) several = several || draft.lower(at) == "and";
  return several && draft.found_over(verb - 1) != nullptr && draft.same_sentence(verb, verb + 1) &&
         draft.document().tag(verb + 1).starts_with("NN");
}

/// "protests" of "Athens protests as ship sails", which is taken for a noun: what deeds are called, with no
/// verb behind it.
bool looks_like_verb(const Draft& draft, std::uint32_t at) {
  std::string_view word = draft.lower(at);
  if (draft.document().tag(at) != "NNS" || !word.ends_with('s') || word == "talks") return false;
  word.remove_suffix(1);
  const EventLexicon& events = draft.analysis.lexicon.events();
  const LemmaEntry* entry = events.find(word);
  const bool deed = entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
                      return events.trigger(index).words.size() == 1;
                    });
  return deed && draft.words.nouns(word).empty() && !draft.words.heads_office(word) &&
         is_one_of(draft.lower(at + 1), {"as", "over", "after", "at", "against", "on", "to"});
}

}  // namespace

bool opens_title_with_verb(const Draft& draft, std::uint32_t at) {
  const Found* found = draft.found_over(at);
  if (found == nullptr || found->begin != draft.sentence_of(at).begin || !draft.same_sentence(at, found->end))
    return false;
  return is_in_line(draft.analysis.article, found->span, input::LineRole::title) &&
         looks_like_verb(draft, found->end);
}

bool leads_headline(const Draft& draft, std::uint32_t at) {
  const auto& sentence = draft.sentence_of(at);
  std::uint32_t first = at;
  while (first > sentence.begin && draft.word(first - 1) != ";") --first;
  for (std::uint32_t i = first; i < at; ++i) {
    if (draft.found_over(i) == nullptr && draft.word(i) != "," && draft.lower(i) != "and") return false;
  }
  std::uint32_t next = at + 1;
  while (next < sentence.end &&
         (draft.found_over(next) != nullptr || draft.word(next) == "," || draft.lower(next) == "and"))
    ++next;
  if (next >= sentence.end) return false;
  const std::string_view tag = draft.document().tag(next);
  // "trade" of "Moscow, Prague trade expulsions" is taken for a noun
  const bool base =
      is_one_of(draft.lower(next), {"trade", "swap", "exchange", "sign", "ink", "agree", "clash", "meet"});
  if (draft.lower(next) == "to" && next + 1 < sentence.end && draft.document().tag(next + 1) == "VB")
    return lists_names(draft, at, next);  // "Oslo, Rome to resume talks"
  return tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD" ||
         (base && (lists_names(draft, at, next) || names_act(draft, first, next)));
}

bool acts_next(const Draft& draft, std::uint32_t at) {
  const Label label = draft.token(at).label;
  if ((label != Label::conj && label != Label::appos) || !draft.same_sentence(at, at + 1)) return false;
  const std::string_view tag = draft.document().tag(at + 1);
  const bool joined = at > 0 && is_one_of(draft.lower(at - 1), {"and", "but", ";"});
  if (!joined || (tag != "VBD" && tag != "VBZ")) return false;
  const Tree& tree = draft.analysis.tree;
  return tree.child(at + 1, Label::nsubj) == Tree::no_token &&
         tree.child(at + 1, Label::nsubjpass) == Tree::no_token;
}

bool ends_chain(const Draft& draft, std::uint32_t at) {
  const Found* own = draft.found_over(at);
  const std::uint32_t begin = own == nullptr ? at : own->begin;
  if (begin < 2 || draft.word(begin - 1) != "-" || draft.token(begin - 2).space_after ||
      draft.token(begin - 1).space_after)
    return false;
  const Found* before = draft.found_over(begin - 2);
  return before != nullptr && before->known != nullptr &&
         (before->known->how == Known::How::capital || before->kind == graph::EntityKind::state);
}

bool opens_line(const Draft& draft, std::uint32_t at) {
  return !is_in_line(draft.analysis.article, draft.token(at).span, input::LineRole::title);
}

bool is_cleft(const Draft& draft, std::uint32_t at) {
  return at > 1 && draft.lower(at - 2) == "it" && is_one_of(draft.lower(at - 1), {"is", "was"}) &&
         draft.same_sentence(at, at + 1) && is_one_of(draft.lower(at + 1), {"that", "who", "which"});
}

}  // namespace chancery::extract
