#include "extract/events/events.hpp"

#include <algorithm>
#include <bitset>
#include <optional>
#include <utility>

#include "extract/events/stand_ins.hpp"
#include "extract/predicates/meanings.hpp"
#include "extract/predicates/phrase_objects.hpp"
#include "extract/predicates/trigger_match.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

class EventFinder {
 public:
  explicit EventFinder(EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        matcher_(reading.analysis, reading.fillers),
        taken_(analysis_.document.tokens.size(), false) {}

  void find() {
    for (const auto* times : {&analysis_.times, &analysis_.open_times}) {
      for (const TimeAt& time : *times) {
        for (std::uint32_t token = time.begin; token < time.end; ++token) taken_[token] = true;  // "March"
      }
    }
    const auto count = static_cast<std::uint32_t>(analysis_.document.tokens.size());
    analysis_.facts.events.reserve(count / tokens_an_event);
    for (std::uint32_t token = 0; token < count; ++token) {
      if (taken_[token] || stands_in(token)) continue;
      const LemmaEntry* entry = reading_.fillers.entry(token);
      if (!entry || entry->triggers.empty()) continue;
      const auto pos = pos_of(token);
      if (!pos || try_rows(token, *pos, *entry)) continue;
      Otherwise otherwise = std::exchange(otherwise_, {});
      if (pos == Trigger::Pos::verb && try_meanings(token, *entry)) continue;
      if (otherwise.trigger != nullptr) add_otherwise(std::move(otherwise));
    }
  }

 private:
  static constexpr std::size_t most_rivals = 4;
  static constexpr std::uint32_t tokens_an_event = 8;  ///< or more

  /// What a row tells whose conditions do not hold, where no other row of the word holds: so most such uses
  /// of the word tell it, and the choice of events has the last word.
  struct Otherwise {
    const Trigger* trigger = nullptr;
    std::vector<std::uint32_t> words;
    Predicate predicate;
  };

  void add_otherwise(Otherwise told) {
    add(*told.trigger, std::move(told.words), std::move(told.predicate));
    analysis_.facts.events.back().reason.rule = "event.otherwise";
  }

  /// Adds what "responded in kind" or "the last one" tells, if the token does.
  bool stands_in(std::uint32_t token) {
    const std::uint32_t like = stands_for(reading_, token);
    if (like == graph::no_index) return false;
    const Trigger& trigger = *reading_.events[like].trigger;
    add(trigger, {token},
        trigger.pos == Trigger::Pos::noun ? reading_.predicates.read_noun(token, trigger.light)
                                          : reading_.predicates.read_verb(token));
    return true;
  }

  /// Notes which words stand in the sentence of the token or right beside it, where the word next to the head
  /// of a row must be found.
  void note_words_around(std::uint32_t token) {
    const std::uint32_t number = analysis_.document.tokens[token].sentence;
    if (number == noted_) return;
    noted_ = number;
    around_.reset();
    around_.set(slot_of(sign_of({})));
    const auto& sentence = analysis_.document.sentences[number];
    const auto count = static_cast<std::uint32_t>(analysis_.document.tokens.size());
    const std::uint32_t begin = sentence.begin - std::min(sentence.begin, 1U);
    for (std::uint32_t i = begin; i < std::min(sentence.end + 1, count); ++i) {
      around_.set(slot_of(reading_.fillers.word_sign(i)));
      around_.set(slot_of(reading_.fillers.lemma_sign(i)));
    }
  }

  /// As what the token can tell an event, if at all.
  std::optional<Trigger::Pos> pos_of(std::uint32_t token) const {
    const auto& at = analysis_.document.tokens[token];
    if (at.pos == Pos::VERB && at.label != Label::amod && !conjoined_modifier(token)) {
      return noun_taken_for_verb(token) ? Trigger::Pos::noun : Trigger::Pos::verb;
    }
    if (at.pos == Pos::NOUN && reading_.predicates.is_verb(token)) return Trigger::Pos::verb;
    // "Laos is opposed"
    if (at.pos == Pos::AUX && at.label != Label::aux && at.label != Label::auxpass) return Trigger::Pos::verb;
    if (at.pos == Pos::ADJ) return stands_as_noun(token) ? Trigger::Pos::noun : Trigger::Pos::adjective;
    if (at.pos != Pos::NOUN && at.pos != Pos::PROPN) return std::nullopt;
    if (at.label == Label::compound || at.label == Label::nmod || inside_name(token)) return std::nullopt;
    return Trigger::Pos::noun;
  }

  /// "at its plenary", "held a trilateral": what the tagger takes for an adjective.
  bool stands_as_noun(std::uint32_t token) const {
    const Label label = analysis_.document.tokens[token].label;
    if (label != Label::pobj && label != Label::dobj && label != Label::nsubj && label != Label::nsubjpass)
      return false;
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      const Label below = analysis_.document.tokens[child].label;
      return below == Label::det || below == Label::poss;
    });
  }

  /// "blatant and repeated violations"
  bool conjoined_modifier(std::uint32_t token) const {
    const auto& at = analysis_.document.tokens[token];
    return at.label == Label::conj && analysis_.document.tokens[at.head].label == Label::amod;
  }

  /// "ballistic missile launches", where the parser made a clause of it.
  bool noun_taken_for_verb(std::uint32_t token) const {
    if (analysis_.document.tag(token) != "VBZ" || token == 0) return false;
    const std::uint64_t missile = analysis_.lexicon.events().word_class("missile");
    return analysis_.document.tag(token - 1) == "NN" && reading_.fillers.in_class(token - 1, missile);
  }

  /// A word of a name tells no event of its own, unless the name is that of an event.
  bool inside_name(std::uint32_t token) const {
    const std::uint32_t covering = analysis_.covering_mention[token];
    if (covering == graph::no_index) return false;
    const MentionAt& at = analysis_.mentions[covering];
    if (analysis_.mention(at).form != graph::Mention::Form::name) return false;
    const EntityKind kind = analysis_.entity(at).kind;
    const bool names_event =
        kind == EntityKind::event_name || kind == EntityKind::forum || kind == EntityKind::object;
    return !names_event && at.end - at.begin > 1;
  }

  /// Reads what tells nothing of its kind, a pronoun or a proper name, as what it may stand for.
  /// @return whether that tells an event
  bool try_meanings(std::uint32_t token, const LemmaEntry& entry) {
    for (const Meaning& meaning :
         meanings(analysis_, reading_.fillers, reading_.predicates.read_verb(token))) {
      if (try_rows(token, Trigger::Pos::verb, entry, &meaning)) return true;
    }
    return false;
  }

  /// Adds the event of the first row that fits the token. @return whether one does
  bool try_rows(std::uint32_t token, Trigger::Pos pos, const LemmaEntry& entry,
                const Meaning* meaning = nullptr) {
    std::optional<Predicate> predicate;
    std::vector<const ontology::Row*> rivals;  // rows of the word that do not fit what stands around it
    const std::vector<std::string_view>* light = nullptr;
    std::vector<std::uint32_t> words;
    note_words_around(token);
    otherwise_.trigger = nullptr;
    for (std::size_t row = 0; row < entry.triggers.size(); ++row) {
      if (entry.signs[row].pos != pos || !around_.test(entry.signs[row].partner)) continue;
      const Trigger& trigger = analysis_.lexicon.events().trigger(entry.triggers[row]);
      if (!matcher_.find_words(trigger, token, words)) continue;
      if (!predicate || (pos == Trigger::Pos::noun && *light != trigger.light)) {
        predicate = pos == Trigger::Pos::noun ? reading_.predicates.read_noun(token, trigger.light)
                                              : reading_.predicates.read_verb(token);
        light = &trigger.light;
      }
      std::optional<Predicate> phrase = with_phrase_object(trigger, *predicate);
      if (!phrase && pos == Trigger::Pos::verb)
        phrase = with_phrase_end(reading_.predicates, analysis_.document, words, *predicate);
      const Predicate& read = phrase ? *phrase : *predicate;
      if (!(meaning ? matcher_.holds(trigger, meant(read, *meaning)) : matcher_.holds(trigger, read))) {
        if (rivals.size() < most_rivals) rivals.push_back(trigger.row);
        if (trigger.otherwise && otherwise_.trigger == nullptr && meaning == nullptr)
          otherwise_ = {&trigger, words, read};
        continue;
      }
      add(trigger, std::move(words), std::move(phrase ? *phrase : *predicate));
      for (const ontology::Row* rival : rivals) {
        analysis_.facts.events.back().reason.rivals.push_back(rival->cells.front() + " (" + rival->table +
                                                              ":" + std::to_string(rival->line) + ")");
      }
      return true;
    }
    return false;
  }

  void add(const Trigger& trigger, std::vector<std::uint32_t> words, Predicate predicate) {
    const language::Document& document = analysis_.document;
    graph::Event& event = analysis_.facts.events.emplace_back();
    event.type = trigger.gold;
    event.event_class = trigger.event_class;
    event.cameo = trigger.cameo;
    event.plover = trigger.plover;
    event.triggers.push_back(span_of(words));
    if (const MentionAt* name = name_explained(predicate.token))
      event.triggers.push_back(analysis_.mention(*name).span);
    const auto& sentence = document.sentences[document.tokens[predicate.token].sentence];
    event.evidence.push_back(document.span_of(sentence.begin, sentence.end));
    event.reason = {trigger.pos == Trigger::Pos::noun ? "event.noun" : "event.verb", trigger.row->table,
                    trigger.row->line, event.triggers.front()};
    for (const std::uint32_t word : words) taken_[word] = true;
    reading_.event_of_token[predicate.token] = static_cast<std::uint32_t>(reading_.events.size());
    reading_.events.push_back({predicate.token, &trigger, std::move(words), std::move(predicate)});
  }

  /// "the Shangri-La Dialogue, a forum": the name of the event that an apposition explains.
  const MentionAt* name_explained(std::uint32_t token) const {
    const auto& at = analysis_.document.tokens[token];
    if (at.label != Label::appos) return nullptr;
    const MentionAt* name = reading_.fillers.mention(at.head);
    if (name == nullptr) return nullptr;
    const EntityKind kind = analysis_.entity(*name).kind;
    return kind == EntityKind::forum || kind == EntityKind::event_name ? name : nullptr;
  }

  /// The words when they stand together, else the head alone.
  Span span_of(const std::vector<std::uint32_t>& words) const {
    const bool together = words.back() - words.front() < words.size() + 2;
    return together ? analysis_.document.span_of(words.front(), words.back() + 1)
                    : analysis_.document.tokens[words.front()].span;
  }

  EventReading& reading_;
  Analysis& analysis_;
  TriggerMatcher matcher_;
  std::vector<bool> taken_;
  Otherwise otherwise_;             ///< of the word tried last; without a trigger where there is none
  std::bitset<sign_slots> around_;  ///< slots of the words around the sentence `noted_`
  std::uint32_t noted_ = graph::no_index;
};

}  // namespace

void find_events(EventReading& reading) { EventFinder(reading).find(); }

}  // namespace chancery::extract
