#include "ontology/mapping/times.hpp"

namespace chancery::ontology::mapping {
namespace {

bool is_writable(const std::optional<Date>& date) {
  return !date ||
         (date->ok() && static_cast<int>(date->year()) >= 1 && static_cast<int>(date->year()) <= 9999);
}

std::string_view precision_name(Precision precision) {
  switch (precision) {
    case Precision::day:
      return "Day";
    case Precision::interval:
      return "Interval";
    case Precision::within:
      return "Within";
    case Precision::approximate:
      return "Approximate";
    case Precision::bound:
      break;
  }
  return "Bound";
}

}  // namespace

std::optional<Interval> sound(const Interval& interval) {
  if ((!interval.begin && !interval.end) || !is_writable(interval.begin) || !is_writable(interval.end))
    return std::nullopt;
  if (interval.begin && interval.end && *interval.end < *interval.begin) return std::nullopt;
  Interval result = interval;
  if (!result.begin || !result.end) {
    if (result.precision != Precision::approximate) result.precision = Precision::bound;
  } else if (result.precision == Precision::day && *result.begin != *result.end) {
    result.precision = Precision::within;
  }
  return result;
}

std::optional<Interval> sound_for(const Interval& interval, graph::Status status,
                                  std::optional<Date> published) {
  const auto result = sound(interval);
  if (!result || !published) return result;
  const bool is_past = status == graph::Status::occurred;
  const bool is_to_come = status == graph::Status::planned || status == graph::Status::expected;
  if (is_past && result->begin && *published < *result->begin) return std::nullopt;
  if (is_to_come && result->end && *result->end < *published) return std::nullopt;
  return result;
}

void write_interval(const Article& article, const std::string& iri, const Interval& interval) {
  if (interval.begin) article.claims.typed(iri, "begin", to_string(*interval.begin), "date");
  if (interval.end) article.claims.typed(iri, "end", to_string(*interval.end), "date");
  article.claims.term(iri, "precision", precision_name(interval.precision));
}

std::string_view status_name(graph::Status status) {
  switch (status) {
    case graph::Status::occurred:
      return "Occurred";
    case graph::Status::ongoing:
      return "Ongoing";
    case graph::Status::planned:
      return "Planned";
    case graph::Status::expected:
      return "Expected";
    case graph::Status::proposed:
      return "Proposed";
    case graph::Status::failed:
      return "Failed";
    case graph::Status::cancelled:
      return "Cancelled";
    case graph::Status::negated:
      return "Negated";
    case graph::Status::hypothetical:
      break;
  }
  return "Hypothetical";
}

}  // namespace chancery::ontology::mapping
