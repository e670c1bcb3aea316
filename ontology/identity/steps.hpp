#pragma once

#include <string>
#include <vector>

#include "ontology/identity/view.hpp"

/// The steps of ontology::unite, in the order in which they run. Each adds its decisions.
namespace chancery::ontology::identity {

/// @return whether there are copies; what they said beyond their own node is taken back
/// @throws Error when an article that was only a copy is none any more
bool settle_copies(const View& view, std::vector<std::string>& decisions);
void unite_persons(const View& view, std::vector<std::string>& decisions);
void link_events(const View& view, std::vector<std::string>& decisions);
void settle_names(const View& view, std::vector<std::string>& decisions);

// The steps of ontology::separate, in the order in which they run: each takes one of the above back.
void separate_events(const View& view);
void separate_names(const View& view);
void separate_persons(const View& view);

}  // namespace chancery::ontology::identity
