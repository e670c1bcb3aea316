// Whether what a verb says befalls its subject, also where its auxiliary is left out.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool PredicateReader::is_passive(std::uint32_t verb) const {
  if (heads_fragment(verb) || subject_of_item(verb) != Tree::no_token || is_busy(verb)) return false;
  if (continues_passive(verb) || goes_on_after_summons(verb)) return true;
  if (is_reduced(verb)) return true;
  const bool bare = analysis_.tree.child(verb, Label::dobj) == Tree::no_token &&
                    analysis_.tree.child(verb, Label::nsubj) == Tree::no_token;
  if (label(verb) == Label::acl && analysis_.document.tag(verb) == "VBD" && bare && verb > 0 &&
      (analysis_.document.word(verb - 1) != "," || is_aside(verb))) {
    return true;
  }
  bool has_auxiliary = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label at = label(child);
    if (at == Label::auxpass || at == Label::nsubjpass) return true;
    if (at == Label::aux || is_subject(at)) has_auxiliary = true;
  }
  if (analysis_.document.tag(verb) != "VBN" || has_auxiliary) return false;
  if (label(verb) == Label::xcomp || label(verb) == Label::oprd) return is_reported_done(verb);
  if (label(verb) == Label::acl || label(verb) == Label::ROOT || label(verb) == Label::amod) return true;
  if (label(verb) == Label::advcl || label(verb) == Label::relcl) return true;
  return label(verb) == Label::conj && is_verb(head(verb)) && is_passive(head(verb));
}

/// "was reported kidnapped", "were found murdered", "is feared drowned"
bool PredicateReader::is_reported_done(std::uint32_t verb) const {
  return is_one_of(analysis_.document.lemma(head(verb)),
                   {"report", "find", "fear", "presume", "believe", "confirm", "list", "leave", "declare"}) &&
         is_passive(head(verb));
}

/// "The army was engaged in clashes": nobody else engages it.
bool PredicateReader::is_busy(std::uint32_t verb) const {
  if (analysis_.document.tag(verb) != "VBN" ||
      !is_one_of(analysis_.document.lemma(verb), {"engage", "involve"}))
    return false;
  const std::uint32_t in = analysis_.tree.child(verb, Label::prep);
  return in != Tree::no_token && analysis_.document.lemma(in) == "in" &&
         analysis_.tree.child(verb, Label::agent) == Tree::no_token;
}

/// "The missile, fired from Sunan, flew 700 km", "Captain Paz, 34, shot down over Goma, is alive": whether a
/// participle stands aside in a sentence that has a verb of its own.
bool PredicateReader::is_aside(std::uint32_t verb) const {
  const std::uint32_t noun = head(verb);
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[verb].sentence];
  if (analysis_.tree.child(verb, Label::prt) != Tree::no_token && is_verb(sentence.root)) return true;
  return is_subject(label(noun)) && head(noun) > verb &&
         analysis_.document.word(analysis_.tree.right_edge(verb)) == ",";
}

/// "43 were killed and several others abducted": the auxiliary is told once.
bool PredicateReader::continues_passive(std::uint32_t verb) const {
  if (label(verb) != Label::conj || analysis_.document.tag(verb) != "VBN") return false;
  const Tree& tree = analysis_.tree;
  const bool own =
      tree.child(verb, Label::aux) != Tree::no_token || tree.child(verb, Label::dobj) != Tree::no_token;
  return !own && tree.child(verb, Label::nsubj) != Tree::no_token &&
         tree.child(head(verb), Label::auxpass) != Tree::no_token;
}

/// "was summoned at midnight and asked for guarantees", "was arrested and told to leave": whoever is there is
/// asked, though the parser takes the participle for a verb of its own.
bool PredicateReader::goes_on_after_summons(std::uint32_t verb) const {
  const std::uint32_t first = head(verb);
  if (label(verb) != Label::conj || first > verb || analysis_.document.tag(verb) != "VBD" ||
      !is_one_of(analysis_.document.lemma(verb), {"ask", "hand", "tell", "give", "order", "warn", "urge"}) ||
      !is_one_of(analysis_.document.lemma(first),
                 {"summon", "arrest", "detain", "stop", "call", "bring", "take"}))
    return false;
  const Tree& tree = analysis_.tree;
  return tree.child(first, Label::auxpass) != Tree::no_token && tree.subject(verb) == Tree::no_token &&
         tree.child(verb, Label::aux) == Tree::no_token &&
         (tree.child(verb, Label::dobj) == Tree::no_token ||
          is_one_of(analysis_.document.lemma(verb), {"hand", "give"}));
}

/// "Three engineers abducted in August were freed", "handed over four men convicted of smuggling": a
/// participle that the parser takes for the verb of a clause.
bool PredicateReader::is_reduced(std::uint32_t verb) const {
  const Tree& tree = analysis_.tree;
  if (analysis_.document.tag(verb) != "VBN" || tree.child(verb, Label::nsubj) == Tree::no_token) return false;
  const bool goes_on = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return child > verb && label(child) == Label::dep && tree.child(child, Label::auxpass) != Tree::no_token;
  });
  const bool clause = label(verb) == Label::advcl || label(verb) == Label::ccomp;
  const bool described = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return child > verb && (label(child) == Label::prep || label(child) == Label::agent);
  });
  if (!goes_on && !(clause && described)) return false;
  // "The authorities are failing, a rights group protested on Monday"
  const std::uint32_t first = tree.left_edge(tree.child(verb, Label::nsubj));
  if (!goes_on && first > 0 && analysis_.document.word(first - 1) == "," &&
      label(head(verb)) == Label::ROOT && tree.left_edge(verb) == first)
    return false;
  constexpr Label own[] = {Label::aux, Label::auxpass, Label::dobj, Label::ccomp, Label::xcomp};
  return std::ranges::none_of(own, [&](Label one) { return tree.child(verb, one) != Tree::no_token; });
}

/// "Rome's minister, Loredana Fontanesi, called on Valletta", where the parser takes the verb for a
/// participle.
bool PredicateReader::heads_fragment(std::uint32_t verb) const {
  const std::uint32_t noun = head(verb);
  if (label(verb) != Label::acl || label(noun) != Label::ROOT || is_verb(noun) || verb == 0) return false;
  if (analysis_.document.word(verb - 1) != "," || analysis_.tree.child(verb, Label::agent) != Tree::no_token)
    return false;
  // "Rome's minister, Loredana Fontanesi, called", "Hamas, which rules Gaza, handed over"
  const bool inserted = std::ranges::any_of(analysis_.tree.children(noun), [&](std::uint32_t child) {
    return child > noun && child < verb && (label(child) == Label::appos || label(child) == Label::relcl);
  });
  if (!inserted) return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label at = label(child);
    return child > verb && (at == Label::dobj || at == Label::xcomp || at == Label::ccomp);
  });
}

}  // namespace chancery::extract
