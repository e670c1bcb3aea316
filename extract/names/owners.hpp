#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds the state (or body) that a name belongs to by the words around it: "Japan's Defence Ministry", "the
/// Foreign Ministry of Chad", "Joint Chiefs of Staff in Seoul", "South Korea's Kim Gunn", "Rodrigue Kandi of
/// Benin". Fills Found::state, gives bodies of states their identity, and notes the states of persons.
void find_owners(Draft& draft);

/// The iso3 code of the state that a name stands for or belongs to; the key of a body that has none; empty if
/// neither.
std::string state_key(const Draft& draft, const Found& found);

/// The last state named (not as a location) before the token, within its paragraph or the one before, but for
/// the one with the key `except`; none if none.
std::uint32_t last_state_before(const Draft& draft, std::uint32_t token, std::string_view except = {});

/// "Oman freed the sailors of a ship which its navy had boarded": the state that acts in the clause above the
/// body; none where no state does.
std::uint32_t acting_state(const Draft& draft, const Found& body);

/// "is to dock at Colombo. The foreign ministry there": the key of the state or place named last before the
/// token, in its sentence or the one before; empty if none.
std::string state_last_told(const Draft& draft, std::uint32_t token);

/// "Paris has denied that. ... the foreign ministry": the key of the state that speaks up first in the
/// paragraph, in a sentence before the body's; empty if none.
std::string state_that_speaks(const Draft& draft, const Found& body);

/// "the GRU, Russia's military intelligence agency": the name right before a body that is called so; nullptr
/// if none. It lies in the draft.
const Found* named_beside(const Draft& draft, const Found& found);

/// "Ministry of External Affairs": a state that has one does not call it "Foreign Office".
bool is_of_external_affairs(const Draft& draft, const Found& found);

/// "Chad's ambassador in Lima was called to the Foreign Ministry": the state in which the envoy is posted;
/// empty if none is told.
std::string state_of_post(const Draft& draft, const Found& found);

/// "The Foreign Ministry expelled two Russian diplomats": it is not Russia's; empty when none is told.
std::string state_it_acts_on(const Draft& draft, const Found& found);

}  // namespace chancery::extract
