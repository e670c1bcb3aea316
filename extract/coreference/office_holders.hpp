#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/names/draft.hpp"
#include "extract/people/name_styles.hpp"

namespace chancery::extract {

/// Who of the article holds which office, by the nouns that such people are called.
class OfficeHolders {
 public:
  /// @param draft  must outlive this; titles have their holders
  explicit OfficeHolders(const Draft& draft);

  /// The nouns with those who are called so: "minister" with the foreign secretaries, too. Indices into
  /// Draft::persons.
  const std::map<std::string, std::vector<std::uint32_t>, std::less<>>& all() const { return of_noun_; }
  /// Those whom the folded noun can mean.
  const std::vector<std::uint32_t>& called(std::string_view noun) const;
  /// Who has been named by now and holds an office that the noun tells.
  std::vector<graph::EntityIndex> named_before(std::uint32_t token) const;
  /// Whether the person has an office that the text names, and none that leads a state.
  bool has_lesser_office(graph::EntityIndex entity) const;
  /// Whether all offices of that noun that the person has are told to be over.
  bool is_former(std::uint32_t person, const Title& title) const;
  /// Whether the title itself is told to be over: "the former minister".
  static bool tells_former(const Title& title);
  /// Whether the title is of a state of the person's, as far as both are known.
  bool holds(std::uint32_t person, const Title& title) const;
  /// "the minister" is the minister rather than the deputy minister, "the vice minister" the other way round.
  void keep_likest(const Title& title, std::vector<std::uint32_t>& persons) const;
  /// Whether the person may have the very office that the title tells of.
  bool has_type(std::uint32_t person, const Title& title) const;

 private:
  std::vector<std::string_view> charges(const Title& title) const;
  bool has_other_charge(const Title& one, const Title& other) const;
  bool leads_state(std::uint32_t person) const;
  void hold(std::string_view noun, std::uint32_t person);
  bool has_portfolio(std::uint32_t person, const Title& title) const;

  const Draft& draft_;
  NameStyles styles_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> of_noun_;
};

}  // namespace chancery::extract
