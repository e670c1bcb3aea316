#include "extract/events.hpp"

namespace chancery::extract {

void find_events(Analysis&) {}

}  // namespace chancery::extract
