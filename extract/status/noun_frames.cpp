// What an event that a noun tells is by what it frames, waits for, is talked of or told of in a relative
// clause.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

/// Words that say of a plan that it stands, not what somebody makes of it: "is due to", "is expected to".
bool is_scheduling(std::string_view lemma) {
  return is_one_of(lemma,
                   {"due", "set", "slate", "schedule", "expect", "plan", "likely", "poised", "invite"});
}

/// What new things talks are held about; of what is there already nothing follows.
bool is_aim(std::string_view lemma) {
  return is_one_of(lemma,
                   {"transfer",    "release",  "withdrawal",    "pullout",       "pull-out",   "pullback",
                    "deployment",  "exchange", "swap",          "reopening",     "sale",       "delivery",
                    "purchase",    "lifting",  "normalisation", "normalization", "return",     "repatriation",
                    "extradition", "handover", "resumption",    "restoration",   "evacuation", "extension",
                    "disarmament", "accession"});
}

}  // namespace

/// "on the sidelines of a summit", "at the opening of an exercise": the verb that the frame hangs on.
std::uint32_t ClauseStatus::frame_of(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t of = tokens[noun].head;
  if (tokens[noun].label != Label::pobj) return noun;
  const std::uint32_t frame = tokens[of].head;
  // "is ready to consider measures, including the suspension of flights"
  const bool several =
      frame < of && analysis_.document.word(of) == "including" &&
      is_one_of(reading_.fillers.lemma(frame),
                {"measure", "step", "option", "action", "move", "response", "countermeasure", "sanction"});
  if (several) return frame;
  if (analysis_.document.lemma(of) != "of") return noun;
  const bool known = is_one_of(
      reading_.fillers.lemma(frame),
      {"sideline", "sidelines", "margin",      "margins", "fringe",  "occasion", "course", "framework",
       "eve",      "exchange",  "deposit",     "side",    "tonne",   "ton",      "dollar", "million",
       "billion",  "shipment",  "consignment", "batch",   "tranche", "planeload"});
  // "at the close of the summit": what the leaders did then says nothing of the summit
  const bool at_edge =
      is_opening_or_close(reading_.fillers.lemma(frame)) &&
      is_one_of(analysis_.folded.word(tokens[frame].head), {"at", "since", "before", "after"});
  // "called off some of his meetings"
  const Label as = tokens[frame].label;
  const bool part = (language::is_subject(as) || as == Label::dobj) &&
                    is_one_of(reading_.fillers.lemma(frame), {"some", "all", "most", "several", "many"});
  return known || at_edge || part ? frame : noun;
}

/// "is to speak at a summit", "would meet on the sidelines of a summit": the frame of what lies ahead does so
/// too.
std::optional<Verdict> ClauseStatus::framing(const Carrier& carrier, bool beside, int depth) const {
  if (auto found = modal(carrier.verb)) {
    if (beside) found->status = Status::planned;  // whether or not they meet on its sidelines
    return found;
  }
  const Verdict verb = of_verb(carrier.verb, depth + 1);
  if (!is_scheduled(verb.status)) return std::nullopt;
  const std::string_view rule = verb.rule;
  if (rule == "status.is-to" || rule == "status.infinitive") return verb;
  if (rule != "status.governor" || verb.cue == Tree::no_token) return std::nullopt;
  const auto& at = analysis_.document.tokens[verb.cue];
  const std::uint32_t told = at.label == Label::acomp ? at.head : verb.cue;
  if (!is_scheduling(reading_.fillers.lemma(verb.cue)) || !is_present(told)) return std::nullopt;
  return verb;
}

/// "will decide on a step at the meeting on Friday": the parser hangs the meeting on the step.
std::optional<Verdict> ClauseStatus::gathering_ahead(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t own = reading_.event_of_token[noun];
  const std::uint32_t preposition = tokens[noun].head;
  const std::uint32_t above = tokens[preposition].head;
  if (own == graph::no_index || reading_.events[own].trigger->plover != "CONSULT" ||
      !is_one_of(analysis_.document.lemma(preposition), {"at", "during"}) ||
      reading_.event_of_token[above] != graph::no_index)
    return std::nullopt;
  const Carrier carrier = reading_.predicates.carrier(above);
  if (!carrier || carrier.verb > noun || analysis_.tree.child(noun, Label::poss) != Tree::no_token)
    return std::nullopt;
  auto found = modal(carrier.verb);
  return found && found->status == Status::planned ? found : std::nullopt;
}

