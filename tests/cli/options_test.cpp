#include "cli/options.hpp"

#include <catch2/catch.hpp>

#include "cli/command_line.hpp"
#include "cli/usage_error.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using chancery::cli::Options;
using chancery::cli::set_options;
using chancery::cli::UsageError;
using Words = std::vector<std::string>;

namespace {

struct Example {
  bool explain = false;
  std::string base = "default";
  std::vector<std::string> outputs;
  std::string format = "table";
  std::optional<chancery::Date> date;
  std::uint64_t count = 7;
  double share = 0.5;
  std::vector<std::string> inputs;
  Options options;

  Example() {
    options.flag("--explain", explain, "says why");
    options.value("--base", base, "IRI", "base of the IRIs");
    options.list("-o,--output", outputs, "FILE", "where to write");
    options.choice("--format", format, {"table", "csv", "json"}, "form of the rows");
    options.date("--date", date, "day of publication");
    options.number("-n,--count", count, 1, "how many");
    options.decimal("--share", share, 0, 1, "which part");
    options.arguments("INPUT", inputs, true, "what to read");
  }
  void set(const Words& words) const { set_options(words, options); }
};

}  // namespace

TEST_CASE("options and arguments may stand in any order", "[cli]") {
  Example example;
  example.set(
      {"a.txt", "--explain", "-o", "x.ttl", "b.txt", "--output=y.nt", "-oz.graphml", "--base", "http://b/"});
  CHECK(example.explain);
  CHECK(example.base == "http://b/");
  CHECK(example.outputs == Words{"x.ttl", "y.nt", "z.graphml"});
  CHECK(example.inputs == Words{"a.txt", "b.txt"});
}

TEST_CASE("a hyphen alone is an argument and a value", "[cli]") {
  Example example;
  example.set({"-", "-o", "-"});
  CHECK(example.inputs == Words{"-"});
  CHECK(example.outputs == Words{"-"});
}

TEST_CASE("after two hyphens everything is an argument", "[cli]") {
  Example example;
  example.set({"--", "--explain", "-o"});
  CHECK(example.inputs == Words{"--explain", "-o"});
  CHECK_FALSE(example.explain);
}

TEST_CASE("dates and numbers are checked", "[cli]") {
  Example example;
  example.set({"a", "--date", "2022-06-03", "-n", "12", "--share", "0.25"});
  CHECK(chancery::to_string(*example.date) == "2022-06-03");
  CHECK(example.count == 12);
  CHECK(example.share == 0.25);
  CHECK_THROWS_WITH(Example().set({"a", "--date", "2022-02-30"}), Contains("'2022-02-30' is not a date"));
  CHECK_THROWS_WITH(Example().set({"a", "--date", "2022-02-03T10:00"}), Contains("YYYY-MM-DD"));
  CHECK_THROWS_WITH(Example().set({"a", "-n", "0"}), Contains("at least 1"));
  CHECK_THROWS_WITH(Example().set({"a", "-n", "-3"}), Contains("at least 1"));
  CHECK_THROWS_WITH(Example().set({"a", "-n", "3x"}), Contains("'3x'"));
  CHECK_THROWS_WITH(Example().set({"a", "--share", "1.5"}), Contains("bounds"));
  CHECK_THROWS_WITH(Example().set({"a", "--share", "nan"}), Contains("bounds"));
}

TEST_CASE("a wrong option names the nearest right one", "[cli]") {
  CHECK_THROWS_WITH(Example().set({"a", "--foramt", "csv"}),
                    Equals("unknown option '--foramt'; did you mean '--format'?"));
  CHECK_THROWS_WITH(Example().set({"a", "--ouput=x.ttl"}),
                    Equals("unknown option '--ouput'; did you mean '--output'?"));
  CHECK_THROWS_WITH(Example().set({"a", "--quite-different"}), Equals("unknown option '--quite-different'"));
  CHECK_THROWS_AS(Example().set({"a", "-x"}), UsageError);
}

TEST_CASE("a wrong value names the nearest right one and all there are", "[cli]") {
  CHECK_THROWS_WITH(Example().set({"a", "--format", "jsn"}),
                    Equals("--format: unknown value 'jsn'; did you mean 'json'? known: table csv json"));
}

TEST_CASE("a missing value is not taken from the next option", "[cli]") {
  CHECK_THROWS_WITH(Example().set({"a", "-o", "--explain"}), Contains("--output needs a value (FILE)"));
  CHECK_THROWS_AS(Example().set({"a", "--base"}), UsageError);
  CHECK_THROWS_WITH(Example().set({"a", "--explain=no"}), Contains("--explain takes no value"));
}

TEST_CASE("what may be given once only is refused the second time", "[cli]") {
  CHECK_THROWS_WITH(Example().set({"a", "--base", "x", "--base", "y"}), Equals("--base is given twice"));
}

TEST_CASE("missing and surplus arguments are named", "[cli]") {
  CHECK_THROWS_WITH(Example().set({}), Equals("missing argument: INPUT"));
  Options options;
  std::string graph;
  std::string node;
  options.argument("GRAPH", graph, "").argument("NODE", node, "");
  CHECK_THROWS_WITH(set_options(Words{"g"}, options), Equals("missing argument: NODE"));
  CHECK_THROWS_WITH(set_options(Words{"g", "n", "m"}, options), Equals("one argument too many: 'm'"));
}

TEST_CASE("a repeatable argument leaves the last words to what follows it", "[cli]") {
  Options options;
  Words articles;
  std::string graph;
  options.arguments("ARTICLE", articles, true, "").argument("GRAPH", graph, "");
  set_options(Words{"a", "b", "g"}, options);
  CHECK(articles == Words{"a", "b"});
  CHECK(graph == "g");
  CHECK_THROWS_WITH(set_options(Words{"a"}, options), Equals("missing argument: GRAPH"));
}

TEST_CASE("a value set by function sees what stands before it", "[cli]") {
  Options options;
  std::vector<std::pair<std::string, std::string>> outputs;
  options.each(
      "-o,--output", [&](const std::string& file) { outputs.emplace_back(file, ""); }, "FILE", "");
  options.each(
      "--format", [&](const std::string& format) { outputs.back().second = format; }, "F", "");
  set_options(Words{"-o", "a", "--format", "x", "-o", "b", "-o", "c", "--format", "z"}, options);
  CHECK(outputs == std::vector<std::pair<std::string, std::string>>{{"a", "x"}, {"b", ""}, {"c", "z"}});
}
