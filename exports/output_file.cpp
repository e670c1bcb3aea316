#include "exports/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/error.hpp"

namespace chancery::exports {
namespace {

constexpr mode_t readable_by_all = 0666;
constexpr int names_to_try = 100;

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

/// The rights that a new file gets, or those of the file that is replaced.
mode_t rights_for(const std::string& target) {
  struct stat old {};
  if (::stat(target.c_str(), &old) == 0) return old.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return readable_by_all & ~mask;
}

std::string temporary_name(const std::string& target, int number) {
  const std::string file = std::filesystem::path(target).filename().string();
  return folder_of(target) + "/." + file.substr(0, 100) + '.' + std::to_string(::getpid()) + '-' +
         std::to_string(number) + ".part";
}

const char* advice(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "; free some space or choose another folder";
    case ENOENT:
      return "; create the folder first";
    case EACCES:
    case EPERM:
    case EROFS:
      return "; choose a folder you may write to";
    case EPIPE:
      return "; the program that reads it has ended";
    case EISDIR:
      return "; give a file name";
    default:
      return "";
  }
}

}  // namespace

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  struct stat status {};
  if (path_ == "-") {
    open_directly();
  } else if (::stat(path_.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    if (S_ISDIR(status.st_mode)) fail(EISDIR);
    open_directly();
  } else {
    create();
  }
}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void OutputFile::open_directly() {
  std::signal(SIGPIPE, SIG_IGN);
  descriptor_ = path_ == "-" ? ::dup(STDOUT_FILENO) : ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor_ < 0) fail(errno);
}

void OutputFile::create() {
  std::error_code error;
  const auto resolved = std::filesystem::canonical(path_, error);
  target_ = error ? path_ : resolved.string();
  const mode_t rights = rights_for(target_);
  // A file without a name leaves nothing behind, even when the program is killed.
  descriptor_ = ::open(folder_of(target_).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, rights);
  for (int number = 0; descriptor_ < 0 && number < names_to_try; ++number) {
    const std::string name = temporary_name(target_, number);
    descriptor_ = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, rights);
    if (descriptor_ < 0 && errno != EEXIST) fail(errno);
    if (descriptor_ < 0) continue;
    temporary_ = name;
    unfinished_.emplace(name);
  }
  if (descriptor_ < 0) fail(errno);
  ::fchmod(descriptor_, rights);
}

void OutputFile::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string OutputFile::readable() {
  flush();
  if (target_.empty()) return {};
  return temporary_.empty() ? "/proc/self/fd/" + std::to_string(descriptor_) : temporary_;
}

void OutputFile::name_it() {
  const std::string self = "/proc/self/fd/" + std::to_string(descriptor_);
  for (int number = 0; temporary_.empty() && number < names_to_try; ++number) {
    const std::string name = temporary_name(target_, number);
    if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
      temporary_ = name;
    } else if (errno != EEXIST) {
      fail(errno);
    }
  }
  if (temporary_.empty()) fail(EEXIST);
}

void OutputFile::finish() {
  flush();
  if (!target_.empty()) name_it();
  if (::close(std::exchange(descriptor_, -1)) != 0 && errno != EINTR) fail(errno);
  if (target_.empty()) return;
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  temporary_.clear();
}

void OutputFile::fail(int error) const {
  const std::string name = path_ == "-" ? "standard output" : path_;
  throw Error("cannot write " + name + ": " + std::generic_category().message(error) + advice(error));
}

}  // namespace chancery::exports
