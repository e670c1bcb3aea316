#include "exports/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/error.hpp"

using namespace chancery;
using exports::OutputFile;
namespace fs = std::filesystem;

namespace {

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("chancery-exports-" + std::to_string(::getpid()))) {
    fs::create_directories(path);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string file(const std::string& name) const { return (path / name).string(); }
  auto count() const { return std::distance(fs::directory_iterator(path), fs::directory_iterator()); }
  fs::path path;
};

std::string content(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::string& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a file appears only when it is finished", "[exports]") {
  const Folder folder;
  OutputFile out(folder.file("a.ttl"));
  out.put("half");
  out.flush();
  CHECK_FALSE(fs::exists(folder.file("a.ttl")));
  out.put(" whole\n");
  out.finish();
  CHECK(content(folder.file("a.ttl")) == "half whole\n");
  CHECK(folder.count() == 1);
}

TEST_CASE("an unfinished file leaves the old one as it was and nothing beside it", "[exports]") {
  const Folder folder;
  write(folder.file("a.ttl"), "old");
  {
    OutputFile out(folder.file("a.ttl"));
    out.put(std::string(1'000'000, 'x'));
  }
  CHECK(content(folder.file("a.ttl")) == "old");
  CHECK(folder.count() == 1);
}

TEST_CASE("a finished file replaces the old one and keeps its rights", "[exports]") {
  const Folder folder;
  write(folder.file("a.ttl"), "old");
  fs::permissions(folder.path / "a.ttl", fs::perms::owner_read | fs::perms::owner_write);
  OutputFile out(folder.file("a.ttl"));
  out.put("new");
  out.finish();
  CHECK(content(folder.file("a.ttl")) == "new");
  CHECK(fs::status(folder.path / "a.ttl").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a symbolic link stays a link, and its target is replaced", "[exports]") {
  const Folder folder;
  write(folder.file("real.ttl"), "old");
  fs::create_symlink("real.ttl", folder.path / "link.ttl");
  OutputFile out(folder.file("link.ttl"));
  out.put("new");
  out.finish();
  CHECK(fs::is_symlink(folder.path / "link.ttl"));
  CHECK(content(folder.file("real.ttl")) == "new");
}

TEST_CASE("a full disk is an error that says so", "[exports]") {
  if (!fs::exists("/dev/full")) {
    WARN("skipped: no /dev/full here");
    return;
  }
  OutputFile out("/dev/full");
  out.put("text");
  CHECK_THROWS_WITH(out.finish(),
                    Catch::Contains("cannot write /dev/full: No space left on device; free some space"));
}

TEST_CASE("a pipe without a reader is an error, not a signal", "[exports]") {
  const Folder folder;
  const std::string pipe = folder.file("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  OutputFile out(pipe);
  ::close(reader);
  out.put("text");
  CHECK_THROWS_WITH(out.finish(), Catch::Contains("Broken pipe; the program that reads it has ended"));
}

TEST_CASE("a missing folder and a folder as file name are errors that say what to do", "[exports]") {
  const Folder folder;
  CHECK_THROWS_WITH(OutputFile(folder.file("none/a.ttl")), Catch::Contains("create the folder first"));
  CHECK_THROWS_WITH(OutputFile(folder.path.string()), Catch::Contains("give a file name"));
}

TEST_CASE("text longer than the buffer arrives in order", "[exports]") {
  exports::StringOutput out;
  std::string expected;
  for (int i = 0; i < 40000; ++i) {
    const std::string piece = std::to_string(i) + ' ';
    out.put(piece);
    expected += piece;
  }
  out.put(std::string(300'000, 'y'));
  expected.append(300'000, 'y');
  CHECK(out.text() == expected);
}
