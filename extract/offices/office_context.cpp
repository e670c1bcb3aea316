#include "extract/offices/office_context.hpp"

#include <algorithm>
#include <cmath>

#include "extract/names/owners.hpp"
#include "extract/offices/forms_of_state.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

constexpr double subject_weight = 2.0;    ///< "Japan protested; Foreign Minister ..."
constexpr double condition_weight = 1.6;  ///< "unless Japan protests, Foreign Minister ..."
constexpr double contrast_weight = -1.0;  ///< "Japan protested, and Foreign Minister ... answered"
constexpr double ministry_weight = 1.0;   ///< "at the Russian Foreign Ministry by Deputy Minister ..."
constexpr double colleague_weight = 1.4;  ///< "Chile's envoy thanked Foreign Minister ..."
constexpr double before_weight = 1.4;     ///< the same one sentence before, for who leads a state
constexpr double place_weight = 1.0;      ///< "told reporters in Quito"
constexpr double aside_weight = 0.4;      ///< "the authorities in Quito", "if Quito signs"
constexpr double opening_weight = 3.0;    ///< "In Bogotá, President ..."
constexpr double dateline_weight = 2.2;   ///< "QUITO (Agency) -"
constexpr double told_weight =
    1.0;  ///< per doubling of how often the article names the state's places and seats
constexpr double seat_told = 1.0;
constexpr double state_told = 0.2;
constexpr double marked_weight =
    0.4;  ///< a state that titles name is somebody else's: "Russian foreign minister"
constexpr double first_weight = 0.2;
constexpr std::size_t round_up = 3;     ///< datelines from which an article is of many things
constexpr double person_told = 0.2;     ///< per mention of a person who acts for the state
constexpr double later_weight = -1.0;   ///< of a state of which the article speaks only further on
constexpr double origin_weight = 2.0;   ///< "President Hayashi" is of Japan rather than of Korea
constexpr double alien_needed = 3.0;    ///< for a state where the name is not usual
constexpr double margin = 0.2;          ///< of the best over the second, else nothing is said
constexpr double margin_unnamed = 1.0;  ///< the same for a state that only its places speak for

}  // namespace

OfficeContext::OfficeContext(const Draft& draft) : draft_(draft) {
  note_datelines();
  count_states();
  note_holders();
}

void OfficeContext::count_states() {
  for (const Found& found : draft_.found) {
    if (found.kind == EntityKind::person && datelines_.empty()) count_person(found);
    if (found.kind == EntityKind::state) named_.insert(found.key);
    const std::string state = state_of(found);
    if (state.empty() || is_post(found)) continue;
    first_told_.try_emplace(state, found.begin);
    const bool seat = found.kind == EntityKind::state && found.reading == graph::Reading::government;
    if (found.kind == EntityKind::place || seat) told_[state] += seat_told;
    if (found.kind == EntityKind::state && !seat) told_[state] += state_told;
    if (found.kind == EntityKind::organisation && found.known != nullptr &&
        found.known->how == Known::How::seat)
      told_[state] += seat_told;
  }
  for (const Title& title : draft_.titles) {
    for (const std::uint32_t body : title.bodies) {
      const std::string state = state_of(draft_.found[body]);
      if (!state.empty()) marked_[state] += 1;
    }
  }
}

/// "in Nairobi" of "high commissioner in Nairobi", "Ethiopia" of "ambassador to Ethiopia": where one is sent.
bool OfficeContext::is_post(const Found& found) const {
  const std::uint32_t index = draft_.title_at[found.begin];
  if (index == none) return false;
  const Title& title = draft_.titles[index];
  return found.begin > title.head && std::ranges::none_of(title.bodies, [&](std::uint32_t body) {
           return draft_.found[body].begin == found.begin;
         });
}

/// Whoever the article tells of, it tells of his or her state.
void OfficeContext::count_person(const Found& found) {
  if (found.person == none) return;
  for (const std::string& state : draft_.persons[found.person].states) {
    const Known* known = draft_.words.by_key(state);
    if (known == nullptr || known->kind != EntityKind::state) continue;
    told_[state] += person_told;
    return;
  }
}

void OfficeContext::note_holders() {
  for (const Title& title : draft_.titles) {
    if (title.office == nullptr || title.bodies.size() != 1 || title.holders.size() != 1) continue;
    const Found& body = draft_.found[title.bodies.front()];
    if (body.kind != EntityKind::state) continue;
    for (const std::uint32_t found : draft_.persons[title.holders.front()].found) {
      const EntityIndex holder = draft_.found[found].entity;
      if (holder != none) holders_[{title.office->type, body.key}].insert(holder);
    }
  }
}

