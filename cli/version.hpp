#pragma once

#include <string>

namespace chancery::cli {

/// What `chancery --version` prints: program, ontology, tables and model, each with what tells it from
/// another.
std::string version();

}  // namespace chancery::cli
