#include "extract/times/time_owners.hpp"

#include <algorithm>

#include "extract/text/when_clauses.hpp"
#include "extract/times/told_tense.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 12;

}  // namespace

TimeOwners::TimeOwners(const EventReading& reading)
    : reading_(reading),
      analysis_(reading.analysis),
      time_of_token_(analysis_.document.tokens.size(), graph::no_index) {
  for (std::uint32_t i = 0; i < analysis_.times.size(); ++i) {
    if (analysis_.times[i].end > analysis_.times[i].begin) note(i);  // not those of date lines
  }
  for (std::uint32_t i = 0; i < time_of_token_.size(); ++i) {
    if (analysis_.document.tokens[i].pos != Pos::VERB) continue;
    if (const auto time = time_of_when(analysis_, i); time != graph::no_index) time_of_token_[i] = time;
  }
}

/// Notes a time at the first event or verb above it.
void TimeOwners::note(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t at = analysis_.times[index].of;
  if (is_behind_effect(analysis_.document, analysis_.times[index].begin)) return;
  if (is_last_time(at) || ends_count(index) || names_paper(index) || dates_opening_topic(index) ||
      dates_occasion(index))
    return;
  bool moved = false;
  std::uint32_t what = put_off_to(analysis_, at, moved);
  if (!moved) moved = is_deadline(at, what) || is_agreed_for(at, what);
  if (what != Tree::no_token) time_of_token_[what] = index;
  if (moved) return;
  if (const std::uint32_t staged = staged_by(analysis_.times[index].head); staged != Tree::no_token)
    return give(staged, index);
  for (int i = 0; i < max_climb; ++i, at = tokens[at].head) {
    if (analysis_.document.lemma(at) == "due" && tokens[at].label == Label::amod) {
      if (is_event(tokens[at].head)) return give(tokens[at].head, index);
      time_of_token_[at] = index;  // "A frigate, due on Friday for an exercise, has been asked"
      return;
    }
    if (is_of_first_plan(at)) return;
    const bool event = is_event(at);
    const bool verb = tokens[at].pos == Pos::VERB || tokens[at].pos == Pos::AUX;
    if (verb && !event && opens_due(at)) return give(tokens[tokens[at].head].head, index);
    if (event && is_count_beside(at)) continue;
    if (!event && verb && (is_naming(at) || is_led(at))) continue;
    if ((event || verb) && (is_in_quoted_words(at, index) || tells_other_occasion(at, index))) return;
    if (event && dates_topic(index, at)) return;
    if (event || verb) return give(dated_object(cleft(at), index), index);
    if (is_of_office(at, index)) return;
    if (tokens[at].head == at || (i == 0 && is_counted_within(at, index))) return;
    if (dates_noun(at)) return;
  }
}

/// "The summit, originally planned for June, will be held in October": no time of the summit.
bool TimeOwners::is_of_first_plan(std::uint32_t verb) const {
  if (analysis_.document.tokens[verb].label != Label::acl || analysis_.document.tag(verb) != "VBN" ||
      !is_one_of(analysis_.document.lemma(verb), {"plan", "schedule", "set", "slate", "foresee", "expect"}))
    return false;
  const std::uint32_t main = analysis_.document.tokens[analysis_.document.tokens[verb].head].head;
  const bool told_anew = std::ranges::any_of(analysis_.tree.children(main), [&](std::uint32_t child) {
    return child > verb && time_behind(analysis_, child) != graph::no_index;
  });
  return told_anew && std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
           return child < verb &&
                  is_one_of(analysis_.folded.word(child), {"originally", "initially", "first", "previously"});
         });
}

/// "Ann Lee, defence minister from 2019 to 2021, asked": how long somebody held an office.
bool TimeOwners::is_of_office(std::uint32_t noun, std::uint32_t index) const {
  const std::uint32_t begin = analysis_.times[index].begin;
  if (analysis_.document.tokens[noun].label != Label::appos || begin == 0 || begin < noun) return false;
  const auto lasts = [&](std::uint32_t at) {
    return is_one_of(analysis_.folded.word(at), {"from", "since", "until", "between", "to", "and"});
  };
  return (lasts(begin) || lasts(begin - 1)) &&
         analysis_.lexicon.entities().heads_office(analysis_.folded.lemma(noun));
}

