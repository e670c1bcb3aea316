#include "cli/durable_file.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/error.hpp"

namespace chancery::cli {
namespace {

constexpr mode_t readable_by_all = 0666;

/// The new name is on the disk, too.
void sync_folder(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

struct DurableFile::Packer {
  explicit Packer(int descriptor) : handle(archive_write_new()) {
    archive_write_set_format_raw(handle);
    archive_write_add_filter_zstd(handle);
    // N-Quads of articles repeat themselves so much that more effort gains a twentieth of the size only.
    archive_write_set_filter_option(handle, "zstd", "compression-level", "1");
    archive_write_set_bytes_in_last_block(handle, 1);
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    is_open = archive_write_open_fd(handle, descriptor) == ARCHIVE_OK &&
              archive_write_header(handle, entry) == ARCHIVE_OK;
    archive_entry_free(entry);
  }
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;
  ~Packer() { archive_write_free(handle); }

  archive* handle;
  bool is_open = false;
};

DurableFile::DurableFile(const std::string& path, std::uint64_t kept)
    : path_(path),
      part_(part_of(path)),
      descriptor_(::open(part_.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, readable_by_all)) {
  if (descriptor_ < 0) fail(errno);
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    ::close(std::exchange(descriptor_, -1));
    throw Error(path_ + " is being written by another run; wait for it, or choose another name");
  }
  const auto size = static_cast<off_t>(kept);
  if (::ftruncate(descriptor_, size) != 0 || ::lseek(descriptor_, size, SEEK_SET) < 0) fail(errno);
  unfinished_ = std::make_unique<UnfinishedFile>(part_);
  if (kept == 0 && path_.ends_with(".zst")) open_packer();
}

DurableFile::~DurableFile() {
  packer_.reset();
  if (descriptor_ < 0) return;
  ::unlink(part_.c_str());
  ::close(descriptor_);
}

void DurableFile::open_packer() {
  packer_ = std::make_unique<Packer>(descriptor_);
  if (!packer_->is_open) fail(EIO);
}

void DurableFile::close_packer() {
  if (packer_ && archive_write_close(packer_->handle) != ARCHIVE_OK) fail(archive_errno(packer_->handle));
  packer_.reset();
}

void DurableFile::send(std::string_view bytes) {
  if (bytes.empty()) return;
  if (!packer_ && path_.ends_with(".zst")) open_packer();
  if (packer_) {
    const auto written = archive_write_data(packer_->handle, bytes.data(), bytes.size());
    if (written != static_cast<la_ssize_t>(bytes.size())) fail(archive_errno(packer_->handle));
    return;
  }
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::uint64_t DurableFile::end_frame() {
  flush();
  close_packer();
  const off_t size = ::lseek(descriptor_, 0, SEEK_CUR);
  if (size < 0) fail(errno);
  return static_cast<std::uint64_t>(size);
}

void DurableFile::keep(std::uint64_t bytes) {
  end_frame();
  if (::ftruncate(descriptor_, static_cast<off_t>(bytes)) != 0 || ::fsync(descriptor_) != 0) fail(errno);
  ::close(std::exchange(descriptor_, -1));
  unfinished_.reset();
}

void DurableFile::finish() {
  end_frame();
  if (::fsync(descriptor_) != 0) fail(errno);
  if (::rename(part_.c_str(), path_.c_str()) != 0) fail(errno);
  ::close(std::exchange(descriptor_, -1));
  unfinished_.reset();
  sync_folder(path_);
}

void DurableFile::fail(int error) const {
  throw Error("cannot write " + path_ + ": " + std::generic_category().message(error));
}

}  // namespace chancery::cli
