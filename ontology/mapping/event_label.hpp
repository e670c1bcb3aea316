#pragma once

#include <functional>
#include <string>

#include "ontology/mapping/event_draft.hpp"
#include "ontology/schema.hpp"

namespace chancery::ontology::mapping {

/// An event in a few words, made from what the graph holds of it: "Trilateral meeting of A, B and C in
/// Karuizawa", "Missile launch by North Korea (ICBM)".
/// @param label_of  name of a node, by IRI
std::string event_label(const EventDraft& draft, const std::string& format, const Schema& schema,
                        const std::function<std::string(const std::string&)>& label_of);

}  // namespace chancery::ontology::mapping
