#pragma once

#include <vector>

#include "extract/names/draft.hpp"
#include "extract/names/guess_signs.hpp"
#include "extract/names/model_name_signs.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// Which of two names goes first: one that the tables know, or one that the model sees over it.
class NameClashes {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit NameClashes(const Draft& draft) : draft_(draft), signs_(draft), against_(draft) {}

  /// Whether what the tables know goes first. A longer name of the model takes the place of the names inside
  /// it.
  /// @param dropped  by index of the found names: which of them give way
  bool clash(TokenRange range, bool person, std::vector<bool>& dropped) const;

 private:
  bool goes_first(const Found& found, TokenRange range, bool person) const;

  const Draft& draft_;
  ModelNameSigns signs_;
  GuessSigns against_;
};

}  // namespace chancery::extract
