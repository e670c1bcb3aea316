#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace chancery::graph {

/// Finds positions of an array by the hash of what stands there: open addressing, no removal.
/// Of the hash, 32 bits are kept beside each position, so that growing does not read the array.
class HashIndex {
 public:
  static constexpr std::uint32_t nothing = 0xFFFFFFFF;

  /// The position with this hash for which `equal(position)` holds, or `nothing`.
  template <typename Equal>
  std::uint32_t find(std::uint32_t hash, const Equal& equal) const {
    if (size_ == 0) return nothing;
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.position == nothing) return nothing;
      if (slot.hash == hash && equal(slot.position)) return slot.position;
    }
  }

  /// Fetches the memory in which a search for this hash begins.
  void prefetch(std::uint32_t hash) const {
    if (size_ != 0) __builtin_prefetch(&slots_[hash & mask_]);
  }

  /// Adds a position that is not there yet.
  void add(std::uint32_t hash, std::uint32_t position) {
    if ((used_ + 1) * 4 > size_ * 3) resize(size_ == 0 ? 16 : size_ * 2);
    place({hash, position});
    ++used_;
  }

  /// Makes room for `more` without growing.
  void reserve(std::size_t more) {
    std::size_t size = size_ == 0 ? 16 : size_;
    while ((used_ + more) * 4 > size * 3) size *= 2;
    if (size != size_) resize(size);
  }

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t position = nothing;
  };
  std::span<const Slot> slots() const { return {slots_, size_}; }
  std::size_t used() const { return used_; }

  /// Takes slots that stay where they are; a power of two of them, at least one unused. The index is empty.
  void adopt(std::span<Slot> slots, std::size_t used) {
    slots_ = slots.data();
    size_ = slots.size();
    used_ = used;
    mask_ = size_ - 1;
  }

  std::size_t bytes() const { return size_ * sizeof(Slot); }

 private:
  void place(Slot slot) {
    std::size_t at = slot.hash & mask_;
    while (slots_[at].position != nothing) at = (at + 1) & mask_;
    slots_[at] = slot;
  }

  void resize(std::size_t size) {
    auto larger = std::make_unique<Slot[]>(size);
    const std::span<const Slot> old = slots();
    slots_ = larger.get();
    size_ = size;
    mask_ = size - 1;
    for (const Slot& slot : old) {
      if (slot.position != nothing) place(slot);
    }
    owned_ = std::move(larger);
  }

  Slot* slots_ = nullptr;
  std::unique_ptr<Slot[]> owned_;  ///< the slots, unless they were adopted
  std::size_t size_ = 0;
  std::size_t mask_ = 0;
  std::size_t used_ = 0;
};

}  // namespace chancery::graph
