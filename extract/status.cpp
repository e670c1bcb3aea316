#include "extract/status.hpp"

namespace chancery::extract {

void judge_status(Analysis&) {}

}  // namespace chancery::extract
