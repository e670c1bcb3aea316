// What an event that a noun tells is by the verb that carries it.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

/// "spoke on a trip to Oslo": where somebody is on the way, not what is spoken on.
bool is_journey(std::string_view lemma) {
  return is_one_of(lemma, {"trip", "visit", "tour", "mission", "journey", "stopover"});
}

/// "considered a proposal": which has been made
bool weighs(std::string_view lemma) { return is_one_of(lemma, {"consider", "mull", "weigh", "recommend"}); }
bool is_put_forward(std::string_view lemma) {
  return is_one_of(lemma, {"proposal", "offer", "request", "demand", "invitation"});
}

/// What is done with what has been put forward: "A judge will hear his request", "was not adopted"
bool deals_with(std::string_view lemma) {
  return is_one_of(lemma,
                   {"hear",    "adopt",   "pass",    "approve", "discuss", "debate",  "review", "study",
                    "examine", "grant",   "decide",  "reject",  "dismiss", "block",   "veto",   "rebuff",
                    "accept",  "welcome", "support", "back",    "answer",  "withdraw"});
}

/// Whoever does so does not hold it: "monitor the vote", "will boycott the election".
bool watches(std::string_view lemma) {
  return is_one_of(lemma, {"monitor", "observe", "oversee", "supervise", "boycott", "disrupt", "influence",
                           "win", "lose", "contest", "skip", "rig"});
}

/// "is unlikely to return to negotiations": the verb carries the talks.
bool is_return(std::string_view lemma) { return is_one_of(lemma, {"return", "come", "agree", "proceed"}); }

}  // namespace

/// What the verb that the noun hangs on makes of it, by its meaning or its own status: "will hold talks".
/// "offered condolences", "never came to a vote": the verb only carries the noun.
bool ClauseStatus::is_light(const Carrier& carrier, std::uint32_t index) const {
  if (index == graph::no_index) return false;
  const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
  return std::ranges::any_of(reading_.events[index].trigger->light, [&](std::string_view words) {
    return words.substr(0, words.find(' ')) == lemma;
  });
}

/// "take" of "A ceasefire is to take effect"; the verb itself where it is no such "be".
std::uint32_t ClauseStatus::what_is_to(const Carrier& carrier) const {
  if (carrier.label != Label::nsubj) return carrier.verb;
  const std::string_view lemma = analysis_.document.lemma(carrier.verb);
  const std::uint32_t yet = analysis_.tree.child(carrier.verb, Label::advmod);
  const bool has_yet = lemma == "have" && yet != Tree::no_token && analysis_.document.word(yet) == "yet";
  if (lemma != "be" && !has_yet) return carrier.verb;  // "has yet to materialise"
  const std::uint32_t verb = analysis_.tree.child(carrier.verb, Label::xcomp);
  const bool infinitive =
      verb != Tree::no_token && std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
        return analysis_.document.tag(child) == "TO";
      });  // "Talks were to have opened"
  return infinitive ? verb : carrier.verb;
}

/// "The summit had to be cancelled": what had to be done was; "weighs measures, including the closure": one
/// of what it weighs.
Carrier ClauseStatus::taken_as(const Carrier& carrier) const {
  if (carrier.preposition != Tree::no_token && analysis_.folded.word(carrier.preposition) == "including") {
    const std::uint32_t whole = analysis_.tree.child(carrier.verb, Label::dobj);
    const bool before = whole != Tree::no_token && whole < carrier.preposition;
    return before ? Carrier{carrier.verb, Label::dobj, Tree::no_token} : carrier;
  }
  if (carrier.label != Label::nsubj || carrier.preposition != Tree::no_token ||
      analysis_.document.word(carrier.verb) != "had")
    return carrier;
  const std::uint32_t verb = analysis_.tree.child(carrier.verb, Label::xcomp);
  const bool passive = verb != Tree::no_token && analysis_.tree.child(verb, Label::auxpass) != Tree::no_token;
  return passive ? Carrier{verb, Label::nsubjpass, Tree::no_token} : carrier;
}

