#include "ontology/mapping.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "core/error.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_order.hpp"
#include "ontology/term_check.hpp"
#include "sample_facts.hpp"

using namespace chancery;
using namespace chancery::ontology;

namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

/// A graph with questions in short: names without a colon are of the default base, properties of the
/// ontology.
class Asked {
 public:
  explicit Asked(const std::vector<graph::Facts>& articles, MappingOptions options = {}) {
    const Mapping mapping(options, vocabulary());
    for (const auto& facts : articles) {
      for (auto& warning : mapping.add(facts, graph_)) warnings_.push_back(std::move(warning));
    }
  }

  std::set<std::string> objects(const std::string& subject, const std::string& property) const {
    std::set<std::string> found;
    const auto s = graph_.find_resource(instance(subject));
    const auto p = graph_.find_predicate(term(property));
    if (s == graph::no_id || p == graph::no_id) return found;
    for (const auto edge : graph_.match({s, p, graph::no_id, graph::no_id})) {
      found.insert(shortened(std::string(graph_.vertex(graph_.edge(edge).object).name)));
    }
    return found;
  }
  std::set<std::string> types(const std::string& subject) const { return objects(subject, rdf_type()); }
  std::set<std::string> of_type(const std::string& name) const {
    std::set<std::string> found;
    const auto o = graph_.find_resource(term(name));
    const auto p = graph_.find_predicate(rdf_type());
    if (o == graph::no_id || p == graph::no_id) return found;
    for (const auto edge : graph_.match({graph::no_id, p, o, graph::no_id})) {
      found.insert(shortened(std::string(graph_.vertex(graph_.edge(edge).subject).name)));
    }
    return found;
  }
  std::vector<Statement> statements() const {
    std::vector<Statement> all;
    std::vector<graph::EdgeId> edges;
    for (const auto subject : subjects_in_order(graph_)) {
      edges_in_order(graph_, subject, edges);
      for (const auto edge : edges) {
        for (const auto source : graph_.sources_of(edge)) all.push_back(statement_of(graph_, edge, source));
      }
    }
    return all;
  }
  const std::vector<std::string>& warnings() const { return warnings_; }

 private:
  static std::string rdf_type() { return std::string(ns::rdf) + "type"; }
  static std::string term(const std::string& name) {
    return name.find(':') == std::string::npos ? std::string(dse) + name : name;
  }
  static std::string instance(const std::string& name) {
    return name.find(':') == std::string::npos ? MappingOptions().base + name : name;
  }
  static std::string shortened(std::string iri) {
    for (const std::string& start : {MappingOptions().base, std::string(dse)}) {
      if (iri.starts_with(start)) return iri.substr(start.size());
    }
    return iri;
  }

  graph::KnowledgeGraph graph_;
  std::vector<std::string> warnings_;
};

using Names = std::set<std::string>;
const std::string label = std::string(ns::rdfs) + "label";
const std::string pref_label = std::string(ns::skos) + "prefLabel";
const std::string alt_label = std::string(ns::skos) + "altLabel";

}  // namespace

TEST_CASE("a meeting is a node with all its classes, participants, parties, place, time and evidence") {
  const Asked graph({samples::envoys()});
  const std::string met = "article-2031_a1#meeting-c41";
  CHECK(graph.types(met) == Names{"Meeting", "Consultation", "Event"});
  CHECK(graph.objects(met, "participant") ==
        Names{"person-dana-moss-USA", "person-lee-haneul-KOR", "person-ken-abe-JPN"});
  CHECK(graph.objects(met, "party") == Names{"state-USA", "state-KOR", "state-JPN"});
  CHECK(graph.objects(met, "format") == Names{"trilateral"});
  CHECK(graph.objects(met, "place") == Names{"place-seoul-KOR"});
  CHECK(graph.objects(met, "status") == Names{"Occurred"});
  CHECK(graph.objects(met, "begin") == Names{"2031-06-03"});
  CHECK(graph.objects(met, "precision") == Names{"Day"});
  CHECK(graph.objects(met, "timeExpression") == Names{"Tuesday"});
  CHECK(graph.objects(met, "evidence") == Names{"article-2031_a1#s-c0"});
  CHECK(graph.objects(met, "reportedIn") == Names{"article-2031_a1"});
  CHECK(graph.objects(met, "confidence") == Names{"0.85"});
  CHECK(graph.objects(met, "cameo") == Names{"040"});
  CHECK(graph.objects(met, label) ==
        Names{"Trilateral meeting of Dana Moss, Ken Abe and Lee Haneul in Seoul"});
}

