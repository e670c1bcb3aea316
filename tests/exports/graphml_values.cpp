#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "small_graph.hpp"
#include "written_graphml.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;
using written_graphml::count;
using written_graphml::read;
using written_graphml::Read;

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

TEST_CASE("truth values are the integers 1 and 0, which all readers take", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#s-c0").has(dse + "furniture", "true", xsd + "boolean");
  about(graph, "article-a1#meeting-c4").has(dse + "furniture", "false", xsd + "boolean");
  const Read file = read(graph);
  CHECK(file.type_of("n_furniture") == "int");
  CHECK(Read::value(file.node("Kim met Lee."), "n_furniture") == "1");
  CHECK(Read::value(file.node("Kim met Lee"), "n_furniture") == "0");
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
