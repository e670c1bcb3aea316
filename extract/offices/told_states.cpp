#include "extract/offices/told_states.hpp"

#include <algorithm>
#include <cmath>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

namespace {

constexpr double told_weight =
    1.0;  ///< per doubling of how often the article names the state's places and seats
constexpr double seat_told = 1.0;
constexpr double state_told = 0.2;
constexpr double institution_told = 0.8;  ///< "the National Assembly"
constexpr double scene_told = 0.8;        ///< "in Chad"
constexpr double marked_weight =
    0.4;  ///< a state that titles name is somebody else's: "Russian foreign minister"
constexpr std::size_t round_up = 3;  ///< datelines from which an article is of many things
constexpr double person_told = 0.2;  ///< per mention of a person who acts for the state

}  // namespace

ToldStates::ToldStates(const Draft& draft) : draft_(draft) {
  for (const auto& line : draft.analysis.article.lines) {
    if (line.role == input::LineRole::title) titles_.push_back(line.span);
  }
  note_datelines();
  note_headline();
  count_states();
}

void ToldStates::count_states() {
  for (const Found& found : draft_.found) {
    if (found.kind == EntityKind::person && datelines_.empty()) count_person(found);
    if (found.kind == EntityKind::state) named_.insert(found.key);
    const std::string state = state_of(found);
    if (state.empty() || is_post(found)) continue;
    first_told_.try_emplace(state, found.begin);
    const bool seat = found.kind == EntityKind::state && found.reading == graph::Reading::government;
    if (found.kind == EntityKind::place || seat) told_[state] += seat_told;
    const bool scene = found.kind == EntityKind::state && found.reading == graph::Reading::place;
    if (found.kind == EntityKind::state && !seat) told_[state] += scene ? scene_told : state_told;
    if (found.kind == EntityKind::organisation && found.known != nullptr &&
        found.known->how == Known::How::seat)
      told_[state] += seat_told;
    if (found.kind == EntityKind::organisation && is_one_of(found.subtype, {"parliament", "court"}))
      told_[state] += institution_told;
  }
  for (const Title& title : draft_.titles) {
    for (const std::uint32_t body : title.bodies) {
      const std::string state = state_of(draft_.found[body]);
      if (!state.empty()) marked_[state] += 1;
    }
  }
}

/// "in Nairobi" of "high commissioner in Nairobi", "Ethiopia" of "ambassador to Ethiopia": where one is sent.
bool ToldStates::is_post(const Found& found) const {
  const std::uint32_t index = draft_.title_at[found.begin];
  if (index == none) return false;
  const Title& title = draft_.titles[index];
  return found.begin > title.head && std::ranges::none_of(title.bodies, [&](std::uint32_t body) {
           return draft_.found[body].begin == found.begin;
         });
}

/// Whoever the article tells of, it tells of his or her state.
void ToldStates::count_person(const Found& found) {
  if (found.person == none) return;
  for (const std::string& state : draft_.persons[found.person].states) {
    const Known* known = draft_.words.by_key(state);
    if (known == nullptr || known->kind != EntityKind::state) continue;
    told_[state] += person_told;
    return;
  }
}

/// "CANBERRA —" at the begin of a paragraph.
void ToldStates::note_inline_dateline(const Found& found) {
  const auto& sentence = draft_.sentence_of(found.begin);
  const std::string_view mark = draft_.word_safe(found.end);
  if (found.begin != sentence.begin || !is_all_capitals(draft_.word(found.begin))) return;
  if (mark != "—" && mark != "–" && mark != "--" && mark != "-" && mark != "/") return;
  const std::string state = found.known == nullptr ? std::string() : state_in_tables(*found.known);
  if (!state.empty()) datelines_[found.span.begin].insert(state);
}

/// "Foreigners flown out of Dominica": of which states the title tells.
void ToldStates::note_headline() {
  for (const Found& found : draft_.found) {
    const bool where = found.kind == EntityKind::state || found.kind == EntityKind::place;
    const std::string state = where && is_in_title(found) ? state_of(found) : std::string();
    if (!state.empty()) headline_.insert(state);
  }
}

bool ToldStates::is_in_title(const Found& found) const {
  return std::ranges::any_of(titles_, [&](Span title) { return title.contains(found.span); });
}

