#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// What speaks against a body or place that the model guessed.
class GuessSigns {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit GuessSigns(const Draft& draft) : draft_(draft) {}

  /// "GMT", "the Kingdom", "National Security" of "National Security Adviser", "Reactor-type", a clause in a
  /// headline: names nothing.
  bool is_nothing(TokenRange range) const;
  /// "the Estonian Kaja Tamm", which the model takes for a body.
  /// @param name  the range without its first word where that tells of an origin
  bool is_person_of_origin(TokenRange range, TokenRange name) const;
  /// "Republic of Armenia" of "Republic of Armenia Ararat Mirzoyan", "Saudi Arabia" of "Ambassador of Saudi
  /// Arabia Saud Al Suwelim", "Odesa" of "Mayor of Odesa Vitaliy Bondar": a state or place that is no part of
  /// the name behind it.
  /// @param end  of the name that the model found
  bool is_state_before_name(const Found& state, std::uint32_t end) const;
  /// Without the end of "Kuwaiti-owned", "Addis Ababa-based".
  TokenRange without_participle(TokenRange range) const;
  /// "Ltd", "S.A.": what ends the name of a company.
  static bool is_company_end(std::string_view word);
  /// "Slovak Republic Ann Lee": what stands behind a state at its begin; the name itself where none does.
  TokenRange behind_state(TokenRange range) const;
  /// "Bosnia Pyotr Vetrov" of "Ambassador to Bosnia Pyotr Vetrov": the person who is sent there, empty when
  /// none is named.
  TokenRange behind_post(TokenRange range) const;
  /// "Vanuatu, Papua New Guinea": two states that the model takes for one body.
  bool joins_states(TokenRange range) const;
  /// "Tesfay Gebremedhin, Eritrea's minister": a person and the state that the model takes for one body.
  bool is_person_before_state(TokenRange range) const;
  /// "the Kingdom" of "the Kingdom, Lt": no place goes on behind a comma; the end where there is none.
  std::uint32_t first_comma(TokenRange range) const;

 private:
  bool is_clock(TokenRange range) const;
  bool is_noun_of_state(TokenRange range) const;
  bool is_charge_of_office(TokenRange range) const;
  bool joins_known(TokenRange range) const;
  bool is_clause_of_headline(TokenRange range) const;
  bool is_common(TokenRange range) const;
  bool is_heading(TokenRange range) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
