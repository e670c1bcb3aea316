#include "exports/read_graphml.hpp"

#include <algorithm>
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

/// So many edges that some parts of the file, which is read in parts, have nothing else.
graph::KnowledgeGraph many_links() {
  auto graph = meeting();
  about(graph, "person-lee").has(dse + "text", "two\nlines").has(dse + "note", "&&&&&");
  graph.claim(graph.resource(dse + "Occurred"), rdf_type, graph.resource(dse + "Person"));
  for (int i = 0; i < 2000; ++i) {
    const auto at = [&](int number) { return id + "person-" + std::to_string(number % 2000); };
    const auto person = graph.resource(at(i));
    graph.claim(person, dse + (i % 2 == 0 ? "metWith" : "a&b"), graph.resource(at(7 * i + 1)));
  }
  return graph;
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

TEST_CASE("edges come back in whatever form of XML they are written", "[exports]") {
  const auto graph = many_links();
  const std::string whole = graphml(graph);
  const std::string expected = turtle(graph);
  const auto reads_the_same = [&](const std::string& what, const std::string& by) {
    INFO(by);
    std::string text = whole;
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
      text.replace(at, what.size(), by);
    REQUIRE(text != whole);
    CHECK((turtle(read(text)) == expected));  // not shown: it is long
  };
  reads_the_same("<edge id", "<edge  id");
  reads_the_same("<edge ", "<edge more=\"\" ");
  reads_the_same(" target=\"", " more=\"<\" target=\"");
  reads_the_same("\n<edge ", "<edge ");
  reads_the_same(">\n", ">\r\n");
  reads_the_same("</edge>", "\n</edge>");
  reads_the_same("</edge>", "<data key=\"e_note\">a &lt; b &amp; &#99; ]] > c\n\nd</data></edge>");
  reads_the_same("</edge>", "<data key=\"e_none\"></data></edge>");
  reads_the_same("</edge>", "<data key=\"e_none\"/></edge>");
  reads_the_same("</edge>", "<!-- </data> --></edge>");
  reads_the_same("<data key=\"e_iri\">https:", "<data key=\"e_iri\">https&#58;");
  reads_the_same("<data key=\"e_iri\">", "<data key=\"e&#95;iri\">");
  reads_the_same("<data key=\"e_iri\">", "<data key=\"e_iri\" more=\"\">");
  reads_the_same("<data key=\"e_iri\">", "<data key=\"e_iri\">urn:first</data><data key=\"e_iri\">");
}

TEST_CASE("what is wrong is refused with its line", "[exports]") {
  const std::string whole = graphml(many_links());
  const auto fails = [&](std::string_view what, std::string_view by, const std::string& message) {
    std::string text = whole;
    const std::size_t at = text.rfind(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), by);
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    CHECK_THROWS_WITH(read(text), Contains("a.graphml:" + std::to_string(line)) && Contains(message));
  };
  fails("target=\"n", "target=\"n99999", "is no node before it");
  fails("target=\"n", "target=\"", "is no node before it");
  fails("<data key=\"e_iri\">http", "<data key=\"e_iri\">ht tp", "scheme");
  fails("<data key=\"e_iri\">http", "<data key=\"e_iri\">&amp;http", "scheme");
  fails("<data key=\"e_iri\">", "<data key=\"e_other\">", "is empty");
  fails("</data></edge>", "</date></edge>", "well-formed");
  fails("</data></edge>", "</edge>", "well-formed");
  fails("<data key=\"e_iri\">", "<data key=\"e_iri>", "well-formed");
  fails("<data key=\"e_weight\">", std::string_view("<data key=\"e_weight\">\0", 22), "well-formed");
  fails("</node>", "</nodes>", "well-formed");
  fails("<node ", "<knot/><node ", "<knot> is neither node nor edge");
  fails("<node id=\"n", "<node id=\"n9", "other ids");
  fails("n_types\">Agent", "n_types\">|Agent", "list of values");
  fails("</graph>\n", "", "cut short");
  fails("</graphml>", "</graphml><more/>", "behind </graphml>");
}
