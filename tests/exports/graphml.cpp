#include "exports/graphml.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

struct Read {
  std::string text;
  std::vector<std::string> warnings;
  pugi::xml_document document;

  pugi::xml_node graph() const { return document.child("graphml").child("graph"); }
  pugi::xml_node node(const std::string& label) const {
    return graph().find_child([&](pugi::xml_node n) { return value(n, "n_label") == label; });
  }
  pugi::xml_node edge(const std::string& role) const {
    return graph().find_child([&](pugi::xml_node n) { return value(n, "e_role") == role; });
  }
  std::string type_of(const std::string& key) const {
    return document.child("graphml")
        .find_child_by_attribute("key", "id", key.c_str())
        .attribute("attr.type")
        .value();
  }
  static std::string value(pugi::xml_node element, const std::string& key) {
    return element.find_child_by_attribute("data", "key", key.c_str()).text().get();
  }
};

Read read(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  Read result;
  StringOutput out;
  result.warnings = write_graphml(Content{{}, &graph}, options, out);
  result.text = out.text();
  REQUIRE(result.document.load_string(result.text.c_str(), pugi::parse_full));
  return result;
}

std::size_t count(pugi::xml_node parent, const char* name) {
  const auto children = parent.children(name);
  return static_cast<std::size_t>(std::distance(children.begin(), children.end()));
}

}  // namespace

TEST_CASE("each thing of the ontology is a node and each statement between two an edge", "[exports]") {
  const auto graph = meeting();
  const Read file = read(graph);
  CHECK(count(file.graph(), "node") == 6);
  CHECK(count(file.graph(), "edge") == 8);  // metWith in both directions is one edge
}

TEST_CASE("a node has label, IRI, kind, lowest class, and its values under the names of their properties",
          "[exports]") {
  const auto graph = meeting();
  const Read file = read(graph);
  const auto person = file.node("Kim <Gunn>");
  CHECK(Read::value(person, "n_kind") == "Person");
  CHECK(Read::value(person, "n_class") == "Diplomat");
  CHECK(Read::value(person, "n_iri") == id + "person-kim");
  const auto event = file.node("Kim met Lee");
  CHECK(Read::value(event, "n_class") == "Meeting");
  CHECK(Read::value(event, "n_kind") == "Event");
  CHECK(Read::value(event, "n_status") == "Occurred");
  CHECK(Read::value(event, "n_begin") == "2024-05-03");
  CHECK(Read::value(event, "n_year") == "2024");
  CHECK(Read::value(file.node("South Korea"), "n_iso3") == "KOR");
  CHECK(Read::value(file.node("South Korea"), "n_wikidata") == "Q884");
  CHECK(Read::value(file.node("South Korea"), "n_pref_label") == "Corée du Sud");
}

TEST_CASE("keys are typed by all their values", "[exports]") {
  auto graph = meeting();
  CHECK(read(graph).type_of("n_quantity") == "int");
  CHECK(read(graph).type_of("n_confidence") == "double");
  CHECK(read(graph).type_of("n_begin") == "string");
  about(graph, "article-a1#meeting-c4").has(dse + "confidence", "high");
  CHECK(read(graph).type_of("n_confidence") == "string");
  CHECK(Read::value(read(graph).node("Kim met Lee"), "n_confidence") == "0.9 | high");
  about(graph, "state-KOR").has(dse + "quantity", "4294967296", xsd + "integer");
  CHECK(read(graph).type_of("n_quantity") == "long");
  about(graph, "person-lee").has(dse + "quantity", "9007199254740993", xsd + "integer");
  CHECK(read(graph).type_of("n_quantity") == "string");
}

TEST_CASE("keys come first, every data key is declared, nothing is empty, ids are plain", "[exports]") {
  const auto graph = meeting();
  const Read file = read(graph);
  std::set<std::string> keys;
  for (const auto key : file.document.child("graphml").children("key"))
    CHECK(keys.insert(key.attribute("id").value()).second);
  CHECK(std::string(file.document.child("graphml").last_child().name()) == "graph");
  for (const auto element : file.graph().children()) {
    CHECK_THAT(element.attribute("id").value(), Catch::Matches("[ne][0-9]+"));
    for (const auto data : element.children("data")) {
      CHECK(keys.contains(data.attribute("key").value()));
      CHECK_FALSE(std::string(data.text().get()).empty());
    }
  }
}

TEST_CASE("no two edges share source, target and label, so that Gephi merges none", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c4").to("http://other.org/participant", id + "person-kim");
  const Read file = read(graph);
  std::set<std::string> seen;
  for (const auto edge : file.graph().children("edge")) {
    CHECK(seen.insert(std::string(edge.attribute("source").value()) + ' ' + edge.attribute("target").value() +
                      ' ' + edge.attribute("label").value())
              .second);
  }
  CHECK(file.edge("participant_2"));
}

TEST_CASE("truth values are the integers 1 and 0, which all readers take", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#s-c0").has(dse + "furniture", "true", xsd + "boolean");
  about(graph, "article-a1#meeting-c4").has(dse + "furniture", "false", xsd + "boolean");
  const Read file = read(graph);
  CHECK(file.type_of("n_furniture") == "int");
  CHECK(Read::value(file.node("Kim met Lee."), "n_furniture") == "1");
  CHECK(Read::value(file.node("Kim met Lee"), "n_furniture") == "0");
}

