#include "cli/line_sorter.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "cli/fields.hpp"

using chancery::cli::LineSorter;

TEST_CASE("lines come sorted and once, in memory and through many files", "[cli]") {
  std::set<std::string> expected;
  const std::string folder = std::filesystem::temp_directory_path();
  for (const std::size_t memory : {std::size_t{1}, std::size_t{200}, std::size_t{1} << 20U}) {
    LineSorter sorter(folder, memory);
    for (unsigned i = 0; i < 700; ++i) {
      const std::string line = std::to_string(i * 7919U % 500U) + (i % 3 == 0 ? "" : " more");
      expected.insert(line);
      sorter.add(line);
    }
    sorter.add("");
    expected.insert("");
    std::vector<std::string> found;
    sorter.for_each([&](const std::string& line) { found.push_back(line); });
    CHECK(found == std::vector<std::string>(expected.begin(), expected.end()));
  }
}

TEST_CASE("fields keep tabs, line ends and backslashes", "[cli]") {
  using chancery::cli::joined_fields;
  using chancery::cli::split_fields;
  const std::vector<std::string> fields{"a\tb", "", "\\n\n\\", "é"};
  const std::string line = joined_fields({fields.begin(), fields.end()});
  CHECK(line.find('\n') == std::string::npos);
  CHECK(split_fields(line) == fields);
}
