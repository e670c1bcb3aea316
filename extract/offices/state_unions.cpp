#include "extract/offices/state_unions.hpp"

#include <algorithm>
#include <vector>

#include "extract/offices/open_verbs.hpp"
#include "extract/offices/relation_reader.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

class StateUnions : RelationReader {
 public:
  using RelationReader::RelationReader;

  void read(std::uint32_t token) {
    const Pos pos = draft_.token(token).pos;
    if (pos == Pos::VERB) {
      const std::string_view lemma = draft_.lemma(token);
      if (is_one_of(lemma, {"comprise", "include", "group", "consist"})) comprises(token);
      if (is_one_of(lemma, {"form", "found", "establish"})) founds(token);
      if (is_one_of(lemma, {"admit", "accept"})) admits(token);
      if (lemma == "join") joined_which(token);
    }
    if ((pos == Pos::NOUN || pos == Pos::PROPN) && draft_.lemma(token) == "member") before_name(token);
    if (is_one_of(draft_.lower(token), {"troika", "quad", "quartet", "trio"})) named_of(token);
  }

 private:
  const Found* union_at(std::uint32_t token) const {
    const Found* found = token == Tree::no_token ? nullptr : draft_.found_over(token);
    const bool body = found != nullptr && found->kind == EntityKind::organisation && found->entity != none;
    return body && is_of_states(draft_, *found) ? found : nullptr;
  }

  const Found* state_at(std::uint32_t token) const {
    const Found* found = token == Tree::no_token ? nullptr : draft_.found_over(token);
    return found != nullptr && found->kind == EntityKind::state && found->entity != none ? found : nullptr;
  }

  /// The states of a list of names that begins at the token, whatever the parser makes of it.
  std::vector<const Found*> states_joined(std::uint32_t first) const {
    std::vector<const Found*> states;
    const Found* state = state_at(first);
    if (first > 0 && is_one_of(draft_.lower(first - 1), {"no", "not"})) state = nullptr;
    while (state != nullptr) {
      states.push_back(state);
      std::uint32_t next = state->end;
      while (is_one_of(draft_.lower(next), {",", "and", "the"})) ++next;
      if (next == state->end || !draft_.same_sentence(first, next)) break;
      state = state_at(next);
    }
    return states;
  }

  void add(const std::vector<const Found*>& states, const Found& body, std::uint32_t word) {
    for (const Found* state : states) {
      list_.add("member_of", state->entity, body.entity,
                {std::min({state->span.begin, body.span.begin, draft_.token(word).span.begin}),
                 std::max({state->span.end, body.span.end, draft_.token(word).span.end})},
                "relation.union", 0.75);
    }
  }

  /// "the CSTO comprises Armenia, Belarus and Russia", "the group, which includes Chad"
  void comprises(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    std::uint32_t subject = tree.child(verb, Label::nsubj);
    if (subject == Tree::no_token || is_open(draft_, verb)) return;
    if (draft_.token(verb).label == Label::relcl && is_one_of(draft_.lower(subject), {"which", "that"}))
      subject = draft_.token(verb).head;
    const Found* body = union_at(subject);
    const std::uint32_t of = draft_.lemma(verb) == "consist" ? tree.child(verb, Label::prep) : Tree::no_token;
    const std::uint32_t first =
        of == Tree::no_token ? tree.child(verb, Label::dobj) : tree.child(of, Label::pobj);
    if (body != nullptr && first != Tree::no_token) add(states_joined(first), *body, verb);
  }

  /// "Niger, Mali and Burkina Faso formed the Alliance of Sahel States", "... quit it after forming the
  /// Alliance"
  void founds(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const Found* body = union_at(tree.child(verb, Label::dobj));
    if (body == nullptr || is_open(draft_, verb)) return;
    std::uint32_t subject = tree.child(verb, Label::nsubj);
    const auto& token = draft_.token(verb);
    if (subject == Tree::no_token && token.label == Label::pcomp && draft_.lower(token.head) == "after")
      subject = tree.child(draft_.token(token.head).head, Label::nsubj);
    if (subject == Tree::no_token && token.label == Label::conj)
      subject = tree.child(token.head, Label::nsubj);
    if (subject != Tree::no_token && draft_.lower(subject) == "which") subject = first_before(subject);
    const auto states = subject == Tree::no_token ? std::vector<const Found*>{} : states_joined(subject);
    const bool told = draft_.document().tag(verb) != "VB" || token.label == Label::conj;
    if (states.size() > 1 && told && !is_ahead(verb)) add(states, *body, verb);
  }

