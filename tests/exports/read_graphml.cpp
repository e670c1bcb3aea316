#include "exports/read_graphml.hpp"

#include <catch2/catch.hpp>

#include "graphml_round_trip.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using namespace chancery::graphml_round_trip;

namespace {

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
