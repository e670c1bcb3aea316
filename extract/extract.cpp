#include "extract/extract.hpp"

#include <utility>

#include "extract/arguments/announced_deeds.hpp"
#include "extract/arguments/answered_offers.hpp"
#include "extract/arguments/attendance.hpp"
#include "extract/arguments/first_person.hpp"
#include "extract/arguments/meeting_parties.hpp"
#include "extract/arguments/roles.hpp"
#include "extract/arguments/vote_lists.hpp"
#include "extract/coreference/referents.hpp"
#include "extract/entities.hpp"
#include "extract/events/event_choice.hpp"
#include "extract/events/event_details.hpp"
#include "extract/events/event_features.hpp"
#include "extract/events/event_names.hpp"
#include "extract/events/events.hpp"
#include "extract/events/same_events.hpp"
#include "extract/events/stand_ins.hpp"
#include "extract/header.hpp"
#include "extract/places/event_occasions.hpp"
#include "extract/places/event_places.hpp"
#include "extract/predicates/event_candidates.hpp"
#include "extract/predicates/event_reading.hpp"
#include "extract/status/attribution.hpp"
#include "extract/status/calendars.hpp"
#include "extract/status/next_sentences.hpp"
#include "extract/status/status.hpp"
#include "extract/status/unverified.hpp"
#include "extract/text/analysis.hpp"
#include "extract/text/mended_trees.hpp"
#include "extract/times/event_times.hpp"
#include "extract/times/fight_times.hpp"
#include "extract/times/hours_of_today.hpp"
#include "extract/times/labelled_days.hpp"
#include "extract/times/live_entries.hpp"
#include "extract/times/meeting_times.hpp"
#include "extract/times/predecessor_times.hpp"
#include "extract/times/time_joining.hpp"
#include "extract/times/time_sharing.hpp"
#include "extract/times/times.hpp"
#include "extract/words/lemmas.hpp"

namespace chancery::extract {
namespace {

/// What later stages need of the article itself; sentences are those of the parse, and furniture by its
/// lines.
graph::Facts facts_of_article(const input::Article& article, const language::Document& document) {
  graph::Facts facts = header_of(article);
  for (const auto& sentence : document.sentences) {
    facts.sentences.push_back({document.span_of(sentence.begin, sentence.end), true});
  }
  return facts;
}

Analysis analysis_of(const input::Article& article, const language::Document& document,
                     const Lexicon& lexicon) {
  Analysis analysis{article,
                    document,
                    lexicon,
                    Tree(document),
                    FoldedWords(document),
                    Quotations(document),
                    facts_of_article(article, document),
                    {},
                    {},
                    {},
                    {},
                    {}};
  find_times(analysis);
  find_entities(analysis);
  return analysis;
}

/// What the model makes of the text, with the trees and lemmas that it gets wrong mended.
class Mended {
 public:
  Mended(const language::Document& parsed, const EventLexicon& lexicon)
      : parsed_(parsed),
        trees_(with_mended_trees(parsed, lexicon)),
        lemmas_(with_mended_lemmas(trees_ ? *trees_ : parsed, lexicon)) {}

  const language::Document& document() const { return lemmas_ ? *lemmas_ : trees_ ? *trees_ : parsed_; }

 private:
  const language::Document& parsed_;
  std::optional<language::Document> trees_;
  std::optional<language::Document> lemmas_;
};

/// All that is read of the events before it is decided which of them stay.
void read_events(EventReading& reading) {
  find_events(reading);
  assign_roles(reading);
  add_parties_of_stand_ins(reading);
  add_attendance(reading);
  add_vote_lists(reading);
  add_announced_doers(reading);
  add_answered_offers(reading);
  add_meeting_parties(reading);
  add_event_names(reading);
  place_in_time(reading);
  share_fight_times(reading);
  share_times(reading);
  take_labelled_days(reading);
  judge_status(reading);
  join_times(reading);
  plan_calendars(reading);
  attribute_claims(reading);
  doubt_unverified_claims(reading);
  follow_next_sentences(reading);
  read_first_person(reading);
  add_details(reading);
}

}  // namespace

namespace {

graph::Facts extract(const input::Article& article, const language::Document& parsed, const Lexicon& lexicon,
                     Mentions mentions, std::vector<Gap>* gaps) {
  const Mended mended(parsed, lexicon.events());
  Analysis analysis = analysis_of(article, mended.document(), lexicon);
  find_referents(analysis, mentions);
  EventReading reading(analysis);
  read_events(reading);
  if (gaps != nullptr) *gaps = find_gaps(reading);
  choose_events(reading);
  add_event_places(reading);
  merge_same_events(reading);
  take_from_occasions(reading);
  date_by_predecessors(reading);
  date_by_meetings(reading);
  date_by_news(reading);
  date_live_entries(reading);
  date_hours_of_today(reading);
  return std::move(analysis.facts);
}

}  // namespace

graph::Facts extract(const input::Article& article, const language::Document& document,
                     const Lexicon& lexicon, Mentions mentions) {
  return extract(article, document, lexicon, mentions, nullptr);
}

graph::Facts extract(const input::Article& article, const language::Document& document,
                     const Lexicon& lexicon, std::vector<Gap>& gaps, Mentions mentions) {
  return extract(article, document, lexicon, mentions, &gaps);
}

EventCandidates event_candidates(const input::Article& article, const language::Document& parsed,
                                 const Lexicon& lexicon) {
  const Mended mended(parsed, lexicon.events());
  Analysis analysis = analysis_of(article, mended.document(), lexicon);
  EventReading reading(analysis);
  read_events(reading);
  EventCandidates candidates;
  const EventFeatures features(reading);
  FeatureList list;
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    features.list(i, list);
    auto& names = candidates.features.emplace_back();
    for (std::size_t feature = 0; feature < list.size(); ++feature) names.emplace_back(list[feature]);
  }
  candidates.facts = std::move(analysis.facts);
  return candidates;
}

}  // namespace chancery::extract
