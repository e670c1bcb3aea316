// Who a report is of: its owner, or whoever a verb of speech has for its subject.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

namespace {

constexpr int max_climb = 12;

/// Nouns whose "that" tells what somebody says.
bool is_report(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"report",       "claim",     "allegation", "accusation",  "suggestion", "assertion", "statement",
       "announcement", "charge",    "confidence", "hope",        "fear",       "warning",   "proposal",
       "insistence",   "assurance", "admission",  "denial",      "pledge",     "promise",   "threat",
       "belief",       "view",      "finding",    "insinuation", "contention", "rumour",    "rumor",
       "testimony",    "complaint", "conclusion", "assessment",  "argument"});
}

}  // namespace

void Attributor::from_report(std::uint32_t index) {
  if (!free(index)) return;
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t at = reading_.events[index].token;
  for (int i = 0; i < max_climb && tokens[at].head != at; ++i, at = tokens[at].head) {
    const std::uint32_t noun = denied_report(at);
    const bool clause = tokens[at].label == Label::acl || tokens[at].label == Label::ccomp ||
                        tokens[at].label == Label::relcl;
    if (!clause || tokens[noun].pos == language::Pos::VERB || !is_report(analysis_.document.lemma(noun)))
      continue;
    if (!is_that_clause(at) && !is_whole_behind_that(at)) continue;
    add_owners(index, noun, at);
    return;
  }
}

/// "the claim that Kenya had attacked Chad", where the parser takes "that" for a second object.
bool Attributor::is_whole_behind_that(std::uint32_t clause) const {
  const std::uint32_t begin = analysis_.tree.left_edge(clause);
  const std::uint32_t object = analysis_.tree.child(clause, Label::dobj);
  return object == begin && analysis_.document.word(begin) == "that" &&
         std::ranges::any_of(analysis_.tree.children(clause), [&](std::uint32_t child) {
           return child > clause && analysis_.document.tokens[child].label == Label::dobj;
         });
}

/// "dismissed a report in the daily that he had met them", where the parser hangs the clause on the verb: the
/// report; else what the clause hangs on.
std::uint32_t Attributor::denied_report(std::uint32_t clause) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = tokens[clause].head;
  if (tokens[clause].label != Label::ccomp || tokens[verb].pos != language::Pos::VERB) return verb;
  std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  // "rejected as absurd a claim by the envoy that"
  if (const std::uint32_t as = analysis_.tree.child(verb, Label::prep);
      object == Tree::no_token && as != Tree::no_token && analysis_.document.word(as) == "as")
    object = analysis_.tree.child(as, Label::pobj);
  const bool report = object != Tree::no_token && object > verb && object < clause &&
                      is_report(analysis_.document.lemma(object));
  return report ? object : verb;
}

/// "the envoy's claim", "a report by the daily", "a proposal made by Oslo", "expressed confidence".
void Attributor::add_owners(std::uint32_t index, std::uint32_t noun, std::uint32_t clause) {
  constexpr const char* rule = "attribution.report";
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::poss) add(index, child, noun, rule);
    if (label == Label::acl && child != clause) {
      const std::uint32_t agent = analysis_.tree.child(child, Label::agent);
      const std::uint32_t maker = agent == Tree::no_token ? agent : analysis_.tree.child(agent, Label::pobj);
      if (maker != Tree::no_token) add(index, maker, noun, rule);
    }
    if (label != Label::prep) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object == Tree::no_token) continue;
    const std::string_view word = analysis_.document.lemma(child);
    // "the claim of the ministry that"
    const bool owner = word == "of" && reading_.fillers.mention(object) != nullptr;
    if (owner || word == "by" || word == "from" || (word == "in" && is_medium(object)))
      add(index, object, noun, rule);
  }
  const std::uint32_t denied = analysis_.document.tokens[noun].head;
  for (const std::uint32_t child : analysis_.tree.children(denied)) {
    // "denied a report by the daily that", where the parser hangs "by" on the verb
    if (child < noun || child > clause || !is_one_of(analysis_.document.lemma(child), {"by", "from", "in"}))
      continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token && (analysis_.document.lemma(child) != "in" || is_medium(object)))
      add(index, object, noun, rule);
  }
  if (!free(index)) return;
  const Carrier carrier = reading_.predicates.carrier(noun);
  if (!carrier || carrier.label != Label::dobj) return;
  if (!is_one_of(analysis_.document.lemma(carrier.verb),
                 {"express", "voice", "make", "issue", "repeat", "renew", "reiterate", "give"}))
    return;
  for (const std::uint32_t subject : reading_.predicates.subjects(carrier.verb))
    add(index, subject, noun, rule);
}

/// "the daily, which wrote that he had come": a verb of speech without an event has a speaker of its own.
bool Attributor::is_told_elsewhere(std::uint32_t clause, std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  return tokens[clause].label == Label::ccomp && tokens[verb].label == Label::relcl && clause > verb &&
         reading_.event_of_token[verb] == graph::no_index && is_reporting(verb) &&
         !reading_.predicates.is_passive(verb) && !reading_.predicates.subjects(verb).empty();
}

