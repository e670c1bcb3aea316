#include "graph/word_map.hpp"

#include "graph/hashing.hpp"

namespace chancery::graph {

std::uint32_t hash_of_word(std::string_view word) { return hash_of(word); }

}  // namespace chancery::graph
