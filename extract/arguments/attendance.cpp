#include "extract/arguments/attendance.hpp"

#include <algorithm>

#include "extract/arguments/added_party.hpp"
#include "extract/arguments/attendance_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// Whether the event is one that parties hold with each other.
bool is_held(const Trigger& trigger) {
  return trigger.pos == Trigger::Pos::noun && std::ranges::any_of(trigger.frame, [](const RolePlace& role) {
           return role.role == "participant" && role.place.slot == Slot::subj;
         });
}

bool has_parties(const graph::Event& event) {
  return !event.described.empty() || std::ranges::any_of(event.arguments, [](const graph::Argument& one) {
    return one.entity != graph::no_index && one.role == "participant";
  });
}

/// "received him for talks", "was received by the king for talks"
void add_guests(const EventReading& reading, std::uint32_t verb, std::vector<std::uint32_t>& parties) {
  if (!is_one_of(reading.analysis.document.lemma(verb),
                 {"meet", "welcome", "host", "receive", "invite", "inform", "tell", "assure", "notify",
                  "join", "remind", "brief"}))
    return;
  using language::Label;
  const std::uint32_t guest =
      reading.analysis.tree.child(verb, reading.predicates.is_passive(verb) ? Label::nsubjpass : Label::dobj);
  if (guest != Tree::no_token)
    reading.predicates.add_conjuncts(reading.predicates.antecedent(guest), parties);
}

/// Whether all parties that the noun names itself are those whom the others meet: "talks with the king".
bool lacks_own_party(const EventAt& at) {
  return std::ranges::none_of(at.predicate.fillers, [](const Filler& filler) {
    const Place& place = filler.place;
    const bool apart =
        place.slot == Slot::prep &&
        is_one_of(place.preposition, {"between", "among", "of", "by", "for", "to", "involving", "from"});
    const bool told =
        apart || place.slot == Slot::subj || place.slot == Slot::poss || place.slot == Slot::mod;
    return told && !filler.borrowed;
  });
}

void add_party(EventReading& reading, std::uint32_t index, std::uint32_t token,
               std::string_view role = "participant") {
  for (const graph::EntityIndex entity : reading.fillers.entities(token)) {
    if (reading.analysis.facts.entities[entity].subtype == "media")
      continue;  // "At the talks, the paper said"
    add_party_once(reading.event(index), role, entity, reading.analysis.document.tokens[token].span,
                   "role.attendance");
  }
  if (!reading.fillers.entities(token).empty()) return;
  const Span words = reading.fillers.description(token);
  graph::Event& event = reading.event(index);
  if (words.empty() ||
      std::ranges::any_of(event.described, [&](const auto& one) { return one.span == words; }))
    return;
  event.described.push_back(
      {std::string(role), words, {"role.attendance", event.reason.table, event.reason.line, words}});
}

bool has_role(const graph::Event& event, std::string_view role) {
  return std::ranges::any_of(event.arguments, [&](const auto& one) { return one.role == role; });
}

/// "received the minister on an official visit": whom the verb receives; Tree::no_token for other verbs.
std::uint32_t guest_of(const EventReading& reading, std::uint32_t verb) {
  if (reading.predicates.is_passive(verb) ||
      !is_one_of(reading.fillers.lemma(verb), {"receive", "host", "welcome", "greet"}))
    return Tree::no_token;
  const std::uint32_t guest = reading.analysis.tree.child(verb, language::Label::dobj);
  const bool person =
      guest != Tree::no_token && (reading.fillers.is_person(guest) || reading.fillers.is_agent(guest));
  return person ? guest : Tree::no_token;  // not "welcomed the proposal during a visit"
}

void add_visitors(EventReading& reading, std::uint32_t index) {
  using language::Label;
  const Analysis& analysis = reading.analysis;
  const std::uint32_t noun = reading.events[index].token;
  const std::string_view preposition = analysis.document.lemma(analysis.document.tokens[noun].head);
  const std::uint32_t verb =
      preposition == "for" || preposition == "on" ? verb_around(reading, noun) : Tree::no_token;
  if (verb == Tree::no_token) return;
  if (!has_role(reading.event(index), "agent")) {
    std::vector<std::uint32_t> visitors = reading.predicates.subjects(verb);
    const std::uint32_t told =
        reading.predicates.is_passive(verb) ? analysis.tree.child(verb, Label::nsubjpass) : Tree::no_token;
    if (told != Tree::no_token && preposition == "on") visitors = {told};  // "was briefed while on a visit"
    if (const std::uint32_t guest = guest_of(reading, verb); guest != Tree::no_token) visitors = {guest};
    for (const std::uint32_t visitor : visitors) {
      if (reading.fillers.is_agent(visitor)) add_party(reading, index, visitor, "agent");
    }
  }
  if (has_role(reading.event(index), "destination")) return;
  for (const std::uint32_t child : analysis.tree.children(verb)) {
    if (analysis.document.tokens[child].label != Label::prep ||
        !is_one_of(analysis.document.lemma(child), {"to", "in", "at", "into"}))
      continue;
    const std::uint32_t object = analysis.tree.child(child, Label::pobj);
    if (object != Tree::no_token && reading.fillers.mention(object) != nullptr)
      add_party(reading, index, object, "destination");
  }
}

