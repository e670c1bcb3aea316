#pragma once

#include <vector>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Of which word each time expression is the time: the first event or verb above it, what is put off to it,
/// what is wanted by it. Built once per article.
class TimeOwners {
 public:
  explicit TimeOwners(const EventReading& reading);

  /// The time of a token, or no_index.
  graph::TimeIndex of(std::uint32_t token) const { return time_of_token_[token]; }

 private:
  void note(std::uint32_t index);
  std::uint32_t dated_object(std::uint32_t verb, std::uint32_t index) const;
  void give(std::uint32_t token, std::uint32_t index);
  bool is_last_time(std::uint32_t at) const;
  bool counts(std::uint32_t word) const;
  bool ends_count(std::uint32_t index) const;
  bool dates_opening_topic(std::uint32_t index);
  bool dates_occasion(std::uint32_t index);
  bool dates_topic(std::uint32_t index, std::uint32_t verb) const;
  bool dates_noun(std::uint32_t of) const;
  bool is_counted_within(std::uint32_t noun, std::uint32_t index) const;
  bool names_paper(std::uint32_t index);
  bool spans_years(std::uint32_t index) const;
  bool is_count_beside(std::uint32_t noun) const;
  bool is_led(std::uint32_t verb) const;
  bool is_in_quoted_words(std::uint32_t verb, std::uint32_t index) const;
  bool tells_other_occasion(std::uint32_t verb, std::uint32_t index) const;
  bool is_naming(std::uint32_t verb) const;
  bool is_deadline(std::uint32_t at, std::uint32_t& wanted) const;
  bool is_agreed_for(std::uint32_t at, std::uint32_t& agreed) const;
  bool is_of_first_plan(std::uint32_t verb) const;
  bool is_of_office(std::uint32_t noun, std::uint32_t index) const;
  bool opens_due(std::uint32_t verb) const;
  std::uint32_t staged_by(std::uint32_t time) const;
  std::uint32_t cleft(std::uint32_t verb) const;
  bool narrower(graph::TimeIndex a, graph::TimeIndex b) const;
  int days(graph::TimeIndex time) const;
  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  const EventReading& reading_;
  const Analysis& analysis_;
  std::vector<graph::TimeIndex> time_of_token_;
};

}  // namespace chancery::extract
