#include "extract/names/preposition_readings.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

constexpr const char* at_place = "reading.place-preposition";

/// Words whose "to" names whom it goes to.
bool is_addressed(std::string_view head) {
  return is_one_of(head,
                   {"accord",    "appeal",    "message",     "offer",      "proposal",   "warning",
                    "threat",    "aid",       "support",     "sell",       "sale",       "belong",
                    "response",  "reply",     "concession",  "signal",     "ambassador", "envoy",
                    "say",       "tell",      "give",        "hand",       "supply",     "export",
                    "loyal",     "close",     "tie",         "letter",     "note",       "representation",
                    "complain",  "listen",    "answer",      "shipment",   "assistance", "commissioner",
                    "consul",    "link",      "relation",    "hostile",    "report",     "deliver",
                    "pass",      "apologise", "apologize",   "grateful",   "acceptable", "protest",
                    "extradite", "loan",      "propose",     "attribute",  "condolence", "convey",
                    "speak",     "greeting",  "thanks",      "debt",       "allegiance", "overture",
                    "bow",       "kowtow",    "cave",        "bend",       "capitulate", "pander",
                    "beholden",  "surrender", "subservient", "defer",      "deference",  "sympathetic",
                    "friendly",  "cosy",      "olive",       "award",      "cede",       "concede",
                    "grant",     "allot",     "put",         "talk",       "turn",       "pay",
                    "owe",       "promise",   "pledge",      "commitment", "apology",    "rebuke",
                    "blow",      "loyalty",   "opposition",  "opposed",    "objection",  "lend",
                    "ultimatum", "petition",  "telegram",    "demand",     "donation",   "compensation"});
}

/// "voted for a billion in aid to Kyiv": of these words' "to" also where the tree hangs it elsewhere.
bool is_addressed_noun(std::string_view word) {
  return is_one_of(word, {"aid", "assistance", "support", "loans", "sales", "concessions"});
}

/// Words whose "from" names who sends it.
bool is_sent(std::string_view head) {
  return is_one_of(head, {"demand",       "request",
                          "letter",       "pressure",
                          "support",      "message",
                          "instruction",  "response",
                          "reply",        "signal",
                          "order",        "concession",
                          "assurance",    "guarantee",
                          "independence", "protest",
                          "criticism",    "objection",
                          "buy",          "hear",
                          "reaction",     "condemnation",
                          "approval",     "permission",
                          "help",         "come",
                          "delegation",   "waiver",
                          "silence",      "comment",
                          "invitation",   "backing",
                          "threat",       "warning",
                          "nod",          "envoy",
                          "minister",     "official",
                          "denial",       "apology",
                          "negotiator",   "diplomat",
                          "rebuke",       "pushback",
                          "outcry",       "word",
                          "relief",       "dictate",
                          "sanction",     "answer",
                          "note",         "explanation",
                          "receive",      "seek",
                          "await",        "obtain",
                          "extract",      "clarification",
                          "commitment",   "promise",
                          "pledge",       "complaint",
                          "want",         "expect",
                          "aid",          "assistance",
                          "weapon",       "arm",
                          "ammunition",   "gas",
                          "oil",          "fuel",
                          "money",        "loan",
                          "credit",       "shipment",
                          "supply",       "funding",
                          "cash",         "proposal",
                          "offer",        "overture",
                          "gesture",      "push",
                          "opposition",   "interference",
                          "resistance",   "recognition",
                          "statement",    "communique",
                          "readout",      "remark",
                          "rhetoric",     "claim",
                          "allegation",   "accusation",
                          "praise",       "congratulation",
                          "condolence",   "thanks",
                          "veto",         "initiative",
                          "ultimatum",    "provocation",

                          "intelligence", "document"});
}

/// Words whose "on" names who is pressed.
bool presses(std::string_view head) {
  return is_one_of(head, {"pressure", "sanction", "impose", "press", "influence", "call", "blame", "depend",
                          "leverage", "policy", "rely", "tariff", "levy", "embargo", "war", "attack"});
}

/// Words whose "at" names who is attacked in words: "lashed out at", "hit back at", "took aim at".
bool is_aimed(std::string_view head, std::string_view before) {
  if (head == "hit") return before == "out" || before == "back";
  return before == "aim" ||
         is_one_of(head, {"lash", "finger",      "swipe",   "jab",    "rail",    "dig",        "anger",
                          "fury", "frustration", "outrage", "dismay", "furious", "angry",      "scoff",
                          "rage", "broadside",   "barb",    "snipe",  "level",   "accusation", "criticism"});
}

