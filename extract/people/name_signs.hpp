#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// What the words around a name that is not full say of who is meant by it.
class NameSigns {
 public:
  /// @param draft  must outlive this; titles have their holders
  explicit NameSigns(const Draft& draft) : draft_(draft) {}

  /// What the words before the name say: the keys of states named with it.
  std::vector<std::string> states_before(const Found& found) const;
  /// Whether one of the states and bodies is the person's.
  static bool agrees(const std::vector<std::string>& states, const Person& person);
  /// "the younger Lee", "the elder Lee": "younger" or "elder"; empty for others.
  std::string age_before(const Found& found) const;
  /// Whether the states told with the name are none of the person's.
  bool contradicts(const Found& found, const Person& person) const;
  /// Whether the person holds an office of the kind that stands beside the name.
  bool same_office(const Found& found, const Person& person) const;
  /// "Foreign Minister Liang" of the one who is no vice minister.
  bool same_words_of_office(const Found& found, const Person& person) const;
  /// "another Lee", "is this the Lee who signed?": not simply the one named last.
  bool is_told_from_others(const Found& found) const;
  /// "Han and Abenov", where both are ministers.
  bool beside_peer(const Found& found, const Person& person) const;
  /// +1 when the sentence names the person's state and no other one.
  int sentence_state(const Found& found, const Person& person) const;
  /// "his younger brother, General Chisanga Kapembwa", "Ann Lee, his niece": one who comes up beside the
  /// bearer of whom the article tells.
  bool is_relative(const Person& person) const;
  /// "gendarmes in Labé", "the town of Nikšić": a place that shares its name with a person.
  bool stands_for_place(const Found& found) const;
  /// Korean and Chinese names begin with it; elsewhere it is the last part, or the last but one of two
  /// surnames.
  static bool is_surname(const Person& person, std::ptrdiff_t at, std::size_t size);

 private:
  const Title* title_after(const Found& found) const;
  const Title* title_beside(const Found& found) const;
  static void add_state(std::vector<std::string>& states, const Found& found);
  bool is_state(const std::string& key) const;
  bool is_kin(std::uint32_t at) const;
  bool has_possessor(std::uint32_t noun) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
