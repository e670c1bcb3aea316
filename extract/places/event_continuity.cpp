#include "extract/places/event_continuity.hpp"

#include <algorithm>

#include "extract/places/event_speakers.hpp"
#include "extract/places/looking_back.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class Continuer : public LookingBack {
 public:
  using LookingBack::LookingBack;

  void read(std::uint32_t index) {
    if (placed(index) || !is_past(index)) return;
    from_sidelines(index);
    if (!placed(index)) from_followed(index);
    if (!placed(index) && opens_elsewhere(index)) return;
    if (!placed(index)) from_scene_before(index);
    if (!placed(index)) from_vote_before(index);
  }

 private:
  /// "Special units used stun grenades", "a dozen were injured": the sentence after the scene goes on with
  /// it.
  void from_scene_before(std::uint32_t index) {
    if (!is_scene(event(index).type) || points_elsewhere(index)) return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      if (paragraph_of(i) != paragraph_of(index) || sentence_of(i) + 1 < sentence_of(index)) return;
      if (!placed(i) || !is_scene(event(i).type) || !is_past(i) || !same_day(index, i)) continue;
      if (!event(i).attribution.empty() && event(index).attribution.empty()) continue;
      return copy(i, index);
    }
  }

  /// "Hungary withheld its consent", "Chile voted in favour": the body told of before has not moved.
  void from_vote_before(std::uint32_t index) {
    const bool backs = reading_.fillers.lemma(reading_.events[index].token) == "back";  // from home
    if (!is_ballot(event(index).type) || backs || points_elsewhere(index)) return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      if (paragraph_of(i) != paragraph_of(index) || sentence_of(i) + 2 < sentence_of(index)) return;
      const bool decided = is_ballot(event(i).type) || event(i).type == "agreement_reached";
      if (decided && placed(i) && same_day(index, i)) return copy(i, index);
    }
  }

  /// "a meeting in Tashkent, followed by consultations"
  void from_followed(std::uint32_t index) {
    const std::uint32_t token = reading_.events[index].token;
    const std::uint32_t by = token_at(token).head;
    const std::uint32_t verb = token_at(by).head;
    if (token_at(token).label != Label::pobj || reading_.fillers.lemma(by) != "by" ||
        reading_.fillers.lemma(verb) != "follow")
      return;
    std::uint32_t first = token_at(verb).head;
    if (reading_.event_of_token[first] == graph::no_index) first = analysis_.tree.child(first, Label::dobj);
    const std::uint32_t before = first == Tree::no_token ? graph::no_index : reading_.event_of_token[first];
    if (before == graph::no_index || before == index || !is_past(before)) return;
    copy(before, index);
    if (event(index).time == graph::no_index) reading_.event(index).time = event(before).time;
  }

  /// "a similar attack", "another raid", "had been arrested": of another day and place.
  bool points_elsewhere(std::uint32_t index) const {
    const std::uint32_t token = reading_.events[index].token;
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      const std::string_view word = analysis_.document.lemma(child);
      return is_one_of(word,
                       {"similar", "another", "other", "previous", "earlier", "last", "since", "ago"}) ||
             (analysis_.document.word(child) == "had" && token_at(child).label == Label::aux) ||
             token_at(child).label == Label::advcl;
    });
  }

  /// "On the sidelines of the meeting": where the meeting told last is.
  void from_sidelines(std::uint32_t index) {
    const std::uint32_t verb = reading_.events[index].token;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::prep) continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object == Tree::no_token || !is_sideline(reading_.fillers.lemma(object))) continue;
      const std::uint32_t of = analysis_.tree.child(object, Label::prep);
      const std::uint32_t what = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
      if (what == Tree::no_token) continue;
      const std::uint32_t named = reading_.event_of_token[what];
      if (named != graph::no_index && named != index) copy(named, index);
      if (!placed(index)) from_phrases(index, what, 0);
      if (!placed(index)) from_gathering_before(index);
    }
  }

  void from_gathering_before(std::uint32_t index) {
    for (std::uint32_t i = index; i-- > 0;) {
      if (!is_gathering(event(i).type) || !placed(i) || !is_past(i)) continue;
      return copy(i, index);
    }
  }
};

}  // namespace

void add_places_going_on(EventReading& reading) {
  Continuer continuer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) continuer.read(i);
  add_places_of_speakers(reading);
}

}  // namespace chancery::extract
