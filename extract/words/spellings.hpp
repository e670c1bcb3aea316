#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::extract {

/// The name of a body as written, and as others spell it: "Organization for Security and Co-operation",
/// "Organisation for Security and Cooperation". The name itself comes first.
std::vector<std::string> spellings_of(std::string_view name);

}  // namespace chancery::extract
