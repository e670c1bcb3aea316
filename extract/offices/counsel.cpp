#include "extract/offices/counsel.hpp"

#include <algorithm>
#include <vector>

#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

class Counsel : RelationReader {
 public:
  using RelationReader::RelationReader;

  void read(std::uint32_t token) {
    const std::string_view lemma = draft_.lemma(token);
    if (draft_.token(token).pos == Pos::VERB) {
      if (lemma == "represent") representing(token);
      if (is_one_of(lemma, {"lead", "head"})) leading(token);
      if (is_one_of(lemma, {"speak", "sign", "attend"})) on_behalf(token);
    } else if (is_one_of(lemma, {"lawyer", "attorney", "solicitor", "barrister", "counsel", "advocate"})) {
      lawyer(token);
    }
  }

 private:
  bool is_person(EntityIndex index) const {
    return index != none && entity(index).kind == EntityKind::person;
  }

  /// The named person whose name the token heads.
  EntityIndex named(std::uint32_t token) const {
    const Found* found = token == Tree::no_token ? nullptr : draft_.found_over(token);
    return found != nullptr && is_person(found->entity) ? found->entity : none;
  }

  void lawyer(std::uint32_t noun) {
    const std::uint32_t client = client_of(noun);
    if (client == Tree::no_token || is_past(noun)) return;
    for (const std::uint32_t name : names_of(noun)) add(name, client);
  }

  bool is_past(std::uint32_t noun) const {
    return std::ranges::any_of(draft_.analysis.tree.children(noun), [&](std::uint32_t child) {
      return is_one_of(draft_.lower(child), {"former", "ex", "then", "no"});
    });
  }

