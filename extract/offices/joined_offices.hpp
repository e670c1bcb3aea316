#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Ann Lee, Togo's premier and foreign minister,": who holds the office joined before, as a person of the
/// draft; none where that is not sure.
std::uint32_t holder_of_office_before(const Draft& draft, const Title& title);

}  // namespace chancery::extract
