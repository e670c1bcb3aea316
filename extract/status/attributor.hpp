#pragma once

#include <string_view>
#include <vector>

#include "extract/predicates/event_reading.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// Finds who says that an event happened, one way after the other; each leaves alone what an earlier one
/// found.
class Attributor {
 public:
  explicit Attributor(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), quotations_(reading.analysis.quotations) {}

  /// An event in the clause that a speech event governs is told by its speaker.
  void from_speech(std::uint32_t index);
  /// "..., the minister said": what an inserted speech verb reports.
  void from_insertion(std::uint32_t speech);
  /// "Rebels planted it, the army said.": all that stands before a speaker and a verb of speech that end the
  /// sentence, whatever the parser makes of it.
  void from_end(std::uint32_t verb);
  /// "Asked whether troops would leave, he said": what the question holds open.
  void from_asked(std::uint32_t verb);
  /// "quoted him as saying", "a statement carried by the agency", "told the agency": the medium says it.
  void from_medium(std::uint32_t index);
  /// "and warned", behind what a medium carries.
  void from_medium_before(std::uint32_t index);
  /// "a report in the daily that he had met", "the envoy's claim that": whoever the report is of.
  void from_report(std::uint32_t index);
  /// A verb of speech that tells no event of its own still has a subject who says what it governs.
  void from_unread_speech(std::uint32_t verb);
  /// "hopes to meet him", "fears that they will return", "wants an inquiry": whoever hopes, fears or wants.
  void from_stance(std::uint32_t verb);
  void from_layout(std::uint32_t verb);
  void from_carried(std::uint32_t verb);
  /// "Chad sanctions firms accused of buying parts": whoever does so accuses them.
  void from_accused(std::uint32_t index);
  /// "the army's account is that rebels did it": whose account it is.
  void from_account(std::uint32_t be);
  /// "The agency reported, citing the minister": whoever is cited says it as well.
  void from_cited(std::uint32_t index);
  /// "He rejected the offer.", right behind what the same speaker says in a medium: told by it as well.
  void from_medium_continued(std::uint32_t index);
  /// "according to the ministry", "by the opposition's count": holds for all that hangs on the verb it stands
  /// with.
  void from_according();
  /// "They have agreed. So says the minister.", "That comes from Oslo.": told by whoever is named behind it.
  void from_pointing();
  /// "If the army is to be believed, rebels did it": told by the army.
  void from_belief(std::uint32_t verb);
  /// "They have left, the daily quoted a minister as saying.": told by both.
  void from_quoted_behind(std::uint32_t verb);
  /// "Iran downs two drones – Tasnim", "Kyiv: Russia shells Odesa": told by whoever stands beside a headline.
  void from_headlines();
  /// "Xu Mengjie: A vessel intruded.", in a transcript: told by whose words they are.
  void from_labels();
  void from_sides();
  void from_labelled_quotes();
  void from_named_quotes();
  /// What somebody unnamed says is told by whoever tells that: "the agency quoted a governor as saying".
  void from_medium_of_speech(std::uint32_t index);
  /// Words in quotation marks without a speaker of their own are the last speaker's.
  void from_quotations();
  /// "Diplomats said Riyadh had offered to pay": what is told within something told has both sources.
  void from_outer(std::uint32_t index);
  /// "Her country would propose it.", right behind a sentence that reports: the same speaker's.
  void from_continued();
  /// "He was wanted, she recalled; Oslo had asked for him": what goes on behind a semicolon in shifted tense.
  void from_semicolon(std::uint32_t speech);

