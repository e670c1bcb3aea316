// Whose the subject is of a clause that describes a noun.
#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// What one has who would do oneself what the infinitive behind it says.
bool is_own_prospect(std::string_view lemma) {
  return is_one_of(lemma, {"offer", "promise", "pledge", "vow", "threat", "plan", "decision", "bid",
                           "attempt", "effort", "refusal", "failure", "move", "readiness", "intent",
                           "intention", "willingness", "commitment", "undertaking"});
}

}  // namespace

/// Whether the noun is a word for people, or the name of a person or group.
bool PredicateReader::is_somebody(std::uint32_t noun) const {
  if (is_one_of(analysis_.document.lemma(noun), {"embassy", "consulate", "mission", "ministry", "army"}))
    return false;
  const LemmaEntry* entry = analysis_.lexicon.events().find(analysis_.document.lemma(noun));
  if (entry != nullptr && (entry->classes & people_) != 0) return true;
  const MentionAt* name = analysis_.mention_headed_by(noun);
  return name != nullptr && (analysis_.entity(*name).kind == graph::EntityKind::person ||
                             analysis_.entity(*name).kind == graph::EntityKind::group);
}

/// "a driver at the embassy arrested in May": the driver, where what the participle says befalls people
/// alone; else `noun` itself.
std::uint32_t PredicateReader::employed_at(std::uint32_t noun, std::uint32_t participle) const {
  if (!is_one_of(analysis_.document.lemma(participle),
                 {"arrest", "detain", "jail", "imprison", "abduct", "kidnap", "expel", "sentence", "convict",
                  "dismiss", "wound", "injure", "execute", "summon"}))
    return noun;
  const std::uint32_t preposition = head(noun);
  if (label(noun) != Label::pobj || label(preposition) != Label::prep || is_somebody(noun)) return noun;
  return is_somebody(head(preposition)) ? head(preposition) : noun;
}

/// Of a clause that describes a noun: the noun, or whose it is.
std::vector<std::uint32_t> PredicateReader::described_subjects(std::uint32_t verb, int depth) const {
  const std::uint32_t above = head(verb);
  std::vector<std::uint32_t> found;
  const std::string_view tag = analysis_.document.tag(verb);
  if (tag == "VBG" || tag == "VBN") {
    if (tag == "VBG") found = issuers(above, depth);
    if (found.empty()) add_conjuncts(tag == "VBN" ? employed_at(above, verb) : above, found);
    return found;
  }
  // "its refusal to meet", "reached a deal to sell"
  const std::uint32_t owner = analysis_.tree.child(above, Label::poss);
  if (owner != Tree::no_token) {
    add_conjuncts(owner, found);
    return found;
  }
  // "a call on Oslo to lift sanctions", "a call by the envoy on Oslo to lift them"
  if (is_one_of(analysis_.document.lemma(above), {"call", "appeal", "demand", "request", "order", "plea"})) {
    for (std::uint32_t asked = above + 1; asked < verb; ++asked) {
      const bool behind = label(asked) == Label::pobj &&
                          is_one_of(analysis_.document.lemma(head(asked)), {"on", "upon", "to"});
      if (!behind) continue;
      add_conjuncts(asked, found);
      return found;
    }
  }
  // "the decision of the bloc to lift sanctions"
  for (const std::uint32_t child : analysis_.tree.children(above)) {
    // "the threat by Iran to close the strait"
    const bool by =
        is_own_prospect(analysis_.document.lemma(above)) && analysis_.document.lemma(child) == "by";
    if (child > verb || label(child) != Label::prep || (analysis_.document.lemma(child) != "of" && !by))
      continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    if (whose == Tree::no_token) continue;
    add_conjuncts(whose, found);
    return found;
  }
  // "turned down an American offer to pay": whoever offers would pay
  if (is_own_prospect(analysis_.document.lemma(above))) {
    for (const std::uint32_t child : analysis_.tree.children(above)) {
      const Label at = label(child);
      const bool names = at == Label::amod || at == Label::compound || at == Label::nmod;
      if (names && child < above && analysis_.mention_of_token[child] != graph::no_index)
        add_conjuncts(child, found);
    }
    if (!found.empty()) return found;
  }
  const std::uint32_t main = verb_above(above);
  return main == Tree::no_token ? found : surface_subjects(main, depth);
}

}  // namespace chancery::extract
