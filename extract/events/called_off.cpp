#include "extract/events/called_off.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;

namespace {

constexpr std::uint32_t reach = 3;  ///< sentences
constexpr int long_ago = 60;        ///< days

}  // namespace

/// "called off", or "did not take place".
bool CalledOff::is_off(std::uint32_t index) const {
  const graph::Event& event = reading_.analysis.facts.events[index];
  if (event.status != Status::cancelled && event.status != Status::negated) return false;
  const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
  if (!carrier) return false;
  const std::string_view verb = reading_.fillers.lemma(carrier.verb);
  // "froze the negotiations in January of last year": not those that are planned now
  const std::uint32_t deed = reading_.event_of_token[carrier.verb];
  if (deed != graph::no_index && compare_.is_older_than(long_ago, deed)) return false;
  if (event.status == Status::cancelled)  // to "withdraw its patrol" is to end one that there was
    return verb != "withdraw" &&
           (verb == "be" || event.status_reason.cue == reading_.analysis.document.tokens[carrier.verb].span);
  return is_one_of(verb, {"take", "happen", "occur", "materialise", "materialize", "go", "proceed"});
}

std::uint32_t CalledOff::sentence_of(std::uint32_t index) const {
  return reading_.analysis.document.tokens[reading_.events[index].token].sentence;
}

std::uint32_t CalledOff::plan(std::uint32_t index) const {
  if (!is_off(index) || !compare_.points_back(index)) return graph::no_index;
  const auto& events = reading_.analysis.facts.events;
  for (std::uint32_t before = index; before-- > 0;) {
    if (sentence_of(before) + reach < sentence_of(index)) break;
    if (reading_.events[before].token >= reading_.events[index].token) continue;
    if (!compare_.same_family(before, index) || !is_ahead(events[before].status)) continue;
    if (compare_.same_time(events[before].time, events[index].time) && compare_.no_conflict(before, index))
      return before;
  }
  return graph::no_index;
}

}  // namespace chancery::extract