/// "CANBERRA —" at the begin of a paragraph.
void OfficeContext::note_inline_dateline(const Found& found) {
  const auto& sentence = draft_.sentence_of(found.begin);
  const std::string_view mark = draft_.word_safe(found.end);
  if (found.begin != sentence.begin || !is_all_capitals(draft_.word(found.begin))) return;
  if (mark != "—" && mark != "–" && mark != "--" && mark != "-" && mark != "/") return;
  const std::string state = found.known == nullptr ? std::string() : state_in_tables(*found.known);
  if (!state.empty()) datelines_[found.span.begin].insert(state);
}

void OfficeContext::note_datelines() {
  for (const Found& found : draft_.found) note_inline_dateline(found);
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
}

std::string OfficeContext::state_in_tables(const Known& known) const {
  const Known* state = known.state.empty() ? nullptr : draft_.words.by_key(known.state);
  return state != nullptr && state->kind == EntityKind::state ? state->key : std::string();
}

/// The state that the name is, or in which the place, or of which the body is.
std::string OfficeContext::state_of(const Found& found) const {
  if (found.kind == EntityKind::state) return found.key;
  if (found.entity == none || found.kind == EntityKind::person) return {};
  const auto& entities = draft_.analysis.facts.entities;
  const EntityIndex state = entities[found.entity].state;
  if (state != none) return entities[state].kind == EntityKind::state ? entities[state].key : std::string();
  return found.known == nullptr ? std::string() : state_in_tables(*found.known);
}

bool OfficeContext::is_subject(std::uint32_t token) const {
  for (int step = 0; step < 8 && draft_.token(token).label == Label::conj; ++step)
    token = draft_.token(token).head;
  return draft_.token(token).label == Label::nsubj || draft_.token(token).label == Label::nsubjpass;
}

/// "Brazil's foreign minister carried a letter of President ...": the sentence is of that government.
bool OfficeContext::opens_subject(const Found& found, std::uint32_t begin) const {
  const auto& word = draft_.token(found.head);
  return found.begin <= begin + 1 && (word.label == Label::poss || word.label == Label::amod) &&
         is_subject(word.head);
}

double OfficeContext::of_sentence(const Title& title, const std::string& state) const {
  const auto& sentence = draft_.sentence_of(title.head);
  double best = 0;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr || found->begin != i || state_of(*found) != state || is_post(*found)) continue;
    if (i < title.begin && found->kind == EntityKind::state) {
      const double subject = is_subject(found->head) ? of_subject(title, found->head) : 0;
      if (subject < 0) return subject;
      best = std::max(best, subject);
      if (opens_subject(*found, sentence.begin)) best = std::max(best, colleague_weight);
    }
    const bool office = found->kind == EntityKind::organisation && found->subtype == "ministry";
    if (office && leads_state(title)) best = std::max(best, ministry_weight);
    if (found->kind != EntityKind::place) continue;
    const bool opens = i < title.begin && i < sentence.begin + 2;
    best = std::max(best, opens ? opening_weight : told_there(*found) ? place_weight : aside_weight);
  }
  return best;
}

/// How much the state that is a subject speaks for the title: against it where the title's bearer is the
/// subject of a sentence joined to that one ("Minsk regrets the vote, and Senator ... calls it"), little in
/// an "if".
/// "accused them of helping President ...", "sanctioned Minister ...": the bearer is on the other side.
bool OfficeContext::is_turned_against(std::uint32_t bearer, std::uint32_t verb) const {
  const EventLexicon& events = draft_.analysis.lexicon.events();
  bool hostile = false;
  for (int step = 0; step < 12 && draft_.token(bearer).head != bearer; ++step) {
    bearer = draft_.token(bearer).head;
    const LemmaEntry* entry = events.find(draft_.document().lemma(bearer));
    const bool own =
        is_one_of(draft_.document().lemma(bearer), {"recall", "withdraw"});  // one's own ambassador
    if (draft_.token(bearer).pos == language::Pos::VERB && entry != nullptr && !own) {
      hostile = hostile || std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
                  const Trigger& trigger = events.trigger(index);
                  return trigger.words.size() == 1 &&
                         is_one_of(trigger.plover, {"ACCUSE", "SANCTION", "THREATEN", "REJECT", "COERCE",
                                                    "ASSAULT", "DISAPPROVE"});
                });
    }
    if (bearer == verb) return hostile;
  }
  return false;
}

double OfficeContext::of_subject(const Title& title, std::uint32_t subject) const {
  while (draft_.token(subject).label == Label::conj) subject = draft_.token(subject).head;
  const std::uint32_t verb = draft_.token(subject).head;
  const Label clause = draft_.token(verb).label;
  if (clause == Label::relcl || clause == Label::acl) return aside_weight;
  if (clause == Label::advcl) return condition_weight;
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6 && !is_subject(bearer); ++step) bearer = draft_.token(bearer).head;
  if (is_turned_against(title.head, verb)) return contrast_weight;
  if (!is_subject(bearer)) return subject_weight;
  const auto& other = draft_.token(draft_.token(bearer).head);
  return other.label == Label::conj && other.head == verb ? contrast_weight : subject_weight;
}

