#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "extract/text/analysis.hpp"
#include "extract/words/trigger.hpp"

namespace chancery::extract {

/// A word that stands in one of the places around a verb or noun.
struct Filler {
  Place place;
  std::uint32_t token = 0;  ///< head of the phrase
  bool borrowed =
      false;  ///< attached by the parser to a neighbour: to the object, or to the verb that carries a noun
};

/// A verb, noun or adjective with all that stands around it, in the terms of triggers.tsv.
struct Predicate {
  std::uint32_t token = 0;
  bool passive = false;
  std::vector<Filler> fillers;
};

/// The verb on which a noun hangs, as object, subject or behind a preposition.
struct Carrier {
  std::uint32_t verb = Tree::no_token;
  language::Label label = language::Label::none;  ///< of the noun (of the first, in a coordination)
  std::uint32_t preposition = Tree::no_token;     ///< between verb and noun, if any

  explicit operator bool() const { return verb != Tree::no_token; }
};

/// "Chile, whose divers found them": whom "whose" stands for, the token itself where it is another word or
/// nobody is told.
std::uint32_t antecedent_of_whose(const Analysis& analysis, std::uint32_t possessor);

/// Reads predicates off the tree: passives, control and raising, relative and participial clauses, shared
/// subjects and objects of conjoined verbs, and lists whose items the parser tore apart.
class PredicateReader {
 public:
  explicit PredicateReader(const Analysis& analysis);

  Predicate read_verb(std::uint32_t verb) const;
  /// @param light  lemmas of verbs whose subject and prepositions belong to the noun
  Predicate read_noun(std::uint32_t noun, const std::vector<std::string_view>& light) const;

  Carrier carrier(std::uint32_t noun) const;
  /// "decided" of the item "(a) open a hotline" behind "The Parties decided to:"; no_token for all else.
  std::uint32_t governor_of_item(std::uint32_t verb) const;
  /// The clause that an inserted speech verb reports ("..., the minister said, ..."), where the parser made
  /// the insertion a conjunct or relative clause; no_token when `verb` is no insertion.
  std::uint32_t reported_clause(std::uint32_t verb) const;
  /// Whether a clause that the parser hangs on the verb is one of its own before a semicolon.
  bool stands_apart(std::uint32_t clause, std::uint32_t verb) const;
  bool is_passive(std::uint32_t verb) const;
  /// The "to" of an infinitive, no_token where the verb is none.
  std::uint32_t infinitive_mark(std::uint32_t verb) const;
  /// Whether the token is a verb, also where the tagger took it for a noun.
  bool is_verb(std::uint32_t token) const;
  /// Who does what the verb says, also where the verb has no subject of its own; several when conjoined.
  std::vector<std::uint32_t> subjects(std::uint32_t verb) const;
  /// Who speaks in the text that a noun names ("a statement by Oslo"); empty when it names none or nobody is
  /// told.
  std::vector<std::uint32_t> speakers(std::uint32_t writing) const { return issuers(writing, 0); }
  /// `token` and what is conjoined to it.
  void add_conjuncts(std::uint32_t token, std::vector<std::uint32_t>& out) const;
  /// The noun that a relative pronoun stands for; `token` itself when it is none.
  std::uint32_t antecedent(std::uint32_t token) const;
  bool is_another(std::uint32_t noun) const;
  /// Adds what stands behind the prepositions that hang on the token.
  void add_prepositions(std::uint32_t token, bool borrowed, Predicate& predicate) const;
  /// Adds the objects of the verb.
  void add_objects(std::uint32_t verb, Predicate& predicate) const;

