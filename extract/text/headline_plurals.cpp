#include "extract/text/headline_plurals.hpp"

#include <algorithm>

#include "extract/text/headline_words.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

/// What events do: "talks resume", "protests spread".
bool goes_on(std::string_view lemma) {
  return is_one_of(lemma, {"resume", "stall", "collapse", "continue", "begin", "open", "end", "fail",
                           "falter", "close", "restart", "spread", "erupt", "start", "drag", "intensify"});
}

class PluralHeadlines : HeadlineWords {
 public:
  PluralHeadlines(TreeEdits& edits, const EventLexicon& lexicon) : HeadlineWords(edits, lexicon) {}

  bool mend(const Sentence& sentence) {
    if (edits_.ends_with_stop(sentence)) return false;
    for (std::uint32_t verb = sentence.begin + 1; verb < sentence.end; ++verb) {
      if (!deed(sentence, verb) && !event_goes_on(sentence, verb)) continue;
      if (has_verb(sentence, verb)) continue;
      make_verb(sentence, verb);
      return true;
    }
    return false;
  }

 private:
  /// "Rebels seize town"
  bool deed(const Sentence& sentence, std::uint32_t verb) const {
    const std::string_view at = tag(verb);
    if (at != "NN" && at != "VB" && at != "VBP" && at != "JJ") return false;
    if (verb + 1 >= sentence.end || document().word(verb) != document().lemma(verb)) return false;
    if (!tells_as_verb(verb) || !are_several(sentence, verb)) return false;
    const bool alone =
        label(verb) == Label::ROOT && tag(verb + 1) == "IN" && !tells_as_noun(document().lemma(verb));
    return alone || begins_object(verb + 1);
  }

  bool tells_as_noun(std::string_view lemma) const {
    const LemmaEntry* entry = lexicon_.find(lemma);
    return entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
             return lexicon_.trigger(index).pos == Trigger::Pos::noun;
           });
  }

  /// "Nuclear talks resume in Muscat"
  bool event_goes_on(const Sentence& sentence, std::uint32_t verb) const {
    const std::uint32_t event = verb - 1;
    if (event < sentence.begin || document().word(verb) != document().lemma(verb)) return false;
    return goes_on(document().lemma(verb)) && document().word(event).ends_with('s') &&
           tells_as_noun(without_plural(event));
  }

  std::string_view without_plural(std::uint32_t token) const {
    const std::string_view word = document().word(token);
    return is_one_of(tag(token), {"NNS", "NNPS"}) ? document().lemma(token) : word.substr(0, word.size() - 1);
  }

  /// "talks" of "peace talks resume" is taken for the verb
  bool has_verb(const Sentence& sentence, std::uint32_t but) const {
    const std::uint32_t before = but - 1;
    const bool event = document().word(before).ends_with('s') && is_one_of(tag(before), {"VBZ", "VBP"});
    return has_finite_verb(sentence, event && tag(but) != "VBP" ? before : but);
  }

  /// People in the plural, or two names between commas or around "and".
  bool are_several(const Sentence& sentence, std::uint32_t verb) const {
    const std::uint32_t last = verb - 1;
    if (tag(last) == "NNPS" || document().lemma(last) == "police") return true;
    if (tag(last) == "NNS") {
      const LemmaEntry* entry = lexicon_.find(document().lemma(last));
      return entry != nullptr && entry->classes != 0;
    }
    if (tag(last) != "NNP" || last < sentence.begin + 2) return false;
    return is_one_of(document().word(last - 1), {",", "and", "&"}) && tag(last - 2) == "NNP";
  }

  /// Whether the word tells an event by itself or with the next one: "voice concern".
  bool tells_as_verb(std::uint32_t token) const {
    const LemmaEntry* entry = lexicon_.find(document().lemma(token));
    return entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
             const Trigger& trigger = lexicon_.trigger(index);
             if (trigger.pos != Trigger::Pos::verb || trigger.head != 0) return false;
             return trigger.words.size() == 1 ||
                    (trigger.words.size() == 2 &&
                     is_one_of(trigger.words.back(),
                               {document().lemma(token + 1), document().word(token + 1)}));
           });
  }

  /// Hangs what stands before the verb on its subject, and what follows on the verb.
  void make_verb(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t subject = verb - 1;
    edits_.retag(verb, "VBP", Pos::VERB);
    const bool name = is_one_of(tag(subject), {"NNP", "NNPS"});
    if (!name) edits_.retag(subject, "NNS", Pos::NOUN);
    std::uint32_t first = subject;
    if (name && tag(subject) == "NNP") {  // "Japan, Manila": the first carries the others
      first = subject - 2;
      edits_.hang(subject - 1, first, document().word(subject - 1) == "," ? Label::punct : Label::cc);
      edits_.hang(subject, first, Label::conj);
    }
    edits_.hang(first, verb, Label::nsubj);
    for (std::uint32_t i = sentence.begin; i < first; ++i)
      if (head(i) >= first || head(i) == i)
        edits_.hang(i, first, edits_.is_nominal(i) ? Label::compound : label(i));
    std::uint32_t object = none;
    for (std::uint32_t i = verb + 1; i < sentence.end; ++i) {
      const bool outside = head(i) <= verb || head(i) == i;
      if (!outside) continue;
      const bool first_noun = edits_.is_nominal(i) && object == none;
      if (first_noun) object = i;
      edits_.hang(i, verb, first_noun ? Label::dobj : edits_.is_nominal(i) ? Label::dep : label(i));
    }
    edits_.make_root(sentence, verb);
  }
};

}  // namespace

bool mend_plural_headline(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  return PluralHeadlines(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract
