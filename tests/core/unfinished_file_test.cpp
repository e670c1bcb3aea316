#include "core/unfinished_file.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

using chancery::UnfinishedFile;

namespace {

std::string new_file(int number) {
  const auto name = "chancery-unfinished-" + std::to_string(::getpid()) + "-" + std::to_string(number);
  const auto path = std::filesystem::temp_directory_path() / name;
  std::ofstream(path) << "half";
  return path.string();
}

}  // namespace

TEST_CASE("unfinished files are removed, finished ones stay", "[core]") {
  const std::string finished = new_file(1);
  const std::string unfinished = new_file(2);
  { const UnfinishedFile named(finished); }
  const UnfinishedFile named(unfinished);
  chancery::remove_unfinished_files();
  CHECK(std::filesystem::exists(finished));
  CHECK_FALSE(std::filesystem::exists(unfinished));
  std::filesystem::remove(finished);
}

TEST_CASE("more unfinished files than can be known do no harm", "[core]") {
  std::vector<std::unique_ptr<UnfinishedFile>> many;
  for (int number = 0; number < 100; ++number) {
    many.push_back(std::make_unique<UnfinishedFile>("/nonexistent/" + std::to_string(number)));
  }
  chancery::remove_unfinished_files();
  CHECK(many.size() == 100);
}
