#include "extract/offices/office_sides.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/offices/list_states.hpp"
#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

bool is_side(std::string_view word) {
  return is_one_of(word, {"one", "team", "side", "delegation", "party", "contingent", "squad", "mission"});
}

}  // namespace

/// The head of the noun phrase to which the title belongs, up through its name, appositions and lists.
std::uint32_t OfficeSides::phrase_head(const Title& title) const {
  std::uint32_t token = title.head;
  for (int step = 0; step < 8; ++step) {
    const auto& at = draft_.token(token);
    if (at.label != Label::appos && at.label != Label::compound && at.label != Label::conj &&
        at.label != Label::nmod && at.label != Label::amod)
      break;
    token = at.head;
  }
  return token;
}

std::string OfficeSides::side_of(const Title& title) const {
  if (auto listed = of_list(title); !listed.empty()) return listed;
  if (auto listed = state_of_list(draft_, title); !listed.empty()) return listed;
  if (auto named = of_named_side(title); !named.empty()) return named;
  if (auto people = of_people(title); !people.empty()) return people;
  if (auto joined = of_joined(title); !joined.empty()) return joined;
  if (auto own = of_apposed(title); !own.empty()) return own;
  if (auto host = of_host(title); !host.empty()) return host;
  const std::uint32_t head = phrase_head(title);
  const auto& token = draft_.token(head);
  if (const std::uint32_t verb = torn_verb(title, head); verb != none) {
    const std::uint32_t subject = subject_of(verb);
    return subject == none ? std::string() : of_token(subject);
  }
  const std::string_view above = draft_.lemma(token.head);
  if (token.label == Label::pobj && above == "by") return of_agent(token.head);
  // "conveyed the greetings of President ..."
  const std::uint32_t letter = token.head < draft_.token_count() ? draft_.token(token.head).head : head;
  if (token.label == Label::pobj && (above == "of" || above == "from") &&
      is_one_of(draft_.lemma(letter), {"greeting", "message", "letter", "wish", "condolence", "regard",
                                       "felicitation", "instruction"}) &&
      is_one_of(draft_.lemma(draft_.token(letter).head),
                {"convey", "carry", "bring", "hand", "deliver", "extend", "transmit", "bear", "pass"})) {
    const std::uint32_t bearer = subject_of(draft_.token(letter).head);
    return bearer == none ? std::string() : of_token(bearer);
  }
  // "stood in for President ..."
  if (token.label == Label::pobj && above == "for" &&
      is_one_of(draft_.lemma(letter),
                {"stand", "deputise", "deputize", "substitute", "fill", "speak", "act"})) {
    const std::uint32_t deputy = subject_of(letter);
    return deputy == none ? std::string() : of_token(deputy);
  }
  const bool given = token.label == Label::dobj || token.label == Label::oprd || token.label == Label::attr;
  if (given &&
      is_one_of(above, {"name",      "appoint", "nominate",  "dismiss", "sack",   "fire",     "promote",
                        "designate", "pick",    "choose",    "tap",     "remove", "instruct", "dispatch",
                        "replace",   "succeed", "reappoint", "order",   "task",   "recall",   "withdraw"})) {
    const std::uint32_t subject = who_acts(token.head);
    return subject == none ? std::string() : of_token(subject);
  }
  // "Kenya's president appointed Ann Lee as prime minister"
  if (const std::uint32_t giver = giver_as(title); giver != none) return of_token(giver);
  // "who had led the Tanzanian team"
  for (const std::uint32_t child : draft_.analysis.tree.children(head)) {
    const bool relative = draft_.token(child).label == Label::relcl;
    if (!relative || !is_one_of(draft_.lemma(child), {"lead", "head", "represent"})) continue;
    const std::uint32_t object = draft_.analysis.tree.child(child, Label::dobj);
    if (object != Tree::no_token) return of_token(object);
  }
  const bool leads = token.label == Label::nsubj && is_one_of(above, {"lead", "head", "represent"});
  const std::uint32_t led = leads ? draft_.analysis.tree.child(token.head, Label::dobj) : Tree::no_token;
  return led == Tree::no_token ? std::string() : of_token(led);
}

/// Who gives the office of "appointed Ann Lee as prime minister"; none where nobody does.
std::uint32_t OfficeSides::giver_as(const Title& title) const {
  const auto& noun = draft_.token(noun_of_title(draft_, title));
  if (noun.label != Label::pobj || draft_.lower(noun.head) != "as") return none;
  std::uint32_t verb = draft_.token(noun.head).head;
  if (draft_.token(verb).label == Label::dobj) verb = draft_.token(verb).head;
  const bool gives = is_one_of(draft_.lemma(verb), {"name", "appoint", "nominate", "designate", "pick",
                                                    "choose", "tap", "reappoint", "install", "confirm"});
  return gives && draft_.token(verb).pos == language::Pos::VERB && !is_open(draft_, verb) &&
                 draft_.analysis.tree.child(verb, Label::nsubjpass) == Tree::no_token
             ? who_acts(verb)
             : none;
}

