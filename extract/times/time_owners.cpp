#include "extract/times/time_owners.hpp"

#include <algorithm>

#include "extract/text/when_clauses.hpp"
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
  if (is_last_time(at)) return;
  bool moved = false;
  std::uint32_t what = put_off_to(analysis_, at, moved);
  if (!moved) moved = is_deadline(at, what) || is_agreed_for(at, what);
  if (what != Tree::no_token) time_of_token_[what] = index;
  if (moved) return;
  for (int i = 0; i < max_climb; ++i, at = tokens[at].head) {
    const bool event = is_event(at);
    const bool verb = tokens[at].pos == Pos::VERB || tokens[at].pos == Pos::AUX;
    if (event && is_count_beside(at)) continue;
    if (event || verb) return give(dated_object(cleft(at), index), index);
    if (tokens[at].head == at || (i == 0 && is_counted_within(at, index))) return;
  }
}

/// "condemned the launch on 3 July": in words of a day, the day of what the speaker speaks of, for the news
/// itself goes by weekdays.
std::uint32_t TimeOwners::dated_object(std::uint32_t verb, std::uint32_t index) const {
  const std::uint32_t event = reading_.event_of_token[verb];
  const auto& published = analysis_.article.published;
  if (event == graph::no_index || !published || analysis_.document.tokens[verb].pos != Pos::VERB) return verb;
  const graph::Time& time = analysis_.facts.times[index];
  const std::string_view words = time.span.in(analysis_.article.text);
  const bool dated = words.find_first_of("0123456789") != std::string_view::npos && time.interval.begin &&
                     time.interval.begin == time.interval.end;
  if (!dated || days_between(*time.interval.begin, *published) < 2) return verb;
  if (!reading_.events[event].trigger->is_speech()) return verb;
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  if (object == Tree::no_token || !is_event(object) || object > analysis_.times[index].begin) return verb;
  return object;
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
    const std::uint32_t mark = analysis_.tree.child(child, Label::mark);
    if (child > verb && mark != Tree::no_token && analysis_.document.word(mark) == "that") return child;
  }
  return verb;
}

/// "promised an answer by September", "demanded that he be freed before May": the day is that of what is
/// wanted, which has no other; `wanted` is the word that tells it, if any.
bool TimeOwners::is_deadline(std::uint32_t at, std::uint32_t& wanted) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[at].pos == Pos::NOUN) at = tokens[at].head;  // "before the July recess"
  if (!is_one_of(analysis_.document.lemma(at), {"by", "before", "until", "till", "within"})) return false;
  const std::uint32_t verb = tokens[at].head;
  const std::uint32_t event = reading_.event_of_token[verb];
  if (event == graph::no_index || tokens[verb].pos != Pos::VERB) return false;
  const Trigger& trigger = *reading_.events[event].trigger;
  if (!trigger.content || *trigger.content == graph::Status::negated) return false;
  for (const Label label : {Label::xcomp, Label::ccomp, Label::dobj}) {
    const std::uint32_t told = analysis_.tree.child(verb, label);
    if (told == Tree::no_token || !is_event(told)) continue;
    wanted = told;
    break;
  }
  return true;
}

/// "a trip that had been agreed for the 17th": the day is that of the trip.
bool TimeOwners::is_agreed_for(std::uint32_t at, std::uint32_t& agreed) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = tokens[at].head;
  if (analysis_.document.word(at) != "for" || tokens[verb].pos != Pos::VERB || !is_event(verb)) return false;
  if (!is_one_of(analysis_.document.lemma(verb), {"agree", "set", "fix", "schedule", "plan", "announce"}))
    return false;
  std::uint32_t what = tokens[verb].label == Label::relcl || tokens[verb].label == Label::acl
                           ? tokens[verb].head
                           : Tree::no_token;
  for (const Label label : {Label::dobj, Label::nsubjpass}) {
    const std::uint32_t object = analysis_.tree.child(verb, label);
    if (what == Tree::no_token && object != Tree::no_token) what = object;
  }
  if (what == Tree::no_token || !is_event(what)) return false;
  agreed = what;
  return true;
}

/// "the ninth such encounter this year": the stretch in which it is counted.
bool TimeOwners::is_counted_within(std::uint32_t noun, std::uint32_t index) const {
  if (analysis_.document.tokens[noun].pos != Pos::NOUN || days(index) < 6) return false;
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
