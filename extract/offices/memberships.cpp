#include "extract/offices/memberships.hpp"

#include <vector>

#include "extract/offices/bearers.hpp"
#include "extract/offices/relation_reader.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

class Memberships : RelationReader {
 public:
  explicit Memberships(RelationList& list) : RelationReader(list), bearers_(draft_, list.mentions()) {}

  void read(std::uint32_t token) {
    if (draft_.token(token).pos == Pos::NOUN) affiliation(token);
    if (draft_.lower(token) == "of") {
      of_body(token);
      party_of(token);
    }
    if (is_one_of(draft_.lemma(token), {"party", "movement"}) && draft_.found_over(token) == nullptr)
      own_party(token);
    if (draft_.token(token).pos != Pos::VERB) return;
    belonging(token);
    sitting(token);
    working(token);
  }

 private:
  /// "Ann Lee of the opposition Homeland Party", "Commodore Ann Lee of the Chilean navy", "Bo Day, of Lisbon
  /// University,"
  void of_body(std::uint32_t of) {
    const bool comma = of > 1 && draft_.word(of - 1) == ",";
    const Found* person = of == 0 ? nullptr : draft_.found_over(of - (comma ? 2 : 1));
    const std::uint32_t object = draft_.analysis.tree.child(of, Label::pobj);
    const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
    if (person == nullptr || body == nullptr || person->kind != EntityKind::person ||
        person->entity == none || body->entity == none || body->kind != EntityKind::organisation ||
        body->begin < of || !draft_.same_sentence(person->begin, of))
      return;
    const std::string_view subtype = body->subtype;
    const bool party = subtype == "party" && body->begin <= of + 5;
    const bool near = body->begin <= of + 3 && draft_.title_at[person->end] == none;
    const bool staffed = is_one_of(subtype, {"military", "security force", "coast guard", "police", "agency",
                                             "university", "think tank", "company", "ngo", "armed group"});
    if (party || (near && staffed))
      list_.add("affiliated_with", person->entity, body->entity, draft_.token(of).span, "relation.of-body",
                0.75);
  }

  /// The person at the token, or right behind the office that begins there: "outgoing President Ann Lee".
  EntityIndex person_at(std::uint32_t at) const {
    if (at >= draft_.token_count()) return none;
    if (draft_.lower(at) == "the") ++at;
    constexpr std::uint32_t longest = 5;
    for (std::uint32_t i = at; i < at + longest && draft_.same_sentence(at, i); ++i) {
      const Found* found = draft_.found_over(i);
      if (found != nullptr) return found->kind == EntityKind::person ? found->entity : none;
      if (i > at && draft_.title_at[i] == none && draft_.title_at[i - 1] == none) return none;
    }
    return none;
  }

  /// "the Homeland Party of Ann Lee", "Homeland, the party of President Ann Lee"
  void party_of(std::uint32_t of) {
    if (of == 0 || !draft_.same_sentence(of - 1, of + 1)) return;
    const Found* party = draft_.found_over(of - 1);
    const std::uint32_t noun = of - 1;
    if (party == nullptr && is_one_of(draft_.lower(noun), {"party", "movement"}) &&
        draft_.token(noun).label == Label::appos)
      party = draft_.found_over(draft_.token(noun).head);
    if (party == nullptr || party->kind != EntityKind::organisation || party->entity == none ||
        (party->subtype != "party" && party->end == of))
      return;
    const EntityIndex person = person_at(of + 1);
    if (person != none)
      list_.add("affiliated_with", person, party->entity, draft_.token(of).span, "relation.of-body", 0.75);
  }

  /// "Lee's party, the Homeland Union,"
  void own_party(std::uint32_t noun) {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t owner = tree.child(noun, Label::poss);
    const std::uint32_t name = tree.child(noun, Label::appos);
    const Found* person = owner == Tree::no_token ? nullptr : draft_.found_over(owner);
    const Found* party = name == Tree::no_token ? nullptr : draft_.found_over(name);
    if (person == nullptr || party == nullptr || person->kind != EntityKind::person ||
        party->kind != EntityKind::organisation || person->entity == none || party->entity == none)
      return;
    list_.add("affiliated_with", person->entity, party->entity, together(*person, *party), "relation.of-body",
              0.75);
  }

