#include "extract/offices/state_members.hpp"

#include <algorithm>
#include <vector>

#include "extract/offices/relation_reader.hpp"
#include "extract/offices/state_unions.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

class StateMembers : RelationReader {
 public:
  using RelationReader::RelationReader;

  void read(std::uint32_t token) {
    const Pos pos = draft_.token(token).pos;
    if (pos == Pos::VERB) {
      belonging(token);
      joining(token);
      made_up(token);
    }
    if (pos != Pos::NOUN) return;
    called_after_body(token);
    if (draft_.document().lemma(token) != "member") return;
    std::vector<EntityIndex> bodies = bodies_of(token);
    if (const EntityIndex last = bodies.empty() ? body_before(token) : none; last != none)
      bodies.push_back(last);
    for (const EntityIndex body : bodies) {
      listed(token, body);
      beside(token, body);
    }
    being(token);
  }

 private:
  const Found* body_at(std::uint32_t token) const {
    const Found* found = token == Tree::no_token ? nullptr : draft_.found_over(token);
    const bool body = found != nullptr && found->kind == EntityKind::organisation && found->entity != none;
    return body ? found : nullptr;
  }

  /// "a Council member", "the alliance's newest members", "a member of the EU, BRICS and of NATO"
  std::vector<EntityIndex> bodies_of(std::uint32_t noun) const {
    const auto& tree = draft_.analysis.tree;
    std::vector<EntityIndex> bodies;
    for (const std::uint32_t child : tree.children(noun)) {
      if (draft_.lower(child) == "of") {
        for (std::uint32_t at = tree.child(child, Label::pobj); at != Tree::no_token;
             at = tree.child(at, Label::conj)) {
          const EntityIndex body = entity_at(at);  // "a member of the bloc"
          if (body != none && entity(body).kind == EntityKind::organisation) bodies.push_back(body);
        }
        continue;
      }
      if (const Found* body = body_at(child); body != nullptr && child < noun) bodies.push_back(body->entity);
      const EntityIndex owner = draft_.token(child).label == Label::poss ? linked_at(child) : none;
      if (owner != none && entity(owner).kind == EntityKind::organisation && body_at(child) == nullptr)
        bodies.push_back(owner);
    }
    return bodies;
  }

  /// "ECOWAS said so. Niger, a member, did not": the body of states named last, in the sentence or the one
  /// before.
  EntityIndex body_before(std::uint32_t noun) const {
    // "Oman, a member,", "Kenya, an elected member,"
    const std::uint32_t first = draft_.analysis.tree.left_edge(noun);
    const bool alone = first > 0 && is_one_of(draft_.lower(first), {"a", "an", "another"}) &&
                       noun < first + 3 && draft_.word(first - 1) == "," &&
                       draft_.token(noun).label == Label::appos;
    if (!alone || draft_.lower(noun + 1) == "of") return none;
    const std::uint32_t own = draft_.token(noun).sentence;
    for (std::uint32_t at = noun; at > 0 && draft_.token(at - 1).sentence + 1 >= own; --at) {
      if (const Found* body = body_at(at - 1); body != nullptr && is_of_states(draft_, *body))
        return body->entity;
    }
    return none;
  }

  /// "all Council members except China and Russia", "members of the EU such as ..."
  void listed(std::uint32_t noun, EntityIndex body) {
    const auto& sentence = draft_.sentence_of(noun);
    for (std::uint32_t at = noun + 1; at < std::min(sentence.end, noun + 4); ++at) {
      if (!is_one_of(draft_.lower(at), {"except", "including", "like", "such", "but"})) continue;
      for (std::uint32_t next = at + 1; next < sentence.end; ++next) {
        const Found* found = draft_.found_over(next);
        if (found == nullptr && !is_one_of(draft_.lower(next), {"as", ",", "and", "the"})) return;
        if (found != nullptr) member(*found, noun, body);
      }
    }
  }

  /// "the EFTA countries Iceland and Norway", "the Council members China and Russia"
  void called_after_body(std::uint32_t noun) {
    if (noun == 0 || !is_one_of(draft_.lower(noun), {"countries", "states", "nations", "members"})) return;
    const Found* body = body_at(noun - 1);
    if (body == nullptr || !is_of_states(draft_, *body)) return;
    std::uint32_t at = noun + 1;
    while (at < draft_.token_count() && draft_.same_sentence(noun, at)) {
      const Found* state = draft_.found_over(at);
      if (state != nullptr && (state->known == nullptr || state->known->how == Known::How::adjective)) return;
      if (state == nullptr && (at == noun + 1 || !is_one_of(draft_.lower(at), {"and", ","}))) return;
      if (state != nullptr) member(*state, noun, body->entity);
      at = state != nullptr ? state->end : at + 1;
    }
  }

