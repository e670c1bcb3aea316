#include "extract/names/readings.hpp"

#include <algorithm>

#include "extract/names/befallen_places.hpp"
#include "extract/names/headline_names.hpp"
#include "extract/names/preposition_readings.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using graph::Reading;
using language::Label;

class Readings {
 public:
  explicit Readings(Draft& draft) : draft_(draft), prepositions_(draft) {}

  void run() {
    for (Found& found : draft_.found) {
      if (found.known == nullptr) continue;
      if (found.kind == EntityKind::state && found.known->how != Known::How::seat) {
        if (is_place(decide(found.head))) located(found);
      } else if (is_capital(found)) {
        settle(found, decide(found.head));
      }
    }
  }

 private:
  /// A state named as a location; where the capital has its name (Djibouti, Singapore), the city is meant.
  void located(Found& found) const {
    found.reading = Reading::place;
    if (!found.known->is_city || found.known->how != Known::How::name || is_home(found)) return;
    found.kind = EntityKind::place;
    found.subtype = "city";
    found.key = slug(found.known->name) + "-city";
    found.reason.rule = "reading.city-of-that-name";
  }

  /// "Minister Ann Lee of Luxembourg": whose minister she is.
  bool is_home(const Found& found) const {
    if (found.begin < 2 || draft_.lower(found.begin - 1) != "of") return false;
    const Found* person = draft_.found_over(found.begin - 2);
    return person != nullptr && person->kind == EntityKind::person && person->begin > 0 &&
           draft_.same_sentence(person->begin - 1, found.begin) &&
           draft_.words.heads_office(draft_.lower(person->begin - 1));
  }

  static bool is_capital(const Found& found) {
    return found.known->how == Known::How::capital ||
           (found.known->how == Known::How::seat && !found.known->always);
  }

  static bool is_place(const ReadingDecision& decision) {
    return !decision.government && decision.rule == "reading.place-preposition";
  }

  void settle(Found& found, const ReadingDecision& decision) const {
    found.confidence = decision.confidence;
    const Span cue = decision.cue == none ? Span{} : draft_.token(decision.cue).span;
    found.reason = reason_of(decision.rule, found.known->row, cue);
    if (decision.government) {
      if (found.known->how == Known::How::capital) {
        found.kind = EntityKind::state;
        found.key = found.known->state;
      }
      found.reading = Reading::government;
      return;
    }
    if (found.known->how == Known::How::seat && found.kind == EntityKind::organisation && !is_city(found))
      return;
    found.kind = EntityKind::place;
    // a seat is known by the name of its body
    const bool seat = found.known->how == Known::How::seat;
    found.key = slug(seat ? found.span.in(draft_.document().text) : std::string_view(found.known->name));
    if (found.subtype.empty()) found.subtype = "city";
  }

  static bool is_city(const Found& found) { return found.known->key == "EU" || found.known->key == "UN"; }

  ReadingDecision decide(std::uint32_t at) const {
    if (at + 2 < draft_.token_count() && draft_.word(at + 1) == "-" && !draft_.token(at).space_after) {
      const bool based =
          is_one_of(draft_.lower(at + 2), {"based", "born", "bound", "area", "wide", "brokered", "style"});
      return {!based, "reading.hyphen", at + 2, 0.8};
    }
    if (ends_chain(draft_, at)) return {true, "reading.hyphen", at - 2, 0.8};
    // "thanked Lima but not Quito"
    if (at > 2 && draft_.lower(at - 1) == "not" && is_one_of(draft_.lower(at - 2), {"but", "and", ","}) &&
        draft_.found_over(at - 3) != nullptr)
      return decide(at - 3);
    std::uint32_t token = at;
    for (int step = 0; step < 12 && draft_.token(token).label == Label::conj; ++step)
      token = draft_.token(token).head;
    if (is_called_capital(at)) return {false, "reading.capital", at + 1, 0.85};
    if (at > 0 && is_part_of_city(draft_.lower(at - 1))) return {false, "reading.part-of-city", at - 1, 0.85};
    if (acts_in_relative(at)) return {true, "reading.before-verb", at + 1, 0.75};
    if (acts_next(draft_, at)) return {true, "reading.before-verb", at + 1, 0.75};
    if (opens_title_with_verb(draft_, at)) return {true, "reading.before-verb", at + 1, 0.7};
    if (is_cleft(draft_, at)) return {true, "reading.cleft", at + 1, 0.8};
    if (auto decision = by_label(token)) {
      // "Muscat, Doha and Asmara trade gestures", where the parser takes the verb for a noun
      const bool beside = decision->rule == "reading.modifier-place";
      if (!beside || !leads_headline(draft_, at)) return *decision;
    }
    const bool apposition = draft_.token(token).label == Label::appos;
    const bool colon = !apposition && draft_.word_safe(at + 1) == ":";
    const std::uint32_t name = draft_.found_over(at) != nullptr ? draft_.found_over(at)->begin : at;
    if (colon && name == draft_.sentence_of(at).begin && opens_line(draft_, name))
      return {false, "reading.dateline", at + 1, 0.7};
    if (colon) return {true, "reading.colon", at + 1, 0.7};
    if (leads_headline(draft_, at)) return {true, "reading.before-verb", at + 1, 0.7};
    if (apposition) return apposed(draft_.token(token).head);
    return {false, "reading.default", none, 0.5};
  }

