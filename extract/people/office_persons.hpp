#pragma once

#include "extract/people/new_persons.hpp"

namespace chancery::extract {

/// Finds the names of persons that the words of an office show, which the model missed or took for something
/// else.
class OfficePersons {
 public:
  /// @param draft    must outlive this; its titles are found
  /// @param persons  takes the names, must outlive this
  OfficePersons(const Draft& draft, NewPersons& persons) : draft_(draft), runs_(draft), persons_(persons) {}

  /// Reads what stands before the title, is listed behind it, or is told to have the office.
  void read(const Title& title);

 private:
  std::uint32_t first_token(const Title& title) const;
  void before_title(const Title& title);
  void listed_after(const Title& title);
  void subject_of_office(const Title& title);

  const Draft& draft_;
  NameRuns runs_;
  NewPersons& persons_;
};

}  // namespace chancery::extract
