#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "input/reader.hpp"

namespace chancery::input {

/// What one call of read() gave to its callbacks.
struct Reading {
  std::vector<Article> articles;
  std::vector<std::string> errors;
  std::vector<std::string> messages;
  ReadCounts counts;
};

inline Reading read_all(const std::vector<std::string>& inputs, const ReadOptions& options = {}) {
  Reading reading;
  Receiver receiver;
  receiver.article = [&](Article article) { reading.articles.push_back(std::move(article)); };
  receiver.error = [&](const InputError& error) { reading.errors.emplace_back(error.what()); };
  receiver.message = [&](const std::string& message) { reading.messages.push_back(message); };
  reading.counts = read(inputs, options, receiver);
  return reading;
}

/// A folder that lives as long as the object, for tests that read files.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "chancery-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path file = std::filesystem::path(path_) / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// Reads one file of this name and content.
inline Reading read_file(const std::string& name, std::string_view bytes, const ReadOptions& options = {}) {
  const Folder folder;
  Reading reading = read_all({folder.write(name, bytes)}, options);
  for (auto* texts : {&reading.errors, &reading.messages}) {
    for (std::string& text : *texts) {
      for (std::size_t at = 0; (at = text.find(folder.path() + "/")) != std::string::npos;) {
        text.erase(at, folder.path().size() + 1);
      }
    }
  }
  return reading;
}

/// The lines of this role, as text.
inline std::vector<std::string> lines_of(const Article& article, LineRole role) {
  std::vector<std::string> lines;
  for (const Line& line : article.lines) {
    if (line.role == role) lines.emplace_back(line.span.in(article.text));
  }
  return lines;
}

using Texts = std::vector<std::string>;

}  // namespace chancery::input
