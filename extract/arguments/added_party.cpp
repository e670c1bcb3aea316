#include "extract/arguments/added_party.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace chancery::extract {

void add_party_once(graph::Event& event, std::string_view role, graph::EntityIndex entity, Span span,
                    std::string_view rule) {
  const auto is_it = [&](const graph::Argument& one) { return one.entity == entity; };
  if (std::ranges::any_of(event.arguments, is_it)) return;
  graph::Argument party;
  party.role = role;
  party.entity = entity;
  party.span = span;
  party.reason = {std::string(rule), event.reason.table, event.reason.line, span};
  event.arguments.push_back(std::move(party));
}

}  // namespace chancery::extract
