#include "extract/names/known_candidates.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

bool follows_state(const Draft& draft, const std::vector<KnownCandidate>& before, std::uint32_t at) {
  if (before.empty() || at == 0) return false;
  const std::uint32_t end = draft.document().tag(at - 1) == "POS" ? at - 1 : at;
  const Known& owner = *before.back().rivals.front();
  return before.back().end == end &&
         (owner.kind == graph::EntityKind::state || (end < at && owner.how == Known::How::capital));
}

/// "Security Council of Belarus"
bool precedes_state(const Draft& draft, std::uint32_t end) {
  if (draft.lower(end) != "of" || !draft.same_sentence(end - 1, end + 1)) return false;
  const std::uint32_t at = draft.lower(end + 1) == "the" ? end + 2 : end + 1;
  return at < draft.token_count() &&
         std::ranges::any_of(
             draft.words.names_at(draft.document().text, draft.token(at).span.begin), [](const auto& hit) {
               return hit.known->kind == graph::EntityKind::state && hit.known->how == Known::How::name;
             });
}

/// "closed Chad's embassy in Oslo", "the reopening of its embassy", "Chad's embassy in Oslo is to reopen":
/// told of its doors, it does not act.
bool is_being_moved(const Draft& draft, std::uint32_t at) {
  const auto moves = [&](std::uint32_t word) {
    return is_one_of(draft.lemma(word), {"close", "shut", "open", "reopen", "establish", "inaugurate", "move",
                                         "relocate", "closure", "opening", "reopening", "closing", "shutdown",
                                         "inauguration", "relocation"});
  };
  std::uint32_t head = draft.token(at).head;
  if (draft.token(at).label == language::Label::pobj) head = draft.token(head).head;
  const std::uint32_t ahead = draft.analysis.tree.child(head, language::Label::xcomp);
  return moves(head) || (ahead != Tree::no_token && moves(ahead));
}

/// "the Kenyan embassy in Oslo", then "the Kenyan embassy": told of for itself, not for its state.
bool is_mission_named(const Draft& draft, const std::vector<KnownCandidate>& before, std::uint32_t at) {
  if (is_being_moved(draft, at)) return false;
  return draft.lower(at + 1) == "in" || std::ranges::any_of(before, [](const KnownCandidate& one) {
           return one.rivals.front()->subtype == "embassy";
         });
}

/// "the Security Council" again, after "Kyrgyzstan's Security Council" and no word of the United Nations
bool is_owned_before(const std::vector<KnownCandidate>& before, const Known& body) {
  return std::ranges::any_of(before,
                             [&](const KnownCandidate& one) {
                               return one.rivals.front()->key == body.key &&
                                      one.rivals.front()->how == Known::How::body;
                             }) &&
         std::ranges::none_of(before, [](const KnownCandidate& one) {
           return one.rivals.front()->key == "UN" || one.rivals.front()->state == "UN";
         });
}

}  // namespace

bool follows_owner(const Draft& draft, const std::vector<KnownCandidate>& before, std::uint32_t at) {
  if (at == 0) return false;
  const auto& token = draft.token(at - 1);
  if (draft.document().tag(at - 1) == "POS" || draft.document().tag(at - 1) == "PRP$") return true;
  return !before.empty() && before.back().end == at && token.sentence == draft.token(at).sentence &&
         before.back().rivals.front()->kind == graph::EntityKind::state;
}

bool describes_group(const Draft& draft, std::uint32_t begin, std::uint32_t end) {
  if (end != begin + 1 || !draft.same_sentence(begin, end)) return false;
  // "the Serb member of the Presidency": of a people, wherever it lives
  if (is_one_of(draft.lower(begin), {"serb", "croat"}))
    return is_one_of(draft.lemma(end), {"member", "minority", "colleague", "community", "population",
                                        "entity", "municipality", "returnee", "refugee", "enclave", "mayor"});
  return is_one_of(draft.lower(begin), {"baltic", "gulf", "nordic"}) &&
         is_one_of(draft.lemma(end),
                   {"state", "country", "nation", "leader", "monarchy", "republic", "capital", "minister",
                    "neighbour", "neighbor", "member", "government"});
}

bool is_named_small(const Draft& draft, const Known& body, const std::vector<KnownCandidate>& before,
                    std::uint32_t at) {
  const bool mission = body.subtype == "embassy";
  if (!mission && body.key != "army" && body.key != "navy") return false;
  return at > 0 && draft.document().tag(at) == "NN" && draft.token(at).label != language::Label::compound &&
         follows_state(draft, before, at) && (!mission || is_mission_named(draft, before, at));
}

void keep_one_owner(const Draft& draft, const std::vector<KnownCandidate>& before,
                    KnownCandidate& candidate) {
  const auto is_body = [](const Known* known) { return known->how == Known::How::body; };
  const auto is_other = [](const Known* known) { return known->how != Known::How::body; };
  if (std::ranges::none_of(candidate.rivals, is_body) || std::ranges::none_of(candidate.rivals, is_other))
    return;
  const Known* body = *std::ranges::find_if(candidate.rivals, is_body);
  if (follows_state(draft, before, candidate.begin) || precedes_state(draft, candidate.end) ||
      is_owned_before(before, *body))
    std::erase_if(candidate.rivals, is_other);
  else
    std::erase_if(candidate.rivals, is_body);
}

}  // namespace chancery::extract
