#pragma once

#include <string_view>
#include <vector>

#include "graph/facts.hpp"

/// Facts made by hand, as extraction would give them, for the tests of the mapping.
namespace samples {

/// A trilateral meeting, a planned one, a launch, a condemnation, a vote with veto; a capital as place and as
/// government.
chancery::graph::Facts envoys();
/// The same people and states in another article, one with an accented name.
chancery::graph::Facts visit();
/// For each event class: without arguments, with one argument of each kind and of each role, and with all of
/// them.
chancery::graph::Facts every_class(const std::vector<std::string_view>& classes);
/// Bad ids, spans outside the text, indices out of range, control characters, impossible dates, loops.
chancery::graph::Facts hostile();
/// An article of which nothing is known.
chancery::graph::Facts bare();

}  // namespace samples
