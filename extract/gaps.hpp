#pragma once

#include <string>
#include <vector>

#include "core/span.hpp"

namespace chancery::extract {

struct EventReading;

/// Something in an article that no row of our tables or the user's knows, though it looks as if one should.
struct Gap {
  enum class Kind {
    actor,    ///< a body, a place that acts like a state, a person with an office
    office,   ///< an office of no known type
    trigger,  ///< a verb or noun of what happens with a named actor beside it
    cue       ///< a word that may say whether an event is real
  };
  Kind kind = Kind::actor;
  std::string word;  ///< name, office, or lemma
  std::string form;  ///< "person", "v", "clause": what kind of row it would be
  Span sentence;
};

/// Finds the gaps of an article, in the order of the text for each kind. After its events have been read,
/// before it is chosen which of them stay: what has been left out for little weight is no gap.
std::vector<Gap> find_gaps(const EventReading& reading);

}  // namespace chancery::extract
