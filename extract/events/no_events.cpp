#include "extract/events/no_events.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

NoEvents::NoEvents(const EventReading& reading)
    : reading_(reading), growth_(reading.analysis.lexicon.events().word_class("growth")) {}

bool NoEvents::holds(std::uint32_t index) const {
  return grows(index) || is_token_of(index) || is_asked_for(index) || is_aim(index) || is_design(index) ||
         is_of_interview(index) || is_own_wish(index) || is_claimed_land(index) || is_kind_of_table(index) ||
         is_as_told(index) || is_rehearsed(index) || is_enforced(index) || is_openness(index) ||
         is_bare_toll(index) || is_only_called(index) || is_field(index) || is_deadline(index) ||
         is_note(index) || is_called(index) || is_party(index);
}

/// "called the treaty a surrender", "described the vote as a coup": somebody's name for it; what "what it
/// calls a breach" is told of is one.
bool NoEvents::is_only_called(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::noun) return false;
  const auto& document = reading_.analysis.document;
  const auto& tokens = document.tokens;
  std::uint32_t name = at.token;
  if (tokens[name].label == Label::pobj && document.lemma(tokens[name].head) == "of" &&
      document.lemma(tokens[tokens[name].head].head) == "act")
    name = tokens[tokens[name].head].head;  // "called it an act of aggression"
  const Label label = tokens[name].label;
  std::uint32_t verb = tokens[name].head;
  if (label == Label::pobj && document.lemma(verb) == "as") {
    verb = tokens[verb].head;
  } else if (label != Label::oprd) {
    return false;
  }
  if (!is_one_of(reading_.fillers.lemma(verb), {"call", "brand", "label", "describe", "dub", "term", "deem",
                                                "portray", "characterise", "characterize", "regard"}))
    return false;
  return std::ranges::any_of(reading_.analysis.tree.children(verb), [&](std::uint32_t child) {
    const Label as = tokens[child].label;
    return child > verb && child < name && (as == Label::dobj || as == Label::oprd);
  });
}

/// "vowed to deepen cooperation", "discussed prospects of cooperation": a policy, no event.
bool NoEvents::grows(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::noun || at.trigger->event_class != "Cooperation") return false;
  const auto& document = reading_.analysis.document;
  std::uint32_t noun = at.token;
  const std::uint32_t of = document.tokens[noun].head;
  const std::uint32_t above = document.tokens[of].head;
  if (document.lemma(of) == "of" &&
      is_one_of(document.lemma(above), {"prospect", "state", "development", "expansion", "field", "area",
                                        "level", "importance", "issue"}))
    noun = above;
  const Carrier carrier = reading_.predicates.carrier(noun);
  if (!carrier) return noun != at.token;
  const std::uint32_t event = reading_.event_of_token[carrier.verb];
  const bool discussed = event != graph::no_index && reading_.events[event].trigger->gold == "discussion";
  return discussed || reading_.fillers.in_class(carrier.verb, growth_) ||
         is_one_of(document.lemma(carrier.verb),
                   {"affirm", "reaffirm", "underline", "underscore", "stress", "highlight", "reiterate"});
}

/// "Major General (retired) A", "the Front (outlawed in Chad)": what a man or body is, told in passing.
bool NoEvents::is_note(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  return at.token > 0 && document.word(at.token - 1) == "(" && document.tag(at.token) == "VBN" &&
         is_one_of(document.lemma(at.token), {"retire", "outlaw", "ban", "prohibit", "suspend", "elect"});
}

/// "handed over a note of protest", "in a show of protest": nobody marches.
bool NoEvents::is_token_of(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::noun || at.trigger->event_class != "Protest") return false;
  const auto& document = reading_.analysis.document;
  const std::uint32_t of = document.tokens[at.token].head;
  return document.lemma(of) == "of" && is_one_of(document.lemma(document.tokens[of].head),
                                                 {"note", "letter", "show", "sign", "gesture", "word"});
}

/// "What have the allies said?" asks for what has not been told yet.
bool NoEvents::is_asked_for(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::verb || !at.trigger->is_speech()) return false;
  const auto& document = reading_.analysis.document;
  const auto& sentence = document.sentences[document.tokens[at.token].sentence];
  return document.tokens[at.token].head == at.token && document.word(sentence.end - 1) == "?" &&
         is_one_of(document.lemma(sentence.begin), {"what", "how", "why", "who"});
}

