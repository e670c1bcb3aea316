#include "extract/offices/offices.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "extract/names/owners.hpp"
#include "extract/offices/described_holders.hpp"
#include "extract/offices/office_bodies.hpp"
#include "extract/offices/office_context.hpp"
#include "extract/offices/office_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;
using language::Label;

constexpr double past_confidence = 0.65;  ///< below what "represents" needs: the office may be over

class Offices {
 public:
  explicit Offices(Draft& draft) : draft_(draft), context_(draft), sides_(draft, heads_) {}

  void run() {
    for (const MentionAt& at : draft_.analysis.mentions) {
      if (at.end == at.begin + 1) mentions_.emplace(at.begin, at.entity);
      heads_.emplace(at.head, at.entity);
    }
    for (const Title& title : draft_.titles) {
      for (std::size_t i = 0; i < title.holders.size(); ++i) read(title, i);
    }
    for (const Title& title : draft_.titles) {
      if (title.holders.empty() && !title.counterpart) read_described(title);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (draft_.token(i).pos == language::Pos::VERB) read_verb(i);
    }
  }

 private:
  void read(const Title& title, std::size_t number) {
    const EntityIndex holder = entity_of(title.holders[number]);
    if (holder == none) return;
    read(title, number, holder, title.counterpart ? "office.counterpart" : title.holder_rule.c_str(), false);
  }

  void read_described(const Title& title) {
    for (const DescribedHolder& one : described_holders(draft_, heads_, title))
      read(title, 0, one.holder, one.rule, one.past);
  }

  void read(const Title& title, std::size_t number, EntityIndex holder, const char* rule, bool past) {
    Tenure tenure;
    tenure.holder = holder;
    tenure.modifiers = title.modifiers;
    tenure.role = title.counterpart ? role_of_other(title, tenure) : role(title);
    if (tenure.role.empty() || fold(tenure.role) == "diplomat") return;
    tenure.confidence = title.counterpart ? 0.75 : 0.9;
    const Office* office = title.counterpart ? draft_.words.office_in(fold(tenure.role)) : title.office;
    if (office != nullptr) {
      tenure.office_type = office->type;
      tenure.person_class =
          office->person_class == "Group" || office->person_class == "same" ? "Person" : office->person_class;
    }
    tenure.body = body(title, number, office, tenure);
    if (tenure.body == none || is_membership(title, tenure.body)) return;
    if (past) tenure.confidence = std::min(tenure.confidence, past_confidence);
    tenure.evidence.push_back(title.holders.empty() ? draft_.document().span_of(title.begin, title.end)
                                                    : evidence(title, title.holders[number]));
    tenure.reason = reason_of(rule, office != nullptr ? office->row : nullptr, title.role);
    add(std::move(tenure));
  }

  /// "a member of the defence committee" has no office there; a member of parliament has.
  bool is_membership(const Title& title, EntityIndex body) const {
    if (fold(draft_.document().lemma(title.head)) != "member") return false;
    const auto& entity = draft_.analysis.facts.entities[body];
    return entity.kind == EntityKind::organisation && entity.subtype != "parliament";
  }

  /// "Seok Jin-ho, who heads the procurement agency"
  void read_verb(std::uint32_t verb) {
    constexpr std::pair<std::string_view, std::string_view> verbs[] = {
        {"head", "head"}, {"lead", "leader"},     {"command", "commander"},       {"chair", "chair"},
        {"run", "head"},  {"direct", "director"}, {"represent", "representative"}};
    const std::string lemma = fold(draft_.document().lemma(verb));
    const auto* const role =
        std::find_if(std::begin(verbs), std::end(verbs), [&](const auto& v) { return v.first == lemma; });
    if (role == std::end(verbs)) return;
    const EntityIndex holder = subject_of(verb);
    const std::uint32_t object = draft_.analysis.tree.child(verb, Label::dobj);
    if (holder == none || object == Tree::no_token) return;
    const Found* body = body_at(object);
    if (body == nullptr || body->kind != EntityKind::organisation || body->entity == none) return;
    Tenure tenure;
    tenure.holder = holder;
    tenure.body = body->entity;
    tenure.role = role->second;
    const Office* office = draft_.words.office_in(role->second);
    if (office != nullptr) tenure.office_type = office->type;
    tenure.person_class = office != nullptr ? office->person_class : "Person";
    tenure.confidence = 0.75;
    tenure.reason =
        reason_of("office.verb", office != nullptr ? office->row : nullptr, draft_.token(verb).span);
    tenure.evidence.push_back({draft_.token(verb).span.begin, body->span.end});
    add(std::move(tenure));
  }

