#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// What the words in and around a name that the model found say of its kind, whatever the model takes it for.
class ModelNameSigns {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit ModelNameSigns(const Draft& draft) : draft_(draft) {}

  /// "Spokesperson Karen Holt", which the model takes for a body.
  bool is_titled_person(TokenRange range) const;
  /// "Randhir Nair" of "Official Spokesperson, Shri Randhir Nair": what stands behind an honorific within the
  /// name; the same where none does.
  TokenRange behind_honorific(TokenRange range) const;
  bool looks_like_person(TokenRange range) const;
  /// "the opposition Homeland Accord party": neither a person nor an accord.
  bool names_party(TokenRange range) const;
  /// Whether "Minister" comes next, or what else the minister is for before it.
  bool leads_to_minister(std::uint32_t at) const;
  /// "the Forum", "the Bank": one noun of such names, which the model takes for a person.
  bool is_noun_of_name(TokenRange range) const;
  /// "the Vigil", "DGMOs": one word with an article, or several of something.
  bool is_body_of_one_word(TokenRange range) const;
  /// "Riot" of "Riot police", "Tuareg" of "Tuareg rebels": a word that tells what people they are.
  bool describes_people(TokenRange range) const;
  /// "Minister of Foreign Affairs": an office, no organisation.
  bool is_office(TokenRange range) const;
  /// "maker" of "Hassas, a Turkish drone maker", "group" of "Ansaru, an armed group": the noun behind the
  /// comma that tells a name to be a body; nullptr when there is none.
  const Noun* body_told_behind(std::uint32_t comma) const;
  /// "the Kenyan Government": the state, no body besides.
  bool is_government_of_state(TokenRange range) const;
  /// "Interior of Latvia" of "the Minister of the Interior of Latvia"
  bool is_portfolio_of_state(TokenRange range) const;
  /// "the 24-metre Shihab": a vessel.
  bool is_measured_vessel(TokenRange range) const;
  /// "(Retd)" within the name
  bool is_retired(TokenRange range) const;
  /// "Maj Gen", "Mr": nothing but words that stand before a name.
  bool is_only_address(TokenRange range) const;
  /// "Mr. Jordan", "Secretary Jordan": a name of a place that is a person's here.
  bool is_addressed(std::uint32_t at) const;

 private:
  std::uint32_t after_style(TokenRange range) const;
  const Noun* body_noun(std::uint32_t at) const;
  std::uint32_t after_honorifics(TokenRange range) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
