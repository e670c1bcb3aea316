#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Interpol elected Ann Lee as president", "Ann Lee was elected chair by the union": the body of its own
/// that gives the office; none where a state has such offices, or a parliament or ministry gives it.
graph::EntityIndex body_that_chose(const Draft& draft, const Title& title);

/// "the Technical Secretariat, led by director-general Ann Lee": what the bearer of the office leads; none
/// where it is no body, or a minister or an officer leads it.
graph::EntityIndex body_led_by(const Draft& draft, const Title& title);

}  // namespace chancery::extract
