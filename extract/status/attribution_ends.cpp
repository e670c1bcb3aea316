// What stands before a speaker and a verb of speech that end the sentence.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

/// Verbs that tell, behind what they tell: with somebody who acts before them, they say that and nothing
/// else.
bool tells_behind(std::string_view lemma) {
  return is_one_of(lemma,
                   {"say",     "tell",    "add",      "announce", "report",  "note",     "reveal", "confirm",
                    "state",   "stress",  "explain",  "believe",  "argue",   "allege",   "affirm", "assert",
                    "recall",  "claim",   "disclose", "concede",  "admit",   "observe",  "write",  "post",
                    "tweet",   "count",   "estimate", "complain", "declare", "inform",   "assure", "remind",
                    "reckon",  "suggest", "testify",  "warn",     "predict", "indicate", "hear",   "conclude",
                    "grumble", "retort",  "recount",  "maintain", "insist",  "calculate"});
}

bool is_finite(std::string_view tag) { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"; }

}  // namespace

void Attributor::from_end(std::uint32_t verb) {
  const auto& tokens = analysis_.document.tokens;
  const std::string_view tag = analysis_.document.tag(verb);
  if ((tag != "VBD" && tag != "VBZ" && tag != "VBP") || !tells_behind(analysis_.document.lemma(verb))) return;
  const std::uint32_t end = end_of_told(verb);
  if (end == Tree::no_token) return;
  std::uint32_t begin = end;
  const std::uint32_t first = analysis_.document.sentences[tokens[verb].sentence].begin;
  while (begin > first && analysis_.document.word(begin - 1) != ";") --begin;
  const std::uint32_t speech = reading_.event_of_token[verb];
  const auto speakers = reading_.predicates.subjects(verb);
  for (std::uint32_t token = begin; token < end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index) || is_known_below(token, verb)) continue;
    if (speech != graph::no_index && is_speech(speech)) {
      take(index, speech, "attribution.insertion");
      continue;
    }
    for (const std::uint32_t speaker : speakers) add(index, speaker, verb, "attribution.clause");
  }
}

/// The comma or mark before the speaker, or before the verb in "..., said Oslo"; no_token where something
/// else is said.
std::uint32_t Attributor::end_of_told(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token || document.tokens[subject].sentence != document.tokens[verb].sentence)
    return Tree::no_token;
  const bool inverted = subject > verb;
  const std::uint32_t begin = inverted ? verb : analysis_.tree.left_edge(subject);
  const std::uint32_t first = document.sentences[document.tokens[verb].sentence].begin;
  if (begin < first + 2 || (document.word(begin - 1) != "," && document.tag(begin - 1) != "''"))
    return Tree::no_token;
  const std::string_view who = document.tag(subject);
  if (who == "WP" || who == "WDT" || !says_nothing_behind(verb)) return Tree::no_token;
  bool finite = inverted;  // "A coup, said Oslo"
  for (std::uint32_t i = first; i < begin && !finite; ++i) finite = is_finite(document.tag(i));
  return finite ? begin - 1 : Tree::no_token;
}

/// Whether nothing but days, places and listeners stands between the verb and the end of the sentence or the
/// next semicolon.
bool Attributor::says_nothing_behind(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = document.tokens[child].label;
    if (label == Label::mark) return false;
    if (child < verb) continue;
    if (label == Label::dobj &&
        !is_one_of(document.lemma(verb), {"tell", "inform", "assure", "remind", "warn"}))
      return false;
    if (label == Label::ccomp || label == Label::xcomp || label == Label::acomp || label == Label::attr)
      return false;
  }
  const std::uint32_t end = document.sentences[document.tokens[verb].sentence].end;
  for (std::uint32_t i = verb + 1; i < end && document.word(i) != ";"; ++i) {
    if (is_finite(document.tag(i)) || document.word(i) == ":" || document.tag(i) == "``" ||
        document.word(i) == "\"")
      return false;
  }
  return true;
}

}  // namespace chancery::extract
