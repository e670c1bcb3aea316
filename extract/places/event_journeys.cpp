#include "extract/places/event_journeys.hpp"

#include <algorithm>

#include "extract/places/kind_places.hpp"
#include "extract/places/place_phrases.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

class PlaceSeeker : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    const std::string_view type = reading_.event(index).type;
    if (is_scene(type) || is_gathering(type) ||
        is_one_of(type, {"missile_launch", "rocket_launch", "incursion", "signing", "initialling", "greeting",
                         "agreement_reached", "inauguration", "exercise"})) {
      from_depth(index, token, 0);
    }
    if (!placed(index)) from_which(index, token);
    if (!placed(index) && is_scene(type)) from_circumstance(index, token);
    for (const std::uint32_t word : reading_.events[index].words) {
      if (!placed(index) && word != token) from_phrases(index, word, 0);  // "on standby at the base"
    }
    if (!placed(index)) from_journey(index, token);
  }

 private:
  /// "nine guardsmen on a bus in Sfax", "a meeting of the ministers in Lima": through what the event
  /// concerns.
  void from_depth(std::uint32_t index, std::uint32_t token, int depth) {
    if (depth > max_depth) return;
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (placed(index)) return;
      const Label label = token_at(child).label;
      if (label != Label::prep && label != Label::agent && label != Label::dobj && label != Label::nsubjpass)
        continue;
      if (child < token && label != Label::nsubjpass) continue;
      if (label == Label::dobj || label == Label::nsubjpass) {
        if (depth == 0 && is_thing(child)) pass(index, child, depth);
        continue;
      }
      const std::string_view word = reading_.fillers.lemma(child);
      if (is_one_of(word, {"after", "before", "since", "until", "than", "despite", "as", "like", "about",
                           "for", "over", "amid", "including"}))
        continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object != Tree::no_token && is_thing(object)) pass(index, object, depth);
    }
  }

  /// No event, no verb: what its phrases say of it holds for what happens to it.
  bool is_thing(std::uint32_t token) const {
    return reading_.event_of_token[token] == graph::no_index && token_at(token).pos != language::Pos::VERB;
  }

  void pass(std::uint32_t index, std::uint32_t thing, int depth) {
    const MentionAt* at = reading_.fillers.mention(thing);
    const bool titled = at != nullptr && analysis_.entity(*at).kind == EntityKind::person;
    if (titled) return from_name(index, thing, depth);
    for (std::uint32_t part = at == nullptr ? thing : at->begin; at != nullptr && part < at->end; ++part) {
      for (const std::uint32_t child : analysis_.tree.children(part)) {  // "Commission for Trade in Accra"
        if (part != thing && child >= at->end && token_at(child).label == Label::prep)
          from_preposition(index, child, depth, false);
      }
    }
    for (const std::uint32_t child : analysis_.tree.children(thing)) {
      if (token_at(child).label == Label::prep && child > thing) from_preposition(index, child, depth, false);
      // "Clashes between rangers and fighters flared in the park"
      if (token_at(child).label == Label::acl &&
          is_one_of(reading_.fillers.lemma(child), {"flare", "erupt", "rage"}))
        from_phrases(index, child, 0);
      // "a delegation led by Awad in Cairo"
      if (token_at(child).label == Label::acl && depth < max_depth &&
          is_one_of(reading_.fillers.lemma(child), {"lead", "head", "chair"})) {
        from_phrases(index, child, 0);
        if (!placed(index)) from_depth(index, child, depth + 1);
      }
      // "Filipinos held in Kota Kinabalu will be freed"
      if (token_at(child).label == Label::acl &&
          is_one_of(reading_.fillers.lemma(child),
                    {"hold", "detain", "jail", "imprison", "trap", "strand", "keep", "station", "base"}))
        from_town(index, child);
    }
    if (!placed(index)) from_depth(index, thing, depth + 1);
  }

  /// "met with Awad in Cairo": behind a name; "the consul in Burgas" was not there for that.
  void from_name(std::uint32_t index, std::uint32_t person, int depth) {
    if (token_at(person).pos != language::Pos::PROPN || !is_gathering(reading_.event(index).type)) return;
    for (const std::uint32_t child : analysis_.tree.children(person)) {
      if (token_at(child).label == Label::prep && child == person + 1 &&
          reading_.fillers.lemma(child) == "in")
        from_preposition(index, child, depth, false);
    }
  }

  void from_town(std::uint32_t index, std::uint32_t held) {
    for (const std::uint32_t child : analysis_.tree.children(held)) {
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      const MentionAt* at = object == Tree::no_token ? nullptr : place_at(object, false);
      if (at != nullptr && is_one_of(reading_.fillers.lemma(child), {"in", "at", "near", "on"}))
        push(index, at->entity);
    }
  }

  /// "the attack on a convoy in Mali, in which two were killed"
  void from_which(std::uint32_t index, std::uint32_t token) {
    std::uint32_t noun = during_which(analysis_, token);
    for (int i = 0; i < max_depth && noun != Tree::no_token; ++i) {
      const std::uint32_t other = reading_.event_of_token[noun];
      if (other != graph::no_index && other != index) return copy(other, index);
      const std::uint32_t above = token_at(noun).head;  // the parser gives the clause to the nearest noun
      if (token_at(noun).label != Label::pobj || token_at(token_at(above).head).pos != language::Pos::NOUN)
        return;
      noun = token_at(above).head;
    }
  }

  /// "were killed and two injured when troops resorted to shelling near Dasu"
  void from_circumstance(std::uint32_t index, std::uint32_t token) {
    from_when(index, token);
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (!placed(index) && token_at(child).label == Label::conj &&
          token_at(child).pos == language::Pos::VERB)
        from_when(index, child);
    }
  }

  /// "when a bomber drove into their bus near Dasu": by its phrases, or by what it tells itself.
  void from_when(std::uint32_t index, std::uint32_t token) {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (token_at(child).label != Label::advcl || child < token) continue;
      const bool when = std::ranges::any_of(analysis_.tree.children(child), [&](std::uint32_t word) {
        return word < child && analysis_.document.word(word) == "when";
      });
      if (!when) continue;
      from_phrases(index, child, 0);
      if (!placed(index)) from_depth(index, child, 0);
      for (std::uint32_t word = child; word < analysis_.tree.right_edge(child) && !placed(index); ++word) {
        const std::uint32_t other = reading_.event_of_token[word];
        if (other != graph::no_index && other != index && is_scene(reading_.event(other).type))
          copy(other, index);
      }
    }
  }

  /// "flew to Lima to meet him", "travels to Suva for a tour", "invited to Quito for a summit".
  void from_journey(std::uint32_t index, std::uint32_t token) {
    std::uint32_t verb = Tree::no_token;
    const Label label = token_at(token).label;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) {
      const Carrier carrier = reading_.predicates.carrier(token);
      if (carrier && carrier.preposition != Tree::no_token &&
          reading_.fillers.lemma(carrier.preposition) == "for")
        verb = carrier.verb;
    } else if ((label == Label::advcl || label == Label::xcomp) && analysis_.document.tag(token) == "VB") {
      verb = token_at(token).head;
    }
    if (verb == Tree::no_token || token_at(verb).pos != language::Pos::VERB ||
        !is_going(reading_.fillers.lemma(verb)))
      return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::prep || child > token) continue;
      if (!is_one_of(reading_.fillers.lemma(child), {"to", "in", "at", "into"})) continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object != Tree::no_token) add_phrase(index, object, true, 0);
    }
    if (placed(index) || reading_.fillers.lemma(verb) != "visit") return;
    const std::uint32_t visited = analysis_.tree.child(verb, Label::dobj);
    if (visited != Tree::no_token) add_phrase(index, visited, true, 0);
  }
};

}  // namespace

void add_places_behind(EventReading& reading) {
  PlaceSeeker seeker(reading);
  KindPlaces by_kind(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    seeker.read(i);
    by_kind.read(i);
  }
}

}  // namespace chancery::extract
