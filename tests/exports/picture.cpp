#include "exports/picture.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include "exports/captions.hpp"
#include "exports/svg.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

std::vector<std::string> captions(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  std::vector<std::string> result;
  const auto whole = property_graph(graph, {});
  for (const auto& dot : picture(whole, options).dots) result.push_back(dot.caption);
  return result;
}

/// Role and ends of each line: "participant: meeting - Lee".
std::vector<std::string> lines(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  std::vector<std::string> result;
  const auto whole = property_graph(graph, {});
  const Picture drawn = picture(whole, options);
  for (const auto& line : drawn.lines) {
    result.push_back(whole.roles[whole.edges[line.edge].role].name + ": " + drawn.dots[line.source].caption +
                     " - " + drawn.dots[line.target].caption);
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::string svg(const graph::KnowledgeGraph& graph) {
  StringOutput out;
  write_svg({{}, &graph}, {}, out);
  return out.text();
}

}  // namespace

TEST_CASE("a picture shows persons, states, organisations and events, no articles and no sentences",
          "[exports]") {
  CHECK(captions(meeting()) == std::vector<std::string>{"Kim <Gunn>", "Lee", "South Korea", "meeting"});
  Options people;
  people.detail = Detail::people;
  CHECK(captions(meeting(), people) == std::vector<std::string>{"Kim <Gunn>", "Lee", "South Korea"});
}

TEST_CASE("a short-cut is drawn only where the events that it follows from are not", "[exports]") {
  CHECK(lines(meeting()) == std::vector<std::string>{"participant: meeting - Kim <Gunn>",
                                                     "participant: meeting - Lee",
                                                     "represents: Kim <Gunn> - South Korea"});
  Options people;
  people.detail = Detail::people;
  CHECK(lines(meeting(), people) ==
        std::vector<std::string>{"metWith: Kim <Gunn> - Lee", "represents: Kim <Gunn> - South Korea"});
}

TEST_CASE("an event has a line to a state only where nobody drawn stands between them", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#meeting-c4")
      .to(dse + "party", id + "state-KOR")
      .to(dse + "party", id + "state-PRK");
  about(graph, "state-PRK").a("State").has(pref_label, "North Korea", {}, "en");
  const auto drawn = lines(graph);
  CHECK(std::count(drawn.begin(), drawn.end(), "party: meeting - North Korea") == 1);
  CHECK(std::count(drawn.begin(), drawn.end(), "party: meeting - South Korea") == 0);
}

TEST_CASE("captions are cut by characters, not bytes", "[exports]") {
  CHECK(shortened("Žižkov", 6) == "Žižkov");
  CHECK(shortened("Žižkov", 3) == "Žiž\u2026");
}

TEST_CASE("no caption covers another or a dot", "[exports]") {
  Picture picture;
  for (std::uint32_t i = 0; i < 40; ++i)
    picture.dots.push_back({i, {10.0 + 24 * (i % 8), 10.0 + 24 * (i / 8)}, 8, "eight letters"});
  const auto places = caption_places(picture);
  const auto shown = std::count_if(places.begin(), places.end(), [](const auto& p) { return p.has_value(); });
  CHECK(shown > 0);
  CHECK(shown < 40);
  for (std::size_t a = 0; a < places.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      if (!places[a] || !places[b] || std::abs(places[a]->y - places[b]->y) >= caption_size) continue;
      CHECK(std::abs(places[a]->x - places[b]->x) > 12 * 0.5 * caption_size);
    }
  }
}

TEST_CASE("SVG is well-formed and shows names as text, whatever they hold", "[exports]") {
  auto graph = meeting();
  about(graph, "person-bad")
      .a("Person")
      .has(pref_label, "</title><script>alert(\"1\")</script>]]>\x01\xFF \u202Eevil\u202C \U0001F600");
  const std::string text = svg(graph);
  CHECK_THAT(text, !Contains("<script"));
  pugi::xml_document document;
  REQUIRE(document.load_string(text.c_str(), pugi::parse_full));
  CHECK(std::string(document.child("svg").attribute("xmlns").value()) == "http://www.w3.org/2000/svg");
  CHECK_THAT(text, Contains("&lt;/title&gt;&lt;script&gt;alert(\"1\")&lt;/script&gt;]]&gt;\uFFFD\uFFFD"));
  CHECK_THAT(text, Contains("Kim &lt;Gunn&gt;</text>"));
  CHECK(svg(graph) == text);
}

TEST_CASE("SVG shows what is to come hollow and what did not happen dashed", "[exports]") {
  auto graph = meeting();
  about(graph, "article-a1#visit-c1")
      .a("Event")
      .has(rdfs_label, "a visit")
      .to(dse + "status", dse + "Planned");
  about(graph, "article-a1#visit-c2")
      .a("Event")
      .has(rdfs_label, "no visit")
      .to(dse + "status", dse + "Negated");
  const std::string text = svg(graph);
  CHECK_THAT(text, Contains("class=\"open\" stroke-width=\"1.8\" stroke=\"#f28e2b\"><title>a visit</title>"));
  CHECK_THAT(text,
             Contains("class=\"never\" stroke-width=\"1.8\" stroke=\"#f28e2b\"><title>no visit</title>"));
  CHECK_THAT(text, Contains("fill=\"#f28e2b\" stroke=\"#fff\"><title>Kim met Lee</title>"));
}

TEST_CASE("SVG of an empty graph is a picture with a legend", "[exports]") {
  const std::string text = svg(graph::KnowledgeGraph());
  CHECK_THAT(text, Contains("Organisation</text>"));
}
