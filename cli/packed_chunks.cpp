#include "cli/packed_chunks.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <openssl/evp.h>

#include <memory>
#include <string_view>

#include "core/error.hpp"
#include "exports/json.hpp"

namespace chancery::cli {
namespace {

constexpr std::size_t enough = std::size_t{1} << 20U;

struct FreeArchive {
  void operator()(archive* handle) const noexcept { archive_write_free(handle); }
};
struct FreeEntry {
  void operator()(archive_entry* entry) const noexcept { archive_entry_free(entry); }
};

std::string zstd_frame(std::string_view bytes) {
  const std::unique_ptr<archive, FreeArchive> handle(archive_write_new());
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  constexpr std::size_t room_for_headers = std::size_t{1} << 16U;
  std::string frame(bytes.size() + bytes.size() / 64 + room_for_headers, '\0');
  std::size_t used = 0;
  archive_write_set_format_raw(handle.get());
  archive_write_add_filter_zstd(handle.get());
  archive_write_set_filter_option(handle.get(), "zstd", "compression-level", "1");
  archive_write_set_bytes_in_last_block(handle.get(), 1);
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  if (archive_write_open_memory(handle.get(), frame.data(), frame.size(), &used) != ARCHIVE_OK ||
      archive_write_header(handle.get(), entry.get()) != ARCHIVE_OK ||
      archive_write_data(handle.get(), bytes.data(), bytes.size()) != static_cast<la_ssize_t>(bytes.size()) ||
      archive_write_close(handle.get()) != ARCHIVE_OK) {
    const char* const why = archive_error_string(handle.get());
    throw Error("cannot pack the output: " + std::string(why == nullptr ? "no memory" : why));
  }
  frame.resize(used);
  return frame;
}

std::string base64(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');  // the function ends what it writes with NUL
  const int size =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

}  // namespace

void PackedChunks::add(const Chunk& chunk) {
  quads_ += chunk.quads;
  quads_ += end_line(chunk);
  counts_.count(chunk);
}

bool PackedChunks::is_full() const { return quads_.size() >= enough; }

void PackedChunks::write(exports::Output& out) {
  exports::JsonWriter json(out);
  json.begin_object();
  json.key("statuses");
  json.begin_object();
  for (const auto& [status, number] : counts_.by_status()) json.member(status, number);
  json.end_object();
  json.member("zstd", base64(zstd_frame(quads_)));
  json.end_object();
  json.end_line();
  quads_.clear();
  counts_ = {};
}

}  // namespace chancery::cli
