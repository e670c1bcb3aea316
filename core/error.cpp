#include "core/error.hpp"

namespace chancery {
namespace {

std::string located(const std::string& file, std::uint32_t line, std::uint32_t column,
                    const std::string& message) {
  std::string text = file;
  if (line != 0) text += ':' + std::to_string(line);
  if (line != 0 && column != 0) text += ':' + std::to_string(column);
  return text.empty() ? message : text + ": " + message;
}

}  // namespace

InputError::InputError(std::string file, std::uint32_t line, std::uint32_t column, const std::string& message)
    : Error(located(file, line, column, message)), file_(std::move(file)), line_(line), column_(column) {}

}  // namespace chancery
