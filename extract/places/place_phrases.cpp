#include "extract/places/place_phrases.hpp"

#include <algorithm>

#include "extract/words/common_nouns.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

bool locates(std::string_view preposition) {
  return is_one_of(preposition, {"in",    "at",     "off",     "near",   "outside", "inside", "around",
                                 "over",  "across", "along",   "within", "through", "beside", "beyond",
                                 "above", "below",  "beneath", "north",  "south",   "east",   "west"});
}

/// "sanctions over the war in Sudan": where it goes on is not where something is done about it.
bool is_unrest(std::string_view noun) {
  return is_one_of(
      noun, {"war", "conflict", "crisis", "situation", "tension", "violence", "unrest", "dispute", "genocide",
             "aggression", "insurgency", "issue", "role", "action", "conduct"});
}

}  // namespace

bool is_scene(std::string_view type) {
  return is_one_of(
      type, {"attack",    "clash",        "killing",   "casualties", "shooting",   "shootdown", "arrest",
             "detention", "crackdown",    "protest",   "rescue",     "evacuation", "abduction", "release",
             "seizure",   "violation",    "collision", "explosion",  "injury",     "search",    "death",
             "boarding",  "interception", "accident",  "crash",      "rally"});
}

bool is_ballot(std::string_view type) { return is_one_of(type, {"vote", "veto", "abstention", "adoption"}); }

bool is_sideline(std::string_view lemma) {
  return is_one_of(lemma, {"sideline", "sidelines", "margin", "margins", "fringe", "fringes"});
}

bool is_gathering(std::string_view type) {
  return is_one_of(type, {"meeting", "negotiation", "summit", "consultation", "conference", "mediation",
                          "clash", "visit", "ceremony", "news_conference"});
}

bool is_going(std::string_view lemma) {
  return is_one_of(
      lemma, {"travel", "fly", "go", "come", "arrive", "return", "cross", "visit", "head", "invite", "gather",
              "send", "drive", "sail", "summon", "dispatch", "stop", "land", "dock"});
}

void PlacePhrases::push(std::uint32_t index, graph::EntityIndex place) {
  auto& places = reading_.event(index).places;
  if (std::ranges::find(places, place) == places.end()) places.push_back(place);
}

void PlacePhrases::copy(std::uint32_t from, std::uint32_t to) {
  const auto places = reading_.event(from).places;
  for (const graph::EntityIndex place : places) push(to, place);
}

bool PlacePhrases::is_place_noun(std::uint32_t token) const {
  const auto* noun = analysis_.lexicon.common_nouns().find(fold(reading_.fillers.lemma(token)));
  return noun != nullptr && noun->kind == "place";
}

const MentionAt* PlacePhrases::place_at(std::uint32_t token, bool states) const {
  const MentionAt* at = reading_.fillers.mention(token);
  if (at == nullptr) return nullptr;
  const EntityKind kind = analysis_.entity(*at).kind;
  return kind == EntityKind::place || (states && kind == EntityKind::state) ? at : nullptr;
}

bool PlacePhrases::add_phrase(std::uint32_t index, std::uint32_t token, bool states, int depth) {
  bool found = false;
  if (const MentionAt* at = place_at(token, states)) {
    push(index, at->entity);
    add_around(index, token);
    found = true;
  }
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = token_at(child).label;
    if (label == Label::conj && depth < max_depth && found) add_phrase(index, child, states, depth + 1);
  }
  if (found || reading_.fillers.mention(token) != nullptr) return found;
  if (token_at(token).pos != Pos::NOUN && token_at(token).pos != Pos::PROPN) return false;
  if (const std::uint32_t other = reading_.event_of_token[token]; other != graph::no_index) return false;
  if (is_unrest(reading_.fillers.lemma(token)) && !is_scene(reading_.event(index).type)) return false;
  const bool spot = is_place_noun(token);
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = token_at(child).label;
    const bool before =
        label == Label::compound || label == Label::nmod || label == Label::poss || label == Label::appos;
    if (!before || !spot) continue;
    if (const MentionAt* at = place_at(child, false)) {
      push(index, at->entity);
      found = true;
    }
  }
  if (!found && depth < max_depth) found = from_phrases(index, token, depth + 1, spot);
  return found;
}

