#include "extract/offices/named_owners.hpp"

#include <algorithm>

#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;

class NamedOwners : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "the Permanent Council of the Organization of American States", "the European Union Partnership
  /// Mission": the name itself tells of which body it is.
  void named_owner(const Found& found) {
    const std::string_view name = found.span.in(draft_.document().text);
    if (name.find('/') != std::string_view::npos) return;  // "UN Photo/Ann Lee"
    for (std::size_t at = 0; at < name.size(); ++at) {
      const bool behind_of =
          at > 3 && (name.substr(0, at).ends_with(" of ") || name.substr(0, at).ends_with(" of the "));
      if (at > 0 && !behind_of) continue;
      for (const auto& hit : draft_.words.names_at(draft_.document().text, found.span.begin + at)) {
        const Known& owner = *hit.known;
        const bool whole = at == 0 ? hit.size >= name.size() : hit.size + at != name.size();
        const bool body = owner.kind == EntityKind::organisation && owner.how != Known::How::body &&
                          owner.how != Known::How::adjective && owner.subtype == "igo";
        if (body && !whole) add_by_key("part_of", found, owner.key, "relation.in-name", 0.75);
      }
    }
  }

  /// "the Foreign Policy Committee of the Folketing": a part whose name ends with that of a body told of
  /// here.
  void part_of_named(const Found& found) {
    const std::string_view name = found.span.in(draft_.document().text);
    const std::size_t of = name.find(" of ");
    if (of == std::string_view::npos) return;
    const std::string first = fold(name.substr(0, of));
    const std::string organ = first.substr(first.rfind(' ') + 1);
    if (!is_one_of(organ, {"committee", "commission", "council", "bureau", "staff", "department",
                           "secretariat", "presidium", "politburo", "directorate", "panel", "chamber"}))
      return;
    const std::string_view whole = name.substr(of + (name.substr(of).starts_with(" of the ") ? 8 : 4));
    const auto& entities = draft_.analysis.facts.entities;
    for (EntityIndex i = 0; i < entities.size(); ++i) {
      if (i == found.entity || entities[i].kind != EntityKind::organisation) continue;
      const bool called = entities[i].name == whole ||
                          std::ranges::find(entities[i].aliases, whole) != entities[i].aliases.end();
      if (called) return list_.add("part_of", found.entity, i, found.span, "relation.in-name", 0.75);
    }
  }

  /// "the Sri Lanka Navy", "the Finnish Defence Command": a body of a state whose name begins with the state.
  void named_state(const Found& found) {
    const std::string_view name = found.span.in(draft_.document().text);
    const std::string last = fold(name.substr(name.rfind(' ') + 1));
    if (!is_one_of(last, {"navy",       "army",        "force",      "forces",    "command", "headquarters",
                          "guard",      "police",      "ministry",   "regiment",  "brigade", "fleet",
                          "parliament", "corps",       "commission", "agency",    "service", "intelligence",
                          "cabinet",    "government",  "court",      "committee", "council", "senate",
                          "congress",   "gendarmerie", "customs"}))
      return;
    for (const auto& hit : draft_.words.names_at(draft_.document().text, found.span.begin)) {
      if (hit.known->kind == EntityKind::state && hit.size < name.size() &&
          hit.known->how != Known::How::capital)
        return add_by_key("part_of", found, hit.known->key, "relation.in-name", 0.75);
    }
  }
};

}  // namespace

void read_named_owner(RelationList& list, const Found& body) {
  NamedOwners owners(list);
  owners.named_owner(body);
  owners.part_of_named(body);
  owners.named_state(body);
}

}  // namespace chancery::extract
