#pragma once

#include <string>

namespace chancery::cli {

/// What `chancery --version` prints: program, ontology, tables and model, each with what tells it from
/// another.
std::string version();

/// Of the program alone: "0.1.0".
std::string program_version();

}  // namespace chancery::cli
