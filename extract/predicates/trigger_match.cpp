#include "extract/predicates/trigger_match.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr std::uint32_t none = Tree::no_token;
constexpr std::uint32_t longest_gap = 8;

/// "parts of the city", "a third of the island", "most of the crew", "a team of experts", "a cache of rifles"
bool is_share(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"part",     "third",     "quarter",   "fifth",       "percent", "cent",    "section",   "stretch",
       "swathe",   "swath",     "chunk",     "sliver",      "portion", "patch",   "cache",     "haul",
       "stash",    "stockpile", "shipment",  "consignment", "batch",   "load",    "cargo",     "tranche",
       "swarm",    "salvo",     "barrage",   "volley",      "wave",    "string",  "planeload", "busload",
       "boatload", "truckload", "lorryload", "shipload",    "handful", "dozen",   "hundred",   "thousand",
       "couple",   "pair",      "most",      "some",        "many",    "several", "all",       "none",
       "each",     "both",      "half",      "majority",    "rest",    "number",  "group",     "team",
       "company",  "panel",     "squad",     "series",      "bulk"});
}

}  // namespace

/// The token of a row's next word: right behind the last one, or hanging on the head or on the last one.
std::uint32_t TriggerMatcher::next_word(const Trigger& trigger, std::size_t index, std::uint32_t head,
                                        std::uint32_t last) const {
  const auto& tokens = analysis_.document.tokens;
  const SignedWord word = trigger.word(index);
  if (last + 1 < tokens.size() && fillers_.is_word(last + 1, word)) return last + 1;
  // "gave a wide berth", "opened a new chapter"
  if (last + 2 < tokens.size() && fillers_.is_word(last + 2, word) &&
      (analysis_.document.tag(last + 1) == "PRP$" ||
       is_one_of(analysis_.document.word(last + 1), {"a", "an", "the"})))
    return last + 2;
  const std::uint32_t hanging = hanging_word(trigger, index, head, last);
  if (hanging != none) return hanging;
  if (const std::uint32_t of_head = head == last ? none : hanging_word(trigger, index, head, head);
      of_head != none)
    return of_head;
  return word.text == "to" ? infinitive_behind_object(trigger, index, head)
                           : particle_behind_object(word, head);
}

/// The token of a row's next word where it hangs on `base`.
std::uint32_t TriggerMatcher::hanging_word(const Trigger& trigger, std::size_t index, std::uint32_t head,
                                           std::uint32_t base) const {
  const auto& tokens = analysis_.document.tokens;
  const std::string_view word = trigger.words[index];
  for (const std::uint32_t child : analysis_.tree.children(base)) {
    if (tokens[child].label == Label::conj || !fillers_.is_word(child, trigger.word(index))) continue;
    // A preposition belongs to the phrase only right behind its verb; a particle or object may stand off.
    const bool particle = is_one_of(word, {"out", "up", "down", "off", "back", "away", "over"});
    // but "put the general on trial"
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    const bool whole = object != none && index + 1 < trigger.words.size() &&
                       fillers_.is_word(object, trigger.word(index + 1));
    const bool preposition = tokens[child].label == Label::prep && !whole && (!particle || object != none);
    // "replaced the head of his army with Ann Lee"
    const bool afar = word == "with" && fillers_.is_word(head, {"replace"});
    const std::uint32_t gap = afar ? 2 * longest_gap : !preposition ? longest_gap : particle ? 1 : 2;
    // "will take part, up from 150 last year"
    const bool apart = particle && child > head && analysis_.document.word(child - 1) == ",";
    const bool near = child > head ? child - head <= gap : tokens[child].label == Label::nsubjpass;
    if (near && !apart) return child;
  }
  return none;
}

/// "ordered the ambassador to leave", where "to" hangs on the verb behind it.
std::uint32_t TriggerMatcher::infinitive_behind_object(const Trigger& trigger, std::size_t to,
                                                       std::uint32_t head) const {
  if (to + 1 >= trigger.words.size()) return none;
  for (const std::uint32_t child : analysis_.tree.children(head)) {
    const Label label = analysis_.document.tokens[child].label;
    const bool clause = child > head + 1 && (label == Label::xcomp || label == Label::ccomp);
    if (clause && child - head <= longest_gap && fillers_.is_word(child, trigger.word(to + 1)) &&
        analysis_.document.tag(child - 1) == "TO")
      return child - 1;
  }
  return none;
}

/// "let the prisoners out of jail", where the parser hangs the particle on the object.
std::uint32_t TriggerMatcher::particle_behind_object(const SignedWord& word, std::uint32_t head) const {
  if (!is_one_of(word.text, {"out", "off", "back", "away", "down", "home", "offline", "ashore"})) return none;
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t object = analysis_.tree.child(head, Label::dobj);
  if (object == none || object < head || object + 1 >= tokens.size()) return none;
  const std::uint32_t particle = object + 1;
  const bool hangs = tokens[particle].head == object && tokens[particle].label != Label::prt;
  const bool alone = analysis_.tree.child(particle, Label::pobj) == none;
  return hangs && alone && fillers_.is_word(particle, word) ? particle : none;
}

