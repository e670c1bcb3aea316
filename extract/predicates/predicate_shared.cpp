// Whose the subject is that a verb shares with another: joined verbs, clauses of purpose, time and result.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// Verbs whose participle tells what came of the deed before it.
bool comes_of_it(std::string_view lemma) {
  return is_one_of(lemma, {"kill",    "wound",  "injure",   "destroy", "damage", "leave",  "force",  "cause",
                           "trigger", "prompt", "displace", "spark",   "set",    "sink",   "level",  "maim",
                           "cripple", "topple", "disrupt",  "halt",    "cut",    "uproot", "ignite", "end"});
}

}  // namespace

/// "advised against travel after shelling killed a shepherd": nothing joins the second verb to the first.
bool PredicateReader::is_joined(std::uint32_t above, std::uint32_t verb) const {
  // "denied the charge and a day later expelled him": the parser hangs "and" on the charge
  for (std::uint32_t word = above + 1; word < verb; ++word) {
    if (label(word) == Label::cc && analysis_.tree.below(word, above) &&
        conjunct_behind(word) == Tree::no_token)
      return true;
  }
  return std::ranges::any_of(analysis_.tree.children(above), [&](std::uint32_t child) {
    const bool mark =
        label(child) == Label::cc || label(child) == Label::punct || label(child) == Label::preconj;
    return mark && child > above && child < verb;
  });
}

/// What a conjunction joins to the word that it hangs on; no_token when nothing stands there.
std::uint32_t PredicateReader::conjunct_behind(std::uint32_t conjunction) const {
  for (const std::uint32_t child : analysis_.tree.children(head(conjunction))) {
    if (child > conjunction && label(child) == Label::conj) return child;
  }
  return Tree::no_token;
}

/// "ordered the border closed": a participle that says what is to become of the object.
bool PredicateReader::is_small_clause(std::uint32_t participle) const {
  const Tree& tree = analysis_.tree;
  const std::uint32_t main = head(participle);
  if (!is_one_of(analysis_.document.lemma(main), {"order", "want", "have", "get", "see", "keep", "leave"}) ||
      main > participle)
    return false;
  constexpr Label own[] = {Label::aux, Label::auxpass, Label::mark, Label::dobj};
  return std::ranges::none_of(own, [&](Label one) { return tree.child(participle, one) != Tree::no_token; });
}

/// Whether the verb is one of speech.
bool PredicateReader::tells(std::uint32_t verb) const {
  return analysis_.lexicon.events().is_verb_of_speech(analysis_.document.lemma(verb));
}

/// "invited him to visit and thanked the king", "said a team had been sent, and thanked the king": the verb
/// to which the second belongs by its form, where the parser joins it to what lies between; no_token when it
/// stands right.
std::uint32_t PredicateReader::told_beside(std::uint32_t above, std::uint32_t verb) const {
  const language::Document& document = analysis_.document;
  const std::string_view tag = document.tag(verb);
  // "ordered the border closed and cancelled his trip"
  if (tag == "VBD" && label(above) == Label::ccomp && above < verb && is_small_clause(above))
    return head(above);
  if ((tag != "VBD" && tag != "VBZ") || !is_verb(above) || above > verb ||
      analysis_.tree.child(verb, Label::aux) != Tree::no_token) {
    return Tree::no_token;
  }
  const std::uint32_t main = verb_above(above);
  if (main == Tree::no_token || main > above || document.tag(main) != tag) return Tree::no_token;
  if (document.tag(above) == "VB" && label(above) != Label::ccomp) return main;
  // "condemned the launch which Oslo conducted and called for talks"
  if (label(above) == Label::relcl && tells(main) && tells(verb) && !tells(above)) return main;
  const std::uint32_t aux = analysis_.tree.child(above, Label::aux);
  const bool compound = label(above) == Label::ccomp && aux != Tree::no_token &&
                        is_one_of(document.word(aux), {"had", "would", "will", "has", "have"});
  // "said ships were seen but denied that they came near", "denied that they had come and accused Oslo"
  const bool suffers =
      analysis_.tree.child(above, Label::auxpass) != Tree::no_token || document.lemma(above) == "be";
  if (label(above) == Label::ccomp && (suffers || compound) && tells(main) && tells(verb) && !tells(above))
    return main;
  if (!compound) return Tree::no_token;
  for (const std::uint32_t mark : analysis_.tree.children(above)) {
    if (label(mark) == Label::cc && mark > above && mark < verb)
      return document.word(mark - 1) == "," ? main : Tree::no_token;
  }
  return Tree::no_token;
}

