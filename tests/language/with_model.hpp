#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/model.hpp"

namespace chancery::language {

/// The model with the best kernel, loaded once; null, said aloud, when it is not on this machine.
const Model* the_model();
/// The model with a kernel of the program; null, said aloud, when the model is missing or the processor
/// lacks the kernel's instructions.
const Model* model_with_kernel(const std::string& kernel);

/// Parses a text as one paragraph.
Document parse_one(Parser& parser, std::string_view text);
/// The texts of the tokens.
std::vector<std::string> words_of(const Document& document);

}  // namespace chancery::language
