#include "extract/events/event_comparison.hpp"

#include <algorithm>

#include "extract/words/entity_lexicon.hpp"

namespace chancery::extract {

using graph::EntityIndex;

bool EventComparison::same_family(std::uint32_t a, std::uint32_t b) const {
  const EventLexicon& lexicon = analysis_.lexicon.events();
  return lexicon.family(event(a).type) == lexicon.family(event(b).type);
}

bool EventComparison::same_time(graph::TimeIndex a, graph::TimeIndex b) const {
  if (a == graph::no_index || b == graph::no_index || a == b) return true;
  const Interval& x = analysis_.facts.times[a].interval;
  const Interval& y = analysis_.facts.times[b].interval;
  if (x.end && y.begin && *x.end < *y.begin) return false;
  return !(y.end && x.begin && *y.end < *x.begin);
}

bool EventComparison::is_topic_of(std::uint32_t index, std::uint32_t other) const {
  return std::ranges::any_of(event(other).arguments, [&](const graph::Argument& argument) {
    return argument.event == index && argument.role == "topic";
  });
}

bool EventComparison::same_speaker(std::uint32_t a, std::uint32_t b) const {
  const auto x = doers(a);
  const auto y = doers(b);
  return !x.empty() && x == y;
}

bool EventComparison::is_lost_vote(std::uint32_t a, std::uint32_t b) const {
  for (const std::uint32_t one : {a, b}) {
    if (event(one).type != "vote" && event(one).type != "adoption") return false;
    if (event(one).status != graph::Status::failed && event(one).status != graph::Status::negated)
      return false;
  }
  return !names_paper(a) || !names_paper(b);
}

bool EventComparison::shares_instrument(std::uint32_t a, std::uint32_t b) const {
  for (const graph::Argument& one : event(a).arguments) {
    if (one.entity == graph::no_index) continue;
    if (analysis_.facts.entities[one.entity].kind != graph::EntityKind::agreement) continue;
    for (const graph::Argument& other : event(b).arguments) {
      if (other.entity == one.entity) return true;
    }
  }
  return false;
}

bool EventComparison::shares_party(std::uint32_t a, std::uint32_t b) const {
  const auto x = parties(a);
  const auto y = parties(b);
  return std::ranges::any_of(x, [&](EntityIndex one) { return std::ranges::binary_search(y, one); });
}

/// "killed 23 civilians" and "killed more than 90 soldiers"
bool EventComparison::other_numbers(std::uint32_t a, std::uint32_t b) const {
  const auto x = numbers(a);
  const auto y = numbers(b);
  if (x.empty() || y.empty()) return false;
  return std::ranges::none_of(x, [&](std::string_view one) { return std::ranges::find(y, one) != y.end(); });
}

/// The numbers of the people without a name to whom something was done.
std::vector<std::string_view> EventComparison::numbers(std::uint32_t index) const {
  std::vector<std::string_view> found;
  for (const graph::Described& described : event(index).described) {
    if (described.role != "victim") continue;
    const auto& tokens = analysis_.document.tokens;
    auto token = std::ranges::lower_bound(tokens, described.span.begin, {},
                                          [](const language::Token& one) { return one.span.begin; });
    for (; token != tokens.end() && token->span.begin < described.span.end; ++token)
      if (token->pos == language::Pos::NUM) found.push_back(token->span.in(analysis_.document.text));
  }
  return found;
}

bool EventComparison::no_conflict(std::uint32_t a, std::uint32_t b) const {
  if (other_doers(a, b) || other_numbers(a, b) || other_destinations(a, b) || turned_round(a, b) ||
      other_venues(a, b))
    return false;
  if (!points_back(b) && other_persons(a, b)) return false;
  return event(a).arguments.empty() || parties(a).empty() || parties(b).empty() || shares_party(a, b);
}

bool EventComparison::same_parties(std::uint32_t a, std::uint32_t b) const {
  if (other_doers(a, b) || other_numbers(a, b) || other_persons(a, b) || other_destinations(a, b) ||
      turned_round(a, b))
    return false;
  const auto x = parties(a);
  const auto y = parties(b);
  if (x.empty() || y.empty()) return false;
  const auto& small = x.size() < y.size() ? x : y;
  const auto& large = x.size() < y.size() ? y : x;
  const bool dated = event(a).time != graph::no_index && event(a).time == event(b).time;
  return std::ranges::includes(large, small) && (small.size() > 1 || dated);
}

std::vector<EntityIndex> EventComparison::doers(std::uint32_t index) const {
  std::vector<EntityIndex> found;
  for (const graph::Argument& argument : event(index).arguments) {
    if (argument.entity == graph::no_index || (argument.role != "agent" && argument.role != "speaker"))
      continue;
    const EntityIndex state = analysis_.facts.entities[argument.entity].state;
    found.push_back(state == graph::no_index ? argument.entity : state);
  }
  return found;
}

bool EventComparison::names_paper(std::uint32_t index) const {
  return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& argument) {
    return argument.entity != graph::no_index &&
           analysis_.facts.entities[argument.entity].kind == graph::EntityKind::agreement &&
           !analysis_.facts.entities[argument.entity].key.starts_with(analysis_.article.id);
  });
}

