#include <array>
#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/cli/records.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using program::content;
using program::Folder;
using program::run;
using program::Setting;
using program::some_articles_done;
using Names = std::vector<std::string>;

namespace {

/// An article unlike any other.
std::string made_record(std::size_t number) {
  constexpr std::array<const char*, 7> states{"Latvia", "Kenya", "Japan", "Chile",
                                              "Norway", "Egypt", "Canada"};
  constexpr std::array<const char*, 11> persons{"Ilze Kalna", "Amina Odhiambo", "Ken Abe",   "Rosa Vidal",
                                                "Nils Berg",  "Hana Farouk",    "Dana Moss", "Piet Vos",
                                                "Irma Holt",  "Juan Rey",       "Mila Sever"};
  constexpr std::array<const char*, 5> deeds{"met", "criticised", "thanked", "called", "praised"};
  const auto pick = [&number](const auto& words) {
    const char* const word = words[number % words.size()];
    number = number / words.size() + 7 * (number % words.size()) + 1;
    return std::string(word);
  };
  const std::string id = "made-" + std::to_string(number);
  std::string text;
  for (int sentence = 0; sentence < 4; ++sentence)
    text += "Foreign Minister " + pick(persons) + " of " + pick(states) + " " + pick(deeds) + " " +
            pick(persons) + " of " + pick(states) + " in the capital of " + pick(states) + ". ";
  return records::record(id, text + "\n");
}

/// Far more of them than are read until the first line of progress that tells of some.
std::string many_records(std::size_t number = 6000) {
  std::string all;
  for (std::size_t at = 0; at < number; ++at) all += made_record(at);
  return all;
}

/// IRIs so long that a few articles fill what is packed together.
const std::string long_base = "https://example.org/" + std::string(500, 'x') + "/";

/// Ends with the first article: those under way are completed.
Setting ending(int signal) { return {.end_at = some_articles_done, .signal = signal}; }

std::string between(const std::string& text, const std::string& left, const std::string& right) {
  const std::size_t at = text.find(left);
  REQUIRE(at != std::string::npos);
  const std::size_t begin = at + left.size();
  return text.substr(begin, text.find(right, begin) - begin);
}

/// The records up to the one with this id.
std::string up_to(const std::string& records, const std::string& id) {
  const std::size_t at = records.find('"' + id + '"');
  REQUIRE(at != std::string::npos);
  return records.substr(0, records.find('\n', at) + 1);
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t number = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++number;
  return number;
}

}  // namespace

TEST_CASE("export that is asked to end writes the articles it has, and says up to which", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.file("all.jsonl", many_records());
  const std::string out = folder.path() / "out.nq";
  const auto result = run({"export", in, "--stream", "--progress", "json", "-o", out}, ending(SIGINT));
  CHECK(result.code == 130);
  CHECK_THAT(result.err, Contains("ended by Ctrl-C; the outputs hold the articles up to '"));
  CHECK(folder.names() == Names{"all.jsonl", "out.nq"});
  CHECK_THAT(content(out), EndsWith(" .\n"));
}

TEST_CASE("export that has filled temporary files joins what it has when it is asked to end", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const Folder temp;
  const std::string in = folder.file("all.jsonl", many_records());
  const std::string out = folder.path() / "out.nq";
  const auto result = run({"export", in, "--base", long_base, "--memory", "0", "--temp", temp.path(),
                           "--progress", "json", "-o", out},
                          ending(SIGTERM));
  CHECK(result.code == 143);
  CHECK(folder.names() == Names{"all.jsonl", "out.nq"});
  CHECK(temp.names().empty());
  const std::string last = between(result.err, "the outputs hold the articles up to '", "'");
  const std::string taken = folder.file("taken.jsonl", up_to(content(in), last));
  const std::string again = folder.path() / "again.nq";
  REQUIRE(run({"export", taken, "--base", long_base, "-o", again}).code == 0);
  CHECK(content(out) == content(again));
}

