#include "extract/events/event_names.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

class NameReader {
 public:
  explicit NameReader(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    if (reading_.event(index).event_class != "Exercise") return;
    const MentionAt* name = name_of(at.token);
    if (name == nullptr || !may_name(analysis_.entity(*name))) return;
    take_for_event(analysis_.facts.entities[name->entity]);
    add(index, *name);
  }

 private:
  const MentionAt* name_of(std::uint32_t noun) const {
    const auto& token = analysis_.document.tokens[noun];
    if (const MentionAt* name = named_before(noun)) return name;
    if (const MentionAt* name = named_below(noun)) return name;
    const std::uint32_t verb = token.head;  // "Steel Ring is the largest exercise"
    if (token.label != Label::attr || analysis_.document.lemma(verb) != "be") return nullptr;
    const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
    return subject == Tree::no_token ? nullptr : analysis_.mention_headed_by(subject);
  }

  /// "Spring Storm, an annual exercise", wherever the parser hangs the second
  const MentionAt* named_before(std::uint32_t noun) const {
    const std::uint32_t begin = analysis_.tree.left_edge(noun);
    if (begin < 2 || begin == noun || analysis_.document.word(begin - 1) != ",") return nullptr;
    const std::uint32_t covering = analysis_.covering_mention[begin - 2];
    if (covering == graph::no_index || analysis_.mentions[covering].end != begin - 1) return nullptr;
    return &analysis_.mentions[covering];
  }

  /// "an exercise by the four, Steel Ring", "exercise Steel Ring", "a drill called Steel Ring"
  const MentionAt* named_below(std::uint32_t noun) const {
    const std::uint32_t next =
        noun + 1 < analysis_.covering_mention.size() ? analysis_.covering_mention[noun + 1] : graph::no_index;
    if (next != graph::no_index && analysis_.mentions[next].begin == noun + 1) {
      const graph::EntityIndex entity = analysis_.mentions[next].entity;
      const bool known = may_name(analysis_.facts.entities[entity]);
      if (known) return &analysis_.mentions[next];
    }
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = analysis_.document.tokens[child].label;
      if (label == Label::appos || (child > noun && (label == Label::nmod || label == Label::oprd))) {
        if (const MentionAt* name = analysis_.mention_headed_by(child)) return name;
      }
      if (label != Label::acl || !names(analysis_.document.lemma(child))) continue;
      for (const std::uint32_t called : analysis_.tree.children(child)) {
        const Label as = analysis_.document.tokens[called].label;
        if (as != Label::oprd && as != Label::dobj && as != Label::attr) continue;
        if (const MentionAt* name = analysis_.mention_headed_by(called)) return name;
      }
    }
    return nullptr;
  }

  static bool names(std::string_view verb) {
    return is_one_of(verb, {"name", "call", "dub", "codename", "nickname", "know"});
  }

  /// What no table knows, and nothing that acts in the article by its own name.
  bool may_name(const graph::Entity& entity) const {
    if (entity.kind == EntityKind::event_name) return true;
    const bool guessed = entity.kind == EntityKind::person || entity.kind == EntityKind::place ||
                         entity.kind == EntityKind::organisation || entity.kind == EntityKind::object;
    if (!guessed || !entity.reason.table.empty() || !entity.wikidata.empty()) return false;
    const auto index = static_cast<graph::EntityIndex>(&entity - analysis_.facts.entities.data());
    return std::ranges::none_of(analysis_.facts.tenures, [&](const graph::Tenure& tenure) {
      return tenure.holder == index || tenure.body == index;
    });
  }

  static void take_for_event(graph::Entity& entity) {
    if (entity.kind == EntityKind::event_name) return;
    entity.kind = EntityKind::event_name;
    entity.subtype.clear();
    entity.gender.clear();
    entity.family_name.clear();
    entity.given_name.clear();
    entity.state = graph::no_index;
  }

  void add(std::uint32_t index, const MentionAt& name) {
    graph::Event& event = reading_.event(index);
    std::erase_if(event.arguments, [&](const auto& known) { return known.entity == name.entity; });
    graph::Argument argument;
    argument.role = "event";
    argument.entity = name.entity;
    argument.span = analysis_.mention(name).span;
    argument.reason = {"role.name", event.reason.table, event.reason.line, argument.span};
    event.arguments.push_back(std::move(argument));
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void add_event_names(EventReading& reading) {
  NameReader reader(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read(i);
}

}  // namespace chancery::extract