/// "Kyrgyzstan–Tajikistan: the last kilometres" above a part of a digest.
void ToldStates::note_heading(const Found& found) {
  constexpr std::uint32_t longest = 14;  // words of a heading
  const std::uint32_t begin = draft_.paragraph_begin(found.begin);
  if (found.kind != EntityKind::state || found.begin > begin + 4 || is_in_title(found)) return;
  std::uint32_t at = begin;
  while (at < found.begin) {
    const Found* before = draft_.found_over(at);
    const bool joins = is_one_of(draft_.lower(at), {"-", "–", "—", "/", ",", "and", "&"});
    if (!joins && (before == nullptr || before->kind != EntityKind::state)) return;
    at = joins ? at + 1 : before->end;
  }
  std::uint32_t end = found.end;
  while (end < draft_.token_count() && draft_.paragraph_begin(end) == begin) ++end;
  const std::string_view mark = draft_.word_safe(found.end);
  const bool heads = end - begin <= longest && draft_.word(end - 1) != "." &&
                     (found.end == end || is_one_of(mark, {":", "-", "–", "—", "/", ",", "and", "&"}));
  if (heads) datelines_[draft_.token(begin).span.begin].insert(found.key);
}

void ToldStates::note_datelines() {
  for (const Found& found : draft_.found) {
    note_inline_dateline(found);
    note_heading(found);
  }
  const auto& article = draft_.analysis.article;
  for (const auto& line : article.lines) {
    if (line.role != input::LineRole::dateline && line.role != input::LineRole::byline) continue;
    for (std::uint32_t at = line.span.begin; at < line.span.end; ++at) {
      const bool starts = at == line.span.begin ||
                          std::string_view(" /,(").find(article.text[at - 1]) != std::string_view::npos;
      if (!starts) continue;
      for (const auto& hit : draft_.words.names_at(article.text, at)) {
        const std::string state = state_in_tables(*hit.known);
        if (state.empty()) continue;
        datelines_[line.span.begin].insert(state);
        told_[state] += 0;
      }
    }
  }
  for (const auto& [byte, states] : datelines_) {
    for (const std::string& state : states) first_dateline_.try_emplace(state, byte);
  }
}

std::string ToldStates::state_in_tables(const Known& known) const {
  const Known* state = known.state.empty() ? nullptr : draft_.words.by_key(known.state);
  return state != nullptr && state->kind == EntityKind::state ? state->key : std::string();
}

/// The state that the name is, or in which the place, or of which the body is.
std::string ToldStates::state_of(const Found& found) const {
  if (found.kind == EntityKind::state) return found.key;
  if (found.entity == none || found.kind == EntityKind::person) return {};
  const auto& entities = draft_.analysis.facts.entities;
  const EntityIndex state = entities[found.entity].state;
  if (state != none) return entities[state].kind == EntityKind::state ? entities[state].key : std::string();
  return found.known == nullptr ? std::string() : state_in_tables(*found.known);
}

/// The states of the last dateline before the title; nullptr where none stands before.
const std::set<std::string>* ToldStates::dateline_of(const Title& title) const {
  return dateline_before(title.role.begin);
}

const std::set<std::string>* ToldStates::dateline_before(std::uint32_t byte) const {
  auto next = datelines_.upper_bound(byte);
  return next == datelines_.begin() ? nullptr : &std::prev(next)->second;
}

double ToldStates::of_article(const std::string& state, double count) const {
  const auto titles = marked_.find(state);
  const double marked = titles == marked_.end() ? 0 : titles->second;
  const double weight = told_weight * std::log2(1.0 + count) - marked_weight * std::log2(1.0 + marked);
  return datelines_.size() >= round_up ? weight / 2 : weight;
}

std::string ToldStates::first_state() const {
  for (const Found& found : draft_.found) {
    if (found.kind == EntityKind::state && found.reading != graph::Reading::place) return found.key;
  }
  return {};
}

/// Whether the article speaks of the state only further on.
bool ToldStates::named_later(const Title& title, const std::string& state) const {
  const auto line = first_dateline_.find(state);
  if (line != first_dateline_.end() && line->second <= title.role.begin) return false;
  const auto first = first_told_.find(state);
  return first != first_told_.end() && first->second >= draft_.sentence_of(title.head).end;
}

}  // namespace chancery::extract