bool TriggerMatcher::find_words(const Trigger& trigger, std::uint32_t head,
                                std::vector<std::uint32_t>& found) const {
  found.clear();
  if (head < trigger.head) return false;
  for (std::size_t i = 0; i < trigger.head; ++i) {
    const auto token = static_cast<std::uint32_t>(head - trigger.head + i);
    if (!fillers_.is_word(token, trigger.word(i))) return false;
    found.push_back(token);
  }
  found.push_back(head);
  std::uint32_t last = head;
  for (std::size_t i = trigger.head + 1; i < trigger.words.size(); ++i) {
    if (trigger.pos == Trigger::Pos::noun) {
      const bool behind =
          last + 1 < analysis_.document.tokens.size() && fillers_.is_word(last + 1, trigger.word(i));
      last = behind ? last + 1 : none;
    } else {
      last = next_word(trigger, i, head, last);
    }
    if (last == none || (trigger.pos == Trigger::Pos::verb && tells_day(last))) return false;
    found.push_back(last);
  }
  std::ranges::sort(found);
  return true;
}

bool TriggerMatcher::holds(const Trigger& trigger, const Predicate& predicate) const {
  if (trigger.needs.empty()) return true;
  return std::ranges::any_of(trigger.needs, [&](const std::vector<Condition>& group) {
    return std::ranges::all_of(group, [&](const Condition& one) { return holds(one, predicate); });
  });
}

/// A clause of its own before a semicolon: "she has called on Paris; she was speaking".
bool TriggerMatcher::stands_apart(std::uint32_t child, std::uint32_t head) const {
  for (std::uint32_t at = child; at < head; ++at) {
    if (analysis_.document.word(at) == ";") return true;
  }
  return false;
}

/// What a share is taken of, or a part made for: "missile parts"; `none` for all other words.
std::uint32_t TriggerMatcher::whole_of(std::uint32_t share) const {
  const std::string_view lemma = fillers_.lemma(share);
  if (is_one_of(lemma, {"part", "component", "engine", "motor", "shipment", "consignment"})) {
    const std::uint32_t made_for = analysis_.tree.child(share, Label::compound);
    if (made_for != none) return made_for;
  }
  const std::uint32_t of = analysis_.tree.child(share, Label::prep);
  if (of == none || fillers_.lemma(of) != "of") return none;
  const bool counted = analysis_.document.tokens[share].pos == language::Pos::NUM;  // "four of the crew"
  return counted || is_share(lemma) ? analysis_.tree.child(of, Label::pobj) : none;
}

template <typename Action>
void TriggerMatcher::for_each_token_in(const Condition& condition, const Predicate& predicate,
                                       const Action& action) const {
  for (const Place& place : condition.places) {
    if (place.slot == Slot::near) {
      for (const std::uint32_t child : analysis_.tree.children(predicate.token)) {
        if (stands_apart(child, predicate.token)) continue;
        action(child);
        for (const std::uint32_t inner : analysis_.tree.children(child)) action(inner);
      }
      continue;
    }
    for (const Filler& filler : predicate.fillers) {
      if (filler.place != place) continue;
      action(filler.token);
      if (const std::uint32_t whole = whole_of(filler.token); whole != none) action(whole);
    }
  }
}

bool TriggerMatcher::holds(const Condition& condition, const Predicate& predicate) const {
  const Place& place = condition.places.front();
  const WordTest& first = condition.tests.front();
  if (place.slot == Slot::passive) return (first.lemma.text == "yes") == predicate.passive;
  if (place.slot == Slot::number) {
    return (analysis_.document.morph(predicate.token).find("Number=Plur") != std::string_view::npos) !=
           condition.negated;
  }
  bool empty = true;
  bool fits = false;
  for_each_token_in(condition, predicate, [&](std::uint32_t token) {
    empty = false;
    fits = fits || passes(condition, token);
  });
  if (place.slot == Slot::subj && empty && may_lack_subject(predicate)) return true;
  for (const WordTest& test : condition.tests) {
    if (test.kind == WordTest::Kind::absent && empty) fits = true;
    if (test.kind == WordTest::Kind::quote && quote_near(predicate.token)) fits = true;
  }
  return fits != condition.negated;
}

/// A passive without a by-phrase, and an infinitive or participle whose doer the text leaves open.
bool TriggerMatcher::may_lack_subject(const Predicate& predicate) const {
  if (predicate.passive) return true;
  const std::string_view tag = analysis_.document.tag(predicate.token);
  return tag == "VB" || tag == "VBG" || tag == "VBN";
}

}  // namespace chancery::extract
