#include "cli/event_filter.hpp"

#include <algorithm>
#include <array>

#include "cli/event_facts.hpp"
#include "cli/usage_error.hpp"

namespace chancery::cli {
namespace {

constexpr std::array<std::string_view, 9> statuses{"cancelled",    "expected", "failed",
                                                   "hypothetical", "negated",  "occurred",
                                                   "ongoing",      "planned",  "proposed"};

}  // namespace

void EventFilter::declare(Options& options) {
  options.date("--since", since_, "only events that may lie on or after this day; undated ones are left out");
  options.date("--until", until_,
               "only events that may lie on or before this day; undated ones are left out");
  options.each(
      "--status", [this](const std::string& name) { add_status(name); }, "STATUS",
      "only events with this status: occurred, ongoing, planned, expected, proposed, hypothetical, negated, "
      "cancelled or failed; may be given several times");
}

void EventFilter::add_status(const std::string& name) {
  const std::string lower = lower_case(name);
  if (std::ranges::find(statuses, lower) == statuses.end()) {
    std::string known;
    for (const std::string_view status : statuses) known += ' ' + std::string(status);
    throw UsageError("--status: unknown status '" + name + "'; known:" + known);
  }
  statuses_.insert(lower);
}

bool EventFilter::accepts(const ontology::GraphView& view, graph::VertexId event) const {
  if (!statuses_.empty() && !statuses_.contains(status_of(view, event))) return false;
  if (!since_ && !until_) return true;
  const auto [begin, end] = days_of(view, event);
  if (begin.empty()) return false;
  return (!since_ || end >= to_string(*since_)) && (!until_ || begin <= to_string(*until_));
}

}  // namespace chancery::cli
