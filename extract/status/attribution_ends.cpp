// What stands before a speaker and a verb of speech that end the sentence.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr int max_climb = 8;

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

/// Verbs that tell only where words in quotation marks stand before them.
bool tells_behind_quote(std::string_view lemma) {
  return is_one_of(lemma, {"continue", "quip", "joke", "snap", "remark", "sigh", "laugh", "begin"});
}

bool is_finite(std::string_view tag) { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"; }

}  // namespace

void Attributor::from_end(std::uint32_t verb) {
  const auto& document = analysis_.document;
  const std::string_view tag = document.tag(verb);
  if (tag != "VBD" && tag != "VBZ" && tag != "VBP") return;
  const std::string_view lemma = document.lemma(verb);
  const bool goes_on = lemma == "go" && verb + 1 < document.tokens.size() && document.word(verb + 1) == "on";
  if (!goes_on && !tells_behind(lemma) && !tells_behind_quote(lemma)) return;
  const std::uint32_t end = end_of_told(verb);
  if (end == Tree::no_token) return;
  const language::Sentence& sentence = document.sentences[document.tokens[verb].sentence];
  std::uint32_t begin = end;
  while (begin > sentence.begin && document.word(begin - 1) != ";") --begin;
  tell_by(verb, begin, end);
  const std::uint32_t behind = resumed_behind(verb);
  std::uint32_t stop = behind;
  while (stop < sentence.end && document.word(stop) != ";") ++stop;
  tell_by(verb, behind, stop);
}

/// All that stands between the tokens is told by the speaker of the verb.
void Attributor::tell_by(std::uint32_t verb, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t speech = reading_.event_of_token[verb];
  const auto speakers = reading_.predicates.subjects(verb);
  const std::uint32_t torn = speakers.empty() ? speaker_of(verb) : Tree::no_token;
  const auto behind = torn == Tree::no_token ? std::vector<graph::EntityIndex>{} : body_behind(torn);
  for (std::uint32_t token = begin; token < end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index) || is_known_below(token, verb)) continue;
    if (speech != graph::no_index && is_speech(speech) && behind.empty()) {
      take(index, speech, "attribution.insertion");
      continue;
    }
    for (const std::uint32_t speaker : speakers) add(index, speaker, verb, "attribution.clause");
    for (const graph::EntityIndex body : behind)
      add_source(index, body, {"attribution.clause", "", 0, analysis_.document.tokens[verb].span});
  }
}

/// The subject of the verb, or whoever stands right before it; behind it in "A coup, said Oslo".
std::uint32_t Attributor::speaker_of(std::uint32_t verb) const {
  std::uint32_t speaker = Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label == Label::nsubj) speaker = child;
  }
  if (speaker != Tree::no_token || verb == 0) return speaker;
  // "has left, a source in the ministry (MFA) said": the parser takes the source for an apposition
  std::uint32_t at = verb - 1;
  for (int i = 0; i < max_climb; ++i) {
    const std::uint32_t begin = analysis_.tree.left_edge(at);
    if (analysis_.document.tokens[at].label == Label::appos && begin > 0 &&
        analysis_.document.word(begin - 1) == ",")
      return analysis_.tree.right_edge(at) == verb && reading_.fillers.mention(at) == nullptr ? at : speaker;
    at = analysis_.document.tokens[at].head;
    if (at >= verb) break;
  }
  return speaker;
}

