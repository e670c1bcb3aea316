#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::has_model;
using program::run;
using Words = std::vector<std::string>;

namespace {

const std::string samples = CHANCERY_SOURCE_DIR "/samples/";
const std::string riga = samples + "riga-expulsions.txt";
const std::string launch = samples + "east-sea-launch.txt";
const std::string aftermath = samples + "east-sea-aftermath.txt";

std::string exported(const Folder& folder, Words words, const std::string& name) {
  std::string out = folder.path() / name;
  words.insert(words.begin(), "export");
  words.insert(words.end(), {"-q", "-o", out});
  REQUIRE(run(words).code == 0);
  return out;
}

}  // namespace

TEST_CASE("a graph that grew is that of one run over all, in whatever order", "[cli]") {
  if (!has_model()) return;
  for (const std::string extension : {".nq", ".trig"}) {
    const Folder folder;
    const std::string all = content(exported(folder, {riga, launch, aftermath}, "all" + extension));
    CHECK_THAT(all, Contains("ownLabel"));  // the articles differ in the name of an office
    for (const auto& [first, rest] : std::vector<std::pair<std::string, Words>>{
             {riga, {launch, aftermath}}, {aftermath, {riga, launch}}}) {
      const std::string graph = exported(folder, {first}, "g" + extension);
      for (const std::string& article : rest) CHECK(run({"update", graph, article}).code == 0);
      CHECK(content(graph) == all);
      CHECK_THAT(run({"update", graph, riga, launch}).err, Contains("0 added, 0 replaced, 2 unchanged"));
      CHECK(content(graph) == all);
      CHECK(run({"retract", "riga-expulsions", graph, "-o", graph}).code == 0);
      CHECK(content(graph) == content(exported(folder, {launch, aftermath}, "rest" + extension)));
    }
  }
}

TEST_CASE("an article that changed replaces what it said before", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string before = "Latvia expelled two diplomats of Belarus on Friday.\n";
  const std::string after = "Latvia expelled nine diplomats of Estonia on Friday.\n";
  const std::string article = folder.file("note.txt", before);
  for (const Words& options : {Words{"--date", "2025-06-04"}, Words{"--date", "2025-06-05"}}) {
    Words words{riga, article, "--explain"};
    words.insert(words.end(), options.begin(), options.end());
    folder.file("note.txt", before);
    const std::string graph = exported(folder, words, "g.nq");
    CHECK_THAT(content(graph), Contains("state-BLR") && Contains("tableRow"));
    folder.file("note.txt", after);
    Words update{"update", graph, article};
    update.insert(update.end(), options.begin(), options.end());
    CHECK_THAT(run(update).err, Contains("0 added, 1 replaced"));
    CHECK(content(graph) == content(exported(folder, words, "all.nq")));
  }
  const std::string graph = folder.path() / "g.nq";  // another date makes another article of the same text
  CHECK_THAT(run({"update", graph, article, "--date", "2025-06-01"}).err, Contains("1 replaced"));
}

TEST_CASE("update refuses what it cannot do, and leaves the graph as it is", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string turtle = folder.file("g.ttl", "<urn:s> <urn:p> <urn:o> .\n");
  const auto plain = run({"update", turtle, riga});
  CHECK(plain.code == 2);
  CHECK_THAT(plain.err, Contains("chancery export ARTICLES -o graph.nq"));
  CHECK(content(turtle) == "<urn:s> <urn:p> <urn:o> .\n");
  CHECK(run({"update", folder.path() / "none.nq", riga}).code == 2);
  const std::string graph = exported(folder, {riga}, "g.nq");
  const std::string before = content(graph);
  CHECK(run({"update", graph, folder.file("empty.txt", "")}).code == 1);
  CHECK(content(graph) == before);
  CHECK(run({"update", graph, graph}).code == 2);
}

TEST_CASE("copies that come, change and go leave the graph of one run over all", "[cli]") {
  if (!has_model()) return;
  for (const std::string extension : {".nq", ".trig", ".chancery"}) {
    const Folder folder;
    const std::string text = content(launch);
    const std::string first = folder.file("b.txt", text);
    const std::string second = folder.file("c.txt", text + "\nSo an agency says.\n");
    const std::string graph = exported(folder, {riga, first}, "g" + extension);
    CHECK_THAT(run({"update", graph, second}).err, Contains("1 added"));
    CHECK(content(graph) == content(exported(folder, {second, riga, first}, "all" + extension)));
    // one with a smaller id becomes the original
    const std::string earlier = folder.file("a.txt", text + "\nSo our paper says.\n");
    CHECK(run({"update", graph, earlier}).code == 0);
    CHECK(content(graph) == content(exported(folder, {riga, first, second, earlier}, "all" + extension)));
    // the original changes, and its copies have to be read again
    folder.file("a.txt", content(aftermath));
    const std::string before = content(graph);
    const auto refused = run({"update", graph, earlier});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("article-b> stands in the graph as a copy"));
    CHECK(content(graph) == before);
    CHECK_THAT(run({"update", graph, earlier, second, first}).err,
               Contains("0 added, 1 replaced, 2 unchanged"));
    CHECK(content(graph) == content(exported(folder, {riga, first, second, earlier}, "all" + extension)));
    // a copy goes and comes again
    CHECK(run({"retract", "c", graph, "-o", graph}).code == 0);
    CHECK(content(graph) == content(exported(folder, {riga, first, earlier}, "all" + extension)));
    CHECK(run({"update", graph, second}).code == 0);
    CHECK(content(graph) == content(exported(folder, {riga, first, second, earlier}, "all" + extension)));
  }
}
