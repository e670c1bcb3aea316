#pragma once

#include "exports/format.hpp"
#include "exports/output.hpp"
#include "graph/facts.hpp"

namespace chancery::exports {

/// Writes what one article says as one line of JSON. Offsets count characters of `text`, end exclusive; ids
/// are unique within the line; an argument that is a group with known members is written as its members, and
/// such a group is no entity of the line. Pronouns and descriptions of what is named stand in `anaphors`,
/// with the entities they stand for, not among the mentions. `status` has five values (occurred, planned,
/// ongoing, negated, hypothetical), `status_full` the ontology's nine.
/// @see docs/formats.md, "Facts"
void write_facts(const graph::Facts& facts, const Options& options, Output& out);

}  // namespace chancery::exports
