#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "graph/knowledge_graph.hpp"

/// A graph in a file that is used where it lies: mapped into memory, nothing is read or built.
namespace chancery::graph {

/// The number of the form that save() writes and open_saved() reads.
inline constexpr std::uint32_t saved_version = 1;

/// Gives `put` the file's bytes, in order. The same graph, grown in the same order, gives the same bytes.
/// @param graph  nothing in it was taken back; room is made in its indexes
/// @see docs/chancery-format.md
void save(KnowledgeGraph& graph, const std::function<void(std::string_view)>& put);

/// The graph in the file. It can be added to; the file does not change. All of the file is checked: its
/// hashes, and that every number in it points to something.
/// @throws InputError when the file cannot be read, is damaged, or was written in another form, with what to
/// do
KnowledgeGraph open_saved(const std::filesystem::path& file);

}  // namespace chancery::graph
