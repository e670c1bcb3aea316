#include "language/model_files.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <numeric>

#include "core/error.hpp"
#include "core/sha256.hpp"

namespace chancery::language {
namespace {

struct Expected {
  std::string_view name;
  std::size_t size;
  std::string_view sha256;
};

// en_core_web_sm 3.8.0, in the order of the names.
constexpr std::array<Expected, 11> expected_files{{
    {"attribute_ruler/patterns", 14735, "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683"},
    {"lemmatizer/lookups/lookups.bin", 972893,
     "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737"},
    {"ner/model", 6154601, "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e"},
    {"ner/moves", 1064, "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4"},
    {"parser/model", 319909, "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e"},
    {"parser/moves", 1571, "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f"},
    {"tagger/cfg", 615, "d484c3d9391f37bf9c727aa2eb4c477a24cb103020f95e52dc37842818b50118"},
    {"tagger/model", 19829, "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7"},
    {"tok2vec/model", 6269370, "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090"},
    {"tokenizer", 77066, "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467"},
    {"vocab/lookups.bin", 70040, "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682"},
}};

constexpr const char* advice =
    "; fetch the model again with script/fetch-model, or name another folder with --model";

/// Fills the place, which has room for one byte more than expected: that tells a longer file, and it is not
/// read to its end.
std::string_view read_file(const std::filesystem::path& path, const Expected& expected, char* place) {
  std::ifstream file;
  file.rdbuf()->pubsetbuf(nullptr, 0);
  file.open(path, std::ios::binary);
  if (!file) throw Error(path.string() + ": the model file is missing or cannot be read" + advice);
  file.read(place, static_cast<std::streamsize>(expected.size + 1));
  const auto size = static_cast<std::size_t>(file.gcount());
  if (size != expected.size) {
    throw Error(path.string() + ": the model file is " +
                (size < expected.size ? "cut (" : "too long (over ") +
                std::to_string(std::min(size, expected.size)) + " of " + std::to_string(expected.size) +
                " bytes)" + advice);
  }
  return {place, size};
}

}  // namespace

ModelFiles read_model_files(const std::filesystem::path& folder) {
  if (!std::filesystem::is_directory(folder))
    throw Error(folder.string() + ": no such model folder" + advice);
  const std::size_t size =
      std::accumulate(expected_files.begin(), expected_files.end(), std::size_t{0},
                      [](std::size_t sum, const Expected& file) { return sum + file.size + 1; });
  ModelFiles files{folder, ByteBlock(size), {}};
  char* place = files.block.bytes().data();
  for (const Expected& expected : expected_files) {
    files.contents.emplace(expected.name, read_file(folder / expected.name, expected, place));
    place += expected.size + 1;
  }
  return files;
}

std::string verified_sha256(const ModelFiles& files) {
  std::string hashes;
  for (const Expected& expected : expected_files) {
    const std::string found = sha256(files[expected.name]);
    if (found != expected.sha256) {
      throw Error((files.folder / expected.name).string() + ": the model file has SHA-256 " + found +
                  ", expected " + std::string(expected.sha256) + advice);
    }
    hashes += found;
  }
  return sha256(hashes);
}

bool is_model_folder(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(folder / "tokenizer", ignored) &&
         std::filesystem::is_regular_file(folder / "tagger" / "model", ignored);
}

}  // namespace chancery::language
