// What an event that a noun tells is by what is told of it: not confirmed, not come to, only to be resumed.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

/// "has been put off until May", "pushed back to February": it lies ahead, on another day.
bool ClauseStatus::has_new_date(std::uint32_t verb) const {
  if (!puts_off(reading_.fillers.lemma(verb))) return false;
  const auto dated = [&](std::uint32_t word) {
    return std::ranges::any_of(analysis_.tree.children(word), [&](std::uint32_t child) {
      if (!is_one_of(analysis_.document.lemma(child), {"to", "until", "till"})) return false;
      return time_behind(analysis_, child) != graph::no_index;
    });
  };
  if (dated(verb) || std::ranges::any_of(analysis_.tree.children(verb), dated)) return true;
  // "was put off and will now take place on Friday"
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::conj &&
           is_one_of(reading_.fillers.lemma(child), {"take", "hold", "happen", "be"}) && modal(child) &&
           modal(child)->status == Status::planned;
  });
}

/// "was delayed for an hour": it took place all the same.
bool ClauseStatus::is_brief(std::uint32_t delay) const {
  return std::ranges::any_of(analysis_.tree.children(delay), [&](std::uint32_t child) {
    if (!is_one_of(analysis_.document.lemma(child), {"for", "by"})) return false;
    const std::uint32_t span = analysis_.tree.child(child, Label::pobj);
    return span != Tree::no_token && is_one_of(reading_.fillers.lemma(span), {"hour", "minute"});
  });
}

/// "will investigate the attack", "would not end the war": whatever is done to it, it is there.
bool ClauseStatus::presupposes(std::string_view lemma) {
  return is_one_of(
      lemma, {"end",         "terminate",   "prolong",  "worsen",    "ease",     "investigate", "probe",
              "examine",     "commemorate", "avenge",   "mourn",     "survive",  "remember",    "forgive",
              "justify",     "move",        "relocate", "transfer",  "televise", "film",        "heed",
              "ignore",      "act",         "respond",  "react",     "regret",   "condemn",     "deplore",
              "denounce",    "lament",      "quell",    "suppress",  "crush",    "recognise",   "recognize",
              "acknowledge", "question",    "contest",  "challenge", "know",     "learn",       "lift",
              "reverse",     "revoke",      "rescind",  "repeal",    "relax",    "loosen",      "tighten",
              "overturn",    "undo",        "annul",    "quash",     "evade",    "circumvent",  "mention",
              "renew"});
}

/// "denied having planned to address a rally": the verb carries the gathering.
bool ClauseStatus::attends(std::string_view lemma) {
  return is_one_of(lemma, {"address", "attend", "join", "chair", "host", "lead", "open", "brief"});
}

/// "If the defection is confirmed", "could not be verified", "has neither confirmed nor denied the raid".
std::optional<Verdict> ClauseStatus::unconfirmed(const Carrier& carrier, const Verdict& verb) const {
  if (carrier.preposition != Tree::no_token || is_real(verb.status)) return std::nullopt;
  if (!is_one_of(reading_.fillers.lemma(carrier.verb),
                 {"confirm", "verify", "corroborate", "substantiate", "authenticate"}))
    return std::nullopt;
  return Verdict{Status::hypothetical, verb.row, carrier.verb, "status.unconfirmed"};
}

/// "withdrew its draft minutes before a vote": what was to be voted on is gone, so no vote was held.
std::optional<Verdict> ClauseStatus::forestalled(const Carrier& carrier, std::uint32_t own) const {
  if (carrier.preposition == Tree::no_token || own == graph::no_index) return std::nullopt;
  if (analysis_.document.lemma(carrier.preposition) != "before" ||
      reading_.events[own].trigger->gold != "vote")
    return std::nullopt;
  const StatusCue* found = phrasal_cue(carrier.verb, Tree::no_token, CueScope::object);
  if (!found || found->status != Status::cancelled) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::dobj && label != Label::nsubjpass) continue;
    for (std::uint32_t word = analysis_.tree.left_edge(child); word <= child;
         ++word) {  // "its draft minutes"
      if (is_one_of(reading_.fillers.lemma(word),
                    {"draft", "text", "motion", "resolution", "bill", "amendment", "proposal"}))
        return Verdict{Status::cancelled, found->row, carrier.verb, "status.forestalled"};
    }
  }
  return std::nullopt;
}

