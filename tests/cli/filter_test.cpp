#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <sstream>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using program::content;
using program::Folder;
using program::has_model;
using program::run;
using records::record;
using Lines = std::vector<std::string>;

namespace {

const std::string expelled = "Latvia expelled two diplomats of Belarus on Friday.";
const std::string met = "Foreign Minister Dana Moss of Canada met Ken Abe of Japan in Riga on Thursday.";

Lines lines_of(const std::string& text, const std::string& beginning = "") {
  std::istringstream stream(text);
  Lines lines;
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with(beginning)) lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("filter gives each record a chunk that ends with its id, size and status", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"filter"}, {.input = record("a", expelled) + "\n" + record("b", met)});
  CHECK(result.code == 0);
  const Lines lines = lines_of(result.out);
  const Lines ends = lines_of(result.out, "# end ");
  REQUIRE(ends.size() == 2);
  const auto first = static_cast<std::size_t>(std::ranges::find(lines, ends[0]) - lines.begin());
  CHECK(ends[0] == "# end a " + std::to_string(first) + " ok");
  CHECK(ends[1] == "# end b " + std::to_string(lines.size() - first - 2) + " ok");
  for (std::size_t at = 0; at < first; ++at)
    CHECK_THAT(lines[at], EndsWith(" <https://w3id.org/dse/id/article-a> ."));
  CHECK(result.err == "2 records: 2 ok\n");
}

TEST_CASE("a chunk depends on its record alone", "[cli]") {
  if (!has_model()) return;
  const auto alone = run({"filter"}, {.input = record("b", met)}).out;
  const auto among = run({"filter", "--jobs", "3"},
                         {.input = record("a", met) + "{\n" + record("c", expelled) + record("b", met)});
  CHECK_THAT(among.out, EndsWith(alone));
  CHECK(run({"filter"}, {.input = R"({"text":"Latvia expelled two diplomats."})"}).out ==
        run({"filter"}, {.input = "{\n"
                                  R"({"text":"Latvia expelled two diplomats."})"})
            .out.substr(run({"filter"}, {.input = "{\n"}).out.size()));
}

TEST_CASE("filter loses a bad record and nothing else, and never fails for one", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string errors = folder.path() / "failed.jsonl";
  std::string long_text = expelled;
  while (long_text.size() < 3000) long_text += ' ' + expelled;
  const std::string german =
      "Der Minister traf am Montag in Paris seinen Kollegen. Sie sprachen über den Krieg, über neue "
      "Sanktionen "
      "und über die Lage der Flüchtlinge. Am Dienstag reisen beide nach Berlin weiter, um mit der Regierung "
      "zu "
      "sprechen.";
  const std::string input = record("a", expelled) + "{\"id\":\"cut\",\"te\n" + record("long", long_text) +
                            R"({"id":"none"})" + "\n" + record("d", german) + record("b", expelled);
  const auto result = run({"filter", "--article-size", "2", "--errors", errors}, {.input = input});
  CHECK(result.code == 0);
  Lines statuses;
  for (const std::string& line : lines_of(result.out, "# end "))
    statuses.push_back(line.substr(line.rfind(' ') + 1));
  CHECK(statuses == Lines{"ok", "bad-record", "too-large", "bad-record", "skipped", "ok"});
  CHECK_THAT(result.out, Contains("# end d 0 skipped\n"));
  CHECK(result.err == "6 records: 2 bad-record, 2 ok, 1 skipped, 1 too-large\n");
  const Lines told = lines_of(content(errors));
  REQUIRE(told.size() == 3);
  CHECK_THAT(told[0], Contains(R"("status":"bad-record","record":2,)"));
  CHECK_THAT(told[1], Contains(R"("status":"too-large","record":3,)"));
  CHECK(run({"filter", "--article-size", "2", "--strict"}, {.input = input}).code == 1);
}

TEST_CASE("an article that takes too long or too much is given up, by its id", "[cli]") {
  if (!has_model()) return;
  std::string long_text = expelled;
  while (long_text.size() < 2'000'000) long_text += ' ' + expelled;
  const std::string input = record("long", long_text) + record("b", expelled);
  const auto slow = run({"filter", "--article-timeout", "1.5"}, {.input = input});
  CHECK(slow.code == 0);
  CHECK_THAT(slow.out, Contains("# end long 0 timeout\n"));
  CHECK_THAT(slow.out, EndsWith(" ok\n"));
}

TEST_CASE("filter frames articles as lines of JSON when asked", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"filter", "--frame", "jsonl", "-q"}, {.input = record("a", expelled) + "{\n"});
  const Lines lines = lines_of(result.out);
  REQUIRE(lines.size() == 2);
  CHECK_THAT(lines[0], Contains(R"({"id":"a","status":"ok","lines":)"));
  CHECK_THAT(lines[1], Contains(R"("status":"bad-record","lines":0,"nquads":""})"));
  CHECK(result.err.empty());
}

TEST_CASE("filter whose output is not taken ends with 2", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"filter"}, {.input = record("a", expelled), .output = "/dev/full"});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("cannot write standard output"));
}

TEST_CASE("filter of nothing is nothing", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"filter"});
  CHECK(result.code == 0);
  CHECK(result.out.empty());
  CHECK(result.err == "0 records\n");
}
