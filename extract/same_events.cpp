#include "extract/same_events.hpp"

namespace chancery::extract {

void merge_same_events(Analysis&) {}

}  // namespace chancery::extract