std::vector<std::uint32_t> PredicateReader::shared_subjects(std::uint32_t verb, int depth) const {
  const std::uint32_t above = head(verb);
  if (above == verb) return {};
  if (auto asked = asked_by_noun(verb); !asked.empty()) return asked;
  switch (label(verb)) {
    case Label::conj:
    case Label::dep:
      if (const std::uint32_t person = person_before_comma(verb); person != Tree::no_token) return {person};
      if (is_verb(above) && is_reduced(above) && above < verb) return surface_subjects(above, depth);
      if (const std::uint32_t main = told_beside(above, verb); main != Tree::no_token)
        return surface_subjects(main, depth);
      return is_verb(above) && is_joined(above, verb) ? surface_subjects(above, depth)
                                                      : std::vector<std::uint32_t>{};
    case Label::xcomp:
    case Label::ccomp:
      return controller(verb, depth);
    case Label::advcl:
      return adverbial_subjects(verb, depth);
    case Label::acomp:
    case Label::oprd:
    case Label::attr:
      return is_verb(above) ? surface_subjects(above, depth) : std::vector<std::uint32_t>{};
    case Label::pobj:
    case Label::pcomp:
      return gerund_subjects(above, depth);
    case Label::acl:
    case Label::relcl:
      return described_subjects(verb, depth);
    default:
      return {};
  }
}

/// Of a clause of purpose, time or result: its main verb's, or those of what stands right before it.
std::vector<std::uint32_t> PredicateReader::adverbial_subjects(std::uint32_t verb, int depth) const {
  const std::uint32_t above = head(verb);
  std::uint32_t main = is_verb(above) ? above : verb_above(above);
  // "bombed a school where they had sought shelter, killing two": what comes of the main deed
  if (main != Tree::no_token && label(main) == Label::relcl && analysis_.document.word(verb - 1) == "," &&
      analysis_.document.tag(verb) == "VBG" && comes_of_it(analysis_.document.lemma(verb)) &&
      analysis_.document.word(analysis_.tree.left_edge(main) - 1) != ",") {
    const std::uint32_t deed = verb_above(main);
    if (deed != Tree::no_token) main = deed;
  }
  if (main != Tree::no_token) {
    auto asked = asked_by(main, verb);
    if (!asked.empty()) return asked;
  }
  if (main == Tree::no_token) return {};
  // "accused Kenya of firing rockets, killing two": what comes of the deed before it
  if (analysis_.document.tag(verb) == "VBG" && verb > main && comes_of_it(analysis_.document.lemma(verb))) {
    for (const std::uint32_t preposition : analysis_.tree.children(main)) {
      const std::uint32_t deed = analysis_.tree.child(preposition, Label::pcomp);
      const bool before = label(preposition) == Label::prep && deed != Tree::no_token && deed < verb;
      if (before && deed > main && analysis_.document.tag(deed) == "VBG") return subjects(deed);
    }
  }
  // "was attacked by militiamen, killing 12": what comes of it is the doers' work
  // "to reimpose sanctions lifted last month": said of the object right before it
  const bool reduced = analysis_.document.tag(verb) == "VBN" && verb > main &&
                       analysis_.tree.left_edge(verb) == verb && is_passive(verb) &&
                       analysis_.tree.child(verb, Label::auxpass) == Tree::no_token;
  const bool behind_object = reduced && (label(verb - 1) == Label::dobj || label(verb - 1) == Label::pobj);
  if (behind_object && analysis_.tree.right_edge(verb - 1) == verb) return {verb - 1};
  const bool outcome = is_passive(main) && analysis_.document.tag(verb) == "VBG" && verb > main &&
                       comes_of_it(analysis_.document.lemma(verb));
  return outcome ? subjects(main) : surface_subjects(main, depth);
}

}  // namespace chancery::extract
