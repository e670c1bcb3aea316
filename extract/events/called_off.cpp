#include "extract/events/called_off.hpp"

#include <string_view>

#include "extract/events/event_comparison.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Status;

constexpr std::uint32_t reach = 3;  ///< sentences

bool is_planned(Status status) {
  return status == Status::planned || status == Status::expected || status == Status::proposed;
}

/// "called off", or "did not take place".
bool is_off(const EventReading& reading, std::uint32_t index) {
  const graph::Event& event = reading.analysis.facts.events[index];
  const Carrier carrier = reading.predicates.carrier(reading.events[index].token);
  if (!carrier) return false;
  if (event.status == Status::cancelled)  // to "withdraw its patrol" is to end one that there was
    return reading.fillers.lemma(carrier.verb) != "withdraw" &&
           event.status_reason.cue == reading.analysis.document.tokens[carrier.verb].span;
  return event.status == Status::negated &&
         is_one_of(reading.fillers.lemma(carrier.verb),
                   {"take", "happen", "occur", "materialise", "materialize", "go", "proceed"});
}

}  // namespace

std::uint32_t called_off_plan(const EventReading& reading, std::uint32_t index) {
  if (!is_off(reading, index)) return graph::no_index;
  const EventComparison compare(reading);
  if (!compare.points_back(index)) return graph::no_index;
  const auto& events = reading.analysis.facts.events;
  const auto sentence_of = [&](std::uint32_t one) {
    return reading.analysis.document.tokens[reading.events[one].token].sentence;
  };
  for (std::uint32_t before = index; before-- > 0;) {
    if (sentence_of(before) + reach < sentence_of(index)) break;
    if (reading.events[before].token >= reading.events[index].token) continue;
    if (!compare.same_family(before, index) || !is_planned(events[before].status)) continue;
    if (compare.same_time(events[before], events[index]) && compare.no_conflict(before, index)) return before;
  }
  return graph::no_index;
}

}  // namespace chancery::extract
