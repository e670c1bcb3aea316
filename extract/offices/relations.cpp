#include "extract/offices/relations.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "extract/names/owners.hpp"
#include "extract/offices/signers.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

constexpr double sure_of_body = 0.7;  ///< confidence of an office from which it is known whose it is

class Relations {
 public:
  explicit Relations(Draft& draft) : draft_(draft) {}

  void run() {
    for (const MentionAt& at : draft_.analysis.mentions) mentions_.emplace(at.head, at.entity);
    for (const Found& found : draft_.found) {
      if (found.entity == none) continue;
      if (found.kind == EntityKind::organisation) body(found);
      if (found.kind == EntityKind::place) place(found);
      if (found.kind == EntityKind::person) person(found);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (draft_.token(i).pos == Pos::NOUN && draft_.document().lemma(i) == "member") members(i);
      if (draft_.token(i).pos == Pos::NOUN) affiliation(i);
      if (draft_.token(i).pos == Pos::VERB) signing(i);
      if (draft_.token(i).pos == Pos::VERB) sitting(i);
    }
    offices();
  }

 private:
  const graph::Entity& entity(EntityIndex index) const { return draft_.analysis.facts.entities[index]; }
  std::string lower(std::uint32_t at) const { return fold(draft_.word_safe(at)); }
  bool same_sentence(std::uint32_t one, std::uint32_t other) const {
    return other < draft_.token_count() && draft_.token(one).sentence == draft_.token(other).sentence;
  }

  /// "Japan's Defence Ministry", "the AU's Peace and Security Council", "the Standing Committee ... of the
  /// House".
  void body(const Found& found) {
    if (found.state != none) {
      const Found& owner = draft_.found[found.state];
      const bool fits = owner.kind == EntityKind::state || owner.kind == EntityKind::organisation;
      if (fits && owner.entity != none && found.confidence >= 0.65) {
        add("part_of", found.entity, owner.entity, together(owner, found), "relation.owner", 0.85);
      } else if (owner.kind == EntityKind::place && owner.known != nullptr && !owner.known->state.empty()) {
        add_by_key("part_of", found, owner.known->state, "relation.seat", 0.7);
      }
    }
    led(found);
    described_owner(found);
    if (found.known != nullptr && found.known->how != Known::How::body) located(found);
  }

  /// "the NATO-led Kosovo Force"
  void led(const Found& found) {
    if (found.begin < 3 || lower(found.begin - 1) != "led" || lower(found.begin - 2) != "-") return;
    const Found* owner = draft_.found_over(found.begin - 3);
    if (owner != nullptr && owner->kind == EntityKind::organisation &&
        same_sentence(owner->begin, found.begin))
      add("part_of", found.entity, owner->entity, together(*owner, found), "relation.led", 0.8);
  }

  /// "the party's Central Committee": the owner is linked to a name.
  void described_owner(const Found& found) {
    if (found.begin < 2 || draft_.document().tag(found.begin - 1) != "POS") return;
    if (found.known != nullptr && found.known->how != Known::How::body) return;
    const EntityIndex owner = linked_at(found.begin - 2);
    if (owner == none) return;
    const EntityKind kind = entity(owner).kind;
    if (kind != EntityKind::organisation && kind != EntityKind::state) return;
    add("part_of", found.entity, owner, {draft_.token(found.begin - 2).span.begin, found.span.end},
        "relation.described-owner", 0.75);
  }

  /// The entity to which a description or pronoun of that token is linked.
  EntityIndex linked_at(std::uint32_t token) const {
    if (draft_.found_over(token) != nullptr) return none;
    const auto mention = mentions_.find(token);
    return mention == mentions_.end() ? none : mention->second;
  }

  void add_by_key(const char* type, const Found& found, std::string_view key, const char* rule,
                  double confidence) {
    const auto& entities = draft_.analysis.facts.entities;
    for (EntityIndex i = 0; i < entities.size(); ++i) {
      const bool kind = entities[i].kind == EntityKind::state || entities[i].kind == EntityKind::organisation;
      if (kind && entities[i].key == key) return add(type, found.entity, i, found.span, rule, confidence);
    }
  }

  /// "Dolow, Somalia", "Sadr City in Baghdad", "Luzon", "Indian Punjab".
  void place(const Found& found) {
    if (located(found)) return;
    if (found.state != none && draft_.found[found.state].kind == EntityKind::state) {
      add("located_in", found.entity, draft_.found[found.state].entity,
          together(draft_.found[found.state], found), "relation.owner", 0.85);
      return;
    }
    adjective_before(found);
  }

