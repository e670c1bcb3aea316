#include "cli/version.hpp"

namespace chancery::cli {

std::string version() { return std::string("chancery ") + CHANCERY_VERSION + "\n"; }

}  // namespace chancery::cli
