#include "exports/read_graphml.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "core/error.hpp"
#include "exports/graphml.hpp"
#include "exports/rdf_formats.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

Options everything() {
  Options options;
  options.cap = false;
  options.explain = true;
  return options;
}

std::string graphml(const graph::KnowledgeGraph& graph, const Options& options = everything()) {
  StringOutput out;
  write_graphml(Content{{}, &graph}, options, out);
  return out.text();
}

std::string turtle(const graph::KnowledgeGraph& graph) {
  StringOutput out;
  write_turtle(Content{{}, &graph}, everything(), out);
  return out.text();
}

graph::KnowledgeGraph read(const std::string& text) {
  std::istringstream in(text);
  graph::KnowledgeGraph graph;
  read_graphml(graph, in, "a.graphml");
  return graph;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  REQUIRE(text.find(what) != std::string::npos);
  return text.replace(text.find(what), what.size(), by);
}

void comes_back(const graph::KnowledgeGraph& graph) { CHECK(turtle(read(graphml(graph))) == turtle(graph)); }

}  // namespace

TEST_CASE("GraphML with everything in it gives the same Turtle", "[exports]") { comes_back(meeting()); }

TEST_CASE("values of one property come back with their languages and datatypes", "[exports]") {
  auto graph = meeting();
  about(graph, "person-kim")
      .has(dse + "note", "1")
      .has(dse + "note", "1", xsd + "integer")
      .has(dse + "note", "01", xsd + "integer")
      .has(dse + "note", "1", xsd + "boolean")
      .has(dse + "note", "true", xsd + "boolean")
      .has(dse + "note", "eins", {}, "de")
      .has(dse + "note", "one", {}, "en-gb")
      .to(dse + "note", id + "state-KOR")
      .to(dse + "note", "http://example.org/1")
      .to(dse + "note", dse + "Occurred")
      .to(dse + "note", dse);
  about(graph, "person-lee")
      .has(dse + "furniture", "true", xsd + "boolean")
      .has(dse + "one", "1", xsd + "boolean");
  comes_back(graph);
}

TEST_CASE("texts come back character by character", "[exports]") {
  auto graph = meeting();
  auto lee = about(graph, "person-lee");
  for (const char* text : {"",
                           " ",
                           "  two  ",
                           "a | b",
                           "a|b",
                           "|",
                           "\\",
                           "\\e",
                           "a \\| b",
                           " | ",
                           "x\\",
                           "line\nend\r\n\ttab",
                           "]]>",
                           "<b>&amp;</b>",
                           "&#13;",
                           "\"'",
                           "\xC2\xA0",
                           "\xE2\x80\xA8",
                           "\xF0\x9F\x98\x80",
                           "</node>",
                           "<!-- -->",
                           "e\xCC\x81"}) {
    lee.has(dse + "text", text).has(dse + "note", text, {}, "en");
  }
  about(graph, "person-kim").has(dse + "text", std::string(std::size_t{3} << 20, '|'));
  comes_back(graph);
}

TEST_CASE("what has no class of the ontology comes back too", "[exports]") {
  auto graph = meeting();
  const auto blank = graph.blank("b1");
  graph.claim(blank, rdfs_label, graph.value("nameless"));
  graph.claim(blank, dse + "note", graph.blank("b2"));
  graph.claim(graph.resource("http://example.org/x"), "http://example.org/note#", blank);
  graph.claim(graph.resource(dse + "Occurred"), rdfs_label, graph.value("occurred", {}, "en"));
  graph.claim(graph.resource(dse + "Person"), rdf_type,
              graph.resource("http://www.w3.org/2002/07/owl#Class"));
  comes_back(graph);
}

TEST_CASE("GraphML in which something is missing is refused with the reason", "[exports]") {
  const auto graph = meeting();
  Options options = everything();
  options.detail = Detail::people;
  CHECK_THROWS_WITH(read(graphml(graph, options)),
                    Contains("--detail people") && Contains("keep the graph as RDF"));
  options.detail = Detail::events;
  CHECK_THROWS_WITH(read(graphml(graph, options)), Contains("--detail events"));
  options.project_people = true;
  CHECK_THROWS_WITH(read(graphml(graph, options)), Contains("--project people"));
  CHECK_THROWS_WITH(read(graphml(graph, {})), Contains("values joined") && Contains("--no-cap"));
  CHECK_THROWS_WITH(
      read("<graphml><key id=\"d0\" for=\"node\"/><graph edgedefault=\"directed\"></graph></graphml>"),
      Contains("not written by this program"));
}

TEST_CASE("a text that XML cannot hold is refused where nothing may be lost", "[exports]") {
  auto graph = meeting();
  about(graph, "person-lee")
      .has(dse + "text",
           "a\x01"
           "b");
  CHECK_THROWS_WITH(graphml(graph), Contains("person-lee") && Contains("XML forbids"));
  CHECK_NOTHROW(graphml(graph, {}));
}

TEST_CASE("GraphML that was damaged or changed is refused, with the line", "[exports]") {
  const std::string whole = graphml(meeting());
  CHECK_THROWS_WITH(read(""), Contains("no graph in it"));
  CHECK_THROWS_WITH(read("<?xml version=\"1.0\"?><svg/>"), Contains("no graph in it"));
  CHECK_THROWS_AS(read(whole.substr(0, whole.size() / 2)), InputError);
  CHECK_THROWS_WITH(read(replaced(whole, "</graph>", "")), Contains("cut short"));
  CHECK_THROWS_WITH(read(whole + "<more/>"), Contains("behind </graphml>"));
  CHECK_THROWS_WITH(read(replaced(whole, "<node id=\"n1\"", "<node id=\"n7\"")), Contains("other ids"));
  CHECK_THROWS_WITH(read(replaced(whole, "target=\"n", "target=\"n9")), Contains("is no node before it"));
  CHECK_THROWS_WITH(read(replaced(whole, "target=\"n", "target=\"x")), Contains("is no node before it"));
  CHECK_THROWS_WITH(read(replaced(whole, "Agent | Diplomat", "Agent || Diplomat")),
                    Contains("list of values"));
  CHECK_THROWS_WITH(read(replaced(whole, "id/person-kim", "id/person kim")), Contains("space"));
  CHECK_THROWS_WITH(read(replaced(whole, "</node>", "</nodes>")),
                    Contains("a.graphml:") && Contains("well-formed"));
  CHECK_THROWS_WITH(read(replaced(whole, "<edge ", "<hyperedge/><edge ")), Contains("neither node nor edge"));
  CHECK_THROWS_WITH(read(replaced(whole, "@en", "en")), Contains("description was changed"));
}
