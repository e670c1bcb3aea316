#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::extract {

/// The name of a body as it is written by some or others: "Organization for Security and Co-operation",
/// "Organisation for Security and Cooperation". A word that some write small is small: "UN security council",
/// "international criminal court".
std::vector<std::string> spellings_of(std::string_view name);

}  // namespace chancery::extract
