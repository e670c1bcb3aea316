#include "extract/names/readings.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using graph::Reading;
using language::Label;

struct Decision {
  bool government = false;
  std::string rule;
  std::uint32_t cue = none;  ///< token
  double confidence = 0.8;
};

class Readings {
 public:
  explicit Readings(Draft& draft) : draft_(draft) {}

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
    if (!found.known->is_city || found.known->how != Known::How::name) return;
    found.kind = EntityKind::place;
    found.subtype = "city";
    found.key = slug(found.known->name) + "-city";
    found.reason.rule = "reading.city-of-that-name";
  }

  static bool is_capital(const Found& found) {
    return found.known->how == Known::How::capital ||
           (found.known->how == Known::How::seat && !found.known->always);
  }

  static bool is_place(const Decision& decision) {
    return !decision.government && decision.rule == "reading.place-preposition";
  }

  void settle(Found& found, const Decision& decision) const {
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

  std::string lemma(std::uint32_t at) const { return fold(draft_.document().lemma(at)); }
  std::string lower(std::uint32_t at) const { return fold(draft_.word(at)); }

  Decision decide(std::uint32_t at) const {
    if (at + 2 < draft_.token_count() && draft_.word(at + 1) == "-" && !draft_.token(at).space_after) {
      const bool based =
          is_one_of(lower(at + 2), {"based", "born", "bound", "area", "wide", "brokered", "style"});
      return {!based, "reading.hyphen", at + 2, 0.8};
    }
    std::uint32_t token = at;
    for (int step = 0; step < 12 && draft_.token(token).label == Label::conj; ++step)
      token = draft_.token(token).head;
    const std::uint32_t head = draft_.token(token).head;
    switch (draft_.token(token).label) {
      case Label::nsubj:
      case Label::nsubjpass:
      case Label::agent:
        return subject(head);
      case Label::poss:
        return owner(head);
      case Label::dobj:
        return object(head);
      case Label::dative:
        return {true, "reading.recipient", head, 0.85};
      case Label::pobj:
        return after_preposition(head);
      case Label::compound:
      case Label::nmod:
      case Label::amod:
        return before_noun(head);
      case Label::appos:
        if (leads_headline(at)) return {true, "reading.before-verb", at + 1, 0.7};
        return apposed(head);
      case Label::attr:
        if (draft_.analysis.tree.child(token, Label::relcl) != Tree::no_token ||
            draft_.analysis.tree.child(head, Label::relcl) != Tree::no_token)
          return {true, "reading.cleft", head, 0.8};
        break;
      default:
        break;
    }
    if (at + 1 < draft_.token_count() && draft_.word(at + 1) == ":")
      return {true, "reading.colon", at + 1, 0.7};
    if (leads_headline(at)) return {true, "reading.before-verb", at + 1, 0.7};
    return {false, "reading.default", none, 0.5};
  }

  /// "Moscow, Prague trade expulsions": names at the begin of a sentence, then a verb.
  bool leads_headline(std::uint32_t at) const {
    const auto& sentence = draft_.sentence_of(at);
    std::uint32_t first = at;
    while (first > sentence.begin && draft_.word(first - 1) != ";") --first;
    for (std::uint32_t i = first; i < at; ++i) {
      if (draft_.found_over(i) == nullptr && draft_.word(i) != "," && lower(i) != "and") return false;
    }
    std::uint32_t next = at + 1;
    while (next < sentence.end &&
           (draft_.found_over(next) != nullptr || draft_.word(next) == "," || lower(next) == "and"))
      ++next;
    if (next >= sentence.end) return false;
    const std::string_view tag = draft_.document().tag(next);
    // "trade" of "Moscow, Prague trade expulsions" is taken for a noun
    const bool base =
        is_one_of(lower(next), {"trade", "swap", "exchange", "sign", "ink", "agree", "clash", "meet"});
    return tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD" || (base && lists_names(at, next));
  }

  /// "Moscow, Prague": names joined by a comma only.
  bool lists_names(std::uint32_t begin, std::uint32_t end) const {
    const bool joined = (begin > 1 && draft_.word(begin - 1) == ",") || draft_.word(begin + 1) == ",";
    return joined && draft_.found_over(end - 1) != nullptr;
  }

  Decision subject(std::uint32_t verb) const {
    // "as Ankara talks slip": the noun, taken for the verb
    const auto& after = draft_.token(std::min(verb + 1, draft_.token_count() - 1));
    if (lower(verb) == "talks" && after.pos != language::Pos::ADP && after.pos != language::Pos::PUNCT &&
        after.pos != language::Pos::PART && after.pos != language::Pos::ADV)
      return {false, "reading.modifier-place", verb, 0.7};
    if (is_one_of(lemma(verb), {"lie", "be"}) &&
        draft_.analysis.tree.child(verb, Label::acomp) == Tree::no_token) {
      const std::uint32_t what = draft_.analysis.tree.child(verb, Label::attr);
      if (what != Tree::no_token &&
          is_one_of(lemma(what), {"city", "capital", "town", "place", "venue", "home", "scene"})) {
        return {false, "reading.is-place", what, 0.85};
      }
    }
    return {true, "reading.subject", verb, 0.9};
  }

  Decision owner(std::uint32_t noun) const {
    for (const Noun& entry : draft_.words.nouns(lemma(noun))) {
      if (entry.kind == EntityKind::place) return {false, "reading.owner-of-place", noun, 0.8};
    }
    if (is_one_of(lemma(noun),
                  {"outskirts", "suburb", "street", "mayor", "resident", "downtown", "neighborhood",
                   "neighbourhood", "police", "mosque", "university", "stadium", "hotel", "quarter"})) {
      return {false, "reading.owner-of-place", noun, 0.8};
    }
    return {true, "reading.owner", noun, 0.85};
  }

  Decision object(std::uint32_t verb) const {
    const bool place = is_one_of(
        lemma(verb), {"visit",    "leave", "reach",    "enter",    "hit",     "strike", "bomb",    "capture",
                      "shell",    "tour",  "evacuate", "flee",     "cross",   "seize",  "bombard", "besiege",
                      "liberate", "storm", "rock",     "surround", "overrun", "see"});
    return {!place, place ? "reading.object-of-motion" : "reading.object", verb, 0.8};
  }

  Decision before_noun(std::uint32_t noun) const {
    const bool government =
        is_one_of(lemma(noun), {"government", "official", "regime", "administration", "ambassador", "envoy",
                                "diplomat", "minister", "authority", "leader", "side", "delegation",
                                "spokesman", "spokeswoman", "spokesperson"});
    return {government, government ? "reading.modifier" : "reading.modifier-place", noun, 0.7};
  }

  Decision apposed(std::uint32_t to) const {
    const Found* other = draft_.found_over(to);
    const bool place = other == nullptr || other->kind == EntityKind::place;
    return {!place, "reading.apposition", to, 0.65};
  }

  Decision after_preposition(std::uint32_t preposition) const {
    const std::string word = lower(preposition);
    const std::uint32_t above = draft_.token(preposition).head;
    const std::string head = lemma(above);
    if (word == "between" &&
        is_one_of(head, {"shuttle", "commute", "travel", "fly", "ply", "move", "road", "border", "flight",
                         "route", "train", "railway", "pipeline", "halfway", "lie", "distance"})) {
      return {false, "reading.place-preposition", above, 0.85};
    }
    if (is_one_of(word, {"between", "with", "by", "against", "among", "towards", "toward", "without"})) {
      return {true, "reading.preposition", preposition, 0.88};
    }
    if (word == "to") {
      const bool addressed =
          is_one_of(head, {"accord",    "appeal",    "message",    "offer",    "proposal",   "warning",
                           "threat",    "aid",       "support",    "sell",     "sale",       "belong",
                           "response",  "reply",     "concession", "signal",   "ambassador", "envoy",
                           "say",       "tell",      "give",       "hand",     "supply",     "export",
                           "loyal",     "close",     "tie",        "letter",   "note",       "representation",
                           "complain",  "listen",    "answer",     "shipment", "assistance", "commissioner",
                           "consul",    "link",      "relation",   "hostile",  "report",     "deliver",
                           "pass",      "apologise", "apologize",  "grateful", "acceptable", "protest",
                           "extradite", "loan",      "propose",    "attribute"});
      return {addressed, addressed ? "reading.addressee" : "reading.place-preposition", above, 0.82};
    }
    if (word == "from") {
      const bool sender = is_one_of(
          head,
          {"demand",       "request",  "letter",     "pressure",  "support",    "message",   "instruction",
           "response",     "reply",    "signal",     "order",     "concession", "assurance", "guarantee",
           "independence", "protest",  "criticism",  "objection", "buy",        "hear",      "reaction",
           "condemnation", "approval", "permission", "help",      "come"});
      return {sender && head != "come", sender ? "reading.sender" : "reading.place-preposition", above, 0.8};
    }
    if (word == "on") {
      const bool pressed =
          is_one_of(head, {"pressure", "sanction", "impose", "press", "influence", "call", "blame", "depend",
                           "leverage", "policy", "rely", "tariff", "levy", "embargo", "war", "attack"});
      return {pressed, pressed ? "reading.under-pressure" : "reading.place-preposition", above, 0.75};
    }
    if (word == "for") {
      const bool motion =
          is_one_of(head, {"leave", "depart", "bound", "head", "flight", "fly", "sail", "train", "bus"});
      return {!motion, motion ? "reading.place-preposition" : "reading.preposition", above, 0.75};
    }
    if (word == "of") {
      for (const Noun& entry : draft_.words.nouns(head)) {
        if (entry.kind == EntityKind::place) return {false, "reading.place-preposition", above, 0.85};
      }
      const bool place = is_one_of(
          head, {"outside",   "north",     "south",     "east",      "west",    "outskirts", "suburb",
                 "kilometre", "kilometer", "mile",      "km",        "mayor",   "resident",  "centre",
                 "center",    "heart",     "siege",     "bombing",   "capture", "fall",      "battle",
                 "northeast", "northwest", "southeast", "southwest", "street"});
      return {!place, place ? "reading.place-preposition" : "reading.preposition", above, 0.7};
    }
    if (is_one_of(word, {"like", "as", "about", "over", "than", "except", "behind", "including"})) {
      return {true, "reading.preposition", preposition, 0.6};
    }
    return {false, "reading.place-preposition", preposition, 0.92};
  }

  Draft& draft_;
};

}  // namespace

void decide_readings(Draft& draft) { Readings(draft).run(); }

}  // namespace chancery::extract