/// "An exercise, due to begin on Friday,": the day of the exercise.
bool TimeOwners::opens_due(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t due = tokens[verb].head;
  return tokens[verb].label == Label::xcomp && analysis_.document.lemma(due) == "due" &&
         tokens[tokens[due].head].pos == Pos::NOUN && is_event(tokens[due].head) &&
         is_one_of(analysis_.document.lemma(verb), {"begin", "start", "open", "take", "be", "resume"});
}

/// "welcomed last month's opening of talks": the talks, not the welcome.
std::uint32_t TimeOwners::staged_by(std::uint32_t time) const {
  const std::uint32_t noun = analysis_.document.tokens[time].head;
  if (analysis_.document.tokens[time].label != Label::poss || is_event(noun)) return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    if (child < noun || analysis_.document.word(child) != "of") continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token && is_event(object)) return object;
  }
  return Tree::no_token;
}

void TimeOwners::give(std::uint32_t token, std::uint32_t index) {
  // "recalled him for consultations on Tuesday"
  const auto& at = analysis_.document.tokens[token];
  const std::uint32_t verb = analysis_.document.tokens[at.head].head;
  if (at.label == Label::pobj && analysis_.document.word(at.head) == "for" && is_event(verb) &&
      analysis_.document.tokens[verb].pos == Pos::VERB && time_of_token_[verb] == graph::no_index)
    time_of_token_[verb] = index;
  graph::TimeIndex& known = time_of_token_[token];
  const bool better = known == graph::no_index || analysis_.times[known].relative || narrower(index, known);
  if (better && !(known != graph::no_index && analysis_.times[index].relative)) known = index;
}

/// "It was in March that he wrote": the time of what the clause tells.
std::uint32_t TimeOwners::cleft(std::uint32_t verb) const {
  if (analysis_.document.lemma(verb) != "be" || is_event(verb)) return verb;
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token ||
      (analysis_.document.word(subject) != "It" && analysis_.document.word(subject) != "it"))
    return verb;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::ccomp && label != Label::advcl && label != Label::relcl) continue;
    const std::uint32_t first = analysis_.tree.left_edge(child);
    if (child > verb && analysis_.document.word(first) == "that") return child;
  }
  return verb;
}

/// "called it the ninth encounter this year", wherever the parser hangs the year.
bool TimeOwners::ends_count(std::uint32_t index) const {
  constexpr std::uint32_t reach = 4;
  const std::uint32_t begin = analysis_.times[index].begin;
  if (days(index) < 6 || begin < reach || analysis_.document.tokens[begin - 1].pos != Pos::NOUN) return false;
  for (std::uint32_t word = begin - reach; word < begin; ++word) {
    const bool here = analysis_.document.tokens[word].sentence == analysis_.document.tokens[begin].sentence;
    if (here && counts(word) && analysis_.document.tag(word) != "RBS") return true;
  }
  return false;
}

/// "the loss of life in the attack of 5 September": the date of a noun is not that of the verb.
bool TimeOwners::dates_noun(std::uint32_t of) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t noun = tokens[of].head;
  // "an allusion to February 2018, when Chad seized it"
  if (analysis_.document.word(of) == "to" &&
      is_one_of(analysis_.document.lemma(noun), {"allusion", "reference", "return", "nod", "throwback"}))
    return true;
  if (tokens[of].label != Label::prep || analysis_.document.word(of) != "of" || tokens[noun].pos != Pos::NOUN)
    return false;
  return !is_event(noun) &&
         !is_one_of(analysis_.document.lemma(noun),
                    {"night",   "evening",   "morning",   "day",       "week",      "weekend", "eve",
                     "hour",    "afternoon", "start",     "end",       "beginning", "month",   "half",
                     "quarter", "course",    "rest",      "part",      "dawn",      "year",    "middle",
                     "close",   "outset",    "letter",    "statement", "note",      "decree",  "order",
                     "message", "report",    "interview", "speech",    "decision",  "ruling",  "declaration",
                     "cable",   "edition",   "issue",     "post",      "memo",      "email",   "telegram"});
}

/// "the ninth such encounter this year": the stretch in which it is counted.
bool TimeOwners::is_counted_within(std::uint32_t noun, std::uint32_t index) const {
  if (days(index) < 6) return false;
  // "a meeting, the first in two years, is to be held"
  if (analysis_.document.tokens[noun].label == Label::appos && counts(noun)) return true;
  if (analysis_.document.tokens[noun].pos != Pos::NOUN) return false;
  return std::ranges::any_of(analysis_.tree.children(noun),
                             [&](std::uint32_t child) { return counts(child); });
}

