#include "language/byte_block.hpp"

#include <sys/mman.h>

#include <new>
#include <utility>

namespace chancery::language {
namespace {

constexpr std::size_t huge_page = std::size_t{2} << 20U;

}  // namespace

ByteBlock::ByteBlock(std::size_t size)
    : bytes_(static_cast<char*>(::operator new (size, std::align_val_t{huge_page})), size) {
#ifdef MADV_HUGEPAGE
  ::madvise(bytes_.data(), size, MADV_HUGEPAGE);  // only advice: no harm where it is not taken
#endif
}

ByteBlock::ByteBlock(ByteBlock&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

ByteBlock& ByteBlock::operator=(ByteBlock&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

ByteBlock::~ByteBlock() { ::operator delete (bytes_.data(), std::align_val_t{huge_page}); }

}  // namespace chancery::language