  const Found* body_at(std::uint32_t object) const {
    if (const Found* found = draft_.found_over(object)) return found;
    for (const std::uint32_t child : draft_.analysis.tree.children(object)) {
      if (draft_.token(child).label == Label::compound && draft_.found_over(child) != nullptr)
        return draft_.found_over(child);
    }
    return nullptr;
  }

  EntityIndex subject_of(std::uint32_t verb) const {
    std::uint32_t subject = draft_.analysis.tree.child(verb, Label::nsubj);
    if (subject == Tree::no_token) return none;
    if (fold(draft_.word(subject)) == "who" && draft_.token(verb).label == Label::relcl)
      subject = draft_.token(verb).head;
    const Found* found = draft_.found_over(subject);
    if (found != nullptr && found->kind == EntityKind::person) return found->entity;
    const auto mention = mentions_.find(subject);
    if (mention == mentions_.end()) return none;
    return draft_.analysis.facts.entities[mention->second].kind == EntityKind::person ? mention->second
                                                                                      : none;
  }

  EntityIndex entity_of(std::uint32_t person) const {
    for (const std::uint32_t found : draft_.persons[person].found) {
      if (draft_.found[found].entity != none) return draft_.found[found].entity;
    }
    return none;
  }

  std::string role(const Title& title) const {
    std::string text(title.role.in(draft_.document().text));
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (title.plural && text.ends_with("s")) text.pop_back();
    if (title.plural && text.ends_with("me")) text.replace(text.size() - 2, 2, "ma");
    return text;
  }

  /// The office of the person to whom "his counterpart" refers: the last one named before that has one.
  std::string role_of_other(const Title& title, Tenure& tenure) const {
    const auto& tenures = draft_.analysis.facts.tenures;
    const std::uint32_t pronoun = draft_.analysis.tree.child(title.head, language::Label::poss);
    const auto whose = pronoun == Tree::no_token ? mentions_.end() : mentions_.find(pronoun);
    const bool told = whose != mentions_.end() && draft_.document().tag(pronoun) == "PRP$";
    for (auto other = tenures.rbegin(); other != tenures.rend(); ++other) {
      if (other->holder == tenure.holder || other->evidence.front().begin > title.role.begin) continue;
      if (told && other->holder != whose->second) continue;
      return other->role;
    }
    // The office may be told after the counterpart: "met his counterpart, A; B is foreign minister".
    static_cast<void>(tenure);
    return {};
  }

