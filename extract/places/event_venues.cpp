#include "extract/places/event_venues.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

class VenuePlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_court(index);
    if (!placed(index)) from_office(index, token);
    if (!placed(index)) from_truce(index, token);
    if (!placed(index)) from_stay(index, token);
    if (!placed(index)) from_where(index, token);
    if (!placed(index)) from_raided(index, token);
    if (!placed(index)) from_march(index, token);
    if (!placed(index)) from_first_verb(index, token);
    if (!placed(index)) from_margins(index, token);
  }

 private:
  /// "appear before a magistrate in Lae", "sentenced by a court in Quito"
  void from_court(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep || placed(index)) continue;
      if (!is_one_of(filler.place.preposition, {"before", "by", "at", "in"})) continue;
      if (is_one_of(reading_.fillers.lemma(filler.token),
                    {"court", "tribunal", "magistrate", "judge", "jury"}))
        from_phrases(index, filler.token, 0);
    }
  }

  /// "was elected mayor of Lae"
  void from_office(std::uint32_t index, std::uint32_t verb) {
    if (reading_.event(index).type != "election") return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::oprd && label != Label::attr && label != Label::dobj) continue;
      if (!is_one_of(reading_.fillers.lemma(child), {"mayor", "governor", "prefect"})) continue;
      for (const std::uint32_t phrase : analysis_.tree.children(child)) {
        const std::uint32_t town = analysis_.tree.child(phrase, Label::pobj);
        const MentionAt* at = town == Tree::no_token ? nullptr : place_at(town, false);
        if (at != nullptr && reading_.fillers.lemma(phrase) == "of") push(index, at->entity);
      }
    }
  }

  /// "a ceasefire for Taiz", "a truce covering Sirte"
  void from_truce(std::uint32_t index, std::uint32_t noun) {
    if (reading_.event(index).type != "ceasefire") return;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const bool covers = reading_.fillers.lemma(child) == "for" || reading_.fillers.lemma(child) == "cover";
      if (!covers) continue;
      for (const std::uint32_t object : analysis_.tree.children(child)) {
        const Label label = token_at(object).label;
        if (label == Label::pobj || label == Label::dobj) add_phrase(index, object, false, 0);
      }
    }
  }

  /// "had been due in Suva next week for a signing", "is in Lima for talks"
  void from_stay(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t purpose = token_at(noun).head;
    if (token_at(noun).label != Label::pobj || reading_.fillers.lemma(purpose) != "for") return;
    std::uint32_t stay = token_at(purpose).head;
    for (const std::uint32_t child :
         analysis_.tree.children(stay)) {  // "A frigate, due in Tema for an exercise"
      if (token_at(child).label == Label::amod && reading_.fillers.lemma(child) == "due") stay = child;
    }
    const std::uint32_t other = reading_.event_of_token[stay];
    const bool is_here = is_one_of(reading_.fillers.lemma(stay), {"due", "expect", "be"});
    if (!is_here) return;
    if (other != graph::no_index && other != index) copy(other, index);
    if (!placed(index)) from_phrases(index, stay, 0);
  }

  /// "flown to Ankara, where the deputy minister welcomed them"
  void from_where(std::uint32_t index, std::uint32_t token) {
    std::uint32_t verb = token;
    for (int i = 0; i < max_depth && token_at(verb).pos != Pos::VERB; ++i) verb = token_at(verb).head;
    for (int i = 0; i < max_depth; ++i) {
      if (token_at(verb).label != Label::conj && token_at(verb).label != Label::xcomp) break;
      verb = token_at(verb).head;
    }
    if (token_at(verb).label != Label::relcl) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::advmod || reading_.fillers.lemma(child) != "where") continue;
      const MentionAt* at = place_at(token_at(verb).head, true);
      if (at == nullptr) at = place_before(child);
      if (at != nullptr && reading_.fillers.lemma(token_at(at->head).head) == "with")
        return;  // "the border with"
      if (at != nullptr) push(index, at->entity);
    }
  }

  /// "is in Ankara on 11 June, where": the last place before, where the parser hangs the clause elsewhere.
  const MentionAt* place_before(std::uint32_t token) const {
    constexpr std::uint32_t far = 8;
    const std::uint32_t begin = analysis_.document.sentences[token_at(token).sentence].begin;
    for (std::uint32_t i = token; i-- > begin && token - i < far;) {
      if (const MentionAt* at = place_at(i, true); at != nullptr && token_at(i).label == Label::pobj)
        return at;
    }
    return nullptr;
  }

  /// "Tanzanian bank raid", "the Iraqi market blast": whose the place is that was hit.
  void from_raided(std::uint32_t index, std::uint32_t noun) {
    if (reading_.events[index].trigger->pos != Trigger::Pos::noun || !is_scene(reading_.event(index).type))
      return;
    const auto children = analysis_.tree.children(noun);
    const bool spot = std::ranges::any_of(children, [&](std::uint32_t child) {
      return token_at(child).label == Label::compound &&
             is_one_of(
                 reading_.fillers.lemma(child),
                 {"bank", "market", "church", "mosque", "temple", "school", "hospital", "prison", "hotel",
                  "mine", "village", "border", "airport", "port", "station", "train", "bus", "bridge"});
    });
    if (spot) from_state_beside(index, noun);
  }

  /// "boxed in a boat near the shoal, fired at it and towed it": where the first of joined verbs says.
  void from_first_verb(std::uint32_t index, std::uint32_t verb) {
    if (!is_scene(reading_.event(index).type)) return;
    std::uint32_t first = verb;
    for (int i = 0; i < max_depth && is_joined(first); ++i) first = token_at(first).head;
    const bool shares = analysis_.tree.subject(verb) == Tree::no_token;
    if (first == verb || token_at(first).pos != Pos::VERB || !shares) return;
    from_phrases(index, first, 0);
    const std::uint32_t object = analysis_.tree.child(first, Label::dobj);
    if (!placed(index) && object != Tree::no_token) from_phrases(index, object, 0);
  }

  /// Joined by "and", or taken for a clause of its own by the parser: "surrounded it, fired at it and".
  bool is_joined(std::uint32_t verb) const {
    const bool finite = analysis_.document.tag(verb) == "VBD";
    const bool torn = token_at(verb).label == Label::advcl && finite &&
                      analysis_.tree.child(verb, Label::mark) == Tree::no_token;
    return token_at(verb).label == Label::conj || torn;
  }

  /// "will meet in Lima, on the margins of the summit": the summit is where they meet.
  void from_margins(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t of = token_at(noun).head;
    const std::uint32_t margins = token_at(of).head;
    if (token_at(noun).label != Label::pobj || !is_sideline(reading_.fillers.lemma(margins))) return;
    const std::uint32_t verb = token_at(token_at(margins).head).head;
    if (token_at(verb).pos != Pos::VERB) return;
    from_phrases(index, verb, 0);
    const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
    if (!placed(index) && object != Tree::no_token) from_phrases(index, object, 0);
  }

  /// "marched through Lima demanding an election": the crowd says so where it is.
  void from_march(std::uint32_t index, std::uint32_t verb) {
    if (token_at(verb).label != Label::advcl || analysis_.document.tag(verb) != "VBG") return;
    const std::uint32_t above = reading_.event_of_token[token_at(verb).head];
    if (above == graph::no_index || above == index || !reading_.events[index].trigger->is_speech()) return;
    if (reading_.event(above).type == "protest" &&
        reading_.event(above).status == reading_.event(index).status)
      copy(above, index);
  }
};

}  // namespace

void add_places_of_venues(EventReading& reading) {
  VenuePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
