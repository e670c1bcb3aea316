#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::has_model;
using program::run;
using Words = std::vector<std::string>;

namespace {

const std::string sample = CHANCERY_SOURCE_DIR "/samples/riga-expulsions.txt";
const std::string other_sample = CHANCERY_SOURCE_DIR "/samples/horn-truce.txt";

}  // namespace

TEST_CASE("a stream holds each article as it stands alone, in every format that can be streamed", "[cli]") {
  if (!has_model()) return;
  const auto quads = run({"export", "--stream", "--format", "nquads", sample, other_sample, "-q"});
  CHECK(quads.code == 0);
  CHECK(quads.out == run({"export", "--format", "nquads", sample, "-q"}).out +
                         run({"export", "--format", "nquads", other_sample, "-q"}).out);
  CHECK(run({"export", "--stream", "--format", "nquads", sample, other_sample, "-q", "--jobs", "1"}).out ==
        quads.out);
  CHECK(run({"export", "--stream", sample, "-q"}).out ==
        run({"export", "--format", "ntriples", sample, "-q"}).out);
  CHECK(run({"export", "--stream", "--format", "facts", sample, "-q"}).out ==
        run({"export", "--format", "facts", sample, "-q"}).out);
  const Folder folder;
  const std::string trig = folder.path() / "a.trig";
  CHECK(run({"export", "--stream", sample, other_sample, "-o", trig}).code == 0);
  const auto back = run({"convert", trig, "-", "--format", "nquads"});
  CHECK(back.code == 0);
  CHECK(std::count(back.out.begin(), back.out.end(), '\n') ==
        std::count(quads.out.begin(), quads.out.end(), '\n'));
}

TEST_CASE("what needs the whole graph is not streamed, and the reason says how much memory it takes",
          "[cli]") {
  const auto refused = run({"export", "--stream", sample, "--format", "turtle"});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("needs the whole graph") && Contains("168 MB for a million triples"));
  CHECK_THAT(run({"export", "--help"}).out, Contains("turtle (168)"));
}

TEST_CASE("what is joined through temporary files has the bytes of one graph", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  auto articles = records::hostile_records();
  std::string all;
  for (const std::string& article : articles) all += article;
  const std::string in = folder.file("all.jsonl", all);
  std::ranges::reverse(articles);
  all.clear();
  for (const std::string& article : articles) all += article;
  const std::string backward = folder.file("backward.jsonl", all);
  for (const Words& options : {Words{}, Words{"--explain", "--with-ontology", "--no-text"}}) {
    for (const std::string extension : {"nq", "nt", "trig"}) {
      // a format that needs the whole graph keeps the graph whole for the other, too
      const std::string whole = folder.path() / ("whole." + extension);
      Words words{"export", in, "-q", "-o", whole, "-o", (folder.path() / "whole.ttl").string()};
      words.insert(words.end(), options.begin(), options.end());
      CHECK(run(words).code == 1);
      for (const Words& way :
           {Words{in, "--memory", "0"}, Words{in}, Words{backward, "--memory", "0", "-j1"}}) {
        const std::string joined = folder.path() / ("joined." + extension);
        const std::string facts = folder.path() / "facts.jsonl";
        words = {"export", "-o", joined, "-o", facts, "--temp", folder.path()};
        words.insert(words.end(), way.begin(), way.end());
        words.insert(words.end(), options.begin(), options.end());
        CHECK(run(words).code == 1);
        CHECK(content(joined) == content(whole));
      }
    }
  }
}

TEST_CASE("copies are told whichever way the graph is written, and no temporary file needs a place",
          "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string first = folder.file("first.txt", content(sample));
  const std::string second =
      folder.file("second.txt", content(sample) + "\nThis report came from an agency.\n");
  for (const std::string memory : {"0", "32"}) {
    const auto result = run({"export", first, second, "--format", "nquads", "--memory", memory});
    CHECK_THAT(result.err, Contains("second: nearly the same text as the article 'first'"));
  }
  const Words nowhere{"export", first, "--format", "nquads", "--temp", "/nonexistent"};
  CHECK(run(nowhere).code == 0);
  Words needs_place = nowhere;
  needs_place.insert(needs_place.end(), {"--memory", "0"});
  const auto refused = run(needs_place);
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("--temp"));
}
