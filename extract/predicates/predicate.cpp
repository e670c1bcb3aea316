#include "extract/predicates/predicate.hpp"

#include <algorithm>

#include "extract/names/name_lists.hpp"
#include "extract/text/noun_phrase.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 8;

/// What is said of these is said of what they are of: "hold a second round of talks".
bool is_part(std::string_view lemma) {
  constexpr std::string_view words[] = {"round",  "series",    "session",    "phase",  "string", "set",
                                        "start",  "beginning", "resumption", "stage",  "number", "couple",
                                        "day",    "week",      "hour",       "month",  "wave",   "spate",
                                        "flurry", "bout",      "pair",       "package"};
  return std::ranges::find(words, lemma) != std::end(words);
}

}  // namespace

std::uint32_t antecedent_of_whose(const Analysis& analysis, std::uint32_t possessor) {
  if (analysis.document.tag(possessor) != "WP$") return possessor;
  const auto& tokens = analysis.document.tokens;
  std::uint32_t at = tokens[possessor].head;
  if (tokens[at].label == Label::appos) return tokens[at].head;  // as the parser reads what has no verb near
  for (int i = 0; i < max_climb && tokens[at].head != at; ++i) {
    if (tokens[at].label == Label::relcl) return tokens[at].head;
    at = tokens[at].head;
  }
  return possessor;
}

PredicateReader::PredicateReader(const Analysis& analysis)
    : analysis_(analysis),
      writing_(analysis.lexicon.events().word_class("writing")),
      people_(analysis.lexicon.events().word_class("people") |
              analysis.lexicon.events().word_class("official")),
      speaks_(analysis.document.tokens.size(), false),
      list_of_token_(analysis.document.tokens.size(), graph::no_index),
      lists_(name_lists(analysis)) {
  for (std::uint32_t i = 0; i < lists_.size(); ++i) {
    for (const std::uint32_t token : lists_[i]) list_of_token_[token] = i;
  }
  read_speakers();
  read_items();
}

bool PredicateReader::is_verb(std::uint32_t token) const {
  const Pos pos = analysis_.document.tokens[token].pos;
  if (pos == Pos::VERB || pos == Pos::AUX) return true;
  if (pos != Pos::NOUN) return false;
  // "offered to host talks", "Protesters storm parliament", where the tagger took the verb for a noun
  const std::uint32_t aux = analysis_.tree.child(token, Label::aux);
  if (aux != Tree::no_token && analysis_.document.tag(aux) == "TO") return true;
  return analysis_.tree.child(token, Label::nsubj) != Tree::no_token &&
         analysis_.tree.child(token, Label::dobj) != Tree::no_token;
}

std::uint32_t PredicateReader::antecedent(std::uint32_t token) const {
  const std::string_view tag = analysis_.document.tag(token);
  if (tag == "WP$") return antecedent_of_whose(analysis_, token);
  if (tag != "WDT" && tag != "WP") return token;
  std::uint32_t at = head(token);
  for (int i = 0; i < max_climb; ++i, at = head(at)) {
    if (label(at) == Label::relcl && is_another(head(at))) return token;
    if (label(at) == Label::relcl) return tag == "WP" ? person_before(head(at)) : head(at);
    if (head(at) == at) break;
  }
  return token;
}

/// "It was not the army that fired": somebody else did.
bool PredicateReader::is_another(std::uint32_t noun) const {
  const std::uint32_t be = head(noun);
  if (label(noun) != Label::attr || analysis_.document.lemma(be) != "be") return false;
  const std::uint32_t it = analysis_.tree.child(be, Label::nsubj);
  return it != Tree::no_token && analysis_.folded.word(it) == "it" &&
         analysis_.tree.child(be, Label::neg) != Tree::no_token;
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
  if (analysis_.mention_of_token[token] == graph::no_index)
    token = counted(analysis_.document, analysis_.tree, token);
  if (std::ranges::find(out, token) != out.end()) return;
  out.push_back(token);
  if (list_of_token_[token] != graph::no_index) add_list(token, out);
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (const std::uint32_t one = singled_out(child); one != Tree::no_token) add_conjuncts(one, out);
    if (const std::uint32_t one = leader_of(token, child); one != Tree::no_token) add_conjuncts(one, out);
    if (label(child) == Label::conj && !is_verb(child) && !speaks_[child]) add_conjuncts(child, out);
  }
}

