#include "extract/offices/bearers.hpp"

#include <algorithm>

#include "extract/offices/open_verbs.hpp"
#include "extract/people/name_styles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

EntityIndex Bearers::person_over(std::uint32_t token) const {
  if (const Found* found = draft_.found_over(token))
    return found->kind == EntityKind::person ? found->entity : none;
  const auto mention = mentions_.find(token);
  if (mention == mentions_.end()) return none;
  return draft_.analysis.facts.entities[mention->second].kind == EntityKind::person ? mention->second : none;
}

EntityIndex Bearers::at(std::uint32_t token) const {
  if (const EntityIndex person = person_over(token); person != none) return person;
  const bool people =
      draft_.found_over(token) != nullptr && is_of_people(token);  // "the Kenyan who heads it"
  if (!people && (draft_.found_over(token) != nullptr || mentions_.contains(token))) return none;
  const std::uint32_t apposed = draft_.analysis.tree.child(token, Label::appos);
  if (apposed != Tree::no_token) {
    const Found* name = draft_.found_over(apposed);
    return name != nullptr ? person_over(apposed) : none;
  }
  const auto& word = draft_.token(token);
  return word.label == Label::appos && draft_.found_over(word.head) != nullptr ? person_over(word.head)
                                                                               : none;
}

/// "a Spaniard", "a Zambian": a noun that calls somebody by the state.
bool Bearers::is_of_people(std::uint32_t token) const {
  const Found& found = *draft_.found_over(token);
  return found.kind == EntityKind::state && found.known != nullptr &&
         found.known->how == Known::How::adjective && found.begin > 0 &&
         is_one_of(draft_.lower(found.begin - 1), {"a", "an", "the"});
}

EntityIndex Bearers::subject_of(std::uint32_t verb) const {
  for (int step = 0; step < 5; ++step) {
    for (const Label label : {Label::nsubj, Label::nsubjpass}) {
      const std::uint32_t subject = draft_.analysis.tree.child(verb, label);
      if (subject == Tree::no_token) continue;
      const bool who = draft_.lower(subject) == "who" && draft_.token(verb).label == Label::relcl;
      return at(who ? meant_by_who(verb) : subject);
    }
    const auto& token = draft_.token(verb);
    // "Ann Lee, 58, previously served as ..."
    if (token.label == Label::acl && draft_.document().tag(verb) != "VBG") return at(token.head);
    if (const std::uint32_t first = first_to(verb); first != Tree::no_token) {
      if (const EntityIndex person = at(first); person != none) return person;
      verb = draft_.token(first).head;
      continue;
    }
    if (token.head == verb || (token.label != Label::conj && !goes_on(token))) break;
    verb = token.head;
  }
  return none;
}

/// The noun of "is the first woman to head it"; no_token elsewhere.
std::uint32_t Bearers::first_to(std::uint32_t verb) const {
  const auto& token = draft_.token(verb);
  if ((token.label != Label::relcl && token.label != Label::acl) || verb == 0 ||
      draft_.lower(verb - 1) != "to")
    return Tree::no_token;
  const auto children = draft_.analysis.tree.children(token.head);
  const bool ordered = std::ranges::any_of(children, [&](std::uint32_t child) {
    return is_one_of(draft_.lower(child), {"first", "second", "third", "fourth", "fifth", "last", "only",
                                           "youngest", "oldest", "latest"});
  });
  const auto& noun = draft_.token(token.head);
  const bool is = noun.label == Label::attr && is_one_of(draft_.lemma(noun.head), {"be", "become"}) &&
                  !is_open(draft_, noun.head);
  return ordered && (is || noun.label == Label::appos) ? token.head : Tree::no_token;
}

/// The noun above the clause; "cousin" of "a cousin of the minister who sits for the Greens".
std::uint32_t Bearers::meant_by_who(std::uint32_t verb) const {
  const std::uint32_t noun = draft_.token(verb).head;
  const std::uint32_t of = draft_.token(noun).head;
  const bool owned = draft_.token(noun).label == Label::pobj && draft_.lower(of) == "of";
  const std::uint32_t kin = owned ? draft_.token(of).head : noun;
  return owned && is_kin_word(draft_.lemma(kin)) ? kin : noun;
}

/// "used to be", "went on to be", but not "hopes to be"
bool Bearers::goes_on(const language::Token& verb) const {
  return verb.label == Label::xcomp &&
         is_one_of(draft_.lemma(verb.head), {"use", "go", "come", "continue", "begin"});
}

}  // namespace chancery::extract