/// "held a summit to affirm their alliance": what something is for has not been said.
bool NoEvents::is_aim(std::uint32_t index) const {
  if (reading_.events[index].trigger->gold != "statement") return false;
  const std::uint32_t token = reading_.events[index].token;
  const Label label = reading_.analysis.document.tokens[token].label;
  return (label == Label::advcl || label == Label::acl || label == Label::relcl) &&
         reading_.predicates.infinitive_mark(token) != Tree::no_token;
}

/// "a resolution aimed at imposing sanctions", "a bill meant to end the ban": what a thing is for.
bool NoEvents::is_design(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::verb) return false;
  const auto& tokens = reading_.analysis.document.tokens;
  const Label label = tokens[at.token].label;
  std::uint32_t above = tokens[at.token].head;
  if (label == Label::pcomp) above = tokens[above].head;
  if (label != Label::pcomp && label != Label::xcomp) return false;
  return tokens[above].label == Label::acl &&
         is_one_of(reading_.analysis.document.lemma(above), {"aim", "design", "intend", "mean"});
}

/// "a man named as Juan Paz", "code-named Grey Wolf": how one is called gives one no office.
bool NoEvents::is_called(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const language::Document& document = reading_.analysis.document;
  if (at.trigger->gold != "appointment" || document.lemma(at.token) != "name" ||
      document.tokens[at.token].label != Label::acl)
    return false;
  return std::ranges::any_of(reading_.analysis.tree.children(at.token), [&](std::uint32_t child) {
    const std::uint32_t name =
        document.lemma(child) == "as" ? reading_.analysis.tree.child(child, Label::pobj) : child;
    const MentionAt* mention = name == Tree::no_token ? nullptr : reading_.analysis.mention_headed_by(name);
    return child > at.token && mention != nullptr &&
           reading_.analysis.entity(*mention).kind == graph::EntityKind::person;
  });
}

/// "declined to be named", "when asked to comment": how the reporter came by the words.
bool NoEvents::is_of_interview(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  if (document.tokens[at.token].label != Label::xcomp) return false;
  const std::string_view above = document.lemma(document.tokens[at.token].head);
  if (is_one_of(document.lemma(at.token), {"comment", "respond", "elaborate", "react"}))
    return above == "ask" || above == "press";
  return is_one_of(document.lemma(at.token), {"name", "identify", "quote"}) && at.predicate.passive &&
         is_one_of(above, {"decline", "refuse", "ask", "want", "wish", "request"});
}

/// "wants to strengthen the treaty": what one wants to do oneself is asked of nobody.
bool NoEvents::is_own_wish(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->gold != "demand" || reading_.analysis.document.lemma(at.token) != "want") return false;
  return std::ranges::any_of(at.predicate.fillers, [&](const Filler& one) {
    return one.place.slot == Slot::xcomp && !one.borrowed &&
           reading_.predicates.infinitive_mark(one.token) != Tree::no_token &&
           reading_.analysis.tree.child(one.token, Label::nsubj) == Tree::no_token;
  });
}

/// "will meet in October as agreed"
bool NoEvents::is_as_told(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& analysis = reading_.analysis;
  if (at.trigger->pos != Trigger::Pos::verb || analysis.document.tag(at.token) != "VBN" || at.token == 0)
    return false;
  return analysis.document.word(at.token - 1) == "as" &&
         analysis.tree.child(at.token, Label::nsubjpass) == Tree::no_token &&
         is_one_of(analysis.document.lemma(at.token),
                   {"agree", "promise", "announce", "demand", "request", "propose", "pledge", "order"});
}

/// "called the exercise a rehearsal for invasion", "feared an attack", "a risk of war": none has come.
bool NoEvents::is_rehearsed(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  if (at.trigger->pos != Trigger::Pos::noun || document.tokens[at.token].label != Label::pobj) return false;
  const std::uint32_t preposition = document.tokens[at.token].head;
  return is_one_of(document.lemma(preposition), {"for", "of", "to"}) &&
         is_one_of(document.lemma(document.tokens[preposition].head),
                   {"rehearsal", "pretext", "prelude", "excuse", "preparation", "precursor", "recipe"});
}

