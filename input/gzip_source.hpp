#pragma once

#include <memory>
#include <stdexcept>

#include "input/byte_stream.hpp"

namespace chancery::input {

/// A part of a compressed stream cannot be unpacked. Reading may go on: with the next part, or at the end.
class DamagedPart : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Unpacks gzip, all members one after the other. @throws DamagedPart from read() for a member that is
/// damaged or cut; the next call goes on with the next member that can be found
std::unique_ptr<ByteSource> unpack_gzip(ByteStream packed);

/// Unpacks gzip or zlib data held in memory. @return false when it is damaged or larger than `limit` unpacked
bool inflate_bytes(std::string_view packed, std::size_t limit, std::string& bytes);

/// Unpacks Brotli data held in memory; likewise.
bool unpack_brotli(std::string_view packed, std::size_t limit, std::string& bytes);

}  // namespace chancery::input
