#include "exports/graphml_edge.hpp"

#include <catch2/catch.hpp>
#include <string>

using chancery::exports::GraphMlEdge;

namespace {

const std::string usual =
    R"(
<edge id="e7" source="n1" target="n20" label="metWith#2"><data key="e_label">met > &amp; with</data>)"
    R"(<data key="e_iri">urn:met</data><data key="e_evidence"></data></edge>)";

}  // namespace

TEST_CASE("an edge as it is written is taken off the text", "[exports]") {
  const std::string text = usual + "\n<edge";
  std::string_view rest = text;
  GraphMlEdge edge;
  REQUIRE(edge.take(rest));
  CHECK(rest == "\n<edge");
  CHECK(edge.source == "n1");
  CHECK(edge.target == "n20");
  CHECK(edge.property == "urn:met");
  CHECK_FALSE(edge.is_symmetric);
}

TEST_CASE("of two edges the second has nothing of the first", "[exports]") {
  const std::string text = R"(
<edge id="e0" source="n1" target="n2"><data key="e_iri">urn:a</data><data key="e_symmetric">1</data></edge>
<edge id="e1" source="n3" target="n4"></edge>)";
  std::string_view rest = text;
  GraphMlEdge edge;
  REQUIRE(edge.take(rest));
  CHECK(edge.is_symmetric);
  REQUIRE(edge.take(rest));
  CHECK(edge.source == "n3");
  CHECK(edge.property.empty());
  CHECK_FALSE(edge.is_symmetric);
  CHECK(rest.empty());
}

TEST_CASE("an edge in any other form, cut or wrong, is left to a parser", "[exports]") {
  const auto is_left = [](const std::string& text) {
    INFO(text);
    std::string_view rest = text;
    GraphMlEdge edge;
    CHECK_FALSE(edge.take(rest));
    CHECK(rest == text);
  };
  const auto changed = [](const std::string& what, const std::string& by) {
    std::string text = usual;
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), by);
  };
  for (std::size_t size = 0; size < usual.size(); ++size) is_left(usual.substr(0, size));
  is_left(changed("\n", " "));
  is_left(changed("<edge", "<node"));
  is_left(changed("source", "target"));
  is_left(changed(" label", " more"));
  is_left(changed("\"n1\"", "'n1'"));
  is_left(changed("urn:met", "urn:&#109;et"));
  is_left(changed("e_iri", "e&#95;iri"));
  is_left(changed("urn:met", "<b>urn:met</b>"));
  is_left(changed("<data key=\"e_iri\">", "<data key=\"e_iri\" >"));
  is_left(changed("</data></edge>", "</data><!-- --></edge>"));
  is_left(changed("</data></edge>", "</data></node>"));
}