bool EventComparison::is_party(EntityIndex entity) const {
  const graph::EntityKind kind = analysis_.facts.entities[entity].kind;
  return kind == graph::EntityKind::person || kind == graph::EntityKind::state ||
         kind == graph::EntityKind::organisation || kind == graph::EntityKind::group;
}

std::vector<EntityIndex> EventComparison::parties(std::uint32_t index) const {
  std::vector<EntityIndex> found;
  for (const graph::Argument& argument : event(index).arguments) {
    if (argument.entity == graph::no_index || !is_party(argument.entity)) continue;
    const EntityIndex state = analysis_.facts.entities[argument.entity].state;
    found.push_back(state == graph::no_index ? argument.entity : state);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool EventComparison::is_flight_of_named(std::uint32_t earlier, std::uint32_t later) const {
  constexpr std::uint32_t near = 6;  // sentences
  const auto& tokens = analysis_.document.tokens;
  const std::string& type = event(earlier).type;
  if (type != event(later).type || (type != "border_crossing" && type != "defection" && type != "asylum") ||
      tokens[reading_.events[later].token].sentence - tokens[reading_.events[earlier].token].sentence > near)
    return false;
  const auto end_of = [&](std::uint32_t index) {
    for (const graph::Argument& one : event(index).arguments)
      if (one.role == "destination") return one.entity;
    return graph::no_index;
  };
  const auto one_man = [&](std::uint32_t index) {
    const auto& described = event(index).described;
    return doers(index).empty() && described.size() == 1 && described.front().role == "agent" &&
           !described.front().span.in(analysis_.document.text).ends_with("s");
  };
  const bool named = one_man(earlier) && doers(later).size() == 1;
  return named && end_of(later) != graph::no_index && end_of(earlier) == end_of(later);
}

/// "Kiir received Wang" and "Wang met Deng": two persons of one state, each in one of both.
bool EventComparison::other_persons(std::uint32_t a, std::uint32_t b) const {
  const auto holds = [&](std::uint32_t index, EntityIndex state, EntityIndex person) {
    return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& argument) {
      if (argument.entity == graph::no_index) return false;
      const graph::Entity& entity = analysis_.facts.entities[argument.entity];
      return entity.kind == graph::EntityKind::person && entity.state == state &&
             (person == graph::no_index || argument.entity == person);
    });
  };
  return std::ranges::any_of(event(a).arguments, [&](const graph::Argument& argument) {
    if (argument.entity == graph::no_index) return false;
    const EntityIndex state = analysis_.facts.entities[argument.entity].state;
    if (state == graph::no_index || !holds(a, state, argument.entity) || !holds(b, state, graph::no_index))
      return false;
    return std::ranges::none_of(event(a).arguments, [&](const graph::Argument& one) {
      return one.entity != graph::no_index && holds(b, state, one.entity);
    });
  });
}

/// "talks in Cairo", "the meeting in Doha": held in cities of two states.
bool EventComparison::other_venues(std::uint32_t a, std::uint32_t b) const {
  if (event(a).plover != "CONSULT") return false;
  const auto& entities = analysis_.facts.entities;
  const auto state_of = [&](EntityIndex place) -> std::string_view {
    if (entities[place].kind != graph::EntityKind::place) return {};
    for (const auto& hit : analysis_.lexicon.entities().names_at(entities[place].name, 0)) {
      if (hit.size == entities[place].name.size() && hit.known->kind != graph::EntityKind::organisation)
        return hit.known->state.empty() ? std::string_view(hit.known->key) : hit.known->state;
    }
    return {};
  };
  const auto apart = [&](EntityIndex one, EntityIndex other) {
    const std::string_view x = state_of(one);
    const std::string_view y = state_of(other);
    return !x.empty() && !y.empty() && x != y;
  };
  const auto& others = event(b).places;
  return !event(a).places.empty() && !others.empty() &&
         std::ranges::all_of(event(a).places, [&](EntityIndex one) {
           return std::ranges::all_of(others, [&](EntityIndex other) { return apart(one, other); });
         });
}

bool EventComparison::other_doers(std::uint32_t a, std::uint32_t b) const {
  const auto x = doers(a);
  const auto y = doers(b);
  if (x.empty() || y.empty()) return false;
  return std::ranges::none_of(x, [&](EntityIndex one) { return std::ranges::find(y, one) != y.end(); });
}

}  // namespace chancery::extract
