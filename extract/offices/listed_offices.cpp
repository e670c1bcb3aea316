#include "extract/offices/listed_offices.hpp"

#include <algorithm>

#include "extract/offices/office_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityKind;
using graph::Tenure;

class ListedOffices {
 public:
  explicit ListedOffices(Draft& draft) : draft_(draft), facts_(draft.analysis.facts) {}

  void run() {
    for (const Person& person : draft_.persons) {
      if (person.listed == nullptr || person.found.empty()) continue;
      const Found& first = draft_.found[person.found.front()];
      if (first.entity != none) read(*person.listed, first);
    }
  }

 private:
  void read(const ListedPerson& person, const Found& first) {
    const auto& published = facts_.published;
    bool held = false;
    const ListedOffice* last = nullptr;
    for (const ListedOffice& office : person.offices) {
      if (!published && office.has_dates()) {
        facts_.warnings.push_back(place(office) + "the article has no date, so whether '" + person.name +
                                  "' is " + office.role + " is left open");
      } else if (!published || office.is_held(*published)) {
        held = true;
        add(office, first);
      } else if (office.to && *office.to < *published && (last == nullptr || *last->to < *office.to)) {
        last = &office;
      }
    }
    if (held || last == nullptr) return;
    facts_.warnings.push_back(place(*last) + "'" + person.name + "' is " + last->role + " only until " +
                              to_string(*last->to) + ", and the article is of " + to_string(*published) +
                              "; add a row for the time since");
  }

  static std::string place(const ListedOffice& office) {
    return office.row->table + ":" + std::to_string(office.row->line) + ": ";
  }

  void add(const ListedOffice& row, const Found& first) {
    Tenure tenure;
    tenure.holder = first.entity;
    tenure.role = row.role;
    if (const Office* office = draft_.words.office_in(fold(row.role))) {
      tenure.office_type = office->type;
      tenure.person_class =
          office->person_class == "Group" || office->person_class == "same" ? "Person" : office->person_class;
    }
    tenure.body = entity_by_key(draft_, row.body, "name.listed-office");
    if (tenure.body == none || is_told(tenure, row)) return;
    if (row.has_dates()) tenure.time = Interval{row.from, row.to, precision(row)};
    tenure.evidence.push_back(first.span);
    tenure.reason = reason_of("office.listed", row.row, first.span);
    tenure.confidence = 0.9;
    Entity& holder = facts_.entities[tenure.holder];
    if (holder.state == none && facts_.entities[tenure.body].kind == EntityKind::state)
      holder.state = tenure.body;
    facts_.tenures.push_back(std::move(tenure));
  }

  static Precision precision(const ListedOffice& row) {
    return row.from && row.to ? Precision::interval : Precision::bound;
  }

  /// The text goes first: it names the office in its own words, or says that it is over.
  bool is_told(const Tenure& tenure, const ListedOffice& row) {
    for (const Tenure& other : facts_.tenures) {
      const bool same_office = fold(other.role) == fold(tenure.role) ||
                               (!tenure.office_type.empty() && other.office_type == tenure.office_type);
      if (other.holder != tenure.holder || other.body != tenure.body || !same_office) continue;
      if (std::ranges::find(other.modifiers, "former") != other.modifiers.end()) {
        facts_.warnings.push_back(place(row) + "the article calls '" + facts_.entities[tenure.holder].name +
                                  "' a former " + row.role + "; add the day to column 'to'");
      }
      return true;
    }
    return false;
  }

  Draft& draft_;
  graph::Facts& facts_;
};

}  // namespace

void add_listed_offices(Draft& draft) {
  if (!draft.analysis.lexicon.people().empty()) ListedOffices(draft).run();
}

}  // namespace chancery::extract
