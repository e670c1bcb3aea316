#pragma once

#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// "The Supreme Council: / 1. Welcomed ... It demanded": the body or state whose list of items the token's
/// paragraph belongs to; none where it is no item of such a list.
graph::EntityIndex owner_of_items(const Draft& draft, std::uint32_t token);

}  // namespace chancery::extract
