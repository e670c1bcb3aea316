#pragma once

#include <string>
#include <string_view>

namespace chancery::ontology {

/// The name of a state as it stands behind "of" in English: "the United States", but "Japan".
std::string with_article(std::string_view state);

}  // namespace chancery::ontology
