#include "ontology/mapping.hpp"

#include <catch2/catch.hpp>

#include "asked.hpp"
#include "ontology/namespaces.hpp"
#include "sample_facts.hpp"

using namespace chancery;
using namespace chancery::ontology;
using samples::Asked;
using samples::Names;

namespace {

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