/// "would trigger the snapback of sanctions", "called for the resumption of talks": what is only to begin.
std::optional<Verdict> ClauseStatus::stage_of(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[noun].label != Label::pobj || analysis_.document.lemma(tokens[noun].head) != "of")
    return std::nullopt;
  const std::uint32_t stage = tokens[tokens[noun].head].head;
  if (tokens[stage].pos != Pos::NOUN || reading_.event_of_token[stage] != graph::no_index)
    return std::nullopt;
  if (!is_one_of(reading_.fillers.lemma(stage),
                 {"snapback", "reimposition", "re-imposition", "imposition", "resumption", "renewal",
                  "reintroduction", "introduction", "restoration", "start", "beginning", "opening", "launch",
                  "holding", "convening", "outbreak", "return", "revival", "relaunch"}))
    return std::nullopt;
  const Verdict verdict = of_noun(stage, depth + 1);
  return is_real(verdict.status) ? std::nullopt : std::optional(verdict);
}

/// "took note of the offer to host talks": the parser takes the verb for part of the noun.
std::optional<Verdict> ClauseStatus::behind_offer(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t to = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || to == 0 || analysis_.document.word(to) != "to")
    return std::nullopt;
  if (!is_one_of(analysis_.document.word(to + 1), {"host", "broker", "stage", "chair", "sponsor", "mount"}))
    return std::nullopt;
  const StatusCue* found = tokens[to + 1].head == noun ? cue(to - 1, CueScope::clause) : nullptr;
  if (!found) return std::nullopt;
  return Verdict{found->status, found->row, to - 1, "status.governor"};
}

/// "will be led by Chad, subject to the signature of an accord"
std::optional<Verdict> ClauseStatus::subject_to(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t to = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || to == 0 || analysis_.document.word(to) != "to")
    return std::nullopt;
  if (analysis_.document.word(to - 1) != "subject") return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, to - 1, "status.condition"};
}

/// "would be followed by talks": what comes behind lies ahead as far as the verb does.
std::optional<Verdict> ClauseStatus::sequel(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t by = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || analysis_.document.lemma(by) != "by") return std::nullopt;
  const std::uint32_t verb = tokens[by].head;
  if (!is_one_of(analysis_.document.lemma(verb), {"follow", "precede", "succeed"})) return std::nullopt;
  const Verdict verdict = of_verb(verb, depth + 1);
  return is_real(verdict.status) ? std::nullopt : std::optional(verdict);
}

/// "cleared the way": for what has not happened yet.
bool ClauseStatus::is_way(std::uint32_t noun, std::uint32_t verb) const {
  return is_one_of(reading_.fillers.lemma(noun),
                   {"way", "ground", "groundwork", "path", "door", "stage", "foundation", "road"}) &&
         is_one_of(reading_.fillers.lemma(verb),
                   {"clear", "pave", "open", "prepare", "smooth", "lay", "set", "break"});
}

/// "renewed his call for a meeting", "made an appeal for talks": what the noun asks for, where the parser
/// hangs "for" on the verb.
std::optional<Verdict> ClauseStatus::called_for(const Carrier& carrier) const {
  if (carrier.preposition == Tree::no_token || analysis_.document.lemma(carrier.preposition) != "for")
    return std::nullopt;
  std::uint32_t call = analysis_.tree.child(carrier.verb, Label::dobj);
  // "Calls grow for his release", "Preparations are under way for a visit"
  if (call == Tree::no_token && is_one_of(reading_.fillers.lemma(carrier.verb),
                                          {"be", "grow", "mount", "begin", "start", "continue", "intensify",
                                           "increase", "multiply", "rise", "come", "go", "remain", "fade"}))
    call = analysis_.tree.child(carrier.verb, Label::nsubj);
  if (call == Tree::no_token || call > carrier.preposition) return std::nullopt;
  // "cleared the way for his extradition"
  if (is_way(call, carrier.verb)) return Verdict{Status::hypothetical, nullptr, call, "status.way"};
  const bool asks = is_one_of(reading_.fillers.lemma(call),
                              {"call", "appeal", "demand", "plea", "request", "proposal", "push", "bid",
                               "plan", "preparation", "condition", "deadline", "pressure", "hope"});
  const StatusCue* found = asks ? cue(call, CueScope::clause) : nullptr;
  if (!found || found->status == Status::negated) return std::nullopt;
  return Verdict{found->status, found->row, call, "status.governor"};
}

}  // namespace chancery::extract
