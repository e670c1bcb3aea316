#pragma once

#include <string>
#include <vector>

#include "extract/predicates/event_reading.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// What speaks for or against a word telling an event worth a node, as names of features: the word and its
/// type, how it stands in the sentence, what was found around it. The features of event-choice.tsv.
class EventFeatures {
 public:
  explicit EventFeatures(const EventReading& reading);

  std::vector<std::string> of(std::uint32_t index) const;

 private:
  void add_noun(std::uint32_t index, std::vector<std::string>& out) const;
  void add_verb(std::uint32_t index, std::vector<std::string>& out) const;
  void add_arguments(std::uint32_t index, std::vector<std::string>& out) const;
  void add_place(std::uint32_t index, std::vector<std::string>& out) const;
  void add_content(std::uint32_t index, std::vector<std::string>& out) const;
  static std::string few(std::size_t count);
  std::string carried(std::uint32_t index, std::vector<std::string>& out) const;
  std::string determiner(std::uint32_t token) const;

  const EventReading& reading_;
  const Analysis& analysis_;
  std::vector<std::uint32_t> earlier_;  ///< per event: how many of its family were told before, at most 3
  std::vector<std::uint32_t> told_;     ///< per event: how many of its type were told before
  std::vector<bool> in_title_;          ///< per event
  Quotations quotations_;
};

}  // namespace chancery::extract
