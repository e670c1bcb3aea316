#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::content;
using program::Folder;
using program::has_model;
using program::run;
using Names = std::vector<std::string>;

namespace {

const std::string sample = CHANCERY_SOURCE_DIR "/samples/riga-expulsions.txt";
const std::string other_sample = CHANCERY_SOURCE_DIR "/samples/horn-truce.txt";

}  // namespace

TEST_CASE("export writes one output per -o, in the format of its name", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string facts = folder.path() / "a.jsonl";
  const std::string turtle = folder.path() / "b.ttl";
  const std::string named = folder.path() / "c.out";
  const auto result = run({"export", sample, "-o", facts, "-o", turtle, "-o", named, "--format", "ntriples"});
  CHECK(result.code == 0);
  CHECK(result.out.empty());
  CHECK_THAT(result.err, StartsWith("1 article, "));
  CHECK(folder.names() == Names{"a.jsonl", "b.ttl", "c.out"});
  CHECK_THAT(content(facts), StartsWith("{\"id\":\"riga-expulsions\""));
  CHECK_THAT(content(turtle), Contains("@prefix dse:"));
  CHECK_THAT(content(named), StartsWith("<"));
}

TEST_CASE("export writes Turtle to standard output when nothing else is said", "[cli]") {
  if (!has_model()) return;
  const auto turtle = run({"export", sample});
  CHECK(turtle.code == 0);
  CHECK_THAT(turtle.out, Contains("@prefix dse:"));
  CHECK(run({"export", sample, "-o", "-"}).out == turtle.out);
  CHECK(run({"export", "--format", "turtle", sample}).out == turtle.out);
  CHECK(run({"export", sample, "--quiet"}).err.empty());
}

TEST_CASE("export of the same inputs gives the same bytes", "[cli]") {
  if (!has_model()) return;
  const auto once = run({"export", sample, other_sample, "--format", "facts"});
  CHECK(once.code == 0);
  CHECK(run({"export", sample, other_sample, "--format", "facts"}).out == once.out);
}

TEST_CASE("export --mentions adds to the entities of the facts, and to nothing else", "[cli]") {
  if (!has_model()) return;
  const auto names = run({"export", sample, "--format", "facts"});
  const auto all = run({"export", sample, "--format", "facts", "--mentions", "all"});
  CHECK(all.code == 0);
  CHECK(run({"export", sample, "--format", "facts", "--mentions", "names"}).out == names.out);
  CHECK_THAT(all.out, Contains(R"("type":"time")"));
  CHECK_THAT(names.out, !Contains(R"("type":"time")"));
  const auto events = [](const std::string& line) { return line.substr(line.find("\"events\":")); };
  CHECK(events(all.out) == events(names.out));
}

TEST_CASE("export --names written calls an entity what the article does", "[cli]") {
  if (!has_model()) return;
  const program::Setting article{.input = "The DPRK signed a deal with Ivory Coast on Friday.\n"};
  const std::vector<std::string> words{"export", "-", "--format", "facts", "--date", "2025-11-21"};
  auto written = words;
  written.insert(written.end(), {"--names", "written"});
  CHECK_THAT(run(words, article).out, Contains(R"("name":"North Korea")"));
  const auto result = run(written, article);
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains(R"("name":"DPRK")") && Contains(R"("name":"Ivory Coast")"));
}

TEST_CASE("export reads standard input", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"export", "-", "--format", "facts", "--date", "2025-11-21"},
                          {.input = "Latvia expelled two diplomats of Belarus on Friday.\n"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains("\"Latvia\""));
}

TEST_CASE("one bad input never costs the rest", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string empty = folder.file("empty.txt", "");
  const std::string binary = folder.file("binary.txt", std::string("\x7f"
                                                                   "ELF\0\1\2\3\0\0\0\0",
                                                                   12));
  const std::string missing = folder.path() / "missing.txt";
  const auto result = run({"export", empty, binary, missing, sample, "--format", "facts"});
  CHECK(result.code == 1);
  CHECK_THAT(result.out, StartsWith("{\"id\":\"riga-expulsions\""));
  CHECK_THAT(result.err, Contains(empty + ": "));
  CHECK_THAT(result.err, Contains(binary + ": "));
  CHECK_THAT(result.err, Contains(missing + ": no such file"));
  CHECK_THAT(result.err, Contains("1 article, "));
}

TEST_CASE("export without any readable article writes nothing and ends with 1", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string output = folder.path() / "out.ttl";
  const auto result = run({"export", (folder.path() / "missing.txt").string(), "-o", output});
  CHECK(result.code == 1);
  CHECK(folder.names().empty());
  CHECK_THAT(result.err, Contains("nothing is written"));
}

