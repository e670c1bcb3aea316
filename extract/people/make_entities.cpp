#include "extract/people/make_entities.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "extract/names/missions.hpp"
#include "extract/names/owners.hpp"
#include "extract/people/listed_persons.hpp"
#include "extract/people/name_styles.hpp"
#include "extract/words/letters.hpp"
#include "ontology/state_names.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class Maker {
 public:
  explicit Maker(Draft& draft) : draft_(draft) {}

  void run() {
    for (Found& found : draft_.found) {
      if (found.kind == EntityKind::person && found.person == none) continue;
      found.entity = entity_of(found);
      if (!is_one_person(found)) add_mention(found);
    }
    for (const Found& found : draft_.found) give_state(found);
    for (Entity& entity : draft_.analysis.facts.entities) finish(entity);
  }

 private:
  /// "the Indonesian will take up her post": somebody from there, not the state.
  bool is_one_person(const Found& found) const {
    const bool adjective = found.known != nullptr && found.known->how == Known::How::adjective;
    if (!adjective || found.end != found.begin + 1 || found.begin == 0) return false;
    if (draft_.lower(found.begin - 1) != "the" || draft_.token(found.begin).label != Label::nsubj)
      return false;
    const std::string_view word = draft_.lower(found.begin);
    return !word.ends_with("s") && !word.ends_with("ese") && !word.ends_with("sh") && !word.ends_with("ch");
  }

  EntityIndex entity_of(const Found& found) {
    if (found.kind == EntityKind::person) return person(found);
    auto& entities = draft_.analysis.facts.entities;
    const auto [entry, is_new] =
        by_key_.try_emplace({found.kind, found.key}, static_cast<EntityIndex>(entities.size()));
    if (is_new) {
      Entity entity;
      entity.kind = found.kind;
      entity.key = found.key;
      entity.subtype = found.subtype;
      entity.reason = found.reason;
      entity.confidence = found.confidence;
      const Known* known = draft_.words.by_key(found.key);
      if (known != nullptr && known->kind == found.kind) {
        entity.name = known->name;
        // a place of a capital's name is the capital only where the table found it
        entity.wikidata = known->kind == EntityKind::place && found.known == nullptr ? "" : known->wikidata;
      } else {
        const bool seat = found.kind == EntityKind::place && found.known != nullptr &&
                          found.known->how == Known::How::seat;  // known by the name of its body
        entity.name = found.known != nullptr && !seat ? found.known->name : written(found.span);
      }
      if (found.kind == EntityKind::organisation) {
        const std::string owner = owner_of(found);
        if (owner.starts_with(" (")) call_by_adjective(found, entity);
        entity.name += owner;
      }
      entities.push_back(std::move(entity));
    }
    return entry->second;
  }

  /// " (Chad)" behind "Ministry of Foreign Affairs", which many states have; " of Chad in Lima" behind
  /// "Embassy".
  std::string owner_of(const Found& found) const {
    if (found.known == nullptr) return {};
    // "the State Department" is called by the name of what it is
    const bool seat = found.known->how == Known::How::seat && found.key.ends_with("-" + found.known->state);
    const Known* state = draft_.words.by_key(seat ? found.known->state : found.of_state);
    if (state == nullptr) return {};
    if (found.subtype != "embassy") return " (" + state->name + ")";
    const Found* host = host_behind(draft_, found);
    return " of " + ontology::with_article(state->name) +
           (host == nullptr ? "" : " in " + written(host->span));
  }

  /// "Malian Army" for "Army (Mali)", where the state has an adjective.
  void call_by_adjective(const Found& found, Entity& body) const {
    const std::string_view adjective =
        draft_.words.adjective_of(found.known->how == Known::How::seat ? found.known->state : found.of_state);
    if (!adjective.empty()) body.aliases.push_back(std::string(adjective) + " " + body.name);
  }

  EntityIndex person(const Found& found) {
    auto& entities = draft_.analysis.facts.entities;
    const auto [entry, is_new] = persons_.emplace(found.person, static_cast<EntityIndex>(entities.size()));
    if (is_new) {
      const Person& person = draft_.persons[found.person];
      Entity entity;
      entity.kind = EntityKind::person;
      entity.name = person.name;
      entity.key = slug(person.name);
      entity.gender = person.gender.empty() ? NameStyles(draft_).gender_told(person) : person.gender;
      const std::size_t blank = person.surname_first ? person.name.find(' ') : person.name.rfind(' ');
      if (blank != std::string::npos) {
        const std::string before = person.name.substr(0, blank);
        const std::string after = person.name.substr(blank + 1);
        entity.family_name = person.surname_first ? before : after;
        entity.given_name = person.surname_first ? after : before;
      }
      entity.reason = found.reason;
      entity.confidence = found.confidence;
      settle(person, entity);
      entities.push_back(std::move(entity));
    }
    return entry->second;
  }

  /// What the user's tables say of who it is.
  void settle(const Person& person, Entity& entity) const {
    const std::string name = fold(person.name);
    entity.only_here = draft_.links.only_here(name) != nullptr;
    if (person.listed != nullptr) {
      entity.wikidata = person.listed->wikidata;
      entity.settled = person.listed->identity;
      entity.reason = reason_of("person.listed", person.listed->row, entity.reason.cue);
    } else if (const auto same = draft_.links.same(name)) {
      entity.settled = "";
      entity.reason = reason_of("person.same-as", same->row, entity.reason.cue);
    }
  }

  std::string written(Span span) const {
    std::string text(span.in(draft_.document().text));
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  /// "Danish Navy", "Malian army": the forces of a state are called so; "Danish" alone still means the state.
  Span with_adjective(const Found& found) const {
    if (found.state == none || found.of_state.empty()) return found.span;
    const Found& owner = draft_.found[found.state];
    const bool adjective =
        owner.end == found.begin && owner.known != nullptr && owner.known->how == Known::How::adjective;
    const bool guards = found.subtype == "security force" && is_capitalised(draft_.word(found.begin));
    const bool forces = is_one_of(found.known->key, {"army", "navy", "air-force"});
    return adjective && (guards || forces) ? Span{owner.span.begin, found.span.end} : found.span;
  }

  void add_mention(const Found& found) {
    graph::Mention mention;
    mention.span = with_adjective(found);
    mention.head = draft_.token(found.head).span;
    if (!found.span.contains(mention.head)) mention.head = found.span;
    mention.reading = found.reading;
    mention.reason = found.reason;
    mention.confidence = found.confidence;
    MentionAt at;
    at.entity = found.entity;
    at.begin = found.begin;
    at.end = found.end;
    at.head = found.head;
    auto& mentions = draft_.analysis.facts.entities[found.entity].mentions;
    at.mention = static_cast<std::uint32_t>(mentions.size());
    mentions.push_back(std::move(mention));
    draft_.analysis.mentions.push_back(at);
  }

  void give_state(const Found& found) {
    if (found.entity == none) return;
    Entity& entity = draft_.analysis.facts.entities[found.entity];
    if (entity.state != none || entity.kind == EntityKind::state) return;
    std::string key = state_key(draft_, found);
    if (found.kind == EntityKind::person && !draft_.persons[found.person].states.empty())
      key = draft_.persons[found.person].states.front();  // else of "Indonesia's Suryadi"
    if (key.empty() || key == entity.key) return;
    const auto state = by_key_.find({EntityKind::state, key});
    const auto body = by_key_.find({EntityKind::organisation, key});
    if (state != by_key_.end())
      entity.state = state->second;
    else if (body != by_key_.end())
      entity.state = body->second;
  }

  void finish(Entity& entity) const {
    std::set<std::string> names(entity.aliases.begin(), entity.aliases.end());
    for (const auto& mention : entity.mentions) names.insert(written(mention.span));
    names.erase(entity.name);
    entity.aliases.assign(names.begin(), names.end());
  }

  Draft& draft_;
  std::map<std::pair<EntityKind, std::string>, EntityIndex> by_key_;
  std::map<std::uint32_t, EntityIndex> persons_;
};

}  // namespace

void make_entities(Draft& draft) { Maker(draft).run(); }

}  // namespace chancery::extract
