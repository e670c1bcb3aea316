#include "extract/events/event_continuity.hpp"

#include <algorithm>

#include "extract/events/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::Event;
using graph::Status;
using language::Label;

namespace {

constexpr std::uint32_t memory = 8;  ///< events looked back at

class Continuer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index) || !is_past(index)) return;
    from_sidelines(index);
    if (!placed(index)) from_followed(index);
    if (!placed(index) && opens_elsewhere(index)) return;
    if (!placed(index)) from_scene_before(index);
    if (!placed(index)) from_vote_before(index);
    if (!placed(index)) from_same_speaker(index);
    if (!placed(index)) from_traveller(index);
  }

 private:
  const Event& event(std::uint32_t index) const { return analysis_.facts.events[index]; }
  std::uint32_t sentence_of(std::uint32_t index) const {
    return token_at(reading_.events[index].token).sentence;
  }
  std::uint32_t paragraph_of(std::uint32_t index) const {
    return analysis_.document.sentences[sentence_of(index)].paragraph;
  }

  bool is_past(std::uint32_t index) const {
    return event(index).status == Status::occurred || event(index).status == Status::ongoing;
  }

  /// A sentence that names a place of its own, or somebody else's time, has left the scene.
  bool opens_elsewhere(std::uint32_t index) const {
    const auto& sentence = analysis_.document.sentences[sentence_of(index)];
    const std::uint32_t own = reading_.events[index].token;
    for (std::uint32_t i = sentence.begin; i < own; ++i) {
      if (token_at(i).label != Label::prep || !is_one_of(reading_.fillers.lemma(i), {"in", "at", "near"}))
        continue;
      const std::uint32_t object = analysis_.tree.child(i, Label::pobj);
      if (object != Tree::no_token && place_at(object, true) != nullptr) return true;
    }
    return false;
  }

  bool same_day(std::uint32_t one, std::uint32_t other) const {
    const graph::TimeIndex a = event(one).time;
    const graph::TimeIndex b = event(other).time;
    if (a == graph::no_index || b == graph::no_index) return a == graph::no_index;
    return analysis_.facts.times[a].value == analysis_.facts.times[b].value;
  }

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

  static bool is_ballot(std::string_view type) {
    return is_one_of(type, {"vote", "veto", "abstention", "adoption"});
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

  /// "He accused the bloc of meddling": one who speaks on does so at the same place.
  void from_same_speaker(std::uint32_t index) {
    if (!reading_.events[index].trigger->is_speech() || event(index).type == "denial") return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      const bool near = paragraph_of(i) == paragraph_of(index) && sentence_of(i) + 1 >= sentence_of(index);
      if (!reading_.events[i].trigger->is_speech() || !shares(i, index, "speaker", "speaker")) continue;
      if (same_day(index, i) && (near || is_of_person(i))) copy(i, index);
      return;
    }
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

  bool shares(std::uint32_t one, std::uint32_t other, std::string_view role,
              std::string_view other_role) const {
    return std::ranges::any_of(event(one).arguments, [&](const graph::Argument& a) {
      return a.role == role && a.entity != graph::no_index &&
             std::ranges::any_of(event(other).arguments, [&](const graph::Argument& b) {
               return b.role == other_role && b.entity == a.entity;
             });
    });
  }

  /// "On the sidelines of the meeting": where the meeting told last is.
  void from_sidelines(std::uint32_t index) {
    const std::uint32_t verb = reading_.events[index].token;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::prep) continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object == Tree::no_token ||
          !is_one_of(reading_.fillers.lemma(object),
                     {"sideline", "sidelines", "margin", "margins", "fringe", "fringes"}))
        continue;
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
}

}  // namespace chancery::extract
