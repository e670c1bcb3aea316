#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::run;

namespace {

// Says so and returns false where the English model is not there.
bool model_is_there() {
  const auto result = run({"parse", "-"}, {.input = "Hello.\n"});
  if (result.code == 0) return true;
  WARN("skipped: " << result.err);
  return false;
}

}  // namespace

TEST_CASE("parse without a model says where it looked and what to do", "[cli]") {
  const program::Folder folder;
  const auto result = run({"parse", "-", "--model", folder.path().string()}, {.input = "Hello.\n"});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains(folder.path().string()) && Contains("script/fetch-model"));
  CHECK(result.out.empty());
}

TEST_CASE("parse numbers the paragraphs of standard input from one", "[cli]") {
  if (!model_is_there()) return;
  const auto result = run({"parse", "-", "--format", "json"}, {.input = "One.\r\n\n \nTwo."});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, StartsWith("{\"paragraph\":1,\"text\":\"One.\",\"tokens\":["));
  CHECK_THAT(result.out, Contains("\n{\"paragraph\":2,\"text\":\"Two.\",\"tokens\":["));
}

TEST_CASE("parse refuses what is no text and reads the rest", "[cli]") {
  if (!model_is_there()) return;
  const program::Folder folder;
  const auto bad = folder.file("bad.txt", std::string("\x00\x01\x02\xff\x81\x00", 6));
  const auto good = folder.file("good.txt", "They met.\n");
  const auto result = run({"parse", bad, good, folder.path().string() + "/none.txt", "--format", "conllu"});
  CHECK(result.code == 1);
  CHECK_THAT(result.err, Contains("bad.txt") && Contains("none.txt"));
  CHECK_THAT(result.out, Contains("2\tmet\tmeet\tVERB\tVBD"));
}

TEST_CASE("parse --article leaves furniture out", "[cli]") {
  if (!model_is_there()) return;
  const program::Folder folder;
  const auto article = folder.file(
      "a.json", R"({"title": "Envoys meet", "text": "Envoys meet\n\nThe envoys met in Geneva on Friday."})");
  const auto result = run({"parse", article, "--article", "--format", "json"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains("\"text\":\"The envoys met in Geneva on Friday.\""));
}

TEST_CASE("parse --article shows the text as export hands it to the parser", "[cli]") {
  if (!model_is_there()) return;
  const program::Folder folder;
  const auto article = folder.file(
      "a.json", R"({"title": "ENVOYS MEET KENYA'S PRESIDENT", "text": "ENVOYS MEET KENYA'S PRESIDENT)"
                R"(\n\nThey met Brig. Gen. Ann Lee in Geneva on Friday."})");
  const auto result = run({"parse", article, "--article", "--format", "conllu"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Contains("\tKenya\t") && !Contains("\tKENYA\t"));
  CHECK_THAT(result.out, Contains("# text = They met Brig. Gen. Ann Lee in Geneva on Friday."));
}
