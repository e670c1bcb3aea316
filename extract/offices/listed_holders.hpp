#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Names of persons joined by commas and a last "and".
struct ListedNames {
  std::vector<std::uint32_t> persons;  ///< in the order of the text; empty where there is no such list
  std::vector<std::uint32_t> owners;   ///< found states of "Mali's Ann Lee", for those that have one
};

/// The list that ends before the token: "Mali's Ann Lee and Niger's Jo Park".
ListedNames names_before(const Draft& draft, std::uint32_t end);

/// Finds who share a plural title: "his American and Japanese counterparts, Sung Kim and Takehiro Funakoshi";
/// writes it down in the title.
void find_listed_holders(const Draft& draft, Title& title);

}  // namespace chancery::extract
