#include "cli/chunk_check.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using chancery::cli::ChunkCheck;
using program::Folder;
using program::run;

namespace {

const std::string statement = "<http://x.org/a> <http://x.org/p> <http://x.org/b> <http://x.org/g> .\n";

ChunkCheck checked(const std::string& text, std::size_t step = 1000) {
  ChunkCheck check;
  for (std::size_t at = 0; at < text.size(); at += step) check.read(std::string_view(text).substr(at, step));
  check.finish();
  return check;
}

}  // namespace

TEST_CASE("chunks that have the statements their end lines say are counted by status", "[cli]") {
  const std::string text = statement + statement + "# end a 2 ok\n# end b 0 skipped\n" + statement +
                           "\n# a comment\n" + "# end c 1 ok\r\n# end d 0 bad-record\n";
  for (const std::size_t step : {1, 7, 1000}) {
    const ChunkCheck check = checked(text, step);
    CHECK(check.fault().empty());
    CHECK(check.statuses() ==
          std::map<std::string, std::size_t>{{"bad-record", 1}, {"ok", 2}, {"skipped", 1}});
  }
}

TEST_CASE("a chunk with too few or too many statements is told with its line and article", "[cli]") {
  CHECK_THAT(checked(statement + "# end a 2 ok\n").fault(),
             Contains("line 2: article a has 1 statement, and its end line says 2;"));
  CHECK_THAT(checked(statement + statement + "# end a 1 ok\n" + statement + "# end b 0 ok\n").fault(),
             Contains("line 3: article a has 2 statements") && Contains(", and 1 more such;"));
}

TEST_CASE("statements behind the last end line are a chunk that was cut", "[cli]") {
  CHECK_THAT(checked("# end a 0 ok\n" + statement).fault(), Contains("line 2: 1 statement at the end"));
  CHECK_THAT(checked("# end a 0 ok\n" + statement + "# end b 1").fault(), Contains("without an end line"));
}

TEST_CASE("graphs without end lines and comments of others are not checked", "[cli]") {
  for (const std::string& text :
       {std::string(), statement, statement + "# end of file\n# end a x ok\n# end a 3 fine\n# end\n"}) {
    CHECK(checked(text).fault().empty());
    CHECK(checked(text).statuses().empty());
  }
}

TEST_CASE("merge tells of a chunk that lost a line and of a file cut behind a chunk", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string records = records::some_records()[0] + records::some_records()[1] + "no article\n";
  const std::string quads = run({"filter"}, {.input = records}).out;
  const auto whole = run({"merge", folder.file("whole.nq", quads)});
  CHECK(whole.code == 0);
  CHECK_THAT(whole.err, Contains("; chunks: 1 bad-record, 2 ok"));

  const auto lacking = run({"merge", folder.file("lacking.nq", quads.substr(quads.find('\n') + 1))});
  CHECK(lacking.code == 1);
  CHECK_THAT(lacking.err, Contains("lacking.nq: line ") && Contains("article riga-expulsions has "));

  const std::size_t first_end = quads.find('\n', quads.find("# end ")) + 1;
  const std::string cut = quads.substr(0, quads.find('\n', first_end) + 1);
  const auto ended = run({"merge", folder.file("cut.nq", cut)});
  CHECK(ended.code == 1);
  CHECK_THAT(ended.err, Contains("cut.nq: line ") && Contains("1 statement at the end of the file"));
}
