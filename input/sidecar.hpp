#pragma once

#include <string>

#include "input/article.hpp"

namespace chancery::input {

/// What a file `X.meta.json` says about the article X: url, title, publisher, published; an empty article
/// when there is no such file. @throws InputError when it is no JSON object or its date is no date
Article read_sidecar(const std::string& path);

}  // namespace chancery::input
