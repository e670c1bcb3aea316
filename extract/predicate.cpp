#include "extract/predicate.hpp"

#include <algorithm>

#include "extract/name_lists.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 8;

/// Verbs whose object does what their infinitive says ("urged Iran to stop").
bool controls_by_object(std::string_view lemma) {
  constexpr std::string_view verbs[] = {
      "urge",     "ask",    "tell",   "order",     "force",     "allow",   "invite",    "persuade", "help",
      "expect",   "enable", "advise", "permit",    "encourage", "appoint", "press",     "compel",   "oblige",
      "instruct", "cause",  "lead",   "authorise", "send",      "warn",    "authorize", "want",     "name",
      "elect",    "choose", "call",   "push",      "forbid",    "request"};
  return std::ranges::find(verbs, lemma) != std::end(verbs);
}

bool is_subject(Label label) {
  return label == Label::nsubj || label == Label::nsubjpass || label == Label::csubj;
}

}  // namespace

PredicateReader::PredicateReader(const Analysis& analysis)
    : analysis_(analysis),
      list_of_token_(analysis.document.tokens.size(), graph::no_index),
      lists_(name_lists(analysis)) {
  for (std::uint32_t i = 0; i < lists_.size(); ++i) {
    for (const std::uint32_t token : lists_[i]) list_of_token_[token] = i;
  }
}

bool PredicateReader::is_verb(std::uint32_t token) const {
  const Pos pos = analysis_.document.tokens[token].pos;
  if (pos == Pos::VERB || pos == Pos::AUX) return true;
  // "offered to host talks", where the tagger took the infinitive for a noun
  const std::uint32_t aux = pos == Pos::NOUN ? analysis_.tree.child(token, Label::aux) : Tree::no_token;
  return aux != Tree::no_token && analysis_.document.tag(aux) == "TO";
}

bool PredicateReader::is_passive(std::uint32_t verb) const {
  bool has_auxiliary = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label at = label(child);
    if (at == Label::auxpass || at == Label::nsubjpass) return true;
    if (at == Label::aux || is_subject(at)) has_auxiliary = true;
  }
  if (analysis_.document.tag(verb) != "VBN" || has_auxiliary) return false;
  if (label(verb) == Label::acl || label(verb) == Label::ROOT || label(verb) == Label::amod) return true;
  if (label(verb) == Label::advcl || label(verb) == Label::relcl) return true;
  return label(verb) == Label::conj && is_verb(head(verb)) && is_passive(head(verb));
}

std::uint32_t PredicateReader::antecedent(std::uint32_t token) const {
  const std::string_view tag = analysis_.document.tag(token);
  if (tag != "WDT" && tag != "WP") return token;
  std::uint32_t at = head(token);
  for (int i = 0; i < max_climb; ++i, at = head(at)) {
    if (label(at) == Label::relcl) return tag == "WP" ? person_before(head(at)) : head(at);
    if (head(at) == at) break;
  }
  return token;
}

/// "the commander of the Command, who": a clause with "who" is of the person, wherever the parser hangs it.
std::uint32_t PredicateReader::person_before(std::uint32_t token) const {
  const auto kind_at = [&](std::uint32_t at) -> std::optional<graph::EntityKind> {
    const MentionAt* mention = analysis_.mention_headed_by(at);
    return mention ? std::optional(analysis_.entity(*mention).kind) : std::nullopt;
  };
  const auto own = kind_at(token);
  if (own != graph::EntityKind::organisation && own != graph::EntityKind::place &&
      own != graph::EntityKind::state) {
    return token;
  }
  std::uint32_t at = token;
  for (int i = 0; i < max_climb && head(at) != at && !is_verb(head(at)); ++i) {
    at = head(at);
    if (kind_at(at) == graph::EntityKind::person) return at;
  }
  return token;
}

void PredicateReader::add_conjuncts(std::uint32_t token, std::vector<std::uint32_t>& out) const {
  if (std::ranges::find(out, token) != out.end()) return;
  out.push_back(token);
  if (list_of_token_[token] != graph::no_index) add_list(token, out);
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (label(child) == Label::conj && !is_verb(child)) add_conjuncts(child, out);
  }
}

/// All names of the list that `token` is in.
void PredicateReader::add_list(std::uint32_t token, std::vector<std::uint32_t>& out) const {
  for (const std::uint32_t other : lists_[list_of_token_[token]]) {
    if (std::ranges::find(out, other) == out.end()) out.push_back(other);
  }
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
    add_conjuncts(subject, found);
  }
  if (!found.empty() || depth >= max_climb) return found;
  return shared_subjects(verb, depth + 1);
}

std::vector<std::uint32_t> PredicateReader::shared_subjects(std::uint32_t verb, int depth) const {
  const std::uint32_t above = head(verb);
  if (above == verb) return {};
  switch (label(verb)) {
    case Label::conj:
    case Label::dep:
      return is_verb(above) ? surface_subjects(above, depth) : std::vector<std::uint32_t>{};
    case Label::xcomp:
    case Label::ccomp:
      return controller(verb, depth);
    case Label::advcl: {
      const std::uint32_t main = is_verb(above) ? above : verb_above(above);
      if (main != Tree::no_token) {
        auto asked = asked_by(main, verb);
        if (!asked.empty()) return asked;
      }
      return main == Tree::no_token ? std::vector<std::uint32_t>{} : surface_subjects(main, depth);
    }
    case Label::acomp:
    case Label::oprd:
      return is_verb(above) ? surface_subjects(above, depth) : std::vector<std::uint32_t>{};
    case Label::pcomp: {
      const std::uint32_t main = verb_above(above);
      if (main != Tree::no_token && analysis_.document.lemma(above) == "as" && !is_passive(main)) {
        // "quoted him as saying"
        const std::uint32_t object = analysis_.tree.child(main, Label::dobj);
        std::vector<std::uint32_t> found;
        if (object != Tree::no_token) add_conjuncts(object, found);
        if (!found.empty()) return found;
      }
      return main == Tree::no_token ? std::vector<std::uint32_t>{} : surface_subjects(main, depth);
    }
    case Label::acl:
    case Label::relcl:
      break;
    default:
      return {};
  }
  std::vector<std::uint32_t> found;
  const std::string_view tag = analysis_.document.tag(verb);
  if (tag == "VBG" || tag == "VBN") {
    add_conjuncts(above, found);
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

std::uint32_t PredicateReader::verb_above(std::uint32_t token) const {
  for (int i = 0; i < max_climb; ++i) {
    const std::uint32_t above = head(token);
    if (above == token) return Tree::no_token;
    if (is_verb(above)) return above;
    token = above;
  }
  return Tree::no_token;
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

Carrier PredicateReader::carrier(std::uint32_t noun) const {
  Carrier found;
  for (int i = 0; i < max_climb; ++i) {
    const std::uint32_t above = head(noun);
    if (above == noun) return found;
    const Label at = label(noun);
    if (at == Label::conj || at == Label::appos) {
      noun = above;
      continue;
    }
    if (at == Label::pobj && label(above) != Label::acl) {
      if (!is_verb(head(above))) return found;
      return {head(above), at, above};
    }
    if (is_verb(above) && (at == Label::dobj || is_subject(at) || at == Label::attr || at == Label::oprd ||
                           at == Label::dative)) {
      return {above, at, Tree::no_token};
    }
    return found;
  }
  return found;
}

}  // namespace chancery::extract
