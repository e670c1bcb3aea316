#include "ontology/identity.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "draft.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/identity/view.hpp"
#include "ontology/mapping.hpp"
#include "sample_facts.hpp"

using namespace chancery;
using namespace chancery::ontology;

namespace {

/// An article in which a person with an office meets a minister of Japan on 3 June.
graph::Facts meeting_in(const std::string& article, const std::string& name, const std::string& state,
                        const std::string& office_type = "Envoy") {
  samples::Draft d(article, name + " met Ken Abe on Tuesday. They spoke.", "2031-06-04");
  const auto japan = d.entity(graph::EntityKind::state, "JPN", "Japan", {});
  const auto own = state.empty() ? graph::no_index : d.entity(graph::EntityKind::state, state, state, {});
  const auto one = d.entity(graph::EntityKind::person, "", name, {name}, own);
  const auto other = d.entity(graph::EntityKind::person, "ken-abe", "Ken Abe", {"Ken Abe"}, japan);
  d.tenure(one, own, "envoy", office_type, "Diplomat", name);
  const auto tuesday =
      d.time("Tuesday", {parse_date("2031-06-03"), parse_date("2031-06-03"), Precision::day});
  auto& met = d.event("meeting", "Meeting", "met");
  samples::Draft::argument(met, "participant", one);
  samples::Draft::argument(met, "participant", other);
  met.time = tuesday;
  return d.facts;
}

graph::KnowledgeGraph graph_of(const std::vector<graph::Facts>& articles) {
  static const Vocabulary vocabulary = Vocabulary::load();
  const Mapping mapping({}, vocabulary);
  graph::KnowledgeGraph graph;
  for (const auto& facts : articles) mapping.add(facts, graph);
  return graph;
}

/// Who states what, as sorted lines.
std::vector<std::string> statements_of(const graph::KnowledgeGraph& graph) {
  std::vector<std::string> lines;
  for (const auto id : graph.match({})) {
    const graph::Edge edge = graph.edge(id);
    for (const auto source : graph.sources_of(id)) {
      lines.push_back(std::string(graph.source_name(source)) + " | " +
                      std::string(graph.vertex(edge.subject).name) + " | " +
                      std::string(graph.predicate_name(edge.predicate)) + " | " +
                      std::string(graph.vertex(edge.object).name));
    }
  }
  std::ranges::sort(lines);
  return lines;
}

std::vector<std::string> persons_in(graph::KnowledgeGraph& graph) {
  std::vector<std::string> names;
  const identity::View view(graph);
  for (const auto person : view.of_class("Person")) {
    const std::string_view iri = view.name(person);
    names.emplace_back(iri.substr(iri.find("person-")));
  }
  return names;
}

std::vector<std::string> persons_after_uniting(const std::vector<graph::Facts>& articles) {
  graph::KnowledgeGraph graph = graph_of(articles);
  unite(graph);
  return persons_in(graph);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("one name and one kind of office is one person across articles, if no state speaks against it") {
  CHECK(
      persons_after_uniting({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana J. Moss", "USA")}) ==
      Names{"person-dana-j-moss-USA", "person-ken-abe-JPN"});
  CHECK(persons_after_uniting({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana Moss", "")}) ==
        Names{"person-dana-moss", "person-ken-abe-JPN"});
  CHECK(persons_after_uniting({meeting_in("a", "Sung Kim", "USA"), meeting_in("b", "Kim Sung", "USA")}) ==
        Names{"person-ken-abe-JPN", "person-kim-sung-USA"});
}

TEST_CASE("namesakes stay two when states or offices differ, or when anything makes it doubtful") {
  CHECK(persons_after_uniting({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana Moss", "CAN")})
            .size() == 3);
  CHECK(persons_after_uniting(
            {meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana Moss", "", "Legislator")})
            .size() == 3);
  CHECK(persons_after_uniting({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana Moss", ""),
                               meeting_in("c", "Dana Moss", "CAN")})
            .size() == 4);
}

TEST_CASE("two persons that one article keeps apart are never united") {
  graph::Facts both = meeting_in("a", "Dana Moss", "USA");
  const graph::Facts more = meeting_in("a", "Dana J. Moss", "USA");
  both.text += ' ' + more.text;
  graph::Entity second = more.entities[2];
  second.mentions.clear();
  both.entities.push_back(second);
  both.tenures.push_back(both.tenures.front());
  both.tenures.back().holder = 4;
  CHECK(persons_after_uniting({both}).size() == 3);
}

TEST_CASE("what was said of the two persons is said of the one, by the same articles") {
  graph::KnowledgeGraph graph =
      graph_of({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana J. Moss", "USA")});
  const std::size_t statements = graph.statement_count();
  const auto decisions = unite(graph);
  const identity::View view(graph);
  const auto kept = graph.find_resource("https://w3id.org/dse/id/person-dana-j-moss-USA");
  const auto gone = graph.find_resource("https://w3id.org/dse/id/person-dana-moss-USA");
  CHECK(view.sources(kept).size() == 2);
  CHECK(view.objects(gone, "type").empty());
  CHECK(view.subjects("participant", gone).empty());
  CHECK(view.subjects("participant", kept).size() == 2);
  CHECK(view.objects(kept, "sameAs") == std::vector<graph::VertexId>{gone});
  CHECK(view.values(kept, "prefLabel").size() == 1);
  CHECK(view.values(kept, "altLabel").size() == 1);
  // two sameAs, of the person and of the meeting, and by what b is taken back: unitedFrom, ownPrefLabel
  CHECK(graph.statement_count() == statements + 4);
  CHECK(decisions.size() == 3);
}

TEST_CASE("one event that two articles tell of is linked, both reports stay") {
  graph::KnowledgeGraph graph =
      graph_of({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana Moss", "USA")});
  unite(graph);
  const identity::View view(graph);
  const auto meetings = view.of_class("Meeting");
  REQUIRE(meetings.size() == 2);
  CHECK(view.objects(meetings[0], "sameAs") == std::vector<graph::VertexId>{meetings[1]});
}

TEST_CASE("two events of one article, or of another day, are not linked") {
  graph::Facts twice = meeting_in("a", "Dana Moss", "USA");
  twice.events.push_back(twice.events.front());
  graph::Facts later = meeting_in("b", "Dana Moss", "USA");
  later.times.front().interval.begin = later.times.front().interval.end = parse_date("2031-06-02");
  graph::KnowledgeGraph graph = graph_of({twice, later});
  unite(graph);
  const identity::View view(graph);
  for (const auto meeting : view.of_class("Meeting")) CHECK(view.objects(meeting, "sameAs").empty());
}

TEST_CASE("the preferred name is the one that most articles use") {
  graph::KnowledgeGraph graph =
      graph_of({meeting_in("a", "Kim Yong-Un", "KOR"), meeting_in("b", "Kim Yong Un", "KOR"),
                meeting_in("c", "Kim Yong Un", "KOR")});
  unite(graph);
  const identity::View view(graph);
  const auto person = graph.find_resource("https://w3id.org/dse/id/person-kim-yong-un-KOR");
  CHECK(view.values(person, "prefLabel") == std::set<std::string>{"Kim Yong Un"});
  CHECK(view.values(person, "altLabel") == std::set<std::string>{"Kim Yong-Un"});
}

TEST_CASE("the decisions do not depend on the order of the articles") {
  std::vector<graph::Facts> articles{meeting_in("a", "Dana Moss", "USA"),
                                     meeting_in("b", "Dana J. Moss", "USA"), meeting_in("c", "Moss Dana", ""),
                                     meeting_in("d", "Kim Sung", "PRK")};
  graph::KnowledgeGraph forward = graph_of(articles);
  std::ranges::reverse(articles);
  graph::KnowledgeGraph backward = graph_of(articles);
  CHECK(unite(forward) == unite(backward));
  CHECK(persons_in(forward) == persons_in(backward));
}

TEST_CASE("separate gives each article back what it stated alone") {
  graph::KnowledgeGraph graph =
      graph_of({meeting_in("a", "Dana Moss", "USA"), meeting_in("b", "Dana J. Moss", "USA"),
                meeting_in("c", "Moss Dana", ""), meeting_in("d", "Kim Yong-Un", "KOR"),
                meeting_in("e", "Kim Yong Un", "KOR")});
  const auto alone = statements_of(graph);
  REQUIRE_FALSE(unite(graph).empty());
  const auto united = statements_of(graph);
  CHECK(united != alone);
  separate(graph);
  CHECK(statements_of(graph) == alone);
  unite(graph);
  CHECK(statements_of(graph) == united);
  unite(graph);
  CHECK(statements_of(graph) == united);
}

TEST_CASE("an article that gives one name twice gets both back") {
  const std::string label = identity::property_iri("prefLabel");
  const std::string other = identity::property_iri("altLabel");
  graph::KnowledgeGraph graph;
  const auto node = graph.resource("urn:n");
  const auto claim = [&](const std::string& property, std::string_view name, std::string_view article) {
    graph.claim(node, property, graph.value(name, {}, "en"), article);
  };
  for (const std::string_view article : {"urn:a", "urn:b"}) claim(label, "A", article);
  for (const std::string& property : {label, identity::property_iri("label"), other})
    claim(property, "B", "urn:c");
  claim(identity::property_iri("label"), "A", "urn:a");
  claim(label, "B", "urn:d");
  claim(label, "C", "urn:d");
  const auto alone = statements_of(graph);
  unite(graph);
  CHECK(statements_of(graph) != alone);
  separate(graph);
  CHECK(statements_of(graph) == alone);
}

TEST_CASE("what others say to be the same stays when decisions are taken back") {
  graph::KnowledgeGraph graph = graph_of({meeting_in("a", "Dana Moss", "USA")});
  const auto same_as = identity::property_iri("sameAs");
  graph.claim(graph.resource("urn:x"), same_as, graph.resource("urn:y"));
  const auto before = statements_of(graph);
  separate(graph);
  CHECK(statements_of(graph) == before);
}
