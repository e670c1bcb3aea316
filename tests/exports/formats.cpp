#include <catch2/catch.hpp>
#include <set>

#include "core/error.hpp"
#include "exports/format.hpp"

using namespace chancery;
using Catch::Contains;
using exports::find_format;

TEST_CASE("a format is found by its name, its extension as a name, and the file's extension", "[exports]") {
  CHECK(find_format("turtle", "x.nt").name == "turtle");
  CHECK(find_format("TTL", "-").name == "turtle");
  CHECK(find_format("", "out/graph.TTL").name == "turtle");
  CHECK(find_format("", "a.b.nt").name == "ntriples");
  CHECK(find_format("", "facts.jsonl").name == "facts");
}

TEST_CASE("an unknown format is refused with the nearest name and all that are known", "[exports]") {
  CHECK_THROWS_WITH(find_format("turtel", ""), Contains("unknown format 'turtel'; did you mean 'turtle'?") &&
                                                   Contains("known formats: ") && Contains("turtle (.ttl)"));
  CHECK_THROWS_WITH(find_format("", "out.xyz"), Contains("out.xyz: no format has the extension '.xyz'"));
  CHECK_THROWS_WITH(find_format("", "out"), Contains("out: no extension") && Contains("--format NAME"));
}

TEST_CASE("standard output needs the format by name", "[exports]") {
  CHECK_THROWS_WITH(find_format("", "-"), Contains("standard output has no extension; add --format NAME"));
}

TEST_CASE(".json alone is refused with the formats that it may mean", "[exports]") {
  for (const std::string name : {"", "json"}) {
    CHECK_THROWS_WITH(find_format(name, "out.json"),
                      Contains("facts (.jsonl), jsonld (.jsonld) or cytoscape (.cyjs)"));
  }
}

TEST_CASE("names and extensions of the formats are unique", "[exports]") {
  std::set<std::string_view> names;
  for (const auto& format : exports::formats()) {
    CHECK(names.insert(format.name).second);
    if (!format.extension.empty()) CHECK(names.insert(format.extension).second);
    CHECK_FALSE(format.parts.empty());
  }
}
