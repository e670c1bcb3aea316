// Which state a name belongs to, and which was named last.
#include "extract/names/owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

namespace {

bool is_word_of_state(std::string_view verb) {
  return is_one_of(verb, {"deny",     "reject",  "dismiss", "condemn", "protest", "accuse", "say",
                          "announce", "urge",    "demand",  "welcome", "warn",    "expel",  "recall",
                          "summon",   "confirm", "insist",  "pledge",  "promise", "call",   "refuse"});
}

/// The state that is subject of the verb, before the token.
std::uint32_t acting_in(const Draft& draft, std::uint32_t verb, std::uint32_t token) {
  const std::uint32_t subject = draft.analysis.tree.subject(verb);
  const Found* found = subject == Tree::no_token ? nullptr : draft.found_over(subject);
  return found != nullptr && found->kind == EntityKind::state && found->end <= token &&
                 found->reading != graph::Reading::place
             ? draft.found_at[subject]
             : none;
}

}  // namespace

std::string state_key(const Draft& draft, const Found& found) {
  if (found.kind == EntityKind::state) return found.key;
  if (found.known != nullptr && !found.known->state.empty()) return found.known->state;
  if (!found.of_state.empty()) return found.of_state;
  if (found.state != none && found.state < draft.found.size()) {
    const Found& owner = draft.found[found.state];
    if (owner.kind == EntityKind::state) return owner.key;
    if (owner.known != nullptr && !owner.known->state.empty()) return owner.known->state;
  }
  return found.kind == EntityKind::organisation ? found.key : std::string();
}

std::uint32_t last_state_before(const Draft& draft, std::uint32_t token, std::string_view except) {
  const std::uint32_t paragraph = draft.sentence_of(token).paragraph;
  for (std::uint32_t at = token; at > 0;) {
    const std::uint32_t index = draft.found_at[--at];
    if (draft.sentence_of(at).paragraph + 1 < paragraph) return none;
    if (index == none) continue;
    const Found& found = draft.found[index];
    if (found.kind == EntityKind::state && found.reading != graph::Reading::place && found.key != except)
      return index;
    at = found.begin;
  }
  return none;
}

std::uint32_t acting_state(const Draft& draft, const Found& body) {
  constexpr int max_climb = 12;
  std::uint32_t at = body.head;
  for (int step = 0; step < max_climb && draft.token(at).head != at; ++step) {
    at = draft.token(at).head;
    if (draft.token(at).pos != language::Pos::VERB) continue;
    if (const std::uint32_t state = acting_in(draft, at, body.begin); state != none) return state;
    // "Chad was not consulted, its Foreign Ministry said"
    const std::uint32_t told = draft.analysis.tree.child(at, language::Label::ccomp);
    if (told != Tree::no_token && told < body.begin) {
      if (const std::uint32_t state = acting_in(draft, told, body.begin); state != none) return state;
    }
  }
  return none;
}

std::string state_last_told(const Draft& draft, std::uint32_t token) {
  for (std::uint32_t at = token; at-- > 0;) {
    if (draft.token(at).sentence + 1 < draft.token(token).sentence) break;
    const Found* found = draft.found_over(at);
    if (found == nullptr || (found->kind != EntityKind::state && found->kind != EntityKind::place)) continue;
    if (found->kind == EntityKind::state && draft.token(found->head).label == language::Label::amod)
      continue;  // "a Chinese ship"
    std::string state = state_key(draft, *found);
    if (!state.empty()) return state;
  }
  return {};
}

std::string state_that_speaks(const Draft& draft, const Found& body) {
  const std::uint32_t begin = draft.paragraph_begin(body.begin);
  if (draft.same_sentence(begin, body.begin)) return {};
  const Found* state = draft.found_over(draft.lower(begin) == "the" ? begin + 1 : begin);
  if (state == nullptr || (state->kind != EntityKind::state && state->kind != EntityKind::place)) return {};
  const auto& head = draft.token(state->head);
  if (head.label != language::Label::nsubj || !is_word_of_state(draft.lemma(head.head))) return {};
  return state_key(draft, *state);
}

const Found* named_beside(const Draft& draft, const Found& found) {
  const bool body = found.known != nullptr && found.known->how == Known::How::body;
  std::uint32_t noun = found.head;  // "agency" of "military intelligence agency"
  if (draft.token(noun).label == language::Label::compound) noun = draft.token(noun).head;
  if (!body || draft.token(noun).label != language::Label::appos) return nullptr;
  const Found* named = draft.found_over(draft.token(noun).head);
  const bool fits = named != nullptr && named->begin < found.begin && named->kind == found.kind &&
                    (named->known == nullptr || named->known->how != Known::How::body) && !named->key.empty();
  return fits && draft.word_safe(named->end) == "," ? named : nullptr;
}

bool is_of_external_affairs(const Draft& draft, const Found& found) {
  return fold(found.span.in(draft.document().text)).find("external") != std::string::npos;
}

std::string state_of_post(const Draft& draft, const Found& found) {
  if (found.subtype != "ministry" || draft.token(found.head).label != language::Label::pobj) return {};
  const std::uint32_t to = draft.token(found.head).head;
  if (draft.lower(to) != "to" || !is_one_of(draft.lemma(draft.token(to).head), {"call", "summon", "invite"}))
    return {};
  for (const Title& title : draft.titles) {
    if (title.place == none || !draft.same_sentence(title.head, found.begin)) continue;
    const Found& post = draft.found[title.place];
    if (post.kind == graph::EntityKind::state && !post.key.empty()) return post.key;
    if (post.known != nullptr && post.known->how == Known::How::capital) return post.known->state;
  }
  return {};
}

std::string state_it_acts_on(const Draft& draft, const Found& found) {
  const auto& head = draft.token(found.head);
  if (head.label != language::Label::nsubj) return {};
  const std::string_view verb = draft.lemma(head.head);
  if (!is_one_of(verb, {"expel", "declare", "summon", "accuse", "condemn", "warn", "urge", "thank"}))
    return {};
  const std::uint32_t end = draft.sentence_of(found.begin).end;
  for (std::uint32_t at = head.head + 1; at < end && at < head.head + 5; ++at) {
    const Found* state = draft.found_over(at);
    if (state != nullptr) return state->kind == EntityKind::state ? state->key : std::string();
  }
  return {};
}

}  // namespace chancery::extract
