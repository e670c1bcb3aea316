#include "exports/facts_json.hpp"

namespace chancery::exports {
namespace {

/// The value of a time that only has bounds, as ISO 8601.
std::string iso(const Interval& interval) {
  if (interval.begin == interval.end && interval.begin) return to_string(*interval.begin);
  const std::string begin = interval.begin ? to_string(*interval.begin) : "..";
  return begin + '/' + (interval.end ? to_string(*interval.end) : "..");
}

}  // namespace

void FactsJson::entity_ids(std::string_view name, const std::vector<graph::EntityIndex>& entities) {
  json.key(name);
  json.begin_array();
  for (const auto entity : entities) json.value(ids.entities.at(entity));
  json.end_array();
}

void FactsJson::spans(std::string_view name, const std::vector<Span>& all, bool with_words) {
  json.key(name);
  json.begin_array();
  for (const Span span : all) {
    json.begin_object();
    with_words ? located(span) : offsets(span);
    json.end_object();
  }
  json.end_array();
}

void FactsJson::offsets(Span span) {
  const Span counted = characters.in_characters(span);
  json.member("start", counted.begin);
  json.member("end", counted.end);
}

void FactsJson::located(Span span) {
  offsets(span);
  if (span.end <= facts.text.size()) json.member("text", span.in(facts.text));
}

void FactsJson::reason(const graph::Reason& reason, double confidence) {
  json.member_if("rule", reason.rule);
  json.member_if("table", reason.table);
  if (reason.line != 0) json.member("line", reason.line);
  if (!reason.cue.empty()) {
    json.key("cue");
    json.begin_object();
    located(reason.cue);
    json.end_object();
  }
  if (!reason.rivals.empty()) {
    json.key("rivals");
    json.begin_array();
    for (const std::string& rival : reason.rivals) json.value(rival);
    json.end_array();
  }
  if (confidence != 1.0) json.member("confidence", confidence);
}

void FactsJson::time_value(const graph::Time& time) {
  json.member("value", time.value.empty() ? iso(time.interval) : time.value);
  if (time.interval.begin) json.member("from", to_string(*time.interval.begin));
  if (time.interval.end) json.member("to", to_string(*time.interval.end));
  if (time.interval.begin || time.interval.end) json.member("precision", name_of(time.interval.precision));
}

}  // namespace chancery::exports
