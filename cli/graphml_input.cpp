#include "cli/graphml_input.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "core/error.hpp"
#include "exports/read_graphml.hpp"

namespace chancery::cli {

bool is_graphml(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension().string();
  for (char& c : extension) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return extension == ".graphml";
}

std::string read_graphml_file(graph::KnowledgeGraph& graph, const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path)) {
    throw InputError(path, "cannot be read: " + std::generic_category().message(in ? EISDIR : errno));
  }
  return exports::read_graphml(graph, in, path);
}

}  // namespace chancery::cli
