#pragma once

#include <optional>

#include "extract/names/draft.hpp"
#include "extract/names/headed_extent.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// A name that stands right behind a common noun which tells what it is.
struct CarriedName : TokenRange {
  const Noun* noun = nullptr;  ///< of the lexicon
};

/// Finds "Yantar Star" of "the bulk carrier Yantar Star", "Medair" of "the charity Medair".
class CarriedNames {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit CarriedNames(const Draft& draft) : draft_(draft), extent_(draft) {}

  /// @param at  the token of the noun
  /// @return the name behind the noun
  std::optional<CarriedName> at(std::uint32_t at) const;

 private:
  std::optional<CarriedName> carrier(std::uint32_t at, const Noun& noun) const;
  std::optional<CarriedName> body(std::uint32_t at, const Noun& noun) const;
  std::optional<CarriedName> beside_ship(std::uint32_t at) const;
  bool tells_side(std::uint32_t at) const;
  bool has_noun_of_name(TokenRange name) const;
  bool is_of_side(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t end_of_body(std::uint32_t begin) const;
  bool is_common(std::uint32_t at) const;
  bool is_of_news(std::uint32_t at) const;
  bool acts_on_noun(std::uint32_t noun, std::uint32_t begin, std::uint32_t end) const;
  bool is_free(std::uint32_t at) const;
  std::uint32_t end_of_carrier(std::uint32_t noun, bool ship) const;
  bool is_paper_called_so(std::uint32_t at, const Noun& noun) const;
  bool is_place(std::uint32_t at) const;
  bool is_of_in_name(std::uint32_t of) const;
  bool counts(std::uint32_t at) const;
  bool is_place_in_name(std::uint32_t at, std::uint32_t beside) const;
  bool is_hyphenated(std::uint32_t at) const;

  const Draft& draft_;
  HeadedExtent extent_;
};

}  // namespace chancery::extract
