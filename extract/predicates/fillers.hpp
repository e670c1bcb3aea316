#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/predicates/predicate.hpp"
#include "extract/text/analysis.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// What the tables of events and the mentions know of each token: who can act, what kind of thing a word is.
class Fillers {
 public:
  explicit Fillers(const Analysis& analysis);

  /// In lower case also for capitalised words of titles.
  std::string_view lemma(std::uint32_t token) const {
    const std::uint32_t index = lowered_of_token_[token];
    return index == graph::no_index ? analysis_.document.lemma(token) : std::string_view(lowered_[index]);
  }
  /// Whether the lemma or the word of the token is that word.
  bool is_word(std::uint32_t token, const SignedWord& word) const {
    return (signs_[token].lemma == word.sign && lemma(token) == word.text) ||
           (signs_[token].word == word.sign && analysis_.document.word(token) == word.text);
  }
  std::uint64_t lemma_sign(std::uint32_t token) const { return signs_[token].lemma; }
  std::uint64_t word_sign(std::uint32_t token) const { return signs_[token].word; }
  /// What the tables know of the token's lemma, or nullptr.
  const LemmaEntry* entry(std::uint32_t token) const { return entries_[token]; }
  /// The classes of words for people of any kind.
  std::uint64_t people() const { return civil_; }
  bool is_people(std::uint32_t token) const { return in_class(token, civil_) || is_nationals(token); }
  bool in_class(std::uint32_t token, std::uint64_t word_class) const {
    return entries_[token] && (entries_[token]->classes & word_class) != 0;
  }

  /// The mention that the phrase headed by `token` is, or that the token is part of; nullptr when none.
  const MentionAt* mention(std::uint32_t token) const;
  /// Whether the phrase headed by `token` names or describes somebody who can act or be acted on.
  bool is_agent(std::uint32_t token) const;
  bool is_person(std::uint32_t token) const;
  bool is_force(std::uint32_t token) const { return in_class(token, force_); }
  bool is_munition(std::uint32_t token) const { return in_class(token, munition_); }
  /// Whether the word is for ships, vehicles or aircraft.
  bool is_machine(std::uint32_t token) const { return in_class(token, platform_); }
  /// Whether the token is a word for people of a state ("Kenyans", "the Congolese").
  bool is_nationals(std::uint32_t token) const;
  bool has_kind(std::uint32_t token, graph::EntityKind kind) const;
  /// The entities that the phrase headed by `token` stands for: its own; the members of a group; else the
  /// states or bodies that it is of ("officials in both countries", "Tajik forces").
  std::vector<graph::EntityIndex> entities(std::uint32_t token) const;
  /// Whether the phrase describes people who do not stand for their state: "two Kenyan nurses", "Kenyans".
  bool is_civil(std::uint32_t token) const {
    return is_people(token) && !in_class(token, force_ | official_ | diplomat_) &&
           !description(token).empty();
  }
  /// Who said what "the statement" says; no_token where the token is no such paper, or nobody is known.
  std::uint32_t issuer(std::uint32_t paper) const;
  /// The words of a phrase that describes people who are named nowhere ("100 Kurdish fighters"); empty for
  /// all else.
  Span description(std::uint32_t token) const;
  /// `known`, or the thing whose name stands before the noun or explains it: "two Agni-IV missiles".
  std::vector<graph::EntityIndex> things(std::uint32_t token, std::vector<graph::EntityIndex> known) const;
  /// Whose the thing is that the phrase names: "Chinese claims", "positions of the militia", "her courage".
  std::vector<graph::EntityIndex> owners(std::uint32_t token) const;

 private:
  static bool is_personal_pronoun(std::string_view lemma);
  bool is_crowd(std::uint32_t token) const;
  bool is_arms(std::uint32_t token) const;
  bool is_private_body(std::uint32_t token) const;
  bool is_state_medium(std::uint32_t token) const;
  bool is_unread_name(std::uint32_t token) const;
  bool is_count(std::uint32_t token) const;
  bool is_defiant(std::uint32_t token) const;
  bool is_findings(std::uint32_t paper) const;
  void drop_states(std::vector<graph::EntityIndex>& out) const;
  bool is_followers(std::uint32_t token) const;
  bool is_personage(std::uint32_t token) const;
  std::uint32_t named(std::uint32_t token) const;
  bool is_minority(std::uint32_t token) const;
  std::uint32_t reporter(std::uint32_t pronoun) const;
  std::uint32_t maker(std::uint32_t paper) const;
  std::uint32_t keeper(std::uint32_t outlet) const;
  std::uint32_t teller_in(std::uint32_t paper) const;
  std::uint32_t giver(std::uint32_t paper) const;
  void add_people(std::uint32_t token, std::vector<graph::EntityIndex>& out) const;
  void add_state_of_capital(std::uint32_t capital, std::vector<graph::EntityIndex>& out) const;
  void read_titles();
  void read_title(Span title, std::uint32_t holder);
  std::span<const std::pair<std::uint32_t, std::uint32_t>> holders(std::uint32_t token) const;
  void add_owners(std::uint32_t token, std::vector<graph::EntityIndex>& out, int depth = 0) const;
  graph::EntityIndex state_of_minister(std::uint32_t ministry, std::uint32_t possessor) const;
  void add_band(std::uint32_t token, std::vector<graph::EntityIndex>& out) const;
  bool tells_own_name(std::uint32_t clause) const;
  std::uint32_t one_of_them(std::uint32_t one) const;
  std::uint32_t name_given(std::uint32_t noun, graph::EntityKind kind) const;
  std::uint32_t name_at_end(std::uint32_t noun) const;
  std::uint32_t name_after(std::uint32_t title) const;
  std::uint32_t name_before(std::uint32_t apposition) const;
  bool add_governed(std::uint32_t token, std::uint32_t leader, std::vector<graph::EntityIndex>& out) const;
  void add_party(std::uint32_t token, bool persons, std::vector<graph::EntityIndex>& out) const;
  static void add_entity(graph::EntityIndex index, std::vector<graph::EntityIndex>& out);

  const Analysis& analysis_;
  std::uint64_t actor_classes_ = 0;
  std::uint64_t official_ = 0;
  std::uint64_t private_ = 0;
  std::uint64_t people_ = 0;
  std::uint64_t civil_ = 0;
  std::uint64_t platform_ = 0;
  std::uint64_t force_ = 0;
  std::uint64_t diplomat_ = 0;
  std::uint64_t munition_ = 0;
  std::uint64_t number_ = 0;
  struct Signs {
    std::uint64_t lemma = 0;
    std::uint64_t word = 0;
  };
  std::vector<const LemmaEntry*> entries_;
  std::vector<Signs> signs_;
  /// Words of titles with the heads of their holders' names, sorted.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> holders_;
  std::vector<std::string> lowered_;             ///< of the few capitalised lemmas
  std::vector<std::uint32_t> lowered_of_token_;  ///< index into lowered_, or no_index
};

}  // namespace chancery::extract
