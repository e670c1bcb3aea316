#pragma once

#include <string_view>
#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// How far a name reaches to both sides of the noun that heads it.
class HeadedExtent {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit HeadedExtent(const Draft& draft);

  /// A capitalised word that may be one of a name.
  bool is_capital_word(std::uint32_t at) const;
  /// A word, number or hyphen with which a name goes on that has begun before.
  bool may_continue(std::uint32_t at) const;
  /// The first token of the name that ends in `at`: capitalised words before it, and a state named as a noun.
  /// @param from     nothing before this token belongs to it
  /// @param goes_on  whether the name goes on behind its noun
  std::uint32_t left_of(std::uint32_t at, const Noun& noun, bool goes_on, std::uint32_t from) const;
  /// One past the last token of the name that has its noun, or the body known by the tables, before `end`.
  std::uint32_t right_of(std::uint32_t end, const Noun& noun, bool body) const;
  /// "Ana Paz" of "the Homeland Party of Ana Paz": somebody whom the article calls by the surname elsewhere.
  bool is_person_of_article(std::uint32_t begin) const;

 private:
  bool extend_by_word(std::uint32_t& begin, std::uint32_t first, std::uint32_t at) const;
  bool belongs(const Found& found, const Noun& noun, bool has_more) const;
  bool joins(std::uint32_t conjunction, std::uint32_t at) const;
  bool is_owner_in_name(std::uint32_t at) const;
  bool starts_sentence_only(std::uint32_t at) const;
  bool ends_office(std::uint32_t end) const;
  bool sits_there(std::uint32_t start, const Noun& noun, const Found& place) const;
  bool is_host_of_mission(std::uint32_t preposition) const;
  bool is_roman(std::uint32_t at) const;
  bool continues_plainly(std::uint32_t at) const;
  bool is_part_of_state(std::uint32_t at) const;
  bool may_hold(const Found& found, std::string_view connector, const Noun& noun, bool body) const;

  /// Tokens.
  struct Places {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  const Draft& draft_;
  std::unordered_map<std::string_view, Places> persons_;  ///< words of persons' names -> where they stand
};

}  // namespace chancery::extract
