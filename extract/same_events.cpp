#include "extract/same_events.hpp"

namespace chancery::extract {

void merge_same_events(EventReading&) {}

}  // namespace chancery::extract
