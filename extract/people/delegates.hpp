#pragma once

#include "extract/people/new_persons.hpp"

namespace chancery::extract {

/// Finds the speakers of the record of a council: "CAROLYN PERSAUD (Guyana)".
class Delegates {
 public:
  /// @param draft, persons  must outlive this
  Delegates(const Draft& draft, NewPersons& persons) : draft_(draft), persons_(persons), runs_(draft) {}

  /// Two or more words in capitals from the token on, with a state in brackets behind them.
  void read(std::uint32_t begin);

 private:
  const Draft& draft_;
  NewPersons& persons_;
  NameRuns runs_;
};

}  // namespace chancery::extract
