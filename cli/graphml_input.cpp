#include "cli/graphml_input.hpp"

#include <filesystem>
#include <fstream>

#include "core/unreadable.hpp"
#include "exports/format.hpp"
#include "exports/read_graphml.hpp"

namespace chancery::cli {

bool is_graphml(const std::string& path) {
  const exports::Format* const format = exports::format_of(path);
  return format != nullptr && format->name == "graphml";
}

std::string read_graphml_file(graph::KnowledgeGraph& graph, const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path)) throw unreadable(path);
  return exports::read_graphml(graph, in, path);
}

}  // namespace chancery::cli
