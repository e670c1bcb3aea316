// People without a name: those called after a state, and the words that describe them.
#include <algorithm>

#include "extract/predicates/fillers.hpp"
#include "extract/text/noun_phrase.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

/// "100 Palestinians", "Kenyans": a word for people of a state, not the state's name.
bool Fillers::is_nationals(std::uint32_t token) const {
  const auto& at = analysis_.document.tokens[token];
  if (at.pos != Pos::PROPN && at.pos != Pos::NOUN) return false;
  if (at.label == Label::amod || at.label == Label::compound || at.label == Label::nmod) return false;
  const MentionAt* own = analysis_.mention_headed_by(token);
  if (!own || own->end - own->begin != 1 || analysis_.entity(*own).kind != EntityKind::state) return false;
  const auto hits = analysis_.lexicon.entities().names_at(analysis_.article.text, at.span.begin);
  return std::ranges::any_of(hits, [&](const EntityLexicon::Hit& hit) {
    return hit.known->how == Known::How::adjective && hit.size == at.span.end - at.span.begin &&
           hit.known->key == analysis_.entity(*own).key;
  });
}

/// "ethnic Albanians", "Bosnian Serbs": of another state than their name says.
bool Fillers::is_minority(std::uint32_t token) const {
  if (!is_nationals(token)) return false;
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    if (child > token) return false;
    if (analysis_.document.lemma(child) == "ethnic") return true;
    const Label at = analysis_.document.tokens[child].label;
    const MentionAt* before = analysis_.mention_headed_by(child);
    return (at == Label::amod || at == Label::compound || at == Label::nmod) && before &&
           analysis_.entity(*before).kind == EntityKind::state;
  });
}

/// "militants said they had attacked": who "they" are is the subject of the verb that reports it.
std::uint32_t Fillers::reporter(std::uint32_t pronoun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::string_view word = lemma(pronoun);
  if (tokens[pronoun].label != Label::nsubj || (word != "they" && word != "it")) return Tree::no_token;
  std::uint32_t clause = tokens[pronoun].head;
  while (tokens[clause].label == Label::xcomp) clause = tokens[clause].head;
  if (tokens[clause].label != Label::ccomp) return Tree::no_token;
  // "'They shot at us,' a guard told him": whoever he means, not himself
  if (pronoun > 0 && pronoun < tokens[clause].head && analysis_.document.tag(pronoun - 1) == "``")
    return Tree::no_token;
  const std::uint32_t subject = analysis_.tree.child(tokens[clause].head, Label::nsubj);
  // "'They signed once', said Ann Lee": whom she speaks of
  const bool one =
      word == "they" && subject != Tree::no_token && has_kind(subject, graph::EntityKind::person);
  return one ? Tree::no_token : subject;
}

/// "Thousands marched", "dozens were hurt": people told by their number alone.
bool Fillers::is_crowd(std::uint32_t token) const {
  if (analysis_.document.tokens[token].pos != Pos::NOUN || !in_class(token, number_)) return false;
  return analysis_.document.tag(token) == "NNS" &&
         std::ranges::none_of(analysis_.tree.children(token), [&](std::uint32_t child) {
           return analysis_.document.tokens[child].label == Label::prep &&
                  analysis_.document.lemma(child) == "of";
         });
}

/// "killing at least 50": people told by a number that says of nothing else what it counts.
bool Fillers::is_count(std::uint32_t token) const {
  const auto& at = analysis_.document.tokens[token];
  if (at.pos != Pos::NUM || analysis_.document.tag(token) != "CD") return false;
  if (at.label != Label::dobj && at.label != Label::nsubjpass) return false;
  return (at.name == language::NameType::CARDINAL || at.name == language::NameType::none) &&
         analysis_.tree.right_edge(token) == token + 1;
}

/// "the Sandinistas", "Muslims": people by what they follow.
bool Fillers::is_followers(std::uint32_t token) const {
  return analysis_.document.tokens[token].name == language::NameType::NORP &&
         analysis_.document.tag(token) == "NNPS" && mention(token) == nullptr;
}

/// "his opposite number", "four opposition figures": people by a word that mostly tells something else.
bool Fillers::is_personage(std::uint32_t token) const {
  if (token == 0) return false;
  if (lemma(token) == "number") return lemma(token - 1) == "opposite";
  return lemma(token) == "figure" &&
         is_one_of(lemma(token - 1), {"opposition", "rebel", "militant", "leading", "senior", "prominent",
                                      "political", "religious", "military", "public", "dissident", "exiled",
                                      "underworld", "business", "tribal", "separatist"});
}

/// "Ghanaian opposition politicians", "exiled leaders": people of a state who do not stand for it.
bool Fillers::is_defiant(std::uint32_t token) const {
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    return child < token &&
           is_one_of(lemma(child), {"opposition", "rebel", "separatist", "exiled", "dissident", "insurgent",
                                    "breakaway", "secessionist", "guerrilla"});
  });
}

void Fillers::drop_states(std::vector<graph::EntityIndex>& out) const {
  std::erase_if(
      out, [&](graph::EntityIndex one) { return analysis_.facts.entities[one].kind == EntityKind::state; });
}

Span Fillers::description(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  if (const std::uint32_t who = reporter(token); who != Tree::no_token && who != token)
    return description(who);
  if (!holders(token).empty()) return {};
  if (is_count(token)) return analysis_.document.span_of(analysis_.tree.left_edge(token), token + 1);
  if (tokens[token].pos != Pos::NOUN && tokens[token].pos != Pos::PROPN) return {};
  const bool nationals = is_nationals(token);
  const bool machines = in_class(token, platform_) && !owners(token).empty();
  if (!nationals && !machines && !in_class(token, people_) && !in_class(token, private_) &&
      !in_class(token, official_) && !is_crowd(token) && !is_personage(token) && !is_followers(token))
    return {};
  if (!nationals && (named(token) != token || (!machines && mention(token)))) return {};
  const std::uint32_t article = analysis_.tree.child(token, Label::det);
  if (nationals && article != Tree::no_token && analysis_.document.lemma(article) == "the") return {};
  const std::uint32_t measure = measure_of(analysis_.document, token);
  std::uint32_t begin = measure == token ? token : analysis_.tree.left_edge(measure);
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = tokens[child].label;
    if (child > token || at == Label::det || at == Label::predet || analysis_.document.tag(child) == "WP$")
      continue;
    if (at != Label::amod && at != Label::compound && at != Label::nmod && at != Label::nummod &&
        at != Label::poss)
      continue;
    begin = std::min(begin, analysis_.tree.left_edge(child));
  }
  while (begin < token && tokens[begin].label == Label::det) ++begin;
  return analysis_.document.span_of(begin, token + 1);
}

/// "the FACT rebels", "Hamas militants", "Tuareg rebels of the Front": the body that they are of, never the
/// state.
void Fillers::add_band(std::uint32_t token, std::vector<graph::EntityIndex>& out) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (analysis_.document.tokens[child].label != Label::prep ||
        !is_one_of(analysis_.document.lemma(child), {"of", "from"}))
      continue;
    std::uint32_t body = analysis_.tree.child(child, Label::pobj);
    if (body != Tree::no_token && mention(body) == nullptr) body = name_given(body, EntityKind::organisation);
    if (body != Tree::no_token && has_kind(body, EntityKind::organisation))
      return add_entity(mention(body)->entity, out);
  }
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (child > token || (at != Label::compound && at != Label::nmod)) continue;
    if (has_kind(child, EntityKind::organisation)) add_entity(mention(child)->entity, out);
  }
}

}  // namespace chancery::extract