  EntityIndex body(const Title& title, std::size_t number, const Office* office, Tenure& tenure) {
    const auto entity = [&](std::uint32_t found) { return draft_.found[found].entity; };
    if (title.bodies.size() > 1 && title.bodies.size() == title.holders.size())
      return entity(title.bodies[number]);
    for (auto found = title.bodies.rbegin(); found != title.bodies.rend(); ++found) {
      if (draft_.found[*found].kind == EntityKind::organisation) return entity(*found);
    }
    if (!title.bodies.empty()) return entity(is_of_place(title) ? title.bodies.back() : title.bodies.front());
    if (title.holders.size() > 1) {
      const EntityIndex shared = one_of_states(title, number);
      if (shared != none) return shared;
    }
    if (title.counterpart) return state_of_other(title);
    if (const EntityIndex fixed = body_of_office(title, office); fixed != none) return fixed;
    if (title.possessor != none) {
      const EntityIndex owner = possessor(title);
      if (owner != none || !may_mean_state(title.possessor)) return owner;
    }
    if (const EntityIndex after = body_after_name(title, number); after != none) return after;
    if (office == nullptr || office->type == "MilitaryRank") return none;
    const auto& entities = draft_.analysis.facts.entities;
    const EntityIndex own = entities[tenure.holder].state;
    const bool fits =
        own != none && (entities[own].kind == EntityKind::state ? !may_be_of_body(title, *office)
                                                                : office->default_of == "organisation");
    if (fits) return own;
    if (const std::string side = sides_.side_of(title); !side.empty()) {
      tenure.confidence = 0.75;
      return entity_by_key(draft_, side, "name.state-of-office");
    }
    if (title.holders.empty()) {
      const std::string state = sides_.state_of_person(tenure.holder);
      if (!state.empty()) return entity_by_key(draft_, state, "name.state-of-office");
    }
    if (is_indefinite(title)) return none;
    tenure.confidence = 0.6;
    if (const EntityIndex ministry = ministry_that_spoke(title); ministry != none) return ministry;
    if (may_be_of_body(title, *office)) return none;
    const std::string state = context_.state_of(title, tenure.holder);
    return state.empty() ? none : entity_by_key(draft_, state, "name.state-of-office");
  }

  /// "the directors of the two countries, A and B": the states named before, in the order in which they came
  /// up.
  EntityIndex one_of_states(const Title& title, std::size_t number) const {
    std::vector<EntityIndex> states;
    for (std::uint32_t i = title.begin; i > 0 && states.size() < title.holders.size(); --i) {
      const Found* found = draft_.found_over(i - 1);
      if (found == nullptr || found->kind != EntityKind::state || found->reading == graph::Reading::place)
        continue;
      if (std::find(states.begin(), states.end(), found->entity) == states.end())
        states.push_back(found->entity);
    }
    if (states.size() != title.holders.size()) return none;
    std::sort(states.begin(), states.end());
    return states[number];
  }

  /// "the Chairperson of the African Union Commission ... the Deputy Chairperson": where bodies of many
  /// states have offices in the article, a bare office of that kind is no state's.
  bool may_be_of_body(const Title& title, const Office& office) const {
    if (office.default_of != "organisation") return false;
    return std::ranges::any_of(draft_.titles, [&](const Title& other) {
      return other.begin < title.begin && std::ranges::any_of(other.bodies, [&](std::uint32_t body) {
               return draft_.found[body].kind == EntityKind::organisation &&
                      draft_.found[body].subtype == "igo";
             });
    });
  }

  /// "Kenya's governor of Kisumu": a governor is of the place.
  bool is_of_place(const Title& title) const {
    const std::string head = fold(draft_.document().lemma(title.head));
    return is_one_of(head, {"governor", "mayor", "prefect"}) &&
           draft_.found[title.bodies.back()].kind == EntityKind::place;
  }

  /// "the country's foreign minister", where nothing says which country
  bool may_mean_state(std::uint32_t possessor) const {
    return is_one_of(
        fold(draft_.document().lemma(possessor)),
        {"country", "nation", "state", "government", "kingdom", "republic", "island", "territory"});
  }

  /// "union leader Litia Raman of the Fiji Trades Union": the body behind the name.
  EntityIndex body_after_name(const Title& title, std::size_t number) const {
    if (title.holders.empty()) return none;
    for (const std::uint32_t index : draft_.persons[title.holders[number]].found) {
      const Found& name = draft_.found[index];
      if (draft_.token(name.begin).sentence != draft_.token(title.head).sentence || name.state == none)
        continue;
      const Found& body = draft_.found[name.state];
      if (body.kind == EntityKind::organisation && body.begin >= name.end) return body.entity;
    }
    return none;
  }