/// "a delegation led by Ann Lee": who leads it is of the party.
std::uint32_t PredicateReader::leader_of(std::uint32_t people, std::uint32_t clause) const {
  if (label(clause) != Label::acl || !is_one_of(analysis_.document.lemma(clause), {"lead", "head"}) ||
      !is_one_of(analysis_.document.lemma(people), {"delegation", "mission", "team", "group", "party"}))
    return Tree::no_token;
  const std::uint32_t by = analysis_.tree.child(clause, Label::agent);
  const std::uint32_t leader = by == Tree::no_token ? by : analysis_.tree.child(by, Label::pobj);
  const MentionAt* name = leader == Tree::no_token ? nullptr : analysis_.mention_headed_by(leader);
  return name != nullptr && analysis_.entity(*name).kind == graph::EntityKind::person ? leader
                                                                                      : Tree::no_token;
}

/// "ten states, including Chad and Mali", "people, among them a sergeant, Juan Paz,": the first who is named
/// of those before; no_token when none.
std::uint32_t PredicateReader::singled_out(std::uint32_t preposition) const {
  const std::string_view word = analysis_.document.word(preposition);
  if (label(preposition) != Label::prep || !is_one_of(word, {"including", "among"})) return Tree::no_token;
  std::uint32_t one = analysis_.tree.child(preposition, Label::pobj);
  if (word == "among") {
    const std::uint32_t them = one;
    const std::uint32_t after = analysis_.tree.right_edge(preposition);
    one = analysis_.tree.child(head(preposition), Label::appos);
    for (const std::uint32_t child : analysis_.tree.children(preposition)) {
      if (label(child) == Label::pobj && child != them) one = child;  // "donors, among them Chad"
    }
    const bool inside = one != Tree::no_token && head(one) == preposition;
    if (one != Tree::no_token && !inside && analysis_.tree.left_edge(one) != after) return Tree::no_token;
  }
  if (one == Tree::no_token) return one;
  const MentionAt* name = analysis_.mention_headed_by(one);
  if (name == nullptr) {
    one = analysis_.tree.child(one, Label::appos);
    name = one == Tree::no_token ? nullptr : analysis_.mention_headed_by(one);
  }
  if (name == nullptr) return Tree::no_token;
  using graph::EntityKind;
  const EntityKind kind = analysis_.entity(*name).kind;
  const bool party =
      kind == EntityKind::person || kind == EntityKind::state || kind == EntityKind::organisation;
  return party ? one : Tree::no_token;
}

/// All names of the list that `token` is in.
void PredicateReader::add_list(std::uint32_t token, std::vector<std::uint32_t>& out) const {
  for (const std::uint32_t other : lists_[list_of_token_[token]]) {
    if (std::ranges::find(out, other) == out.end()) out.push_back(other);
  }
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

std::uint32_t PredicateReader::infinitive_mark(std::uint32_t verb) const {
  const std::uint32_t mark = analysis_.tree.child(verb, Label::aux);
  return mark != Tree::no_token && analysis_.document.tag(mark) == "TO" ? mark : Tree::no_token;
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
      if (analysis_.document.lemma(above) == "of") {
        std::uint32_t part = head(above);
        if (label(part) == Label::nummod) part = head(part);  // "phase two of the operation"
        if (is_part(analysis_.document.lemma(part))) {
          noun = part;
          continue;
        }
      }
      if (!is_verb(head(above))) return found;
      return {head(above), at, above};
    }
    // "called the visit a provocation" carries no visit
    if (at == Label::dobj && analysis_.tree.child(above, Label::oprd) != Tree::no_token) return found;
    if (is_verb(above) && (at == Label::dobj || is_subject(at) || at == Label::attr || at == Label::oprd ||
                           at == Label::dative)) {
      return {above, at, Tree::no_token};
    }
    // "called off a march", where the parser takes the object for a measure
    const bool measure = at == Label::npadvmod && is_verb(above) && noun > above &&
                         analysis_.tree.child(above, Label::prt) != Tree::no_token &&
                         analysis_.tree.child(above, Label::dobj) == Tree::no_token;
    if (measure) {
      return {above, Label::dobj, Tree::no_token};
    }
    return found;
  }
  return found;
}

}  // namespace chancery::extract
