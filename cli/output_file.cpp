#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

#include "cli/descriptor_buffer.hpp"
#include "cli/signals.hpp"
#include "core/error.hpp"

namespace chancery::cli {
namespace {

[[noreturn]] void fail(const std::string& path, int error) {
  const std::string name = path == "-" ? "standard output" : path;
  std::string advice;
  if (error == ENOSPC) advice = "; free some space, or write elsewhere with -o";
  if (error == ENOENT) advice = "; create the folder first";
  throw Error("cannot write " + name + ": " + std::generic_category().message(error) + advice);
}

// A link stays a link: what it points to is replaced.
std::string place_of(const std::string& path) {
  std::error_code error;
  const auto target = std::filesystem::canonical(path, error);
  return error ? path : target.string();
}

bool written_in_place(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

}  // namespace

struct OutputFile::Parts {
  std::string path;       // as the user wrote it
  std::string place;      // where it is to appear; empty when written in place
  std::string temporary;  // where it is written
  int descriptor = -1;
  std::optional<UnfinishedFile> unfinished;
  std::optional<DescriptorBuffer> buffer;
  std::ostream stream{nullptr};

  void open();
  void close();
};

void OutputFile::Parts::open() {
  if (path == "-") {
    descriptor = STDOUT_FILENO;
  } else if (written_in_place(path)) {
    descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    place = place_of(path);
    temporary = place + ".unfinished-" + std::to_string(::getpid());
    unfinished.emplace(temporary);
    descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  }
  if (descriptor < 0) fail(path, errno);
  struct stat old {};
  if (!place.empty() && ::stat(place.c_str(), &old) == 0) ::fchmod(descriptor, old.st_mode & 07777U);
  buffer.emplace(descriptor);
  stream.rdbuf(&*buffer);
}

void OutputFile::Parts::close() {
  if (descriptor < 0 || path == "-") return;
  const int result = ::close(descriptor);
  descriptor = -1;
  if (result != 0) fail(path, errno);
}

OutputFile::OutputFile(const std::string& path) : parts_(std::make_unique<Parts>()) {
  parts_->path = path;
  parts_->open();
}

OutputFile::~OutputFile() {
  if (parts_->descriptor >= 0 && parts_->path != "-") ::close(parts_->descriptor);
  if (!parts_->temporary.empty()) ::unlink(parts_->temporary.c_str());
}

std::ostream& OutputFile::stream() { return parts_->stream; }

const std::string& OutputFile::path() const { return parts_->path; }

void OutputFile::commit() {
  parts_->buffer->pubsync();
  if (parts_->buffer->error() != 0) fail(parts_->path, parts_->buffer->error());
  parts_->close();
  if (parts_->temporary.empty()) return;
  if (std::rename(parts_->temporary.c_str(), parts_->place.c_str()) != 0) fail(parts_->path, errno);
  parts_->temporary.clear();
}

}  // namespace chancery::cli
