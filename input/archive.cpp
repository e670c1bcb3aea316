#include "input/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "input/readers.hpp"
#include "input/walk.hpp"

namespace chancery::input {
namespace {

constexpr std::size_t most_entries = 1'000'000;
/// More than this, and more than `highest_ratio` times the packed size, is a bomb and no crawl.
constexpr std::size_t surely_harmless = std::size_t{1} << 30U;
constexpr std::size_t highest_ratio = 200;

struct FreeArchive {
  void operator()(archive* handle) const noexcept { archive_read_free(handle); }
};

/// An archive read from a stream. The library calls back for bytes; what that throws is kept and thrown again
/// after it.
class Unpacker {
 public:
  enum class Kind { archive, single_file };

  Unpacker(ByteStream& packed, Kind kind) : packed_(packed), handle_(archive_read_new()) {
    archive_read_support_filter_all(handle_.get());
    if (kind == Kind::archive) {
      archive_read_support_format_tar(handle_.get());
      archive_read_support_format_zip(handle_.get());
    } else {
      archive_read_support_format_raw(handle_.get());
      archive_read_support_format_empty(handle_.get());
    }
    check(archive_read_open(handle_.get(), this, nullptr, on_read, nullptr));
  }

  /// The next entry; null at the end.
  archive_entry* next() {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(handle_.get(), &entry);
    if (result == ARCHIVE_EOF) return nullptr;
    check(result);
    return entry;
  }

  std::size_t read(std::span<char> buffer) {
    const la_ssize_t count = archive_read_data(handle_.get(), buffer.data(), buffer.size());
    if (count < 0) check(static_cast<int>(count));
    unpacked_ += static_cast<std::size_t>(count);
    const auto taken =
        static_cast<std::size_t>(std::max<la_int64_t>(archive_filter_bytes(handle_.get(), -1), 1));
    if (unpacked_ > surely_harmless && unpacked_ / highest_ratio > taken) {
      throw std::runtime_error(
          "it unpacks to more than 200 times its size; unpack it yourself if you trust it");
    }
    return static_cast<std::size_t>(count);
  }

 private:
  static la_ssize_t on_read(archive* handle, void* self, const void** buffer) {
    auto* unpacker = static_cast<Unpacker*>(self);
    try {
      *buffer = unpacker->buffer_.data();
      return static_cast<la_ssize_t>(unpacker->packed_.read(unpacker->buffer_));
    } catch (const std::exception& problem) {
      archive_set_error(handle, EIO, "%s", problem.what());
      return ARCHIVE_FATAL;
    }
  }

  void check(int result) const {
    if (result >= ARCHIVE_WARN) return;
    const char* problem = archive_error_string(handle_.get());
    throw std::runtime_error(std::string("it cannot be unpacked: ") +
                             (problem == nullptr ? "damaged" : problem));
  }

  ByteStream& packed_;
  std::array<char, 65536> buffer_{};
  std::unique_ptr<archive, FreeArchive> handle_;
  std::size_t unpacked_ = 0;
};

class EntrySource : public ByteSource {
 public:
  explicit EntrySource(Unpacker& unpacker) : unpacker_(unpacker) {}
  std::size_t read(std::span<char> buffer) override { return unpacker_.read(buffer); }

 private:
  Unpacker& unpacker_;
};

class SingleFileSource : public ByteSource {
 public:
  explicit SingleFileSource(ByteStream packed)
      : packed_(std::move(packed)),
        unpacker_(packed_, Unpacker::Kind::single_file),
        is_empty_(unpacker_.next() == nullptr) {}
  std::size_t read(std::span<char> buffer) override { return is_empty_ ? 0 : unpacker_.read(buffer); }

 private:
  ByteStream packed_;
  Unpacker unpacker_;
  bool is_empty_;
};

/// The entry's path for messages and ids: it opens no file.
std::string name_of(archive_entry* entry) {
  const char* path = archive_entry_pathname_utf8(entry);
  if (path == nullptr) path = archive_entry_pathname(entry);
  std::string name = path == nullptr ? "" : path;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return name;
}

}  // namespace

std::unique_ptr<ByteSource> unpack_file(ByteStream packed) {
  return std::make_unique<SingleFileSource>(std::move(packed));
}

bool is_archive(std::string_view head) {
  return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06") ||
         head.substr(257 % (head.size() + 1), 5) == "ustar";
}

void read_archive(ByteStream& stream, const Origin& origin, Collector& out) {
  Unpacker unpacker(stream, Unpacker::Kind::archive);
  std::size_t entries = 0;
  while (archive_entry* entry = unpacker.next()) {
    if (++entries > most_entries) throw std::runtime_error("it holds more than a million entries; split it");
    const std::string name = name_of(entry);
    const std::string file = std::filesystem::path(name).filename().string();
    if (archive_entry_filetype(entry) != AE_IFREG || file.starts_with('.') || file.ends_with(".meta.json"))
      continue;
    Origin place{origin.name + "/" + name, stem_of(name), {}, origin.depth + 1, has_text_name(name)};
    read_stream(ByteStream(std::make_unique<EntrySource>(unpacker)), place, out);
  }
}

}  // namespace chancery::input