/// The comma or mark before the speaker, or before the verb in "..., said Oslo"; no_token where something
/// else is said.
std::uint32_t Attributor::end_of_told(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t subject = speaker_of(verb);
  if (subject == Tree::no_token || document.tokens[subject].sentence != document.tokens[verb].sentence)
    return Tree::no_token;
  const bool inverted = subject > verb;
  const std::uint32_t begin = inverted ? verb : analysis_.tree.left_edge(subject);
  const std::uint32_t first = document.sentences[document.tokens[verb].sentence].begin;
  if (begin < first + 2) return Tree::no_token;
  const bool quoted = document.tag(begin - 1) == "''";
  if (!quoted && (document.word(begin - 1) != "," || tells_behind_quote(document.lemma(verb))))
    return Tree::no_token;
  // "a jet that, it said, had strayed", "and, it said, was turned back"
  if (!quoted && is_one_of(document.tag(begin - 2), {"WDT", "WP", "IN", "CC", "WRB"})) return Tree::no_token;
  const std::string_view who = document.tag(subject);
  if (who == "WP" || who == "WDT" || !says_nothing_behind(verb)) return Tree::no_token;
  // "A coup, said Oslo", "Of 30 men, Oslo said, ten were freed"
  bool finite = inverted || resumed_behind(verb) < document.sentences[document.tokens[verb].sentence].end;
  for (std::uint32_t i = first; i < begin && !finite; ++i) finite = is_finite(document.tag(i));
  return finite ? begin - 1 : Tree::no_token;
}

/// Where what was said goes on behind an inserted "he said,": the end of the sentence where it does not, or
/// where another clause begins there.
std::uint32_t Attributor::resumed_behind(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t end = document.sentences[document.tokens[verb].sentence].end;
  if (speaker_of(verb) > verb) return end;
  std::uint32_t comma = verb + 1;
  while (comma < end && document.word(comma) != ",") ++comma;
  if (comma + 1 >= end) return end;
  const std::string_view tag = document.tag(comma + 1);
  if (is_one_of(tag, {"VB", "VBN", "MD", "TO"})) return comma + 1;
  if (tag == "CD" &&
      is_one_of(document.word(document.sentences[document.tokens[verb].sentence].begin), {"Of", "Out"}))
    return comma + 1;
  if (!is_one_of(tag, {"DT", "NNP", "PRP", "NNS", "NNPS", "JJ"})) return end;
  std::uint32_t finite = comma + 1;
  while (finite < end && !is_finite(document.tag(finite)) && document.word(finite) != ",") ++finite;
  const bool shifted = finite < end && is_one_of(document.word(finite), {"would", "had"});
  return shifted ? comma + 1 : end;
}

/// Whether nothing but days, places and listeners stands between the verb and the end of what it is put into.
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
  for (std::uint32_t i = verb + 1; i < end && document.word(i) != ";" && document.word(i) != ","; ++i) {
    if (is_finite(document.tag(i)) || document.word(i) == ":" || document.tag(i) == "``" ||
        document.word(i) == "\"")
      return false;
  }
  return true;
}

/// "He was wanted, she recalled; Oslo had asked for him": what goes on behind a semicolon in shifted tense.
void Attributor::from_semicolon(std::uint32_t speech) {
  if (!is_speech(speech)) return;
  const auto& document = analysis_.document;
  const std::uint32_t verb = reading_.events[speech].token;
  if (document.tag(verb) != "VBD" || !tells_behind(document.lemma(verb))) return;
  const std::uint32_t end = document.sentences[document.tokens[verb].sentence].end;
  std::uint32_t begin = verb + 1;
  for (; begin < end && document.word(begin) != ";"; ++begin) {
    const std::uint32_t other = reading_.event_of_token[begin];
    if (other != graph::no_index && is_speech(other) && document.tag(begin) == "VBD") return;
  }
  std::uint32_t finite = begin;
  while (finite < end && !is_one_of(document.tag(finite), {"VBD", "VBZ", "VBP", "MD"})) ++finite;
  if (finite >= end || !is_one_of(document.word(finite), {"would", "had"})) return;
  for (std::uint32_t token = begin + 1; token < end && document.word(token) != ";"; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index) continue;
    if (is_speech(index) && document.tag(token) == "VBD") return;
    if (free(index)) take(index, speech, "attribution.continued");
  }
}

}  // namespace chancery::extract
