#include "extract/attribution.hpp"

namespace chancery::extract {

void attribute_claims(EventReading&) {}

}  // namespace chancery::extract
