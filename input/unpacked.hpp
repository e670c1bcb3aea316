#pragma once

#include <string>

#include "input/byte_stream.hpp"

namespace chancery::input {

/// Takes packing off (gzip, zstd, xz, bzip2), as often as it was put on.
ByteStream unpacked(ByteStream stream);

}  // namespace chancery::input
