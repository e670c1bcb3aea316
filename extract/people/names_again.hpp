#pragma once

#include <string>
#include <vector>

#include "extract/people/new_persons.hpp"
#include "graph/word_map.hpp"

namespace chancery::extract {

/// Finds again the full names of persons, word for word, where the model missed them or took them for
/// something else.
class NamesAgain {
 public:
  /// @param draft    must outlive this; its names of persons are those found until then
  /// @param persons  takes the names; must outlive this
  NamesAgain(const Draft& draft, NewPersons& persons);

  /// Adds the full name that begins at the token, or makes a person of the guess that lies over it.
  void read(std::uint32_t at);

 private:
  bool is_open(std::uint32_t begin, std::uint32_t end) const;
  std::uint32_t end_of(const std::string& name, std::uint32_t begin) const;

  const Draft& draft_;
  NewPersons& persons_;
  graph::WordMap<std::vector<std::string>> names_;  ///< first word -> full names, longest first
};

}  // namespace chancery::extract