/// "said in Quito", not "the authorities in Quito".
bool OfficeContext::told_there(const Found& place) const {
  const auto& word = draft_.token(place.head);
  if (word.label != Label::pobj) return false;
  const auto above = draft_.token(draft_.token(word.head).head).pos;
  return above == language::Pos::VERB || above == language::Pos::AUX;
}

/// "Foreign Minister ... lodged a protest with the Japanese ambassador": who meets someone of a state is of
/// another one.
double OfficeContext::of_meeting(const Title& title, const std::string& state) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6 && !is_subject(bearer); ++step) bearer = draft_.token(bearer).head;
  if (!is_subject(bearer) || draft_.token(bearer).head == bearer) return 0;
  const std::uint32_t verb = draft_.token(bearer).head;
  if (!is_one_of(fold(draft_.document().lemma(verb)),
                 {"meet", "lodge", "summon", "receive", "host", "call", "phone", "hand", "warn", "accuse",
                  "urge", "congratulate", "welcome", "greet", "criticise", "criticize", "protest", "expel"}))
    return 0;
  for (std::uint32_t i = verb + 1; i < draft_.sentence_of(verb).end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr || found->begin != i || found->kind != EntityKind::person || found->person == none)
      continue;
    const auto& states = draft_.persons[found->person].states;
    return !states.empty() && states.front() == state ? contrast_weight : 0;
  }
  return 0;
}

/// Whether a place that `fits` is among the first words of the title's sentence.
template <typename Fits>
bool OfficeContext::opens_with_place(const Title& title, Fits fits) const {
  const auto& sentence = draft_.sentence_of(title.head);
  for (std::uint32_t i = sentence.begin; i < std::min(sentence.begin + 2, title.begin); ++i) {
    const Found* found = draft_.found_over(i);
    if (found != nullptr && found->kind == EntityKind::place && fits(*found)) return true;
  }
  return false;
}

/// "In Moscow, ...": what follows is told of there.
bool OfficeContext::opens_in_place(const Title& title) const {
  return opens_with_place(title, [&](const Found& found) { return !state_of(found).empty(); });
}

/// "Chile's parliament ratified the accord. President ... told lawmakers": it is still of that government.
double OfficeContext::of_sentence_before(const Title& title, const std::string& state) const {
  const std::uint32_t own = draft_.token(title.head).sentence;
  if (own == 0 || !leads_state(title)) return 0;
  const auto& before = draft_.document().sentences[own - 1];
  if (before.paragraph != draft_.sentence_of(title.head).paragraph) return 0;
  for (std::uint32_t i = before.begin; i < before.end; ++i) {
    const Found* found = draft_.found_over(i);
    const bool acts = found != nullptr && found->begin == i &&
                      (found->kind == EntityKind::state || found->subtype == "ministry");
    const bool office = acts && found->kind == EntityKind::organisation;
    if (!acts || (office ? state_key(draft_, *found) : state_of(*found)) != state) continue;
    if (opens_subject(*found, before.begin) || is_subject(found->head)) return before_weight;
  }
  return 0;
}

bool OfficeContext::leads_state(const Title& title) const {
  return is_one_of(fold(draft_.document().lemma(title.head)),
                   {"president", "minister", "premier", "chancellor", "ambassador", "envoy"});
}

/// The last dateline before the title counts; one above all others where none stands before.
double OfficeContext::of_dateline(const Title& title, const std::string& state) const {
  if (opens_in_place(title)) return 0;
  auto next = datelines_.upper_bound(title.role.begin);
  if (next == datelines_.begin()) return 0;
  const auto& states = std::prev(next)->second;
  return states.contains(state) ? dateline_weight / static_cast<double>(states.size()) : 0;
}

bool OfficeContext::taken(const Title& title, EntityIndex holder, const std::string& state) const {
  if (title.office == nullptr) return false;
  const auto known = holders_.find({title.office->type, state});
  return known != holders_.end() && !known->second.contains(holder);
}

/// An ambassador to a state is of another one.
bool OfficeContext::is_sent_to(const Title& title, const std::string& state) const {
  if (title.office == nullptr || title.office->person_class != "Diplomat") return false;
  for (std::uint32_t at = title.head + 1; at < title.end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found != nullptr && is_post(*found) && state_of(*found) == state) return true;
  }
  return false;
}

double OfficeContext::of_article(const std::string& state, double count) const {
  const auto titles = marked_.find(state);
  const double marked = titles == marked_.end() ? 0 : titles->second;
  const double weight = told_weight * std::log2(1.0 + count) - marked_weight * std::log2(1.0 + marked);
  return datelines_.size() >= round_up ? weight / 2 : weight;
}

