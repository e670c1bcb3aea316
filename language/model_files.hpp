#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "language/byte_block.hpp"

namespace chancery::language {

/// The files of the model that the runtime uses, by name ("tok2vec/model"), each of the right size.
struct ModelFiles {
  std::filesystem::path folder;
  ByteBlock block;  ///< holds all of them
  std::map<std::string_view, std::string_view> contents;

  std::string_view operator[](std::string_view name) const { return contents.find(name)->second; }
};

/// @throws Error naming the file and what to do, when one is missing, cut or too long
ModelFiles read_model_files(const std::filesystem::path& folder);

/// The SHA-256 over the hashes of all files, in the order of their names.
/// @throws Error naming the file and what to do, when one has another SHA-256 than expected
std::string verified_sha256(const ModelFiles& files);

/// True when the folder looks like a model: it holds `tokenizer` and `tagger/model`.
bool is_model_folder(const std::filesystem::path& folder);

}  // namespace chancery::language
