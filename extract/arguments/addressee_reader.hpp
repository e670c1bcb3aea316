#pragma once

#include <string>
#include <string_view>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Finds whom an event of speech is meant for where the frame of its word does not tell. Holds references to
/// the reading, which must outlive it; adds only to the event it is asked about.
class AddresseeReader {
 public:
  explicit AddresseeReader(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index);
  /// Once demands have those they are meant for.
  void read_protest(std::uint32_t index);

 private:
  void read_consent(std::uint32_t index);
  void read_invitation(std::uint32_t index);
  bool has_undergoer(std::uint32_t index) const;
  bool asks(std::uint32_t index) const;
  bool is_reproach(std::uint32_t index) const;
  bool is_met(std::string_view role) const;
  std::uint32_t subject_of(std::uint32_t clause) const;

  void reach(std::uint32_t index, std::uint32_t verb);
  void reach_object(std::uint32_t index, std::uint32_t verb);
  void reach_phrases(std::uint32_t index, std::uint32_t base);
  void address_doers(std::uint32_t index, std::uint32_t noun);
  void address_content(std::uint32_t index);
  void address_clause(std::uint32_t index, std::uint32_t clause);
  void address_conditions(std::uint32_t index);
  void oppose(std::uint32_t index, std::uint32_t purpose);
  void oppose_phrase(std::uint32_t index, std::uint32_t preposition);

  void copy_removed(std::uint32_t index, std::uint32_t demand);
  void copy_removed_by(std::uint32_t index, std::uint32_t removal);
  void copy_doers(std::uint32_t index, std::uint32_t inner);
  void copy(std::uint32_t index, std::uint32_t inner);
  void address(std::uint32_t index, std::uint32_t token);
  void push(std::uint32_t index, graph::Argument argument);
  void push(std::uint32_t index, graph::Described described);

  EventReading& reading_;
  Analysis& analysis_;
  std::string role_;       ///< of those who are added
  bool meets_ = false;     ///< whether those with whom an offered event would be held are meant
  bool consents_ = false;  ///< whether only those are meant who gain by what is agreed
};

}  // namespace chancery::extract