 private:
  bool is_question(std::uint32_t participle) const;
  bool is_evasive(std::uint32_t answer) const;
  bool is_left_open(std::uint32_t asked) const;
  graph::EntityIndex holder_of(std::uint32_t noun) const;
  std::optional<MentionAt> named_behind(std::uint32_t noun) const;
  graph::EntityIndex described_as(std::uint32_t noun) const;
  bool has_office(graph::EntityIndex person) const;
  bool has_own_object(std::uint32_t verb) const;
  std::uint32_t speaker_of(std::uint32_t verb) const;
  void tell_by(std::uint32_t verb, std::uint32_t begin, std::uint32_t end);
  std::uint32_t resumed_behind(std::uint32_t verb) const;
  std::uint32_t end_of_told(std::uint32_t verb) const;
  bool says_nothing_behind(std::uint32_t verb) const;
  std::vector<graph::EntityIndex> body_behind(std::uint32_t people) const;
  std::vector<graph::EntityIndex> body_beside(std::uint32_t people) const;
  bool is_that_of_report(std::uint32_t clause, std::uint32_t noun) const;
  std::uint32_t above_aside(std::uint32_t clause) const;
  bool is_aside(std::uint32_t noun) const;
  bool is_remark(std::uint32_t clause) const;
  bool is_source(std::uint32_t phrase) const;
  bool is_definite(std::uint32_t noun) const;
  bool is_added(std::uint32_t clause) const;
  bool is_known(std::uint32_t clause) const;
  bool is_known_below(std::uint32_t token, std::uint32_t clause) const;
  bool is_to_come(std::uint32_t clause) const;
  bool is_whole_behind_that(std::uint32_t clause) const;
  void from_which(std::uint32_t according);
  bool is_that_clause(std::uint32_t clause) const;
  bool is_new_clause(std::uint32_t clause, std::uint32_t verb) const;
  std::vector<graph::EntityIndex> behind_own_office(std::uint32_t speech) const;
  bool takes_part(std::uint32_t index, graph::EntityIndex entity) const;
  bool is_press_office(std::uint32_t noun) const;
  bool is_told_elsewhere(std::uint32_t clause, std::uint32_t verb) const;
  std::uint32_t governor(std::uint32_t token) const;
  bool resumes(std::uint32_t preposition, std::uint32_t verb) const;
  bool told_by_preposition(std::uint32_t dependent, std::uint32_t verb) const;
  void from_joined(std::uint32_t speech);
  bool goes_on(std::uint32_t token) const;
  bool is_told_now(std::uint32_t verb) const;
  bool is_backshifted(std::uint32_t verb) const;
  std::uint32_t root_of(std::uint32_t sentence) const;
  bool is_indirect(std::uint32_t root, std::uint32_t speech) const;
  bool speaks_itself(std::uint32_t root) const;
  bool is_told_shifted(std::uint32_t sentence) const;
  void tell_all(std::uint32_t begin, std::uint32_t end, const MentionAt& source);
  std::optional<MentionAt> source_behind(const language::Sentence& sentence, std::uint32_t& mark) const;
  std::optional<MentionAt> source_before(const language::Sentence& sentence, std::uint32_t& mark) const;
  bool may_head(const MentionAt& at) const;
  std::optional<MentionAt> named_at(std::uint32_t token) const;
  std::uint32_t last_speech(std::uint32_t sentence) const;
  bool quotes(std::uint32_t token) const;
  bool is_all_quoted(std::uint32_t behind, std::uint32_t paragraph) const;
  bool goes_on_in(std::uint32_t quoted_in, std::uint32_t paragraph) const;
  bool is_silent_beside(std::uint32_t index, std::uint32_t speech) const;
  std::uint32_t introduced_by(std::uint32_t paragraph) const;
  bool is_speech(std::uint32_t index) const;
  bool is_said(std::uint32_t index) const;
  bool free(std::uint32_t index) const;
  bool told(std::uint32_t dependent, std::uint32_t verb) const;
  bool is_inserted(std::uint32_t dependent, std::uint32_t verb) const;
  bool is_put_in(std::uint32_t verb) const;
  bool is_put_behind(std::uint32_t verb) const;
  std::vector<graph::EntityIndex> readers(std::uint32_t text) const;
  bool is_beside(std::uint32_t index) const;
  bool is_told_that(std::uint32_t noun) const;
  bool same_speaker(std::uint32_t one, std::uint32_t other) const;
  void hold(std::uint32_t governed, std::uint32_t verb);
  std::uint32_t spread_from(std::uint32_t phrase) const;
  bool parted(std::uint32_t clause, std::uint32_t verb) const;
  bool tokens_apart(std::uint32_t verb, std::uint32_t token) const;
  bool is_medium(std::uint32_t token) const;
  std::uint32_t denied_report(std::uint32_t clause) const;
  bool is_called_medium(std::uint32_t token) const;
  std::uint32_t quoting(std::uint32_t said) const;
  void add_told_media(std::uint32_t index);
  void add_interview(std::uint32_t index, const Filler& filler);
  void from_as(std::uint32_t as);
  bool is_per(std::uint32_t per) const;
  bool is_account(std::uint32_t token) const;
  std::vector<graph::EntityIndex> tellers(std::uint32_t account) const;
  bool is_reporting(std::uint32_t verb) const;
  void add_quoted_by(std::uint32_t index, std::uint32_t token);
  void add_owners(std::uint32_t index, std::uint32_t noun, std::uint32_t clause);
  void add_carrier(std::uint32_t index, std::uint32_t token);
  void add(std::uint32_t index, std::uint32_t token, std::uint32_t cue,
           const char* rule = "attribution.medium");
  void add_source(std::uint32_t index, graph::EntityIndex entity, graph::Reason reason);
  std::vector<graph::EntityIndex> sources(std::uint32_t object) const;
  void spread(std::uint32_t phrase, const std::vector<graph::EntityIndex>& sources);
  void tell_sentence(std::uint32_t number, const std::vector<graph::EntityIndex>& sources, std::uint32_t cue);
  bool is_told_from_above(std::uint32_t event, std::uint32_t head) const;
  void tell_next_part(std::uint32_t phrase, const std::vector<graph::EntityIndex>& sources);
  bool is_end_of_part(std::uint32_t phrase, std::uint32_t head) const;
  void tell_part(std::uint32_t end, const std::vector<graph::EntityIndex>& sources,
                 const graph::Reason& reason);
  void tell_between(std::uint32_t begin, std::uint32_t end, const std::vector<graph::EntityIndex>& sources,
                    const graph::Reason& reason);
  std::uint32_t says_this(const language::Sentence& sentence) const;
  std::uint32_t pointed_at(const language::Sentence& sentence) const;
  bool is_quoted_saying(std::uint32_t verb) const;
  void spread_back(std::uint32_t phrase, const std::vector<graph::EntityIndex>& sources);
  void take(std::uint32_t index, std::uint32_t speech, const char* rule);

  EventReading& reading_;
  Analysis& analysis_;
  const Quotations& quotations_;
};

}  // namespace chancery::extract
