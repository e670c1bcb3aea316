#include <catch2/catch.hpp>
#include <filesystem>
#include <pugixml.hpp>

#include "exports/appearance.hpp"
#include "exports/gexf.hpp"
#include "exports/graph_tables.hpp"
#include "exports/graphml.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

std::string written(Write write, const graph::KnowledgeGraph& graph, const Options& options = {}) {
  StringOutput out;
  CHECK(write({{}, &graph}, options, out).empty());
  return out.text();
}

pugi::xml_document gexf(const graph::KnowledgeGraph& graph) {
  pugi::xml_document document;
  REQUIRE(document.load_string(written(write_gexf, graph).c_str()));
  return document;
}

}  // namespace

TEST_CASE("GEXF shows an event and its edges in its period, and what has no date always", "[exports]") {
  const auto graph = meeting();
  const auto document = gexf(graph);
  const auto body = document.child("gexf").child("graph");
  const auto event = body.child("nodes").find_child_by_attribute("node", "label", "Kim met Lee");
  CHECK(std::string(event.attribute("start").value()) == "2024-05-03");
  CHECK(std::string(event.attribute("end").value()) == "2024-05-03");
  CHECK_FALSE(body.child("nodes").find_child_by_attribute("node", "label", "Lee").attribute("start"));
  const auto participant = body.child("edges").find_child_by_attribute("edge", "kind", "participant");
  CHECK(std::string(participant.attribute("start").value()) == "2024-05-03");
  CHECK(std::string(participant.attribute("label").value()) == "participant");
  CHECK(event.child("viz:color").attribute("r").as_int() == 242);
}

TEST_CASE("GEXF leaves out a period that ends before it begins, which Gephi does not take", "[exports]") {
  graph::KnowledgeGraph graph;
  about(graph, "e").a("Event").has(dse + "begin", "2024-05-03").has(dse + "end", "2024-05-01");
  about(graph, "f").a("Event").has(dse + "begin", "some day").has(dse + "end", "2024-05-01");
  const auto document = gexf(graph);
  const auto nodes = document.child("gexf").child("graph").child("nodes");
  CHECK_FALSE(nodes.first_child().attribute("start"));
  CHECK_FALSE(nodes.first_child().attribute("end"));
  CHECK_FALSE(nodes.last_child().attribute("start"));
  CHECK(nodes.last_child().attribute("end"));
}

TEST_CASE("CSV has a row for each node and edge, quoted where it must be", "[exports]") {
  auto graph = meeting();
  about(graph, "person-lee").has(dse + "note", "a, \"b\"\nc");
  const std::string nodes = written(write_csv_nodes, graph);
  CHECK_THAT(nodes, Catch::StartsWith("Id,Label,kind,class,iri,begin,"));
  CHECK_THAT(nodes, Contains("\"a, \"\"b\"\"\nc\""));
  CHECK_THAT(nodes, Contains("n1,Kim <Gunn>,Person,Diplomat," + id + "person-kim,"));
  const std::string edges = written(write_csv_edges, graph);
  CHECK_THAT(edges, Catch::StartsWith(
                        "Source,Target,Type,Id,Label,Weight,role,derived,symmetric,articles,evidence\n"));
  CHECK_THAT(edges, Contains("n1,n2,Directed,e0,met with,1,metWith,true,true,article-a1,\n"));
}

TEST_CASE("CSV is a folder of two files", "[exports]") {
  const auto folder = std::filesystem::temp_directory_path() / "chancery-exports-csv";
  std::filesystem::remove_all(folder);
  const auto graph = meeting();
  CHECK(exports::write(find_format("csv", ""), folder.string() + "/", {{}, &graph}, {}).empty());
  CHECK(std::filesystem::file_size(folder / "nodes.csv") == written(write_csv_nodes, graph).size());
  CHECK(std::filesystem::file_size(folder / "edges.csv") == written(write_csv_edges, graph).size());
  CHECK_THROWS_WITH(exports::write(find_format("csv", ""), "-", {{}, &graph}, {}), Contains("several files"));
  std::filesystem::remove_all(folder);
}

