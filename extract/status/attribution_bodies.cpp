// Who speaks through somebody unnamed, and speech that goes on without a verb of its own.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

/// "the army warned; Japan told its forces": a semicolon ends what was said before.
bool Attributor::parted(std::uint32_t clause, std::uint32_t verb) const {
  for (std::uint32_t i = clause; i < verb; ++i) {
    if (analysis_.document.word(i) == ";") return true;
  }
  return false;
}

/// "predicted \"a lesson\"; the only shot was a flare": a clause behind the semicolon that ends what was
/// said.
bool Attributor::is_new_clause(std::uint32_t clause, std::uint32_t verb) const {
  if (analysis_.tree.child(clause, Label::mark) != Tree::no_token || quotations_.holds(clause)) return false;
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  return object != Tree::no_token && object > verb && object < clause &&
         parted(object, analysis_.tree.left_edge(clause));
}

/// "He will fly home, his office said": for him, of what he does himself.
std::vector<EntityIndex> Attributor::behind_own_office(std::uint32_t speech) const {
  for (const Filler& filler : reading_.events[speech].predicate.fillers) {
    if (filler.place.slot != Slot::subj) continue;
    const std::uint32_t owner = analysis_.tree.child(filler.token, Label::poss);
    if (owner != Tree::no_token && analysis_.document.tag(owner) == "PRP$" &&
        is_one_of(analysis_.document.lemma(filler.token),
                  {"office", "spokesman", "spokeswoman", "spokesperson", "aide", "lawyer", "team", "staff"}))
      return reading_.fillers.entities(owner);
  }
  return {};
}

bool Attributor::takes_part(std::uint32_t index, EntityIndex entity) const {
  return std::ranges::any_of(analysis_.facts.events[index].arguments,
                             [&](const graph::Argument& argument) { return argument.entity == entity; });
}

/// "Bhutan, the minister said, had sought nothing": a verb of speech put into what another tells is not told
/// by that.
bool Attributor::is_inserted(std::uint32_t dependent, std::uint32_t verb) const {
  if (analysis_.document.tokens[dependent].label != Label::parataxis) return false;
  const std::uint32_t index = reading_.event_of_token[dependent];
  return index != graph::no_index && is_speech(index) &&
         reading_.predicates.reported_clause(dependent) == verb;
}

/// Whether a new clause begins between an insertion and a word behind it.
bool Attributor::tokens_apart(std::uint32_t verb, std::uint32_t token) const {
  for (std::uint32_t i = verb + 1; i < token; ++i) {
    if (analysis_.document.tokens[i].label == Label::cc || analysis_.document.word(i) == ";") return true;
  }
  return false;
}

/// "the press centre of the Committee"
bool Attributor::is_press_office(std::uint32_t noun) const {
  if (noun == 0 || !is_one_of(reading_.fillers.lemma(noun),
                              {"center", "centre", "office", "service", "department", "bureau", "wing"}))
    return false;
  return is_one_of(reading_.fillers.lemma(noun - 1), {"press", "media", "information", "communications"});
}

/// "called for the matter to be taken", "thanked them for evacuating", "dismissed as invention reports that"
bool Attributor::told_by_preposition(std::uint32_t dependent, std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const Trigger& trigger = *reading_.events[reading_.event_of_token[verb]].trigger;
  if (tokens[dependent].label == Label::advcl) {
    const std::uint32_t mark = analysis_.tree.child(dependent, Label::mark);
    // "would be cancelled, she warned, unless the owners paid"
    const std::uint32_t before = analysis_.tree.child(verb, Label::ccomp);
    const bool inserted = before == Tree::no_token
                              ? reading_.predicates.reported_clause(verb) != Tree::no_token
                              : before < verb;
    if (mark != Tree::no_token && inserted)
      return is_one_of(analysis_.document.lemma(mark), {"unless", "if", "until", "because", "although"});
    const bool wanted = is_one_of(trigger.gold, {"appeal", "demand", "request", "proposal"});
    if (mark != Tree::no_token) return wanted && analysis_.document.word(mark) == "for";
    // "called on both sides to release them"
    if (wanted && dependent > verb && reading_.predicates.infinitive_mark(dependent) != Tree::no_token &&
        analysis_.tree.child(verb, Label::prep) < dependent)
      return true;
    return wanted && std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
             return child > verb && child < dependent && analysis_.document.word(child) == "for";
           });
  }
  if (tokens[dependent].label != Label::prep) return false;
  const std::string_view word = analysis_.document.lemma(dependent);
  // "said that it would pay, provided that Oslo agreed"
  if (word == "provide") return analysis_.tree.child(dependent, Label::pcomp) != Tree::no_token;
  if (word == "as") return trigger.gold == "denial" || trigger.gold == "rejection";
  return word == "for" && is_one_of(trigger.gold, {"praise", "condemnation", "thanks", "appeal", "demand",
                                                   "request", "proposal"});
}