  /// "X, STATE" and "X in Y", "X of Y" right after the name.
  bool located(const Found& found) {
    const std::uint32_t at = after_place_noun(found);
    if (at + 1 >= draft_.token_count() || !same_sentence(found.begin, at + 1)) return false;
    const std::string mark = lower(at);
    const Found* other = draft_.found_over(at + 1);
    if (other == nullptr && lower(at + 1) == "the") other = draft_.found_over(at + 2);
    if (other == nullptr || other->entity == none || other->entity == found.entity) return false;
    const bool where = other->kind == EntityKind::place || other->kind == EntityKind::state;
    if (!where) return false;
    const bool place = found.kind == EntityKind::place;
    const bool noun = other->known == nullptr || other->known->how != Known::How::adjective;
    if (mark == "," && place && noun && other->begin == at + 1 && is_where(*other)) {
      add("located_in", found.entity, other->entity, together(found, *other), "relation.comma", 0.85);
      return true;
    }
    if (mark == "in" && draft_.token(at).head != at && draft_.token(draft_.token(at).head).pos != Pos::VERB) {
      add("located_in", found.entity, other->entity, together(found, *other), "relation.in", 0.75);
      return true;
    }
    return false;
  }

  /// "Nagano" and "Nagano prefecture" end alike.
  std::uint32_t after_place_noun(const Found& found) const {
    const auto& nouns = draft_.words.nouns(lower(found.end));
    const bool noun =
        std::any_of(nouns.begin(), nouns.end(), [](const Noun& n) { return n.kind == EntityKind::place; });
    return found.kind == EntityKind::place && noun ? found.end + 1 : found.end;
  }

  /// Whether what follows a comma is the larger place: a state that begins no list, or a region that is
  /// closed by a comma and then by its state.
  bool is_where(const Found& other) const {
    const std::uint32_t end = after_place_noun(other);
    const std::string after = lower(end);
    // "in the East Sea, South Korea's army said": the state begins something new
    const Label as = draft_.token(other.head).label;
    if (is_one_of(after, {"'s", "’s"}) || as == Label::nsubj || as == Label::nsubjpass || as == Label::poss)
      return false;
    if (other.kind == EntityKind::state)
      return !(is_one_of(after, {"and", "or"}) && draft_.found_over(end + 1) != nullptr);
    const Found* next = draft_.found_over(end + 1);
    return after == "," && next != nullptr && next->kind == EntityKind::state;
  }

  /// "the Montenegrin town of Nikšić", "the central Japanese city of Karuizawa".
  bool adjective_before(const Found& found) {
    if (found.begin < 3 || lower(found.begin - 1) != "of") return false;
    const std::uint32_t noun = found.begin - 2;
    const std::string lemma = fold(draft_.document().lemma(noun));
    const auto& nouns = draft_.words.nouns(lemma);
    const bool is_place =
        std::any_of(nouns.begin(), nouns.end(), [](const Noun& n) { return n.kind == EntityKind::place; });
    if (!is_place && lemma != "capital") return false;
    for (std::uint32_t at = noun; at > 0 && noun - at < 4; --at) {
      const Found* state = draft_.found_over(at - 1);
      if (state == nullptr || state->kind != EntityKind::state || !same_sentence(at, noun)) continue;
      add("located_in", found.entity, state->entity, together(*state, found), "relation.adjective", 0.85);
      if (lemma == "capital")
        add("capital_of", found.entity, state->entity, together(*state, found), "relation.adjective", 0.8);
      return true;
    }
    return false;
  }

  void person(const Found& found) {
    if (found.state != none) {
      const Found& owner = draft_.found[found.state];
      const bool before = owner.begin < found.begin;
      if (owner.kind == EntityKind::state && before) {
        add("represents", found.entity, owner.entity, together(owner, found), "relation.possessive", 0.8);
      } else if (owner.kind == EntityKind::state) {
        add("citizen_of", found.entity, owner.entity, together(found, owner), "relation.of", 0.75);
      } else if (owner.kind == EntityKind::organisation) {
        add("affiliated_with", found.entity, owner.entity, together(owner, found), "relation.possessive",
            0.65);
      }
    }
    nationality(found);
  }

