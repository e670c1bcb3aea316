#pragma once

#include <string>

#include "core/error.hpp"

namespace chancery {

/// The error for a file that could just not be opened or read, with the reason that errno gives; a folder is
/// no file.
InputError unreadable(const std::string& file);

}  // namespace chancery