TEST_CASE("a capital is a place or its government, as the mention reads it") {
  const Asked graph({samples::envoys(), samples::visit()});
  CHECK(graph.objects("article-2031_a1#s-c0", "mentions").contains("place-seoul-KOR"));
  CHECK(graph.objects("article-2031_a1#s-c66", "mentions").contains("gov-KOR"));
  CHECK(graph.types("gov-KOR") == Names{"Government", "Organisation", "Agent"});
  CHECK(graph.objects("gov-KOR", "governmentOf") == Names{"state-KOR"});
  CHECK(graph.objects("gov-KOR", pref_label) == Names{"Government of South Korea"});
  CHECK(graph.objects("gov-KOR", alt_label) == Names{"Seoul"});
  CHECK(graph.objects("article-o02#appeal-c31", "actor") == Names{"gov-KOR"});
  CHECK(graph.objects("article-o02#appeal-c31", "party") == Names{"state-KOR"});
  CHECK(graph.objects("article-o02#appeal-c31", "targetParty") == Names{"state-PRK"});
  CHECK(graph.objects("state-KOR", "capital") == Names{"place-seoul-KOR"});
}

TEST_CASE("a group that the text resolves takes part as its members") {
  const Asked graph({samples::envoys()});
  const std::string again = "article-2031_a1#meeting-c118";
  CHECK(graph.objects(again, "status") == Names{"Planned"});
  CHECK(graph.objects(again, "participant").size() == 3);
  CHECK(graph.objects(again, "attributedTo") == Names{"org-foreign-ministry-kor"});
  CHECK(graph.objects(again, "claimedIn") == Names{"article-2031_a1#statement-c91"});
  CHECK(graph.objects("org-foreign-ministry-kor", "governmentOf") == Names{"state-KOR"});
}

TEST_CASE("short-cut edges follow from what occurred, and planned meetings from what is to come") {
  const Asked graph({samples::envoys()});
  CHECK(graph.objects("person-dana-moss-USA", "metWith") ==
        Names{"person-lee-haneul-KOR", "person-ken-abe-JPN"});
  CHECK(graph.objects("person-ken-abe-JPN", "scheduledToMeet") ==
        Names{"person-lee-haneul-KOR", "person-dana-moss-USA"});
  CHECK(graph.objects("state-JPN", "consultedWith") == Names{"state-KOR", "state-USA"});
  CHECK(graph.objects("state-JPN", "condemned") == Names{"state-PRK"});
  CHECK(graph.objects("state-CHN", "condemned").empty());
  CHECK(graph.objects("person-dana-moss-USA", "holdsOffice") ==
        Names{"office-USA-special-envoy-for-north-korea"});
  CHECK(graph.objects("person-dana-moss-USA", "represents") == Names{"state-USA"});
}

TEST_CASE("a planned meeting gives no metWith") {
  graph::Facts facts = samples::envoys();
  facts.events[0].status = graph::Status::planned;
  facts.events[0].time = graph::no_index;
  const Asked graph({facts});
  CHECK(graph.objects("person-dana-moss-USA", "metWith").empty());
  CHECK(graph.objects("state-JPN", "consultedWith").empty());
}

TEST_CASE("a tenure has holder, office, day and evidence; a former one gives no class and no short cut") {
  const Asked graph({samples::envoys()});
  const std::string tenure = "article-2031_a1#tenure-dana-moss-USA-USA-special-envoy-for-north-korea";
  CHECK(graph.objects(tenure, "holder") == Names{"person-dana-moss-USA"});
  CHECK(graph.objects(tenure, "asOf") == Names{"2031-06-04"});
  CHECK(graph.objects(tenure, "evidence") == Names{"article-2031_a1#s-c0"});
  CHECK(graph.types("person-dana-moss-USA") == Names{"Diplomat", "Person", "Agent"});
  const std::string office = "office-USA-special-envoy-for-north-korea";
  CHECK(graph.objects(office, "officeOf") == Names{"state-USA"});
  CHECK(graph.objects(office, "officeType") == Names{"Envoy"});
  CHECK(graph.objects(office, label) == Names{"special envoy for North Korea of United States"});
  CHECK(graph.types("person-ana-ruiz") == Names{"Person", "Agent"});
  CHECK(graph.objects("person-ana-ruiz", "holdsOffice").empty());
}