  /// "Palau, the third Forum member to do so", "Finland and Sweden, the newest members"
  void beside(std::uint32_t noun, EntityIndex body) {
    if (draft_.token(noun).label != Label::appos) return;
    const Found* first = draft_.found_over(draft_.token(noun).head);
    // "the EFTA countries Iceland and Norway, members of the Area,"
    const std::uint32_t begin = draft_.analysis.tree.left_edge(noun);
    if (first == nullptr && begin > 1 && draft_.word(begin - 1) == ",") first = draft_.found_over(begin - 2);
    if (first == nullptr) return;
    member(*first, noun, body);
    if (draft_.document().tag(noun) == "NNS") members_before(noun, body);
  }

  void members_before(std::uint32_t noun, EntityIndex body) {
    for (std::uint32_t at = noun; at > draft_.sentence_of(noun).begin; --at) {
      const Found* found = draft_.found_over(at - 1);
      const bool in_list = is_one_of(draft_.lower(at - 1), {",", "and", "the"});
      if (found != nullptr) member(*found, noun, body);
      if (found == nullptr && !in_list && draft_.token(at - 1).head != noun) return;
    }
  }

  /// "Latvia is a member of the EU", "Kenya, which is a member of", "the Parties, of which Kiribati is a
  /// member"
  void being(std::uint32_t noun) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t be = draft_.token(noun).head;
    const bool is = draft_.token(noun).label == Label::attr &&
                    (is_one_of(draft_.lower(be), {"is", "are", "remains", "remain", "remained", "became"}) ||
                     has_been(be)) &&
                    tree.child(be, Label::neg) == Tree::no_token &&
                    !is_one_of(draft_.lower(draft_.analysis.tree.left_edge(noun)), {"no", "not"});
    if (!is) return;
    std::vector<EntityIndex> bodies = bodies_of(noun);
    const bool relative = draft_.token(be).label == Label::relcl;
    const Found* behind = relative && bodies.empty() ? body_at(draft_.token(be).head) : nullptr;
    if (behind != nullptr && of_which(noun, be)) bodies.push_back(behind->entity);
    for (const EntityIndex body : bodies) {
      for (std::uint32_t at = subject_of(be); at != Tree::no_token; at = tree.child(at, Label::conj)) {
        if (const Found* found = draft_.found_over(at)) member(*found, noun, body);
      }
    }
  }

  /// "has been", "have become"
  bool has_been(std::uint32_t be) const {
    return is_one_of(draft_.lower(be), {"been", "become"}) &&
           std::ranges::any_of(draft_.analysis.tree.children(be), [&](std::uint32_t child) {
             return is_one_of(draft_.lower(child), {"has", "have"});
           });
  }

  bool of_which(std::uint32_t noun, std::uint32_t be) const {
    return std::ranges::any_of(std::vector{noun, be}, [&](std::uint32_t above) {
      return std::ranges::any_of(draft_.analysis.tree.children(above), [&](std::uint32_t child) {
        const std::uint32_t which = draft_.analysis.tree.child(child, Label::pobj);
        return draft_.lower(child) == "of" && which != Tree::no_token && draft_.lower(which) == "which";
      });
    });
  }

  /// "Kenya" of "Kenya, which chairs it", too.
  std::uint32_t subject_of(std::uint32_t verb) const {
    const std::uint32_t subject = draft_.analysis.tree.child(verb, Label::nsubj);
    const bool relative = draft_.token(verb).label == Label::relcl && subject != Tree::no_token &&
                          is_one_of(draft_.lower(subject), {"which", "that"});
    return relative ? draft_.token(verb).head : subject;
  }

  void member(const Found& found, std::uint32_t noun, EntityIndex body) {
    if (found.kind != EntityKind::state || found.entity == none) return;
    const Span words = draft_.token(noun).span;
    list_.add("member_of", found.entity, body,
              {std::min(found.span.begin, words.begin), std::max(found.span.end, words.end)},
              "relation.member", 0.75);
  }

  /// The "to" of "belongs to", also behind "like Tuvalu".
  std::uint32_t to_what(std::uint32_t verb) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      if (draft_.token(child).label == Label::prep && draft_.lower(child) == "to") return child;
    }
    return Tree::no_token;
  }

  /// "holds the chair of ASEAN": the "of".
  std::uint32_t of_chair(std::uint32_t verb) const {
    const std::uint32_t chair = draft_.analysis.tree.child(verb, Label::dobj);
    if (chair == Tree::no_token ||
        !is_one_of(draft_.lemma(chair), {"chair", "presidency", "chairmanship", "chairship", "leadership"}))
      return Tree::no_token;
    const std::uint32_t of = draft_.analysis.tree.child(chair, Label::prep);
    return of != Tree::no_token && draft_.lower(of) == "of" ? of : Tree::no_token;
  }

  /// "Malaysia, which chairs ASEAN", "holds the chair of ASEAN", "Kenya and Chad, but not Togo, belong to the
  /// Union"
  void belonging(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::string_view lemma = draft_.lemma(verb);
    const bool belongs = lemma == "belong";
    const bool holds = is_one_of(lemma, {"hold", "assume", "occupy"});
    if ((!belongs && !holds && lemma != "chair") || tree.child(verb, Label::neg) != Tree::no_token) return;
    const std::uint32_t to = belongs ? to_what(verb) : holds ? of_chair(verb) : verb;
    if (to == Tree::no_token) return;
    std::uint32_t object = tree.child(to, belongs || holds ? Label::pobj : Label::dobj);
    const bool relative = draft_.token(verb).label == Label::relcl;
    if (relative && object != Tree::no_token && draft_.lower(object) == "which")
      object = draft_.token(verb).head;
    const Found* body = body_at(object);
    if (body == nullptr || !is_of_states(draft_, *body)) return;
    for (std::uint32_t subject = subject_of(verb); subject != Tree::no_token;
         subject = tree.child(subject, Label::conj)) {
      const Found* state = draft_.found_over(subject);
      if (state == nullptr || draft_.lower(state->begin == 0 ? 0 : state->begin - 1) == "not") break;
      member(*state, verb, body->entity);
    }
    if (belongs) likewise(verb, body->entity);
  }

  /// "which, like Tuvalu, belongs to"
  void likewise(std::uint32_t verb, EntityIndex body) {
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      if (draft_.lower(child) != "like" || child > verb) continue;
      const std::uint32_t other = draft_.analysis.tree.child(child, Label::pobj);
      if (const Found* state = other == Tree::no_token ? nullptr : draft_.found_over(other))
        member(*state, verb, body);
    }
  }

  /// "Iran and Chad, which joined BRICS in January", "Finland joined NATO in 2023"
  void joining(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::string_view tag = draft_.document().tag(verb);
    if (draft_.lemma(verb) != "join" || tree.child(verb, Label::neg) != Tree::no_token) return;
    const bool had = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::aux &&
             is_one_of(draft_.lower(child), {"has", "have", "had"});
    });
    if ((tag != "VBD" && !(tag == "VBN" && had)) || joins_in(verb)) return;
    const std::uint32_t object = tree.child(verb, Label::dobj);
    const Found* body = body_at(object);
    if (body == nullptr || !is_of_states(draft_, *body)) return;
    std::uint32_t subject = subject_of(verb);
    if (subject == Tree::no_token) return;
    if (draft_.token(verb).label == Label::relcl) {
      // "Iran and Chad, which joined": the parser hangs the clause on the last one
      const Found* last = draft_.found_over(subject);
      if (last != nullptr && last->kind == EntityKind::state) members_before(last->begin, body->entity);
    }
    for (; subject != Tree::no_token; subject = tree.child(subject, Label::conj)) {
      if (const Found* state = draft_.found_over(subject)) member(*state, verb, body->entity);
    }
  }

  /// "joined the EU in condemning the raid" is no membership.
  bool joins_in(std::uint32_t verb) const {
    for (std::uint32_t at = verb + 1; draft_.same_sentence(verb, at + 1) && at < verb + 10; ++at) {
      if (draft_.lower(at) == "in" && draft_.document().tag(at + 1) == "VBG") return true;
    }
    return false;
  }

  /// "the Quad, made up of India and Japan", "the alliance, formed by Mali and Niger"
  void made_up(std::uint32_t verb) {
    const std::string_view next = draft_.lower(verb + 1);
    const std::string_view word = draft_.lower(verb);
    std::uint32_t at = verb + 2;
    if (word == "made" && next == "up" && draft_.lower(verb + 2) == "of")
      ++at;
    else if (!(word == "composed" && next == "of") && !(word == "consisting" && next == "of") &&
             !(is_one_of(word, {"formed", "founded"}) && next == "by"))
      return;
    const Found* body = verb > 1 && draft_.word(verb - 1) == "," ? body_ending(verb - 1) : nullptr;
    if (body == nullptr) return;
    for (; draft_.same_sentence(verb, at); ++at) {
      const Found* state = draft_.found_over(at);
      if (state == nullptr && !is_one_of(draft_.lower(at), {",", "and", "the"})) return;
      if (state == nullptr) continue;
      if (state->kind != EntityKind::state) return;
      member(*state, verb, body->entity);
      at = state->end - 1;
    }
  }

  /// The body whose name, or short form in brackets, ends before the token.
  const Found* body_ending(std::uint32_t end) const {
    const Found* body = body_at(end - 1);
    if (body == nullptr && draft_.word(end - 1) == ")" && end > 2) body = body_at(end - 2);
    return body;
  }
};

}  // namespace

void read_state_membership(RelationList& list, std::uint32_t token) { StateMembers(list).read(token); }

}  // namespace chancery::extract
