#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace chancery::language {

/// The files of the model that the runtime uses, by name ("tok2vec/model"), each whole and with the right
/// SHA-256.
struct ModelFiles {
  std::map<std::string, std::string, std::less<>> contents;
  std::string sha256;  ///< over the hashes of all files, in the order of their names

  std::string_view operator[](std::string_view name) const { return contents.find(name)->second; }
};

/// @throws Error naming the file and what to do, when one is missing, cut, or has another SHA-256 than
/// expected
ModelFiles read_model_files(const std::filesystem::path& folder);

/// True when the folder looks like a model: it holds `tokenizer` and `tagger/model`.
bool is_model_folder(const std::filesystem::path& folder);

}  // namespace chancery::language
