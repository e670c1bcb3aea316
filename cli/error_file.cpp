#include "cli/error_file.hpp"

#include <ios>
#include <utility>

#include "core/error.hpp"
#include "exports/json.hpp"

namespace chancery::cli {

ErrorFile::ErrorFile(std::string path) : path_(std::move(path)) {
  if (path_.empty()) return;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  if (!file_) throw Error("cannot write " + path_ + "; choose a folder you may write to");
}

void ErrorFile::write(const Chunk& chunk, std::size_t number) {
  if (path_.empty()) return;
  exports::StringOutput line;
  exports::JsonWriter json(line);
  json.begin_object();
  json.member("id", chunk.id);
  json.member("status", chunk.status);
  json.member("record", number);
  json.member("message", chunk.message);
  json.end_object();
  json.end_line();
  file_ << line.text() << std::flush;
  if (!file_) throw Error("cannot write " + path_ + "; is the disk full?");
}

}  // namespace chancery::cli
