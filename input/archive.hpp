#pragma once

#include <memory>

#include "input/byte_stream.hpp"

namespace chancery::input {

/// Unpacks a single file packed by zstd, xz or bzip2. Reading throws std::runtime_error when it is damaged.
std::unique_ptr<ByteSource> unpack_file(ByteStream packed);

}  // namespace chancery::input