/// "Nothing came of the talks that were planned"
std::optional<Verdict> ClauseStatus::nothing_came_of(const Carrier& carrier) const {
  if (carrier.preposition == Tree::no_token || analysis_.document.word(carrier.preposition) != "of" ||
      reading_.fillers.lemma(carrier.verb) != "come")
    return std::nullopt;
  const std::uint32_t nothing = analysis_.tree.subject(carrier.verb);
  if (nothing == Tree::no_token || analysis_.folded.word(nothing) != "nothing") return std::nullopt;
  return Verdict{Status::negated, nullptr, nothing, "status.negation"};
}

/// "An attempt at a rescue failed", "efforts towards a truce collapsed"
std::optional<Verdict> ClauseStatus::tried_in_vain(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t at = tokens[noun].head;
  if (tokens[noun].label != Label::pobj ||
      !is_one_of(analysis_.document.lemma(at), {"at", "to", "towards", "toward", "for"}))
    return std::nullopt;
  const std::uint32_t attempt = tokens[at].head;
  if (!is_one_of(reading_.fillers.lemma(attempt), {"attempt", "bid", "effort", "try", "push", "drive"}) ||
      !language::is_subject(tokens[attempt].label))
    return std::nullopt;
  const std::uint32_t verb = tokens[attempt].head;
  if (!is_one_of(reading_.fillers.lemma(verb),
                 {"fail", "founder", "collapse", "flop", "miscarry", "backfire"}) ||
      negated(verb))
    return std::nullopt;
  return Verdict{Status::failed, nullptr, verb, "status.undone"};
}

/// "was planned for last week but was called off": what the next verb says of the same subject.
std::optional<Verdict> ClauseStatus::dropped_after(const Carrier& carrier, std::uint32_t noun) const {
  if (!language::is_subject(carrier.label) ||
      !is_one_of(reading_.fillers.lemma(carrier.verb),
                 {"plan", "schedule", "set", "arrange", "slate", "fix", "intend", "announce", "agree", "be"}))
    return std::nullopt;
  for (const std::uint32_t next : analysis_.tree.children(carrier.verb)) {
    if (next < carrier.verb || analysis_.document.tokens[next].label != Label::conj ||
        analysis_.tree.subject(next) != Tree::no_token || !reading_.predicates.is_passive(next))
      continue;
    Carrier other = carrier;
    other.verb = next;
    const auto found = object_of(other, noun, of_verb(next, 1));
    if (found && found->status == Status::cancelled) return found;
  }
  return std::nullopt;
}

/// "declined an invitation", "backed the raid", "considered a proposal": which had come or been made.
bool ClauseStatus::is_there_already(const Carrier& carrier, std::uint32_t noun) const {
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
  const std::string_view word = reading_.fillers.lemma(noun);
  const bool bid = speech || word == "invitation";
  return (bid && is_one_of(lemma, {"decline", "refuse", "reject", "spurn", "turn"})) ||
         (is_favour(lemma) && (speech || is_deed(own))) || (weighs(lemma) && is_put_forward(word));
}

/// "owes an apology", "demanded an apology", "His statement was called off"
bool ClauseStatus::is_unmade(const Carrier& carrier, std::uint32_t event, const Verdict& verdict) const {
  if (verdict.status == Status::cancelled) return reading_.events[event].trigger->gold == "statement";
  return !is_real(verdict.status) &&
         (verdict.status != Status::negated ||
          is_one_of(analysis_.document.lemma(carrier.verb), {"owe", "rule", "exclude"}));
}

/// "Attacks on cables would be answered": should there be any.
std::optional<Verdict> ClauseStatus::only_if_done(const Carrier& carrier, std::uint32_t noun) const {
  if (carrier.label != Label::nsubjpass || analysis_.document.tag(noun) != "NNS" ||
      !is_one_of(reading_.fillers.lemma(carrier.verb),
                 {"answer", "meet", "punish", "treat", "regard", "consider", "tolerate", "avenge", "repel"}))
    return std::nullopt;
  const bool known = std::ranges::any_of(analysis_.tree.children(noun), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::det || label == Label::poss || label == Label::nummod;
  });
  if (known) return std::nullopt;
  auto found = modal(carrier.verb);
  if (!found) return std::nullopt;
  return Verdict{Status::hypothetical, found->row, found->cue, "status.condition"};
}

