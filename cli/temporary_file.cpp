#include "cli/temporary_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/error.hpp"

namespace chancery::cli {
namespace {

[[noreturn]] void fail(const std::string& what, int error) {
  throw Error(what + ": " + std::generic_category().message(error) +
              "; name a folder with more room by --temp");
}

/// Where the file system knows no files without a name, one whose name is taken away at once.
int open_nameless(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor >= 0) return descriptor;
  std::string name = folder + "/.chancery-XXXXXX";
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) ::unlink(name.c_str());
  return named;
}

}  // namespace

TemporaryFile::TemporaryFile(const std::string& folder) {
  const int descriptor = open_nameless(folder);
  if (descriptor < 0) fail("cannot make a temporary file in " + folder, errno);
  file_ = ::fdopen(descriptor, "w+b");
  if (file_ == nullptr) {
    ::close(descriptor);
    fail("cannot make a temporary file in " + folder, errno);
  }
}

TemporaryFile::~TemporaryFile() { std::fclose(file_); }

void TemporaryFile::add(std::string_view line) {
  const auto size = static_cast<Size>(line.size());
  if (std::fwrite(&size, sizeof size, 1, file_) != 1 ||
      std::fwrite(line.data(), 1, line.size(), file_) != line.size())
    fail("cannot write a temporary file", errno);
}

void TemporaryFile::rewind() {
  if (std::fflush(file_) != 0 || std::fseek(file_, 0, SEEK_SET) != 0)
    fail("cannot write a temporary file", errno);
}

bool TemporaryFile::next(std::string& line) {
  Size size = 0;
  if (std::fread(&size, sizeof size, 1, file_) != 1) {
    if (std::ferror(file_) != 0) fail("cannot read a temporary file", errno);
    return false;
  }
  line.resize(size);
  if (std::fread(line.data(), 1, size, file_) != size) fail("cannot read a temporary file", errno);
  return true;
}

}  // namespace chancery::cli
