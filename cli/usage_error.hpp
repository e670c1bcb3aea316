#pragma once

#include "core/error.hpp"

namespace chancery::cli {

/// The command line is wrong. The program prints the message, points to the help, and ends with exit code 2.
class UsageError : public Error {
 public:
  using Error::Error;
};

}  // namespace chancery::cli
