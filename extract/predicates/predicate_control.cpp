// Who does what an infinitive or gerund says: the subject or the object of the verb above it.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// Verbs whose object does what their infinitive says ("urged Iran to stop").
bool controls_by_object(std::string_view lemma) {
  return is_one_of(lemma,
                   {"urge",      "ask",    "tell",       "order",     "force",    "allow",     "invite",
                    "persuade",  "help",   "expect",     "enable",    "advise",   "permit",    "encourage",
                    "appoint",   "press",  "compel",     "oblige",    "instruct", "cause",     "lead",
                    "authorise", "send",   "warn",       "authorize", "want",     "name",      "elect",
                    "choose",    "call",   "push",       "forbid",    "request",  "prompt",    "beg",
                    "direct",    "induce", "commission", "mandate",   "task",     "challenge", "get"});
}

/// Verbs behind whose object a gerund tells what the object does: "accused Iran of arming".
bool concerns_object(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"accuse",     "suspect",      "charge",  "convict",  "blame",     "arrest",    "detain",      "jail",
       "imprison",   "indict",       "try",     "acquit",   "prevent",   "stop",      "bar",         "ban",
       "keep",       "dissuade",     "deter",   "prohibit", "criticise", "criticize", "condemn",     "praise",
       "thank",      "sanction",     "expel",   "sentence", "fine",      "punish",    "reproach",    "rebuke",
       "discourage", "congratulate", "commend", "applaud",  "prosecute", "restrain",  "dismiss",     "fire",
       "sack",       "suspend",      "censure", "pardon",   "denounce",  "chide",     "admonish",    "exempt",
       "honour",     "honor",        "deport",  "fault",    "execute",   "remove",    "investigate", "sue"});
}

}  // namespace

/// Behind a preposition: "quoted him as saying", "accused Cotonou of harbouring", "was accused of plotting",
/// else as the main verb.
std::vector<std::uint32_t> PredicateReader::gerund_subjects(std::uint32_t preposition, int depth) const {
  const std::uint32_t main = verb_above(preposition);
  if (main == Tree::no_token) return {};
  // "Thailand retreats after shelling; Oslo offers talks"
  for (std::uint32_t at = std::min(preposition, main); at < std::max(preposition, main); ++at)
    if (analysis_.document.word(at) == ";") return {};
  const bool passive = is_passive(main);
  const std::string_view by = analysis_.document.lemma(preposition);
  const bool of_object = by == "as" ? !passive
                                    : is_one_of(by, {"of", "for", "from", "on", "over", "with", "about"}) &&
                                          concerns_object(analysis_.document.lemma(main));
  std::vector<std::uint32_t> found;
  if (of_object) {
    const std::uint32_t object = analysis_.tree.child(main, passive ? Label::nsubjpass : Label::dobj);
    if (object != Tree::no_token) add_conjuncts(passive ? antecedent(object) : object, found);
  }
  if (!found.empty()) return found;
  found = surface_subjects(main, depth);
  if (by == "in" && !passive) add_joined(main, found);
  return found;
}

/// "Japan joined Australia in condemning the test": both do.
void PredicateReader::add_joined(std::uint32_t verb, std::vector<std::uint32_t>& found) const {
  if (analysis_.document.lemma(verb) != "join") return;
  const std::uint32_t whom = analysis_.tree.child(verb, Label::dobj);
  if (whom != Tree::no_token && !found.empty() && is_actor(whom)) add_conjuncts(whom, found);
}

/// "called on the junta to release him", "appealed to both sides to stop": whoever is asked does it.
std::vector<std::uint32_t> PredicateReader::asked_by(std::uint32_t main, std::uint32_t verb) const {
  std::vector<std::uint32_t> found;
  const std::string_view lemma = analysis_.document.lemma(main);
  const bool calls = lemma == "call";
  if (!calls && lemma != "appeal" && lemma != "plead") return found;
  for (const std::uint32_t child : analysis_.tree.children(main)) {
    if (child > verb || label(child) != Label::prep) continue;
    const std::string_view preposition = analysis_.document.lemma(child);
    const bool fits =
        calls ? preposition == "on" || preposition == "upon" : preposition == "to" || preposition == "with";
    const std::uint32_t object = fits ? analysis_.tree.child(child, Label::pobj) : Tree::no_token;
    if (object != Tree::no_token) add_conjuncts(object, found);
  }
  return found;
}

/// "an invitation to the king to visit", "gave the envoy permission to leave", "a call on both sides to
/// stop": whoever is meant by the noun that the infinitive hangs on.
std::vector<std::uint32_t> PredicateReader::asked_by_noun(std::uint32_t verb) const {
  std::vector<std::uint32_t> found;
  const std::uint32_t above = head(verb);
  const std::uint32_t noun = is_verb(above) ? analysis_.tree.child(above, Label::dobj) : above;
  if (noun == Tree::no_token || noun > verb || infinitive_mark(verb) == Tree::no_token) return found;
  const std::string_view lemma = analysis_.document.lemma(noun);
  if (analysis_.document.tokens[noun].pos != language::Pos::NOUN ||
      !is_one_of(lemma, {"invitation", "request", "appeal", "call", "order", "demand", "plea", "permission",
                         "instruction", "ultimatum", "warning", "proposal"}))
    return found;
  const auto add_behind = [&](std::uint32_t from) {
    for (const std::uint32_t child : analysis_.tree.children(from)) {
      if (child < noun || child > verb || label(child) != Label::prep ||
          !is_one_of(analysis_.document.word(child), {"to", "for", "on"}))
        continue;
      const std::uint32_t whom = analysis_.tree.child(child, Label::pobj);
      if (whom != Tree::no_token && found.empty()) add_conjuncts(whom, found);
    }
  };
  add_behind(noun);
  if (found.empty() && label(noun) == Label::dobj) add_behind(head(noun));
  return found;
}

/// Who does what an infinitive says: the object of "urge", else the subject of the verb above it.
std::vector<std::uint32_t> PredicateReader::controller(std::uint32_t verb, int depth) const {
  std::uint32_t above = head(verb);
  if (!is_verb(above)) above = verb_above(above);  // "is ready to meet"
  if (above == Tree::no_token) return {};
  if (auto asked = asked_by(above, verb); !asked.empty()) return asked;
  if (!is_passive(above) && controls_by_object(analysis_.document.lemma(above))) {
    const std::uint32_t object = analysis_.tree.child(above, Label::dobj);
    if (object != Tree::no_token) {
      std::vector<std::uint32_t> found;
      add_conjuncts(object, found);
      return found;
    }
  }
  return surface_subjects(above, depth);
}

}  // namespace chancery::extract
