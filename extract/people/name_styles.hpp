#pragma once

#include <cstdint>
#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether the folded lemma is a relative: "brother", "niece".
bool is_kin_word(std::string_view lemma);
/// 'f' or 'm' where the folded lemma is a woman or a man among relatives: "daughter", "son"; else NUL.
char gender_of_kin(std::string_view lemma);

/// What stands before names and tells women from men, and ranks from each other.
class NameStyles {
 public:
  /// @param draft  must outlive this; names are found
  explicit NameStyles(const Draft& draft) : draft_(draft) {}

  /// "Mrs. Costa": the honorific that stands right before the name, or before further ones; nullptr where
  /// none tells the gender.
  const Honorific* gendered_before(const Found& found) const;
  /// "Gen. Costa": the rank before the name; nullptr where none stands there.
  const Honorific* rank_before(const Found& found) const;
  /// "f" or "m" by an honorific, or the word of a relative, before one of the person's full names; empty
  /// where nothing tells it.
  std::string gender_of(const Person& person) const;
  /// "f" or "m" by a relative right before a name ("his wife, Ann Lee") or a title of the person ("Ann Lee,
  /// the spokeswoman"); empty where neither tells it.
  std::string gender_told(const Person& person) const;
  /// 'f' or 'm' by the pronoun right behind the name in its clause: "Montoya, who took office after her
  /// predecessor resigned"; NUL where none stands, or somebody else is named before it.
  char pronoun_behind(const Found& found) const;
  /// 'f' or 'm' by what tells it, else by the given name; NUL where neither does.
  char likely_gender(const Person& person) const;
  /// "his son, a lieutenant also called Faisal": a relative of that name, whoever else bears it.
  bool is_called_so(const Found& found) const;
  /// "Senator Alvaro Montoya, no relation,": one who comes up beside another bearer of the surname.
  bool is_told_apart(const Person& person) const;
  /// Whether the noun is what is called by a rank before one of the person's names: "general" of a lieutenant
  /// general.
  bool is_ranked(const Person& person, std::string_view noun) const;
  /// Whether the person has that rank before a full name.
  bool has_rank(const Person& person, const Honorific& rank) const;

 private:
  char kin_told_behind(const Found& found) const;
  const Honorific* before(std::uint32_t at, Span name) const;
  char kin_before(const Found& found) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
