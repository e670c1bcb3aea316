#pragma once

#include "extract/times/clause_times.hpp"

namespace chancery::extract {

/// When an event that a noun tells happened, by the clauses behind it and the verb that carries it.
class NounTimes {
 public:
  NounTimes(const EventReading& reading, const TimeOwners& owners, const ClauseTimes& clauses)
      : reading_(reading), analysis_(reading.analysis), owners_(owners), clauses_(clauses) {}

  graph::TimeIndex around(std::uint32_t token, std::uint32_t index) const;

 private:
  graph::TimeIndex time_of_clause(std::uint32_t noun) const;
  bool tells_of_terms(std::uint32_t clause) const;
  graph::TimeIndex time_of_occasion(std::uint32_t plan) const;
  graph::TimeIndex time_inside(std::uint32_t verb) const;
  graph::TimeIndex time_below(std::uint32_t noun) const;
  graph::TimeIndex time_of_bound(std::uint32_t preposition, int depth) const;
  graph::TimeIndex time_due(std::uint32_t noun) const;
  graph::TimeIndex time_held(std::uint32_t noun) const;
  graph::TimeIndex time_right_behind(std::uint32_t noun) const;
  bool is_bound(std::uint32_t verb) const;
  bool is_in_force(std::uint32_t verb, std::uint32_t index) const;
  bool is_wanted(std::uint32_t verb) const;
  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  const EventReading& reading_;
  const Analysis& analysis_;
  const TimeOwners& owners_;
  const ClauseTimes& clauses_;
};

}  // namespace chancery::extract
