#pragma once

#include <cstdint>
#include <string_view>

namespace chancery::language {

/// MurmurHash64A of the bytes with seed 1: the number under which the model's tables know a string.
/// @see https://github.com/aappleby/smhasher (MurmurHash2.cpp), public domain
std::uint64_t string_hash(std::string_view text);

/// The id of a string as the model's features want it: 0 for "", the small number of a reserved name
/// ("DATE", "det", "X" ...), else string_hash().
std::uint64_t string_id(std::string_view text);

}  // namespace chancery::language
