#pragma once

#include <map>
#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// From which state an article, or the part of a round-up, is told: by its datelines, else by the places and
/// seats it names.
class HomeStates {
 public:
  /// @param draft  must outlive this; names have their readings, and its own home is known
  explicit HomeStates(const Draft& draft);

  /// @return key of a state; empty where several come close
  std::string of(std::uint32_t token) const;
  /// "the foreign ministry here": the state of the dateline, else the one named first.
  std::string of_here(std::uint32_t token) const;

 private:
  void note_lines();
  void note_names();
  std::string state_of(const Known& known) const;

  const Draft& draft_;
  std::map<std::uint32_t, std::string>
      datelines_;  ///< first byte -> the state of its place, empty for several
  std::string home_;
  std::string first_;  ///< the state named first, not as a place
};

}  // namespace chancery::extract
