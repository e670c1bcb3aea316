#include "extract/status.hpp"

namespace chancery::extract {

void judge_status(EventReading&) {}

}  // namespace chancery::extract
