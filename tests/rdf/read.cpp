#include "rdf/read.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "core/error.hpp"
#include "graph/knowledge_graph.hpp"

using namespace chancery;
using rdf::Syntax;

namespace {

struct Read {
  std::vector<ontology::Statement> statements;
  rdf::ReadReport report;
};

Read statements_in(const std::string& text, Syntax syntax = Syntax::turtle, const std::string& prefix = {},
                   bool strict = false) {
  std::istringstream in(text);
  Read result;
  const rdf::ReadOptions options{syntax, "file.ttl", "http://x.test/dir/file.ttl", prefix, strict, {}};
  result.report =
      rdf::read(in, options, [&](const ontology::Statement& s) { result.statements.push_back(s); });
  return result;
}

std::string refusal(const std::string& text, Syntax syntax = Syntax::turtle) {
  try {
    statements_in(text, syntax);
  } catch (const InputError& error) {
    return error.what();
  }
  return "read";
}

const std::string xsd = "http://www.w3.org/2001/XMLSchema#";

}  // namespace

TEST_CASE("Turtle's prefixes, lists of objects, numbers and languages become statements", "[read]") {
  const auto read =
      statements_in("@prefix x: <http://x.test/> .\nx:a x:p 1, true, \"b\"@EN-gb, 1.50 ; a x:C .");
  REQUIRE(read.statements.size() == 5);
  CHECK(read.statements[0].object == ontology::literal("1", xsd + "integer"));
  CHECK(read.statements[1].object == ontology::literal("true", xsd + "boolean"));
  CHECK(read.statements[2].object == ontology::text("b", "en-gb"));
  CHECK(read.statements[3].object == ontology::literal("1.50", xsd + "decimal"));
  CHECK(read.statements[4].predicate.value == "http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
}

TEST_CASE("a text of xsd:string is a text without datatype", "[read]") {
  const auto read = statements_in("<http://x.test/a> <http://x.test/p> \"b\"^^<" + xsd + "string> .");
  CHECK(read.statements.at(0).object == ontology::literal("b"));
}

TEST_CASE("relative IRIs are resolved under the base as RFC 3986 says", "[read]") {
  const auto read = statements_in("<a> <../p> <//y.test/b> . @base <http://z.test/q/> . <a> <?x> <#f> .");
  CHECK(read.statements.at(0).subject.value == "http://x.test/dir/a");
  CHECK(read.statements.at(0).predicate.value == "http://x.test/p");
  CHECK(read.statements.at(0).object.value == "http://y.test/b");
  CHECK(read.statements.at(1).predicate.value == "http://z.test/q/?x");
  CHECK(read.statements.at(1).object.value == "http://z.test/q/#f");
}

TEST_CASE("the named graphs of TriG and N-Quads stay with their statements", "[read]") {
  const std::string quad = "<http://x.test/a> <http://x.test/p> \"v\" <http://x.test/g> .\n";
  CHECK(statements_in(quad, Syntax::n_quads).statements.at(0).graph == "http://x.test/g");
  const auto trig = statements_in(
      "<http://x.test/g> { <http://x.test/a> <http://x.test/p> \"v\" } "
      "<http://x.test/a> <http://x.test/p> 1 .",
      Syntax::trig);
  CHECK(trig.statements.at(0).graph == "http://x.test/g");
  CHECK(trig.statements.at(1).graph.empty());
}

TEST_CASE("a syntax error names file, line and column", "[read]") {
  CHECK_THAT(refusal("<http://x.test/a> <http://x.test/p> 1 .\n<http://x.test/a> oops .\n"),
             Catch::StartsWith("file.ttl:2:2"));
  CHECK_THAT(refusal("x:a x:p 1 ."), Catch::Contains("prefix x: is not declared"));
}

TEST_CASE("a bad line of N-Triples or N-Quads is left out aloud, the rest is read", "[read]") {
  const std::string good = "<http://x.test/a> <http://x.test/p> \"kept\" .\n";
  for (const char* bad :
       {"<http://x.test/a b> <http://x.test/p> \"v\" .\n",
        "<http://x.test/a\\u0020b> <http://x.test/p> \"v\" .\n",
        "<http://x.test/a> <http://x.test/p> \"never ends\n", "x:a x:p 1 .\n", "<http://x.test/a> .\n",
        "\x01http://x.test/a> <http://x.test/p> \"v\" .\n", " .\n"}) {
    for (const Syntax syntax : {Syntax::n_triples, Syntax::n_quads}) {
      INFO(bad);
      const auto read = statements_in(good + bad + good, syntax);
      CHECK(read.statements.size() == 2);
      REQUIRE(read.report.warnings.size() == 1);
      CHECK_THAT(read.report.warnings[0], Catch::StartsWith("file.ttl:2") && Catch::Contains("left out"));
    }
  }
}

TEST_CASE("a line of N-Triples in the usual form is read as a parser reads it", "[read]") {
  const std::string front = "<http://x.test/a> <http://x.test/p> ";
  for (const std::string& object : std::vector<std::string>{
           "<http://x.test/b#c>", "\"\"", "\"text\"", "\"회담 <x> . @en\"", "\"a\"@en", "\"a\"@EN-gb",
           "\"5\"^^<http://x.test/t>", "\"a\"^^<http://www.w3.org/2001/XMLSchema#string>", "\"tab\tin it\"",
           "<urn:a:b?c=%20>", "\"\x7f\"",
           // and what is wrong, or escaped
           "\"a\"^<http://x.test/t>", "\"a\"@", "\"a\"@1x", "\"a\"x", "\"a", "<http://x.test/b",
           "<http://x.test/a b>", "<b>", "<>", "\"\\u00e9\"", "\"\\\"\"", "\"\xff\"", "\"\xEF\xBF\xBF\"", "b",
           "_:b", "5", "\"a\"@en^^<http://x.test/t>", std::string("\"a\0b\"", 5)}) {
    INFO(object);
    for (const Syntax syntax : {Syntax::n_triples, Syntax::n_quads}) {
      const auto usual = statements_in(front + object + " .\n", syntax);
      const auto by_parser = statements_in(front + "  " + object + "  . # as no writer puts it\n", syntax);
      CHECK(usual.statements == by_parser.statements);
      CHECK(usual.report.warnings.size() == by_parser.report.warnings.size());
    }
  }
  const std::string graph = front + "\"v\" <http://x.test/g> .";
  CHECK(statements_in(graph + "\r\n", Syntax::n_quads).statements ==
        statements_in(graph, Syntax::n_quads).statements);
  CHECK(statements_in(graph, Syntax::n_quads).statements.at(0).graph == "http://x.test/g");
}

TEST_CASE("a prefix or base that changes changes the subjects after it", "[read]") {
  const auto read = statements_in(
      "@prefix p: <http://x.test/1/> . p:a p:b p:c . @prefix p: <http://x.test/2/> . p:a p:b p:c ; p:d p:e "
      ".\n"
      "@base <http://x.test/3/> . <a> p:b 1 . @base <http://x.test/4/> . <a> p:b 1 . _:a p:b 1 . p:a p:b 1 "
      ".");
  std::vector<std::string> subjects;
  for (const auto& statement : read.statements) subjects.push_back(statement.subject.value);
  CHECK(subjects == std::vector<std::string>{"http://x.test/1/a", "http://x.test/2/a", "http://x.test/2/a",
                                             "http://x.test/3/a", "http://x.test/4/a", "a",
                                             "http://x.test/2/a"});
}

TEST_CASE("a statement of N-Triples stands on one line", "[read]") {
  const auto read = statements_in(
      "<http://x.test/a>\n<http://x.test/p> <http://x.test/b> .\n\n# remark\n \n<http://x.test/a> "
      "<http://x.test/p> _:b .",
      Syntax::n_triples);
  CHECK(read.statements.size() == 1);
  REQUIRE(read.report.warnings.size() == 2);
  CHECK_THAT(read.report.warnings[1], Catch::StartsWith("file.ttl:2"));
}

TEST_CASE("brackets inside texts, IRIs and comments do not count as nesting", "[read]") {
  const std::string many(2000, '[');
  CHECK(statements_in("<http://x.test/a> <http://x.test/p> \"" + many + "\", \"\"\"" + many + "\"\"\", '" +
                      many + "' . # " + many + "\n<http://x.test/a> <http://x.test/p> \"\", '' .")
            .statements.size() == 5);
}

TEST_CASE("a text with a noncharacter is left out with line and reason", "[read]") {
  const auto read = statements_in(
      "<http://x.test/a> <http://x.test/p> \"a\\uFFFFb\" .\n"
      "<http://x.test/a> <http://x.test/p> \"kept\" .\n");
  REQUIRE(read.statements.size() == 1);
  CHECK(read.statements[0].object.value == "kept");
  REQUIRE(read.report.warnings.size() == 1);
  CHECK_THAT(read.report.warnings[0], Catch::StartsWith("file.ttl:1:") && Catch::Contains("noncharacter") &&
                                          Catch::Contains("left out"));
}

TEST_CASE("strict reading ends at the first fault", "[read]") {
  CHECK_THROWS_AS(
      statements_in("<http://x.test/a> <http://x.test/p> \"\\uFFFF\" .", Syntax::turtle, "", true),
      InputError);
}

TEST_CASE("a triple in two files counts once, and blank nodes of two files stay apart", "[read]") {
  graph::KnowledgeGraph graph;
  const std::string text =
      "<http://x.test/a> <http://x.test/p> _:b . <http://x.test/a> <http://x.test/p> 1 .";
  for (const char* prefix : {"f1", "f2"}) {
    std::istringstream in(text);
    rdf::read_into(graph, in, {Syntax::turtle, "file", "", prefix, false, {}});
  }
  CHECK(graph.edge_count() == 3);
}

TEST_CASE("invalid UTF-8, an endless nesting and an unclosed string end with an error, not a crash",
          "[read]") {
  CHECK(refusal("<http://x.test/a> <http://x.test/p> \"\xff\xfe\" .") != "read");
  CHECK(refusal("<http://x.test/a> <http://x.test/p> " + std::string(100000, '[')) != "read");
  CHECK(refusal("<http://x.test/a> <http://x.test/p> " + std::string(100000, '(')) != "read");
  CHECK(refusal("<http://x.test/a> <http://x.test/p> \"\"\"" + std::string(1000000, 'x')) != "read");
}

TEST_CASE("a file that is missing, a folder, or of an unknown kind is refused by name", "[read]") {
  graph::KnowledgeGraph graph;
  CHECK_THROWS_WITH(rdf::read_file(graph, "tests/none.ttl"),
                    Catch::StartsWith("tests/none.ttl: cannot be read"));
  CHECK_THROWS_WITH(rdf::read_file(graph, "README.md"),
                    Catch::Contains("known: .ttl, .nt, .trig, .nq, .rdf"));
}

TEST_CASE("a line that goes wrong behind its statement is left out whole", "[read]") {
  const std::string begin = "<http://x.test/a> <http://x.test/p> ";
  for (const std::string end :
       {"_:b. .", "_:b ..", "_:b . x", "_:b . . ", "\"t\"@en_US .", "_:b\xff .", "<http://x.test/o> <> .",
        "_:b . <http://x.test/a> <http://x.test/p> _:c .", "_:b"}) {
    INFO(end);
    const auto read = statements_in(begin + end + "\n" + begin + "\"kept\" .\n", Syntax::n_quads);
    CHECK(read.report.warnings.size() == 1);
    REQUIRE(read.statements.size() == 1);
    CHECK(read.statements[0].object.value == "kept");
  }
  for (const std::string end :
       {"_:b.", "_:b.c .# x.", "_:b . # . x", "\"a . # b\\\" . \" .", "<http://x.test/.#a>.", "_:b .\r"})
    CHECK(statements_in(begin + end + "\n# . .\n", Syntax::n_quads).report.warnings.empty());
}
