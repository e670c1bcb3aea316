#include "extract/gaps.hpp"

#include <algorithm>
#include <set>

#include "extract/gap_words.hpp"
#include "extract/predicates/event_reading.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using graph::Mention;
using language::Label;
using language::Pos;

/// Whether a row names the very thing; nouns.tsv only has the noun in its name.
bool names_it(const graph::Reason& reason) { return !reason.table.empty() && reason.table != "nouns.tsv"; }

class Gaps {
 public:
  explicit Gaps(const EventReading& reading)
      : reading_(reading),
        words_(reading),
        analysis_(reading.analysis),
        document_(reading.analysis.document) {}

  std::vector<Gap> find() {
    read_actors();
    read_offices();
    const auto count = static_cast<std::uint32_t>(document_.tokens.size());
    for (std::uint32_t token = 0; token < count; ++token) read_word(token);
    for (const EventAt& event : reading_.events) read_cues(event);
    return std::move(gaps_);
  }

 private:
  void add(Gap::Kind kind, std::string word, std::string form, Span at) {
    const auto& sentences = analysis_.facts.sentences;
    const auto begin = [](const graph::SentenceSpan& sentence) { return sentence.span.begin; };
    const auto after = std::ranges::upper_bound(sentences, at.begin, {}, begin);
    if (after == sentences.begin()) return;
    gaps_.push_back({kind, std::move(word), std::move(form), std::prev(after)->span});
  }

  void read_actors() {
    std::set<graph::EntityIndex> officials;
    std::set<graph::EntityIndex> doers;
    for (const graph::Tenure& tenure : analysis_.facts.tenures) officials.insert(tenure.holder);
    for (const graph::Event& event : analysis_.facts.events) {
      for (const graph::Argument& argument : event.arguments) {
        if (argument.role == "agent" || argument.role == "speaker" || argument.role == "participant")
          doers.insert(argument.entity);
      }
    }
    for (graph::EntityIndex i = 0; i < analysis_.facts.entities.size(); ++i) {
      const graph::Entity& entity = analysis_.facts.entities[i];
      if (is_of_table(entity) || !entity.in_events) continue;
      if (entity.kind == EntityKind::organisation || entity.kind == EntityKind::forum)
        read_names(entity, "organisation");
      if (entity.kind == EntityKind::person && officials.contains(i)) read_names(entity, "person");
      if (entity.kind == EntityKind::place && doers.contains(i)) read_names(entity, "place");
    }
  }

  bool is_of_table(const graph::Entity& entity) const {
    return names_it(entity.reason) || analysis_.lexicon.entities().by_key(entity.key) != nullptr ||
           std::ranges::any_of(entity.mentions, [](const Mention& one) {
             return one.form == Mention::Form::name && names_it(one.reason);
           });
  }

  void read_names(const graph::Entity& entity, const char* form) {
    for (const Mention& mention : entity.mentions) {
      if (mention.form == Mention::Form::name) add(Gap::Kind::actor, entity.name, form, mention.span);
    }
  }

  void read_offices() {
    for (const graph::Tenure& tenure : analysis_.facts.tenures) {
      if (tenure.office_type.empty() && !tenure.evidence.empty())
        add(Gap::Kind::office, fold(tenure.role), "pattern", tenure.evidence.front());
    }
  }

  void read_word(std::uint32_t token) {
    const auto& at = document_.tokens[token];
    const bool verb = at.pos == Pos::VERB && at.label != Label::amod;
    if (!verb && at.pos != Pos::NOUN) return;
    if (is_known(token, verb ? Trigger::Pos::verb : Trigger::Pos::noun)) return;
    if (verb ? !words_.has_actor(token) || words_.carries_event(token) : !words_.looks_like_event(token))
      return;
    add(Gap::Kind::trigger, lemma(token), verb ? "v" : "n", at.span);
  }

  std::string lemma(std::uint32_t token) const { return std::string(reading_.fillers.lemma(token)); }

  /// Whether a row of triggers.tsv has the lemma, or it is a cue.
  bool is_known(std::uint32_t token, Trigger::Pos pos) const {
    const LemmaEntry* entry = reading_.fillers.entry(token);
    if (entry == nullptr) return false;
    const auto& events = analysis_.lexicon.events();
    return is_cue(*entry) || std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
             return events.trigger(index).pos == pos;
           });
  }

  static bool is_cue(const LemmaEntry& entry) {
    return std::ranges::any_of(entry.cues, [](const StatusCue* cue) { return cue != nullptr; });
  }

  void read_cues(const EventAt& event) {
    const auto& at = document_.tokens[event.token];
    if (at.label == Label::xcomp) offer(at.head, "clause");
    if (at.label == Label::dobj && document_.tokens[at.head].pos == Pos::VERB && !is_light(event, at.head))
      offer(at.head, "object");
    for (const std::uint32_t child : analysis_.tree.children(event.token)) {
      const Label label = document_.tokens[child].label;
      const std::string_view tag = document_.tag(child);
      if (label == Label::mark && !says_nothing(analysis_.folded.word(child))) offer(child, "mark");
      if (label == Label::aux && tag == "MD") offer(child, "modal");
      if (label == Label::amod && tag == "VBN" && at.pos == Pos::NOUN) offer(child, "modifier");
    }
  }

  bool is_light(const EventAt& event, std::uint32_t verb) const {
    return std::ranges::find(event.trigger->light, reading_.fillers.lemma(verb)) !=
           event.trigger->light.end();
  }

  /// Subordinators that leave open whether the clause is real, or say that it is.
  static bool says_nothing(std::string_view word) {
    return is_one_of(word, {"that", "whether", "as", "because", "since", "while", "after", "before", "when",
                            "for", "until", "though", "although", "than", "once"});
  }

  void offer(std::uint32_t token, const char* scope) {
    const LemmaEntry* entry = reading_.fillers.entry(token);
    const LemmaEntry* of_word = analysis_.lexicon.events().find(analysis_.folded.word(token));
    for (const LemmaEntry* known : {entry, of_word}) {
      if (known != nullptr && (is_cue(*known) || !known->triggers.empty())) return;
    }
    add(Gap::Kind::cue, lemma(token), scope, document_.tokens[token].span);
  }

  const EventReading& reading_;
  GapWords words_;
  const Analysis& analysis_;
  const language::Document& document_;
  std::vector<Gap> gaps_;
};

}  // namespace

std::vector<Gap> find_gaps(const EventReading& reading) { return Gaps(reading).find(); }

}  // namespace chancery::extract
