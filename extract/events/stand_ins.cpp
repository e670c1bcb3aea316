#include "extract/events/stand_ins.hpp"

#include <algorithm>

#include "extract/arguments/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;

constexpr std::uint32_t none = Tree::no_token;

class StandIns {
 public:
  explicit StandIns(const EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// "responded in kind"
  bool is_in_kind(std::uint32_t verb) const {
    if (!is_one_of(document().lemma(verb),
                   {"respond", "answer", "reply", "retaliate", "react", "reciprocate"}))
      return false;
    return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      const std::uint32_t kind = analysis_.tree.child(child, Label::pobj);
      return document().lemma(child) == "in" && kind != none && document().lemma(kind) == "kind";
    });
  }

  /// "followed suit", "did so", "did just that", "did the same"
  bool does_so(std::uint32_t verb) const {
    if (document().tokens[verb].pos != Pos::VERB) return false;
    const std::string_view lemma = document().lemma(verb);
    const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
    if (lemma == "follow") return object != none && document().lemma(object) == "suit";
    if (lemma != "do") return false;
    if (object != none && object > verb) return is_one_of(document().word(object), {"that", "same", "so"});
    return verb + 1 < document().tokens.size() && document().word(verb + 1) == "so";
  }

  /// "the last one", "one held in May"
  bool is_one(std::uint32_t token) const {
    if (document().word(token) != "one") return false;
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      const Label label = document().tokens[child].label;
      if (label == Label::amod)
        return is_one_of(document().lemma(child), {"last", "previous", "earlier", "first", "latest"});
      return label == Label::acl &&
             is_one_of(document().lemma(child), {"hold", "conduct", "launch", "stage", "carry", "convene"});
    });
  }

  /// The nearest event before the token that its word can stand for.
  std::uint32_t before(std::uint32_t token) const {
    const bool noun = is_one(token);
    const bool answers = !noun && is_in_kind(token);
    if (!noun && !answers && !does_so(token)) return graph::no_index;
    if (is_joined(token)) return graph::no_index;
    const std::uint32_t reach = noun ? 0 : answers ? 2 : 1;  // sentences
    const std::uint32_t sentence = document().tokens[token].sentence;
    for (auto i = static_cast<std::uint32_t>(reading_.events.size()); i-- > 0;) {
      const EventAt& at = reading_.events[i];
      if (at.token >= token) continue;
      const std::uint32_t gap = sentence - document().tokens[at.token].sentence;
      if (gap > reach) return graph::no_index;
      if (answers && !is_hostile(at.trigger->plover)) continue;
      if (hangs_elsewhere(token, at.token)) return graph::no_index;
      const bool fits = (at.trigger->pos == Trigger::Pos::noun) == noun && !at.trigger->is_speech();
      if (fits && at.trigger->pos != Trigger::Pos::adjective) return i;
    }
    return graph::no_index;
  }

 private:
  /// "had not asked for help and did not intend to do so": no second event of the same one.
  bool is_joined(std::uint32_t token) const {
    if (document().lemma(token) != "do") return false;
    std::uint32_t verb = token;
    for (int step = 0; step < 3 && document().tokens[verb].label == Label::xcomp; ++step)
      verb = document().tokens[verb].head;
    return document().tokens[verb].label == Label::conj &&
           reading_.event_of_token[document().tokens[verb].head] != graph::no_index &&
           analysis_.tree.child(verb, Label::nsubj) == none;
  }

  /// "considered acting after a missile fell, but did not do so": "so" is what was considered, whether it is
  /// an event or not.
  bool hangs_elsewhere(std::uint32_t token, std::uint32_t event) const {
    const auto& at = document().tokens[token];
    return document().lemma(token) == "do" && at.label == Label::conj &&
           analysis_.tree.child(token, Label::nsubj) == none && event != at.head &&
           document().tokens[event].head != at.head;
  }

  /// What may be answered in kind.
  static bool is_hostile(std::string_view plover) {
    return is_one_of(plover, {"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "THREATEN", "RETREAT", "REJECT"});
  }

  const language::Document& document() const { return analysis_.document; }

  const EventReading& reading_;
  const Analysis& analysis_;
};

/// Adds the arguments of an event that pass the test, in the role given, or their own where it is empty.
template <typename Test>
void copy(EventReading& reading, std::uint32_t from, std::uint32_t to, Test fits, std::string_view role) {
  graph::Event& event = reading.event(to);
  for (graph::Argument one : std::vector(reading.event(from).arguments)) {
    const bool known = std::ranges::any_of(
        event.arguments, [&](const auto& own) { return own.entity == one.entity && own.event == one.event; });
    if (known || one.entity == graph::no_index || !fits(one.role)) continue;
    if (!role.empty()) one.role = role;
    event.arguments.push_back(std::move(one));
  }
}

bool has_doer(const graph::Event& event) {
  return std::ranges::any_of(event.arguments, [](const auto& one) { return acts(one.role); });
}

/// Of the meetings before in the sentence, the nearest that names who took part; `index` when none does.
std::uint32_t with_parties(EventReading& reading, std::uint32_t index) {
  const auto& tokens = reading.analysis.document.tokens;
  const std::uint32_t sentence = tokens[reading.events[index].token].sentence;
  for (std::uint32_t i = index; i-- > 0;) {
    if (tokens[reading.events[i].token].sentence != sentence) break;
    if (reading.events[i].trigger->plover == reading.events[index].trigger->plover &&
        has_doer(reading.event(i)))
      return i;
  }
  return index;
}

}  // namespace

std::uint32_t stands_for(const EventReading& reading, std::uint32_t token) {
  return StandIns(reading).before(token);
}

void add_parties_of_stand_ins(EventReading& reading) {
  const StandIns words(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const std::uint32_t token = reading.events[i].token;
    const std::uint32_t like = words.before(token);
    if (like == graph::no_index || reading.events[like].trigger != reading.events[i].trigger) continue;
    if (words.is_in_kind(token)) {
      copy(reading, like, i, acts, "target");
    } else if (words.is_one(token)) {
      if (!has_doer(reading.event(i))) copy(reading, with_parties(reading, i), i, acts, {});
    } else {
      copy(reading, like, i, [](std::string_view role) { return !acts(role); }, {});
    }
  }
}

}  // namespace chancery::extract
