#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::content;
using program::Folder;
using program::has_model;
using program::run;

namespace {

constexpr const char* text =
    "Chad defenestrated Togo on Monday.\n\nTogo defenestrated Chad on Tuesday.\n\n"
    "Chad dithered to sign the treaty with Togo.\n\n"
    "The Zanbari Accord Council condemned the attack on Monday.\n";

}  // namespace

TEST_CASE("the report names what no table has: how often, in which table it would stand, with a sentence",
          "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string report = folder.path() / "lacking.tsv";
  const auto result =
      run({"export", folder.file("a.txt", text), "--report", report, "-o", folder.path() / "a.ttl"});
  CHECK(result.code == 0);
  const std::string rows = content(report);
  CHECK_THAT(rows, StartsWith("kind\tword\tform\ttable\tcount\tarticles\tarticle\texample\n"));
  CHECK_THAT(
      rows,
      Contains("trigger\tdefenestrate\tv\ttriggers.tsv\t2\t1\ta\tChad defenestrated Togo on Monday.\n"));
  CHECK_THAT(rows, Contains("cue\tdither\tclause\tstatus-cues.tsv\t1\t1\ta\tChad dithered to sign"));
  CHECK_THAT(rows, Contains("actor\tZanbari Accord Council\torganisation\torganisations.tsv\t1\t1\ta\t"));
  CHECK_THAT(rows, !Contains("trigger\tcondemn\t"));
}

TEST_CASE("what the user's tables know is no longer reported", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  folder.file(
      "triggers.tsv",
      "event\tpos\tlemma\tframe\tgold\nCondemnation\tv\tdefenestrate\tsubj=agent obj=target\tcondemnation\n");
  const std::string report = folder.path() / "lacking.json";
  const auto result = run({"export", folder.file("a.txt", text), "--report", report, "--knowledge",
                           folder.path(), "-o", folder.path() / "a.nt"});
  CHECK(result.code == 0);
  CHECK_THAT(content(report), StartsWith("[\n{\"kind\":\"actor\""));
  CHECK_THAT(content(report), !Contains("defenestrate\""));
  CHECK_THAT(content(report), Contains("\"word\":\"dither\",\"form\":\"clause\""));
}

TEST_CASE("the report does not depend on the number of threads, nor does the graph on the report", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string samples = CHANCERY_SOURCE_DIR "/samples";
  const auto one = run({"export", samples, "--jobs", "1", "--report", folder.path() / "1.tsv", "-q"});
  const auto two = run({"export", samples, "--jobs", "2", "--report", folder.path() / "2.tsv", "-q"});
  CHECK(content(folder.path() / "1.tsv") == content(folder.path() / "2.tsv"));
  CHECK(one.out == two.out);
  CHECK(run({"export", samples, "-q"}).out == one.out);
}

TEST_CASE("a report of another form, or in the place of an output, is refused", "[cli]") {
  const Folder folder;
  const std::string article = folder.file("a.txt", text);
  const auto other = run({"export", article, "--report", folder.path() / "lacking.xlsx"});
  CHECK(other.code == 2);
  CHECK_THAT(other.err, Contains("ends in .tsv or .json"));
  const auto twice = run({"export", article, "--report", folder.path() / "a.json", "-o",
                          folder.path() / "a.json", "--format", "facts"});
  CHECK(twice.code == 2);
  CHECK_THAT(twice.err, Contains("choose two names"));
}
