#include <algorithm>
#include <catch2/catch.hpp>

#include "core/error.hpp"
#include "graphml_round_trip.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using namespace chancery::graphml_round_trip;
using Catch::Contains;

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
