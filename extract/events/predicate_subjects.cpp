// Who does what a verb says: subjects of its own, shared, controlled, or of whoever issued a text.
#include <algorithm>

#include "extract/events/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr int max_climb = 8;

/// Verbs whose subject says what the text says: "issued a statement condemning", "said in a letter urging".
bool gives_out(std::string_view lemma) {
  return is_one_of(lemma, {"issue", "release", "publish", "sign", "adopt", "send", "write", "make", "deliver",
                           "read", "post", "say", "approve", "pass", "agree", "put", "circulate", "address"});
}

/// Verbs whose participle tells what came of the deed before it.
bool comes_of_it(std::string_view lemma) {
  return is_one_of(lemma, {"kill",    "wound",  "injure",   "destroy", "damage", "leave",  "force",  "cause",
                           "trigger", "prompt", "displace", "spark",   "set",    "sink",   "level",  "maim",
                           "cripple", "topple", "disrupt",  "halt",    "cut",    "uproot", "ignite", "end"});
}

}  // namespace

/// "In Lima, Peru's spokesman, Juan Paz, said": the parser takes the subject for an apposition to the place.
std::uint32_t PredicateReader::fronted_subject(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  if (label(verb) != Label::ROOT || (tag != "VBD" && tag != "VBZ" && tag != "VBP")) return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child > verb) break;
    if (label(child) != Label::prep || child != analysis_.tree.left_edge(verb)) continue;
    std::uint32_t place = analysis_.tree.child(child, Label::pobj);
    std::uint32_t subject = place == Tree::no_token ? place : analysis_.tree.child(place, Label::appos);
    if (subject != Tree::no_token && analysis_.document.word(verb - 1) == ",") return subject;
    // "On the sidelines of the conference, the ministers of Oslo and Rome met"
    for (int i = 0; i < 3 && place != Tree::no_token && subject == Tree::no_token; ++i) {
      const std::uint32_t deeper = analysis_.tree.child(place, Label::prep);
      place = deeper == Tree::no_token ? deeper : analysis_.tree.child(deeper, Label::pobj);
      subject = place == Tree::no_token ? place : analysis_.tree.child(place, Label::appos);
    }
    const bool beside = subject != Tree::no_token && analysis_.tree.right_edge(subject) == verb;
    const std::uint32_t first = beside ? analysis_.tree.left_edge(subject) : 0;
    if (first > 0 && analysis_.document.word(first - 1) == ",") return subject;
  }
  return Tree::no_token;
}

std::vector<std::uint32_t> PredicateReader::surface_subjects(std::uint32_t verb, int depth) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (!is_subject(label(child))) continue;
    std::uint32_t subject = antecedent(child);
    const std::uint32_t list = list_of_token_[subject];
    if (list != graph::no_index && lists_[list].front() != subject) {
      // "officials from Japan, the U.S. and Korea condemned": the parser takes "the U.S." for the subject
      const std::uint32_t first = lists_[list].front();
      const std::uint32_t preposition = head(first);
      if (label(first) == Label::pobj && label(preposition) == Label::prep && !is_verb(head(preposition))) {
        subject = head(preposition);
      }
    }
    if (const auto who = issuers(subject, depth); !who.empty()) {
      found.insert(found.end(), who.begin(), who.end());
      continue;
    }
    add_conjuncts(subject, found);
  }
  if (found.size() == 1) {
    const std::uint32_t other = listed_before(verb, found.front());
    if (other != Tree::no_token) found.insert(found.begin(), other);
  }
  if (!found.empty() || depth >= max_climb) return found;
  if (const std::uint32_t who = subject_of_item(verb); who != Tree::no_token) {
    add_conjuncts(who, found);
    return found;
  }
  const auto speech = std::ranges::lower_bound(speaker_of_verb_, std::pair(verb, std::uint32_t{0}));
  if (speech != speaker_of_verb_.end() && speech->first == verb) {
    add_conjuncts(speech->second, found);
    return found;
  }
  if (const std::uint32_t fronted = fronted_subject(verb); fronted != Tree::no_token) {
    add_conjuncts(fronted, found);
    return found;
  }
  return shared_subjects(verb, depth + 1);
}

/// "advised against travel after shelling killed a shepherd": nothing joins the second verb to the first.
bool PredicateReader::is_joined(std::uint32_t above, std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(above), [&](std::uint32_t child) {
    const bool mark =
        label(child) == Label::cc || label(child) == Label::punct || label(child) == Label::preconj;
    return mark && child > above && child < verb;
  });
}

