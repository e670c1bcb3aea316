#pragma once

#include "extract/people/new_persons.hpp"

namespace chancery::extract {

/// Finds relatives whom the article names by a given name alone: "his wife, Georgia,". Takes the name even
/// from a state or place of the tables, where people are called so.
class KinPersons {
 public:
  /// @param draft    must outlive this
  /// @param persons  takes the names; must outlive this
  KinPersons(const Draft& draft, NewPersons& persons) : draft_(draft), persons_(persons) {}

  /// Reads what stands behind the token, where that is a relative.
  void read(std::uint32_t at);

 private:
  std::uint32_t name_behind(std::uint32_t at) const;
  bool is_closed(std::uint32_t end) const;

  const Draft& draft_;
  NewPersons& persons_;
};

}  // namespace chancery::extract