/// Words of going, whose "for" names where.
bool sets_out(std::string_view head) {
  return is_one_of(head, {"leave", "depart", "bound", "head", "flight", "fly", "sail", "train", "bus"});
}

/// Words whose "of" names a place.
bool is_part_of_place(std::string_view head) {
  return is_one_of(head,
                   {"outside",   "north",     "south",      "east",       "west",    "outskirts", "suburb",
                    "kilometre", "kilometer", "mile",       "km",         "mayor",   "resident",  "centre",
                    "center",    "heart",     "siege",      "bombing",    "capture", "fall",      "battle",
                    "northeast", "northwest", "southeast",  "southwest",  "street",  "way",       "out",
                    "embassy",   "consulate", "university", "archbishop", "bishop"});
}

}  // namespace

bool runs_between(std::string_view head) {
  return is_one_of(head, {"shuttle", "commute", "travel",   "fly",   "ply",      "move",     "road",
                          "border",  "flight",  "route",    "train", "railway",  "pipeline", "halfway",
                          "lie",     "bridge",  "crossing", "ferry", "corridor", "highway"});
}

ReadingDecision PrepositionReadings::decide(std::uint32_t preposition) const {
  const std::string_view word = draft_.lower(preposition);
  const std::uint32_t above = draft_.token(preposition).head;
  const std::string_view head = draft_.lemma(above);
  if (word == "between" && runs_between(head)) return {false, at_place, above, 0.85};
  if (is_one_of(word, {"between", "with", "by", "against", "among", "towards", "toward", "without"}))
    return {true, "reading.preposition", preposition, 0.88};
  if (word == "to") {
    const bool addressed =
        is_addressed(head) || (preposition > 0 && is_addressed_noun(draft_.lower(preposition - 1)));
    return {addressed, addressed ? "reading.addressee" : at_place, above, 0.82};
  }
  if (word == "for" && is_one_of(head, {"bind", "bound", "depart", "leave", "head", "sail", "embark"}))
    return {false, "reading.place-preposition", preposition, 0.85};  // "an aircraft bound for Moscow"
  if (word == "from") {
    const bool sent = is_sent(head);  // "came from Seoul" has a rule of its own, but is a place
    return {sent && head != "come", sent ? "reading.sender" : at_place, above, 0.8};
  }
  if (word == "on") {
    const bool pressed = presses(head);
    return {pressed, pressed ? "reading.under-pressure" : at_place, above, 0.75};
  }
  if (word == "for") {
    const bool motion = sets_out(head);
    return {!motion, motion ? at_place : "reading.preposition", above, 0.75};
  }
  if (word == "at" && preposition > 0 && is_aimed(head, draft_.lower(preposition - 1)))
    return {true, "reading.addressee", preposition, 0.8};
  if (word == "of") return behind_of(above, head);
  if (is_one_of(word, {"like", "as", "about", "over", "than", "except", "behind", "including"}))
    return {true, "reading.preposition", preposition, 0.6};
  return {false, at_place, preposition, 0.92};
}

ReadingDecision PrepositionReadings::behind_of(std::uint32_t above, std::string_view head) const {
  const Found* owner = draft_.found_over(above);
  // "their son, Martin Yoon, of Vienna"
  if (owner != nullptr && owner->kind == EntityKind::person) return {false, at_place, above, 0.8};
  if (is_place_noun(head)) return {false, at_place, above, 0.85};
  const bool place = is_part_of_place(head);
  return {!place, place ? at_place : "reading.preposition", above, 0.7};
}

bool PrepositionReadings::is_place_noun(std::string_view lemma) const {
  return std::ranges::any_of(draft_.words.nouns(lemma),
                             [](const Noun& noun) { return noun.kind == EntityKind::place; });
}

std::optional<ReadingDecision> PrepositionReadings::speaker_behind(std::uint32_t token) const {
  const std::uint32_t clause = draft_.analysis.tree.child(token, language::Label::relcl);
  if (clause == Tree::no_token) return std::nullopt;
  const std::uint32_t which = draft_.analysis.tree.child(clause, language::Label::nsubj);
  if (which == Tree::no_token || draft_.lower(which) != "which" ||
      !is_one_of(draft_.lemma(clause),
                 {"say",      "deny",  "accuse",    "reject",    "insist",   "claim",    "condemn",
                  "warn",     "call",  "demand",    "oppose",    "back",     "dismiss",  "maintain",
                  "denounce", "blame", "recognise", "recognize", "threaten", "describe", "want"}))
    return std::nullopt;
  return ReadingDecision{true, "reading.subject", clause, 0.85};
}

}  // namespace chancery::extract