/// "to implement the sanctions", "evaded an embargo": what is in force already is not imposed.
bool NoEvents::is_enforced(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  if (at.trigger->pos != Trigger::Pos::noun || at.trigger->gold != "sanction") return false;
  const Carrier carrier = reading_.predicates.carrier(at.token);
  return carrier && is_one_of(reading_.analysis.document.lemma(carrier.verb),
                              {"implement", "enforce", "evade", "circumvent", "skirt", "dodge", "bypass",
                               "violate", "breach", "uphold", "observe", "respect", "flout", "police"});
}

/// "underscored their openness to meeting with Oslo"
bool NoEvents::is_openness(std::uint32_t index) const {
  const auto& document = reading_.analysis.document;
  const std::uint32_t token = reading_.events[index].token;
  const std::uint32_t to = document.tokens[token].head;
  return document.tokens[token].label == Label::pcomp && document.lemma(to) == "to" &&
         is_one_of(document.lemma(document.tokens[to].head), {"openness", "commitment", "path", "obstacle"});
}

/// "ready to return to the negotiating table": nobody is at it yet.
bool NoEvents::is_kind_of_table(std::uint32_t index) const {
  const auto& tokens = reading_.analysis.document.tokens;
  const std::uint32_t token = reading_.events[index].token;
  if (reading_.events[index].trigger->pos != Trigger::Pos::verb || tokens[token].label != Label::compound)
    return false;
  const Carrier carrier = reading_.predicates.carrier(tokens[token].head);
  return carrier && reading_.predicates.infinitive_mark(carrier.verb) != Tree::no_token;
}

/// "blamed him for the high death toll": no number, nobody who died of anything told here.
bool NoEvents::is_bare_toll(std::uint32_t index) const {
  const language::Document& document = reading_.analysis.document;
  const std::uint32_t token = reading_.events[index].token;
  if (document.lemma(token) != "toll") return false;
  const auto& sentence = document.sentences[document.tokens[token].sentence];
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (document.tokens[at].pos == language::Pos::NUM) return false;
  }
  return true;
}

/// "waters that both states claim": what one holds to be one's own, no word of anybody.
bool NoEvents::is_claimed_land(std::uint32_t index) const {
  const language::Document& document = reading_.analysis.document;
  const std::uint32_t token = reading_.events[index].token;
  const auto& at = document.tokens[token];
  if (document.lemma(token) != "claim" || at.pos != language::Pos::VERB) return false;
  const auto is_land = [&](std::uint32_t noun) {
    return noun != Tree::no_token &&
           is_one_of(document.lemma(noun),
                     {"water", "waters", "island", "islet", "reef", "shoal", "territory", "area", "land",
                      "sea", "rock", "province", "enclave", "strip", "region"});
  };
  const bool relative = at.label == Label::relcl || at.label == Label::acl;
  return (relative && is_land(at.head)) || is_land(reading_.analysis.tree.child(token, Label::dobj));
}

/// "the last one", "the previous meeting"
bool NoEvents::is_last(std::uint32_t token) const {
  const auto& analysis = reading_.analysis;
  return std::ranges::any_of(analysis.tree.children(token), [&](std::uint32_t child) {
    return analysis.document.tokens[child].label == Label::amod &&
           is_one_of(analysis.document.lemma(child), {"last", "previous"});
  });
}

bool NoEvents::begins_between(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  // "since the last one in May", "the last meeting was held in Oslo"
  const graph::Event& event = reading_.analysis.facts.events[index];
  if (at.trigger->pos == Trigger::Pos::noun && at.trigger->plover == "CONSULT" &&
      (event.time != graph::no_index || !event.places.empty()) && is_last(at.token))
    return true;
  if (at.trigger->pos != Trigger::Pos::noun || at.trigger->plover != "CONSULT") return false;
  const auto& document = reading_.analysis.document;
  const std::uint32_t of = document.tokens[at.token].head;
  if (document.tokens[at.token].label != Label::pobj || document.lemma(of) != "of" ||
      !is_one_of(document.lemma(document.tokens[of].head),
                 {"start", "launch", "beginning", "opening", "resumption", "conclusion", "end", "failure",
                  "collapse", "breakdown"}))
    return false;
  const auto& known = reading_.analysis.facts.events[index].arguments;
  return std::ranges::count(known, "participant", &graph::Argument::role) > 1;
}

}  // namespace chancery::extract