/// Whether what stands behind an inserted "he said" still is what was said: "would send one, he announced,
/// and would accept", "has been placed on alert, she added, and the army had moved".
bool Attributor::goes_on(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t verb = token;
  while (tokens[verb].head != verb && tokens[verb].label != Label::conj) verb = tokens[verb].head;
  if (is_backshifted(verb) || is_told_now(verb)) return true;
  // "had, he said, neither asked nor been asked", "had, he said, begun to build and fired first"
  if (analysis_.tree.subject(verb) != Tree::no_token || tokens[verb].label != Label::conj) return false;
  const std::string_view tag = analysis_.document.tag(verb);
  const std::uint32_t above = tokens[verb].head;
  // "will not answer, he said, but might complain"
  const std::uint32_t modal = analysis_.tree.child(verb, Label::aux);
  if (modal != Tree::no_token && analysis_.document.tag(modal) == "MD") return true;
  return tag == "VBN" || (tag == "VBD" && (is_backshifted(above) || is_backshifted(tokens[above].head)));
}

/// "would send one, he announced, and would accept", where the parser joins the last verb to the inserted
/// one.
void Attributor::from_joined(std::uint32_t speech) {
  const std::uint32_t said = reading_.events[speech].token;
  std::uint32_t clause = analysis_.tree.child(said, Label::ccomp);
  const bool inserted = clause == Tree::no_token;
  if (inserted) clause = reading_.predicates.reported_clause(said);
  if (clause == Tree::no_token || clause > said) return;
  for (const std::uint32_t verb : analysis_.tree.children(said)) {
    if (analysis_.document.tokens[verb].label != Label::conj || verb < said || !is_backshifted(verb))
      continue;
    const bool would = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return analysis_.document.word(child) == "would" &&
             analysis_.document.tokens[child].label == Label::aux;
    });  // "retorted the envoy, but Oslo would veto it"
    // "had refused, she said, and no decision had been taken", "broke up, she said, and it had resumed"
    const std::uint32_t joint = analysis_.tree.child(said, Label::cc);
    const bool alike = joint != Tree::no_token && analysis_.folded.word(joint) == "and" &&
                       (inserted || is_backshifted(clause));
    if (analysis_.tree.child(verb, Label::nsubj) != Tree::no_token && !would && !alike) continue;
    const std::uint32_t first = alike ? std::max(said + 1, analysis_.tree.left_edge(verb)) : verb;
    for (std::uint32_t token = first; token < analysis_.tree.right_edge(verb); ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (index != graph::no_index && free(index)) take(index, speech, "attribution.insertion");
    }
  }
}

/// "has been placed on alert, she added, and the minister has ordered": a tense in which nobody narrates.
bool Attributor::is_told_now(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return (label == Label::aux || label == Label::auxpass) &&
           is_one_of(analysis_.document.word(child), {"has", "have", "will", "is", "are"});
  });
}

/// "would propose", "had moved": what reported speech makes of "will" and "has".
bool Attributor::is_backshifted(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return (label == Label::aux || label == Label::auxpass) &&
           is_one_of(analysis_.document.word(child), {"would", "had"});
  });
}

}  // namespace chancery::extract