/// "On the Lao side were ...", "from the Lao side": the one state whose side the sentence begins with.
std::string OfficeSides::of_named_side(const Title& title) const {
  const auto& sentence = draft_.sentence_of(title.head);
  for (std::uint32_t at = sentence.begin; at + 3 < std::min(title.begin, sentence.begin + 8); ++at) {
    if (!is_one_of(draft_.lower(at), {"on", "from", "for"}) || draft_.lower(at + 1) != "the") continue;
    const Found* state = draft_.found_over(at + 2);
    if (state == nullptr || state->kind != EntityKind::state) continue;
    if (is_one_of(draft_.lower(state->end), {"side", "part"})) return state->key;
  }
  return {};
}

/// "two Czechs, one of whom, the attaché ..."
std::string OfficeSides::of_people(const Title& title) const {
  std::uint32_t token = title.head;
  for (int step = 0; step < 6 && draft_.token(token).label != Label::relcl; ++step)
    token = draft_.token(token).head;
  const auto& clause = draft_.token(token);
  if (clause.label != Label::relcl || draft_.lower(clause.head + 2) != "one") return {};
  const Found* people = draft_.found_over(clause.head);
  return people != nullptr && people->kind == EntityKind::state ? people->key : std::string();
}

/// "her host, Interior Minister Ann Lee": the one state of which the sentence tells, or in which it lies,
/// beside that of the guest.
std::string OfficeSides::of_host(const Title& title) const {
  const std::uint32_t comma = title.begin - 1;
  if (title.begin < 3 || draft_.word(comma) != "," || draft_.lower(comma - 1) != "host" ||
      draft_.document().tag(comma - 2) != "PRP$")
    return {};
  const auto& facts = draft_.analysis.facts;
  const std::string guest = facts.tenures.empty() || facts.tenures.back().body == none
                                ? std::string()
                                : facts.entities[facts.tenures.back().body].key;
  const auto& sentence = draft_.sentence_of(title.head);
  std::string host;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at) continue;
    const bool tells =
        found->kind == EntityKind::state || (found->kind == EntityKind::place && found->known != nullptr);
    const std::string state = !tells                             ? std::string()
                              : found->kind == EntityKind::state ? found->key
                                                                 : found->known->state;
    if (state.empty() || state == guest || state == host) continue;
    if (!host.empty()) return {};
    host = state;
  }
  return host;
}

/// "the Azerbaijani one by ...", "the Indian team by ...": the verb is left out.
std::string OfficeSides::of_list(const Title& title) const {
  std::uint32_t begin = title.begin;
  for (const std::uint32_t person : title.holders) {
    for (const std::uint32_t index : draft_.persons[person].found) {
      const Found& found = draft_.found[index];
      if (draft_.token(found.begin).sentence == draft_.token(title.head).sentence)
        begin = std::min(begin, found.begin);
    }
  }
  std::uint32_t by = none;
  for (std::uint32_t at = begin; at > 0 && begin - at < 4; --at) {
    if (draft_.lower(at - 1) == "by") by = at - 1;
    if (draft_.word(at - 1) == ",") break;
  }
  if (by == none || by < 2 || !is_side(draft_.lower(by - 1))) return {};
  const Found* state = draft_.found_over(by - 2);
  return state != nullptr && state->kind == EntityKind::state ? state->key : std::string();
}

std::string OfficeSides::of_agent(std::uint32_t by) const {
  std::uint32_t verb = draft_.token(by).head;
  // "succeeded in the post by": the phrase hangs on the noun before it
  for (int step = 0; step < 3 && draft_.token(verb).pos != language::Pos::VERB; ++step)
    verb = draft_.token(verb).head;
  const std::string_view lemma = draft_.lemma(verb);
  if (!is_one_of(lemma, {"accompany", "flank", "lead", "head", "represent", "escort", "succeed", "replace",
                         "follow", "command", "chair"}))
    return {};
  const std::uint32_t subject = subject_of(verb);
  return subject == none ? std::string() : of_token(subject);
}

std::string OfficeSides::of_token(std::uint32_t token) const {
  const auto& entities = draft_.analysis.facts.entities;
  EntityIndex entity = none;
  if (const Found* found = draft_.found_over(token)) entity = found->entity;
  if (const auto mention = mentions_.find(token); entity == none && mention != mentions_.end())
    entity = mention->second;
  if (entity != none && entities[entity].kind == EntityKind::state) return entities[entity].key;
  if (entity != none && entities[entity].kind == EntityKind::person) return state_of_person(entity);
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Found* state = draft_.found_over(child);
    if (state != nullptr && child < token && state->kind == EntityKind::state) return state->key;
  }
  if (entity == none || entities[entity].state == none) return {};
  const auto& state = entities[entities[entity].state];
  return state.kind == EntityKind::state ? state.key : std::string();
}

std::string OfficeSides::state_of_person(EntityIndex person) const {
  const auto& facts = draft_.analysis.facts;
  for (const graph::Tenure& tenure : facts.tenures) {
    if (tenure.holder == person && tenure.body != none &&
        facts.entities[tenure.body].kind == EntityKind::state)
      return facts.entities[tenure.body].key;
  }
  const EntityIndex state = facts.entities[person].state;
  return state != none && facts.entities[state].kind == EntityKind::state ? facts.entities[state].key
                                                                          : std::string();
}

}  // namespace chancery::extract
