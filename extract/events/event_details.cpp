#include "extract/events/event_details.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "extract/events/vote_numbers.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class DetailReader {
 public:
  explicit DetailReader(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index) {
    add_votes(index);
    add_quantity(index);
    add_format(index);
    add_links(index);
  }

 private:
  void add_votes(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    const EventLexicon& lexicon = analysis_.lexicon.events();
    if (lexicon.family(event.type) != lexicon.family("vote")) return;
    const auto& sentence =
        analysis_.document.sentences[analysis_.document.tokens[reading_.events[index].token].sentence];
    const VoteNumbers numbers = vote_numbers(analysis_.document, lexicon.times(), sentence);
    event.votes_for = numbers.in_favour;
    event.votes_against = numbers.against;
    event.abstentions = numbers.abstentions;
    if (event.status == graph::Status::failed) {
      event.result = "not adopted";
    } else if (event.status == graph::Status::occurred && event.type != "vote") {
      event.result = "adopted";
    }
  }

  /// "three missiles", "fired 11 rockets": the number before what was fired, expelled, released.
  void add_quantity(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const bool counted = filler.place.slot == Slot::obj || filler.place == Place{Slot::prep, "of"};
      if (!counted || event.quantity) continue;
      const std::uint32_t number = analysis_.tree.child(filler.token, Label::nummod);
      if (number != Tree::no_token) event.quantity = cardinal(analysis_.document.word(number), times());
    }
  }

  void add_format(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
      if (analysis_.document.tokens[child].label != Label::amod) continue;
      const std::string_view word = reading_.fillers.lemma(child);
      if (word == "bilateral" || word == "trilateral" || word == "multilateral") event.format = word;
    }
  }

  void add_links(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      const std::string_view word = filler.place.preposition;
      const std::uint32_t other = reading_.event_of_token[filler.token];
      if (other == index) continue;
      if (other != graph::no_index && (word == "after" || word == "following")) event.follows = other;
      if (other != graph::no_index && (word == "during" || word == "at")) event.sub_event_of = other;
      if (other == graph::no_index && word == "in") add_response(index, filler.token);
    }
  }

  /// "in response to the launch", "in retaliation for", "in protest at"
  void add_response(std::uint32_t index, std::uint32_t noun) {
    const std::string_view word = reading_.fillers.lemma(noun);
    if (word != "response" && word != "retaliation" && word != "reply" && word != "reaction" &&
        word != "protest")
      return;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object == Tree::no_token) continue;
      const std::uint32_t other = reading_.event_of_token[object];
      if (other != graph::no_index && other != index) reading_.event(index).in_response_to = other;
    }
  }

  const TimeLexicon& times() const { return analysis_.lexicon.events().times(); }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void add_details(EventReading& reading) {
  DetailReader reader(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read(i);
}

}  // namespace chancery::extract
