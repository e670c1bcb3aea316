#pragma once

#include <string>

#include "extract/people/name_runs.hpp"

namespace chancery::extract {

/// Adds persons to the names that have been found.
class NewPersons {
 public:
  /// @param draft  must outlive this
  explicit NewPersons(Draft& draft) : draft_(draft), runs_(draft) {}

  /// The name that begins at the token; nullptr where none does.
  Found* at(std::uint32_t begin) const;
  /// Makes a person of a name that was taken for something else, without its honorifics.
  void make(Found& found, std::string rule);
  /// Adds the name that lies from `begin` up to `end`.
  void add(std::uint32_t begin, std::uint32_t end, std::string rule);
  /// Makes one person of the name at `begin` and of what lies behind it up to `end`, other names among it.
  void join(std::uint32_t begin, std::uint32_t end, std::string rule);
  /// Adds the words from `begin` on to the name behind them.
  void take_in(Found& found, std::uint32_t begin);
  /// Whether anything was added or made.
  bool changed() const { return changed_; }

 private:
  Draft& draft_;
  NameRuns runs_;
  bool changed_ = false;
};

}  // namespace chancery::extract