  /// "Yolanda Santiago, a Panamanian lawyer", "the Lithuanian businessman Tomas Balsiukas", "Åsa Lindqvist, a
  /// Swede".
  void nationality(const Found& found) {
    std::uint32_t noun = none;
    for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
      if (draft_.token(child).label == Label::appos || draft_.token(child).label == Label::compound)
        noun = read_noun(found, child, noun);
    }
    const auto& head = draft_.token(found.head);
    if (noun == none && head.label == Label::appos) read_noun(found, head.head, none);
    const Found* after = lower(found.end) == "," && is_one_of(lower(found.end + 1), {"a", "an"})
                             ? draft_.found_over(found.end + 2)
                             : nullptr;
    if (after != nullptr && is_adjective(*after)) {
      const std::string next = lower(after->end);
      if (next == "," || next == "." || next == "who") {
        add("citizen_of", found.entity, after->entity, together(found, *after), "relation.nationality", 0.8);
      }
    }
  }

  static bool is_adjective(const Found& found) {
    return found.kind == EntityKind::state && found.known != nullptr &&
           (found.known->how == Known::How::adjective || found.known->how == Known::How::abbreviation);
  }

  std::uint32_t read_noun(const Found& found, std::uint32_t noun, std::uint32_t before) {
    if (draft_.token(noun).pos != Pos::NOUN || draft_.found_over(noun) != nullptr) return before;
    const std::uint32_t title = draft_.title_at[noun];
    const bool diplomat = fold(draft_.document().lemma(noun)) == "diplomat";
    if (title != none && !diplomat) return before;
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      const Found* state = draft_.found_over(child);
      if (child > noun || state == nullptr || !is_adjective(*state)) continue;
      add("citizen_of", found.entity, state->entity, together(*state, found), "relation.nationality", 0.8);
      return noun;
    }
    return before;
  }

  /// "all Council members except China and Russia", "Palau, the third Forum member to do so", "members of the
  /// EU such as ...".
  void members(std::uint32_t noun) {
    EntityIndex body = none;
    for (std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (lower(child) == "of") child = draft_.analysis.tree.child(child, Label::pobj);
      const Found* found = child == Tree::no_token ? nullptr : draft_.found_over(child);
      if (found != nullptr && found->kind == EntityKind::organisation) body = found->entity;
    }
    if (body == none) return;
    const auto& sentence = draft_.sentence_of(noun);
    for (std::uint32_t at = noun + 1; at < std::min(sentence.end, noun + 4); ++at) {
      if (!is_one_of(lower(at), {"except", "including", "like", "such", "but"})) continue;
      for (std::uint32_t next = at + 1; next < sentence.end; ++next) {
        const Found* found = draft_.found_over(next);
        if (found == nullptr && !is_one_of(lower(next), {"as", ",", "and", "the"})) return;
        if (found != nullptr && found->kind == EntityKind::state) member(*found, noun, body);
      }
    }
    const auto& token = draft_.token(noun);
    if (token.label == Label::appos && draft_.found_over(token.head) != nullptr)
      member(*draft_.found_over(token.head), noun, body);
  }

  void member(const Found& found, std::uint32_t noun, EntityIndex body) {
    if (found.kind != EntityKind::state) return;
    const Span words = draft_.token(noun).span;
    add("member_of", found.entity, body,
        {std::min(found.span.begin, words.begin), std::max(found.span.end, words.end)}, "relation.member",
        0.75);
  }

  /// "X, an opposition member of the House's defence committee", "X, a translator at the Foreign Ministry",
  /// "The Red Star, organ of the Workers' Party", "two employees of ACME, A and B".
  void affiliation(std::uint32_t noun) {
    if (draft_.found_over(noun) != nullptr) return;
    const std::string lemma = fold(draft_.document().lemma(noun));
    const bool member = lemma == "member";
    const std::uint32_t title = draft_.title_at[noun];
    if (title != none && !member) return;
    const bool works =
        is_one_of(lemma, {"employee",  "worker",    "staffer",    "translator",  "engineer",    "executive",
                          "lawyer",    "organ",     "mouthpiece", "shareholder", "agent",       "organiser",
                          "organizer", "volunteer", "driver",     "technician",  "interpreter", "economist",
                          "scientist", "pilot",     "arm",        "wing",        "cook",        "doctor"});
    if (!member && !works) return;
    const EntityIndex body = body_after(noun);
    if (body == none) return;
    for (const EntityIndex one : named_by(noun))
      add(member ? "member_of" : "affiliated_with", one, body, draft_.token(noun).span, "relation.noun",
          0.75);
  }

  /// The organisation of "of ORG", "at ORG", "for ORG" right after the noun.
  EntityIndex body_after(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (!is_one_of(lower(child), {"of", "at", "for", "with", "in"}) || child > noun + 2) continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      const Found* found = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (found != nullptr && found->kind == EntityKind::organisation) return found->entity;
    }
    return none;
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
    if (at != Tree::no_token && lower(at) == "who") at = draft_.token(token.head).head;
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
    if (found->kind == EntityKind::person || found->kind == EntityKind::organisation)
      all.push_back(found->entity);
  }

  /// "who sits on the House Armed Services Committee"
  void sitting(std::uint32_t verb) {
    const std::string lemma = fold(draft_.document().lemma(verb));
    if (!is_one_of(lemma, {"sit", "serve"})) return;
    const auto& tree = draft_.analysis.tree;
    std::uint32_t subject = tree.child(verb, Label::nsubj);
    if (subject != Tree::no_token && lower(subject) == "who" && draft_.token(verb).label == Label::relcl)
      subject = draft_.token(verb).head;
    const Found* who = subject == Tree::no_token ? nullptr : draft_.found_over(subject);
    if (who == nullptr || who->kind != EntityKind::person) return;
    for (const std::uint32_t child : tree.children(verb)) {
      if (lower(child) != "on") continue;
      const std::uint32_t object = tree.child(child, Label::pobj);
      const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (body != nullptr && body->kind == EntityKind::organisation)
        add("member_of", who->entity, body->entity, together(*who, *body), "relation.sits", 0.75);
    }
  }

  EntityIndex entity_at(std::uint32_t token) const {
    if (const Found* found = draft_.found_over(token)) return found->entity;
    const auto mention = mentions_.find(token);
    return mention == mentions_.end() ? none : mention->second;
  }

  /// "A and B signed a pact", "a statement issued by A, B and C", "A and B put their names to the accord".
  void signing(std::uint32_t verb) {
    const std::string lemma = fold(draft_.document().lemma(verb));
    const bool puts = lemma == "put";
    if (!puts && !is_one_of(lemma, {"sign", "initial", "ink", "issue", "co-sign", "conclude"})) return;
    EntityIndex paper = none;
    const auto& tree = draft_.analysis.tree;
    const Label label = draft_.token(verb).label;
    const std::uint32_t object = tree.child(verb, Label::dobj);
    const std::uint32_t passive = tree.child(verb, Label::nsubjpass);
    if (puts && object != Tree::no_token &&
        is_one_of(fold(draft_.document().lemma(object)), {"name", "signature"})) {
      paper = object_of_to(verb) != none ? object_of_to(verb) : object_of_to(object);
    } else if (!puts && object != Tree::no_token) {
      paper = entity_at(object);
    } else if (passive != Tree::no_token) {
      paper = entity_at(passive);
    } else if (label == Label::acl) {
      paper = entity_at(draft_.token(verb).head);
    }
    if (paper == none || entity(paper).kind != EntityKind::agreement) return;
    for (const EntityIndex signer : signers_of(draft_, mentions_, verb)) {
      add("signed_by", paper, signer, draft_.token(verb).span, "relation.signed", 0.75);
    }
  }

  EntityIndex object_of_to(std::uint32_t above) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(above)) {
      if (lower(child) != "to") continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      if (object != Tree::no_token) return entity_at(object);
    }
    return none;
  }

  /// Who holds an office of a state represents it, when the office does.
  void offices() {
    const auto tenures = draft_.analysis.facts.tenures;
    for (const auto& tenure : tenures) {
      if (tenure.body == none || entity(tenure.body).kind != EntityKind::state) continue;
      const bool former =
          std::find(tenure.modifiers.begin(), tenure.modifiers.end(), "former") != tenure.modifiers.end();
      const bool speaks = is_one_of(tenure.person_class, {"Diplomat", "Leader"}) ||
                          tenure.office_type == "DefenceMinister" || tenure.office_type == "Minister";
      if (former || !speaks || tenure.confidence < sure_of_body) continue;
      add("represents", tenure.holder, tenure.body, tenure.evidence.front(), "relation.office",
          tenure.confidence * 0.9);
    }
  }

  Span together(const Found& one, const Found& other) const {
    return {std::min(one.span.begin, other.span.begin), std::max(one.span.end, other.span.end)};
  }

  void add(std::string type, EntityIndex subject, EntityIndex object, Span evidence, const char* rule,
           double confidence) {
    if (subject == none || object == none || subject == object) return;
    const auto key = std::tuple(type, subject, object);
    if (!seen_.insert(key).second) return;
    graph::Relation relation;
    relation.type = std::move(type);
    relation.subject = subject;
    relation.object = object;
    relation.evidence.push_back(evidence);
    relation.reason = reason_of(rule, nullptr, evidence);
    relation.confidence = confidence;
    draft_.analysis.facts.relations.push_back(std::move(relation));
  }

  Draft& draft_;
  std::set<std::tuple<std::string, EntityIndex, EntityIndex>> seen_;
  std::unordered_map<std::uint32_t, EntityIndex> mentions_;  ///< head token -> entity
};

}  // namespace

void relate_entities(Draft& draft) { Relations(draft).run(); }

}  // namespace chancery::extract