TEST_CASE("export onto a full disk ends with 2 and the reason", "[cli]") {
  if (!has_model()) return;
  const auto result = run({"export", sample, "-o", "/dev/full", "--format", "turtle"});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("cannot write /dev/full: No space left on device"));
}

TEST_CASE("export into a folder that is not there ends with 2 and says what to do", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const auto result = run({"export", sample, "-o", (folder.path() / "no" / "out.ttl").string()});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("create the folder first"));
  CHECK(folder.names().empty());
}

TEST_CASE("export refuses outputs that do not go together before it reads anything", "[cli]") {
  const Folder folder;
  const std::string input = folder.file("in.txt", "Text.\n");
  const auto refused = [&](const std::vector<std::string>& options, const std::string& reason) {
    std::vector<std::string> words = {"export", input};
    words.insert(words.end(), options.begin(), options.end());
    const auto result = run(words);
    CAPTURE(options);
    CHECK(result.code == 2);
    CHECK_THAT(result.err, Contains(reason));
  };
  refused({"-o", "a.ttl", "-o", "./a.ttl"}, "two outputs go to ./a.ttl");
  refused({"-o", input, "--format", "facts"}, "is an input and would be replaced");
  refused({"-o", "a.json"}, "may be several formats");
  refused({"-o", "a.xyz"}, "no format has the extension '.xyz'");
  refused({"--format", "turtel"}, "did you mean 'turtle'?");
  refused({"--format", "turtle", "-o", "a.ttl", "-o", "b.ttl"}, "stands before the first -o");
  refused({"-o", "a.x", "--format", "turtle", "--format", "facts"}, "given twice");
  refused({"-o", "a.ttl", "--mentions", "all"}, "--mentions is for the format facts");
  refused({"--format", "facts", "--mentions", "al"}, "all");
  refused({"-o", "a.ttl", "--names", "written"}, "--names is for the format facts");
  refused({"--from", "txet"}, "did you mean 'text'?");
  CHECK(content(input) == "Text.\n");
}

TEST_CASE("export without a model ends with 2 and says what to do", "[cli]") {
  const Folder folder;
  const auto result = run({"export", sample, "--model", folder.path().string()});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("script/fetch-model"));
}

TEST_CASE("export refuses a folder of tables that is not there", "[cli]") {
  const auto result = run({"export", sample, "--knowledge", "/nonexistent/tables"});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("/nonexistent/tables"));
}

TEST_CASE("Ctrl-C and SIGTERM end the program with 130 and 143 and leave no half file", "[cli]") {
  const Folder folder;
  const std::string pipe = folder.path() / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  for (const auto& [signal, code] : {std::pair{SIGINT, 130}, std::pair{SIGTERM, 143}}) {
    const std::string output = folder.path() / "out.ttl";
    const auto result = run({"export", pipe, "-o", output}, {.end_after_ms = 300, .signal = signal});
    CHECK(result.code == code);
    CHECK(folder.names() == Names{"pipe"});
  }
}

TEST_CASE("the same report in two papers is stated once, and both papers are named", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const std::string text = content(sample);
  const std::string first = folder.file("first.txt", text);
  const std::string second = folder.file("second.txt", text + "\nThis report came from an agency.\n");
  const auto result = run({"export", first, second, "--format", "ntriples"});
  CHECK(result.code == 0);
  CHECK_THAT(result.err, Contains("nearly the same text as the article 'first'"));
  CHECK_THAT(
      result.out,
      Contains("article-second> <https://w3id.org/dse#copyOf> <https://w3id.org/dse/id/article-first>"));
  CHECK_THAT(result.out, Contains("#reportedIn> <https://w3id.org/dse/id/article-first>"));
  CHECK_THAT(result.out, !Contains("#reportedIn> <https://w3id.org/dse/id/article-second>"));
}

TEST_CASE("the output does not depend on how many articles are read at the same time", "[cli]") {
  if (!has_model()) return;
  const std::string all = CHANCERY_SOURCE_DIR "/samples";
  const auto one = run({"export", all, "--jobs", "1", "--format", "facts"});
  CHECK(one.code == 0);
  for (const char* jobs : {"2", "8"}) {
    const auto several = run({"export", all, "--jobs", jobs, "--format", "facts"});
    CHECK(several.code == 0);
    CHECK(several.out == one.out);
    CHECK(several.err == one.err);
  }
  CHECK(run({"export", all, "--jobs", "2"}).out == run({"export", all, "--jobs", "1"}).out);
  CHECK(run({"export", all, "--jobs", "0"}).code == 2);
}
