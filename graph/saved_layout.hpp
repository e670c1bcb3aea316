#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

/// The parts of a file that holds a graph: head, sections, foot. All numbers are little-endian.
/// @see docs/chancery-format.md
namespace chancery::graph::saved {

static_assert(std::endian::native == std::endian::little,
              "saved graphs are mapped as they are: little-endian");

inline constexpr std::array<char, 8> magic{'\x8B', 'D', 'S', 'E', '\r', '\n', '\x1A', '\n'};
inline constexpr std::size_t alignment = 64;  ///< of each section in the file

struct Head {
  std::array<char, 8> magic = saved::magic;
  std::uint32_t version = 0;
  std::uint32_t sections = 0;
  std::array<char, 48> unused{};
};
static_assert(sizeof(Head) == alignment);

/// In the order of the file.
enum class Section : std::uint32_t {
  strings,
  qualifiers,
  predicates,
  sources,
  vertices,
  edges,
  groups,
  links,
  vertex_index,
  edge_index,
  link_index,
  predicate_index,
  source_index
};
inline constexpr std::size_t section_count = 13;

/// Where a section lies.
struct Entry {
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;  ///< without the zeros that fill up to the next section
  std::uint64_t rows = 0;   ///< of an index: slots in use
  std::uint64_t hash = 0;   ///< XXH3-64 of the bytes and the zeros after them
};

struct Foot {
  std::array<Entry, section_count> sections{};
  std::uint64_t file_size = 0;
  std::uint64_t hash = 0;  ///< XXH3-64 of the head and of the foot before this number
};
static_assert(sizeof(Foot) == section_count * sizeof(Entry) + 16);

/// A string: of a predicate or source, with the first edge or link of its list and how many there are.
struct NameRow {
  std::uint64_t place = 0;  ///< in the strings
  std::uint32_t size = 0;
  std::uint32_t first = 0;
  std::uint64_t count = 0;
};

struct QualifierRow {
  std::uint64_t datatype = 0;  ///< place in the strings
  std::uint64_t language = 0;
  std::uint32_t datatype_size = 0;
  std::uint32_t language_size = 0;
};

}  // namespace chancery::graph::saved