void PlacePhrases::add_around(std::uint32_t index, std::uint32_t place) {
  for (const std::uint32_t child : analysis_.tree.children(place)) {
    if (token_at(child).label != Label::prep || reading_.fillers.lemma(child) != "in") continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token && child > place) add_phrase(index, object, false, max_depth);
  }
}

bool PlacePhrases::from_phrases(std::uint32_t index, std::uint32_t token, int depth, bool of) {
  bool found = false;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = token_at(child).label;
    if (label == Label::prt && reading_.fillers.lemma(child) == "off") {
      // "shot dead off Katwe", where the parser takes "off" for a particle
      const MentionAt* at =
          child + 1 < analysis_.document.tokens.size() ? place_at(child + 1, false) : nullptr;
      if (at != nullptr && at->begin == child + 1) push(index, at->entity);
      found = found || at != nullptr;
      continue;
    }
    if (label != Label::prep && label != Label::advmod) continue;
    found = from_preposition(index, child, depth, of) || found;
  }
  return found;
}

bool PlacePhrases::from_edge(std::uint32_t index, std::uint32_t preposition) {
  const std::string_view word = reading_.fillers.lemma(preposition);
  if (!locates(word) && word != "on" && word != "into") return false;
  const std::uint32_t edge = analysis_.tree.child(preposition, Label::pobj);
  if (edge == Tree::no_token || reading_.fillers.mention(edge) != nullptr) return false;
  const std::string_view noun = reading_.fillers.lemma(edge);
  const bool side = noun == "side" && word == "on" && is_scene(reading_.event(index).type);
  if (!side && !is_one_of(noun, {"border", "frontier", "soil", "territory", "airspace", "coast", "coastline",
                                 "waters", "water", "shore"}))
    return false;
  return from_state_beside(index, edge);
}

bool PlacePhrases::from_state_beside(std::uint32_t index, std::uint32_t edge) {
  bool found = false;
  for (const std::uint32_t child : analysis_.tree.children(edge)) {
    const Label label = token_at(child).label;
    if (label != Label::amod && label != Label::poss && label != Label::nmod && label != Label::compound)
      continue;
    const MentionAt* at = reading_.fillers.mention(child);
    const bool named = at != nullptr && token_at(child).pos != Pos::PRON;
    if (!named || analysis_.entity(*at).kind != EntityKind::state) continue;
    push(index, at->entity);
    found = true;
  }
  return found;
}

bool PlacePhrases::from_preposition(std::uint32_t index, std::uint32_t preposition, int depth, bool of) {
  const std::string_view word = reading_.fillers.lemma(preposition);
  if (from_edge(index, preposition)) return true;
  if (word == "on" && is_scene(reading_.event(index).type)) {  // "rocket fire on Balad base"
    const std::uint32_t target = analysis_.tree.child(preposition, Label::pobj);
    return target != Tree::no_token && is_place_noun(target) && add_phrase(index, target, false, depth + 1);
  }
  if (!locates(word) && !(of && word == "of")) return false;
  // "called for the railway through Abkhazia to be reopened"
  const bool speech = reading_.events[index].trigger->is_speech();
  if (speech && !is_one_of(word, {"in", "at", "near", "outside", "inside", "of", "off"})) return false;
  bool found = false;
  for (const std::uint32_t object : analysis_.tree.children(preposition)) {
    const Label label = token_at(object).label;
    if (label == Label::pobj) {
      const bool states = word == "in" || word == "across" || word == "inside";
      found = add_phrase(index, object, states, depth + 1) || found;
    }
    // "outside of", "north of Lake Chad", "off into"
    if (label == Label::prep && depth < max_depth)
      found = from_preposition(index, object, depth + 1, true) || found;
  }
  return found;
}

}  // namespace chancery::extract
