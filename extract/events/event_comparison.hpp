#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/predicates/event_reading.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// What two events of an article have in common, and how the words of one point at another: what it takes to
/// decide whether they are the same. Events are given by their index.
class EventComparison {
 public:
  /// @param reading  must outlive this
  explicit EventComparison(const EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), quotations_(reading.analysis.quotations) {}

  bool same_family(std::uint32_t a, std::uint32_t b) const;

  bool same_time(graph::TimeIndex a, graph::TimeIndex b) const;

  /// Whether one may be the other for what is told of its having happened.
  bool same_status(std::uint32_t a, std::uint32_t b) const;

  /// "met to discuss", "plans for meetings to discuss": the meeting that the talk is of, no_index when there
  /// is none.
  std::uint32_t meeting_to(std::uint32_t index) const;

  bool is_topic_of(std::uint32_t index, std::uint32_t other) const;

  bool same_speaker(std::uint32_t a, std::uint32_t b) const;

  /// "failed to pass", "the failure to adopt it": a vote is lost once, unless papers or days say otherwise.
  bool is_lost_vote(std::uint32_t a, std::uint32_t b) const;

  /// One draft is voted on once, one treaty signed once.
  bool shares_instrument(std::uint32_t a, std::uint32_t b) const;

  bool shares_party(std::uint32_t a, std::uint32_t b) const;

  bool no_conflict(std::uint32_t a, std::uint32_t b) const;

  bool same_parties(std::uint32_t a, std::uint32_t b) const;

  /// "Oslo expelled envoys of Peru" and "some states expelled envoys of Oslo": who does it in one suffers it
  /// in the other.
  bool turned_round(std::uint32_t a, std::uint32_t b) const;

  /// Those who did it, as parties.
  std::vector<graph::EntityIndex> doers(std::uint32_t index) const;

  bool is_noun(std::uint32_t index) const;

  bool is_speech(std::uint32_t index) const;

  /// "the talks", "their meeting", "this attack": a definite noun that says nothing new of who takes part.
  bool points_back(std::uint32_t index) const;

  /// "the last meeting", "a second launch": one of a row, and not the one just told.
  bool is_another(std::uint32_t index) const;

  /// "The visit had been requested by Chad": told of what has come about, where it has been told before.
  bool was_arranged(std::uint32_t index) const;

  /// "the first meeting": one of several.
  bool is_first(std::uint32_t index) const;

  /// "a series of meetings", "met twice": more than one, told together.
  bool is_several(std::uint32_t index) const;

  /// A noun without number, time or indefinite article: "Pyongyang's missile launches", told before.
  bool repeats(std::uint32_t index) const;

  /// "The missiles that were launched": told again to say which.
  bool in_relative_clause(std::uint32_t index) const;

  /// "fired a missile ... The missile was fired from a ship": done to the very thing to which the earlier one
  /// was.
  bool tells_of_same_object(std::uint32_t earlier, std::uint32_t later) const;

  /// "a soldier who fled to the North ... Private Lee bolted to the North": one flight, told of a man without
  /// a name, then with it.
  bool is_flight_of_named(std::uint32_t earlier, std::uint32_t later) const;

  /// "In 2019 it had brokered": dated more than a year before the article, so none of its news.
  bool is_history(std::uint32_t index) const;
  /// Whether it was over more than so many days before the article.
  bool is_older_than(int days, std::uint32_t index) const;

  /// Whether it has a day of its own, no later than the article.
  bool is_behind(std::uint32_t index) const;

  /// Whether neither has come about: denied or called off.
  bool are_off(std::uint32_t a, std::uint32_t b) const;

  /// In a title, deck, caption or the title of a section: what stands there is told again below.
  bool in_title(std::uint32_t index) const;

  /// "expressed regret. 'We deeply regret', they said": the quotation says again what was told.
  bool repeats_in_quotation(std::uint32_t earlier, std::uint32_t later) const;

  /// "issued a statement condemning the launch. 'Oslo and Bern condemn', it read": the words of those before.
  bool is_quoted_again(std::uint32_t earlier, std::uint32_t later) const;

 private:
  bool is_of_new(std::uint32_t noun) const;
  bool is_crosshead(std::size_t number) const;
  /// From its end to the article, where both are known.
  std::optional<int> days_since(std::uint32_t index) const;
  std::uint32_t object_of(std::uint32_t index) const;
  const graph::Event& event(std::uint32_t index) const { return analysis_.facts.events[index]; }

  bool names_paper(std::uint32_t index) const;

  /// A weapon or ship that two events share does not make them one.
  bool is_party(graph::EntityIndex entity) const;

  std::vector<graph::EntityIndex> parties(std::uint32_t index) const;

  bool other_persons(std::uint32_t a, std::uint32_t b) const;
  bool other_doers(std::uint32_t a, std::uint32_t b) const;
  bool other_venues(std::uint32_t a, std::uint32_t b) const;
  bool other_destinations(std::uint32_t a, std::uint32_t b) const;
  bool other_numbers(std::uint32_t a, std::uint32_t b) const;
  std::vector<std::string_view> numbers(std::uint32_t index) const;

  const EventReading& reading_;
  const Analysis& analysis_;
  const Quotations& quotations_;
};

}  // namespace chancery::extract