  /// "his", "Bo Day" of "Bo Day's lawyer" and "a lawyer for Bo Day".
  std::uint32_t client_of(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      std::uint32_t client = Tree::no_token;
      if (draft_.token(child).label == Label::poss) client = child;
      if (draft_.token(child).label == Label::prep && is_one_of(draft_.lower(child), {"for", "of"}))
        client = draft_.analysis.tree.child(child, Label::pobj);
      if (client != Tree::no_token && is_person(entity_at(client))) return client;
    }
    return Tree::no_token;
  }

  /// "His lawyers, Ann Lee and Kofi Day,", "Ann Lee, his lawyer,", "his lawyer Ann Lee".
  std::vector<std::uint32_t> names_of(std::uint32_t noun) const {
    const auto& tree = draft_.analysis.tree;
    const auto& word = draft_.token(noun);
    std::vector<std::uint32_t> names;
    std::uint32_t first = tree.child(noun, Label::appos);
    if (first == Tree::no_token && (word.label == Label::appos || word.label == Label::compound))
      first = word.head;
    for (; first != Tree::no_token && named(first) != none; first = tree.child(first, Label::conj))
      names.push_back(first);
    return names;
  }

  /// "Ann Lee, who represents Bo Day", "who represents Peru at the bank", "a lawyer representing the former
  /// president, Bo Day,", "Peru is represented by Ann Lee"
  void representing(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    if (tree.child(verb, Label::neg) != Tree::no_token) return;
    if (const std::uint32_t by = tree.child(verb, Label::agent); by != Tree::no_token)
      return represented(tree.child(verb, Label::nsubjpass), named_by(tree.child(by, Label::pobj)), true);
    if (const std::uint32_t passive = tree.child(verb, Label::nsubjpass); passive != Tree::no_token) {
      // "is represented at the meeting by Ann Lee"
      for (std::uint32_t at = verb + 1; at < verb + 8 && draft_.same_sentence(verb, at + 1); ++at) {
        if (draft_.lower(at) == "by")
          return represented(passive, named_by(tree.child(at, Label::pobj)), true);
      }
      return;
    }
    std::uint32_t client = tree.child(verb, Label::dobj);
    if (client == Tree::no_token) return;
    if (entity_at(client) == none) client = name_of_office(client);
    if (client == Tree::no_token) return;
    represented(client, subject_of(verb));
  }

  std::uint32_t subject_of(std::uint32_t verb) const {
    std::uint32_t subject = draft_.analysis.tree.child(verb, Label::nsubj);
    const Label label = draft_.token(verb).label;
    if (label == Label::relcl || label == Label::acl) subject = draft_.token(verb).head;
    if (subject != Tree::no_token && named(subject) == none && draft_.token(subject).label == Label::appos &&
        draft_.found_over(subject) == nullptr)
      subject = draft_.token(subject).head;
    return subject;
  }

  /// "Ann Lee, who led the Kenyan delegation": she speaks for the state.
  void leading(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t led = tree.child(verb, Label::dobj);
    if (led == Tree::no_token || tree.child(verb, Label::neg) != Tree::no_token ||
        !is_one_of(draft_.lemma(led), {"delegation", "team", "contingent"}))
      return;
    const std::uint32_t leader = subject_of(verb);
    if (leader == Tree::no_token || named(leader) == none) return;
    for (const std::uint32_t child : tree.children(led)) {
      const Found* state = child < led ? draft_.found_over(child) : nullptr;
      if (state != nullptr && state->kind == EntityKind::state && state->entity != none) add(leader, child);
    }
  }

  /// The name itself, or "Ann Lee" of "by the chair of its committee, Ann Lee".
  std::uint32_t named_by(std::uint32_t agent) const {
    return agent == Tree::no_token || named(agent) != none ? agent : name_of_office(agent);
  }

  /// Bo Day of "the former president of Liberia, Bo Day,".
  std::uint32_t name_of_office(std::uint32_t noun) const {
    const std::uint32_t index = draft_.title_at[noun];
    if (index == none || draft_.titles[index].holders.size() != 1) return Tree::no_token;
    for (const std::uint32_t found : draft_.persons[draft_.titles[index].holders.front()].found) {
      if (draft_.same_sentence(noun, draft_.found[found].head)) return draft_.found[found].head;
    }
    return Tree::no_token;
  }

  /// "Ann Lee, speaking on behalf of the union, denied it", "Ann Lee signed on behalf of Japan"
  void on_behalf(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    std::uint32_t at = verb + 1;
    while (draft_.same_sentence(verb, at) && at < verb + 6 && draft_.lower(at) != "behalf") ++at;
    if (!draft_.same_sentence(verb, at + 1) || draft_.lower(at) != "behalf" || draft_.lower(at + 1) != "of")
      return;
    const std::uint32_t client = tree.child(at + 1, Label::pobj);
    const EntityIndex whom = client == Tree::no_token ? none : entity_at(client);
    std::uint32_t clause = verb;
    if (draft_.token(verb).label == Label::advcl) clause = draft_.token(verb).head;
    std::uint32_t by = tree.child(clause, Label::nsubj);
    if (draft_.token(verb).label == Label::acl) by = draft_.token(verb).head;
    if (by == Tree::no_token || named(by) == none || whom == none) return;
    const EntityKind kind = entity(whom).kind;
    if (kind == EntityKind::state || kind == EntityKind::organisation) add(by, client);
  }

  /// The names joined to the first one, itself among them.
  std::vector<std::uint32_t> joined(std::uint32_t first) const {
    std::vector<std::uint32_t> all;
    for (; first != Tree::no_token; first = draft_.analysis.tree.child(first, Label::conj))
      all.push_back(first);
    return all;
  }

  /// Who speaks for several is not told apart here.
  void represented(std::uint32_t client, std::uint32_t by, bool passive = false) {
    if (client == Tree::no_token || by == Tree::no_token) return;
    const EntityIndex whom = entity_at(client);
    const bool body = passive && whom != none && entity(whom).kind == EntityKind::organisation;
    if (!body && !may_be_represented(client)) return;
    if (draft_.analysis.tree.child(client, Label::conj) != Tree::no_token) return;
    for (const std::uint32_t name : joined(by)) {
      if (named(name) != none) add(name, client);
    }
  }

  /// A person, or a state that is named as a noun.
  bool may_be_represented(std::uint32_t client) const {
    const EntityIndex whom = entity_at(client);
    if (is_person(whom)) return true;
    return whom != none && entity(whom).kind == EntityKind::state;
  }

  void add(std::uint32_t name, std::uint32_t client) {
    const EntityIndex lawyer = named(name);
    const EntityIndex whom = entity_at(client);
    if (lawyer == whom) return;
    const Span one = draft_.token(name).span;
    const Span other = draft_.token(client).span;
    list_.add("represents", lawyer, whom, {std::min(one.begin, other.begin), std::max(one.end, other.end)},
              "relation.lawyer", 0.75);
  }
};

}  // namespace

void read_counsel(RelationList& list, std::uint32_t token) { Counsel(list).read(token); }

}  // namespace chancery::extract