std::optional<Verdict> ClauseStatus::carried(const Carrier& given, std::uint32_t noun, int depth) const {
  const Carrier carrier = taken_as(given);
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  const bool subject = carrier.label == Label::nsubj;
  if (auto found = escaped(carrier, own)) return found;
  if (auto found = nothing_came_of(carrier)) return found;
  if (auto found = dropped_after(carrier, noun)) return found;
  if (language::is_subject(carrier.label) && is_running(noun, carrier.verb)) return std::nullopt;
  if (is_stopped(carrier, noun) || is_ordered_deed(carrier, noun) || is_closed_to(carrier))
    return std::nullopt;
  if (auto found = only_if_done(carrier, noun)) return found;
  // "The withdrawal depends on a ceasefire"
  if (subject && is_one_of(reading_.fillers.lemma(carrier.verb), {"depend", "hinge"}))
    return Verdict{Status::hypothetical, nullptr, carrier.verb, "status.condition"};
  const Verdict verb = of_verb(what_is_to(carrier), depth + 1);
  if (has_stopped(carrier, verb) || is_only_fruitless(carrier, noun, verb)) return std::nullopt;
  if (auto found = is_off(carrier)) return found;
  if (auto found = part_of_plan(carrier)) return found;
  if (auto found = listed_as_object(carrier, noun, verb)) return found;
  if (auto found = subject ? said_of(carrier.verb, speech) : std::nullopt) return found;
  if (auto found = due_for(carrier)) return found;
  if (auto found = date_set_for(carrier, verb)) return found;
  if (auto found = looked_for(carrier)) return found;
  if (auto found = called_for(carrier)) return found;
  if (verb.status == Status::negated && carrier.preposition == Tree::no_token && is_only_later(carrier.verb))
    return Verdict{Status::planned, verb.row, carrier.verb, "status.governor"};
  if (auto found = forestalled(carrier, own)) return found;
  if (auto found = speech ? std::nullopt : unconfirmed(carrier, verb)) return found;
  if (carrier.preposition != Tree::no_token) {
    if (const StatusCue* before = preposition_cue(carrier.preposition)) {
      return Verdict{before->status, before->row, carrier.preposition, "status.preposition"};
    }
    const std::string_view word = analysis_.document.lemma(carrier.preposition);
    // "has ruled that out before the election": when, not what
    if (!speech && !is_one_of(word, {"before", "after", "since", "until", "following"})) {
      if (auto found = object_of(carrier, noun, verb)) return found;  // "hinted at a veto"
    }
    if (auto found = stuck_on(carrier, noun)) return found;
    if (auto found = before_which(carrier, noun, verb)) return found;
    if (auto found = to_follow(carrier, noun, verb)) return found;
    // "at the invitation of the minister": who will come has been invited
    if (word == "at" && is_bidding(reading_.fillers.lemma(noun))) return std::nullopt;
    if (word == "under" && verb.status == Status::negated && reading_.fillers.lemma(carrier.verb) == "be")
      return verb;  // "is not under arrest"
    const bool beside = frame_of(noun) != noun;
    const bool framed = beside || (word == "on" && is_journey(reading_.fillers.lemma(noun)));
    if (framed || word == "at" || word == "in" || word == "during") return framing(carrier, beside, depth);
    // "called on Tehran to enter into talks"
    const bool into =
        word == "into" && is_one_of(reading_.fillers.lemma(carrier.verb), {"enter", "go", "get"});
    if (!into && !is_one_of(word, {"with", "to", "for", "on", "of"})) return std::nullopt;
  }
  if (auto found = announces_done(carrier.verb, own) ? std::nullopt : object_of(carrier, noun, verb)) {
    // "denied the claim": it was made; "owes an apology", "demanded an apology": it was not
    if (is_there_already(carrier, noun)) return std::nullopt;
    if (speech && subject) return Verdict{};  // "a similar promise had come to nothing": it was made
    if (!speech || is_unmade(carrier, own, *found)) return found;
  }
  return carried_by_event(carrier, noun, verb);
}