/// "a trip to Moscow by the speaker", "Foreign Minister ... arrived in Riyadh": who visits is of elsewhere.
bool OfficeContext::is_visited(const Title& title, const std::string& state) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6; ++step) {
    const Label label = draft_.token(bearer).label;
    if (label != Label::compound && label != Label::appos && label != Label::nmod && label != Label::conj)
      break;
    bearer = draft_.token(bearer).head;
  }
  const auto& word = draft_.token(bearer);
  std::uint32_t above = word.head;
  if (word.label == Label::pobj && fold(draft_.word(above)) == "by") above = draft_.token(above).head;
  const bool moves =
      (is_subject(bearer) || word.label == Label::pobj) &&
      is_one_of(fold(draft_.document().lemma(above)),
                {"visit", "trip", "arrive", "travel", "fly", "tour", "land", "journey", "head"});
  if (!moves) return false;
  for (const std::uint32_t child : draft_.analysis.tree.children(above)) {
    const bool phrase = is_one_of(fold(draft_.word(child)), {"to", "in", "for"});
    const std::uint32_t place = phrase ? draft_.analysis.tree.child(child, Label::pobj) : child;
    const Found* found = place == Tree::no_token || (!phrase && draft_.token(child).label != Label::dobj)
                             ? nullptr
                             : draft_.found_over(place);
    const bool capital =
        found != nullptr && found->known != nullptr && found->known->how == Known::How::capital;
    if (found != nullptr && (capital || found->kind == EntityKind::state) && state_of(*found) == state)
      return true;
  }
  return false;
}

std::string OfficeContext::first_state() const {
  for (const Found& found : draft_.found) {
    if (found.kind == EntityKind::state && found.reading != graph::Reading::place) return found.key;
  }
  return {};
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

/// Whether the article speaks of the state only further on.
bool OfficeContext::named_later(const Title& title, const std::string& state) const {
  const auto end = datelines_.upper_bound(title.role.begin);
  if (std::any_of(datelines_.begin(), end, [&](const auto& line) { return line.second.contains(state); }))
    return false;
  const auto first = first_told_.find(state);
  return first != first_told_.end() && first->second >= draft_.sentence_of(title.head).end;
}

/// The states that the holder of an office may be of by name, among those the article has spoken of.
std::set<std::string> OfficeContext::open_to(const Title& title, EntityIndex holder) const {
  std::set<std::string> states;
  const std::vector<std::string> name = name_of(title, holder);
  for (const auto& [state, count] : told_) {
    if (named_.contains(state) && !named_later(title, state) && !taken(title, holder, state) &&
        draft_.words.origins().fit(name, state) > -1)
      states.insert(state);
  }
  return states;
}

/// "a letter of President Mohamud to President Ruto": of two who hold such an office in one sentence, one may
/// be of no other state.
bool OfficeContext::is_anothers(const Title& title, EntityIndex holder, const std::string& state) const {
  for (const Title& other : draft_.titles) {
    if (other.begin == title.begin || other.office != title.office || !other.bodies.empty() ||
        other.holders.size() != 1 || draft_.token(other.head).sentence != draft_.token(title.head).sentence)
      continue;
    const auto& names = draft_.persons[other.holders.front()].found;
    const EntityIndex bearer = names.empty() ? none : draft_.found[names.front()].entity;
    if (bearer == none || bearer == holder) continue;
    const auto theirs = open_to(other, bearer);
    if (theirs.size() == 1 && theirs.contains(state) && open_to(title, holder).size() > 1) return true;
  }
  return false;
}

std::string OfficeContext::state_of(const Title& title, EntityIndex holder) const {
  std::string best;
  double most = 0;
  double second = 0;
  const std::string first = first_state();
  const std::vector<std::string> name = name_of(title, holder);
  const std::string role = fold(title.role.in(draft_.document().text));
  for (const auto& [state, count] : told_) {
    if (taken(title, holder, state) || is_sent_to(title, state) || is_visited(title, state)) continue;
    if (!may_have_office(state, role)) continue;
    if (is_anothers(title, holder, state)) continue;
    const double fit = draft_.words.origins().fit(name, state);
    if (fit <= -1) continue;
    const double score = (named_later(title, state) ? later_weight : 0) + origin_weight * fit +
                         of_meeting(title, state) + of_sentence(title, state) +
                         of_sentence_before(title, state) + of_dateline(title, state) +
                         of_article(state, count) + (state == first ? first_weight : 0);
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
    const auto open = open_to(title, holder);
    if (std::ranges::any_of(
            open, [&](const std::string& state) { return draft_.words.origins().fit(name, state) > 0; }))
      return {};
  }
  const double needed = named_.contains(best) ? margin : margin_unnamed;
  return most - second < needed ? std::string() : best;
}

}  // namespace chancery::extract
