#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Whether somebody plans or expects it: "will be ready to", "is expected to be able to"; what is only
/// proposed is not among them.
inline bool is_scheduled(graph::Status status) {
  return status == graph::Status::planned || status == graph::Status::expected;
}

/// Whether it has happened or is under way.
inline bool is_real(graph::Status status) {
  return status == graph::Status::occurred || status == graph::Status::ongoing;
}

/// How real something is, and the words and row that say so.
struct Verdict {
  graph::Status status = graph::Status::occurred;
  const ontology::Row* row = nullptr;
  std::uint32_t cue = Tree::no_token;  ///< token
  const char* rule = "status.default";
};

/// A verb or an auxiliary.
inline bool is_verb(const language::Token& token) {
  return token.pos == language::Pos::VERB || token.pos == language::Pos::AUX;
}

/// Reads how real a clause or noun is off negation, modals, infinitives and what governs them. One per
/// article.
class ClauseStatus {
 public:
  explicit ClauseStatus(const EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        tells_no_such_(reading.analysis.article.text.find("o such ") != std::string::npos) {}

  Verdict of_verb(std::uint32_t verb, int depth = 0) const;
  Verdict of_noun(std::uint32_t noun, int depth = 0) const;
  /// "will expel him if it does not apologise", "would be freed unless the judge refuses": only in that case;
  /// not "even if".
  bool hangs_on_condition(std::uint32_t verb) const;
  /// "The plan was dropped", "reversed its decision": what the verb around the noun makes of it.
  bool is_called_off(std::uint32_t noun) const;
  /// "a Romanian offer" of which it is then said that "no such offer had been made".
  std::optional<Verdict> no_such(std::uint32_t word) const;

 private:
  std::optional<Verdict> negated(std::uint32_t token) const;
  std::optional<Verdict> negated_in_list(std::uint32_t noun) const;
  std::optional<Verdict> set_against(std::uint32_t noun) const;
  std::optional<Verdict> negated_from_outside(std::uint32_t token) const;
  std::optional<Verdict> negated_by_an_argument(std::uint32_t verb) const;
  std::optional<Verdict> modal(std::uint32_t verb) const;
  std::optional<Verdict> conditional(std::uint32_t verb) const;
  std::optional<Verdict> behind_preposition(std::uint32_t above) const;
  std::optional<Verdict> behind_governor(std::uint32_t word, std::uint32_t above) const;
  bool is_deed(std::uint32_t index) const;
  static bool is_favour(std::string_view lemma);
  std::optional<Verdict> governed(std::uint32_t verb, bool infinitive, int depth) const;
  std::optional<Verdict> of_complement(std::uint32_t verb, bool infinitive, int depth) const;
  std::optional<Verdict> of_is_to(std::uint32_t being, std::uint32_t verb) const;
  std::optional<Verdict> of_adverbial(std::uint32_t verb, bool infinitive, int depth) const;
  std::optional<Verdict> under_word(std::uint32_t governor, bool infinitive, int depth) const;
  std::optional<Verdict> content_of(std::uint32_t governor) const;
  std::optional<Verdict> conjoined(std::uint32_t verb, int depth) const;
  std::optional<Verdict> said_of_too(std::uint32_t verb, int depth) const;
  std::optional<Verdict> only_if_done(const Carrier& carrier, std::uint32_t noun) const;
  std::optional<Verdict> only_alleged(std::uint32_t verb) const;
  std::optional<Verdict> played_through(std::uint32_t verb) const;
  bool is_listed_as_adverbial(std::uint32_t verb) const;
  bool goes_on_outside(std::uint32_t verb) const;
  bool goes_on_alike(std::uint32_t verb) const;
  bool joined_by_or(std::uint32_t verb) const;
  bool shares_auxiliary(std::uint32_t verb, std::uint32_t subject) const;
  bool in_title(std::uint32_t token) const;
  bool tells_in_past(std::uint32_t verb) const;
  bool says_only(std::uint32_t verb) const;
  std::uint32_t leading_auxiliary(std::uint32_t verb) const;
  std::optional<Verdict> inverted(std::uint32_t verb) const;
  bool supposes_before(std::uint32_t verb) const;
  std::optional<Verdict> without_word_on(std::uint32_t preposition) const;
  bool is_closed_to(const Carrier& carrier) const;
  std::optional<Verdict> of_none(std::uint32_t verb) const;
  Verdict weighed(std::uint32_t noun, const Carrier& carrier, const Verdict& modified,
                  const std::optional<Verdict>& by_verb) const;
  bool is_empty_being(std::uint32_t be) const;
  bool comes_about_all_the_same(const Carrier& carrier) const;
  std::optional<Verdict> inverted_before(std::uint32_t noun) const;
  bool is_asked(std::uint32_t token) const;
  std::uint32_t asking_behind_label(std::uint32_t verb) const;
  std::optional<Verdict> questioned(std::uint32_t verb) const;
  bool opens_clause(std::uint32_t word, std::uint32_t verb) const;
  bool is_never(std::uint32_t noun) const;
  bool is_count_of_votes(std::uint32_t word) const;
  bool has_begun(std::uint32_t noun) const;
  bool has_stopped(const Carrier& carrier, const Verdict& verb) const;
  bool is_stopped(const Carrier& carrier, std::uint32_t noun) const;
  bool is_ordered_deed(const Carrier& carrier, std::uint32_t noun) const;
  bool is_past_told(std::uint32_t verb) const;
  bool is_only_fruitless(const Carrier& carrier, std::uint32_t noun, const Verdict& verb) const;
  std::optional<Verdict> is_off(const Carrier& carrier) const;
  bool speaks_outside(std::uint32_t word, std::uint32_t verb) const;
  std::optional<Verdict> plan_dropped(std::uint32_t plan) const;
  std::optional<Verdict> glad_of(std::uint32_t preposition) const;
  bool goes_ahead(std::uint32_t verb) const;
  std::optional<Verdict> only_needed(std::uint32_t noun, int depth) const;
  std::uint32_t report_of(std::uint32_t noun) const;
  std::optional<Verdict> false_report(std::uint32_t report) const;
  std::optional<Verdict> not_chosen(std::uint32_t verb) const;
  std::optional<Verdict> escaped(const Carrier& carrier, std::uint32_t own) const;
  std::optional<Verdict> called_a_lie(std::uint32_t verb) const;
  static bool is_done_by(std::string_view lemma);
  bool is_told_deed(std::uint32_t noun) const;
  std::optional<Verdict> only_judged(std::uint32_t word) const;
  std::optional<Verdict> called_off_in_relative(std::uint32_t noun, std::uint32_t verb) const;
  bool is_running(std::uint32_t noun, std::uint32_t verb) const;
  Carrier taken_as(const Carrier& carrier) const;
  bool is_there_already(const Carrier& carrier, std::uint32_t noun) const;
  bool is_unmade(const Carrier& carrier, std::uint32_t event, const Verdict& verdict) const;
  std::optional<Verdict> tried_in_vain(std::uint32_t noun) const;
  std::optional<Verdict> dropped_after(const Carrier& carrier, std::uint32_t noun) const;
  std::optional<Verdict> nothing_came_of(const Carrier& carrier) const;
  std::uint32_t what_is_to(const Carrier& carrier) const;
  std::optional<Verdict> before_any(std::uint32_t verb) const;
  bool is_undone(std::uint32_t noun) const;
  bool is_reversed(const Carrier& carrier) const;
  std::optional<Verdict> ahead_of(std::uint32_t noun) const;
  std::optional<Verdict> guessed(std::uint32_t noun) const;
  std::uint32_t report_around(std::uint32_t verb) const;
  std::uint32_t report_according_to(std::uint32_t verb) const;
  std::optional<Verdict> not_one(std::uint32_t noun) const;
  bool denies_another(std::uint32_t word, std::uint32_t token) const;
  std::optional<Verdict> after_until(std::uint32_t verb) const;
  std::vector<std::uint32_t> modals(std::uint32_t verb) const;
  std::optional<Verdict> takes_place_once(std::uint32_t verb) const;
  bool is_quoted(std::uint32_t word, std::uint32_t verb) const;
  std::optional<Verdict> governed_by_noun(std::uint32_t governor, std::optional<Verdict> found,
                                          int depth) const;
  static std::optional<Verdict> doubly_negated(std::string_view lemma);
  std::optional<Verdict> unverified_report(std::uint32_t report) const;
  const StatusCue* predicate_cue(std::uint32_t word) const;
  std::optional<Verdict> predicated(std::uint32_t be, std::uint32_t word, bool speech) const;
  bool is_out_of_question(std::uint32_t preposition) const;
  std::optional<Verdict> at_odds_with_reality(std::uint32_t verb) const;
  const StatusCue* idiom_cue(std::uint32_t verb, std::uint32_t preposition, CueScope scope) const;
  bool is_share(std::uint32_t noun) const;
  bool has_been(std::uint32_t verb, std::uint32_t been) const;
  bool is_cause(std::uint32_t due) const;
  std::optional<Verdict> planned_in_relative(std::uint32_t verb) const;
  bool is_only_rejected(std::uint32_t noun) const;
  bool has_perfect(std::uint32_t verb) const;
  bool tells_of_past_day(std::uint32_t event, int days = 0) const;
  bool is_matter_of_time(std::uint32_t noun) const;
  std::optional<Verdict> after_what_is_ahead(std::uint32_t noun, int depth) const;
  const StatusCue* preposition_cue(std::uint32_t preposition) const;
  std::optional<Verdict> said_of(std::uint32_t be, bool speech) const;
  std::optional<Verdict> framing(const Carrier& carrier, bool beside, int depth) const;
  std::optional<Verdict> due_for(const Carrier& carrier) const;
  std::optional<Verdict> before_which(const Carrier& carrier, std::uint32_t noun, const Verdict& verb) const;
  std::optional<Verdict> told_in_relative(std::uint32_t noun, int depth) const;
  std::optional<Verdict> gathering_ahead(std::uint32_t noun) const;
  std::optional<Verdict> torn_subject(std::uint32_t noun) const;
  std::optional<Verdict> listed_behind(std::uint32_t noun, int depth) const;
  std::optional<Verdict> listed_as_object(const Carrier& carrier, std::uint32_t noun,
                                          const Verdict& verb) const;
  bool is_called_so(const Carrier& carrier) const;
  std::optional<Verdict> labelled_off(std::uint32_t noun) const;
  std::optional<Verdict> put_off(std::uint32_t noun, int depth) const;
  std::optional<Verdict> told_falsely(std::uint32_t noun) const;
  std::optional<Verdict> false_clause(std::uint32_t subject) const;
  std::optional<Verdict> part_of_plan(const Carrier& carrier) const;
  std::optional<Verdict> under_discussion(std::uint32_t preposition) const;
  std::optional<Verdict> stuck_on(const Carrier& carrier, std::uint32_t noun) const;
  std::optional<Verdict> topic_of(std::uint32_t noun) const;
  std::uint32_t frame_of(std::uint32_t noun) const;
  std::optional<Verdict> modified(std::uint32_t noun) const;
  std::optional<Verdict> under_denied_noun(std::uint32_t noun) const;
  std::optional<Verdict> object_of(const Carrier& carrier, std::uint32_t noun, const Verdict& verb) const;
  std::optional<Verdict> carried(const Carrier& given, std::uint32_t noun, int depth) const;
  std::optional<Verdict> carried_by_event(const Carrier& carrier, std::uint32_t noun,
                                          const Verdict& verb) const;
  bool acts_all_the_same(const Carrier& carrier) const;
  Verdict under_noun(std::uint32_t noun) const;
  std::optional<Verdict> still_to_come(std::uint32_t verb) const;
  std::optional<Verdict> open_question(std::uint32_t verb) const;
  static bool is_claim(std::string_view lemma);
  std::optional<Verdict> negation_below(std::uint32_t token) const;
  bool is_subjunctive(std::uint32_t verb) const;
  bool is_reduced_passive(std::uint32_t verb) const;
  bool was_intended(std::uint32_t governor, const Verdict& verdict) const;
  bool is_light(const Carrier& carrier, std::uint32_t index) const;
  bool is_speech(std::uint32_t index) const;
  std::optional<Verdict> infinitive_behind(std::uint32_t noun, std::uint32_t verb) const;
  std::optional<Verdict> loose_gerund(std::uint32_t verb) const;
  std::optional<Verdict> date_set_for(const Carrier& carrier, const Verdict& verb) const;
  std::optional<Verdict> looked_for(const Carrier& carrier) const;
  std::optional<Verdict> sequel(std::uint32_t noun, int depth) const;
  std::optional<Verdict> called_for(const Carrier& carrier) const;
  std::optional<Verdict> asked(std::uint32_t verb) const;
  bool announces_done(std::uint32_t verb, std::uint32_t own) const;
  bool is_courtesy(std::uint32_t governor) const;
  std::optional<Verdict> second_infinitive(std::uint32_t verb, int depth) const;
  std::optional<Verdict> fallen_through(std::uint32_t verb) const;
  bool tells_end_of_plan(std::uint32_t verb) const;
  bool is_not_carried_out(std::uint32_t plan) const;
  std::optional<Verdict> no_truth_in(std::uint32_t report) const;
  bool is_stayed_away_from(const Carrier& carrier, std::uint32_t noun) const;
  bool is_charge_of(std::uint32_t planning) const;
  bool is_short_of(std::uint32_t of) const;
  std::uint32_t written_report(std::uint32_t verb) const;
  std::optional<Verdict> waved_away(std::uint32_t report) const;
  std::optional<Verdict> is_aimed_at(std::uint32_t noun) const;
  bool is_only_later(std::uint32_t governor) const;
  std::optional<Verdict> once_done(std::uint32_t verb) const;
  bool is_warned_of_done(std::uint32_t verb) const;
  bool is_seen_done(std::uint32_t verb) const;
  bool is_way(std::uint32_t noun, std::uint32_t verb) const;
  bool opens_soon_after(std::uint32_t word, std::uint32_t verb) const;
  bool is_done_later(std::uint32_t verb) const;
  bool is_any(std::uint32_t noun) const;
  bool has_new_date(std::uint32_t verb) const;
  std::optional<Verdict> unconfirmed(const Carrier& carrier, const Verdict& verb) const;
  std::optional<Verdict> forestalled(const Carrier& carrier, std::uint32_t own) const;
  std::optional<Verdict> behind_offer(std::uint32_t noun) const;
  bool is_near(std::uint32_t to) const;
  std::optional<Verdict> subject_to(std::uint32_t noun) const;
  std::optional<Verdict> stage_of(std::uint32_t noun, int depth) const;
  std::optional<Verdict> of_nobody(std::uint32_t noun) const;
  std::optional<Verdict> wanted_done(std::uint32_t verb) const;
  std::optional<Verdict> opened_by(std::uint32_t verb) const;
  bool has_participle(std::uint32_t verb) const;
  bool is_proviso(std::uint32_t above) const;
  const StatusCue* cue_before(std::uint32_t mark) const;
  std::optional<Verdict> awaited(std::uint32_t verb, int depth) const;
  std::optional<Verdict> on_the_day(std::uint32_t verb) const;
  std::optional<Verdict> never_done(std::uint32_t governor) const;
  std::optional<Verdict> called_false(std::uint32_t verb) const;
  std::optional<Verdict> called_untrue(std::uint32_t report) const;
  bool is_corrected_next(std::uint32_t sentence) const;
  std::optional<Verdict> taken_back(std::uint32_t verb) const;
  std::optional<Verdict> not_true(std::uint32_t verb) const;
  std::optional<Verdict> not_among(std::uint32_t verb) const;
  std::optional<Verdict> rumoured(std::uint32_t verb) const;
  std::optional<Verdict> not_ruled_out(std::uint32_t verb) const;
  std::optional<Verdict> to_follow(const Carrier& carrier, std::uint32_t noun, const Verdict& verb) const;
  std::optional<Verdict> impossible(std::uint32_t verb) const;
  std::optional<Verdict> still_less(std::uint32_t verb) const;
  std::uint32_t copula_of(std::uint32_t verb) const;
  bool stands_beside(std::uint32_t verb) const;
  bool is_done_by_deciding(std::uint32_t verb) const;
  std::optional<Verdict> supposed(std::uint32_t verb) const;
  bool has_condition(std::uint32_t verb, bool before) const;
  bool is_outcome(std::uint32_t verb) const;
  std::optional<Verdict> listed_aim(std::uint32_t verb) const;
  bool is_obliged(std::uint32_t governor) const;
  bool is_ahead_of(std::uint32_t governor, std::uint32_t verb) const;
  Verdict of_going_to(std::uint32_t governor, int depth) const;
  bool is_brief(std::uint32_t delay) const;
  bool breaks_off(std::uint32_t verb) const;
  bool goes_on_in_past(std::uint32_t verb) const;
  /// Whether whatever is called so has not happened: "baseless", "a hoax".
  static bool is_false(std::string_view lemma);
  static bool attends(std::string_view lemma);
  static bool presupposes(std::string_view lemma);
  bool is_present(std::uint32_t verb) const;
  static const StatusCue* cue_of(const LemmaEntry* entry, CueScope scope);
  const StatusCue* cue_of(std::string_view phrase, CueScope scope) const;
  const StatusCue* cue(std::uint32_t token, CueScope scope) const;
  const StatusCue* phrasal_cue(std::uint32_t verb, std::uint32_t preposition, CueScope scope) const;
  bool has_own_auxiliary(std::uint32_t verb) const;

  const EventReading& reading_;
  const Analysis& analysis_;
  bool tells_no_such_;  ///< somewhere in the article
};

}  // namespace chancery::extract
