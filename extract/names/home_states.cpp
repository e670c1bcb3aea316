#include "extract/names/home_states.hpp"

#include <algorithm>
#include <set>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

namespace {

constexpr double seat_weight = 1.0;
constexpr double scene_weight = 0.8;  ///< "in Chad"
constexpr double state_weight = 0.2;
constexpr double first_weight = 0.5;  ///< of the state named first
constexpr double least = 1.0;
constexpr double ahead = 1.5;  ///< how many times what the second one has

}  // namespace

HomeStates::HomeStates(const Draft& draft) : draft_(draft) {
  note_lines();
  note_names();
}

std::string HomeStates::state_of(const Known& known) const {
  const Known* state = known.state.empty() ? nullptr : draft_.words.by_key(known.state);
  return state != nullptr && state->kind == EntityKind::state ? state->key : std::string();
}

void HomeStates::note_lines() {
  const auto& article = draft_.analysis.article;
  for (const auto& line : article.lines) {
    if (line.role != input::LineRole::dateline) continue;
    std::set<std::string> states;
    for (std::uint32_t at = line.span.begin; at < line.span.end; ++at) {
      const bool starts = at == line.span.begin ||
                          std::string_view(" /,(").find(article.text[at - 1]) != std::string_view::npos;
      if (!starts) continue;
      for (const auto& hit : draft_.words.names_at(article.text, at)) {
        if (const std::string state = state_of(*hit.known); !state.empty()) states.insert(state);
      }
    }
    if (!states.empty()) datelines_[line.span.begin] = states.size() == 1 ? *states.begin() : std::string();
  }
}

void HomeStates::note_names() {
  home_ = draft_.own_home.empty() ? draft_.issuer_home : draft_.own_home;
  if (!home_.empty()) return;
  std::map<std::string, double> told;
  bool first = true;
  for (const Found& found : draft_.found) {
    if (found.known == nullptr || found.kind == EntityKind::person) continue;
    const std::string state = found.kind == EntityKind::state ? found.key : state_of(*found.known);
    if (state.empty()) continue;
    const bool body = found.kind == EntityKind::organisation;
    const bool seat = found.kind == EntityKind::place || found.reading == graph::Reading::government ||
                      (body && found.known->how == Known::How::seat);
    if (body && !seat) continue;
    told[state] += seat ? seat_weight : found.reading == graph::Reading::place ? scene_weight : state_weight;
    if (first_.empty() && found.reading != graph::Reading::place) first_ = state;
    if (first) told[state] += first_weight;
    first = false;
  }
  double best = 0;
  double second = 0;
  for (const auto& [state, count] : told) {
    if (count > best) {
      second = best;
      best = count;
      home_ = state;
    } else {
      second = std::max(second, count);
    }
  }
  if (best < least || best < ahead * second) home_.clear();
}

std::string HomeStates::of_here(std::uint32_t token) const {
  auto next = datelines_.upper_bound(draft_.token(token).span.begin);
  return next == datelines_.begin() ? first_ : std::prev(next)->second;
}

std::string HomeStates::of(std::uint32_t token) const {
  auto next = datelines_.upper_bound(draft_.token(token).span.begin);
  return next == datelines_.begin() ? home_ : std::prev(next)->second;
}

}  // namespace chancery::extract
