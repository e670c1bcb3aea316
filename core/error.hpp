#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace chancery {

/// The run cannot go on: usage, missing model, full disk, refused query. The program ends with exit code 2.
/// The message says where, what, and what to do.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One input is at fault; the batch reports it and goes on, and the program ends with exit code 1.
class InputError : public Error {
 public:
  /// @param line, column  counted from 1; 0 when they are not known
  InputError(std::string file, std::uint32_t line, std::uint32_t column, const std::string& message);
  InputError(std::string file, const std::string& message) : InputError(std::move(file), 0, 0, message) {}

  const std::string& file() const { return file_; }
  std::uint32_t line() const { return line_; }
  std::uint32_t column() const { return column_; }

 private:
  std::string file_;
  std::uint32_t line_;
  std::uint32_t column_;
};

}  // namespace chancery