TEST_CASE("DOT quotes what Graphviz would read as more than text", "[exports]") {
  graph::KnowledgeGraph graph;
  about(graph, "p").a("Person").has(pref_label, "a\"];\nb\\N");
  CHECK_THAT(written(write_dot, graph), Contains("n0 [label=\"a\\\"];\\nb\\\\N\", fillcolor=\"#4e79a7\""));
  CHECK_THAT(written(write_dot, meeting()),
             Contains("n1 -> n2 [label=\"met with\", role=\"metWith\", weight=1, dir=both"));
}

TEST_CASE("Cytoscape JSON has typed values", "[exports]") {
  const std::string text = written(write_cytoscape, meeting());
  CHECK_THAT(text, Contains(R"("quantity":2)"));
  CHECK_THAT(text, Contains(R"("confidence":0.9)"));
  CHECK_THAT(
      text,
      Contains(
          R"({"data":{"id":"e0","source":"n1","target":"n2","name":"met with","interaction":"metWith")"));
}

TEST_CASE("projected on people, two persons are joined by the events that they share", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c90")
      .a("Event")
      .a("Meeting")
      .has(rdfs_label, "They will meet")
      .to(dse + "status", dse + "Planned")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee");
  about(graph, "article-a1#condemnation-c95")
      .a("Event")
      .has(rdfs_label, "Kim condemned Lee")
      .to(dse + "status", dse + "Occurred")
      .to(dse + "actor", id + "person-kim")
      .to(dse + "target", id + "person-lee");
  Options options;
  options.project_people = true;
  const auto people = property_graph(graph, options);
  CHECK(people.nodes.size() == 2);
  REQUIRE(people.edges.size() == 1);
  CHECK(people.edges[0].weight == 2);
  CHECK(people.edges[0].symmetric);
  CHECK(people.edges[0].evidence == "Kim met Lee (2024-05-03) | Kim condemned Lee");
  CHECK(people.edges[0].articles == "article-a1");
}

TEST_CASE(
    "every node has the same place in each format, y upwards where programs count so, unless none is wanted",
    "[exports]") {
  const auto graph = meeting();
  const auto gexf_file = gexf(graph);
  pugi::xml_document graphml_file;
  REQUIRE(graphml_file.load_string(written(write_graphml, graph).c_str()));
  const std::string cytoscape = written(write_cytoscape, graph);
  const auto nodes = graphml_file.child("graphml").child("graph").children("node");
  REQUIRE(nodes.begin() != nodes.end());
  for (const auto node : nodes) {
    const auto data = [&](const char* key) {
      return std::string(node.find_child_by_attribute("data", "key", key).text().get());
    };
    const auto same = gexf_file.child("gexf").child("graph").child("nodes").find_child_by_attribute(
        "node", "id", node.attribute("id").value());
    CHECK(same.child("viz:position").attribute("x").value() == data("n_x"));
    CHECK(same.child("viz:position").attribute("y").value() == data("n_y"));
    CHECK_THAT(data("n_y"), Catch::StartsWith("-"));
    CHECK_THAT(cytoscape,
               Contains(R"("position":{"x":)" + data("n_x") + R"(,"y":)" + data("n_y").substr(1) + "}"));
  }
  Options without;
  without.layout = Layout::never;
  CHECK_THAT(written(write_graphml, graph, without), !Contains("n_x"));
  CHECK_THAT(written(write_gexf, graph, without), !Contains("viz:position"));
  CHECK_THAT(written(write_cytoscape, graph, without), !Contains("position"));
}

TEST_CASE("the sizes of nodes grow with their edges and stay within bounds", "[exports]") {
  CHECK(size_of(0) == 10);
  CHECK(size_of(4) == 20);
  CHECK(size_of(1'000'000) == 60);
  CHECK(hex(colour_of("Person")) == "#4e79a7");
}
