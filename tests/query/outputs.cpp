#include <catch2/catch.hpp>

#include "tests/query/asking.hpp"

using namespace chancery;
using namespace chancery::query;

namespace {

std::string written(const std::string& as, const std::string& sparql) {
  const auto graph = graph_of("x:a x:p 'a, \"b\"\\n' , 5 , 'é'@fr , x:b . x:b x:q '회담 | *' .");
  std::ostringstream out;
  find_output(as).write(answer_of(graph, sparql), out);
  return out.str();
}

const std::string all = "SELECT ?v ?u { x:a x:p ?v } ORDER BY ?v";

}  // namespace

TEST_CASE("CSV quotes what needs it, doubles quotation marks and has no question marks", "[output]") {
  CHECK(written("csv", all) == "v,u\nhttp://x.test/b,\n5,\n\"a, \"\"b\"\"\n\",\né,\n");
}

TEST_CASE("TSV writes terms as Turtle does", "[output]") {
  CHECK(written("tsv", all) ==
        "?v\t?u\n<http://x.test/b>\t\n\"5\"^^<http://www.w3.org/2001/XMLSchema#integer>\t\n\"a, "
        "\\\"b\\\"\\n\"\t\n\"é\"@fr\t\n");
}

TEST_CASE("JSON is that of SPARQL 1.1, unbound variables left out", "[output]") {
  CHECK(written("json", all) == R"({"head":{"vars":["v","u"]},"results":{"bindings":[
{"v":{"type":"uri","value":"http://x.test/b"}},
{"v":{"type":"literal","value":"5","datatype":"http://www.w3.org/2001/XMLSchema#integer"}},
{"v":{"type":"literal","value":"a, \"b\"\n"}},
{"v":{"type":"literal","value":"é","xml:lang":"fr"}}
]}}
)");
  CHECK(written("json", "ASK {}") == "{\"head\":{},\"boolean\":true}\n");
}

TEST_CASE("a table has columns that stand in line, wide characters counted double", "[output]") {
  CHECK(written("table", "SELECT ?s ?v { ?s x:q ?v }") == "s    v\n---  --------\nx:b  회담 | *\n(1 row)\n");
}

TEST_CASE("Markdown escapes what it would take for its own", "[output]") {
  CHECK(written("markdown", "SELECT ?v { x:b x:q ?v }") == "| v |\n|---|\n| 회담 \\| \\* |\n");
}

TEST_CASE("ASK is a word and CONSTRUCT is Turtle in every output but JSON", "[output]") {
  CHECK(written("csv", "ASK { x:a x:p x:c }") == "false\n");
  CHECK(written("table", "CONSTRUCT { ?s x:r ?v, 1 ; x:t ?s } { ?s x:q ?v }") ==
        "@prefix x: <http://x.test/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n"
        "x:b x:r \"1\"^^xsd:integer, \"회담 | *\" ;\n    x:t x:b .\n");
}

TEST_CASE("an unknown output names the known ones", "[output]") {
  CHECK_THROWS_WITH(find_output("xml"), "unknown output 'xml'; known: csv json markdown table tsv");
}
