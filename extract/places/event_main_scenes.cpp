#include "extract/places/event_main_scenes.hpp"

#include <algorithm>
#include <vector>

#include "core/date.hpp"
#include "extract/places/looking_back.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

class MainScene : public LookingBack {
 public:
  using LookingBack::LookingBack;

  void run() {
    find();
    if (main_ == graph::no_index) return;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      if (i != main_ && belongs(i)) copy(main_, i);
    }
  }

 private:
  /// The first meeting told of, if all that are told of as held in these days are at one place.
  void find() {
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      if (!meets(i) || !is_past(i) || !is_recent(i)) continue;
      if (!placed(i)) continue;
      if (main_ == graph::no_index) {
        if (paragraph_of(i) > 3) return;
        main_ = i;
      } else if (!overlaps(main_, i)) {
        main_ = graph::no_index;
        return;
      }
      for (const graph::Argument& one : event(i).arguments) {
        if (one.entity != graph::no_index &&
            is_one_of(one.role, {"participant", "agent", "organiser", "speaker"}))
          present_.push_back(one.entity);
      }
    }
  }

  bool meets(std::uint32_t index) const {
    return is_one_of(event(index).type, {"meeting", "negotiation", "summit", "consultation", "conference"});
  }

  /// Whether both lie at one place, or the one in the state of the other's.
  bool overlaps(std::uint32_t one, std::uint32_t other) const {
    return std::ranges::any_of(event(one).places, [&](EntityIndex place) {
      return std::ranges::any_of(event(other).places, [&](EntityIndex second) {
        const auto& entities = analysis_.facts.entities;
        return place == second || entities[place].state == second || entities[second].state == place;
      });
    });
  }

  /// Told without a time, or with one of the days before the article.
  bool is_recent(std::uint32_t index) const {
    constexpr int days = 7;
    if (event(index).time == graph::no_index || !analysis_.article.published) return true;
    const auto& interval = analysis_.facts.times[event(index).time].interval;
    return interval.begin && interval.end && *interval.end <= *analysis_.article.published &&
           days_between(*interval.begin, *analysis_.article.published) <= days;
  }

  bool belongs(std::uint32_t index) const {
    if (!event(index).places.empty() || !is_past(index)) return false;
    const bool says = reading_.events[index].trigger->is_speech() && event(index).attribution.empty();
    const bool does =
        is_one_of(event(index).type, {"signing", "initialling", "agreement_reached", "news_conference"});
    if ((!says && !does) || index < main_ || is_before(index) || opens_elsewhere(index)) return false;
    if (!same_day(index, main_) && event(main_).time != graph::no_index) return false;
    return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& one) {
      if (!is_one_of(one.role, {"speaker", "participant", "agent"}) || one.entity == graph::no_index)
        return false;
      const bool there = std::ranges::find(present_, one.entity) != present_.end();
      const bool person = analysis_.facts.entities[one.entity].kind == EntityKind::person;
      return there && (person || does);
    });
  }

  /// "had agreed", "has said since", "said by telephone": at another time or place.
  bool is_before(std::uint32_t index) const {
    const std::uint32_t token = reading_.events[index].token;
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      const Label label = token_at(child).label;
      if (label == Label::aux && is_one_of(analysis_.document.lemma(child), {"have"})) return true;
      const std::uint32_t object =
          label == Label::prep ? analysis_.tree.child(child, Label::pobj) : Tree::no_token;
      return object != Tree::no_token &&
             is_one_of(reading_.fillers.lemma(object),
                       {"phone", "telephone", "post", "tweet", "video", "letter", "interview", "statement"});
    });
  }

  std::uint32_t main_ = graph::no_index;
  std::vector<EntityIndex> present_;
};

}  // namespace

void add_places_of_main_scene(EventReading& reading) { MainScene(reading).run(); }

}  // namespace chancery::extract