/// "a meeting between A and B could go ahead": the parser takes A for who goes ahead.
std::optional<Verdict> ClauseStatus::torn_subject(std::uint32_t noun) const {
  const auto& at = analysis_.document.tokens[noun];
  const bool torn = at.label == Label::advcl && at.pos == Pos::NOUN && at.head > noun &&
                    is_one_of(reading_.fillers.lemma(at.head),
                              {"go", "take", "be", "proceed", "resume", "begin", "start", "open"});
  return torn ? modal(at.head) : std::nullopt;
}

/// "is due in Bishkek for talks": who is due somewhere is so for what is to come.
std::optional<Verdict> ClauseStatus::due_for(const Carrier& carrier) const {
  if (analysis_.document.lemma(carrier.verb) != "be") return std::nullopt;
  const bool opens = carrier.preposition == Tree::no_token;  // "the trial is due to open"
  if (opens && carrier.label != Label::nsubj) return std::nullopt;
  if (!opens && !is_one_of(analysis_.document.lemma(carrier.preposition),
                           {"for", "at", "in", "on", "to", "with", "during"}))
    return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    if (analysis_.document.tokens[child].label != Label::acomp || (!opens && child > carrier.preposition))
      continue;
    if (opens && analysis_.tree.child(child, Label::xcomp) == Tree::no_token) continue;
    if (opens && reading_.fillers.lemma(child) == "unlikely")  // "the trial is unlikely to start"
      return Verdict{Status::hypothetical, nullptr, child, "status.due"};
    if (!is_scheduling(reading_.fillers.lemma(child)) && reading_.fillers.lemma(child) != "back") continue;
    const StatusCue* found = cue(child, CueScope::clause);
    if (!found || negated(carrier.verb)) continue;
    Verdict due{found->status, found->row, child, "status.due"};
    if (was_intended(child, due)) due.status = Status::cancelled;  // "had been due in Lima for talks"
    return due;
  }
  return std::nullopt;
}

/// "ruled out talks before an apology", "will not meet before a ceasefire": what is waited for.
std::optional<Verdict> ClauseStatus::before_which(const Carrier& carrier, std::uint32_t noun,
                                                  const Verdict& verb) const {
  if (carrier.preposition == Tree::no_token || analysis_.document.lemma(carrier.preposition) != "before")
    return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::poss ||
        (label == Label::det && !is_one_of(analysis_.document.lemma(child), {"a", "an", "any"})))
      return std::nullopt;
  }
  const StatusCue* cue_of_object = phrasal_cue(carrier.verb, Tree::no_token, CueScope::object);
  const bool refused = cue_of_object && cue_of_object->status == Status::negated && is_real(verb.status);
  const bool never = verb.status == Status::negated &&
                     (verb.rule == std::string_view("status.governor") || modal(carrier.verb).has_value());
  if (!refused && !never) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, carrier.preposition, "status.awaited"};
}

/// "calls for ceasefire, release of hostages", "provides for a halt to the fighting, the release of women and
/// a withdrawal": the parser hangs the second item of a list on the verb.
std::optional<Verdict> ClauseStatus::listed_behind(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t item = noun;
  while (tokens[item].label == Label::conj && tokens[tokens[item].head].pos == Pos::NOUN)
    item = tokens[item].head;
  const std::uint32_t verb = tokens[item].head;
  const bool listed = tokens[item].label == Label::conj || tokens[item].label == Label::appos;
  if (!listed || tokens[verb].pos != Pos::VERB || verb > item) return std::nullopt;
  Carrier carrier{verb, Label::dobj, Tree::no_token};
  std::uint32_t first = Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child < verb || child >= item) continue;
    if (tokens[child].label == Label::dobj) first = child;
    if (tokens[child].label != Label::prep) continue;
    first = analysis_.tree.child(child, Label::pobj);
    carrier = {verb, Label::pobj, child};
  }
  if (first == Tree::no_token) return std::nullopt;
  if (reading_.event_of_token[first] == graph::no_index) return part_of_plan(carrier);
  const Verdict found = of_noun(first, depth + 1);
  return is_real(found.status) ? std::nullopt : std::optional(found);
}

/// "provides for a halt to the fighting, the release of women": the parser takes the second item of a list
/// for the object.
std::optional<Verdict> ClauseStatus::listed_as_object(const Carrier& carrier, std::uint32_t noun,
                                                      const Verdict& verb) const {
  if (carrier.label != Label::dobj || carrier.preposition != Tree::no_token) return std::nullopt;
  const std::uint32_t first = analysis_.tree.child(carrier.verb, Label::dobj);
  if (first == Tree::no_token || first < carrier.verb) return std::nullopt;
  const std::uint32_t left = analysis_.tree.left_edge(first);
  if (analysis_.document.word(left - 1) != ",") return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    if (child < carrier.verb || child > first || analysis_.document.tokens[child].label != Label::prep)
      continue;
    if (phrasal_cue(carrier.verb, child, CueScope::object) == nullptr) continue;
    return object_of({carrier.verb, Label::pobj, child}, noun, verb);
  }
  return std::nullopt;
}