/// "was told of it while on a visit to Rome", "on a tour of Asia he said": who is told of in the clause is
/// the visitor, when the noun says of nobody else that it is his.
void add_travellers(EventReading& reading, std::uint32_t index) {
  using language::Label;
  const Analysis& analysis = reading.analysis;
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t noun = reading.events[index].token;
  const std::uint32_t preposition = tokens[noun].head;
  if (has_role(reading.event(index), "agent") || tokens[noun].label != Label::pobj) return;
  if (!is_one_of(analysis.document.lemma(preposition), {"on", "during"})) return;
  const std::uint32_t article = analysis.tree.child(noun, Label::det);
  if (article == Tree::no_token || analysis.document.lemma(article) != "a") return;
  const std::uint32_t verb = tokens[preposition].head;
  if (tokens[verb].pos != language::Pos::VERB) return;
  std::vector<std::uint32_t> found;
  const std::uint32_t passive = analysis.tree.child(verb, Label::nsubjpass);
  if (const std::uint32_t guest = guest_of(reading, verb); guest != Tree::no_token) {
    reading.predicates.add_conjuncts(guest, found);
  } else if (passive == Tree::no_token) {
    found = reading.predicates.subjects(verb);
  } else {
    reading.predicates.add_conjuncts(reading.predicates.antecedent(passive), found);
  }
  for (const std::uint32_t visitor : found) {
    if (reading.fillers.is_person(visitor)) add_party(reading, index, visitor, "agent");
  }
}

/// "did not attend the meeting", "will not be at the summit"
bool stays_away(const EventReading& reading, std::uint32_t verb) {
  return reading.analysis.tree.child(verb, language::Label::neg) != Tree::no_token &&
         is_one_of(reading.analysis.document.lemma(verb),
                   {"attend", "join", "participate", "appear", "address", "turn", "show", "be"});
}

/// "has taken no part in the fighting"
bool takes_no_part(const EventReading& reading, std::uint32_t verb) {
  using language::Label;
  if (stays_away(reading, verb)) return true;
  const Analysis& analysis = reading.analysis;
  const std::uint32_t part = analysis.tree.child(verb, Label::dobj);
  if (part == Tree::no_token || !is_one_of(analysis.document.lemma(part), {"part", "role", "hand", "share"}))
    return false;
  const std::uint32_t no = analysis.tree.child(part, Label::det);
  return analysis.tree.child(verb, Label::neg) != Tree::no_token ||
         (no != Tree::no_token && analysis.folded.word(no) == "no");
}

/// "the talks, which he had not attended"
void drop_absentees_of_clause(EventReading& reading, std::uint32_t index) {
  for (const std::uint32_t verb : reading.analysis.tree.children(reading.events[index].token)) {
    if (reading.analysis.document.tokens[verb].label != language::Label::relcl || !stays_away(reading, verb))
      continue;
    for (const std::uint32_t absent : reading.predicates.subjects(verb)) {
      const auto who = reading.fillers.entities(absent);
      std::erase_if(reading.event(index).arguments, [&](const graph::Argument& one) {
        return one.role == "participant" && one.reason.rule == "role.neighbour" &&
               std::ranges::find(who, one.entity) != who.end();
      });
    }
  }
}

/// "A did not attend the meeting": it takes part in none, whoever holds it.
void drop_absentees(EventReading& reading, std::uint32_t index) {
  if (!is_held(*reading.events[index].trigger)) return;
  drop_absentees_of_clause(reading, index);
  const Carrier carrier = reading.predicates.carrier(reading.events[index].token);
  if (!carrier || carrier.label == language::Label::nsubj) return;
  // "The court ordered a ceasefire"
  const bool orders = reading.analysis.document.lemma(carrier.verb) == "order";
  if (!orders && !stays_away(reading, carrier.verb)) return;
  const auto borrowed = [](const auto& one) {
    return one.role == "participant" && one.reason.rule == "role.neighbour";
  };
  graph::Event& event = reading.event(index);
  const std::vector<std::uint32_t> absent = reading.predicates.subjects(carrier.verb);
  std::erase_if(event.arguments, borrowed);
  std::erase_if(event.described, [&](const graph::Described& one) {
    return std::ranges::any_of(
        absent, [&](std::uint32_t token) { return reading.fillers.description(token) == one.span; });
  });
}

}  // namespace

void add_attendance(EventReading& reading) {
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const EventAt& at = reading.events[i];
    drop_absentees(reading, i);
    if (is_visit(*at.trigger)) {
      add_visitors(reading, i);
      add_travellers(reading, i);
    }
    if (!is_held(*at.trigger)) continue;
    if (const std::uint32_t left = verb_of_leaving(reading, at.token); left != Tree::no_token) {
      for (const std::uint32_t party : reading.predicates.subjects(left)) {
        if (reading.fillers.is_agent(party)) add_party(reading, i, party);
      }
    }
    const std::uint32_t verb = verb_around(reading, at.token);
    if (verb == Tree::no_token || takes_no_part(reading, verb)) continue;
    const std::string_view preposition =
        reading.analysis.document.lemma(reading.analysis.document.tokens[at.token].head);
    const bool purpose = preposition == "for";
    const bool beside = is_beside(preposition);
    if (!lacks_own_party(at) && (purpose || beside || has_parties(reading.event(i)))) continue;
    if (beside && !has_parties(reading.event(i))) continue;
    std::vector<std::uint32_t> parties = reading.predicates.subjects(verb);
    if (purpose || preposition == "in" || preposition == "during") add_guests(reading, verb, parties);
    for (const std::uint32_t party : parties) {
      if (reading.fillers.is_agent(party)) add_party(reading, i, party);
    }
  }
}

}  // namespace chancery::extract
