#include "extract/offices/sentence_context.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

constexpr double contrast_weight = -1.0;  ///< "Foreign Minister ... met Japan's envoy"
constexpr double object_weight = -2.5;    ///< "Foreign Minister ... accused Japan"
constexpr double host_weight = 3.0;       ///< "Japan's envoy flew to Quito. She met Foreign Minister ..."

bool is_journey(std::string_view lemma) {
  return is_one_of(lemma,
                   {"visit", "trip", "arrive", "travel", "fly", "tour", "land", "journey", "head", "go"});
}

}  // namespace

/// "Foreign Minister ... lodged a protest with the Japanese ambassador": who meets someone of a state is of
/// another one.
double SentenceContext::of_meeting(const Title& title, const std::string& state) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6 && !is_subject(bearer); ++step) bearer = draft_.token(bearer).head;
  if (!is_subject(bearer) || draft_.token(bearer).head == bearer) return 0;
  const std::uint32_t verb = draft_.token(bearer).head;
  if (!is_one_of(
          draft_.lemma(verb),
          {"meet",      "lodge",   "summon", "receive",      "host",      "call",    "phone", "hand",
           "warn",      "accuse",  "urge",   "congratulate", "welcome",   "present", "greet", "criticise",
           "criticize", "protest", "expel",  "ring",         "telephone", "thank",   "blame", "condemn",
           "threaten",  "visit",   "invite", "ask",          "assure",    "press",   "praise"}))
    return 0;
  if (is_object_of(verb, state)) return object_weight;
  for (std::uint32_t i = verb + 1; i < draft_.sentence_of(verb).end; ++i) {
    const Found* found = draft_.found_over(i);
    if (is_of_office(i, state)) return contrast_weight;  // "received the Dutch ambassador"
    if (found == nullptr || found->begin != i || found->kind != EntityKind::person || found->person == none)
      continue;
    const auto& states = draft_.persons[found->person].states;
    return !states.empty() && states.front() == state ? contrast_weight : 0;
  }
  return 0;
}

/// Whether the token is the noun of an office of that state of which no bearer is named.
bool SentenceContext::is_of_office(std::uint32_t token, const std::string& state) const {
  const std::uint32_t index = draft_.title_at[token];
  if (index == none || draft_.titles[index].head != token) return false;
  const Title& title = draft_.titles[index];
  return title.holders.empty() && title.bodies.size() == 1 && draft_.found[title.bodies.front()].key == state;
}

/// "accused Tehran", "called on Iran": whether the state is whom or what the verb is about.
bool SentenceContext::is_object_of(std::uint32_t verb, const std::string& state) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
    const bool on = draft_.lower(child) == "on" && draft_.document().lemma(verb) == "call";
    const std::uint32_t object = on ? draft_.analysis.tree.child(child, Label::pobj) : child;
    if (object == Tree::no_token || (!on && draft_.token(child).label != Label::dobj)) continue;
    const Found* found = draft_.found_over(object);
    if (found != nullptr && found->kind == EntityKind::state && found->key == state) return true;
  }
  return false;
}

/// Whose subject, or whose agent in the passive, acts with that verb; empty where it is of no known state.
std::string SentenceContext::state_of_subject(std::uint32_t verb) const {
  std::uint32_t actor = draft_.analysis.tree.child(verb, Label::nsubj);
  const std::uint32_t by = draft_.analysis.tree.child(verb, Label::agent);
  if (by != Tree::no_token) actor = draft_.analysis.tree.child(by, Label::pobj);
  const Found* found = actor == Tree::no_token ? nullptr : draft_.found_over(actor);
  if (found == nullptr) return {};
  if (found->kind != EntityKind::person) return told_.state_of(*found);
  if (found->person == none || draft_.persons[found->person].states.empty()) return {};
  return draft_.persons[found->person].states.front();
}

