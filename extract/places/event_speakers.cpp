#include "extract/places/event_speakers.hpp"

#include <algorithm>

#include "extract/places/looking_back.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class SpeakerPlacer : public LookingBack {
 public:
  using LookingBack::LookingBack;

  void read(std::uint32_t index) {
    if (!is_past(index) || opens_elsewhere(index)) return;
    from_same_speaker(index);
    if (!placed(index)) from_traveller(index);
  }

 private:
  /// "He accused the bloc of meddling": one who speaks on does so at the same place.
  void from_same_speaker(std::uint32_t index) {
    if (!reading_.events[index].trigger->is_speech() || event(index).type == "denial") return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      const bool near = paragraph_of(i) == paragraph_of(index) && sentence_of(i) + 1 >= sentence_of(index);
      if (!reading_.events[i].trigger->is_speech() || !shares(i, index, "speaker", "speaker")) continue;
      if (same_day(index, i) && (near || is_of_person(i))) {
        if (!placed(index)) copy(i, index);
        share_day(i, index);
      }
      return;
    }
  }

  /// What the same one says next, without "had", is said the same day.
  void share_day(std::uint32_t from, std::uint32_t to) {
    const std::uint32_t verb = reading_.events[to].token;
    const bool before = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return token_at(child).label == Label::aux && analysis_.document.lemma(child) == "have";
    });
    if (event(to).time != graph::no_index || event(from).time == graph::no_index || before) return;
    if (analysis_.is_day_behind(event(from).time) && paragraph_of(to) - paragraph_of(from) <= 2)
      reading_.event(to).time = event(from).time;
  }

  bool is_of_person(std::uint32_t index) const {
    return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& one) {
      if (one.role != "speaker" || one.entity == graph::no_index) return false;
      return analysis_.facts.entities[one.entity].kind == graph::EntityKind::person;
    });
  }

  /// "flew to Washington on Tuesday. She saw two senators"
  void from_traveller(std::uint32_t index) {
    const std::string_view type = event(index).type;
    if (!is_gathering(type) && type != "ceremony" && type != "visit") return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      if (paragraph_of(i) != paragraph_of(index) || sentence_of(i) + 1 < sentence_of(index)) return;
      const bool goes = is_one_of(event(i).type, {"travel", "visit", "border_crossing"});
      if (!goes || !is_past(i) || !placed(i)) continue;
      if (!shares(i, index, "agent", "participant") && !shares(i, index, "agent", "agent")) continue;
      copy(i, index);
      if (event(index).time == graph::no_index) reading_.event(index).time = event(i).time;
      return;
    }
  }
};

}  // namespace

void add_places_of_speakers(EventReading& reading) {
  SpeakerPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
