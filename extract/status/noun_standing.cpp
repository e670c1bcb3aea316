// What there is or was, whatever the verb that carries its noun says: talks that produced nothing, attacks
// that were stopped, a ceasefire that could collapse.
#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "talks that opened on Monday were suspended": they were held until then.
bool ClauseStatus::has_begun(std::uint32_t noun) const {
  const std::uint32_t begun = analysis_.tree.child(noun, Label::relcl);
  return begun != Tree::no_token && analysis_.document.tag(begun) == "VBD" &&
         is_one_of(reading_.fillers.lemma(begun), {"open", "begin", "start", "resume"});
}

/// "The ceasefire could collapse": which there is.
bool ClauseStatus::is_running(std::uint32_t noun, std::uint32_t verb) const {
  const std::uint32_t came = analysis_.tree.child(verb, Label::xcomp);
  if (came != Tree::no_token && is_one_of(reading_.fillers.lemma(came),
                                          {"materialise", "materialize", "happen", "come", "take", "begin"}))
    return false;  // "failed to materialise"
  const std::uint32_t own = reading_.event_of_token[noun];
  const std::uint32_t article = analysis_.tree.child(noun, Label::det);
  return own != graph::no_index && reading_.events[own].trigger->event_class == "Ceasefire" &&
         article != Tree::no_token && is_one_of(analysis_.folded.word(article), {"the", "this"}) &&
         is_one_of(reading_.fillers.lemma(verb),
                   {"collapse", "unravel", "crumble", "fray", "hold", "survive", "last", "end", "expire",
                    "lapse", "fail", "break", "violate", "breach"});
}

/// Verbs by which a deed is done, so that without them it is not.
bool ClauseStatus::is_done_by(std::string_view lemma) {
  return is_one_of(lemma,
                   {"carry", "launch", "make", "commit", "conduct", "stage", "mount", "order", "plan", "do",
                    "perpetrate", "execute", "undertake", "wage", "hold", "begin", "start", "resume"});
}

/// "the attack": a deed of which the text has told.
bool ClauseStatus::is_told_deed(std::uint32_t noun) const {
  const std::uint32_t article = analysis_.tree.child(noun, Label::det);
  return is_deed(reading_.event_of_token[noun]) && article != Tree::no_token &&
         is_one_of(analysis_.folded.word(article), {"the", "this", "that"});
}

/// "The shelling stopped on Friday": until then there was one.
bool ClauseStatus::has_stopped(const Carrier& carrier, const Verdict& verb) const {
  return carrier.label == Label::nsubj && is_past_told(carrier.verb) && is_real(verb.status) &&
         is_one_of(reading_.fillers.lemma(carrier.verb), {"stop", "halt", "cease", "pause"});
}

/// "stopped their attacks": until then they made them.
bool ClauseStatus::is_stopped(const Carrier& carrier, std::uint32_t noun) const {
  if (carrier.label != Label::dobj || carrier.preposition != Tree::no_token || !is_past_told(carrier.verb) ||
      !is_one_of(reading_.fillers.lemma(carrier.verb), {"stop", "end", "cease", "halt"}))
    return false;
  const std::uint32_t whose = analysis_.tree.child(noun, Label::poss);
  return whose != Tree::no_token && analysis_.document.tag(whose) == "PRP$" && !negated(carrier.verb);
}

/// "ordered the attack", "The murder was ordered from Tripoli": asked who did it, the text tells of a deed.
bool ClauseStatus::is_ordered_deed(const Carrier& carrier, std::uint32_t noun) const {
  return carrier.preposition == Tree::no_token && is_told_deed(noun) && is_past_told(carrier.verb) &&
         is_one_of(reading_.fillers.lemma(carrier.verb), {"order", "mastermind", "direct", "command"});
}

/// "was not invited to the talks", "was not admitted to the meeting": which are held without it.
bool ClauseStatus::is_closed_to(const Carrier& carrier) const {
  return carrier.preposition != Tree::no_token &&
         is_one_of(reading_.fillers.lemma(carrier.verb), {"invite", "admit"}) &&
         of_verb(carrier.verb, 1).status == Status::negated;
}

bool ClauseStatus::is_past_told(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  return tag == "VBD" || tag == "VBN";
}

/// "The talks produced no agreement": which were held; "The proposal was not put to the Council": which was
/// made.
bool ClauseStatus::is_only_fruitless(const Carrier& carrier, std::uint32_t noun, const Verdict& verb) const {
  if (!language::is_subject(carrier.label) || verb.status != Status::negated ||
      verb.rule != std::string_view("status.negation") || !is_past_told(carrier.verb))
    return false;
  const std::uint32_t object = analysis_.tree.child(carrier.verb, Label::dobj);
  const bool of_object =
      object != Tree::no_token && (verb.cue == object || analysis_.document.tokens[verb.cue].head == object);
  if (carrier.label == Label::nsubj && of_object) return true;  // "The strike killed no one"
  const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
  if (carrier.label == Label::nsubj && is_one_of(lemma, {"produce", "bring", "yield", "achieve", "make",
                                                         "reach", "deliver", "result", "lead"}))
    return true;
  return is_one_of(lemma, {"put", "discuss", "accept"}) &&
         is_one_of(reading_.fillers.lemma(noun), {"proposal", "offer", "invitation"});
}

/// "The visit was off"
std::optional<Verdict> ClauseStatus::is_off(const Carrier& carrier) const {
  if (!language::is_subject(carrier.label) || analysis_.document.lemma(carrier.verb) != "be" ||
      negated(carrier.verb))
    return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    const Label label = analysis_.document.tokens[child].label;
    const bool told =
        label == Label::advmod || label == Label::prt || label == Label::acomp || label == Label::prep;
    const bool alone = analysis_.tree.child(child, Label::pobj) == Tree::no_token;
    if (!told || !alone || child < carrier.verb || analysis_.document.lemma(child) != "off") continue;
    const bool far = !analysis_.tree.children(child).empty();  // "some way off", "further off"
    return Verdict{far ? Status::hypothetical : Status::cancelled, nullptr, child, "status.carrier"};
  }
  return std::nullopt;
}

}  // namespace chancery::extract
