#pragma once

#include <optional>
#include <string>

#include "core/date.hpp"
#include "graph/facts.hpp"
#include "ontology/mapping/article.hpp"

namespace chancery::ontology::mapping {

/// The interval as the graph may hold it: bounds in order and in the years 1 to 9999, a precision that fits
/// them.
std::optional<Interval> sound(const Interval& interval);

/// The same for an event: what has occurred does not begin after the article, what is still to come does not
/// end before it; an interval that says otherwise was misread and is dropped.
std::optional<Interval> sound_for(const Interval& interval, graph::Status status,
                                  std::optional<Date> published);

/// Writes begin, end and precision.
void write_interval(const Article& article, const std::string& iri, const Interval& interval);

/// Name of the dse:EventStatus.
std::string_view status_name(graph::Status status);

}  // namespace chancery::ontology::mapping
