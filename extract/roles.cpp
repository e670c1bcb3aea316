#include "extract/roles.hpp"

namespace chancery::extract {

void assign_roles(Analysis&) {}

}  // namespace chancery::extract
