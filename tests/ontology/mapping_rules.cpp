#include <catch2/catch.hpp>

#include "asked.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/term_check.hpp"
#include "sample_facts.hpp"

using namespace chancery;
using namespace chancery::ontology;
using samples::Asked;
using samples::Names;
using samples::vocabulary;

TEST_CASE("an event that lacks what its class asks for takes the next more general class") {
  graph::Facts facts = samples::envoys();
  facts.events[0].arguments.resize(1);
  facts.events[3].arguments.pop_back();
  facts.events[4].arguments.clear();
  facts.events[5].arguments.pop_back();
  const Asked graph({facts});
  CHECK(graph.types("article-2031_a1#meeting-c41") == Names{"Consultation", "Event"});
  CHECK(graph.types("article-2031_a1#missile-launch-c153") == Names{"MilitaryAct", "Event"});
  CHECK(graph.types("article-2031_a1#condemnation-c221") == Names{"Event"});
  CHECK(graph.types("article-2031_a1#veto-c264") == Names{"Event"});
}

TEST_CASE("a date that the status rules out is dropped aloud, its words stay") {
  graph::Facts facts = samples::envoys();
  facts.times[0].interval.begin = facts.times[0].interval.end = parse_date("2031-07-01");
  facts.times[1].interval.begin = facts.times[1].interval.end = parse_date("2031-05-01");
  const Asked graph({facts});
  CHECK(graph.objects("article-2031_a1#meeting-c41", "begin").empty());
  CHECK(graph.objects("article-2031_a1#meeting-c41", "precision").empty());
  CHECK(graph.objects("article-2031_a1#meeting-c41", "timeExpression") == Names{"Tuesday"});
  CHECK(graph.objects("article-2031_a1#meeting-c118", "end").empty());
  CHECK(graph.warnings().size() == 2);
}

TEST_CASE("a vote that was held and lost has failed") {
  graph::Facts facts = samples::envoys();
  facts.events[5].event_class = "Vote";
  facts.events[5].result = "not adopted";
  const Asked graph({facts});
  CHECK(graph.objects("article-2031_a1#veto-c264", "status") == Names{"Failed"});
}

TEST_CASE("reasons are written on request, sentences are left out on request") {
  MappingOptions options;
  const Asked plain({samples::envoys()}, options);
  CHECK(plain.objects("article-2031_a1#meeting-c118", "rule").empty());
  options.explain = true;
  options.text = false;
  const Asked explained({samples::envoys()}, options);
  CHECK(explained.objects("article-2031_a1#meeting-c118", "rule") == Names{"event.sample", "status.will"});
  CHECK(explained.objects("article-2031_a1#meeting-c118", "tableRow") ==
        Names{"triggers.tsv:99", "status-cues.tsv:7"});
  CHECK(explained.objects("article-2031_a1#meeting-c118", "statusCue") == Names{"will"});
  CHECK(explained.objects("article-2031_a1#s-c0", "text").empty());
  CHECK(explained.objects("article-2031_a1#s-c0", "beginOffset") == Names{"0"});
  CHECK(explained.objects("article-2031_a1", "sha256").size() == 1);
}

TEST_CASE("every statement is legal RDF, also from hostile facts") {
  std::vector<std::string_view> events;
  for (const auto name : vocabulary().schema().classes()) {
    if (vocabulary().schema().is_a(name, "Event")) events.push_back(name);
  }
  MappingOptions options;
  options.explain = true;
  const Asked graph({samples::hostile(), samples::bare(), samples::every_class(events), samples::envoys()},
                    options);
  for (const Statement& statement : graph.statements()) {
    if (const auto fault = statement_fault(statement)) FAIL_CHECK(*fault);
    if (const auto fault = value_fault(statement.object)) FAIL_CHECK(*fault);
  }
  CHECK(graph.of_type("Article").size() == 4);
}

TEST_CASE("every class of events keeps its class when all roles are filled") {
  constexpr graph::EntityIndex person = 1;
  for (const auto name : vocabulary().schema().classes()) {
    if (!vocabulary().schema().is_a(name, "Event")) continue;
    graph::Facts facts = samples::every_class({name});
    for (auto& argument : facts.events.back().arguments) {
      if (argument.role == "target" || argument.role == "recipient" || argument.role == "object")
        argument.entity = person;
      if (argument.role == "appointee") argument.entity = person;
    }
    facts.events.back().arguments.push_back({"instrument", 7, graph::no_index, {}, {}});
    facts.events = {facts.events.back()};
    INFO(name);
    const Asked graph({facts});
    CHECK(graph.of_type(std::string(name)).size() == 1);
  }
}

TEST_CASE("every role that a trigger gives has a property") {
  std::set<std::string> known;
  const Table& roles = vocabulary().table("roles.tsv");
  for (const Row& row : roles.rows()) known.emplace(roles.cell(row, "role"));
  const Table& triggers = vocabulary().table("triggers.tsv");
  for (const Row& row : triggers.rows()) {
    std::string frame(triggers.cell(row, "frame"));
    for (std::size_t at = frame.find('='); at != std::string::npos; at = frame.find('=', at + 1)) {
      const std::string role = frame.substr(at + 1, frame.find_first_of(" ?|", at + 1) - at - 1);
      INFO("triggers.tsv:" << row.line << " " << frame);
      CHECK(known.contains(role));
    }
  }
}

TEST_CASE("article ids become path segments, different ids different ones") {
  const std::string base = "urn:x:";
  CHECK(article_iri(base, "000_904e.v1-a") == "urn:x:article-000_904e.v1-a");
  CHECK(article_iri(base, "a b/c#d") == "urn:x:article-a%20b%2Fc%23d");
  CHECK(article_iri(base, "a%20b") == "urn:x:article-a%2520b");
  const std::string long_id(3000, '/');
  CHECK(article_iri(base, long_id).size() < 150);
  CHECK(article_iri(base, long_id) != article_iri(base, long_id + "/"));
  CHECK_FALSE(term_fault(iri(article_iri(base, long_id))).has_value());
}

TEST_CASE("a base that cannot be one is refused with what is wrong") {
  for (const char* good : {"https://w3id.org/dse/id/", "urn:news:", "http://example.org/é/"})
    CHECK_NOTHROW(check_base(good));
  CHECK_THROWS_WITH(check_base("https://x.org/id"), Catch::Contains("must end in / or :"));
  CHECK_THROWS_WITH(check_base("https://x.org/id#"), Catch::Contains("have no ? or #"));
  CHECK_THROWS_WITH(check_base("id/"), Catch::Contains("give an absolute IRI"));
  CHECK_THROWS_WITH(check_base("https://x.org/a b/"), Catch::Contains("space"));
  CHECK_THROWS_WITH(check_base(""), Catch::Contains("absolute IRI"));
}