  /// "a charge Seoul has always denied": the parser takes the name for another name of the charge.
  bool acts_in_relative(std::uint32_t at) const {
    if (at == 0 || at + 1 >= draft_.token_count() || draft_.token(at).label != Label::appos ||
        draft_.token(at).head + 1 != at)
      return false;
    const std::string_view tag = draft_.document().tag(at + 1);
    return tag == "VBZ" || tag == "VBD" || tag == "VBP" || tag == "MD";
  }

  /// "ambassador to Rome, the Italian capital,", "Naypyidaw, Myanmar's capital,"
  bool is_called_capital(std::uint32_t at) const {
    if (draft_.word_safe(at + 1) != "," || !draft_.same_sentence(at, at + 2)) return false;
    std::uint32_t next = at + 2;
    if (draft_.lower(next) == "the") ++next;
    if (const Found* state = draft_.found_over(next); state != nullptr && state->kind == EntityKind::state)
      next = state->end + (draft_.document().tag(state->end) == "POS" ? 1 : 0);
    return draft_.lower(next) == "capital" && next > at + 2 && draft_.same_sentence(at, next);
  }

  /// What the place in the tree tells of a name, or of the first of several that are listed.
  std::optional<ReadingDecision> by_label(std::uint32_t token) const {
    if (auto found = prepositions_.speaker_behind(token)) return found;
    const std::uint32_t head = draft_.token(token).head;
    switch (draft_.token(token).label) {
      case Label::nsubjpass:
        if (is_fought_over(draft_, head)) return ReadingDecision{false, "reading.place-befallen", head, 0.8};
        return subject(head);
      case Label::nsubj:
        if (is_told_as_city(draft_, token))
          return ReadingDecision{false, "reading.place-befallen", head, 0.8};
        return subject(head);
      case Label::agent:
        return subject(head);
      case Label::poss:
        return owner(head);
      case Label::dobj:
        return torn_compound(token) ? before_noun(token + 1) : object(head);
      case Label::npadvmod:  // "The decision angered Washington"
        if (token > head && draft_.token(head).pos == language::Pos::VERB &&
            draft_.analysis.tree.child(head, Label::dobj) == Tree::no_token)
          return object(head);
        return std::nullopt;
      case Label::dative:
        return ReadingDecision{true, "reading.recipient", head, 0.85};
      case Label::pobj:
        return prepositions_.decide(head);
      case Label::compound:
      case Label::nmod:
      case Label::amod:
        return torn_recipient(token) ? ReadingDecision{true, "reading.recipient", token - 1, 0.75}
                                     : before_noun(head);
      case Label::attr:
        if (draft_.analysis.tree.child(token, Label::relcl) != Tree::no_token ||
            draft_.analysis.tree.child(head, Label::relcl) != Tree::no_token)
          return ReadingDecision{true, "reading.cleft", head, 0.8};
        return std::nullopt;
      default:
        return std::nullopt;
    }
  }

  /// "promised Damascus support": the parser takes whom it is promised for a part of what is.
  bool torn_recipient(std::uint32_t token) const {
    const std::uint32_t noun = draft_.token(token).head;
    return token > 0 && noun == token + 1 && draft_.token(noun).label == Label::dobj &&
           draft_.token(noun).head + 1 == token &&
           is_one_of(draft_.lemma(token - 1), {"promise", "give", "offer", "grant", "lend", "deny", "owe",
                                               "pledge", "send", "hand", "sell", "deal"}) &&
           is_one_of(draft_.lemma(noun),
                     {"support", "aid", "help", "money", "weapon", "arm", "backing", "assistance", "cover",
                      "relief", "time", "credit", "loan", "protection", "blow"});
  }

  /// "drops Ankara trip": the parser takes the name for one object and the noun for another.
  bool torn_compound(std::uint32_t token) const {
    if (token + 1 >= draft_.token_count()) return false;
    const auto& next = draft_.token(token + 1);
    return next.label == Label::dobj && next.pos == language::Pos::NOUN &&
           next.head == draft_.token(token).head;
  }

