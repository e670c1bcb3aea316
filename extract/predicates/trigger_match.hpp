#pragma once

#include <cstdint>
#include <vector>

#include "extract/predicates/fillers.hpp"
#include "extract/predicates/predicate.hpp"
#include "extract/words/trigger.hpp"

namespace chancery::extract {

/// Tells whether a row of triggers.tsv fits a place in the text.
class TriggerMatcher {
 public:
  TriggerMatcher(const Analysis& analysis, const Fillers& fillers) : analysis_(analysis), fillers_(fillers) {}

  /// Whether all the row's words are there. @param found  their tokens then, the head among them, in order
  bool find_words(const Trigger& trigger, std::uint32_t head, std::vector<std::uint32_t>& found) const;
  /// Whether one group of the row's conditions holds.
  bool holds(const Trigger& trigger, const Predicate& predicate) const;

 private:
  bool holds(const Condition& condition, const Predicate& predicate) const;
  bool passes(const Condition& condition, std::uint32_t token) const;
  bool passes(const WordTest& test, std::uint32_t token) const;
  bool tells_day(std::uint32_t preposition) const;
  bool stands_apart(std::uint32_t child, std::uint32_t head) const;
  std::uint32_t whole_of(std::uint32_t share) const;
  bool is_model(std::uint32_t token) const;
  bool tells_event(std::uint32_t token) const;
  template <typename Action>
  void for_each_token_in(const Condition& condition, const Predicate& predicate, const Action& action) const;
  bool may_lack_subject(const Predicate& predicate) const;
  bool is_intent(std::uint32_t verb) const;
  bool quote_near(std::uint32_t token) const;
  std::uint32_t next_word(const Trigger& trigger, std::size_t index, std::uint32_t head,
                          std::uint32_t last) const;
  std::uint32_t infinitive_behind_object(const Trigger& trigger, std::size_t to, std::uint32_t head) const;
  std::uint32_t particle_behind_object(const SignedWord& word, std::uint32_t head) const;
  std::uint32_t hanging_word(const Trigger& trigger, std::size_t index, std::uint32_t head,
                             std::uint32_t base) const;

  const Analysis& analysis_;
  const Fillers& fillers_;
};

}  // namespace chancery::extract