/// "invited him to visit and thanked the king", "said a team had been sent, and thanked the king": the verb
/// to which the second belongs by its form, where the parser joins it to what lies between; no_token when it
/// stands right.
std::uint32_t PredicateReader::told_beside(std::uint32_t above, std::uint32_t verb) const {
  const language::Document& document = analysis_.document;
  const std::string_view tag = document.tag(verb);
  if ((tag != "VBD" && tag != "VBZ") || !is_verb(above) || above > verb ||
      analysis_.tree.child(verb, Label::aux) != Tree::no_token) {
    return Tree::no_token;
  }
  const std::uint32_t main = verb_above(above);
  if (main == Tree::no_token || main > above || document.tag(main) != tag) return Tree::no_token;
  if (document.tag(above) == "VB" && label(above) != Label::ccomp) return main;
  const std::uint32_t aux = analysis_.tree.child(above, Label::aux);
  const bool compound = label(above) == Label::ccomp && aux != Tree::no_token &&
                        is_one_of(document.word(aux), {"had", "would", "will", "has", "have"});
  if (!compound) return Tree::no_token;
  for (const std::uint32_t mark : analysis_.tree.children(above)) {
    if (label(mark) == Label::cc && mark > above && mark < verb) {
      return document.word(mark - 1) == "," ? main : Tree::no_token;
    }
  }
  return Tree::no_token;
}

std::vector<std::uint32_t> PredicateReader::shared_subjects(std::uint32_t verb, int depth) const {
  const std::uint32_t above = head(verb);
  if (above == verb) return {};
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
    case Label::advcl: {
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
      // "was attacked by militiamen, killing 12": what comes of it is the doers' work
      // "to reimpose sanctions lifted last month": said of the object right before it
      const bool reduced = analysis_.document.tag(verb) == "VBN" && verb > main &&
                           analysis_.tree.left_edge(verb) == verb && is_passive(verb) &&
                           analysis_.tree.child(verb, Label::auxpass) == Tree::no_token;
      const bool behind_object =
          reduced && (label(verb - 1) == Label::dobj || label(verb - 1) == Label::pobj);
      if (behind_object && analysis_.tree.right_edge(verb - 1) == verb) return {verb - 1};
      const bool outcome = is_passive(main) && analysis_.document.tag(verb) == "VBG" && verb > main &&
                           comes_of_it(analysis_.document.lemma(verb));
      return outcome ? subjects(main) : surface_subjects(main, depth);
    }
    case Label::acomp:
    case Label::oprd:
      return is_verb(above) ? surface_subjects(above, depth) : std::vector<std::uint32_t>{};
    case Label::attr:
      return is_verb(above) ? surface_subjects(above, depth) : std::vector<std::uint32_t>{};
    case Label::pobj:
    case Label::pcomp:
      return gerund_subjects(above, depth);
    case Label::acl:
    case Label::relcl:
      break;
    default:
      return {};
  }
  std::vector<std::uint32_t> found;
  const std::string_view tag = analysis_.document.tag(verb);
  if (tag == "VBG" || tag == "VBN") {
    if (tag == "VBG") found = issuers(above, depth);
    if (found.empty()) add_conjuncts(above, found);
    return found;
  }
  // "its refusal to meet", "reached a deal to sell"
  const std::uint32_t owner = analysis_.tree.child(above, Label::poss);
  if (owner != Tree::no_token) {
    add_conjuncts(owner, found);
    return found;
  }
  // "the decision of the bloc to lift sanctions"
  for (const std::uint32_t child : analysis_.tree.children(above)) {
    if (child > verb || label(child) != Label::prep || analysis_.document.lemma(child) != "of") continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    if (whose == Tree::no_token) continue;
    add_conjuncts(whose, found);
    return found;
  }
  const std::uint32_t main = verb_above(above);
  return main == Tree::no_token ? found : surface_subjects(main, depth);
}

bool PredicateReader::is_writing(std::uint32_t token) const {
  const LemmaEntry* entry = analysis_.lexicon.events().find(analysis_.document.lemma(token));
  return entry && (entry->classes & writing_) != 0;
}

/// Who speaks in a text: "a statement by Oslo condemning", "France's letter urged", "issued a statement
/// calling for"; empty when `writing` is no text or nobody is named.
std::vector<std::uint32_t> PredicateReader::issuers(std::uint32_t writing, int depth) const {
  std::vector<std::uint32_t> found;
  if (depth >= max_climb || !is_writing(writing)) return found;
  for (const std::uint32_t child : analysis_.tree.children(writing)) {
    const Label at = label(child);
    if (at == Label::poss) add_conjuncts(child, found);
    if (at == Label::acl && gives_out(analysis_.document.lemma(child)) && is_passive(child)) {
      for (const std::uint32_t subject : subjects(child))
        found.push_back(subject);  // "a statement issued by Oslo"
    }
    const std::string_view lemma = analysis_.document.lemma(child);
    if (at != Label::prep || (lemma != "of" && lemma != "by" && lemma != "from")) continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    if (whose != Tree::no_token) add_conjuncts(whose, found);
  }
  if (!found.empty()) return found;
  const Carrier at = carrier(writing);
  if (!at || !gives_out(analysis_.document.lemma(at.verb))) return found;
  if (at.label == Label::nsubjpass) return subjects(at.verb);
  const bool within = at.label == Label::pobj && analysis_.document.lemma(at.preposition) == "in";
  if (at.label != Label::dobj && !within) return found;
  return surface_subjects(at.verb, depth + 1);
}

std::vector<std::uint32_t> PredicateReader::subjects(std::uint32_t verb) const {
  if (!is_passive(verb)) return surface_subjects(verb, 0);
  std::vector<std::uint32_t> found;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (label(child) != Label::agent) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token) add_conjuncts(object, found);
  }
  return found;
}

}  // namespace chancery::extract
