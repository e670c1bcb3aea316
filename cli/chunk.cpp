#include "cli/chunk.hpp"

#include <cstdint>
#include <cstring>
#include <utility>

namespace chancery::cli {
namespace {

/// What goes before the bytes of a chunk.
struct Header {
  std::uint64_t quads = 0;
  std::uint64_t lines = 0;
  std::uint32_t id = 0;
  std::uint32_t status = 0;
  std::uint32_t message = 0;
  std::uint32_t unused = 0;
};

}  // namespace

std::string packed(const Chunk& chunk) {
  const Header header{chunk.quads.size(),
                      chunk.lines,
                      static_cast<std::uint32_t>(chunk.id.size()),
                      static_cast<std::uint32_t>(chunk.status.size()),
                      static_cast<std::uint32_t>(chunk.message.size()),
                      0};
  std::string bytes;
  bytes.reserve(sizeof header + chunk.quads.size() + chunk.id.size() + chunk.message.size() + 16);
  bytes.append(reinterpret_cast<const char*>(&header), sizeof header);
  return bytes.append(chunk.id).append(chunk.status).append(chunk.message).append(chunk.quads);
}

bool unpack(std::string& bytes, Chunk& chunk) {
  Header header;
  if (bytes.size() < sizeof header) return false;
  std::memcpy(&header, bytes.data(), sizeof header);
  const std::size_t size = sizeof header + header.id + header.status + header.message + header.quads;
  if (bytes.size() < size) return false;
  std::size_t at = sizeof header;
  const auto next = [&](std::size_t length) { return bytes.substr(std::exchange(at, at + length), length); };
  chunk.lines = header.lines;
  chunk.id = next(header.id);
  chunk.status = next(header.status);
  chunk.message = next(header.message);
  chunk.quads = next(header.quads);
  bytes.erase(0, size);
  return true;
}

}  // namespace chancery::cli
