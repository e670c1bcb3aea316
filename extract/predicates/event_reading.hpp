#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/predicates/fillers.hpp"
#include "extract/predicates/predicate.hpp"
#include "extract/text/analysis.hpp"
#include "extract/words/letters.hpp"
#include "extract/words/trigger.hpp"

namespace chancery::extract {

/// Whether it is still to come, as far as somebody plans, expects or proposes it.
inline bool is_ahead(graph::Status status) {
  return status == graph::Status::planned || status == graph::Status::expected ||
         status == graph::Status::proposed;
}

/// "at the invitation of the minister": behind "at", what has been asked before anybody comes for it.
inline bool is_bidding(std::string_view lemma) {
  return is_one_of(lemma, {"invitation", "request", "behest", "urging"});
}

/// "at the close of the summit", "at its outset"
inline bool is_opening_or_close(std::string_view lemma) {
  return is_one_of(lemma, {"close", "end", "conclusion", "opening", "start", "beginning", "outset"});
}

/// Where an event stands in the tree.
struct EventAt {
  std::uint32_t token = 0;  ///< head of the words that tell it
  const Trigger* trigger = nullptr;
  std::vector<std::uint32_t> words;  ///< all of them, in order
  Predicate predicate;
};

/// What the steps that read events share: the analysis, and where each of its events stands.
struct EventReading {
  explicit EventReading(Analysis& of)
      : analysis(of),
        fillers(of),
        predicates(of),
        event_of_token(of.document.tokens.size(), graph::no_index) {}

  Analysis& analysis;
  Fillers fillers;
  PredicateReader predicates;
  std::vector<EventAt> events;                ///< as many as facts.events, in the same order
  std::vector<std::uint32_t> event_of_token;  ///< index of the event that the token heads, or no_index

  graph::Event& event(std::uint32_t index) { return analysis.facts.events[index]; }
};

}  // namespace chancery::extract
