#include "extract/offices/office_context.hpp"

#include <algorithm>

#include "extract/offices/forms_of_state.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

namespace {

constexpr double first_weight = 0.6;
constexpr double headline_weight = 0.85;
constexpr double issuer_weight = 1.2;     ///< of the state on the letterhead of a ministry
constexpr double later_weight = -1.6;     ///< of a state of which the article speaks only further on
constexpr double unnamed_weight = -0.4;   ///< of a state that only its places speak for
constexpr double origin_weight = 2.0;     ///< "President Hayashi" is of Japan rather than of Korea
constexpr double alien_needed = 3.0;      ///< for a state where the name is not usual
constexpr double native_needed = 2.0;     ///< for the only one where the name is usual, of several
constexpr double report_weight = 2.0;     ///< "Foreign Minister ... said Kigali would"
constexpr double paragraph_weight = 1.2;  ///< of the state of which the paragraph tells first
constexpr double scene_weight = 2.5;      ///< of the state in which the paragraph opens
constexpr double least = 1.0;             ///< for any state
constexpr double margin = 0.3;            ///< of the best over the second, else nothing is said
constexpr double margin_unnamed = 1.0;    ///< the same for a state that only its places speak for

bool leads(const Office& office) {
  return is_one_of(office.type, {"HeadOfState", "HeadOfGovernment", "ForeignMinister", "DefenceMinister"});
}

/// "former", "then": somebody else may have the office now.
bool is_over(const Title& title) {
  return std::ranges::any_of(title.modifiers, [](const std::string& modifier) {
    return is_one_of(modifier, {"former", "then", "late", "ex", "ex-", "ousted", "deposed", "outgoing",
                                "elect", "designate", "incoming"});
  });
}

}  // namespace

OfficeContext::OfficeContext(const Draft& draft)
    : draft_(draft), told_(draft), sentence_(draft, told_), paragraph_(draft, told_) {
  note_holders();
}

std::string OfficeContext::role_of(const Title& title) const {
  return fold(title.role.in(draft_.document().text));
}

/// What only one person of a state holds at a time; empty for an office that several have, or that is over.
std::string OfficeContext::sole_office(const Title& title, std::string_view role) {
  if (title.office == nullptr || is_over(title) || role.starts_with("founding ") ||
      role.starts_with("first "))
    return {};
  const bool second = std::ranges::any_of(
      std::initializer_list<std::string_view>{"vice", "deputy", "former", "then", "assistant"},
      [&](std::string_view word) { return role.find(word) != std::string_view::npos; });
  if (second) return {};
  // in South Asia the highest official of the ministry, beside a foreign minister
  if (role == "foreign secretary") return std::string(role);
  if (leads(*title.office)) return title.office->type;
  const bool known = title.office->type == "Minister" && role.find(" of state") == std::string_view::npos;
  return known && role != "minister" ? std::string(role) : std::string();
}

void OfficeContext::note_holders() {
  for (const Title& title : draft_.titles) {
    if (title.bodies.size() != 1 || title.holders.size() != 1) continue;
    const std::string sole = sole_office(title, role_of(title));
    if (sole.empty()) continue;
    const Found& body = draft_.found[title.bodies.front()];
    if (body.kind != EntityKind::state) continue;
    for (const std::uint32_t found : draft_.persons[title.holders.front()].found) {
      const EntityIndex holder = draft_.found[found].entity;
      if (holder != none) holders_[{sole, body.key}].insert(holder);
    }
  }
}

bool OfficeContext::taken(const Title& title, EntityIndex holder, const std::string& state) const {
  const std::string sole = sole_office(title, role_of(title));
  if (sole.empty()) return false;
  const auto known = holders_.find({sole, state});
  return (known != holders_.end() && !known->second.contains(holder)) || is_told_apart(title, state);
}

/// "President ..., who is to receive the Brazilian head of state": that state's is somebody else.
bool OfficeContext::is_told_apart(const Title& title, const std::string& state) const {
  if (!leads(*title.office)) return false;
  const bool acts = draft_.token(noun_of_title(draft_, title)).label == language::Label::nsubj;
  return std::ranges::any_of(draft_.titles_in(draft_.sentence_of(title.head)), [&](const Title& other) {
    // "Foreign Minister Ann Lee hosts her Albanian counterpart"
    if (acts && other.counterpart && other.bodies.size() == 1 &&
        draft_.found[other.bodies.front()].key == state)
      return true;
    return other.begin != title.begin && other.office != nullptr &&
           other.office->type == title.office->type && other.bodies.size() == 1 &&
           draft_.found[other.bodies.front()].key == state;
  });
}

