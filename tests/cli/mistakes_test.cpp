#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::Folder;
using program::run;
using Words = std::vector<std::string>;

TEST_CASE("a graph that is named where articles are read is refused, and it is said what to do", "[cli]") {
  const Folder folder;
  for (const std::string name : {"graph.ttl", "graph.nq", "graph.GRAPHML", "graph.chancery"}) {
    const std::string graph = folder.file(name, "<http://x.test/a> <http://x.test/p> \"b\" .\n");
    const auto refused = run({"read", graph});
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK_THAT(refused.err, StartsWith(graph + ": it is a graph by its name, not an article; ") &&
                                Contains("chancery convert") && Contains("0 articles read, 1 error"));
    CHECK_THAT(run({"read", "--from", "text", graph}).out, Contains("x.test/p"));
  }
}

TEST_CASE("a file that is not there, or is a folder, is named with the reason", "[cli]") {
  const Folder folder;
  const std::string none = folder.path() / "none";
  for (const auto& words : {Words{"check", none + ".ttl"}, Words{"check", none + ".chancery"},
                            Words{"convert", none + ".graphml", "-", "--format", "turtle"},
                            Words{"shard", none, "-o", none + ".nq"},
                            Words{"query", "--file", none, folder.file("empty.ttl", "")},
                            Words{"check", "--shapes", none, folder.file("empty.ttl", "")}}) {
    const auto failed = run(words);
    CHECK(failed.code == 2);
    CHECK_THAT(failed.err,
               StartsWith("chancery: " + none) && Contains("cannot be read: No such file or directory"));
  }
  const std::string within = folder.path() / "folder.ttl";
  std::filesystem::create_directory(within);
  CHECK(run({"check", within}).err == "chancery: " + within + ": cannot be read: Is a directory\n");
}

TEST_CASE("a check of articles of which none can be read says so, and not that the graph conforms", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto checked = run({"check", folder.file("empty.txt", "")});
  CHECK(checked.code == 1);
  CHECK(checked.out.empty());
  CHECK_THAT(checked.err, Contains("empty.txt: it is empty\nno article was read, so nothing is checked\n"));
}

TEST_CASE("a file named .csv is refused with the folder that CSV is", "[cli]") {
  const Folder folder;
  const auto refused = run({"convert", folder.file("graph.ttl", ""), folder.path() / "graph.csv"});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err,
             Contains("graph.csv: csv is a folder of files; name a folder and add --format csv"));
}

TEST_CASE("an option without its value says so", "[cli]") {
  CHECK_THAT(run({"query", "--ask"}).err, StartsWith("chancery: query: --ask needs a value\n"));
}

TEST_CASE("a shard is refused as another format than N-Quads", "[cli]") {
  const Folder folder;
  const auto refused = run({"shard", folder.file("in.jsonl", ""), "-o", folder.path() / "out.ttl"});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("a shard is written as N-Quads (.nq, .nq.zst), not as turtle"));
  CHECK(folder.names() == std::vector<std::string>{"in.jsonl"});
}

TEST_CASE("where no line is a record, the summary says what a record is", "[cli]") {
  if (!program::has_model()) return;
  CHECK(run({"filter"}, {.input = "Latvia expelled two diplomats.\nTwo more left.\n"}).err ==
        "2 records: 2 bad-record; a record is one article a line as JSON (other files: chancery export)\n");
}
