#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/events/feature_list.hpp"
#include "extract/predicates/event_reading.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// What speaks for or against a word telling an event worth a node, as names of features: the word and its
/// type, how it stands in the sentence, what was found around it. The features of event-choice.tsv.
class EventFeatures {
 public:
  explicit EventFeatures(const EventReading& reading);

  /// Fills the list with the features of an event.
  void list(std::uint32_t index, FeatureList& out) const;

 private:
  void add_noun(std::uint32_t index, FeatureList& out) const;
  void add_verb(std::uint32_t index, FeatureList& out) const;
  void add_arguments(std::uint32_t index, FeatureList& out) const;
  void add_place(std::uint32_t index, FeatureList& out) const;
  void add_content(std::uint32_t index, FeatureList& out) const;
  static std::string_view few(std::size_t count);
  std::string carried(std::uint32_t index, FeatureList& out) const;
  std::string_view determiner(std::uint32_t token) const;

  const EventReading& reading_;
  const Analysis& analysis_;
  std::vector<std::uint32_t> earlier_;  ///< per event: how many of its family were told before, at most 3
  std::vector<std::uint32_t> told_;     ///< per event: how many of its type were told before
  std::vector<bool> in_title_;          ///< per event
  const Quotations& quotations_;
};

}  // namespace chancery::extract
