#include "sample_facts.hpp"

#include <limits>
#include <utility>

#include "draft.hpp"

namespace samples {

using namespace chancery;
using namespace chancery::graph;

Facts envoys() {
  Draft d("2031_a1",
          "Envoys Dana Moss, Lee Haneul and Ken Abe met in Seoul on Tuesday. Seoul’s Foreign Ministry said "
          "the three envoys will "
          "meet again on June 10. North Korea fired two ICBMs on Monday. The United States, South Korea and "
          "Japan condemned "
          "the launch by North Korea. China vetoed the draft resolution. Former minister Ana Ruiz left.",
          "2031-06-04");
  const auto usa = d.entity(EntityKind::state, "USA", "United States", {"United States"});
  const auto korea = d.entity(EntityKind::state, "KOR", "South Korea", {"South Korea"});
  const auto japan = d.entity(EntityKind::state, "JPN", "Japan", {"Japan"});
  const auto north = d.entity(EntityKind::state, "PRK", "North Korea", {"North Korea", "North Korea"});
  const auto china = d.entity(EntityKind::state, "CHN", "China", {"China"});
  const auto moss = d.entity(EntityKind::person, "dana-moss", "Dana Moss", {"Dana Moss"}, usa);
  const auto lee = d.entity(EntityKind::person, "lee-haneul", "Lee Haneul", {"Lee Haneul"}, korea);
  const auto abe = d.entity(EntityKind::person, "ken-abe", "Ken Abe", {"Ken Abe"});
  const auto ruiz = d.entity(EntityKind::person, "ana-ruiz", "Ana Ruiz", {"Ana Ruiz"});
  const auto seoul = d.entity(EntityKind::place, "seoul", "Seoul", {"Seoul", "Seoul"}, korea, "city");
  d.reading(seoul, 1, Reading::government);
  const auto ministry = d.entity(EntityKind::organisation, "foreign-ministry-KOR", "Foreign Ministry",
                                 {"Foreign Ministry"}, korea, "ministry");
  const auto icbm = d.entity(EntityKind::weapon, "icbm", "ICBM", {"ICBMs"}, no_index, "ICBM");
  const auto draft =
      d.entity(EntityKind::agreement, "resolution", "resolution", {"draft resolution"}, no_index, "draft");
  const auto group = d.entity(EntityKind::group, "three-envoys", "three envoys", {"three envoys"});
  d.facts.entities[group].members = {moss, lee, abe};
  d.facts.entities[north].aliases = {"DPRK", "North Korean"};
  d.facts.entities[moss].family_name = "Moss";
  d.facts.entities[moss].given_name = "Dana";
  d.facts.entities[moss].wikidata = "Q42";
  d.tenure(moss, usa, "special envoy for North Korea", "Envoy", "Diplomat", "Dana Moss");
  d.tenure(abe, japan, "envoy", "Envoy", "Diplomat", "Ken Abe");
  d.tenure(ruiz, no_index, "minister", "Minister", "Diplomat", "Ana Ruiz").modifiers = {"former"};
  const auto tuesday =
      d.time("Tuesday", {parse_date("2031-06-03"), parse_date("2031-06-03"), Precision::day});
  const auto tenth = d.time("June 10", {parse_date("2031-06-10"), parse_date("2031-06-10"), Precision::day});
  auto& met = d.event("meeting", "Meeting", "met");
  for (const auto who : {moss, lee, abe}) Draft::argument(met, "participant", who);
  met.places = {seoul};
  met.time = tuesday;
  auto& said = d.event("statement", "Statement", "said");
  Draft::argument(said, "speaker", ministry);
  auto& again = d.event("meeting", "Meeting", "meet again", Status::planned);
  Draft::argument(again, "participant", group);
  again.time = tenth;
  again.attribution = {ministry};
  again.claimed_in = 1;
  again.status_reason = {"status.will", "status-cues.tsv", 7, d.at("will")};
  auto& fired = d.event("missile_launch", "WeaponsTest", "fired");
  Draft::argument(fired, "agent", north);
  Draft::argument(fired, "weapon", icbm);
  fired.quantity = 2;
  auto& condemned = d.event("condemnation", "Condemnation", "condemned");
  for (const auto who : {usa, korea, japan}) Draft::argument(condemned, "speaker", who);
  Draft::argument(condemned, "target", north);
  condemned.arguments.push_back({"topic", no_index, 3, d.at("launch"), {}});
  auto& vetoed = d.event("veto", "Veto", "vetoed");
  Draft::argument(vetoed, "agent", china);
  Draft::argument(vetoed, "object", draft);
  return d.facts;
}

Facts visit() {
  Draft d("o02",
          "Dana Moss visited Tōkyō. Seoul urged Pyongyang to talk. Zoë Nuñez met Dana Moss. Kim spoke.",
          "2031-07-01");
  const auto usa = d.entity(EntityKind::state, "USA", "U.S.", {});
  const auto korea = d.entity(EntityKind::state, "KOR", "ROK", {});
  const auto north = d.entity(EntityKind::state, "PRK", "North Korea", {});
  const auto japan = d.entity(EntityKind::state, "JPN", "Japan", {});
  const auto moss = d.entity(EntityKind::person, "dana-moss", "Dana Moss", {"Dana Moss", "Dana Moss"}, usa);
  const auto tokyo = d.entity(EntityKind::place, "tokyo", "Tokyo", {"Tōkyō"}, japan, "city");
  const auto seoul = d.entity(EntityKind::place, "seoul", "Seoul", {"Seoul"}, korea, "city");
  const auto pyongyang = d.entity(EntityKind::place, "pyongyang", "Pyongyang", {"Pyongyang"}, north, "city");
  d.reading(seoul, 0, Reading::government);
  d.reading(pyongyang, 0, Reading::government);
  const auto zoe = d.entity(EntityKind::person, "", "Zoë Nuñez", {"Zoë Nuñez"});
  const auto kim = d.entity(EntityKind::person, "kim", "Kim", {"Kim"});
  d.tenure(moss, usa, "special envoy for North Korea", "Envoy", "Diplomat", "Dana Moss");
  auto& visited = d.event("visit", "Visit", "visited");
  Draft::argument(visited, "agent", moss);
  Draft::argument(visited, "destination", tokyo);
  auto& urged = d.event("appeal", "Appeal", "urged");
  Draft::argument(urged, "speaker", seoul, d.at("Seoul"));
  Draft::argument(urged, "recipient", pyongyang, d.at("Pyongyang"));
  auto& met = d.event("meeting", "Meeting", "met");
  Draft::argument(met, "participant", zoe);
  Draft::argument(met, "participant", moss);
  auto& spoke = d.event("statement", "Statement", "spoke");
  Draft::argument(spoke, "speaker", kim);
  return d.facts;
}

Facts every_class(const std::vector<std::string_view>& classes) {
  Draft d("every-class",
          "Ana Ruiz of Chile, the United Nations, a crowd, Quito, a missile, a treaty and a pipeline act.",
          "2031-01-05");
  const auto chile = d.entity(EntityKind::state, "CHL", "Chile", {"Chile"});
  const std::vector<EntityIndex> fillers{
      d.entity(EntityKind::person, "ana-ruiz", "Ana Ruiz", {"Ana Ruiz"}, chile),
      chile,
      d.entity(EntityKind::organisation, "UN", "UN", {"United Nations"}),
      d.entity(EntityKind::group, "crowd", "crowd", {"a crowd"}),
      d.entity(EntityKind::place, "quito", "Quito", {"Quito"}),
      d.entity(EntityKind::weapon, "missile", "missile", {"a missile"}, no_index, "Missile"),
      d.entity(EntityKind::agreement, "treaty", "treaty", {"a treaty"}, no_index, "treaty"),
      d.entity(EntityKind::object, "pipeline", "pipeline", {"a pipeline"}),
      d.entity(EntityKind::platform, "hms-bold", "HMS Bold", {}),
      d.entity(EntityKind::event_name, "spring-games", "Spring Games", {}),
      d.entity(EntityKind::forum, "lake-forum", "Lake Forum", {})};
  constexpr std::string_view roles[] = {"participant", "agent",       "speaker", "target",
                                        "recipient",   "object",      "topic",   "weapon",
                                        "body",        "destination", "place",   "appointee"};
  for (const std::string_view name : classes) {
    d.event("", std::string(name), "act");
    for (const EntityIndex filler : fillers)
      Draft::argument(d.event("", std::string(name), "act"), "agent", filler);
    for (const std::string_view role : roles) {
      Draft::argument(d.event("", std::string(name), "act"), std::string(role), fillers.front());
    }
    auto& all = d.event("", std::string(name), "act", Status::planned);
    for (const std::string_view role : roles) {
      for (const EntityIndex filler : fillers) Draft::argument(all, std::string(role), filler);
    }
  }
  return d.facts;
}

Facts hostile() {
  Draft d("../a b?c#d%é\n<x>", "Kim met Kim. Kim \x01 said so. \xEF\xBF\xBE is no character. The end.",
          "2031-01-05");
  const auto nowhere = d.entity(EntityKind::state, "X Y/Z", "  odd\n\tstate ", {}, 4711);
  const auto one = d.entity(EntityKind::person, "kim-min-ho", "Kim Min Ho", {"Kim"}, nowhere);
  const auto other = d.entity(EntityKind::person, "kim-min-ho", "Kim Min Ho", {"Kim", "Kim"}, nowhere);
  d.facts.entities[other].mentions.erase(d.facts.entities[other].mentions.begin());
  const auto nameless = d.entity(EntityKind::person, "", "", {"Kim"});
  const auto bad = d.entity(EntityKind::organisation, "\xEF\xBF\xBE", std::string("a\0b", 3), {"\x01"});
  d.facts.entities[bad].aliases = {"\xEF\xBF\xBE", "<b>\"x\"</b>"};
  d.facts.entities[bad].wikidata = "Q1> <urn:x";
  d.facts.entities[bad].state = bad;
  const auto loop = d.entity(EntityKind::organisation, "loop", "Loop", {"end"}, no_index, "ministry");
  d.facts.entities[loop].state = loop;
  const auto group = d.entity(EntityKind::group, "g", "g", {"end"});
  d.facts.entities[group].members = {group, 99};
  const auto author = d.entity(EntityKind::person, "al-by", "Al By", {"Kim"});
  d.facts.entities[author].in_events = false;
  d.facts.entities[one].mentions.push_back(
      {{5000, 6000}, {5000, 6000}, Mention::Form::name, Reading::plain, {}, 1.0});
  d.tenure(one, loop, "boss\n", "NoSuchType", "NoSuchClass", "said");
  d.tenure(77, 78, "", "", "", "nothing of the kind");
  d.tenure(nameless, no_index, "", "", "Leader", "said").confidence =
      std::numeric_limits<double>::quiet_NaN();
  const auto wrong = d.time("said", {parse_date("2031-02-01"), parse_date("2031-01-01"), Precision::day});
  const auto late = d.time("so", {parse_date("2032-02-01"), parse_date("2032-02-01"), Precision::day});
  const auto open = d.time("so", {parse_date("2030-02-01"), std::nullopt, Precision::day});
  const auto far = d.time("so", {Date{std::chrono::year{-5} / 1 / 1}, std::nullopt, Precision::bound});
  for (const auto when : {wrong, late, open, far, TimeIndex{1234}}) {
    auto& met = d.event("meeting", "Meeting", "met");
    Draft::argument(met, "participant", one);
    Draft::argument(met, "participant", other);
    Draft::argument(met, "no such role", other);
    Draft::argument(met, "topic", 4242);
    met.arguments.push_back({"topic", no_index, 0, {}, {}});
    met.time = when;
    met.claimed_in = 0;
    met.sub_event_of = 3;
    met.in_response_to = 999;
    met.attribution = {author, bad, 12345};
    met.places = {bad, nowhere, group, 4711};
    met.quote = "\x01\xEF\xBF\xBE";
    met.cameo = "0-4";
    met.quantity = -3;
    met.confidence = 17;
    met.format = "trilateral";
  }
  d.event("", "NoSuchClass", "no such words");
  d.event("odd type/<x>", "Person", "said", Status::planned).evidence = {{40000, 50000}};
  d.facts.relations.push_back({"citizen_of", one, bad, {}, {}, 1.0});
  d.facts.relations.push_back({"no_such", one, other, {}, {}, 1.0});
  d.facts.relations.push_back({"member_of", 5000, one, {}, {}, 1.0});
  return d.facts;
}

Facts bare() {
  Facts facts;
  facts.article = "";
  return facts;
}

}  // namespace samples
