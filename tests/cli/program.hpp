#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Runs the built program as a user's shell would.
namespace program {

struct Result {
  int code = -1;    ///< exit code; 128 + signal when a signal killed it
  std::string out;  ///< what it wrote to standard output
  std::string err;
};

struct Setting {
  std::string input{};   ///< what it reads on standard input
  std::string output{};  ///< file or device that standard output goes to instead of Result::out
  std::vector<std::string> environment{};  ///< NAME=VALUE, added to the test's own
  int end_after_ms = 0;                    ///< when not 0: sends `signal` after this time
  std::string end_at{};  ///< when not empty: sends `signal` when standard error matches this expression
  int signal = 0;
};

Result run(const std::vector<std::string>& arguments, const Setting& setting = {});

/// A fresh empty folder that vanishes with the object.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  const std::filesystem::path& path() const { return path_; }
  /// Writes a file into the folder and returns its path.
  std::string file(const std::string& name, const std::string& content) const;
  /// The names of what is in it, sorted.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path path_;
};

std::string content(const std::filesystem::path& file);

/// Matches a line of `--progress json` that tells of articles.
inline const char* const some_articles_done = R"("articles":[1-9])";

/// Whether the English model is there; says aloud when it is not, and the test that needs it is skipped.
bool has_model();

}  // namespace program
