#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chancery::graph {

/// Finds positions of an array by the hash of what stands there: open addressing, no removal.
/// Of the hash, 32 bits are kept beside each position, so that growing does not read the array.
class HashIndex {
 public:
  static constexpr std::uint32_t nothing = 0xFFFFFFFF;

  /// The position with this hash for which `equal(position)` holds, or `nothing`.
  template <typename Equal>
  std::uint32_t find(std::uint32_t hash, const Equal& equal) const {
    if (slots_.empty()) return nothing;
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.position == nothing) return nothing;
      if (slot.hash == hash && equal(slot.position)) return slot.position;
    }
  }

  /// Adds a position that is not there yet.
  void add(std::uint32_t hash, std::uint32_t position) {
    if ((used_ + 1) * 4 > slots_.size() * 3) grow();
    place({hash, position});
    ++used_;
  }

  std::size_t bytes() const { return slots_.capacity() * sizeof(Slot); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t position = nothing;
  };

  void place(Slot slot) {
    std::size_t at = slot.hash & mask_;
    while (slots_[at].position != nothing) at = (at + 1) & mask_;
    slots_[at] = slot;
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 16 : slots_.size() * 2);
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    for (const Slot& slot : old) {
      if (slot.position != nothing) place(slot);
    }
  }

  std::vector<Slot> slots_;
  std::size_t mask_ = 0;
  std::size_t used_ = 0;
};

}  // namespace chancery::graph
