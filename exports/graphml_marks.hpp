#pragma once

#include <string_view>

namespace chancery::exports {

/// How the key of nodes' IRIs begins to describe itself in GraphML from which the RDF graph can be made
/// again; the base of instance IRIs follows. @see docs/formats.md, "GraphML that can be read back"
inline constexpr std::string_view lossless_mark = "all statements; base ";

}  // namespace chancery::exports