void Attributor::from_unread_speech(std::uint32_t verb) {
  const bool put_in = is_put_in(verb);
  if (reading_.event_of_token[verb] != graph::no_index ? !put_in : !put_in && !is_reporting(verb)) return;
  const auto& tree = analysis_.tree;
  std::uint32_t clause = tree.child(verb, Label::ccomp);
  if (const std::uint32_t whom = tree.child(verb, Label::dobj);
      clause == Tree::no_token && whom != Tree::no_token && is_told_that(whom))
    clause = tree.child(whom, Label::relcl);
  const bool inserted = clause == Tree::no_token;
  if (inserted) clause = reading_.predicates.reported_clause(verb);
  if (clause == Tree::no_token) return;
  const auto speakers = reading_.predicates.subjects(verb);
  for (std::uint32_t token = tree.left_edge(clause); token < tree.right_edge(clause); ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    if (inserted && ((!tree.below(clause, verb) && tree.below(token, verb)) ||
                     (token > verb && tokens_apart(verb, token))))
      continue;
    if (is_known_below(token, clause)) continue;
    for (const std::uint32_t speaker : speakers) add(index, speaker, verb, "attribution.clause");
  }
}

/// "He met the rebels, a reporter saw, and went on": whatever verb somebody who acts is put in with tells how
/// the rest is known.
bool Attributor::is_put_in(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[verb].label != Label::parataxis || tokens[verb].pos != language::Pos::VERB) return false;
  const std::uint32_t index = reading_.event_of_token[verb];
  if (index != graph::no_index && is_speech(index)) return false;
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token || !reading_.fillers.is_agent(subject)) return false;
  const bool open = analysis_.tree.child(verb, Label::dobj) == Tree::no_token &&
                    analysis_.tree.child(verb, Label::xcomp) == Tree::no_token;
  return open && subject + 3 > verb && reading_.predicates.reported_clause(verb) != Tree::no_token;
}

/// A verb that takes a clause and has a speaker in the tables, told as done.
bool Attributor::is_reporting(std::uint32_t verb) const {
  if (analysis_.document.tokens[verb].pos != language::Pos::VERB) return false;
  // "The paper has learned that"
  if (is_one_of(analysis_.document.lemma(verb),
                {"learn", "hear", "find", "discover", "understand", "establish", "calculate"}))
    return true;
  const LemmaEntry* entry = reading_.fillers.entry(verb);
  if (!entry) return false;
  return std::ranges::any_of(entry->triggers, [&](std::uint32_t row) {
    const Trigger& trigger = analysis_.lexicon.events().trigger(row);
    return trigger.pos == Trigger::Pos::verb && trigger.words.size() == 1 && trigger.is_speech();
  });
}

void Attributor::add(std::uint32_t index, std::uint32_t token, std::uint32_t cue, const char* rule) {
  const bool medium = is_medium(token);
  for (const EntityIndex entity : reading_.fillers.entities(token)) {
    if (medium && analysis_.facts.entities[entity].kind == graph::EntityKind::state)
      continue;  // "a Kuwaiti daily"
    add_source(index, entity, {rule, "", 0, analysis_.document.tokens[cue].span});
  }
  if (!reading_.fillers.entities(token).empty()) return;
  if (const EntityIndex holder = holder_of(token); holder != graph::no_index)
    add_source(index, holder, {rule, "", 0, analysis_.document.tokens[cue].span});
  for (const EntityIndex body : body_behind(token))
    add_source(index, body, {rule, "", 0, analysis_.document.tokens[cue].span});
}

void Attributor::add_source(std::uint32_t index, EntityIndex entity, graph::Reason reason) {
  auto& sources = reading_.event(index).attribution;
  if (sources.empty()) reading_.event(index).attribution_reason = std::move(reason);
  if (std::ranges::find(sources, entity) == sources.end()) sources.push_back(entity);
  std::ranges::sort(sources);
}

bool Attributor::is_speech(std::uint32_t index) const {
  const Trigger& trigger = *reading_.events[index].trigger;
  if (trigger.gold == "charge") return true;  // "charged him with spying": the prosecutors say so
  return trigger.is_speech();
}

/// Who is willing or ready to do something has not said so, nor who has not claimed an attack.
bool Attributor::is_said(std::uint32_t index) const {
  const std::uint32_t token = reading_.events[index].token;
  const bool unclaimed =
      analysis_.document.lemma(token) == "claim" && analysis_.tree.child(token, Label::neg) != Tree::no_token;
  return !unclaimed && reading_.events[index].trigger->pos != Trigger::Pos::adjective;
}

bool Attributor::free(std::uint32_t index) const {
  return analysis_.facts.events[index].claimed_in == graph::no_index &&
         analysis_.facts.events[index].attribution.empty();
}

}  // namespace chancery::extract
