#pragma once

#include <span>
#include <string>
#include <vector>

#include "input/collector.hpp"

namespace chancery::input {

/// One file to read.
struct InputFile {
  std::string path;    ///< `-` is standard input
  bool named = false;  ///< by the user, not found in a folder
};

/// The files behind what the user named, in its order; those of a folder sorted by path. Left out of a
/// folder: hidden files, sidecars, and X.txt beside X.json. Reports to `out` what does not exist or cannot be
/// walked.
std::vector<InputFile> files_of(std::span<const std::string> inputs, Collector& out);

/// Name and stem of the file, and what `X.meta.json` beside it says. What is wrong with that goes to `out`.
Origin origin_of(const InputFile& file, Collector& out);

/// The file's name without folders and without the extensions that say a format.
std::string stem_of(const std::string& path);

/// Whether the name says that the file holds plain text.
bool has_text_name(const std::string& path);

}  // namespace chancery::input