TEST_CASE("filter that is asked to end has written whole chunks, and names the next record", "[cli]") {
  if (!program::has_model()) return;
  const auto result = run({"filter", "--progress", "json"},
                          {.input = many_records(), .end_at = some_articles_done, .signal = SIGTERM});
  CHECK(result.code == 143);
  const std::size_t chunks = count(result.out, "# end ");
  CHECK(chunks > 0);
  CHECK_THAT(result.out, EndsWith(" ok\n"));
  CHECK_THAT(result.err, Contains(std::to_string(chunks) + " records: "));
  CHECK_THAT(result.err, Contains("go on with record " + std::to_string(chunks + 1) + " "));
}

TEST_CASE("a shard that is asked to end goes on where it was and gives the same bytes", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.file("part.jsonl", many_records(200));
  for (const std::string name : {"nq", "nq.zst"}) {
    const std::string whole = folder.path() / ("whole." + name);
    const std::string out = folder.path() / ("part." + name);
    REQUIRE(run({"shard", in, "--base", long_base, "-o", whole}).code == 0);
    const auto ended =
        run({"shard", in, "--base", long_base, "-o", out, "--progress", "json"}, ending(SIGINT));
    CHECK(ended.code == 130);
    CHECK_THAT(ended.err, Contains(" records are kept beside the output: the same again goes on"));
    CHECK_FALSE(std::filesystem::exists(out));
    REQUIRE(std::filesystem::exists(out + ".part"));
    const auto again = run({"shard", in, "--base", long_base, "-o", out});
    CHECK(again.code == 0);
    CHECK_THAT(again.err, Contains("going on behind the first "));
    CHECK(content(out) == content(whole));
    CHECK(content(out + ".json") == content(whole + ".json"));
    CHECK_FALSE(std::filesystem::exists(out + ".part"));
    CHECK_FALSE(std::filesystem::exists(out + ".json.part"));
  }
}

TEST_CASE("what an ended shard left is not used when anything else is asked for, or it was changed",
          "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.file("part.jsonl", many_records(200));
  const std::string whole = folder.path() / "whole.nq";
  const std::string out = folder.path() / "part.nq";
  REQUIRE(run({"shard", in, "--base", long_base, "-o", whole}).code == 0);
  CHECK(run({"shard", in, "--base", long_base, "-o", out, "--progress", "json"}, ending(SIGTERM)).code ==
        143);
  SECTION("other options") {
    const auto again = run({"shard", in, "-o", out});
    CHECK(again.code == 0);
    CHECK_THAT(again.err, !Contains("going on"));
    CHECK(content(out) == run({"filter"}, {.input = content(in)}).out);
  }
  SECTION("an output that was changed") {
    std::fstream(out + ".part").seekp(1000).put('\x01');
    const auto again = run({"shard", in, "--base", long_base, "-o", out});
    CHECK_THAT(again.err, !Contains("going on"));
    CHECK(content(out) == content(whole));
  }
  SECTION("a note that was cut") {
    std::filesystem::resize_file(out + ".json.part", 5000);
    const auto again = run({"shard", in, "--base", long_base, "-o", out});
    CHECK_THAT(again.err, !Contains("going on"));
    CHECK(content(out) == content(whole));
    CHECK(content(out + ".json") == content(whole + ".json"));
  }
}

TEST_CASE("update that is asked to end has added whole articles, and the same again does the rest", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const auto some = records::some_records();
  const std::string graph = folder.path() / "g.nq";
  REQUIRE(run({"export", folder.file("first.jsonl", some.front()), "-q", "-o", graph}).code == 0);
  const std::string in = folder.file("all.jsonl", many_records());
  const auto ended = run({"update", graph, in, "--progress", "json"}, ending(SIGINT));
  CHECK(ended.code == 130);
  CHECK_THAT(ended.err, Contains("is complete with the articles up to here: the same again goes on"));
  CHECK(folder.names() == Names{"all.jsonl", "first.jsonl", "g.nq"});
  CHECK_THAT(content(graph), Contains("/article-made-0>"));
}

TEST_CASE("merge that is asked to end leaves nothing and says so", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string in = folder.path() / "part.nq";
  REQUIRE(run({"filter", "-q"}, {.input = many_records(200), .output = in}).code == 0);
  const auto result = run({"merge", in, "-o", folder.path() / "all.nq", "--progress", "json"},
                          {.end_at = "progress", .signal = SIGTERM});
  CHECK(result.code == 143);
  CHECK_THAT(result.err, Contains("ended at once; no file is left half written"));
  CHECK(folder.names() == Names{"part.nq"});
}
