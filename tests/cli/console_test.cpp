#include "cli/console.hpp"

#include <catch2/catch.hpp>

using chancery::cli::progress_json;
using chancery::cli::progress_line;

TEST_CASE("progress shows files, rate and remaining time", "[cli]") {
  CHECK(progress_line({12, 48, 0, 0}, 6, 3.0) ==
        "[######                  ] 12/48 files, 2.0 articles/s, 0:09 left");
  CHECK(progress_line({48, 48, 0, 0}, 24, 90.0) ==
        "[########################] 48/48 files, 0.3 articles/s, 0:00 left");
}

TEST_CASE("progress promises no remaining time before the first file is done", "[cli]") {
  CHECK(progress_line({0, 2, 0, 0}, 5, 1.0) == "[                        ] 0/2 files, 5.0 articles/s");
  CHECK(progress_line({0, 2, 0, 0}, 0, 0.0) == "[                        ] 0/2 files");
}

TEST_CASE("progress over no files at all does no harm", "[cli]") {
  CHECK(progress_line({0, 0, 0, 0}, 0, 1.0) == "[########################] 0/0 files, 0.0 articles/s");
}

TEST_CASE("the remaining time is told by bytes where they are known", "[cli]") {
  CHECK(progress_line({0, 1, 250, 1000}, 6, 3.0) ==
        "[######                  ] 0/1 files, 2.0 articles/s, 0:09 left");
  CHECK(progress_line({0, 1, 2000, 1000}, 6, 3.0) ==
        "[########################] 0/1 files, 2.0 articles/s, 0:00 left");
}

TEST_CASE("progress for programs is a line of JSON", "[cli]") {
  CHECK(progress_json({1, 2, 250, 1000}, 6, 3.0) ==
        R"({"progress":{"articles":6,"files_done":1,"files":2,"bytes":250,"all_bytes":1000,)"
        R"("seconds":3.0,"articles_per_second":2.0,"left":9.0}})");
  CHECK(progress_json({0, 1, 0, 0}, 0, 0.0) ==
        R"({"progress":{"articles":0,"files_done":0,"files":1,"bytes":0,"all_bytes":0,"seconds":0.0}})");
}
