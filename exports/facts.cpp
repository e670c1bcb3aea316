#include "exports/facts.hpp"

#include "exports/facts_json.hpp"

namespace chancery::exports {
namespace {

void write_article(FactsJson& line) {
  const graph::Facts& facts = line.facts;
  line.json.member("id", facts.article);
  line.json.member("title", facts.title);
  if (line.options.text) line.json.member("text", facts.text);
  line.json.member_if("copy_of", facts.copy_of);
  if (facts.published) line.json.member("publication_date", to_string(*facts.published));
  line.json.member_if("published_from", facts.published_from);
  line.json.member_if("url", facts.url);
  line.json.member_if("publisher", facts.publisher);
  line.json.member_if("author", facts.author);
  line.json.member_if("sha256", facts.sha256);
}

void write_sentences(FactsJson& line) {
  line.json.key("sentences");
  line.json.begin_array();
  for (const auto& sentence : line.facts.sentences) {
    line.json.begin_object();
    line.offsets(sentence.span);
    if (!sentence.quotable) line.json.member("furniture", true);
    line.json.end_object();
  }
  line.json.end_array();
}

void write_times(FactsJson& line) {
  line.json.key("times");
  line.json.begin_array();
  for (const std::size_t i : sorted_by(line.facts.times, [](const auto& time) { return time.span; })) {
    const auto& time = line.facts.times[i];
    line.json.begin_object();
    line.located(time.span);
    line.time_value(time);
    line.reason(time.reason, 1.0);
    line.json.end_object();
  }
  line.json.end_array();
}

}  // namespace

void write_facts(const graph::Facts& facts, const Options& options, Output& out) {
  FactsJson line(facts, options, out);
  line.json.begin_object();
  write_article(line);
  write_sentences(line);
  write_entities(line);
  write_relations(line);
  write_times(line);
  write_events(line);
  line.json.end_object();
  line.json.end_line();
}

}  // namespace chancery::exports
