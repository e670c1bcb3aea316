#include "graph/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/error.hpp"
#include "core/unreadable.hpp"

namespace chancery::graph {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw unreadable(path.string());
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(file);
    throw InputError(path.string(), "is no file that can be mapped into memory");
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  void* const at = size == 0
                       ? nullptr
                       : ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, file, 0);
  const int error = errno;
  ::close(file);
  if (at == MAP_FAILED)
    throw InputError(path.string(),
                     "cannot be mapped into memory: " + std::generic_category().message(error));
  bytes_ = {static_cast<std::byte*>(at), size};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(bytes_.data(), bytes_.size());
}

}  // namespace chancery::graph
