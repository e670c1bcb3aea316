#include "extract/events/event_choice.hpp"

#include <algorithm>
#include <cmath>

#include "extract/events/called_off.hpp"
#include "extract/events/event_features.hpp"
#include "extract/events/event_merger.hpp"
#include "extract/events/no_events.hpp"

namespace chancery::extract {

namespace {

constexpr double threshold = 0.55;
/// "is willing to": few of the articles that the weights are learned from tell pledges so.
constexpr double threshold_of_adjectives = 0.42;
/// "The blast injured thirty dockers": who was hurt is told by their number, which the weights do not see.
constexpr double threshold_of_victims = 0.42;
/// "The reports are false": few of those articles tell denials so.
constexpr double threshold_of_false_reports = 0.25;

bool tells_victims(const graph::Event& event) {
  return std::ranges::any_of(event.described, [](const auto& one) { return one.role == "victim"; });
}

double least_probability(EventReading& reading, std::uint32_t index) {
  const Trigger& trigger = *reading.events[index].trigger;
  if (trigger.pos == Trigger::Pos::adjective) return threshold_of_adjectives;
  if (trigger.gold == "casualties" && tells_victims(reading.event(index))) return threshold_of_victims;
  const bool untrue =
      trigger.gold == "denial" && reading.analysis.document.lemma(reading.events[index].token) == "be";
  return untrue ? threshold_of_false_reports : threshold;
}

}  // namespace

void choose_events(EventReading& reading) {
  const EventLexicon& lexicon = reading.analysis.lexicon.events();
  const EventFeatures features(reading);
  const NoEvents none(reading);
  const CalledOff off(reading);
  FeatureList list;
  std::vector<std::uint32_t> same_as(reading.events.size());
  for (std::uint32_t i = 0; i < same_as.size(); ++i) {
    double sum = 0;
    features.list(i, list);
    for (std::size_t feature = 0; feature < list.size(); ++feature) sum += lexicon.weight(list[feature]);
    const double probability = 1 / (1 + std::exp(-sum));
    reading.event(i).confidence = std::round(probability * 100) / 100;
    same_as[i] = probability < least_probability(reading, i) ? graph::no_index : i;
    if (none.begins_between(i)) same_as[i] = i;
    if (none.holds(i)) same_as[i] = graph::no_index;
    const std::uint32_t plan = off.plan(i);
    if (plan != graph::no_index && same_as[plan] != graph::no_index) same_as[i] = plan;
  }
  merge_events(reading, std::move(same_as));
}

}  // namespace chancery::extract
