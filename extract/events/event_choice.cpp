#include "extract/events/event_choice.hpp"

#include <cmath>

#include "extract/events/event_features.hpp"
#include "extract/events/event_merger.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr double threshold = 0.55;
/// "is willing to": few of the articles that the weights are learned from tell pledges so.
constexpr double threshold_of_adjectives = 0.46;

/// What the weights cannot know: words for what is only more of what there is, or only aimed at.
class NoEvents {
 public:
  explicit NoEvents(const EventReading& reading)
      : reading_(reading), growth_(reading.analysis.lexicon.events().word_class("growth")) {}

  /// "vowed to deepen cooperation", "discussed prospects of cooperation": a policy, no event.
  bool grows(std::uint32_t index) const {
    const EventAt& at = reading_.events[index];
    if (at.trigger->pos != Trigger::Pos::noun || at.trigger->event_class != "Cooperation") return false;
    const auto& document = reading_.analysis.document;
    std::uint32_t noun = at.token;
    const std::uint32_t of = document.tokens[noun].head;
    const std::uint32_t above = document.tokens[of].head;
    if (document.lemma(of) == "of" &&
        is_one_of(document.lemma(above), {"prospect", "state", "development", "expansion", "field", "area",
                                          "level", "importance", "issue"}))
      noun = above;
    const Carrier carrier = reading_.predicates.carrier(noun);
    if (!carrier) return noun != at.token;
    const std::uint32_t event = reading_.event_of_token[carrier.verb];
    const bool discussed = event != graph::no_index && reading_.events[event].trigger->gold == "discussion";
    return discussed || reading_.fillers.in_class(carrier.verb, growth_);
  }

  /// "handed over a note of protest", "in a show of protest": nobody marches.
  bool is_token_of(std::uint32_t index) const {
    const EventAt& at = reading_.events[index];
    if (at.trigger->pos != Trigger::Pos::noun || at.trigger->event_class != "Protest") return false;
    const auto& document = reading_.analysis.document;
    const std::uint32_t of = document.tokens[at.token].head;
    return document.lemma(of) == "of" && is_one_of(document.lemma(document.tokens[of].head),
                                                   {"note", "letter", "show", "sign", "gesture", "word"});
  }

  /// "What have the allies said?" asks for what has not been told yet.
  bool is_asked_for(std::uint32_t index) const {
    const EventAt& at = reading_.events[index];
    if (at.trigger->pos != Trigger::Pos::verb || !at.trigger->is_speech()) return false;
    const auto& document = reading_.analysis.document;
    const auto& sentence = document.sentences[document.tokens[at.token].sentence];
    return document.tokens[at.token].head == at.token && document.word(sentence.end - 1) == "?" &&
           is_one_of(document.lemma(sentence.begin), {"what", "how", "why", "who"});
  }

  /// "held a summit to affirm their alliance": what something is for has not been said.
  bool is_aim(std::uint32_t index) const {
    if (reading_.events[index].trigger->gold != "statement") return false;
    const std::uint32_t token = reading_.events[index].token;
    const Label label = reading_.analysis.document.tokens[token].label;
    return (label == Label::advcl || label == Label::acl || label == Label::relcl) &&
           reading_.predicates.infinitive_mark(token) != Tree::no_token;
  }

 private:
  const EventReading& reading_;
  std::uint64_t growth_;
};

}  // namespace

void choose_events(EventReading& reading) {
  const EventLexicon& lexicon = reading.analysis.lexicon.events();
  const EventFeatures features(reading);
  const NoEvents none(reading);
  std::vector<std::uint32_t> same_as(reading.events.size());
  for (std::uint32_t i = 0; i < same_as.size(); ++i) {
    double sum = 0;
    for (const std::string& feature : features.of(i)) sum += lexicon.weight(feature);
    const double probability = 1 / (1 + std::exp(-sum));
    reading.event(i).confidence = std::round(probability * 100) / 100;
    const bool adjective = reading.events[i].trigger->pos == Trigger::Pos::adjective;
    same_as[i] = probability < (adjective ? threshold_of_adjectives : threshold) ? graph::no_index : i;
    if (none.grows(i) || none.is_token_of(i) || none.is_asked_for(i) || none.is_aim(i))
      same_as[i] = graph::no_index;
  }
  merge_events(reading, std::move(same_as));
}

}  // namespace chancery::extract
