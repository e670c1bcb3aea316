#include "extract/attribution.hpp"

#include <algorithm>

namespace chancery::extract {

using language::Label;

namespace {

constexpr int max_climb = 12;

class Attributor {
 public:
  explicit Attributor(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// An event in the clause that a speech event governs is told by its speaker.
  void from_speech(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t at = reading_.events[index].token;
    for (int i = 0; i < max_climb; ++i) {
      const std::uint32_t above = tokens[at].head;
      if (above == at) return;
      const Label label = tokens[at].label;
      const std::uint32_t speech = reading_.event_of_token[above];
      if (speech != graph::no_index && speech != index && is_speech(speech) && told(label, above)) {
        take(index, speech);
        return;
      }
      at = above;
    }
  }

  /// "according to the ministry": holds for all that hangs on the verb it stands with.
  void from_according() {
    const auto& document = analysis_.document;
    for (std::uint32_t i = 0; i + 1 < document.tokens.size(); ++i) {
      if (document.word(i + 1) != "to" ||
          (document.word(i) != "according" && document.word(i) != "According"))
        continue;
      std::uint32_t object = analysis_.tree.child(i + 1, Label::pobj);
      if (object == Tree::no_token) object = analysis_.tree.child(i, Label::pobj);
      if (object == Tree::no_token) continue;
      const auto sources = reading_.fillers.entities(object);
      if (sources.empty()) continue;
      const std::uint32_t verb = document.tokens[i].head;
      const Span cue = document.span_of(i, i + 2);
      for (std::uint32_t token = analysis_.tree.left_edge(verb); token < analysis_.tree.right_edge(verb);
           ++token) {
        const std::uint32_t index = reading_.event_of_token[token];
        if (index == graph::no_index || !reading_.event(index).attribution.empty()) continue;
        if (reading_.event(index).claimed_in != graph::no_index) continue;
        (void)cue;
        reading_.event(index).attribution = sources;
      }
    }
  }

 private:
  bool is_speech(std::uint32_t index) const {
    const auto& frame = reading_.events[index].trigger->frame;
    return std::ranges::any_of(frame, [](const RolePlace& role) { return role.role == "speaker"; });
  }

  /// Whether a dependent of a speech verb is what is said.
  bool told(Label label, std::uint32_t verb) const {
    if (label == Label::ccomp || label == Label::xcomp || label == Label::parataxis) return true;
    const bool object =
        label == Label::dobj || label == Label::nsubjpass || label == Label::pobj || label == Label::pcomp;
    return object && reading_.events[reading_.event_of_token[verb]].trigger->content.has_value();
  }

  void take(std::uint32_t index, std::uint32_t speech) {
    graph::Event& event = reading_.event(index);
    event.claimed_in = speech;
    for (const graph::Argument& argument : reading_.event(speech).arguments) {
      if (argument.role != "speaker" || argument.entity == graph::no_index) continue;
      event.attribution.push_back(argument.entity);
    }
    std::ranges::sort(event.attribution);
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void attribute_claims(EventReading& reading) {
  Attributor attributor(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) attributor.from_speech(i);
  attributor.from_according();
}

}  // namespace chancery::extract
