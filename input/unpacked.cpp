#include "input/unpacked.hpp"

#include <string_view>
#include <utility>

#include "input/archive.hpp"
#include "input/gzip_source.hpp"

namespace chancery::input {
namespace {

constexpr int most_layers = 3;

}  // namespace

ByteStream unpacked(ByteStream stream) {
  for (int layer = 0; layer < most_layers; ++layer) {
    const std::string_view head = stream.peek(6);
    if (head.starts_with("\x1F\x8B")) {
      stream = ByteStream(unpack_gzip(std::move(stream)));
    } else if (head.starts_with("\x28\xB5\x2F\xFD") ||
               head.starts_with("\xFD"
                                "7zXZ") ||
               head.starts_with("BZh")) {
      stream = ByteStream(unpack_file(std::move(stream)));
    } else {
      break;
    }
  }
  return stream;
}

}  // namespace chancery::input
