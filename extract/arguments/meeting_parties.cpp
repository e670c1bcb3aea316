#include "extract/arguments/meeting_parties.hpp"

#include <algorithm>
#include <string_view>

#include "extract/arguments/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

class MeetingParties {
 public:
  explicit MeetingParties(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void add(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    const std::string_view role = role_of_subject(*at.trigger);
    if (role.empty() || has_doer(index)) return;
    for (const Filler& filler : at.predicate.fillers) {
      if (filler.place.slot != Slot::subj) continue;
      const std::uint32_t meeting = is_they(filler.token) ? met_before(index)
                                    : role == "speaker"   ? reading_.event_of_token[filler.token]
                                                          : graph::no_index;
      if (meeting == graph::no_index || meeting == index) continue;
      const bool they = is_they(filler.token);
      if (!they && !is_one_of(reading_.events[meeting].trigger->gold,
                              {"summit", "meeting", "conference", "forum", "negotiation"}))
        continue;
      copy(meeting, index, role, they ? EntityKind::person : EntityKind::organisation, filler.token);
      return;
    }
  }

 private:
  static std::string_view role_of_subject(const Trigger& trigger) {
    for (const RolePlace& one : trigger.frame)
      if (one.place.slot == Slot::subj)
        return acts(one.role) ? std::string_view(one.role) : std::string_view();
    return {};
  }

  bool has_doer(std::uint32_t index) const {
    const graph::Event& event = reading_.event(index);
    return std::ranges::any_of(event.arguments, [](const auto& one) { return acts(one.role); }) ||
           std::ranges::any_of(event.described, [](const auto& one) { return acts(one.role); });
  }

  /// "they", which stands for nobody yet.
  bool is_they(std::uint32_t token) const {
    return reading_.fillers.lemma(token) == "they" && reading_.fillers.entities(token).empty();
  }

  /// The nearest meeting of persons told before in the sentence.
  std::uint32_t met_before(std::uint32_t index) const {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t token = reading_.events[index].token;
    for (std::uint32_t i = index; i-- > 0;) {
      const EventAt& at = reading_.events[i];
      if (tokens[at.token].sentence != tokens[token].sentence) return graph::no_index;
      if (at.trigger->plover == "CONSULT" && !at.trigger->is_speech() && persons(i) > 1) return i;
    }
    return graph::no_index;
  }

  std::size_t persons(std::uint32_t index) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(reading_.event(index).arguments, [&](const graph::Argument& one) {
          return one.role == "participant" && is_of(one, EntityKind::person);
        }));
  }

  bool is_of(const graph::Argument& argument, EntityKind kind) const {
    return argument.entity != graph::no_index && analysis_.facts.entities[argument.entity].kind == kind;
  }

  void copy(std::uint32_t meeting, std::uint32_t index, std::string_view role, EntityKind kind,
            std::uint32_t token) {
    graph::Event& event = reading_.event(index);
    const Span words = analysis_.document.tokens[token].span;
    for (const graph::Argument& party : std::vector(reading_.event(meeting).arguments)) {
      if (party.role != "participant" || !is_of(party, kind)) continue;
      event.arguments.push_back({std::string(role),
                                 party.entity,
                                 graph::no_index,
                                 words,
                                 {"role.meeting", event.reason.table, event.reason.line, words}});
    }
  }

  EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace

void add_meeting_parties(EventReading& reading) {
  MeetingParties parties(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) parties.add(i);
}

}  // namespace chancery::extract
