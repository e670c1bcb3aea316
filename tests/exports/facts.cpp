#include "exports/facts.hpp"

#include <catch2/catch.hpp>

using namespace chancery;
using namespace chancery::graph;
using Catch::Contains;

namespace {

std::string line_of(const Facts& facts, const exports::Options& options = {}) {
  exports::StringOutput out;
  exports::write_facts(facts, options, out);
  return out.text();
}

Mention mention(std::uint32_t begin, std::uint32_t end) {
  Mention result;
  result.span = result.head = {begin, end};
  return result;
}

Entity entity(EntityKind kind, std::string key, std::string name, std::vector<Mention> mentions = {}) {
  Entity result;
  result.kind = kind;
  result.key = std::move(key);
  result.name = std::move(name);
  result.mentions = std::move(mentions);
  return result;
}

Argument argument(std::string role, EntityIndex filler) {
  Argument result;
  result.role = std::move(role);
  result.entity = filler;
  return result;
}

/// "Müller met Lee." with both as participants.
Facts meeting() {
  Facts facts;
  facts.article = "a1";
  facts.title = "A meeting";
  facts.text = "Müller met Lee.";
  facts.published = Date{std::chrono::year{2024}, std::chrono::month{5}, std::chrono::day{3}};
  facts.sentences = {{{0, 16}}};
  facts.entities = {entity(EntityKind::person, "lee", "Lee", {mention(12, 15)}),
                    entity(EntityKind::person, "muller", "Müller", {mention(0, 7)})};
  Event event;
  event.type = "meeting";
  event.event_class = "Meeting";
  event.triggers = {{8, 11}};
  event.arguments = {argument("participant", 1), argument("participant", 0)};
  event.evidence = {{0, 16}};
  event.reason = {"frame.subject-object", "triggers.tsv", 12, {}};
  event.confidence = 0.9;
  facts.events = {event};
  return facts;
}

}  // namespace

TEST_CASE(
    "referents take the place of an entity's mentions, and those that are no entity follow the entities",
    "[exports]") {
  Facts facts = meeting();
  Referent lee;
  lee.entity = 0;
  lee.mentions = {mention(12, 16)};
  Referent verb;
  verb.type = "object";
  verb.key = verb.name = "met";
  verb.mentions = {mention(8, 11)};
  facts.referents = {verb, lee};
  const std::string line = line_of(facts);
  CHECK_THAT(line, Contains(R"("text":"Lee.")"));
  CHECK_THAT(line,
             Contains(R"("id":"object:met","type":"object","name":"met","mentions":[{"start":7,"end":10)"));
  CHECK_THAT(line, Contains(R"("name":"Müller","aliases":[],"mentions":[])"));
}

TEST_CASE("offsets in facts count characters, and entities stand in the order of the text", "[exports]") {
  CHECK(
      line_of(meeting()) ==
      R"({"id":"a1","title":"A meeting","text":"Müller met Lee.","publication_date":"2024-05-03",)"
      R"("sentences":[{"start":0,"end":15}],"entities":[)"
      R"({"id":"muller","type":"person","name":"Müller","aliases":[],"mentions":[{"start":0,"end":6,"text":"Müller"}]},)"
      R"({"id":"lee","type":"person","name":"Lee","aliases":[],"mentions":[{"start":11,"end":14,"text":"Lee"}]}],)"
      R"("anaphors":[],"relations":[],"times":[],"events":[{"id":"meeting-c7","type":"meeting","class":"Meeting",)"
      R"("trigger":[{"start":7,"end":10,"text":"met"}],)"
      R"("args":[{"role":"participant","entity":"muller"},{"role":"participant","entity":"lee"}],"place":[],)"
      R"("status":"occurred","status_full":"occurred","evidence":[{"start":0,"end":15}],)"
      R"("rule":"frame.subject-object","table":"triggers.tsv","line":12,"confidence":0.9}]})"
      "\n");
}

TEST_CASE("without text the sentences and quotes are left out and the offsets stay", "[exports]") {
  Facts facts = meeting();
  facts.events[0].quote = "met Lee";
  exports::Options options;
  options.text = false;
  const std::string line = line_of(facts, options);
  CHECK_THAT(line, !Contains("Müller met Lee."));
  CHECK_THAT(line, !Contains("quote"));
  CHECK_THAT(line, Contains(R"("trigger":[{"start":7,"end":10,"text":"met"}])"));
  CHECK_THAT(line_of(facts), Contains(R"("quote":"met Lee")"));
}

