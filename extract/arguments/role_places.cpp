#include "extract/arguments/role_places.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

bool locates(std::string_view preposition) {
  constexpr std::string_view words[] = {"in",   "at",     "off", "near",  "outside", "inside", "around",
                                        "over", "across", "on",  "along", "within",  "into"};
  return std::ranges::find(words, preposition) != std::end(words);
}

bool may_be_above(std::string_view type) {
  return is_one_of(
      type, {"attack", "clash", "shootdown", "violation", "interception", "surveillance", "missile_launch",
             "exercise", "explosion", "crash", "accident", "incursion", "collision", "patrol", "test"});
}

/// Appends the place behind a preposition of the noun, if it is one that passes the test.
template <typename Test>
void add_behind(const EventReading& reading, std::uint32_t noun, Test fits,
                std::vector<graph::EntityIndex>& out) {
  const Analysis& analysis = reading.analysis;
  for (const std::uint32_t child : analysis.tree.children(noun)) {
    if (analysis.document.tokens[child].label != Label::prep || !fits(analysis.document.lemma(child)))
      continue;
    const std::uint32_t object = analysis.tree.child(child, Label::pobj);
    const MentionAt* at = object == Tree::no_token ? nullptr : reading.fillers.mention(object);
    if (at && analysis.entity(*at).kind == EntityKind::place) out.push_back(at->entity);
  }
}

class PlacesAround {
 public:
  explicit PlacesAround(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void add(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    for (const Filler& filler : at.predicate.fillers) {
      if (filler.place.slot != Slot::prep || !locates(filler.place.preposition)) continue;
      // "sanctions over Sudan" are about it, jets are shot down over it
      if (filler.place.preposition == "over" && !may_be_above(reading_.event(index).type)) continue;
      if (filler.borrowed && (is_of_topic(index, filler.token) || is_of_other(index, filler.token) ||
                              is_of_post(index, filler.token)))
        continue;
      if (filler.place.preposition != "on" || is_surface(filler.token)) add_place(index, filler.token);
    }
    for (const graph::Argument& argument : reading_.event(index).arguments) {
      if (argument.role != "destination" || argument.entity == graph::no_index) continue;
      if (analysis_.facts.entities[argument.entity].kind == EntityKind::place) {
        push_place(index, argument.entity);
      }
    }
    const Carrier carrier = reading_.predicates.carrier(at.token);
    if (at.trigger->pos != Trigger::Pos::noun || !carrier || !reading_.event(index).places.empty()) return;
    for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
      if (analysis_.document.tokens[child].label != Label::prep || child == carrier.preposition) continue;
      if (!locates(analysis_.document.lemma(child)) || analysis_.document.lemma(child) == "into") continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object != Tree::no_token) add_place(index, object);
    }
  }

 private:
  /// "condemned the attack in Geneva": where the object's own event lies.
  bool is_of_other(std::uint32_t index, std::uint32_t object) const {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t owner = tokens[tokens[object].head].head;
    const std::uint32_t other = reading_.event_of_token[owner];
    return other != graph::no_index && other != index &&
           reading_.events[other].trigger->pos == Trigger::Pos::noun;
  }

  /// "recalled its ambassador in Quito": where the post is, not where it was decided.
  bool is_of_post(std::uint32_t index, std::uint32_t object) const {
    if (!is_one_of(reading_.event(index).type, {"recall", "dismissal", "appointment", "resignation"}))
      return false;
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t owner = tokens[tokens[object].head].head;
    return reading_.fillers.is_agent(owner) ||
           is_one_of(reading_.fillers.lemma(owner), {"ambassador", "envoy", "consul", "attaché", "diplomat"});
  }

  /// "blamed fog in Istanbul": where the thing lies that is spoken of; not "told the board in Vienna".
  bool is_of_topic(std::uint32_t index, std::uint32_t object) const {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t owner = tokens[tokens[object].head].head;
    return reading_.events[index].trigger->is_speech() && tokens[owner].label == Label::dobj &&
           !reading_.fillers.is_agent(owner);
  }

  /// "on the Panj", "on the island"; not "conclusions on Moldova", "called on Valletta".
  bool is_surface(std::uint32_t token) const {
    const MentionAt* at = reading_.fillers.mention(token);
    if (!at) return false;
    const graph::Entity& entity = analysis_.entity(*at);
    return entity.kind == EntityKind::place && entity.subtype != "city" && entity.subtype != "capital";
  }

  void add_place(std::uint32_t index, std::uint32_t token) {
    const MentionAt* at = reading_.fillers.mention(token);
    const EntityKind kind = at ? analysis_.entity(*at).kind : EntityKind::object;
    const bool place = kind == EntityKind::place || kind == EntityKind::state;
    if (place) push_place(index, at->entity);
    // "at the ministry in Oslo", "at his residence in Oslo", "at the Grand Hotel in Oslo"
    if (reading_.event_of_token[token] != graph::no_index) return;
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (analysis_.document.tokens[child].label != Label::prep || analysis_.document.lemma(child) != "in")
        continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      const MentionAt* inner = object == Tree::no_token ? nullptr : reading_.fillers.mention(object);
      if (inner && analysis_.entity(*inner).kind == EntityKind::place) push_place(index, inner->entity);
    }
  }

  void push_place(std::uint32_t index, graph::EntityIndex place) {
    auto& places = reading_.event(index).places;
    if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

std::vector<graph::EntityIndex> places_behind(const EventReading& reading, std::uint32_t noun) {
  std::vector<graph::EntityIndex> out;
  add_behind(
      reading, noun,
      [](std::string_view word) {
        return is_one_of(word, {"in", "near", "around"});
      },
      out);
  return out;
}

void add_ends(const EventReading& reading, std::uint32_t noun, std::vector<graph::EntityIndex>& ends) {
  const bool known = std::ranges::any_of(ends, [&](graph::EntityIndex one) {
    const EntityKind kind = reading.analysis.facts.entities[one].kind;
    return kind == EntityKind::place || kind == EntityKind::state;
  });
  if (known || reading.fillers.is_person(noun)) return;
  add_behind(
      reading, noun,
      [](std::string_view word) {
        return is_one_of(word, {"in", "at", "near"});
      },
      ends);
  add_settlement(reading, noun, ends);
}

void add_settlement(const EventReading& reading, std::uint32_t noun, std::vector<graph::EntityIndex>& known) {
  if (!is_one_of(reading.fillers.lemma(noun),
                 {"village", "town",         "city",      "port",   "district", "province",  "island",
                  "region",  "camp",         "suburb",    "hamlet", "county",   "peninsula", "airport",
                  "enclave", "municipality", "outskirts", "state",  "valley",   "base"})) {
    return;
  }
  add_behind(
      reading, noun, [](std::string_view word) { return word == "of"; }, known);
}

void add_places_around(EventReading& reading, std::uint32_t index) { PlacesAround(reading).add(index); }

}  // namespace chancery::extract
