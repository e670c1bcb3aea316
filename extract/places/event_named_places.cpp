#include "extract/places/event_named_places.hpp"

#include <algorithm>

#include "extract/places/looking_back.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"
#include "extract/words/lexicon.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

class NamedPlacer : public LookingBack {
 public:
  using LookingBack::LookingBack;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_there(index, token);
    if (!placed(index)) from_label(index, token);
    if (!placed(index)) from_host(index, token);
    if (!placed(index)) from_sender(index, token);
    if (!placed(index)) from_capital(index);
    if (!placed(index)) from_seat(index);
  }

 private:
  /// "fighting there", "arrived there": the place told last.
  void from_there(std::uint32_t index, std::uint32_t token) {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (token_at(child).label != Label::advmod || analysis_.document.word(child) != "there") continue;
      const std::uint32_t sentence = token_at(child).sentence;
      const MentionAt* last = nullptr;
      for (const MentionAt& mention : analysis_.mentions) {
        if (mention.end > child) break;
        if (token_at(mention.begin).sentence + 1 < sentence) continue;
        const EntityKind kind = analysis_.entity(mention).kind;
        const bool place = kind == EntityKind::place || kind == EntityKind::state;
        if (place && is_locative(mention.head)) last = &mention;
      }
      if (last != nullptr) push(index, last->entity);
    }
  }

  bool is_locative(std::uint32_t token) const {
    if (token_at(token).label != Label::pobj) return false;
    return is_one_of(reading_.fillers.lemma(token_at(token).head),
                     {"in", "at", "to", "near", "around", "into", "from", "of"});
  }

  /// "Brussels: EU defence ministers meet", an item of a calendar or a round-up.
  void from_label(std::uint32_t index, std::uint32_t token) {
    const std::uint32_t begin = analysis_.document.sentences[token_at(token).sentence].begin;
    const MentionAt* at = place_at(begin, false);
    if (at == nullptr || at->begin != begin || at->end >= token || analysis_.document.word(at->end) != ":")
      return;
    push(index, at->entity);
  }

  /// "The Security Council voted", in an article that names New York: the Council sits there.
  void from_seat(std::uint32_t index) {
    if (!is_one_of(event(index).type, {"vote", "adoption", "veto"})) return;
    const auto& entities = analysis_.facts.entities;
    const bool council = std::ranges::any_of(event(index).arguments, [&](const graph::Argument& one) {
      return one.entity != graph::no_index &&
             is_one_of(entities[one.entity].name,
                       {"United Nations Security Council", "United Nations General Assembly"});
    });
    const auto city = std::ranges::find_if(entities, [](const graph::Entity& one) {
      return one.kind == EntityKind::place && is_one_of(one.name, {"New York", "New York City"});
    });
    if (council && city != entities.end()) push(index, static_cast<EntityIndex>(city - entities.begin()));
  }

  /// "talks in the Libyan capital": the capital, where the article names it.
  void from_capital(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const bool in = filler.place.slot == Slot::prep &&
                      is_one_of(filler.place.preposition, {"in", "to", "into", "from"});
      if (!in || reading_.fillers.lemma(filler.token) != "capital") continue;
      if (filler.place.preposition != "in" && !is_one_of(event(index).type, {"travel", "visit"})) continue;
      for (const std::uint32_t child : analysis_.tree.children(filler.token)) {
        const Label label = token_at(child).label;
        if (label != Label::amod && label != Label::nmod && label != Label::poss && label != Label::compound)
          continue;
        for (const EntityIndex state : reading_.fillers.entities(child)) push_capital(index, state);
      }
    }
  }

  void push_capital(std::uint32_t index, EntityIndex state) {
    const auto& entities = analysis_.facts.entities;
    for (EntityIndex i = 0; i < entities.size(); ++i) {
      if (entities[i].kind != EntityKind::place || entities[i].state != state) continue;
      const auto hits = analysis_.lexicon.entities().names_at(entities[i].name, 0);
      const bool capital = std::ranges::any_of(
          hits, [](const EntityLexicon::Hit& hit) { return hit.known->how == Known::How::capital; });
      if (capital) push(index, i);
    }
  }

  /// "Oslo will host a round of talks": at the host's.
  void from_host(std::uint32_t index, std::uint32_t token) {
    if (!is_gathering(event(index).type) && event(index).type != "exercise") return;
    std::uint32_t noun = token;
    const std::uint32_t of = token_at(noun).head;
    if (token_at(noun).label == Label::pobj && reading_.fillers.lemma(of) == "of" &&
        reading_.event_of_token[token_at(of).head] == graph::no_index)
      noun = token_at(of).head;  // "a session of the commission", "a round of talks"
    const std::uint32_t verb = token_at(noun).head;
    if (token_at(noun).label != Label::dobj || reading_.fillers.lemma(verb) != "host") return;
    auto hosts = reading_.predicates.subjects(verb);
    for (const std::uint32_t child : analysis_.tree.children(verb)) {  // "Turkey hosts", taken for a noun
      if (hosts.empty() && child + 1 == verb && token_at(child).label == Label::compound)
        hosts.push_back(child);
    }
    for (const std::uint32_t host : hosts) {
      for (const EntityIndex entity : reading_.fillers.entities(host)) {
        const EntityKind kind = analysis_.facts.entities[entity].kind;
        if (kind == EntityKind::state || kind == EntityKind::place) push(index, entity);
      }
    }
  }

  /// "From Managua, the government accused them"
  void from_sender(std::uint32_t index, std::uint32_t token) {
    if (!reading_.events[index].trigger->is_speech()) return;
    std::uint32_t verb = token;
    for (int i = 0; i < max_depth && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    const std::uint32_t begin = analysis_.document.sentences[token_at(token).sentence].begin;
    if (token_at(begin).label != Label::prep || token_at(begin).head != verb ||
        reading_.fillers.lemma(begin) != "from")
      return;
    const std::uint32_t city = analysis_.tree.child(begin, Label::pobj);
    const MentionAt* at = city == Tree::no_token ? nullptr : place_at(city, false);
    if (at != nullptr) push(index, at->entity);
  }
};

}  // namespace

void add_named_places(EventReading& reading) {
  NamedPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
