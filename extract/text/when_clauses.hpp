#pragma once

#include <cstdint>
#include <string_view>

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// The time that a clause with "when" hangs on ("since Oct. 2, when the truce began": 2 October), for the
/// verb of the clause; no_index when it has none.
graph::TimeIndex time_of_when(const Analysis& analysis, std::uint32_t verb);

/// The noun during which the clause of the verb happens: of "the summit at which they agree" the summit;
/// no_token when the clause is no such one.
std::uint32_t during_which(const Analysis& analysis, std::uint32_t verb);

/// The time expression that ends before the token, a comma between them or not; else no_index.
graph::TimeIndex time_before(const Analysis& analysis, std::uint32_t token);

/// The time expression over a token, or no_index.
graph::TimeIndex time_over(const Analysis& analysis, std::uint32_t token);

/// The time expression over the object of a preposition ("until March"), or no_index.
graph::TimeIndex time_behind(const Analysis& analysis, std::uint32_t preposition);

/// What is put off to a time told behind the verb: in "the vote was moved to Friday" the token of the vote,
/// whose time that is; no_token when the verb puts nothing off or nothing is told of it.
/// @param of  the word whose time it is, as in TimeAt
/// @param put_off  whether the verb puts something off, so that the time is not its own
std::uint32_t put_off_to(const Analysis& analysis, std::uint32_t of, bool& put_off);

/// The verb on which a preposition hangs, itself or by its particle: "pushed back to August".
std::uint32_t verb_moved(const Analysis& analysis, std::uint32_t preposition);

/// Whether the verb may move an event in time: "postpone", "put back".
bool puts_off(std::string_view lemma);

}  // namespace chancery::extract