  /// "a former member of the commission"
  bool is_former(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (child < noun && is_one_of(draft_.lower(child), {"former", "ex", "onetime", "expelled"}))
        return true;
    }
    return false;
  }

  /// "X, an opposition member of the House's defence committee", "X, a translator at the Foreign Ministry",
  /// "The Red Star, organ of the Workers' Party", "two employees of ACME, A and B".
  void affiliation(std::uint32_t noun) {
    if (draft_.found_over(noun) != nullptr) return;
    const std::string_view lemma = draft_.lemma(noun);
    const bool member = lemma == "member";
    const std::uint32_t title = draft_.title_at[noun];
    if (title != none && !member) return;
    const bool works =
        is_one_of(lemma, {"employee",  "worker",    "staffer",    "translator",  "engineer",    "executive",
                          "lawyer",    "organ",     "mouthpiece", "shareholder", "agent",       "organiser",
                          "organizer", "volunteer", "driver",     "technician",  "interpreter", "economist",
                          "scientist", "pilot",     "arm",        "wing",        "cook",        "doctor"});
    const bool part = is_one_of(lemma, {"part", "branch", "division", "component"});
    if ((!member && !works && !part) || is_former(noun)) return;
    EntityIndex body = body_after(noun);
    if (body == none && member) body = body_before(noun);
    if (body == none) return;
    if (part) return part_of(noun, body);
    for (const EntityIndex one : named_by(noun)) {
      if (entity(one).kind == EntityKind::state) continue;
      list_.add(member ? "member_of" : "affiliated_with", one, body, draft_.token(noun).span, "relation.noun",
                0.75);
    }
  }

  /// "The Coast Guard is a branch of the Navy", "Togo is part of ECOWAS"
  void part_of(std::uint32_t noun, EntityIndex body) {
    const auto& token = draft_.token(noun);
    const bool negated =
        token.label == Label::attr && draft_.analysis.tree.child(token.head, Label::neg) != Tree::no_token;
    if (negated) return;
    for (const EntityIndex one : named_by(noun)) {
      const bool state = entity(one).kind == EntityKind::state;
      if (entity(one).kind == EntityKind::person || (state && entity(body).subtype != "igo")) continue;
      list_.add(state ? "member_of" : "part_of", one, body, token.span, "relation.part", 0.75);
    }
  }

  /// "The 300th Brigade belongs to the army"
  void belonging(std::uint32_t verb) {
    const auto& tree = draft_.analysis.tree;
    if (draft_.lemma(verb) != "belong" || tree.child(verb, Label::neg) != Tree::no_token) return;
    const std::uint32_t subject = tree.child(verb, Label::nsubj);
    const Found* part = subject == Tree::no_token ? nullptr : draft_.found_over(subject);
    if (part == nullptr || part->kind != EntityKind::organisation) return;
    for (const std::uint32_t child : tree.children(verb)) {
      const std::uint32_t object =
          draft_.lower(child) == "to" ? tree.child(child, Label::pobj) : Tree::no_token;
      const Found* whole = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (whole != nullptr && whole->kind == EntityKind::organisation)
        list_.add("part_of", part->entity, whole->entity, together(*part, *whole), "relation.part", 0.75);
    }
  }

  /// The organisation of "of ORG", "at ORG", "for ORG" right after the noun.
  EntityIndex body_after(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (!is_one_of(draft_.lower(child), {"of", "at", "for", "with", "in"}) || child > noun + 2) continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      const Found* found = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (found != nullptr && found->kind == EntityKind::organisation) return found->entity;
    }
    return none;
  }

  /// "two CNRP members"
  EntityIndex body_before(std::uint32_t noun) const {
    const Found* found = noun == 0 ? nullptr : draft_.found_over(noun - 1);
    const bool body = found != nullptr && found->kind == EntityKind::organisation &&
                      draft_.same_sentence(found->begin, noun) &&
                      !is_one_of(found->subtype, {"igo", "council", "parliament"});
    return body ? found->entity : none;
  }

  /// Who is called by the noun: what it is an apposition of or tells of, or what follows as its apposition.
  std::vector<EntityIndex> named_by(std::uint32_t noun) const {
    std::vector<EntityIndex> all;
    const auto& tree = draft_.analysis.tree;
    const auto& token = draft_.token(noun);
    std::uint32_t at = Tree::no_token;
    const bool plural = draft_.document().tag(noun) == "NNS";
    if (token.label == Label::appos && !plural) at = token.head;
    if (token.label == Label::attr && draft_.document().lemma(token.head) == "be")
      at = tree.child(token.head, Label::nsubj);
    if (at != Tree::no_token && draft_.lower(at) == "who") at = draft_.token(token.head).head;
    if (at == Tree::no_token) {
      for (at = tree.child(noun, Label::appos); at != Tree::no_token; at = tree.child(at, Label::conj))
        collect_named(all, at);
      return all;
    }
    collect_named(all, at);
    return all;
  }

  void collect_named(std::vector<EntityIndex>& all, std::uint32_t token) const {
    const Found* found = draft_.found_over(token);
    if (found == nullptr || found->entity == none) return;
    if (found->kind == EntityKind::person || found->kind == EntityKind::organisation ||
        found->kind == EntityKind::state)
      all.push_back(found->entity);
  }

  /// "who worked for Lithuanian Railways until 2016"
  void working(std::uint32_t verb) {
    if (draft_.lemma(verb) != "work") return;
    const EntityIndex who = bearers_.subject_of(verb);
    if (who == none) return;
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      const std::uint32_t object = is_one_of(draft_.lower(child), {"for", "at"})
                                       ? draft_.analysis.tree.child(child, Label::pobj)
                                       : Tree::no_token;
      const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (body != nullptr && body->kind == EntityKind::organisation)
        list_.add("affiliated_with", who, body->entity, draft_.token(verb).span, "relation.works", 0.75);
    }
  }

  /// "who sits on the House Armed Services Committee"
  void sitting(std::uint32_t verb) {
    const std::string_view lemma = draft_.lemma(verb);
    if (!is_one_of(lemma, {"sit", "serve"})) return;
    const EntityIndex who = bearers_.subject_of(verb);
    if (who == none) return;
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      if (draft_.lower(child) != "on") continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (body != nullptr && body->kind == EntityKind::organisation)
        list_.add("member_of", who, body->entity, {draft_.token(verb).span.begin, body->span.end},
                  "relation.sits", 0.75);
    }
  }

  Bearers bearers_;
};

}  // namespace

void read_membership(RelationList& list, std::uint32_t token) { Memberships(list).read(token); }

}  // namespace chancery::extract
