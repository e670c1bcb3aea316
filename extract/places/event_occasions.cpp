#include "extract/places/event_occasions.hpp"

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

class Occasions : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index) && reading_.event(index).time != graph::no_index) return;
    const std::uint32_t occasion = occasion_of(index);
    if (occasion == graph::no_index || occasion == index) return;
    graph::Event& event = reading_.event(index);
    const graph::Event& during = reading_.event(occasion);
    if (!is_gathering(during.type) || is_real(during) != is_real(event)) return;
    if (event.time == graph::no_index) event.time = during.time;
    if (!placed(index)) copy(occasion, index);
  }

 private:
  static bool is_real(const graph::Event& event) {
    return event.status == Status::occurred || event.status == Status::ongoing;
  }

  std::uint32_t occasion_of(std::uint32_t index) const {
    const EventAt& at = reading_.events[index];
    const bool attends = analysis_.facts.events[index].type == "participation";
    for (const Filler& filler : at.predicate.fillers) {
      const bool object = attends && filler.place.slot == Slot::obj;
      const bool within = filler.place.slot == Slot::prep &&
                          is_one_of(filler.place.preposition, {"at", "during", "on", "in"});
      if (!object && !within) continue;
      const std::uint32_t other = reading_.event_of_token[beside(filler.token)];
      if (other != graph::no_index) return other;
    }
    return graph::no_index;
  }

  /// Of "the sidelines of the summit", "the close of the session" the summit, else the word itself.
  std::uint32_t beside(std::uint32_t token) const {
    const std::string_view frame = reading_.fillers.lemma(token);
    if (!is_sideline(frame) && !is_opening_or_close(frame)) return token;
    const std::uint32_t of = analysis_.tree.child(token, Label::prep);
    const std::uint32_t what = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
    return what == Tree::no_token ? token : what;
  }
};

}  // namespace

void take_from_occasions(EventReading& reading) {
  Occasions occasions(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) occasions.read(i);
}

}  // namespace chancery::extract
