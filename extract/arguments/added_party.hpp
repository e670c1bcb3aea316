#pragma once

#include <string_view>

#include "graph/facts.hpp"

namespace chancery::extract {

/// Makes `entity` take part in the event as `role` by the words at `span`, unless it takes part already.
void add_party_once(graph::Event& event, std::string_view role, graph::EntityIndex entity, Span span,
                    std::string_view rule);

}  // namespace chancery::extract
