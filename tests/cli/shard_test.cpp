#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::content;
using program::Folder;
using program::run;
using records::record;
using Names = std::vector<std::string>;

namespace {

std::string all_records() {
  std::string all;
  for (const std::string& each : records::some_records()) all += each;
  return all + "{bad\n";
}

}  // namespace

TEST_CASE("a shard holds what filter gives, packed, and its manifest every article", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.file("part.jsonl", all_records());
  const std::string out = folder.path() / "part.nq";
  const std::string manifest = folder.path() / "part.json";
  const auto result = run({"shard", in, "-o", out, "--manifest", manifest});
  CHECK(result.code == 0);
  CHECK(result.err == "9 records: 1 bad-record, 8 ok\n");
  CHECK(content(out) == run({"filter"}, {.input = all_records()}).out);
  CHECK_THAT(content(manifest), StartsWith(R"({"given":{"chancery":")"));
  CHECK_THAT(content(manifest), Contains(R"("statuses":{"bad-record":1,"ok":8})"));
  CHECK_THAT(content(manifest), Contains(R"({"id":"meeting%20Dana%20Moss","lines":)"));
  CHECK(folder.names() == Names{"part.json", "part.jsonl", "part.nq"});
}

TEST_CASE("a shard that is complete is not done again; one whose input, options or output differ is",
          "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.file("part.jsonl", record("a", "Latvia expelled two diplomats of Belarus."));
  const std::string out = folder.path() / "part.nq.zst";
  const Names command{"shard", in, "-o", out};
  CHECK(run(command).err == "1 record: 1 ok\n");
  const std::string first = content(out);
  CHECK_THAT(first, StartsWith("\x28\xB5\x2F\xFD"));
  CHECK_THAT(run(command).err, Contains("is complete already"));
  folder.file("part.nq.zst", "damaged");
  CHECK(run(command).err == "1 record: 1 ok\n");
  CHECK(content(out) == first);
  CHECK(run({"shard", in, "-o", out, "--no-text"}).err == "1 record: 1 ok\n");
  folder.file("part.jsonl", record("a", "Latvia expelled three diplomats of Belarus."));
  CHECK(run(command).err == "1 record: 1 ok\n");
  CHECK(content(out) != first);
}

TEST_CASE("a shard killed at any moment leaves nothing half, and run again gives the same bytes", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  std::string input;
  for (int copy = 0; copy < 40; ++copy) input += all_records();
  const std::string in = folder.file("part.jsonl", input);
  const std::string expected = folder.path() / "expected.nq.zst";
  CHECK(run({"shard", in, "-o", expected}).code == 0);
  const std::string out = folder.path() / "part.nq.zst";
  for (const int milliseconds : {20, 60, 120, 200, 300, 450}) {
    std::filesystem::remove(out);
    std::filesystem::remove(out + ".json");
    const auto killed = run({"shard", in, "-o", out}, {.end_after_ms = milliseconds, .signal = SIGKILL});
    CAPTURE(milliseconds, killed.code);
    const bool is_there = std::filesystem::exists(out);
    if (is_there) CHECK(content(out) == content(expected));
    CHECK(run({"shard", in, "-o", out}).code == 0);
    CHECK(content(out) == content(expected));
    CHECK(content(out + ".json") == content(expected + ".json"));
    CHECK_FALSE(std::filesystem::exists(out + ".part"));
  }
}

TEST_CASE("shard refuses what is no file", "[cli]") {
  const Folder folder;
  const std::string in = folder.file("part.jsonl", "");
  CHECK(run({"shard", in}).code == 2);
  CHECK(run({"shard", in, "-o", "-"}).code == 2);
  CHECK(run({"shard", in, "-o", in}).code == 2);
  CHECK(run({"shard", (folder.path() / "missing").string(), "-o", "x.nq"}).code == 2);
}
