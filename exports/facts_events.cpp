#include <set>
#include <utility>

#include "exports/facts_json.hpp"

namespace chancery::exports {
namespace {

using graph::Event;
using graph::no_index;
using graph::Status;

bool vote_held_and_lost(const Event& event) {
  return event.event_class == "Vote" && event.status == Status::failed;
}

std::string_view coarse(const Event& event) {
  switch (event.status) {
    case Status::occurred:
      return "occurred";
    case Status::ongoing:
      return "ongoing";
    case Status::planned:
    case Status::expected:
      return "planned";
    case Status::proposed:
    case Status::hypothetical:
      return "hypothetical";
    case Status::failed:
    case Status::cancelled:
    case Status::negated:
      break;
  }
  return vote_held_and_lost(event) ? "occurred" : "negated";
}

/// Writes the arguments of one event, each pair of role and filler once.
class Arguments {
 public:
  explicit Arguments(FactsJson& line) : line_(line) {}

  void write(const graph::Argument& argument) {
    if (argument.event != no_index) return write(argument, line_.ids.events.at(argument.event), {});
    if (argument.entity == no_index) return;
    const std::string& id = line_.ids.entities.at(argument.entity);
    const auto& members = line_.facts.entities.at(argument.entity).members;
    if (members.empty()) return write(argument, id, {});
    for (const auto member : members) write(argument, line_.ids.entities.at(member), id);
  }

 private:
  void write(const graph::Argument& argument, std::string_view filler, std::string_view group) {
    if (!written_.emplace(argument.role, filler).second) return;
    line_.json.begin_object();
    line_.json.member("role", argument.role);
    line_.json.member("entity", filler);
    line_.json.member_if("group", group);
    if (!argument.span.empty()) line_.located(argument.span);
    line_.reason(argument.reason, 1.0);
    line_.json.end_object();
  }

  FactsJson& line_;
  std::set<std::pair<std::string_view, std::string_view>> written_;
};

void write_arguments(FactsJson& line, const Event& event) {
  line.json.key("args");
  line.json.begin_array();
  Arguments arguments(line);
  for (const auto& argument : event.arguments) arguments.write(argument);
  for (const auto& described : event.described) {
    line.json.begin_object();
    line.json.member("role", described.role);
    line.json.key("entity");
    line.json.null();
    line.located(described.span);
    line.reason(described.reason, 1.0);
    line.json.end_object();
  }
  line.json.end_array();
}

void write_time(FactsJson& line, const Event& event) {
  if (event.time == no_index) return;
  const auto& time = line.facts.times.at(event.time);
  line.json.key("time");
  line.json.begin_object();
  line.time_value(time);
  if (!time.span.empty()) line.located(time.span);
  line.json.end_object();
}

void write_status(FactsJson& line, const Event& event) {
  line.json.member("status", coarse(event));
  line.json.member("status_full", name_of(event.status));
  if (!event.status_reason.rule.empty()) {
    line.json.key("status_reason");
    line.json.begin_object();
    line.reason(event.status_reason, 1.0);
    line.json.end_object();
  }
  if (!event.attribution_reason.rule.empty()) {
    line.json.key("attribution_reason");
    line.json.begin_object();
    line.reason(event.attribution_reason, 1.0);
    line.json.end_object();
  }
}

void write_links(FactsJson& line, const Event& event) {
  const auto link = [&](std::string_view name, graph::EventIndex other) {
    if (other != no_index) line.json.member(name, line.ids.events.at(other));
  };
  link("claimed_in", event.claimed_in);
  link("sub_event_of", event.sub_event_of);
  link("follows", event.follows);
  link("in_response_to", event.in_response_to);
}

void write_details(FactsJson& line, const Event& event) {
  const auto count = [&](std::string_view name, const std::optional<std::int64_t>& number) {
    if (number) line.json.member(name, *number);
  };
  if (line.options.text) line.json.member_if("quote", event.quote);
  line.json.member_if("format", event.format);
  line.json.member_if("result",
                      event.result.empty() && vote_held_and_lost(event) ? "not adopted" : event.result);
  count("quantity", event.quantity);
  count("votes_for", event.votes_for);
  count("votes_against", event.votes_against);
  count("abstentions", event.abstentions);
  line.json.member_if("cameo", event.cameo);
  line.json.member_if("plover", event.plover);
}

void write_event(FactsJson& line, const Event& event, const std::string& id) {
  line.json.begin_object();
  line.json.member("id", id);
  line.json.member("type", event.type);
  line.json.member_if("class", event.event_class);
  line.spans("trigger", event.triggers, true);
  write_arguments(line, event);
  write_time(line, event);
  line.entity_ids("place", event.places);
  write_status(line, event);
  if (!event.attribution.empty()) line.entity_ids("attribution", event.attribution);
  write_links(line, event);
  write_details(line, event);
  line.spans("evidence", event.evidence, false);
  line.reason(event.reason, event.confidence);
  line.json.end_object();
}

}  // namespace

void write_events(FactsJson& line) {
  line.json.key("events");
  line.json.begin_array();
  const auto place = [](const Event& e) { return std::pair(first_byte(e.triggers), first_byte(e.evidence)); };
  for (const std::size_t i : sorted_by(line.facts.events, place)) {
    write_event(line, line.facts.events[i], line.ids.events[i]);
  }
  line.json.end_array();
}

}  // namespace chancery::exports
