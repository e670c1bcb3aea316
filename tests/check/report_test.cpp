#include <catch2/catch.hpp>

#include "exports/output.hpp"
#include "tests/check/checking.hpp"

using namespace chancery::check;
using Catch::Contains;

namespace {

const std::string shapes =
    "x:S sh:targetClass x:T ; sh:property [ sh:path x:p ; sh:in ( 1 ) ] ; sh:property [ sh:path [ "
    "sh:inversePath x:q "
    "] ; sh:minCount 1 ; sh:severity sh:Warning ] .";

std::string written(const std::string& form, const std::string& data) {
  chancery::exports::StringOutput out;
  for (const Form& row : forms()) {
    if (row.name == form) row.write(validate(graph_of(data), shapes_of(shapes)), out);
  }
  return out.text();
}

}  // namespace

TEST_CASE("a graph that conforms is said to in every form", "[check]") {
  CHECK(written("table", "") == "conforms\n");
  CHECK(written("json", "") == "{\"conforms\":true,\"results\":[]}\n");
  CHECK_THAT(written("turtle", ""), Contains("_:report a sh:ValidationReport ;\n    sh:conforms true ."));
}

TEST_CASE("findings are written as columns and as JSON", "[check]") {
  CHECK_THAT(written("table", "x:a a x:T ; x:p \"two\\nlines\" ."),
             Contains("two lines") && Contains("(2 rows)"));
  CHECK(
      written("json", "x:a a x:T ; x:p \"b\"@en .") ==
      "{\"conforms\":false,\"results\":[{\"focus\":\"http://x.test/a\",\"path\":\"http://x.test/"
      "p\",\"value\":{"
      "\"type\":\"literal\",\"value\":\"b\",\"xml:lang\":\"en\"},\"constraint\":\"In\",\"component\":\"http:/"
      "/"
      "www.w3.org/ns/shacl#InConstraintComponent\",\"shape\":\"http://x.test/S\",\"severity\":\"Violation\","
      "\"message\":\"is none of "
      "1\"},{\"focus\":\"http://x.test/a\",\"path\":\"^http://x.test/q\",\"constraint\":"
      "\"MinCount\",\"component\":\"http://www.w3.org/ns/"
      "shacl#MinCountConstraintComponent\",\"shape\":\"http://"
      "x.test/S\",\"severity\":\"Warning\",\"message\":\"has fewer values than 1\"}]}\n");
}

TEST_CASE("a report in Turtle is read back as SHACL has it", "[check]") {
  const auto graph = graph_of(written("turtle", "x:a a x:T ; x:p 2 ."));
  const auto objects_of = [&](const char* property) {
    std::vector<std::string> objects;
    const auto predicate = graph.find_predicate("http://www.w3.org/ns/shacl#" + std::string(property));
    REQUIRE(predicate != chancery::graph::no_id);
    for (const auto edge : graph.match({chancery::graph::no_id, predicate}))
      objects.emplace_back(graph.vertex(graph.edge(edge).object).name);
    return objects;
  };
  CHECK(objects_of("conforms") == std::vector<std::string>{"false"});
  CHECK(objects_of("result").size() == 2);
  CHECK(objects_of("focusNode") == std::vector<std::string>{"http://x.test/a", "http://x.test/a"});
  CHECK(objects_of("resultPath").size() == 2);
  CHECK(objects_of("inversePath") == std::vector<std::string>{"http://x.test/q"});
  CHECK(objects_of("value") == std::vector<std::string>{"2"});
  CHECK(objects_of("sourceShape").front() == "http://x.test/S");
}
