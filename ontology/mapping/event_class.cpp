#include "ontology/mapping/event_class.hpp"

#include <algorithm>
#include <array>

namespace chancery::ontology::mapping {
namespace {

bool has_two_sides(const EventDraft& draft) {
  return draft.count("participant") >= 2 || draft.count("party") >= 2;
}

bool has_actor(const EventDraft& draft) { return draft.count("actor") > 0; }

bool has_target(const EventDraft& draft) { return draft.count("target") > 0; }

bool has_instrument(const EventDraft& draft) { return draft.count("instrument") > 0; }

bool is_journey(const EventDraft& draft) {
  return has_actor(draft) && (draft.count("destination") > 0 || draft.count("host") > 0);
}

bool has_end(const EventDraft& draft) { return has_actor(draft) && draft.count("destination") > 0; }

bool is_aimed(const EventDraft& draft) { return has_target(draft) || draft.count("topic") > 0; }

bool is_vetoed(const EventDraft& draft) { return has_actor(draft) && has_instrument(draft); }

bool has_weapon(const EventDraft& draft) { return draft.count("weapon") > 0; }

bool names_persons(const EventDraft& draft) {
  const auto targets = draft.links.find("target");
  return targets != draft.links.end() && std::ranges::all_of(targets->second, [&](const std::string& iri) {
           return draft.persons.contains(iri);
         });
}

struct Condition {
  std::string_view class_name;
  bool (*holds)(const EventDraft&);
};

/// One row for each shape of a class of events.
constexpr std::array<Condition, 13> conditions{{{"Meeting", has_two_sides},
                                                {"PhoneCall", has_two_sides},
                                                {"Visit", is_journey},
                                                {"Statement", has_actor},
                                                {"Condemnation", is_aimed},
                                                {"Veto", is_vetoed},
                                                {"Vote", has_instrument},
                                                {"WeaponsTest", has_weapon},
                                                {"Appointment", names_persons},
                                                {"Detention", has_target},
                                                {"Release", has_target},
                                                {"Abduction", has_target},
                                                {"BorderCrossing", has_end}}};

/// @param line  the class and all above it
bool fits(const std::vector<std::string>& line, const EventDraft& draft) {
  return std::ranges::all_of(conditions, [&](const Condition& condition) {
    return std::ranges::find(line, condition.class_name) == line.end() || condition.holds(draft);
  });
}

}  // namespace

std::string fitting_class(const EventDraft& draft, const Schema& schema) {
  for (const std::string& name : schema.line_of(draft.event->event_class)) {
    const std::vector<std::string>& line = schema.line_of(name);
    if (std::ranges::find(line, "Event") != line.end() && fits(line, draft)) return name;
  }
  return "Event";
}

}  // namespace chancery::ontology::mapping