  /// "Mali" of "Mali and Niger, which form it"
  std::uint32_t first_before(std::uint32_t which) const {
    std::uint32_t first = Tree::no_token;
    for (std::uint32_t at = which; at > draft_.sentence_of(which).begin; --at) {
      if (is_one_of(draft_.lower(at - 1), {",", "and", "the"})) continue;
      const Found* state = state_at(at - 1);
      if (state == nullptr) break;
      first = state->begin;
      at = state->begin + 1;
    }
    return first;
  }

  /// "East Timor was admitted to ASEAN"
  void admits(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t subject = tree.child(verb, Label::nsubjpass);
    if (subject == Tree::no_token || draft_.document().tag(verb) != "VBN" || is_open(draft_, verb) ||
        is_ahead(verb))
      return;
    for (const std::uint32_t child : tree.children(verb)) {
      if (!is_one_of(draft_.lower(child), {"to", "into"})) continue;
      if (const Found* body = union_at(tree.child(child, Label::pobj)); body != nullptr)
        add(states_joined(subject), *body, verb);
    }
  }

  bool is_ahead(std::uint32_t verb) const {
    return std::ranges::any_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return is_one_of(draft_.lower(child), {"will", "to", "'ll"});
    });
  }

  /// "the commission, which Vietnam joined in 1995"
  void joined_which(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t which = tree.child(verb, Label::dobj);
    const std::uint32_t subject = tree.child(verb, Label::nsubj);
    if (draft_.token(verb).label != Label::relcl || draft_.document().tag(verb) != "VBD" ||
        which == Tree::no_token || subject == Tree::no_token ||
        !is_one_of(draft_.lower(which), {"which", "that"}) || is_open(draft_, verb))
      return;
    if (const Found* body = union_at(draft_.token(verb).head); body != nullptr)
      add(states_joined(subject), *body, verb);
  }

  /// "NATO member Turkey", "fellow EU members France and Italy", "BRICS member states Brazil and India"
  void before_name(std::uint32_t noun) {
    const Found* body = noun == 0 ? nullptr : union_at(noun - 1);
    if (body == nullptr || !draft_.same_sentence(noun - 1, noun)) return;
    std::uint32_t at = noun + 1;
    if (is_one_of(draft_.lower(at), {"state", "states", "country", "countries"})) ++at;
    const bool several = is_plural_noun(at - 1);
    std::vector<const Found*> states;
    while (draft_.same_sentence(noun, at)) {
      const Found* state = state_at(at);
      if (state == nullptr || state->begin != at || draft_.document().tag(state->end) == "POS") break;
      states.push_back(state);
      at = state->end;
      if (!several || !is_one_of(draft_.lower(at), {",", "and"})) break;
      at += draft_.lower(at + 1) == "and" ? 2 : 1;
    }
    add(states, *body, noun);
  }

  bool is_plural_noun(std::uint32_t at) const {
    return is_one_of(draft_.lower(at), {"members", "states", "countries"});
  }

  /// "the Troika of the United States, Britain and Norway"
  void named_of(std::uint32_t noun) {
    const Found* body = draft_.found_over(noun);
    if (body == nullptr || body->entity == none || body->kind != EntityKind::organisation) return;
    const std::uint32_t of = draft_.analysis.tree.child(noun, Label::prep);
    if (of == Tree::no_token || of != body->end || draft_.lower(of) != "of") return;
    const std::uint32_t first = draft_.analysis.tree.child(of, Label::pobj);
    const auto states = first == Tree::no_token ? std::vector<const Found*>{} : states_joined(first);
    if (states.size() > 1) add(states, *body, noun);
  }
};

}  // namespace

bool is_of_states(const Draft& draft, const Found& body) {
  if (body.subtype == "igo") return true;
  if (body.known != nullptr) return false;
  for (std::uint32_t at = body.begin; at < body.end; ++at) {
    if (is_one_of(draft.lower(at), {"alliance", "union", "community", "organisation", "organization", "forum",
                                    "league", "group", "bloc", "quad"}))
      return true;
  }
  return false;
}

void read_state_union(RelationList& list, std::uint32_t token) { StateUnions(list).read(token); }

}  // namespace chancery::extract