/// "met for the first time since March", "the third attempt since 2022": when it had been before.
bool TimeOwners::is_last_time(std::uint32_t at) const {
  const auto& tokens = analysis_.document.tokens;
  for (int i = 0; i < 3 && tokens[at].head != at; ++i, at = tokens[at].head) {
    if (analysis_.document.lemma(at) != "since") continue;
    const std::uint32_t begin = analysis_.document.sentences[tokens[at].sentence].begin;
    for (std::uint32_t word = at; word > begin && at - word < 8; --word) {
      if (counts(word)) return true;
    }
    return false;
  }
  return false;
}

/// "first", "third", "deadliest"
bool TimeOwners::counts(std::uint32_t word) const {
  const std::string_view tag = analysis_.document.tag(word);
  if (tag == "JJS" || tag == "RBS") return true;
  constexpr std::string_view words[] = {"first", "second",  "third",  "fourth", "fifth",
                                        "sixth", "seventh", "eighth", "ninth",  "tenth"};
  return std::ranges::find(words, analysis_.document.word(word)) != std::end(words);
}

/// "fired what Japan called a missile early on Friday": the day is that of the firing.
bool TimeOwners::is_naming(std::uint32_t verb) const {
  const std::uint32_t what = analysis_.document.sentences[analysis_.document.tokens[verb].sentence].begin;
  const bool named = is_one_of(analysis_.document.lemma(verb), {"call", "describe", "term", "dub", "say"});
  const std::uint32_t first = analysis_.tree.left_edge(verb);
  return named && first > what && analysis_.document.word(first) == "what";
}

/// "received a delegation led by Ann Lee on Thursday": the day is that of the reception.
bool TimeOwners::is_led(std::uint32_t verb) const {
  return analysis_.document.tokens[verb].label == Label::acl && analysis_.document.tag(verb) == "VBN" &&
         is_one_of(analysis_.document.lemma(verb), {"lead", "head", "chair", "accompany", "command"});
}

/// "called it "a rehearsal for July"": a time in the words that are quoted.
bool TimeOwners::is_in_quoted_words(std::uint32_t verb, std::uint32_t index) const {
  const std::uint32_t own = reading_.event_of_token[verb];
  const bool speech = own != graph::no_index && reading_.events[own].trigger->is_speech();
  if (!speech && !is_one_of(analysis_.document.lemma(verb), {"call", "describe", "term", "dub"}))
    return false;
  bool open = false;
  for (std::uint32_t at = verb + 1; at < analysis_.times[index].begin; ++at) {
    const std::string_view tag = analysis_.document.tag(at);
    if (tag == "``") open = true;
    if (tag == "''") open = false;
  }
  return open;
}

/// "offers to mediate, as it did in the spring of last year": when it had been done before.
bool TimeOwners::tells_other_occasion(std::uint32_t verb, std::uint32_t index) const {
  constexpr std::uint32_t reach = 9;
  const std::uint32_t begin = analysis_.times[index].begin;
  for (std::uint32_t did = begin; did > verb + 1 && begin - did < reach; --did) {
    const auto pos = analysis_.document.tokens[did - 1].pos;
    if (pos != Pos::VERB && pos != Pos::AUX) continue;
    if (!is_one_of(analysis_.document.word(did - 1), {"did", "had"})) return false;
    const std::uint32_t as = analysis_.tree.left_edge(did - 1);
    return is_one_of(analysis_.document.word(as), {"as", "just"}) && as > verb && as + 5 > did;
  }
  return false;
}

/// "voted 9-0 with 11 abstentions on Wednesday": the day is that of the vote.
bool TimeOwners::is_count_beside(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t with = tokens[noun].head;
  return tokens[noun].label == Label::pobj && analysis_.document.lemma(with) == "with" &&
         is_event(tokens[with].head) && analysis_.tree.child(noun, Label::nummod) != Tree::no_token;
}

bool TimeOwners::narrower(graph::TimeIndex a, graph::TimeIndex b) const { return days(a) < days(b); }

int TimeOwners::days(graph::TimeIndex time) const {
  const Interval& interval = analysis_.facts.times[time].interval;
  if (!interval.begin || !interval.end) return 100000;
  return days_between(*interval.begin, *interval.end);
}

}  // namespace chancery::extract
