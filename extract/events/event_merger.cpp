#include "extract/events/event_merger.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace chancery::extract {

using graph::Event;

namespace {

/// "could not be verified": so is what somebody claims, not what the article itself tells.
bool is_doubt_of_fact(const graph::Event& into, const graph::Event& other) {
  return other.status_reason.rule == "status.unconfirmed" && into.attribution.empty() &&
         into.claimed_in == graph::no_index;
}

/// "agreed to a truce": what the verb itself says of its object says nothing of the verb.
bool is_own_content(const graph::Event& into, const graph::Event& other) {
  if (other.status_reason.rule != "status.content" && other.status_reason.rule != "status.governor")
    return false;
  const Span cue = other.status_reason.cue;
  return std::ranges::any_of(into.triggers,
                             [&](Span span) { return span.begin <= cue.begin && cue.end <= span.end; });
}

/// What was planned, and then called off.
bool is_called_off(const Event& into, const Event& other) {
  return is_ahead(into.status) &&
         (other.status == graph::Status::cancelled || other.status == graph::Status::negated);
}

/// Follows a chain of "part of" to its end.
std::uint32_t final_of(const std::vector<std::uint32_t>& same_as, std::uint32_t index) {
  while (index != graph::no_index && same_as[index] != index) index = same_as[index];
  return index;
}

void add_argument(Event& into, const graph::Argument& argument) {
  const bool known = std::ranges::any_of(into.arguments, [&](const graph::Argument& one) {
    return one.entity == argument.entity && one.event == argument.event;
  });
  if (!known) into.arguments.push_back(argument);
}

void join(Event& into, Event&& other) {
  into.triggers.insert(into.triggers.end(), other.triggers.begin(), other.triggers.end());
  into.evidence.insert(into.evidence.end(), other.evidence.begin(), other.evidence.end());
  for (const graph::Argument& argument : other.arguments) add_argument(into, argument);
  for (graph::Described& described : other.described) {
    const bool known =
        std::ranges::any_of(into.described, [&](const auto& one) { return one.span == described.span; });
    if (!known) into.described.push_back(std::move(described));
  }
  for (const graph::EntityIndex place : other.places) {
    if (std::ranges::find(into.places, place) == into.places.end()) into.places.push_back(place);
  }
  if (into.time == graph::no_index) into.time = other.time;
  const bool tells = into.status_reason.rule == "status.default" &&
                     other.status_reason.rule != "status.default" && !is_own_content(into, other) &&
                     !is_doubt_of_fact(into, other);
  if (tells || is_called_off(into, other)) {
    into.status = other.status;
    into.status_reason = other.status_reason;
  }
  if (into.attribution.empty()) {
    into.attribution = other.attribution;
    into.attribution_reason = std::move(other.attribution_reason);
  }
  if (into.claimed_in == graph::no_index) into.claimed_in = other.claimed_in;
  if (into.format.empty()) into.format = other.format;
  if (into.result.empty()) into.result = other.result;
  if (!into.quantity) into.quantity = other.quantity;
  if (!into.votes_for) into.votes_for = other.votes_for;
  if (!into.votes_against) into.votes_against = other.votes_against;
  if (!into.abstentions) into.abstentions = other.abstentions;
}

/// Each once, the first of equal ones where it stands.
void drop_repeated(std::vector<Span>& spans) {
  std::set<Span> seen;
  std::erase_if(spans, [&](Span span) { return !seen.insert(span).second; });
}

}  // namespace

void merge_events(EventReading& reading, std::vector<std::uint32_t> same_as) {
  auto& events = reading.analysis.facts.events;
  const auto count = static_cast<std::uint32_t>(events.size());
  std::vector<std::uint32_t> moved(count, graph::no_index);
  std::vector<Event> kept;
  std::vector<EventAt> kept_at;
  kept.reserve(count);
  kept_at.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) same_as[i] = final_of(same_as, i);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (same_as[i] != i) continue;
    moved[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(events[i]));
    kept_at.push_back(std::move(reading.events[i]));
  }
  std::vector<bool> joined(kept.size(), false);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (same_as[i] == i || same_as[i] == graph::no_index) continue;
    moved[i] = moved[same_as[i]];
    join(kept[moved[i]], std::move(events[i]));
    joined[moved[i]] = true;
  }
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (!joined[i]) continue;
    drop_repeated(kept[i].triggers);
    std::ranges::sort(kept[i].evidence);
    drop_repeated(kept[i].evidence);
  }
  const auto follow = [&](graph::EventIndex& index) {
    if (index != graph::no_index) index = moved[index];
  };
  for (std::uint32_t i = 0; i < kept.size(); ++i) {
    Event& event = kept[i];
    for (graph::EventIndex* index :
         {&event.claimed_in, &event.sub_event_of, &event.follows, &event.in_response_to}) {
      follow(*index);
      if (*index == i) *index = graph::no_index;
    }
    for (graph::Argument& argument : event.arguments) follow(argument.event);
    std::erase_if(event.arguments, [i](const graph::Argument& argument) {
      return argument.entity == graph::no_index && (argument.event == graph::no_index || argument.event == i);
    });
  }
  for (std::uint32_t& index : reading.event_of_token) follow(index);
  events = std::move(kept);
  reading.events = std::move(kept_at);
}

}  // namespace chancery::extract