  ReadingDecision subject(std::uint32_t verb) const {
    // "as Ankara talks slip": the noun, taken for the verb
    const auto& after = draft_.token(std::min(verb + 1, draft_.token_count() - 1));
    if (draft_.lower(verb) == "talks" && after.pos != language::Pos::ADP &&
        after.pos != language::Pos::PUNCT && after.pos != language::Pos::PART &&
        after.pos != language::Pos::ADV)
      return {false, "reading.modifier-place", verb, 0.7};
    if (is_one_of(draft_.lemma(verb), {"lie", "be"}) &&
        draft_.analysis.tree.child(verb, Label::acomp) == Tree::no_token) {
      const std::uint32_t what = draft_.analysis.tree.child(verb, Label::attr);
      if (what != Tree::no_token &&
          is_one_of(draft_.lemma(what), {"city", "capital", "town", "place", "venue", "home", "scene"})) {
        return {false, "reading.is-place", what, 0.85};
      }
    }
    return {true, "reading.subject", verb, 0.9};
  }

  ReadingDecision owner(std::uint32_t noun) const {
    for (const Noun& entry : draft_.words.nouns(draft_.lemma(noun))) {
      if (entry.kind == EntityKind::place) return {false, "reading.owner-of-place", noun, 0.8};
    }
    if (is_one_of(draft_.lemma(noun),
                  {"outskirts",     "suburb", "street",  "mayor",      "resident", "downtown", "neighborhood",
                   "neighbourhood", "police", "mosque",  "university", "stadium",  "hotel",    "quarter",
                   "subway",        "metro",  "traffic", "skyline",    "weather",  "hospital", "court",
                   "bazaar",        "market", "shop",    "school",     "café"})) {
      return {false, "reading.owner-of-place", noun, 0.8};
    }
    return {true, "reading.owner", noun, 0.85};
  }

  ReadingDecision object(std::uint32_t verb) const {
    const bool place = is_one_of(
        draft_.lemma(verb),
        {"visit",    "leave",    "reach",    "enter",    "hit",     "strike", "bomb",    "capture",
         "shell",    "tour",     "evacuate", "flee",     "cross",   "seize",  "bombard", "besiege",
         "liberate", "storm",    "rock",     "surround", "overrun", "see",    "retake",  "recapture",
         "occupy",   "take",     "flood",    "rattle",   "pound",   "engulf", "blanket", "encircle",
         "paralyse", "paralyze", "swamp",    "seal",     "cordon"});
    if (draft_.lemma(verb) == "shake") return shaken(verb);
    // "hit Managua over the arrests", "take Kabul to court"
    if (is_one_of(draft_.lemma(verb), {"hit", "take"}) && has_preposition(verb, {"over", "to"}))
      return {true, "reading.object", verb, 0.7};
    return {!place, place ? "reading.object-of-motion" : "reading.object", verb, 0.8};
  }

  /// "Explosions shook Sanaa"; a scandal shakes its government.
  ReadingDecision shaken(std::uint32_t verb) const {
    const std::uint32_t by = draft_.analysis.tree.child(verb, Label::nsubj);
    const bool place =
        by != Tree::no_token &&
        is_one_of(draft_.lemma(by), {"explosion", "blast", "earthquake", "quake", "tremor", "strike",
                                     "bombing", "shelling", "bomb", "missile", "gunfire"});
    return {!place, place ? "reading.object-of-motion" : "reading.object", verb, 0.8};
  }

  bool has_preposition(std::uint32_t verb, std::initializer_list<std::string_view> words) const {
    return std::ranges::any_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::prep && is_one_of(draft_.lower(child), words);
    });
  }

  ReadingDecision before_noun(std::uint32_t noun) const {
    // "broke with Doha hours after the call"
    if (is_one_of(draft_.lemma(noun), {"minute", "hour", "day", "week", "month", "year"}) &&
        draft_.token(noun).label == Label::pobj)
      return prepositions_.decide(draft_.token(noun).head);
    const bool government = is_one_of(
        draft_.lemma(noun),
        {"government", "official",    "regime",       "administration", "ambassador",     "envoy",
         "diplomat",   "minister",    "authority",    "leader",         "side",           "delegation",
         "spokesman",  "spokeswoman", "spokesperson", "negotiator",     "representative", "emissary",
         "ruler",      "junta",       "cabinet",      "proposal",       "offer",          "demand",
         "response",   "stance",      "position",     "decision",       "policy"});
    return {government, government ? "reading.modifier" : "reading.modifier-place", noun, 0.7};
  }

  ReadingDecision apposed(std::uint32_t to) const {
    const Found* other = draft_.found_over(to);
    const bool place = other == nullptr || other->kind == EntityKind::place;
    return {!place, "reading.apposition", to, 0.65};
  }

  Draft& draft_;
  PrepositionReadings prepositions_;
};

}  // namespace

void decide_readings(Draft& draft) { Readings(draft).run(); }

}  // namespace chancery::extract