/// The words of the holder's fullest name.
std::vector<std::string> OfficeContext::name_of(const Title& title, EntityIndex holder) const {
  for (const std::uint32_t person : title.holders) {
    for (const std::uint32_t found : draft_.persons[person].found) {
      if (draft_.found[found].entity == holder) return draft_.persons[person].parts;
    }
  }
  return {};
}

/// The states that the holder of an office may be of by name, among those the article has spoken of.
std::set<std::string> OfficeContext::open_to(const Title& title, EntityIndex holder) const {
  std::set<std::string> states;
  const std::vector<std::string> name = name_of(title, holder);
  for (const auto& [state, count] : told_.counts()) {
    if (told_.is_named(state) && !told_.named_later(title, state) && !taken(title, holder, state) &&
        draft_.words.origins().fit(name, state) > -1)
      states.insert(state);
  }
  return states;
}

/// "a letter of President Mohamud to President Ruto": of two who hold such an office in one sentence, one may
/// be of no other state. @return the states of those
std::set<std::string> OfficeContext::of_others(const Title& title, EntityIndex holder) const {
  std::set<std::string> states;
  for (const Title& other : draft_.titles_in(draft_.sentence_of(title.head))) {
    if (other.begin == title.begin || other.office != title.office || !other.bodies.empty() ||
        other.holders.size() != 1)
      continue;
    const auto& names = draft_.persons[other.holders.front()].found;
    const EntityIndex bearer = names.empty() ? none : draft_.found[names.front()].entity;
    if (bearer == none || bearer == holder) continue;
    if (const auto theirs = open_to(other, bearer); theirs.size() == 1) states.insert(*theirs.begin());
  }
  return states;
}

std::string OfficeContext::state_of(const Title& title, EntityIndex holder) {
  std::string state = likeliest(title, holder);
  const std::string sole = sole_office(title, role_of(title));
  if (!state.empty() && !sole.empty() && leads(*title.office))
    holders_[{sole, state}].insert(holder);  // of the next one of that office it is another's
  return state;
}

std::string OfficeContext::likeliest(const Title& title, EntityIndex holder) const {
  if (const std::string& home = draft_.own_home; !home.empty())
    return !taken(title, holder, home) && may_have_office(home, role_of(title)) ? home : std::string();
  std::string best;
  double most = least;
  double second = least;
  std::map<std::string, double> scored;
  const std::string first = told_.first_state();
  const std::vector<std::string> name = name_of(title, holder);
  const std::string role = role_of(title);
  const std::set<std::string> open = open_to(title, holder);
  const std::set<std::string> others = open.size() > 1 ? of_others(title, holder) : std::set<std::string>();
  for (const auto& [state, count] : told_.counts()) {
    if (taken(title, holder, state) || sentence_.is_sent_to(title, state) ||
        sentence_.is_visited(title, state) || sentence_.is_host(title, state))
      continue;
    if (!may_have_office(state, role)) continue;
    if (others.contains(state)) continue;
    const double fit = draft_.words.origins().fit(name, state);
    if (fit <= -1) continue;
    const double score =
        (told_.named_later(title, state) ? later_weight : 0) + (told_.is_named(state) ? 0 : unnamed_weight) +
        origin_weight * fit + sentence_.of_meeting(title, state) + sentence_.of_visit(title, state) +
        sentence_.of_sentence(title, state) + sentence_.of_sentence_before(title, state) +
        sentence_.of_dateline(title, state) + told_.of_article(state, count) +
        (state == first ? first_weight : 0) + report_weight * paragraph_.of_report(title, state) +
        paragraph_weight * paragraph_.first_told(title, state) +
        scene_weight * paragraph_.opened_in(title, state) +
        (told_.is_in_headline(state) ? headline_weight : 0) +
        (state == draft_.issuer_home ? issuer_weight : 0);
    scored[state] = score;
    if (score > most) {
      second = most;
      most = score;
      best = state;
    } else {
      second = std::max(second, score);
    }
  }
  if (!best.empty() && draft_.words.origins().fit(name, best) < 0) {
    // A name that is usual elsewhere needs more to be of this state, and none of the article that it fits
    // better.
    if (most < alien_needed) return {};
    const auto fits = [&](const std::string& state) { return draft_.words.origins().fit(name, state) > 0; };
    if (std::ranges::any_of(open, fits)) {
      // "Washington expelled a consul of China's. Consul General Cai Wenbin ..."
      const auto own = std::ranges::find_if(open, fits);
      const bool sure = scored.contains(*own) && scored[*own] >= native_needed &&
                        draft_.words.origins().fit(name, *own) == 1;
      return std::ranges::count_if(open, fits) == 1 && sure ? *own : std::string();
    }
  }
  const double needed = told_.is_named(best) ? margin : margin_unnamed;
  return most - second < needed ? std::string() : best;
}

}  // namespace chancery::extract
