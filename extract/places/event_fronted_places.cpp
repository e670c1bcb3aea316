#include "extract/places/event_fronted_places.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"
#include "extract/words/lexicon.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;

class FrontedPlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    if (!reading_.events[index].trigger->is_speech()) from_front(index, token);
    if (!placed(index)) from_gathering(index, token);
    if (!placed(index)) from_when(index, token);
    if (!placed(index)) from_capital(index, token);
    if (!placed(index)) from_dateline(index, token);
  }

 private:
  /// "In Astana, he will chair a meeting and is expected to sign"
  void from_front(std::uint32_t index, std::uint32_t token) {
    const std::uint32_t first = analysis_.document.sentences[token_at(token).sentence].begin;
    if (analysis_.document.word(first) != "In" || token_at(first).label != Label::prep) return;
    std::uint32_t at = token;
    for (int i = 0; i < max_climb && at != token_at(first).head; ++i) {
      const Label label = token_at(at).label;
      const bool own = label == Label::conj && analysis_.tree.child(at, Label::nsubj) != Tree::no_token;
      if (own || (label != Label::conj && label != Label::xcomp && label != Label::dobj)) return;
      at = token_at(at).head;
    }
    const std::uint32_t city = analysis_.tree.child(first, Label::pobj);
    const MentionAt* named = city == Tree::no_token ? nullptr : place_at(city, false);
    if (at == token_at(first).head && named != nullptr && named->end < token &&
        analysis_.document.word(named->end) == ",")
      push(index, named->entity);
  }

  /// "The ministers, meeting in Oslo, condemned the raid"
  void from_gathering(std::uint32_t index, std::uint32_t verb) {
    const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
    if (subject == Tree::no_token || subject > verb) return;
    for (const std::uint32_t clause : analysis_.tree.children(subject)) {
      const bool aside =
          token_at(clause).label == Label::acl && clause > 0 && analysis_.document.word(clause - 1) == ",";
      if (!placed(index) && aside &&
          is_one_of(reading_.fillers.lemma(clause), {"meet", "gather", "convene", "assemble"}))
        from_phrases(index, clause, 0);
    }
  }

  /// "is to be signed when the committee convenes in Beirut"
  void from_when(std::uint32_t index, std::uint32_t token) {
    if (!is_one_of(reading_.event(index).type,
                   {"signing", "discussion", "handover", "agreement_reached", "announcement", "vote"}))
      return;
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (token_at(child).label != Label::advcl || child < token) continue;
      const bool when = std::ranges::any_of(analysis_.tree.children(child), [&](std::uint32_t word) {
        return word < child && analysis_.document.word(word) == "when";
      });
      if (!when) continue;
      from_phrases(index, child, 0);
      const std::uint32_t met =
          analysis_.tree.child(child, Label::dobj);  // "when they hold a summit in Seoul"
      if (!placed(index) && met != Tree::no_token) from_phrases(index, met, 0);
    }
  }

  bool is_capital(EntityIndex place) const {
    const auto hits = analysis_.lexicon.entities().names_at(analysis_.facts.entities[place].name, 0);
    return std::ranges::any_of(
        hits, [](const EntityLexicon::Hit& hit) { return hit.known->how == Known::How::capital; });
  }

  /// "near the barracks in the capital", reported from there.
  void from_capital(std::uint32_t index, std::uint32_t token) {
    for (std::uint32_t at = token + 1; at < analysis_.tree.right_edge(token); ++at) {
      if (analysis_.document.word(at) != "capital" || token_at(at).label != Label::pobj || !is_bare(at))
        continue;
      if (!is_one_of(reading_.fillers.lemma(token_at(at).head), {"in", "outside", "near", "at"})) continue;
      std::uint32_t above = token_at(at).head;
      for (int i = 0; i < max_climb && above != token && token_at(above).pos != Pos::VERB; ++i)
        above = token_at(above).head;
      const EntityIndex city = above == token ? dateline_before(token) : graph::no_index;
      if (city != graph::no_index && is_capital(city)) push(index, city);
    }
  }

  /// "the capital", of no other state than that of the report.
  bool is_bare(std::uint32_t noun) const {
    const auto& children = analysis_.tree.children(noun);
    return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
      const Label label = token_at(child).label;
      return label == Label::amod || label == Label::poss || label == Label::nmod ||
             label == Label::compound || label == Label::prep;
    });
  }

  /// "BRUSSELS - Ambassadors of the Union agreed": who agrees is where the report comes from.
  void from_dateline(std::uint32_t index, std::uint32_t token) {
    const graph::Event& event = reading_.event(index);
    if (event.type != "agreement_reached" || event.status != graph::Status::occurred ||
        !opens_report(token) || token_at(token).label != Label::ROOT)
      return;
    const bool people = std::ranges::any_of(reading_.events[index].predicate.fillers, [&](const Filler& who) {
      return who.place.slot == Slot::subj &&
             is_one_of(reading_.fillers.lemma(who.token),
                       {"minister", "ambassador", "envoy", "leader", "president", "negotiator", "delegate",
                        "diplomat", "official", "commander", "chief"}) &&
             analysis_.document.tag(who.token) == "NNS";
    });
    if (!people) return;
    if (const EntityIndex city = dateline_before(token); city != graph::no_index) push(index, city);
  }
};

}  // namespace

void add_fronted_places(EventReading& reading) {
  FrontedPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