TEST_CASE("short-cuts say that they are derived and from how many events", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c90")
      .a("Event")
      .a("Meeting")
      .to(dse + "status", dse + "Ongoing")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee");
  about(graph, "article-a1#meeting-c99")
      .a("Event")
      .a("Meeting")
      .to(dse + "status", dse + "Planned")
      .to(dse + "participant", id + "person-kim")
      .to(dse + "participant", id + "person-lee");
  const Read file = read(graph);
  CHECK(Read::value(file.edge("metWith"), "e_derived") == "1");
  CHECK(Read::value(file.edge("metWith"), "e_symmetric") == "1");
  CHECK(Read::value(file.edge("metWith"), "e_weight") == "2");
  CHECK(Read::value(file.edge("metWith"), "e_label") == "met with");
  CHECK(Read::value(file.edge("participant"), "e_derived").empty());
  CHECK(Read::value(file.edge("participant"), "e_weight") == "1");
  CHECK(Read::value(file.edge("participant"), "e_articles") == "article-a1");
}

TEST_CASE("strict GraphML has no label attribute on edges", "[exports]") {
  const auto graph = meeting();
  CHECK(std::string(read(graph).edge("represents").attribute("label").value()) == "represents");
  Options options;
  options.strict = true;
  CHECK_FALSE(read(graph, options).edge("represents").attribute("label"));
}

TEST_CASE("less detail leaves sentences, then events and articles out, with their edges", "[exports]") {
  const auto graph = meeting();
  Options options;
  options.detail = Detail::events;
  CHECK(count(read(graph, options).graph(), "node") == 5);
  CHECK_FALSE(read(graph, options).edge("evidence"));
  options.detail = Detail::people;
  CHECK(count(read(graph, options).graph(), "node") == 3);
  CHECK(count(read(graph, options).graph(), "edge") == 2);
}

TEST_CASE("without text no sentence is in the file", "[exports]") {
  const auto graph = meeting();
  Options options;
  options.text = false;
  CHECK_THAT(read(graph).text, Contains("Kim met Lee."));
  CHECK_THAT(read(graph, options).text, !Contains("Kim met Lee."));
  CHECK(read(graph, options).node("s-c0"));
}

TEST_CASE("what XML cannot hold is replaced and counted, the rest reads back equal", "[exports]") {
  graph::KnowledgeGraph graph;
  const std::string text = "a<b>&\"' \t\n\r]]> Müller 🙂";
  about(graph, "x")
      .a("Person")
      .has(dse + "note", text)
      .has(dse + "bad",
           "a\x0B"
           "b\x01"
           "c\xEF\xBF\xBF"
           "d\xFF");
  const Read file = read(graph);
  const auto node = file.graph().child("node");
  CHECK(Read::value(node, "n_note") == text);
  CHECK(Read::value(node, "n_bad") ==
        "a\uFFFD"
        "b\uFFFD"
        "c\uFFFD"
        "d\uFFFD");
  REQUIRE(file.warnings.size() == 1);
  CHECK(file.warnings[0] == "4 characters that XML cannot hold were replaced by U+FFFD");
}

TEST_CASE("long values are cut between characters and counted, unless asked to keep them", "[exports]") {
  graph::KnowledgeGraph graph;
  std::string text = "x";
  while (text.size() < 70'000) text += "ü";
  about(graph, "x").a("Person").has(dse + "note", text);
  const Read file = read(graph);
  CHECK(Read::value(file.graph().child("node"), "n_note").size() == 65535 + 3);
  REQUIRE(file.warnings.size() == 1);
  CHECK_THAT(file.warnings[0], Contains("1 values over 65536 bytes were cut"));
  Options options;
  options.cap = false;
  CHECK(Read::value(read(graph, options).graph().child("node"), "n_note") == text);
}

TEST_CASE("names that readers take for something else are not used for values", "[exports]") {
  graph::KnowledgeGraph graph;
  for (const std::string name : {"id", "type", "b", "Weight", "x", "2nd", "größe"}) {
    about(graph, "thing").a("Person").has("http://other.org/" + name, "text");
  }
  const Read file = read(graph);
  const std::set<std::string> allowed{
      "n_id_value", "n_type_value", "n_b_value", "n_weight_value", "n_x_value", "n_p_2nd",
      "n_gr____e",  "n_label",      "n_name",    "n_iri",          "n_kind",    "n_class",
      "n_r",        "n_g",          "n_b",       "n_size",         "n_x",       "n_y"};
  for (const auto data : file.graph().child("node").children("data")) {
    CHECK(allowed.contains(data.attribute("key").value()));
  }
  CHECK(count(file.graph().child("node"), "data") == allowed.size());
}

TEST_CASE("an empty graph is a valid file without nodes", "[exports]") {
  CHECK(count(read(graph::KnowledgeGraph()).graph(), "node") == 0);
}

TEST_CASE("a tenure is labelled by its holder and office", "[exports]") {
  auto graph = meeting();
  about(graph, "office-kor").a("Office").has(rdfs_label, "Envoy of South Korea", {}, "en");
  about(graph, "article-a1#tenure-kim")
      .a("Tenure")
      .to(dse + "holder", id + "person-kim")
      .to(dse + "office", id + "office-kor");
  CHECK(read(graph).node("Kim <Gunn>, Envoy of South Korea"));
}
