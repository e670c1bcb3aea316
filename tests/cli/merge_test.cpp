#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::run;
using records::lines_of;
using records::record;
using records::sorted_lines_of;

TEST_CASE("merge of shards gives the triples of one export over all", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto all = records::some_records();
  std::string together;
  std::vector<std::string> merge{"merge", "-o", (folder.path() / "all.nq").string()};
  for (std::size_t at = 0; at < all.size(); ++at) {
    together += all[at];
    const std::string in = folder.file(std::to_string(at) + ".jsonl", all[at]);
    merge.push_back((folder.path() / (std::to_string(at) + ".nq.zst")).string());
    CHECK(run({"shard", in, "-o", merge.back(), "--explain"}).code == 0);
  }
  const auto result = run(merge);
  CHECK(result.code == 0);
  const std::string merged = content(folder.path() / "all.nq");
  const std::string articles = folder.file("all.jsonl", together);
  const auto exported = run({"export", articles, "--format", "nquads", "--explain"});
  CHECK(exported.code == 0);
  CHECK(sorted_lines_of(merged) == sorted_lines_of(exported.out));
  CHECK_THAT(merged, Contains("/person-dana-j-moss-FRA> <http://www.w3.org/2002/07/owl#sameAs>"));
  CHECK_THAT(merged, Contains("#unitedFrom>"));
  CHECK_THAT(merged, Contains("#ownPrefLabel>"));
}

TEST_CASE("a shard without articles does not stop the merge of others", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  std::vector<std::string> merge{"merge"};
  for (const std::string& articles : {std::string(), records::some_records()[0]}) {
    const std::string in = folder.file(std::to_string(merge.size()) + ".jsonl", articles);
    merge.push_back(in + ".nq.zst");
    CHECK(run({"shard", in, "-o", merge.back()}).code == 0);
  }
  const auto result = run(merge);
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains("/article-"));
}

TEST_CASE("merge decides anew what earlier runs decided", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto all = records::some_records();
  std::string first;
  std::string second;
  for (std::size_t at = 0; at < all.size(); ++at) (at % 2 == 0 ? first : second) += all[at];
  const std::string one = folder.path() / "one.trig";
  const std::string other = folder.path() / "other.nq";
  CHECK(run({"export", folder.file("1.jsonl", first), "-o", one}).code == 0);
  CHECK(run({"export", folder.file("2.jsonl", second), "-o", other}).code == 0);
  const auto merged = run({"merge", one, other, "--format", "nquads"});
  CHECK(merged.code == 0);
  const std::string articles = folder.file("all.jsonl", first + second);
  CHECK(sorted_lines_of(merged.out) == sorted_lines_of(run({"export", articles, "--format", "nquads"}).out));
  const std::string again = folder.file("again.nq", merged.out);
  CHECK(run({"merge", again}).out == merged.out);
  CHECK(run({"merge", other, one}).out == merged.out);
  CHECK(run({"merge", one, again, other, "--memory", "1"}).out == merged.out);
}

TEST_CASE("merge keeps statements of others and their links", "[cli]") {
  const Folder folder;
  const std::string graph =
      folder.file("a.nq",
                  "<http://x.org/a> <http://www.w3.org/2002/07/owl#sameAs> <http://x.org/b> .\n"
                  "<http://x.org/a> <http://x.org/p> \"tab\\tand line\\nend\"@en <http://x.org/g> .\n"
                  "_:b <http://x.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
  const auto merged = run({"merge", graph, "-q"});
  CHECK(merged.code == 0);
  CHECK(merged.err.empty());
  CHECK(sorted_lines_of(merged.out) == sorted_lines_of(content(graph)));
}

TEST_CASE("merge tells of an article that has two texts", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string one =
      folder.file("1.nq", run({"filter"}, {.input = record("a", "Latvia thanked Estonia.")}).out);
  const std::string two =
      folder.file("2.nq", run({"filter"}, {.input = record("a", "Latvia thanked Finland.")}).out);
  const auto merged = run({"merge", one, two});
  CHECK(merged.code == 1);
  CHECK_THAT(merged.err, Contains("article-a> has several texts"));
}

TEST_CASE("merge refuses graphs that do not say which article states what", "[cli]") {
  const Folder folder;
  const std::string turtle = folder.file("a.ttl", "<http://x.org/a> a <http://x.org/b> .\n");
  const auto refused = run({"merge", turtle});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("which article states what"));
  const std::string quads = folder.file("a.nq", "");
  CHECK(run({"merge", quads, "-o", (folder.path() / "a.ttl").string()}).code == 2);
  CHECK(run({"merge", quads, "-o", quads}).code == 2);
  CHECK(run({"merge", quads, "--temp", "/nonexistent"}).code == 2);
}
