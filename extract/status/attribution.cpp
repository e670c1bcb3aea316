#include "extract/status/attribution.hpp"

#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

namespace {

constexpr int max_climb = 12;

/// "reported three strikes", "confirmed the visit"
bool reports(std::string_view lemma) {
  return is_one_of(lemma, {"report", "confirm", "announce", "allege", "acknowledge", "admit", "claim"});
}

/// Whoever denies, rejects or asks for something tells nothing of what else there is to say of it.
bool takes_as_known(std::string_view gold) {
  return is_one_of(gold, {"denial", "rejection", "appeal", "demand", "request", "order", "proposal"});
}

/// "declined to comment", "refused to leave": who does so does it themselves, and tells nothing of it.
bool declines(std::string_view lemma) { return lemma == "decline" || lemma == "refuse"; }

}  // namespace

void Attributor::from_speech(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t at = reading_.events[index].token;
  std::uint32_t before = at;
  bool known = false;  // "the raid in which two men died": not what is said
  bool added = false;  // ", in which two men died": perhaps
  bool apart = false;
  for (int i = 0; i < max_climb; ++i) {
    const std::uint32_t aside = above_aside(at);
    const std::uint32_t above = aside == Tree::no_token ? governor(at) : aside;
    if (above == at) return;
    const bool of_report = denied_report(at) != above || is_whole_behind_that(at);
    if (aside == Tree::no_token && of_report && !free(index)) return;
    if (is_remark(at) || is_told_elsewhere(at, above) || is_source(at)) return;
    added = added || (!apart && is_added(at));
    known = known || (added && is_known(at));
    apart = tokens[at].label == Label::conj && is_that_clause(at);
    const std::uint32_t speech = reading_.event_of_token[above];
    // "accused the forces of crossing", where the parser hangs "of" on the object
    const bool under_object = tokens[at].label == Label::dobj && before != at;
    if (speech != graph::no_index && speech != index && is_speech(speech) && is_said(speech) &&
        (aside != Tree::no_token || told(at, above) || (under_object && told(before, above)))) {
      const std::string_view gold = reading_.events[speech].trigger->gold;
      if ((known && gold == "statement") || (added && takes_as_known(gold))) return;
      take(index, speech, "attribution.clause");
      return;
    }
    before = at;
    at = above;
  }
}

/// "said they had met, according to a note sent on Monday": what tells which source it was is not told by it.
bool Attributor::is_source(std::uint32_t phrase) const {
  return analysis_.document.tokens[phrase].label == Label::prep &&
         analysis_.document.lemma(phrase) == "accord";
}

void Attributor::from_insertion(std::uint32_t speech) {
  if (!is_speech(speech)) return;
  const std::uint32_t verb = reading_.events[speech].token;
  from_joined(speech);
  const std::uint32_t clause = reading_.predicates.reported_clause(verb);
  if (clause == Tree::no_token) return;
  const bool within = analysis_.tree.below(clause, verb);
  for (std::uint32_t token = analysis_.tree.left_edge(clause); token < analysis_.tree.right_edge(clause);
       ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || index == speech || !free(index)) continue;
    if (!within && analysis_.tree.below(token, verb)) continue;
    if (token > verb && tokens_apart(verb, token) && !goes_on(token)) continue;
    if (is_known_below(token, clause)) continue;
    take(index, speech, "attribution.insertion");
  }
}

