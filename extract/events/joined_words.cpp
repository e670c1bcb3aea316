#include "extract/events/joined_words.hpp"

#include <algorithm>

namespace chancery::extract {

using graph::Event;
using language::Label;

namespace {

constexpr int max_climb = 5;

class JoinedWords {
 public:
  JoinedWords(EventReading& reading, const EventComparison& compare, std::vector<std::uint32_t>& same_as)
      : reading_(reading), analysis_(reading.analysis), compare_(compare), same_as_(same_as) {}

  void join(std::uint32_t index) {
    carried_by_its_like(index);
    explains_its_like(index);
    goes_on_speaking(index);
    backs_what_is_proposed(index);
    supports_in_vain(index);
    joins_journey(index);
  }

 private:
  const Event& event(std::uint32_t index) const { return analysis_.facts.events[index]; }

  /// "agreed a ceasefire", "signed the accord": verb and noun tell one event.
  void carried_by_its_like(std::uint32_t index) {
    if (!compare_.is_noun(index)) return;
    const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
    if (!carrier) return;
    const std::uint32_t verb = reading_.event_of_token[carrier.verb];
    if (verb == graph::no_index || verb == index || !compare_.same_family(verb, index)) return;
    const bool resumed = event(verb).type == event(index).type;  // "resumed the talks"
    if (compare_.is_topic_of(index, verb) && !resumed) return;   // "discussed the summit"
    if (event(verb).type == "casualties" && event(index).type != "casualties")
      return;  // "clashes left two dead"
    if (carrier.label == Label::nsubj && event(verb).status == graph::Status::negated &&
        event(index).status != graph::Status::negated)
      return;  // "The strike killed no one"
    if (carrier.preposition != Tree::no_token && analysis_.document.lemma(carrier.preposition) != "on" &&
        analysis_.document.lemma(carrier.preposition) != "to" &&
        analysis_.document.lemma(carrier.preposition) != "at" &&
        analysis_.document.lemma(carrier.preposition) != "by") {
      return;
    }
    same_as_[std::max(verb, index)] = std::min(same_as_[verb], same_as_[index]);
  }

  /// "meetings to discuss", "held talks to negotiate", "the Dialogue, a forum", "a statement condemning":
  /// what the meeting is for, or what it is, is the meeting.
  void explains_its_like(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t token = reading_.events[index].token;
    if (const std::uint32_t meeting = compare_.meeting_to(index); meeting != graph::no_index) {
      reading_.event(index).status = event(meeting).status;  // what a meeting was for lies not ahead of it
      reading_.event(index).status_reason = event(meeting).status_reason;
      same_as_[index] = meeting;
      return;
    }
    const std::uint32_t above = reading_.event_of_token[tokens[token].head];
    if (above == graph::no_index || above == index) return;
    const Label label = tokens[token].label;
    const bool purpose =
        label == Label::acl || label == Label::advcl || label == Label::relcl || label == Label::xcomp;
    if (label == Label::appos || (purpose && analysis_.document.tag(token) == "VB")) {
      const bool meets = event(index).event_class != "Statement" && compare_.same_family(above, index) &&
                         !compare_.is_speech(index);
      if (meets) same_as_[index] = above;
    }
    if (label == Label::acl && analysis_.document.tag(token) == "VBG" && compare_.is_speech(index) &&
        compare_.is_noun(above) && event(above).type == "statement") {
      same_as_[above] = index;
    }
  }

  /// "told parliament ..., adding that", "praised what she called": one who speaks on has made one statement.
  void goes_on_speaking(std::uint32_t index) {
    if (compare_.is_noun(index) || event(index).type != "statement" || !compare_.is_speech(index)) return;
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t token = reading_.events[index].token;
    bool within = false;
    for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
      const Label label = tokens[token].label;
      within = within || label == Label::advcl || label == Label::relcl || label == Label::pcomp;
      token = tokens[token].head;
      const std::uint32_t above = reading_.event_of_token[token];
      if (above == graph::no_index || above == index || !compare_.is_speech(above) || compare_.is_noun(above))
        continue;
      if (within && compare_.same_speaker(above, index)) same_as_[index] = above;
      return;
    }
  }

  /// "pushed for a resolution, backed by Oslo": that others are for it is part of the proposal or the vote.
  void backs_what_is_proposed(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    const auto& tokens = analysis_.document.tokens;
    if (event(index).type != "vote" || !at.predicate.passive || tokens[at.token].label != Label::acl) return;
    std::uint32_t token = at.token;
    for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
      token = tokens[token].head;
      const std::uint32_t above = reading_.event_of_token[token];
      if (above == graph::no_index || above == index) continue;
      if (event(above).type != "proposal" && !compare_.same_family(above, index)) continue;
      reading_.event(index).attribution.clear();
      same_as_[index] = above;
    }
  }

  /// "failed to pass despite support from most members": those who voted for it.
  void supports_in_vain(std::uint32_t index) {
    if (event(index).type != "diplomatic_support" || !compare_.is_noun(index)) return;
    const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
    if (carrier.preposition == Tree::no_token || analysis_.document.lemma(carrier.preposition) != "despite")
      return;
    const auto& verb = analysis_.document.tokens[carrier.verb];
    std::uint32_t vote = reading_.event_of_token[carrier.verb];
    if (vote == graph::no_index && verb.label == Label::xcomp) vote = reading_.event_of_token[verb.head];
    if (vote == graph::no_index || (event(vote).type != "vote" && event(vote).type != "adoption")) return;
    for (graph::Argument& argument : reading_.event(index).arguments)
      if (argument.role == "speaker") argument.role = "supporter";
    same_as_[index] = vote;
  }

  /// "joined a trip to the border": the trip.
  void joins_journey(std::uint32_t index) {
    if (event(index).type != "participation" || compare_.is_noun(index)) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::obj || filler.borrowed) continue;
      const std::uint32_t journey = reading_.event_of_token[filler.token];
      if (journey == graph::no_index || journey == index || event(journey).event_class != "Visit") continue;
      if (compare_.shares_party(journey, index)) same_as_[index] = journey;
    }
  }

  EventReading& reading_;
  const Analysis& analysis_;
  const EventComparison& compare_;
  std::vector<std::uint32_t>& same_as_;
};

}  // namespace

void join_words(EventReading& reading, const EventComparison& compare, std::vector<std::uint32_t>& same_as) {
  JoinedWords words(reading, compare, same_as);
  for (std::uint32_t i = 0; i < same_as.size(); ++i) words.join(i);
}

}  // namespace chancery::extract
