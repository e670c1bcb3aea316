#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::input;

namespace {

const std::string folder = CHANCERY_SOURCE_DIR "/tests/bad/";

struct BadInput {
  std::string file;
  std::size_t articles = 0;  ///< that are read all the same
  std::string said;          ///< part of an error or a message
};

std::vector<BadInput> bad_inputs() {
  std::vector<BadInput> inputs;
  std::ifstream table(folder + "inputs.tsv");
  for (std::string line; std::getline(table, line);) {
    if (line.starts_with('#')) continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    inputs.push_back({line.substr(0, first), std::stoul(line.substr(first + 1)), line.substr(second + 1)});
  }
  return inputs;
}

ReadOptions dated() {
  ReadOptions options;
  options.today = chancery::parse_date("2025-06-01");
  return options;
}

}  // namespace

TEST_CASE("each bad input gives the message that stands beside it, and the articles that are whole",
          "[input][bad]") {
  const std::vector<BadInput> inputs = bad_inputs();
  CHECK(inputs.size() >= 60);
  for (const BadInput& bad : inputs) {
    INFO(bad.file);
    const Reading reading = read_all({folder + "inputs/" + bad.file}, dated());
    CHECK(reading.articles.size() == bad.articles);
    Texts said = reading.errors;
    said.insert(said.end(), reading.messages.begin(), reading.messages.end());
    const bool found = std::any_of(said.begin(), said.end(), [&](const std::string& text) {
      return text.find(bad.said) != std::string::npos && text.find(bad.file) != std::string::npos;
    });
    INFO("said: " << (said.empty() ? "nothing" : said[0]));
    CHECK(found);
  }
}

TEST_CASE("a folder of bad inputs is read to its end, and each of them is counted", "[input][bad]") {
  const Reading reading = read_all({folder + "inputs"}, dated());
  std::size_t whole = 0;
  for (const BadInput& bad : bad_inputs()) whole += bad.articles;
  // Some of them hold the same id; the articles they give one by one are fewer together.
  CHECK(reading.articles.size() <= whole);
  CHECK(reading.articles.size() > whole / 2);
  CHECK(reading.counts.errors == reading.errors.size());
}

TEST_CASE("a line longer than any article is refused and not held", "[input][bad]") {
  const Folder temporary;
  const std::string path = temporary.path() + "/long.jsonl";
  std::ofstream file(path, std::ios::binary);
  file << "{\"text\": \"";
  const std::string block(1 << 20, 'a');
  for (int i = 0; i < 80; ++i) file << block;
  file << "\"}\n{\"text\": \"They left.\"}\n";
  file.close();
  const Reading reading = read_all({path});
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.errors.size() == 1);
  CHECK_THAT(reading.errors[0], Catch::Contains("long.jsonl:1: the line is longer than 67108864 bytes"));
}