/// Whether a dependent of a speech verb is what is said.
bool Attributor::told(std::uint32_t dependent, std::uint32_t verb) const {
  const Label label = analysis_.document.tokens[dependent].label;
  if (is_inserted(dependent, verb)) return false;
  if ((label == Label::xcomp || label == Label::ccomp) && declines(analysis_.document.lemma(verb)))
    return false;
  if (label == Label::ccomp || label == Label::xcomp || label == Label::parataxis)
    return dependent > verb ? !is_new_clause(dependent, verb) : !parted(dependent, verb);
  const Trigger& trigger = *reading_.events[reading_.event_of_token[verb]].trigger;
  const bool object =
      label == Label::dobj || label == Label::nsubjpass || label == Label::pobj || label == Label::pcomp;
  if (object && trigger.content) return true;
  if (label == Label::dobj && reports(analysis_.document.lemma(verb))) return true;
  // "claimed responsibility for shooting down the helicopter"
  if (object && analysis_.document.lemma(dependent) == "responsibility") return true;
  if (told_by_preposition(dependent, verb)) return true;
  if (label == Label::prep && resumes(dependent, verb)) return true;
  // "accused him of shelling", "for blocking a road", "of spying and of shelling"
  const bool second = label == Label::conj && analysis_.document.tokens[dependent].pos == language::Pos::ADP;
  if (label != Label::prep && !second) return false;
  const std::string_view word = analysis_.document.lemma(dependent);
  return (word == "of" || word == "for" || word == "with") &&
         (trigger.gold == "accusation" || trigger.gold == "criticism" || trigger.gold == "charge");
}

/// "'We will', the minister said, as he stressed": a clause with "as".
bool Attributor::is_beside(std::uint32_t index) const {
  const std::uint32_t verb = reading_.events[index].token;
  const std::uint32_t mark = analysis_.tree.child(verb, Label::mark);
  return analysis_.document.tokens[verb].label == Label::advcl && mark != Tree::no_token &&
         analysis_.document.lemma(mark) == "as";
}

void Attributor::take(std::uint32_t index, std::uint32_t speech, const char* rule) {
  // what one says is not told by oneself, unless one tells of it; "as he stressed" is another word for it
  const bool tells = rule == std::string_view("attribution.clause") && !is_beside(index);
  if (!tells && is_speech(index) && same_speaker(index, speech)) return;
  graph::Event& event = reading_.event(index);
  // "denied responsibility for the attack": which there was, whoever says so
  if (tells && reading_.events[speech].trigger->gold == "denial" && !is_speech(index) &&
      event.status == graph::Status::occurred)
    return;
  event.claimed_in = speech;
  const graph::Reason& said = reading_.event(speech).reason;
  const std::vector<EntityIndex> own = behind_own_office(speech);
  for (const graph::Argument& argument : reading_.event(speech).arguments) {
    const bool says = argument.role == "speaker" ||
                      (argument.role == "agent" && reading_.events[speech].trigger->gold == "charge");
    const bool itself = std::ranges::find(own, argument.entity) != own.end();
    if (says && argument.entity != graph::no_index && !(itself && takes_part(index, argument.entity))) {
      add_source(index, argument.entity, {rule, said.table, said.line, said.cue});
    }
  }
  if (!event.attribution.empty() || !own.empty()) return;
  for (const Filler& filler : reading_.events[speech].predicate.fillers) {
    if (filler.place.slot != Slot::subj) continue;
    if (const EntityIndex holder = holder_of(filler.token); holder != graph::no_index)
      add_source(index, holder, {rule, said.table, said.line, said.cue});
    for (const EntityIndex body : body_behind(filler.token))
      add_source(index, body, {rule, said.table, said.line, said.cue});
  }
}

void attribute_claims(EventReading& reading) {
  Attributor attributor(reading);
  const auto count = static_cast<std::uint32_t>(reading.events.size());
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_report(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_speech(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_insertion(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_accused(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_medium(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_medium_before(i);
  const auto tokens = static_cast<std::uint32_t>(reading.event_of_token.size());
  for (std::uint32_t i = 0; i < tokens; ++i) {
    attributor.from_unread_speech(i);
    attributor.from_end(i);
    attributor.from_quoted_behind(i);
    attributor.from_belief(i);
    attributor.from_asked(i);
    attributor.from_stance(i);
    attributor.from_account(i);
  }
  attributor.from_according();
  attributor.from_pointing();
  attributor.from_quotations();
  attributor.from_continued();
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_semicolon(i);
  attributor.from_labels();
  attributor.from_sides();
  attributor.from_labelled_quotes();
  attributor.from_named_quotes();
  attributor.from_headlines();
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_medium_continued(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_cited(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_outer(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_medium_of_speech(i);
}

}  // namespace chancery::extract
