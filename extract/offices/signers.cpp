#include "extract/offices/signers.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class Signers {
 public:
  Signers(const Draft& draft, const std::unordered_map<std::uint32_t, EntityIndex>& mentions)
      : draft_(draft), mentions_(mentions) {}

  std::vector<EntityIndex> signers(std::uint32_t verb) const {
    std::vector<EntityIndex> all;
    const auto& tree = draft_.analysis.tree;
    if (const std::uint32_t agent = tree.child(verb, Label::agent); agent != Tree::no_token)
      return agents(verb, agent);
    if (draft_.token(verb).label == Label::acl) return between(verb);
    std::uint32_t subject = tree.child(verb, Label::nsubj);
    if (subject == Tree::no_token && draft_.token(verb).label == Label::conj)
      subject = tree.child(draft_.token(verb).head, Label::nsubj);
    const bool relative = draft_.token(verb).label == Label::relcl && subject != Tree::no_token &&
                          is_one_of(draft_.lower(subject), {"who", "which", "that"});
    if (relative) subject = draft_.token(verb).head;
    for (std::uint32_t at = subject; at != Tree::no_token;
         at = relative ? Tree::no_token : tree.child(at, Label::conj)) {
      const EntityIndex signer = entity_at(at);
      for (const EntityIndex one : included(at)) collect(all, one);
      if (signer == none) {
        for (const EntityIndex holder : holders_at(at)) collect(all, holder);
        continue;
      }
      if (entity(signer).members.empty()) collect(all, signer);
      for (const EntityIndex member : entity(signer).members) collect(all, member);
    }
    if (!all.empty()) other_party(all, verb);
    return all;
  }

 private:
  /// Who stands behind the "by" of the verb.
  std::vector<EntityIndex> agents(std::uint32_t verb, std::uint32_t agent) const {
    std::vector<EntityIndex> all;
    // "was signed for Chad by Ann Lee and for Togo by Bo Day"
    for (std::uint32_t at = verb + 1; at < agent; ++at) {
      if (draft_.lower(at) == "by") agent = at;
    }
    for (std::uint32_t at = agent + 1; at < draft_.token_count() && draft_.same_sentence(verb, at);) {
      const Found* found = draft_.found_over(at);
      const bool in_title = draft_.title_at[at] != none;
      const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
      if (const std::uint32_t next = behind_side(at); next != at) {
        at = next;
        continue;
      }
      if (const std::uint32_t next = behind_represented(at); next != at && !all.empty()) {
        at = next;
        continue;
      }
      const std::uint32_t end = found != nullptr ? found->end : at + 1;
      const bool owns = end < draft_.token_count() && draft_.document().tag(end) == "POS";
      const bool origin =
          found != nullptr && found->kind == EntityKind::state &&
          (draft_.lower(at - 1) == "of" || (draft_.lower(at - 1) == "the" && draft_.lower(at - 2) == "of"));
      // "a statement issued by the ministers, Canada condemned it"
      const bool next_clause = found != nullptr && found->kind == EntityKind::state && all.empty() &&
                               draft_.lower(at - 1) == "," && draft_.title_at[at - 2] != none &&
                               language::is_subject(draft_.token(found->head).label);
      if (next_clause) break;
      if (found != nullptr && !in_title && !owns && !origin)
        collect(all, found->entity);
      else if (!in_title && !honorific && found == nullptr && draft_.token(at).pos != language::Pos::NUM &&
               !is_one_of(draft_.lower(at), {",", "and", "the", ".", "'s", "’s", "his", "her", "their", "of",
                                             "states", "countries", "nations", "governments"}))
        break;
      at = end;
    }
    return all;
  }

  /// The token behind the "by" of "and for Togo by Bo Day", ", on the Togolese side by Bo Day"; the token
  /// itself elsewhere.
  std::uint32_t behind_side(std::uint32_t at) const {
    if (!is_one_of(draft_.lower(at), {"for", "on"}) || !is_one_of(draft_.lower(at - 1), {"and", ","}))
      return at;
    const bool side = draft_.lower(at) == "on";
    const std::uint32_t first = at + (draft_.lower(at + 1) == "the" ? 2 : 1);
    const Found* state = draft_.same_sentence(at, first) ? draft_.found_over(first) : nullptr;
    if (state == nullptr || state->begin != first) return at;
    std::uint32_t end = state->end;
    if (side && draft_.lower(end) != "side") return at;
    if (side) ++end;
    if (draft_.lower(end) == ",") ++end;
    return draft_.lower(end) == "by" ? end + 1 : at;
  }

  /// The token behind "for the government" of "by Ann Lee for the government and Bo Day"; the token itself
  /// elsewhere.
  std::uint32_t behind_represented(std::uint32_t at) const {
    const Found* signer = draft_.found_over(at - 1);
    if (draft_.lower(at) != "for" || signer == nullptr || signer->kind != EntityKind::person) return at;
    const std::uint32_t first = at + (draft_.lower(at + 1) == "the" ? 2 : 1);
    if (!draft_.same_sentence(at, first + 1)) return at;
    const Found* side = draft_.found_over(first);
    const std::uint32_t end = side != nullptr ? side->end : first + 1;
    return is_one_of(draft_.lower(end), {"and", ","}) ? end : at;
  }

  /// "the contract signed last week between Petrol and Oil India"
  std::vector<EntityIndex> between(std::uint32_t verb) const {
    std::vector<EntityIndex> all;
    for (std::uint32_t at = verb + 1; draft_.same_sentence(verb, at) && at < verb + 8; ++at) {
      if (draft_.lower(at) != "between") continue;
      std::uint32_t object = draft_.analysis.tree.child(at, Label::pobj);
      for (; object != Tree::no_token; object = draft_.analysis.tree.child(object, Label::conj))
        collect(all, entity_at(object));
      break;
    }
    return all;
  }

  const graph::Entity& entity(EntityIndex index) const { return draft_.analysis.facts.entities[index]; }
  /// "the pact it concluded with Turkey"
  void other_party(std::vector<EntityIndex>& all, std::uint32_t verb) const {
    const std::uint32_t paper = draft_.analysis.tree.child(verb, Label::dobj);
    if (verb != paper && paper != Tree::no_token && draft_.token(paper).pos == language::Pos::NOUN)
      other_party(all, paper);
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      const std::uint32_t object =
          draft_.lower(child) == "with" ? draft_.analysis.tree.child(child, Label::pobj) : Tree::no_token;
      if (object == Tree::no_token) continue;
      collect(all, entity_at(object));
      for (const EntityIndex holder : holders_at(object)) collect(all, holder);
    }
  }

  /// "14 factions, including Fatah and Hamas, signed"
  std::vector<EntityIndex> included(std::uint32_t subject) const {
    std::vector<EntityIndex> all;
    for (const std::uint32_t child : draft_.analysis.tree.children(subject)) {
      if (draft_.lower(child) != "including") continue;
      std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      for (; object != Tree::no_token; object = draft_.analysis.tree.child(object, Label::conj))
        all.push_back(entity_at(object));
    }
    return all;
  }

  EntityIndex entity_at(std::uint32_t token) const {
    if (const Found* found = draft_.found_over(token)) return found->entity;
    const auto mention = mentions_.find(token);
    return mention == mentions_.end() ? none : mention->second;
  }

  /// "her Malaysian counterpart, Zulkifli Osman": who holds the office whose noun the token is.
  std::vector<EntityIndex> holders_at(std::uint32_t token) const {
    std::vector<EntityIndex> all;
    const std::uint32_t title = draft_.title_at[token];
    if (title == none || draft_.titles[title].head != token) return all;
    for (const std::uint32_t person : draft_.titles[title].holders) {
      for (const std::uint32_t found : draft_.persons[person].found) {
        if (draft_.found[found].entity == none) continue;
        all.push_back(draft_.found[found].entity);
        break;
      }
    }
    return all;
  }

  void collect(std::vector<EntityIndex>& all, EntityIndex index) const {
    if (index == none) return;
    const EntityKind kind = entity(index).kind;
    if (kind == EntityKind::person || kind == EntityKind::state || kind == EntityKind::organisation)
      all.push_back(index);
  }

  const Draft& draft_;
  const std::unordered_map<std::uint32_t, EntityIndex>& mentions_;
};

}  // namespace

std::vector<EntityIndex> signers_of(const Draft& draft,
                                    const std::unordered_map<std::uint32_t, EntityIndex>& mentions,
                                    std::uint32_t verb) {
  return Signers(draft, mentions).signers(verb);
}

}  // namespace chancery::extract
