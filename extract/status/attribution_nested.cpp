// What is told within something told, and words that the parser puts between a verb of speech and what it
// tells.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_depth = 4;
constexpr int max_climb = 6;

}  // namespace

void Attributor::from_outer(std::uint32_t index) {
  graph::EventIndex outer = reading_.event(index).claimed_in;
  for (int i = 0; i < max_depth && outer != graph::no_index && outer != index; ++i) {
    const graph::Event& speech = reading_.event(outer);
    const auto sources = speech.attribution;
    const graph::Reason reason = speech.attribution_reason;
    if (reason.rule != "attribution.medium") {
      for (const graph::EntityIndex source : sources) add_source(index, source, reason);
    }
    outer = speech.claimed_in;
  }
}

/// "told the board the day before that", "warned during a visit to the base on Thursday that", where the
/// parser hangs the clause on the day or the visit: the verb.
std::uint32_t Attributor::above_aside(std::uint32_t clause) const {
  const auto& tokens = analysis_.document.tokens;
  const Label own = tokens[clause].label;
  if (own != Label::relcl && own != Label::acl) return Tree::no_token;
  const std::uint32_t noun = tokens[clause].head;
  if (tokens[noun].label == Label::npadvmod && tokens[tokens[noun].head].pos == Pos::VERB) {
    const bool that = std::ranges::any_of(analysis_.tree.children(clause), [&](std::uint32_t child) {
      return child == noun + 1 && analysis_.document.word(child) == "that";
    });
    return that ? tokens[noun].head : Tree::no_token;
  }
  const std::uint32_t mark = analysis_.tree.child(clause, Label::mark);
  const bool that = mark != Tree::no_token ? analysis_.document.word(mark) == "that" : is_told_that(noun);
  // "assured her counterpart that nobody would be held", never "told the man that they had arrested"
  const bool listener = own == Label::acl && is_told_that(noun) && reading_.fillers.is_agent(noun);
  if (!listener && !is_that_of_report(clause, noun) && (!that || !is_aside(noun))) return Tree::no_token;
  std::uint32_t at = noun;
  for (int i = 0; i < max_climb && tokens[at].pos != Pos::VERB; ++i) {
    const Label label = tokens[at].label;
    if (label != Label::pobj && label != Label::prep && label != Label::dobj && label != Label::npadvmod &&
        label != Label::agent)
      return Tree::no_token;
    at = tokens[at].head;
  }
  const bool speaks =
      reading_.event_of_token[at] != graph::no_index && is_speech(reading_.event_of_token[at]);
  return speaks && analysis_.tree.child(at, Label::ccomp) == Tree::no_token ? at : Tree::no_token;
}

/// "was told by a director, Ann Lee, that Oslo must go", "denied rumours in the press that they would go",
/// where the parser takes "that" for the director or the press.
bool Attributor::is_that_of_report(std::uint32_t clause, std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t begin = analysis_.tree.left_edge(clause);
  if (analysis_.document.word(begin) != "that" || analysis_.tree.subject(clause) == Tree::no_token ||
      analysis_.tree.subject(clause) == begin || tokens[noun].label != Label::pobj)
    return false;
  if (begin > 0 && analysis_.document.word(begin - 1) == "," && reading_.fillers.is_agent(noun)) return true;
  std::uint32_t at = noun;
  for (int i = 0; i < max_climb && (tokens[at].label == Label::pobj || tokens[at].label == Label::prep); ++i)
    at = tokens[at].head;
  // "denied rumours in the press that", where the parser hangs the press on the verb
  if (tokens[at].pos == Pos::VERB && at < noun) {
    const std::uint32_t object = analysis_.tree.child(at, Label::dobj);
    if (object != Tree::no_token && object < noun) at = object;
  }
  return tokens[at].label == Label::dobj &&
         is_one_of(analysis_.document.lemma(at), {"insinuation", "report", "claim", "allegation", "rumour",
                                                  "rumor", "suggestion", "accusation", "speculation"});
}

/// "told the briefing that she had been allowed to meet him", where the parser takes "that" for the briefing.
bool Attributor::is_told_that(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  return noun + 1 < tokens.size() && analysis_.document.word(noun + 1) == "that" &&
         tokens[noun].label == Label::dobj &&
         is_one_of(analysis_.document.lemma(tokens[noun].head), {"tell", "inform", "assure", "remind"});
}

