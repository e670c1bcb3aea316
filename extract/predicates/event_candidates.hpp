#pragma once

#include <string>
#include <vector>

#include "extract/words/lexicon.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// The facts of an article before the choice among its events, and the features of each event, in the same
/// order: what script/train-event-choice learns from.
struct EventCandidates {
  graph::Facts facts;
  std::vector<std::vector<std::string>> features;
};

EventCandidates event_candidates(const input::Article& article, const language::Document& parsed,
                                 const Lexicon& lexicon);

}  // namespace chancery::extract