/// What follows from a verb that tells an event itself: "announced a visit", "discussed the talks".
std::optional<Verdict> ClauseStatus::carried_by_event(const Carrier& carrier, std::uint32_t noun,
                                                      const Verdict& verb) const {
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  const bool subject = carrier.label == Label::nsubj;
  const std::uint32_t index = reading_.event_of_token[carrier.verb];
  if (!subject && index != graph::no_index && !(speech && is_light(carrier, own))) {
    // "on his trip to Oslo, he asked": what opens the sentence is not asked for
    const bool fronted = carrier.preposition != Tree::no_token && carrier.preposition < carrier.verb;
    const bool done = fronted || announces_done(carrier.verb, own);
    const auto content = done ? std::nullopt : content_of(carrier.verb);
    // "A second visit had not been agreed"
    if (content && verb.status == Status::negated && is_ahead(content->status) && !is_speech(index))
      return verb;
    if (content && !(speech && content->status == Status::negated)) return content;
    // The object of "condemned" or "welcomed" is real whatever the verb's own tense; "put to a vote" is the
    // vote.
    const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
    const bool only_spoken_of = is_one_of(lemma, {"speak", "talk"}) && !is_real(verb.status);
    if (is_speech(index) && !attends(lemma) && lemma != "put" && !only_spoken_of) return std::nullopt;
  }
  if (carrier.preposition != Tree::no_token && verb.status == Status::negated && !is_light(carrier, own) &&
      !is_return(reading_.fillers.lemma(carrier.verb)) && reading_.fillers.lemma(carrier.verb) != "pay")
    return std::nullopt;
  if (carrier.preposition == Tree::no_token && is_put_forward(reading_.fillers.lemma(noun)) &&
      deals_with(reading_.fillers.lemma(carrier.verb)))
    return std::nullopt;
  const bool not_done = verb.rule == std::string_view("status.negation");
  // "did not attend the meeting", "declined to attend it": which was held; "will not attend it": which is to
  // be
  if (carrier.label != Label::nsubj && (verb.status == Status::negated || verb.status == Status::failed) &&
      reading_.fillers.lemma(carrier.verb) == "attend") {
    const auto ahead = modal(carrier.verb);
    return ahead && ahead->status == Status::planned ? ahead : std::nullopt;
  }
  // "Nobody has claimed the attack": which there was
  if (carrier.label == Label::dobj && not_done && is_told_deed(noun) &&
      !is_done_by(reading_.fillers.lemma(carrier.verb)))
    return std::nullopt;
  // "has not been asked to monitor the vote": which is to be held
  if (carrier.label == Label::dobj && !is_real(verb.status) && watches(reading_.fillers.lemma(carrier.verb)))
    return Verdict{Status::planned, nullptr, carrier.verb, "status.watched"};
  if (carrier.label != Label::nsubj && presupposes(reading_.fillers.lemma(carrier.verb))) return std::nullopt;
  const std::uint32_t particle = analysis_.tree.child(carrier.verb, Label::prt);
  if (carrier.label == Label::dobj && particle != Tree::no_token &&
      reading_.fillers.lemma(carrier.verb) == "put" && analysis_.folded.word(particle) == "down")
    return std::nullopt;  // "to put down a coup"
  if (verb.rule == std::string_view("status.question") && attends(reading_.fillers.lemma(carrier.verb)))
    return modal(carrier.verb);  // "Will he attend the summit?": which is to be held
  if (subject && not_done && acts_all_the_same(carrier)) return std::nullopt;
  if (verb.rule != std::string_view("status.default")) return verb;
  return std::nullopt;
}

/// "The threat did not impress Oslo", "The raid has not silenced the guns": what an event does not bring
/// about says that there was one, unless the verb is that of its coming about.
bool ClauseStatus::acts_all_the_same(const Carrier& carrier) const {
  if (carrier.preposition != Tree::no_token || modal(carrier.verb)) return false;
  return !is_one_of(
      reading_.fillers.lemma(carrier.verb),
      {"be",    "take",    "happen",  "occur",   "come",    "go",          "materialise", "begin",
       "start", "open",    "resume",  "proceed", "follow",  "materialize", "ensue",       "arise",
       "exist", "result",  "emerge",  "appear",  "get",     "become",      "enter",       "pass",
       "reach", "leave",   "have",    "do",      "make",    "arrive",      "return",      "hold",
       "fall",  "advance", "include", "sign",    "survive", "work",        "succeed",     "change"});
}

}  // namespace chancery::extract