/// "The plan provides for a withdrawal", "the deal, which includes an exchange": what is written down there
/// is still to be done.
std::optional<Verdict> ClauseStatus::part_of_plan(const Carrier& carrier) const {
  const bool object = carrier.preposition == Tree::no_token
                          ? carrier.label == Label::dobj
                          : is_one_of(analysis_.document.lemma(carrier.preposition), {"for", "out"});
  if (!object || !is_one_of(reading_.fillers.lemma(carrier.verb),
                            {"include", "contain", "provide", "foresee", "envisage", "envision", "stipulate",
                             "entail", "comprise", "set", "lay", "spell", "cover"}))
    return std::nullopt;
  const auto& at = analysis_.document.tokens[carrier.verb];
  std::uint32_t subject = analysis_.tree.child(carrier.verb, Label::nsubj);
  if (at.label == Label::relcl || at.label == Label::acl) subject = at.head;
  if (subject == Tree::no_token) return std::nullopt;
  const std::string_view paper = reading_.fillers.lemma(subject);
  if (is_one_of(paper, {"plan", "proposal", "draft", "roadmap", "blueprint", "initiative", "formula", "offer",
                        "idea"}))
    return Verdict{Status::proposed, nullptr, carrier.verb, "status.part-of-plan"};
  if (is_one_of(paper, {"deal", "agreement", "accord", "pact", "framework", "programme", "program"}))
    return Verdict{Status::planned, nullptr, carrier.verb, "status.part-of-plan"};
  return std::nullopt;
}

/// "Plans for a meeting collapsed", "Plans for talks were shelved", "buried its plan for a conference"
std::optional<Verdict> ClauseStatus::plan_dropped(std::uint32_t plan) const {
  if (!is_one_of(reading_.fillers.lemma(plan), {"plan", "preparation", "arrangement", "hope"}))
    return std::nullopt;
  const Carrier carrier = reading_.predicates.carrier(plan);
  if (!carrier || (!language::is_subject(carrier.label) && carrier.label != Label::dobj)) return std::nullopt;
  const CueScope scope = carrier.label == Label::nsubj ? CueScope::subject : CueScope::object;
  const StatusCue* found = phrasal_cue(carrier.verb, Tree::no_token, scope);
  const bool undone = found && (found->status == Status::cancelled || found->status == Status::failed);
  if (!undone || negated(carrier.verb) || modal(carrier.verb)) return std::nullopt;
  return Verdict{Status::cancelled, found->row, carrier.verb, "status.carrier"};
}

/// "would be glad of a visit"
std::optional<Verdict> ClauseStatus::glad_of(std::uint32_t preposition) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t adjective = tokens[preposition].head;
  if (tokens[adjective].label != Label::acomp ||
      !is_one_of(analysis_.document.lemma(adjective), {"glad", "happy", "grateful", "ready", "open"}))
    return std::nullopt;
  return modal(tokens[adjective].head);
}

/// "discussions on the transfer of destroyers": what is only talked about.
std::optional<Verdict> ClauseStatus::topic_of(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t on = tokens[noun].head;
  if (tokens[noun].label != Label::pobj) return std::nullopt;
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool question = analysis_.document.lemma(on) == "of" &&
                        reading_.fillers.lemma(tokens[on].head) == "question" && !is_deed(own) &&
                        !(own != graph::no_index && is_speech(own));
  if (question) return Verdict{Status::hypothetical, nullptr, tokens[on].head, "status.topic"};
  if (!is_one_of(analysis_.document.lemma(on), {"on", "about", "over"})) return std::nullopt;
  const std::uint32_t talks = tokens[on].head;
  const bool talked = is_one_of(reading_.fillers.lemma(talks), {"talk", "negotiation", "discussion",
                                                                "consultation", "dialogue", "conversation"});
  if (!talked || !is_aim(reading_.fillers.lemma(noun))) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, talks, "status.topic"};
}

/// "stalled over the release of prisoners", "differ on the withdrawal": which is still to come.
std::optional<Verdict> ClauseStatus::stuck_on(const Carrier& carrier, std::uint32_t noun) const {
  if (!is_one_of(analysis_.document.lemma(carrier.preposition), {"on", "over", "about"}) ||
      !is_aim(reading_.fillers.lemma(noun)) ||
      !is_one_of(reading_.fillers.lemma(carrier.verb),
                 {"stall", "founder", "falter", "haggle", "wrangle", "bargain", "differ", "disagree",
                  "negotiate", "deadlock", "snag"}))
    return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, carrier.verb, "status.topic"};
}

}  // namespace chancery::extract
