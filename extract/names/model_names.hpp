#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Takes over the names that the model finds, mended: without articles, titles and possessives, whole across
/// hyphens and particles; what the tables know goes first. Nothing is kept that stands in a credit.
void find_model_names(Draft& draft);

}  // namespace chancery::extract
