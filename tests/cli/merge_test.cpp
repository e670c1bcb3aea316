#include <algorithm>
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

TEST_CASE("merge of shards and streams in any order gives the bytes of one export over all", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto all = records::hostile_records();
  std::string together;
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < all.size(); ++at) {
    together += all[at];
    const std::string name = (folder.path() / std::to_string(at)).string();
    if (at % 2 == 0) {
      parts.push_back(folder.file(std::to_string(at) + ".nq", run({"filter"}, {.input = all[at]}).out));
    } else {
      parts.push_back(name + ".nq.zst");
      run({"shard", folder.file(std::to_string(at) + ".jsonl", all[at]), "-o", parts.back()});
    }
  }
  const std::string articles = folder.file("all.jsonl", together);
  for (const std::string format : {"nquads", "ntriples", "trig"}) {
    const std::string exported = run({"export", articles, "--format", format}).out;
    CHECK_THAT(exported, Contains("sameAs") && Contains("copyOf"));
    for (int round = 0; round < 2; ++round) {
      std::vector<std::string> merge{"merge", "-q", "--format", format};
      merge.insert(merge.end(), parts.begin(), parts.end());
      CHECK(run(merge).out == exported);
      std::ranges::rotate(parts, parts.begin() + 5);
    }
  }
}

TEST_CASE("merge keeps what is stated with reasons, and gives one article the prefixes of export", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto all = records::some_records();
  for (const std::string& articles : {all[0], all[3] + all[4] + all[5] + all[6]}) {
    const std::string in = folder.file("a.jsonl", articles);
    const std::string exported = run({"export", in, "--format", "trig", "--explain"}).out;
    const std::string parts = folder.file("a.nq", run({"filter", "--explain"}, {.input = articles}).out);
    CHECK(run({"merge", parts, "--format", "trig"}).out == exported);
    CHECK_THAT(exported, Contains("dse:tableRow"));
  }
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
  CHECK(merged.out == run({"export", articles, "--format", "nquads"}).out);
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

TEST_CASE("copies are known in merge and update as in export, whatever the order", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  auto all = records::some_records();
  const auto text = [](const std::string& sample) {
    return content(CHANCERY_SOURCE_DIR "/samples/" + sample + ".txt");
  };
  all.push_back(record("a copy", text("riga-expulsions") + "\nThis report came from an agency.\n"));
  all.push_back(record("zz copy", text("indus-talks") + "\nThis report came from an agency.\n"));
  all.push_back(record("zz copy 10", text("indus-talks") + "\nSo an agency says.\n"));
  std::string forward;
  std::string backward;
  std::vector<std::string> merge{"merge", "-o", (folder.path() / "merged.nq").string()};
  for (std::size_t at = 0; at < all.size(); ++at) {
    forward += all[at];
    backward.insert(0, all[at]);
    merge.insert(merge.begin() + 1,
                 folder.file(std::to_string(at) + ".nq", run({"filter"}, {.input = all[at]}).out));
  }
  const std::string exported =
      run({"export", folder.file("forward.jsonl", forward), "--format", "nquads"}).out;
  CHECK_THAT(exported, Contains("article-riga-expulsions> <https://w3id.org/dse#copyOf> "
                                "<https://w3id.org/dse/id/article-a%20copy>"));
  CHECK_THAT(exported, Contains("article-zz%20copy%2010> <https://w3id.org/dse#copyOf> "
                                "<https://w3id.org/dse/id/article-indus-talks>"));
  CHECK_THAT(exported, !Contains("article-riga-expulsions#"));
  CHECK(run({"export", folder.file("backward.jsonl", backward), "--format", "nquads"}).out == exported);
  const auto merged = run(merge);
  CHECK(merged.code == 0);
  CHECK_THAT(merged.err, Contains("11 articles, 3 of them copies"));
  const std::string result = content(folder.path() / "merged.nq");
  CHECK(result == exported);
  CHECK(run({"merge", folder.path() / "merged.nq", folder.path() / "0.nq"}).out == result);
  const std::string stream = folder.file(
      "s.nq", run({"export", folder.path() / "backward.jsonl", "--stream", "--format", "nquads"}).out);
  CHECK(run({"merge", stream}).out == result);
  const std::string turtle = run({"export", folder.path() / "forward.jsonl", "--format", "turtle"}).out;
  CHECK_THAT(turtle, Contains("copyOf") && !Contains("textSketch"));
}

TEST_CASE("merge tells of a copy whose original is gone", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string text = content(CHANCERY_SOURCE_DIR "/samples/indus-talks.txt");
  const std::string articles =
      folder.file("a.jsonl", record("a", text) + record("b", text + "\nSo it was.\n"));
  std::string copy;
  for (const std::string& line : lines_of(run({"export", articles, "--format", "nquads"}).out)) {
    if (line.find("article-b> .") != std::string::npos) copy += line + "\n";
  }
  const auto alone = run({"merge", folder.file("b.nq", copy)});
  CHECK(alone.code == 1);
  CHECK_THAT(alone.err, Contains("article-b> is in the inputs only as a copy"));
  CHECK(sorted_lines_of(alone.out) == sorted_lines_of(copy));
}