/// Words that take no "that" of their own: days, names, whatever happens, and those who are told.
bool Attributor::is_aside(std::uint32_t noun) const {
  if (reading_.fillers.mention(noun) != nullptr || analysis_.document.tokens[noun].pos == Pos::PROPN)
    return true;
  const std::uint32_t index = reading_.event_of_token[noun];
  // "denied in a statement that"
  if (analysis_.document.tokens[noun].label == Label::pobj &&
      analysis_.document.word(analysis_.document.tokens[noun].head) == "in" &&
      is_one_of(reading_.fillers.lemma(noun), {"statement", "communique", "communiqué", "release", "speech",
                                               "address", "letter", "remark", "comment"}))
    return true;
  if (index != graph::no_index) return !is_speech(index) && !reading_.events[index].trigger->content;
  return is_one_of(
      reading_.fillers.lemma(noun),
      {"interview", "conference", "briefing",  "call",  "reporter", "journalist", "parliament", "lawmaker",
       "session",   "hearing",    "ceremony",  "visit", "meeting",  "day",        "week",       "month",
       "evening",   "morning",    "afternoon", "night", "post",     "radio",      "television", "stopover",
       "writing",   "email",      "e-mail",    "tweet", "message",  "phone",      "telephone",  "video"});
}

/// "were released, he told the radio, under a deal that": what goes on behind an inserted verb of speech.
bool Attributor::resumes(std::uint32_t preposition, std::uint32_t verb) const {
  const std::uint32_t clause = analysis_.tree.child(verb, Label::ccomp);
  return clause != Tree::no_token && clause < verb && preposition > verb &&
         analysis_.document.word(preposition - 1) == "," &&
         is_one_of(analysis_.document.word(preposition),
                   {"under", "without", "with", "between", "from", "for", "to", "despite", "until"});
}

/// "called it a gathering and warned of a response", in a statement that the agency carried: told by it as
/// well.
void Attributor::from_medium_before(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t token = reading_.events[index].token;
  if (tokens[token].label != Label::conj || !is_speech(index) || !free(index)) return;
  if (analysis_.tree.child(token, Label::nsubj) != Tree::no_token) return;
  const std::uint32_t first = reading_.event_of_token[tokens[token].head];
  if (first == graph::no_index || first == index || !is_speech(first)) return;
  const graph::Reason reason = reading_.event(first).attribution_reason;
  if (reason.rule != "attribution.medium") return;
  const auto sources = reading_.event(first).attribution;
  for (const graph::EntityIndex source : sources) add_source(index, source, reason);
}

/// "In a statement carried by the agency, the minister warned them. He rejected their offer."
void Attributor::from_medium_continued(std::uint32_t index) {
  const auto& document = analysis_.document;
  const std::uint32_t token = reading_.events[index].token;
  if (!is_speech(index) || !free(index) || document.tokens[token].head != token) return;
  const std::uint32_t sentence = document.tokens[token].sentence;
  if (sentence == 0 || document.sentences[sentence - 1].paragraph != document.sentences[sentence].paragraph)
    return;
  const std::uint32_t subject = analysis_.tree.child(token, Label::nsubj);
  if (subject == Tree::no_token || document.tag(subject) != "PRP") return;
  const std::uint32_t last = last_speech(sentence - 1);
  if (last == graph::no_index || !same_speaker(index, last)) return;
  const graph::Reason reason = reading_.event(last).attribution_reason;
  if (reason.rule != "attribution.medium") return;
  const auto sources = reading_.event(last).attribution;
  for (const graph::EntityIndex source : sources) add_source(index, source, reason);
}

/// What a word hangs on. "urged them to reopen the border and proposed talks": a finite verb joined to an
/// infinitive goes on with what governs that. "renewed his call for talks": the call.
std::uint32_t Attributor::governor(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[token].head;
  if (tokens[token].label == Label::prep && analysis_.document.lemma(token) == "for" &&
      reading_.event_of_token[above] == graph::no_index) {
    const std::uint32_t object = analysis_.tree.child(above, Label::dobj);
    const bool called = object != Tree::no_token && object < token &&
                        reading_.event_of_token[object] != graph::no_index &&
                        is_speech(reading_.event_of_token[object]);
    return called ? object : above;
  }
  if (tokens[token].label != Label::conj || analysis_.document.tag(token) != "VBD") return above;
  if (reading_.predicates.infinitive_mark(above) == Tree::no_token) return above;
  return tokens[above].head == above ? above : tokens[tokens[above].head].head;
}

}  // namespace chancery::extract
