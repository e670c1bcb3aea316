#pragma once

#include <string_view>

namespace chancery::rdf {

/// Whether a line of N-Triples or N-Quads that serd has read ends as the grammar wants: with one full stop,
/// and behind it nothing but blanks and a comment. serd looks no further than its first statement.
bool ends_well(std::string_view line);

}  // namespace chancery::rdf