 private:
  void add_behind_particle(std::uint32_t verb, std::uint32_t particle, Predicate& predicate) const;
  std::uint32_t before_title(std::uint32_t name) const;
  std::uint32_t fronted_report(std::uint32_t verb) const;
  std::uint32_t person_before_comma(std::uint32_t verb) const;
  std::uint32_t conjunct_behind(std::uint32_t conjunction) const;
  bool is_time_passed(std::uint32_t noun) const;
  bool is_joined(std::uint32_t above, std::uint32_t verb) const;
  std::uint32_t fronted_subject(std::uint32_t verb) const;
  std::vector<std::uint32_t> surface_subjects(std::uint32_t verb, int depth) const;
  std::vector<std::uint32_t> own_subjects(std::uint32_t verb, int depth) const;
  std::uint32_t likewise_in(std::uint32_t clause, bool negated) const;
  void add_likewise(std::uint32_t verb, std::vector<std::uint32_t>& subjects) const;
  bool heads_fragment(std::uint32_t verb) const;
  bool is_reduced(std::uint32_t verb) const;
  std::uint32_t listed_before(std::uint32_t verb, std::uint32_t subject) const;
  std::uint32_t named_speaker(std::uint32_t verb) const;
  void read_speakers();
  void read_items();
  std::uint32_t first_of_item(const language::Sentence& sentence) const;
  std::uint32_t announced(const language::Sentence& sentence) const;
  std::uint32_t last_colon(const language::Sentence& sentence) const;
  std::uint32_t announcing_infinitives(const language::Sentence& sentence) const;
  std::uint32_t subject_of_item(std::uint32_t verb) const;
  void add_torn(std::uint32_t verb, Predicate& predicate) const;
  void add_small_clause(std::uint32_t verb, Predicate& predicate) const;
  void add_reduced_object(std::uint32_t verb, Predicate& predicate) const;
  std::vector<std::uint32_t> gerund_subjects(std::uint32_t preposition, int depth) const;
  void add_joined(std::uint32_t verb, std::vector<std::uint32_t>& found) const;
  std::vector<std::uint32_t> shared_subjects(std::uint32_t verb, int depth) const;
  std::vector<std::uint32_t> adverbial_subjects(std::uint32_t verb, int depth) const;
  bool is_somebody(std::uint32_t noun) const;
  std::uint32_t employed_at(std::uint32_t noun, std::uint32_t participle) const;
  std::vector<std::uint32_t> described_subjects(std::uint32_t verb, int depth) const;
  std::uint32_t told_beside(std::uint32_t above, std::uint32_t verb) const;
  std::vector<std::uint32_t> controller(std::uint32_t verb, int depth) const;
  std::vector<std::uint32_t> asked_by(std::uint32_t main, std::uint32_t verb) const;
  std::vector<std::uint32_t> asked_by_noun(std::uint32_t verb) const;
  bool is_aside(std::uint32_t verb) const;
  bool tells(std::uint32_t verb) const;
  bool is_small_clause(std::uint32_t participle) const;
  bool is_busy(std::uint32_t verb) const;
  bool is_reported_done(std::uint32_t verb) const;
  bool is_denied(std::uint32_t verb) const;
  void add_of_theme(std::uint32_t noun, Predicate& predicate) const;
  bool has_relative(std::uint32_t verb) const;
  bool tells_when(std::uint32_t noun) const;
  bool stands_for_another(std::uint32_t preposition) const;
  bool is_actor(std::uint32_t token) const;
  bool has_retained_object(std::uint32_t verb) const;
  bool continues_passive(std::uint32_t verb) const;
  bool goes_on_after_summons(std::uint32_t verb) const;
  bool is_writing(std::uint32_t token) const;
  std::vector<std::uint32_t> issuers(std::uint32_t writing, int depth) const;
  std::uint32_t verb_above(std::uint32_t token) const;
  std::uint32_t person_before(std::uint32_t token) const;
  std::uint32_t singled_out(std::uint32_t preposition) const;
  std::uint32_t leader_of(std::uint32_t people, std::uint32_t clause) const;
  void add_those(std::uint32_t verb, Predicate& predicate) const;
  void add_among(std::uint32_t verb, Predicate& predicate) const;
  void add_list(std::uint32_t token, std::vector<std::uint32_t>& out) const;
  void add_phrase(Place place, std::uint32_t token, bool borrowed, Predicate& predicate) const;
  std::uint32_t receiver(std::uint32_t verb) const;
  bool add_so_called(std::uint32_t verb, Predicate& predicate) const;
  bool add_counted(std::uint32_t verb, Predicate& predicate) const;
  void add_fronted_companions(std::uint32_t verb, Predicate& predicate) const;
  void add_companions(std::uint32_t verb, Predicate& predicate) const;
  void add_company(std::uint32_t noun, bool borrowed, Predicate& predicate) const;
  void add_owners_of_part(std::uint32_t noun, Predicate& predicate) const;
  void drop_inner_doers(std::uint32_t noun, Predicate& predicate) const;
  void add_torn_phrases(std::uint32_t base, std::uint32_t first, Predicate& predicate) const;
  void add_enemy(std::uint32_t war, Predicate& predicate) const;
  void add_parties(std::uint32_t noun, Predicate& predicate) const;
  void add_modifiers(std::uint32_t noun, Predicate& predicate) const;
  void add_carrier(std::uint32_t noun, const std::vector<std::string_view>& light,
                   Predicate& predicate) const;
  bool carries(const std::vector<std::string_view>& light, std::uint32_t verb) const;
  void add_relative(std::uint32_t noun, const std::vector<std::string_view>& light,
                    Predicate& predicate) const;
  bool is_of_another(const Carrier& carrier, const Predicate& predicate) const;
  bool is_own_plan(const Carrier& carrier) const;
  std::uint32_t head(std::uint32_t token) const { return analysis_.document.tokens[token].head; }
  language::Label label(std::uint32_t token) const { return analysis_.document.tokens[token].label; }

  static bool is_subject(language::Label label) {
    return language::is_subject(label) || label == language::Label::csubj;
  }

  const Analysis& analysis_;
  std::uint64_t writing_ = 0;  ///< bit of the class of words for texts
  std::uint64_t people_ = 0;   ///< bits of those for people and officials
  /// Verbs of speech with those who speak, where the parser puts them into the list before: sorted.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speaker_of_verb_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
      items_;  ///< verbs that begin items with who they are of
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
      aims_;                                       ///< infinitives among them with their governors
  std::vector<bool> speaks_;                       ///< per token: whether it is such a speaker
  std::vector<std::uint32_t> list_of_token_;       ///< per token: index into lists_, or no_index
  std::vector<std::vector<std::uint32_t>> lists_;  ///< heads of the names in a list "A, B and C"
};

}  // namespace chancery::extract
