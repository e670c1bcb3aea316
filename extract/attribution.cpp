#include "extract/attribution.hpp"

namespace chancery::extract {

void attribute_claims(Analysis&) {}

}  // namespace chancery::extract