  /// "The Foreign Ministry summoned the envoy. Spokesperson Ann Lee said": the ministry that acts just
  /// before.
  EntityIndex ministry_that_spoke(const Title& title) const {
    if (fold(title.role.in(draft_.document().text)).find("spokes") != 0) return none;
    const auto& own = draft_.sentence_of(title.head);
    for (std::uint32_t at = title.begin; at > 0; --at) {
      const auto& token = draft_.token(at - 1);
      const auto& sentence = draft_.sentence_of(at - 1);
      if (sentence.paragraph != own.paragraph || token.sentence + 2 < draft_.token(title.head).sentence)
        break;
      const Found* found = draft_.found_over(at - 1);
      if (found == nullptr || found->head != at - 1 || found->kind == EntityKind::person) continue;
      if (token.label != Label::nsubj && token.label != Label::nsubjpass) continue;
      return found->subtype == "ministry" ? found->entity : none;
    }
    return none;
  }

  /// "in a call with her colleague, Ann Lee": of the one other state of which the sentence tells.
  EntityIndex state_of_other(const Title& title) const {
    const EntityIndex own = title.possessor == none ? none : possessor(title);
    EntityIndex other = none;
    const auto& sentence = draft_.sentence_of(title.head);
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const Found* found = draft_.found_over(i);
      if (found == nullptr || found->kind != EntityKind::state || found->reading == graph::Reading::place)
        continue;
      if (found->entity == own || found->entity == other) continue;
      if (other != none) return none;
      other = found->entity;
    }
    return own == none ? none : other;
  }

  bool is_indefinite(const Title& title) const {
    const std::string first = fold(draft_.word(title.begin));
    return first == "a" || first == "an" || first == "one" || first == "another";
  }

  /// "its chairman", "whose spokesman", "the group's leader": what the possessor refers to.
  EntityIndex possessor(const Title& title) const {
    std::uint32_t token = title.possessor;
    if (const EntityIndex joined = joined_before(token); joined != none) return joined;
    if (fold(draft_.word(token)) == "its") {
      const EntityIndex owner = owner_of_its(title, token);
      if (owner != none) return owner;
    }
    if (fold(draft_.word(token)) == "whose") token = antecedent_of_clause(token, title.head);
    if (token == none) return none;
    const Found* const found = draft_.found_over(token);
    EntityIndex entity = found != nullptr ? found->entity : none;
    if (entity == none && mentions_.contains(token)) entity = mentions_.at(token);
    if (entity == none) return none;
    const auto& owner = draft_.analysis.facts.entities[entity];
    if (owner.kind != EntityKind::person) return owner.kind == EntityKind::group ? none : entity;
    for (const Tenure& tenure : draft_.analysis.facts.tenures) {
      if (tenure.holder == entity) return tenure.body;
    }
    return owner.state;
  }

  /// "Severny Stroybank and its chairman", "Chad and its president"
  EntityIndex joined_before(std::uint32_t token) const {
    const std::string word = fold(draft_.word(token));
    if (word != "its" || token < 2 || fold(draft_.word(token - 1)) != "and") return none;
    const Found* found = draft_.found_over(token - 2);
    const bool owns = found != nullptr &&
                      (found->kind == EntityKind::organisation || found->kind == EntityKind::state) &&
                      draft_.token(found->begin).sentence == draft_.token(token).sentence;
    return owns ? found->entity : none;
  }

  /// "the OAS will send observers, said its mission head": the last body or state before that acts or owns,
  /// else the last one. A commander is of no state.
  EntityIndex owner_of_its(const Title& title, std::uint32_t its) const {
    const bool commands = fold(draft_.document().lemma(title.head)) == "commander";
    EntityIndex last = none;
    for (std::uint32_t at = its; at > draft_.sentence_of(its).begin; --at) {
      const Found* found = draft_.found_over(at - 1);
      const auto mention = heads_.find(at - 1);
      const EntityIndex entity = found != nullptr          ? found->entity
                                 : mention != heads_.end() ? mention->second
                                                           : none;
      if (entity == none || (found != nullptr && found->head != at - 1)) continue;
      const EntityKind kind = draft_.analysis.facts.entities[entity].kind;
      const bool adjective =
          found != nullptr && found->known != nullptr && found->known->how == Known::How::adjective;
      if (adjective || (kind != EntityKind::organisation && (kind != EntityKind::state || commands)))
        continue;
      const Label label = draft_.token(at - 1).label;
      if (label == Label::nsubj || label == Label::nsubjpass || label == Label::poss) return entity;
      if (last == none) last = entity;
    }
    return last;
  }

  /// What stands before ", whose": the name just there, else the head of the clause.
  std::uint32_t antecedent_of_clause(std::uint32_t whose, std::uint32_t token) const {
    const bool joined = whose > 0 && fold(draft_.word(whose - 1)) == "and";  // "which ... and whose"
    for (std::uint32_t before = whose; !joined && before > 0 && whose - before < 4; --before) {
      if (const Found* found = draft_.found_over(before - 1)) return body_of_seat(*found, before - 1);
    }
    for (int step = 0; step < 6; ++step) {
      const std::uint32_t head = draft_.token(token).head;
      if (draft_.token(token).label == Label::relcl) return head;
      if (head == token) break;
      token = head;
    }
    return none;
  }

  /// "the Joint Chiefs of Staff (JCS) in Seoul, whose ...": the body, where it is named just before its seat.
  std::uint32_t body_of_seat(const Found& seat, std::uint32_t token) const {
    if (seat.begin < 2 || fold(draft_.word(seat.begin - 1)) != "in") return token;
    for (std::uint32_t at = seat.begin - 1; at > 0 && seat.begin - at < 5; --at) {
      const Found* found = draft_.found_over(at - 1);
      if (found != nullptr && found->kind == EntityKind::organisation) return at - 1;
      if (found == nullptr && draft_.token(at - 1).pos != language::Pos::PUNCT) break;
    }
    return token;
  }

  EntityIndex named(std::string_view key) const {
    const auto& entities = draft_.analysis.facts.entities;
    for (EntityIndex i = 0; i < entities.size(); ++i) {
      if (entities[i].key == key) return i;
    }
    return none;
  }

  /// Some offices exist once: the U.N. secretary-general, the U.S. secretary of state.
  EntityIndex body_of_office(const Title& title, const Office* office) {
    std::uint32_t first = title.possessor != none ? std::min(title.begin, title.possessor) : title.begin;
    if (title.possessor != none && first > 1) first -= 2;  // "secretary-" of "the secretary-general's envoy"
    const std::string words = fold(draft_.document().span_of(first, title.end).in(draft_.document().text));
    if (words.find("secretary-general") != std::string::npos &&
        (named("UN") != none || named("UNSC") != none))
      return entity_by_key(draft_, "UN", "name.state-of-office");
    if (office == nullptr || office->default_of == "state" || office->default_of == "organisation")
      return none;
    // Elsewhere a secretary of state is a secretary of state for something.
    const std::string role = fold(title.role.in(draft_.document().text));
    if (role.find("secretary of state ") != std::string::npos && !role.starts_with("assistant") &&
        !role.starts_with("under"))
      return none;
    return named(office->default_of);
  }

  Span evidence(const Title& title, std::uint32_t person) const {
    Span span = draft_.document().span_of(title.begin, title.end);
    for (const std::uint32_t index : draft_.persons[person].found) {
      const Found& found = draft_.found[index];
      if (draft_.token(found.begin).sentence != draft_.token(title.head).sentence) continue;
      return {std::min(span.begin, found.span.begin), std::max(span.end, found.span.end)};
    }
    return span;
  }

  /// The same office told twice is one tenure with two pieces of evidence.
  void add(Tenure tenure) {
    auto& tenures = draft_.analysis.facts.tenures;
    for (Tenure& other : tenures) {
      if (other.holder != tenure.holder || other.body != tenure.body || fold(other.role) != fold(tenure.role))
        continue;
      other.evidence.push_back(tenure.evidence.front());
      return;
    }
    tenures.push_back(std::move(tenure));
  }

  Draft& draft_;
  OfficeContext context_;
  std::unordered_map<std::uint32_t, EntityIndex> mentions_;  ///< only token of a mention -> entity
  std::unordered_map<std::uint32_t, EntityIndex> heads_;     ///< head token of a mention -> entity
  OfficeSides sides_;
};

}  // namespace

void read_offices(Draft& draft) { Offices(draft).run(); }

}  // namespace chancery::extract
