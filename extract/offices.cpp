#include "extract/offices.hpp"

#include <algorithm>

#include "extract/letters.hpp"
#include "extract/owners.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;
using language::Label;

class Offices {
 public:
  explicit Offices(Draft& draft) : draft_(draft) {}

  void run() {
    for (const Title& title : draft_.titles) {
      if (title.holders.empty()) continue;
      for (std::size_t i = 0; i < title.holders.size(); ++i) read(title, i);
    }
  }

 private:
  void read(const Title& title, std::size_t number) {
    const EntityIndex holder = entity_of(title.holders[number]);
    if (holder == none) return;
    Tenure tenure;
    tenure.holder = holder;
    tenure.modifiers = title.modifiers;
    tenure.role = title.counterpart ? role_of_other(title, tenure) : role(title);
    if (tenure.role.empty()) return;
    tenure.confidence = title.counterpart ? 0.75 : 0.9;
    const Office* office = title.counterpart ? draft_.words.office_in(fold(tenure.role)) : title.office;
    if (office != nullptr) {
      tenure.office_type = office->type;
      tenure.person_class =
          office->person_class == "Group" || office->person_class == "same" ? "Person" : office->person_class;
    }
    tenure.body = body(title, number, office, tenure);
    if (tenure.body == none) return;
    tenure.evidence.push_back(evidence(title, title.holders[number]));
    tenure.reason = reason_of(title.counterpart ? "office.counterpart" : title.holder_rule,
                              office != nullptr ? office->row : nullptr, title.role);
    add(std::move(tenure));
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
    for (auto other = tenures.rbegin(); other != tenures.rend(); ++other) {
      if (other->holder == tenure.holder || other->evidence.front().begin > title.role.begin) continue;
      return other->role;
    }
    // The office may be told after the counterpart: "met his counterpart, A; B is foreign minister".
    static_cast<void>(tenure);
    return {};
  }

  EntityIndex body(const Title& title, std::size_t number, const Office* office, Tenure& tenure) const {
    const auto entity = [&](std::uint32_t found) { return draft_.found[found].entity; };
    if (title.bodies.size() > 1 && title.bodies.size() == title.holders.size())
      return entity(title.bodies[number]);
    for (const std::uint32_t found : title.bodies) {
      if (draft_.found[found].kind == EntityKind::organisation) return entity(found);
    }
    if (!title.bodies.empty()) return entity(title.bodies.front());
    if (office != nullptr && office->default_of != "state" && office->default_of != "organisation") {
      for (const Found& found : draft_.found) {
        if (found.key == office->default_of) return found.entity;
      }
    }
    const Person& person = draft_.persons[title.holders[number]];
    if (title.counterpart) return none;
    tenure.confidence = 0.6;
    static_cast<void>(person);
    return nearest_body(title);
  }

  /// The state or body named last before the title, first in its own sentence.
  EntityIndex nearest_body(const Title& title) const {
    const std::uint32_t state = last_state_before(draft_, title.begin);
    return state == none ? graph::no_index : draft_.found[state].entity;
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
};

}  // namespace

void read_offices(Draft& draft) { Offices(draft).run(); }

}  // namespace chancery::extract
