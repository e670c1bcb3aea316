#pragma once

#include <optional>
#include <vector>

#include "exports/picture.hpp"

namespace chancery::exports {

constexpr double caption_size = 10;  ///< of its letters, in pixels

/// The middle of the base line of each dot's caption: under its dot or over it, where it covers neither
/// another caption nor a dot (small dots, such as those of events, give way to the captions of bigger ones);
/// none where there is no room. Bigger dots choose first. Widths are estimated, a little too wide rather than
/// too narrow.
std::vector<std::optional<Position>> caption_places(const Picture& picture);

}  // namespace chancery::exports
