#include "cli/worker_pool.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <new>
#include <vector>

using chancery::cli::Announce;
using chancery::cli::ArticleLimits;
using chancery::cli::Chunk;
using chancery::cli::WorkerPool;

namespace {

/// Does what the record says.
Chunk obey(std::string_view record, const Announce& announce) {
  announce("id-" + std::string(record.substr(0, 8)));
  if (record == "crash") std::raise(SIGKILL);
  if (record == "throw") throw std::bad_alloc();
  if (record == "spin") {
    volatile std::size_t turns = 0;
    while (true) turns = turns + 1;
  }
  return {"id-" + std::string(record.substr(0, 8)), "ok", 1, std::string(record) + '\n', ""};
}

std::vector<std::string> ends_of(const std::vector<std::string>& records, std::size_t jobs) {
  std::vector<std::string> ends;
  ArticleLimits limits;
  limits.cpu_seconds = 0.2;
  WorkerPool pool(obey, limits, jobs, [&](const Chunk& chunk) {
    ends.push_back(chunk.id + ' ' + chunk.status + ' ' + std::to_string(chunk.quads.size()));
  });
  for (const std::string& record : records) pool.add(record);
  pool.finish();
  return ends;
}

}  // namespace

TEST_CASE("chunks come in the order of their records, whatever the number of workers", "[cli]") {
  std::vector<std::string> records;
  std::vector<std::string> expected;
  for (int i = 0; i < 300; ++i) {
    records.push_back(std::to_string(i));
    expected.push_back("id-" + records.back() + " ok " + std::to_string(records.back().size() + 1));
  }
  for (const std::size_t jobs : {1U, 2U, 5U}) CHECK(ends_of(records, jobs) == expected);
}

TEST_CASE("a record that ends its worker costs itself and no other", "[cli]") {
  for (const std::size_t jobs : {1U, 2U}) {
    CHECK(ends_of({"a", "crash", "b", "throw", "c", "d", "e", "f", "spin", "g"}, jobs) ==
          std::vector<std::string>{"id-a ok 2", "id-crash crashed 0", "id-b ok 2", "id-throw memory 0",
                                   "id-c ok 2", "id-d ok 2", "id-e ok 2", "id-f ok 2", "id-spin timeout 0",
                                   "id-g ok 2"});
  }
}

TEST_CASE("large records and chunks do not make parent and worker wait for each other", "[cli]") {
  std::vector<std::string> records;
  for (int i = 0; i < 12; ++i) records.emplace_back(3'000'000, static_cast<char>('a' + i));
  const auto ends = ends_of(records, 2);
  REQUIRE(ends.size() == records.size());
  for (std::size_t i = 0; i < ends.size(); ++i)
    CHECK(ends[i] == "id-" + records[i].substr(0, 8) + " ok 3000001");
}
