#pragma once

#include <optional>
#include <string>

#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// The body that somebody leads, or a part of it that has no name of its own.
struct LedBody {
  graph::EntityIndex entity = none;
  Span span;            ///< the name or description of the body
  std::string part;     ///< " of the defence committee"; empty where the body itself is led
  bool told = false;    ///< only described: "the force's northern sector"
  bool beside = false;  ///< the body stands before the noun: "the UN mission"
};

/// What the token names as led: "the court", "the UN mission", "the Senate's defence committee", "the navy of
/// the Guards", "the association Free Press".
std::optional<LedBody> led_body_at(const Draft& draft, const OfficeMentions& mentions, std::uint32_t object);

}  // namespace chancery::extract
