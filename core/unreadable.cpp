#include "core/unreadable.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace chancery {

InputError unreadable(const std::string& file) {
  const int given = errno;
  std::error_code ignored;
  const int error = std::filesystem::is_directory(file, ignored) ? EISDIR : given;
  return {file, "cannot be read" + (error == 0 ? "" : ": " + std::generic_category().message(error))};
}

}  // namespace chancery
