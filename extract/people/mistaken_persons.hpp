#pragma once

#include "extract/people/name_runs.hpp"

namespace chancery::extract {

/// Tells names that were taken for a place or a body though they are a person's.
class MistakenPersons {
 public:
  /// @param draft  must outlive this
  explicit MistakenPersons(const Draft& draft) : draft_(draft), runs_(draft) {}

  /// "Ms Vaipo", "King Philippe", which the model takes for a body.
  bool is_guess_with_honorific(const Found& found) const;
  /// "Gao Wenhai ... Gao is to visit Moscow": a town of the table, no capital, that is the surname of one who
  /// has been named in full, in an article that never names it as a place.
  bool is_surname_though_town(const Found& found) const;
  /// "Its minister, Esteban Lleras Montoya,", which the model takes for a body and a town: the end of the
  /// name that begins at the token; the token itself when there is no such name.
  std::uint32_t end_of_torn_name(std::uint32_t begin) const;
  /// "Mr", "Dr.": what stands before nothing but a person's name.
  static bool is_address(std::string_view word);
  /// What the model alone takes for something else than a person.
  static bool is_guess(const Found& found);

 private:
  bool goes_on(std::uint32_t begin, std::uint32_t at) const;

  const Draft& draft_;
  NameRuns runs_;
};

}  // namespace chancery::extract