TEST_CASE("weapons are types of the ontology, and roles find their properties by what fills them") {
  const Asked graph({samples::envoys()});
  CHECK(graph.objects("article-2031_a1#missile-launch-c153", "weapon") == Names{"ICBM"});
  CHECK(graph.objects("article-2031_a1#missile-launch-c153", "quantity") == Names{"2"});
  CHECK(graph.objects("article-2031_a1#condemnation-c221", "topic") ==
        Names{"article-2031_a1#missile-launch-c153"});
  CHECK(graph.types("article-2031_a1#veto-c264") == Names{"Veto", "Event"});
  CHECK(graph.objects("article-2031_a1#veto-c264", "instrument").size() == 1);
  CHECK(graph.objects("article-o02#visit-c10", "destination").empty());
}

TEST_CASE("offsets count characters, and the sentence's text is as long as they say") {
  const graph::Facts facts = samples::visit();
  const Asked graph({facts});
  CHECK(graph.objects("article-o02#s-c25", "text") == Names{"Seoul urged Pyongyang to talk."});
  CHECK(graph.objects("article-o02#s-c25", "beginOffset") == Names{"25"});
  CHECK(graph.objects("article-o02#s-c25", "endOffset") == Names{"55"});
}

TEST_CASE("one thing is one node across articles, and each statement knows its articles") {
  const Asked graph({samples::envoys(), samples::visit()});
  CHECK(graph.objects("person-dana-moss-USA", "metWith").size() == 3);
  Names sources;
  for (const Statement& statement : graph.statements()) {
    if (statement.subject.value.ends_with("person-dana-moss-USA") &&
        statement.predicate.value == pref_label) {
      sources.insert(statement.graph);
    }
  }
  CHECK(sources == Names{MappingOptions().base + "article-2031_a1", MappingOptions().base + "article-o02"});
}

TEST_CASE("a state has the name of the table, whatever the article calls it") {
  const Asked graph({samples::visit()});
  CHECK(graph.objects("state-USA", pref_label) == Names{"United States"});
  CHECK(graph.objects("state-USA", alt_label) == Names{"U.S."});
  CHECK(graph.objects("state-USA", "iso3") == Names{"USA"});
}

TEST_CASE("a name of one word stays with its article; accents do not make another person") {
  const Asked graph({samples::visit()});
  CHECK(graph.of_type("Person").contains("article-o02#person-kim-c81"));
  CHECK(graph.of_type("Person").contains("person-zoe-nunez"));
}

TEST_CASE("namesakes with different states are two nodes, also across articles") {
  graph::Facts one = samples::visit();
  graph::Facts other = samples::visit();
  other.article = "o03";
  other.entities[4].state = 1;
  other.tenures.clear();
  const Asked graph({one, other});
  CHECK(graph.objects("person-dana-moss-USA", pref_label) == Names{"Dana Moss"});
  CHECK(graph.objects("person-dana-moss-KOR", pref_label) == Names{"Dana Moss"});
}

TEST_CASE("namesakes of one state in one article are two nodes that no other article shares") {
  const Asked graph({samples::hostile()});
  Names bearers;
  for (const std::string& iri : graph.of_type("Person")) {
    if (iri.find("#person-kim-min-ho") != std::string::npos) bearers.insert(iri);
    CHECK_FALSE(iri.starts_with("person-kim-min-ho"));
  }
  CHECK(bearers.size() == 2);
}

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

TEST_CASE("what comes out depends on the facts alone, not on the order of articles") {
  std::vector<graph::Facts> articles{samples::envoys(), samples::visit(), samples::hostile(),
                                     samples::bare()};
  auto sorted = [](std::vector<Statement> statements) {
    std::ranges::sort(statements);
    return statements;
  };
  const auto forward = Asked(articles).statements();
  std::ranges::reverse(articles);
  CHECK(Asked(articles).statements() == forward);
  std::vector<Statement> apart;
  for (const auto& facts : articles) {
    for (auto& statement : Asked({facts}).statements()) apart.push_back(std::move(statement));
  }
  CHECK(sorted(apart) == sorted(forward));
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
