#include "draft.hpp"

#include <limits>
#include <utility>

#include "core/sha256.hpp"

namespace samples {

using namespace chancery;
using namespace chancery::graph;

Draft::Draft(std::string id, std::string text, std::string_view published) {
  facts.article = std::move(id);
  facts.text = std::move(text);
  facts.title = "Title of " + facts.article;
  facts.sha256 = sha256(facts.text);
  if (!published.empty()) {
    facts.published = parse_date(published);
    facts.published_from = "field";
  }
  std::uint32_t begin = 0;
  while (begin < facts.text.size()) {
    const std::size_t stop = facts.text.find(". ", begin);
    const auto end = static_cast<std::uint32_t>(stop == std::string::npos ? facts.text.size() : stop + 1);
    facts.sentences.push_back({{begin, end}, true});
    begin = end + 1;
  }
}

Span Draft::at(std::string_view words, int nth) const {
  std::size_t found = facts.text.find(words);
  for (; nth > 0 && found != std::string::npos; --nth) found = facts.text.find(words, found + 1);
  if (found == std::string::npos) return {};
  return {static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + words.size())};
}

EntityIndex Draft::entity(EntityKind kind, std::string key, std::string name,
                          std::vector<std::string_view> mentions, EntityIndex state, std::string subtype) {
  Entity made;
  made.kind = kind;
  made.key = std::move(key);
  made.name = std::move(name);
  made.state = state;
  made.subtype = std::move(subtype);
  made.reason = {"entity.sample", "sample.tsv", 7, {}};
  std::string_view before;
  int nth = 0;
  for (const std::string_view words : mentions) {
    nth = words == before ? nth + 1 : 0;
    before = words;
    Mention mention;
    mention.span = mention.head = at(words, nth);
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
      mention.form = Mention::Form::description;
    made.mentions.push_back(mention);
  }
  facts.entities.push_back(std::move(made));
  return static_cast<EntityIndex>(facts.entities.size() - 1);
}

void Draft::reading(EntityIndex entity, std::size_t mention, Reading reading) {
  facts.entities[entity].mentions[mention].reading = reading;
}

Tenure& Draft::tenure(EntityIndex holder, EntityIndex body, std::string role, std::string type,
                      std::string person_class, std::string_view words) {
  Tenure made;
  made.holder = holder;
  made.body = body;
  made.role = std::move(role);
  made.office_type = std::move(type);
  made.person_class = std::move(person_class);
  made.evidence = {at(words)};
  made.reason = {"office.sample", "offices.tsv", 12, {}};
  facts.tenures.push_back(std::move(made));
  return facts.tenures.back();
}

Event& Draft::event(std::string type, std::string event_class, std::string_view trigger, Status status) {
  Event made;
  made.type = std::move(type);
  made.event_class = std::move(event_class);
  made.triggers = {at(trigger)};
  made.evidence = {at(trigger)};
  made.status = status;
  made.reason = {"event.sample", "triggers.tsv", 99, {}};
  made.confidence = 0.85;
  facts.events.push_back(std::move(made));
  return facts.events.back();
}

void Draft::argument(Event& event, std::string role, EntityIndex entity, Span span) {
  event.arguments.push_back({std::move(role), entity, no_index, span, {}});
}

TimeIndex Draft::time(std::string_view words, Interval interval) {
  facts.times.push_back({at(words), interval, std::string(words), {}});
  return static_cast<TimeIndex>(facts.times.size() - 1);
}

}  // namespace samples