TEST_CASE("a group with known members takes part as its members, each once in a role", "[exports]") {
  Facts facts = meeting();
  facts.entities.push_back(entity(EntityKind::group, "both", "the two"));
  facts.entities[2].members = {0, 1};
  facts.events[0].arguments = {argument("participant", 0), argument("participant", 2),
                               argument("speaker", 2)};
  CHECK_THAT(line_of(facts), Contains(R"("args":[{"role":"participant","entity":"lee"},)"
                                      R"({"role":"participant","entity":"muller","group":"both"},)"
                                      R"({"role":"speaker","entity":"lee","group":"both"},)"
                                      R"({"role":"speaker","entity":"muller","group":"both"}])"));
}

TEST_CASE("pronouns and groups of known members stand apart from the mentions, with whom they mean",
          "[exports]") {
  Facts facts = meeting();
  facts.entities[0].mentions.push_back(facts.entities[0].mentions[0]);
  facts.entities[0].mentions[1].form = graph::Mention::Form::pronoun;
  facts.entities.push_back(entity(EntityKind::group, "both", "the two"));
  facts.entities[2].members = {0, 1};
  facts.entities[2].mentions = {facts.entities[0].mentions[0]};
  facts.entities[2].mentions[0].form = graph::Mention::Form::description;
  const std::string line = line_of(facts);
  CHECK_THAT(line, Contains(R"("form":"pronoun","entities":["lee"])"));
  CHECK_THAT(line, Contains(R"("form":"description","group":"both","entities":["lee","muller"])"));
  CHECK_THAT(line, !Contains(R"({"id":"both")"));
}

TEST_CASE("ids are unique among the entities and events of an article", "[exports]") {
  Facts facts = meeting();
  facts.entities[0].key = facts.entities[1].key = "meeting-c7";
  facts.events.push_back(facts.events[0]);
  const std::string line = line_of(facts);
  for (const std::string id : {"meeting-c7", "meeting-c7-2", "meeting-c7-3", "meeting-c7-4"}) {
    CHECK_THAT(line, Contains(R"({"id":")" + id + R"(",)"));
  }
  CHECK_THAT(line, Contains(R"("args":[{"role":"participant","entity":"meeting-c7-2"})"));
}

TEST_CASE("the nine statuses are written in full and as the five of the gold form", "[exports]") {
  Facts facts = meeting();
  const auto written = [&](Status status) {
    facts.events[0].status = status;
    const std::string line = line_of(facts);
    const auto begin = line.find(R"("status":)");
    return line.substr(begin, line.find(R"(,"evidence")") - begin);
  };
  CHECK(written(Status::expected) == R"("status":"planned","status_full":"expected")");
  CHECK(written(Status::proposed) == R"("status":"hypothetical","status_full":"proposed")");
  CHECK(written(Status::cancelled) == R"("status":"negated","status_full":"cancelled")");
  CHECK(written(Status::failed) == R"("status":"negated","status_full":"failed")");
  facts.events[0].event_class = "Vote";
  CHECK(written(Status::failed) == R"("status":"occurred","status_full":"failed","result":"not adopted")");
}

TEST_CASE("a tenure is a holds_office relation with its role; without a body the object is null",
          "[exports]") {
  Facts facts = meeting();
  Tenure tenure;
  tenure.holder = 0;
  tenure.role = "foreign minister";
  tenure.modifiers = {"former"};
  tenure.evidence = {{12, 15}};
  facts.tenures = {tenure};
  CHECK_THAT(
      line_of(facts),
      Contains(
          R"("relations":[{"type":"holds_office","subj":"lee","obj":null,"role":"former foreign minister",)"
          R"("modifiers":["former"],"evidence":[{"start":11,"end":14}]}])"));
}

TEST_CASE("an event's time carries value, bounds and words, and an event may fill a role", "[exports]") {
  Facts facts = meeting();
  Time time;
  time.span = {12, 15};
  const Date day{std::chrono::year{2024}, std::chrono::month{4}, std::chrono::day{30}};
  time.interval = {day, day, Precision::day};
  facts.times = {time};
  facts.events[0].time = 0;
  facts.events.push_back(facts.events[0]);
  facts.events[1].type = "statement";
  facts.events[1].time = no_index;
  facts.events[1].arguments = {{"topic", no_index, 0, {}, {}}};
  const std::string line = line_of(facts);
  CHECK_THAT(line, Contains(R"("time":{"value":"2024-04-30","from":"2024-04-30","to":"2024-04-30",)"
                            R"("precision":"day","start":11,"end":14,"text":"Lee"})"));
  CHECK_THAT(line, Contains(R"("args":[{"role":"topic","entity":"meeting-c7"}])"));
}

TEST_CASE("quotes, controls and broken bytes in a text give valid JSON", "[exports]") {
  Facts facts;
  facts.article = "a";
  facts.text = "\"\\\n\t\x01\xFF end";
  CHECK_THAT(line_of(facts), Contains(R"("text":"\"\\\n\t\u0001)"
                                      "\xEF\xBF\xBD"
                                      R"( end")"));
}
