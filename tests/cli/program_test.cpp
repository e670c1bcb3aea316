#include "tests/cli/program.hpp"

#include <catch2/catch.hpp>

#include "cli/command.hpp"
#include "cli/reference.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using Catch::Matchers::StartsWith;
using chancery::cli::CommandRow;
using chancery::cli::commands;
using chancery::cli::Option;
using chancery::cli::Options;
using program::run;

namespace {

std::vector<Option> options_of(const CommandRow& row) {
  const auto command = row.make();
  Options options;
  command->declare(options);
  return options.rows();
}

// "-o,--output" gives both.
std::vector<std::string> names_of(const Option& option) {
  const auto comma = option.names.find(',');
  if (comma == std::string::npos) return {option.names};
  return {option.names.substr(0, comma), option.names.substr(comma + 1)};
}

std::string in_man_page(std::string name) {
  for (auto at = name.find('-'); at != std::string::npos; at = name.find('-', at + 2)) name.insert(at, "\\");
  return name;
}

}  // namespace

TEST_CASE("help lists every command, and each command's help shows its options and an example", "[cli]") {
  const auto all = run({"--help"});
  CHECK(all.code == 0);
  CHECK(all.err.empty());
  for (const CommandRow& row : commands()) {
    CAPTURE(row.name);
    CHECK_THAT(all.out, Contains("  " + std::string(row.name) + " "));
    CHECK_FALSE(row.summary.empty());
    const auto one = run({std::string(row.name), "--help"});
    CHECK(one.code == 0);
    CHECK_THAT(one.out,
               Contains("Example:\n  " + std::string(row.example.substr(0, row.example.find('\n')))));
    for (const Option& option : options_of(row)) {
      CAPTURE(option.names);
      CHECK_THAT(one.out, Contains(option.long_name()));
      CHECK_FALSE(option.help.empty());
    }
    CHECK(run({"help", std::string(row.name)}).out == one.out);
  }
}

TEST_CASE("help shows a command's own options before those for articles that a graph is made of", "[cli]") {
  const std::string help = run({"query", "--help"}).out;
  const std::size_t heading = help.find("\nOptions for articles that a graph is made of first:\n");
  REQUIRE(heading != std::string::npos);
  CHECK(help.find("--ask NAME") < heading);
  CHECK(help.find("--help") < heading);
  CHECK(help.find("--from ") > heading);
  CHECK_THAT(run({"export", "--help"}).out, !Contains("Options for articles"));
}

TEST_CASE("the man page and the completions know every command and option", "[cli]") {
  const std::string man = chancery::cli::man_page();
  const std::string bash = chancery::cli::bash_completion();
  const std::string zsh = chancery::cli::zsh_completion();
  const std::string fish = chancery::cli::fish_completion();
  for (const CommandRow& row : commands()) {
    CAPTURE(row.name);
    for (const std::string* text : {&man, &bash, &zsh, &fish})
      CHECK_THAT(*text, Contains(std::string(row.name)));
    for (const Option& option : options_of(row)) {
      if (option.kind == Option::Kind::argument) continue;
      for (const std::string& name : names_of(option)) {
        CHECK_THAT(man, Contains(in_man_page(name)));
        CHECK_THAT(bash, Contains(name));
        CHECK_THAT(zsh, Contains(name + "["));
        CHECK_THAT(fish,
                   Contains((name.size() > 2 ? " -l " : " -s ") + name.substr(name.size() > 2 ? 2 : 1)));
      }
    }
  }
}

TEST_CASE("without a command the program says so and ends with 2", "[cli]") {
  const auto result = run({});
  CHECK(result.code == 2);
  CHECK(result.out.empty());
  CHECK_THAT(result.err, Equals("chancery: which command?\nsee 'chancery --help'\n"));
}

TEST_CASE("a wrong command or option names the nearest right one", "[cli]") {
  const auto command = run({"referense", "man"});
  CHECK(command.code == 2);
  CHECK_THAT(command.err, StartsWith("chancery: unknown command 'referense'; did you mean 'reference'?"));
  const auto option = run({"reference", "man", "--hepl"});
  CHECK(option.code == 2);
  CHECK_THAT(option.err, Equals("chancery: reference: unknown option '--hepl'; did you mean '--help'?\n"
                                "see 'chancery reference --help'\n"));
}

TEST_CASE("a full disk under standard output ends with 2 and the reason", "[cli]") {
  const auto result = run({"reference", "man"}, {.input = "", .output = "/dev/full", .environment = {}});
  CHECK(result.code == 2);
  CHECK_THAT(result.err, Contains("cannot write standard output: No space left on device"));
}

TEST_CASE("the version names the program", "[cli]") {
  const auto result = run({"--version"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, StartsWith("chancery 0."));
}
