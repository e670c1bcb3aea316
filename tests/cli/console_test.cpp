#include "cli/console.hpp"

#include <catch2/catch.hpp>

using chancery::cli::progress_line;

TEST_CASE("progress shows files, rate and remaining time", "[cli]") {
  CHECK(progress_line(12, 48, 6, 3.0) == "[######                  ] 12/48 files, 2.0 articles/s, 0:09 left");
  CHECK(progress_line(48, 48, 24, 90.0) ==
        "[########################] 48/48 files, 0.3 articles/s, 0:00 left");
}

TEST_CASE("progress promises no remaining time before the first file is done", "[cli]") {
  CHECK(progress_line(0, 2, 5, 1.0) == "[                        ] 0/2 files, 5.0 articles/s");
  CHECK(progress_line(0, 2, 0, 0.0) == "[                        ] 0/2 files");
}

TEST_CASE("progress over no files at all does no harm", "[cli]") {
  CHECK(progress_line(0, 0, 0, 1.0) == "[########################] 0/0 files, 0.0 articles/s");
}