/// "Chad summoned the ambassador", "In Quito, Ambassador ... was handed a note", "(QUITO) The Foreign
/// Ministry called in the envoy": the state where an envoy is; empty elsewhere.
std::string SentenceContext::host_of(const Title& title) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6; ++step) {
    const Label label = draft_.token(bearer).label;
    if (label != Label::compound && label != Label::appos && label != Label::nmod) break;
    bearer = draft_.token(bearer).head;
  }
  const Label label = draft_.token(bearer).label;
  const std::uint32_t verb = draft_.token(bearer).head;
  if (label != Label::dobj && label != Label::nsubjpass && label != Label::dative) return {};
  if (!is_one_of(draft_.lemma(verb), {"summon", "expel", "call", "hand", "give", "tell", "receive", "declare",
                                      "inform", "warn", "invite", "order", "ask", "notify"}))
    return {};
  if (std::string actor = state_of_subject(verb); !actor.empty()) return actor;
  const auto& sentence = draft_.sentence_of(title.head);
  for (std::uint32_t i = sentence.begin; i < std::min(sentence.begin + 3, title.begin); ++i) {
    const Found* found = draft_.found_over(i);
    if (found != nullptr && found->kind == EntityKind::place && !told_.state_of(*found).empty())
      return told_.state_of(*found);
  }
  const std::set<std::string>* dateline = told_.dateline_of(title);
  return dateline != nullptr && dateline->size() == 1 ? *dateline->begin() : std::string();
}

bool SentenceContext::is_host(const Title& title, const std::string& state) const {
  const bool envoy =
      is_one_of(draft_.lemma(title.head), {"ambassador", "envoy", "commissioner", "consul", "attache",
                                           "attaché", "chargé", "charge", "d'affaires", "diplomat"});
  return envoy && host_of(title) == state;
}

/// "a trip to Moscow by the speaker", "Foreign Minister ... arrived in Riyadh": who visits is of elsewhere.
bool SentenceContext::is_visited(const Title& title, const std::string& state) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6; ++step) {
    const Label label = draft_.token(bearer).label;
    if (label != Label::compound && label != Label::appos && label != Label::nmod && label != Label::conj)
      break;
    bearer = draft_.token(bearer).head;
  }
  const auto& word = draft_.token(bearer);
  std::uint32_t above = word.head;
  if (word.label == Label::pobj && draft_.lower(above) == "by") above = draft_.token(above).head;
  const bool moves = (is_subject(bearer) || word.label == Label::pobj) && is_journey(draft_.lemma(above));
  return moves && leads_to(above, state);
}

/// Whether the journey is one to the state or its capital.
bool SentenceContext::leads_to(std::uint32_t journey, const std::string& state) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(journey)) {
    const bool phrase = is_one_of(draft_.lower(child), {"to", "in", "for"});
    const std::uint32_t place = phrase ? draft_.analysis.tree.child(child, Label::pobj) : child;
    const Found* found = place == Tree::no_token || (!phrase && draft_.token(child).label != Label::dobj)
                             ? nullptr
                             : draft_.found_over(place);
    const bool capital =
        found != nullptr && found->known != nullptr && found->known->how == Known::How::capital;
    if (found != nullptr && (capital || found->kind == EntityKind::state) && told_.state_of(*found) == state)
      return true;
  }
  return false;
}

double SentenceContext::of_visit(const Title& title, const std::string& state) const {
  std::uint32_t above = title.head;
  for (int step = 0; step < 6 && draft_.token(above).pos != language::Pos::VERB; ++step)
    above = draft_.token(above).head;
  if (is_subject(title.head) || !is_one_of(draft_.lemma(above), {"meet", "discuss", "hold", "talk",
                                                                 "negotiate", "confer", "see", "speak"}))
    return 0;
  const std::uint32_t own = draft_.token(title.head).sentence;
  const std::uint32_t begin =
      own > 0 && draft_.document().sentences[own - 1].paragraph == draft_.sentence_of(title.head).paragraph
          ? draft_.document().sentences[own - 1].begin
          : draft_.sentence_of(title.head).begin;
  for (std::uint32_t at = title.begin; at > begin; --at) {
    const std::uint32_t verb = at - 1;
    if (draft_.token(verb).pos != language::Pos::VERB || !is_journey(draft_.lemma(verb))) continue;
    const std::uint32_t visitor = draft_.analysis.tree.child(verb, Label::nsubj);
    const Found* name = visitor == Tree::no_token ? nullptr : draft_.found_over(visitor);
    if (name == nullptr || name->kind != EntityKind::person || name->person == none) return 0;
    const auto& states = draft_.persons[name->person].states;
    return !states.empty() && states.front() != state && leads_to(verb, state) ? host_weight : 0;
  }
  return 0;
}

}  // namespace chancery::extract
