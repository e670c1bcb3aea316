#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::extract {

/// The folded parts of a name, without generational suffix.
std::vector<std::string> parts_of(std::string_view name);

/// "burhan" of "al-burhan": the folded part without an Arabic article that hangs on it.
std::string_view without_article_of(std::string_view part);

/// The parts of a name whose letters are spelled out as where they cannot be typed: "Djordje" for "Đorđe",
/// "Mueller" for "Müller".
std::vector<std::string> spelled_out(std::string_view name);

}  // namespace chancery::extract
