#pragma once

#include <string>

#include "extract/offices/told_states.hpp"

namespace chancery::extract {

/// How much the sentences around a title that names no state speak for a state: weights, below nought where
/// they speak against it.
class SentenceContext {
 public:
  /// @param draft  must outlive this; its entities are made
  /// @param told   must outlive this
  SentenceContext(const Draft& draft, const ToldStates& told) : draft_(draft), told_(told) {}

  /// By what acts in the sentence of the title, and where it is told.
  double of_sentence(const Title& title, const std::string& state) const;
  /// By what acted in the sentence before.
  double of_sentence_before(const Title& title, const std::string& state) const;
  /// Against the state of whom the bearer meets.
  double of_meeting(const Title& title, const std::string& state) const;
  /// By the journey told before, where the bearer is not the one who acts: who comes meets those of the
  /// state.
  double of_visit(const Title& title, const std::string& state) const;
  /// By the last dateline before.
  double of_dateline(const Title& title, const std::string& state) const;
  /// Whether the bearer is sent to the state, and so of another one.
  bool is_sent_to(const Title& title, const std::string& state) const;
  /// Whether the bearer, an envoy, is summoned or received by the state, and so is of another one.
  bool is_host(const Title& title, const std::string& state) const;
  /// Whether the bearer visits the state, and so is of another one.
  bool is_visited(const Title& title, const std::string& state) const;

 private:
  bool is_object_of(std::uint32_t verb, const std::string& state) const;
  bool is_of_office(std::uint32_t token, const std::string& state) const;
  bool leads_to(std::uint32_t journey, const std::string& state) const;
  std::string host_of(const Title& title) const;
  std::string state_of_subject(std::uint32_t verb) const;
  bool is_subject(std::uint32_t token) const;
  std::uint32_t before_quotation(std::uint32_t sentence) const;
  bool opens_subject(const Found& found, std::uint32_t begin) const;
  double of_subject(const Title& title, std::uint32_t subject) const;
  bool told_there(const Found& place) const;
  template <typename Fits>
  bool opens_with_place(const Title& title, Fits fits) const;
  bool opens_in_place(const Title& title) const;
  bool leads_state(const Title& title) const;

  const Draft& draft_;
  const ToldStates& told_;
};

}  // namespace chancery::extract
