#include <algorithm>

#include "extract/events/event_comparison.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

std::uint32_t EventComparison::meeting_to(std::uint32_t index) const {
  const std::uint32_t token = reading_.events[index].token;
  const language::Token& word = analysis_.document.tokens[token];
  const std::uint32_t mark = reading_.predicates.infinitive_mark(token);
  const bool purpose = word.label == Label::acl || word.label == Label::advcl || word.label == Label::relcl;
  if (!purpose || mark == Tree::no_token) return graph::no_index;
  for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
    if (i == index || !same_family(i, index)) continue;
    const std::uint32_t meeting = reading_.events[i].token;
    if (meeting == word.head || meeting + 1 == mark) return i;
    const Carrier carrier = reading_.predicates.carrier(meeting);
    if (carrier.verb == word.head && carrier.preposition == Tree::no_token && meeting < token) return i;
  }
  return graph::no_index;
}

bool EventComparison::is_history(std::uint32_t index) const {
  constexpr int long_ago = 400;  // days
  return is_older_than(long_ago, index);
}

bool EventComparison::is_older_than(int days, std::uint32_t index) const {
  const auto since = days_since(index);
  return since && *since > days;
}

bool EventComparison::is_behind(std::uint32_t index) const {
  const auto since = days_since(index);
  return since && *since >= 0;
}

std::optional<int> EventComparison::days_since(std::uint32_t index) const {
  const auto& published = analysis_.article.published;
  if (event(index).time == graph::no_index || !published) return std::nullopt;
  const auto& end = analysis_.facts.times[event(index).time].interval.end;
  if (!end) return std::nullopt;
  return days_between(*end, *published);
}

/// "visited Suva ... The visit had been requested by the Fijians": what had been asked for came about.
bool EventComparison::was_arranged(std::uint32_t index) const {
  const graph::Status status = event(index).status;
  if ((!is_ahead(status) && status != graph::Status::hypothetical) || !points_back(index)) return false;
  const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
  if (!carrier || !language::is_subject(carrier.label)) return false;
  const std::uint32_t had = analysis_.tree.child(carrier.verb, language::Label::aux);
  return had != Tree::no_token && analysis_.folded.word(had) == "had" &&
         analysis_.tree.child(carrier.verb, language::Label::neg) == Tree::no_token;
}

bool EventComparison::same_status(std::uint32_t a, std::uint32_t b) const {
  const auto real = [](graph::Status status) {
    return status == graph::Status::occurred || status == graph::Status::ongoing;
  };
  const graph::Status x = event(a).status;
  const graph::Status y = event(b).status;
  if (x == y || (real(x) && real(y))) return true;
  if (real(x) && was_arranged(b)) return true;
  // A noun without any cue takes the status of what it points back to; "could not confirm the raid" is
  // told of the raid.
  const std::string_view rule = event(b).status_reason.rule;
  // "If it was hit again, ... Sunday's attack on the port": a fact of its own day
  if (!real(x) && x != graph::Status::negated && real(y) && is_behind(b)) return false;
  return points_back(b) && (rule == "status.default" || rule == "status.unconfirmed");
}

bool EventComparison::are_off(std::uint32_t a, std::uint32_t b) const {
  const auto off = [](graph::Status status) {
    return status == graph::Status::negated || status == graph::Status::cancelled;
  };
  return off(event(a).status) && off(event(b).status);
}

/// "arrived in Damascus, after his visit to Turkey": journeys to other states.
bool EventComparison::other_destinations(std::uint32_t a, std::uint32_t b) const {
  const auto states = [&](std::uint32_t index) {
    std::vector<EntityIndex> found;
    for (const graph::Argument& argument : event(index).arguments) {
      if (argument.entity == graph::no_index || argument.role != "destination") continue;
      const graph::Entity& entity = analysis_.facts.entities[argument.entity];
      const bool is_state = entity.kind == graph::EntityKind::state;
      found.push_back(is_state && entity.state == graph::no_index ? argument.entity : entity.state);
    }
    return found;
  };
  const auto x = states(a);
  const auto y = states(b);
  if (x.empty() || y.empty()) return false;
  const auto is_open = [](EntityIndex one) { return one == graph::no_index; };
  if (std::ranges::any_of(x, is_open) || std::ranges::any_of(y, is_open)) return false;
  return std::ranges::none_of(x, [&](EntityIndex one) { return std::ranges::find(y, one) != y.end(); });
}

bool EventComparison::turned_round(std::uint32_t a, std::uint32_t b) const {
  const auto suffers = [&](std::uint32_t index, const std::vector<EntityIndex>& those) {
    return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& argument) {
      if (argument.entity == graph::no_index || (argument.role != "target" && argument.role != "victim"))
        return false;
      const graph::Entity& entity = analysis_.facts.entities[argument.entity];
      if (entity.kind == graph::EntityKind::person) return false;  // may be one of their own
      const EntityIndex state = entity.state;
      return std::ranges::find(those, state == graph::no_index ? argument.entity : state) != those.end();
    });
  };
  const auto x = doers(a);
  const auto y = doers(b);
  const bool apart =
      std::ranges::none_of(x, [&](EntityIndex one) { return std::ranges::find(y, one) != y.end(); });
  return apart && ((suffers(b, x) && !suffers(a, x)) || (suffers(a, y) && !suffers(b, y)));
}

}  // namespace chancery::extract
