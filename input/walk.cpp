#include "input/walk.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "input/sidecar.hpp"

namespace chancery::input {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view sidecar_end = ".meta.json";
constexpr std::array<std::string_view, 20> known_ends{
    "txt", "text", "json", "jsonl", "ndjson", "xml", "html", "htm", "xhtml", "nitf",
    "rss", "atom", "naf",  "warc",  "gz",     "zst", "xz",   "bz2", "tar",   "zip"};

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

std::string extension_of(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return extension.empty() ? extension : extension.substr(1);
}

/// The path without the extensions that say a format: `a.b` of `a.b.html.gz`, and `v1.2 notes` stays whole.
fs::path without_extension(fs::path path) {
  while (std::find(known_ends.begin(), known_ends.end(), extension_of(path)) != known_ends.end()) {
    path.replace_extension();
  }
  return path;
}

/// Files below a folder; a folder that cannot be opened costs only itself.
void walk(const fs::path& folder, std::vector<fs::path>& paths, Collector& out) {
  std::error_code error;
  fs::directory_iterator at(folder, error);
  for (; !error && at != fs::directory_iterator(); at.increment(error)) {
    if (is_hidden(at->path())) continue;
    std::error_code ignored;
    if (at->is_directory(ignored) && !at->is_symlink(ignored)) {
      walk(at->path(), paths, out);
    } else if (at->is_regular_file(ignored)) {
      paths.push_back(at->path());
    }
  }
  if (error) out.fail(InputError(folder.string(), "cannot be walked: " + error.message()));
}

void add_folder(const fs::path& folder, std::vector<InputFile>& files, Collector& out) {
  std::vector<fs::path> paths;
  walk(folder, paths, out);
  std::sort(paths.begin(), paths.end());
  const std::set<fs::path> all(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    if (path.string().ends_with(sidecar_end)) continue;
    if (extension_of(path) == "txt" && all.contains(fs::path(path).replace_extension(".json"))) continue;
    files.push_back({path.string(), false});
  }
}

}  // namespace

std::vector<InputFile> files_of(std::span<const std::string> inputs, Collector& out) {
  std::vector<InputFile> files;
  for (const std::string& input : inputs) {
    std::error_code error;
    if (input == "-") {
      files.push_back({input, true});
    } else if (fs::is_directory(input, error)) {
      add_folder(input, files, out);
    } else if (fs::exists(input, error)) {
      files.push_back({input, true});
    } else {
      out.fail(InputError(input, "no such file or folder"));
    }
  }
  return files;
}

Origin origin_of(const InputFile& file, Collector& out) {
  if (file.path == "-") return {"<stdin>", "stdin", {}};
  const fs::path stem = without_extension(file.path);
  Origin origin{file.path, stem.filename().string(), {}, 0, file.named || has_text_name(file.path)};
  try {
    origin.sidecar = read_sidecar(stem.string() + std::string(sidecar_end));
  } catch (const InputError& error) {
    out.fail(error);
  }
  return origin;
}

std::string stem_of(const std::string& path) { return without_extension(path).filename().string(); }

bool has_text_name(const std::string& path) {
  fs::path unpacked = path;
  const auto packing = [](const std::string& end) {
    return end == "gz" || end == "zst" || end == "xz" || end == "bz2";
  };
  if (packing(extension_of(unpacked))) unpacked.replace_extension();
  const std::string extension = extension_of(unpacked);
  return extension == "txt" || extension == "text";
}

}  // namespace chancery::input
