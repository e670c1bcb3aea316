#include <openssl/evp.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <sstream>
#include <string>

#include "input/byte_stream.hpp"
#include "input/unpacked.hpp"
#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::has_model;
using program::run;

namespace {

/// The bytes that all lines carry, as one file of zstd.
std::string frames_of(const std::string& lines) {
  std::istringstream stream(lines);
  std::string all;
  for (std::string line; std::getline(stream, line);) {
    const std::string beginning = R"("zstd":")";
    const std::size_t from = line.find(beginning) + beginning.size();
    const std::string text = line.substr(from, line.size() - from - 2);
    std::string bytes(text.size() / 4 * 3, '\0');
    REQUIRE(EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                            reinterpret_cast<const unsigned char*>(text.data()),
                            static_cast<int>(text.size())) == static_cast<int>(bytes.size()));
    bytes.resize(bytes.size() - (text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0));
    all += bytes;
  }
  return all;
}

std::string unpacked(const std::string& bytes) {
  using namespace chancery::input;
  ByteStream stream = chancery::input::unpacked(ByteStream(std::make_unique<MemorySource>(bytes)));
  std::string text;
  std::string buffer(1U << 16U, '\0');
  while (const std::size_t count = stream.read(buffer)) text.append(buffer, 0, count);
  return text;
}

std::string some_articles() {
  std::string all;
  for (const std::string& record : records::some_records()) all += record;
  return all + "no article\n";
}

}  // namespace

TEST_CASE("filter packs what it writes otherwise, with the number of chunks by status", "[cli]") {
  if (!has_model()) return;
  const auto plain = run({"filter"}, {.input = some_articles()});
  const auto packed = run({"filter", "--frame", "zstd"}, {.input = some_articles()});
  CHECK(packed.code == 0);
  CHECK(packed.err == plain.err);
  CHECK_THAT(packed.out, StartsWith(R"({"statuses":{"bad-record":1,"ok":8},"zstd":")"));
  CHECK(unpacked(frames_of(packed.out)) == plain.out);
  CHECK(run({"filter", "--frame", "zstd", "--jobs", "3"}, {.input = some_articles()}).out == packed.out);
}

TEST_CASE("packed chunks are handed on one by one to whoever waits for each", "[cli]") {
  if (!has_model()) return;
  const auto packed = run({"filter", "--frame", "zstd", "--flush"}, {.input = some_articles()});
  CHECK(std::ranges::count(packed.out, '\n') == 9);
  CHECK(unpacked(frames_of(packed.out)) == run({"filter"}, {.input = some_articles()}).out);
}

TEST_CASE("many articles make several frames", "[cli]") {
  if (!has_model()) return;
  std::string many;
  for (int i = 0; i < 12; ++i) many += some_articles();
  const auto packed = run({"filter", "--frame", "zstd"}, {.input = many});
  CHECK(std::ranges::count(packed.out, '\n') > 1);
  CHECK(unpacked(frames_of(packed.out)) == run({"filter"}, {.input = many}).out);
}

TEST_CASE("packed chunks of nothing are nothing", "[cli]") {
  if (!has_model()) return;
  CHECK(run({"filter", "--frame", "zstd"}).out.empty());
}
