#pragma once

#include <string_view>

#include "extract/times/time_owners.hpp"

namespace chancery::extract {

/// Whether what stands behind the preposition happens while it does: "agreed at talks".
bool lies_during(std::string_view preposition);

/// What says before "after" or "before" that one day saw both: "hours after", "shortly before".
bool is_of_hours(std::string_view word);

/// The times that a verb shares with the clauses around it.
class ClauseTimes {
 public:
  ClauseTimes(const EventReading& reading, const TimeOwners& owners)
      : reading_(reading), analysis_(reading.analysis), owners_(owners) {}

  /// The time of what a verb or adjective hangs on, as far as that is told of it too.
  graph::TimeIndex around(std::uint32_t token) const;
  /// The time of the verb, else of the verbs it is joined to or completes.
  graph::TimeIndex above(std::uint32_t verb) const;

 private:
  bool is_infinitive(std::uint32_t verb) const;
  bool is_outcome(std::uint32_t verb) const;
  bool shares_tense(std::uint32_t verb, std::uint32_t governor) const;
  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  const EventReading& reading_;
  const Analysis& analysis_;
  const TimeOwners& owners_;
};

}  // namespace chancery::extract
