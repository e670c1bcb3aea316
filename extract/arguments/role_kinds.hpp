#pragma once

#include <string_view>

#include "extract/words/letters.hpp"

namespace chancery::extract {

/// Whether whoever fills the role says, holds or decides something.
inline bool is_doer(std::string_view role) {
  return is_one_of(role, {"participant", "speaker", "body", "supporter"});
}

/// The same, or does something.
inline bool acts(std::string_view role) { return role == "agent" || is_doer(role); }

/// Whether the event befalls whoever fills the role.
inline bool is_undergoer(std::string_view role) {
  return is_one_of(role, {"target", "recipient", "victim", "beneficiary"});
}

/// Whether a thing without a will of its own may fill the role.
inline bool is_thing(std::string_view role) {
  return is_one_of(role, {"weapon", "object", "topic", "target"});
}

}  // namespace chancery::extract
