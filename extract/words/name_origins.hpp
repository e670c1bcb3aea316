#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ontology/table.hpp"

namespace chancery::extract {

/// Among which people a name is usual, by name-origins.tsv: evidence for choosing among states that a text
/// speaks of, never for a state by itself.
class NameOrigins {
 public:
  explicit NameOrigins(const ontology::Table& table);

  /// How well a person's name fits a state: 1 for a surname usual there, .6 for a given name, 0 when nothing
  /// is known of the name, -1 when it is usual elsewhere only, -.4 the same for a state whose people have
  /// names of all kinds.
  /// @param parts  of the name, folded, in the order of the text
  /// @param state  ISO 3166 code
  double fit(const std::vector<std::string>& parts, const std::string& state) const;
  /// Whether the folded word is a surname somewhere, or ends as surnames do.
  bool knows_surname(std::string_view word) const { return !by_surname({std::string(word)}).empty(); }

 private:
  using Peoples = std::vector<std::uint32_t>;
  Peoples by_surname(const std::vector<std::string>& parts) const;
  bool live_in(const Peoples& peoples, const std::string& state) const;

  std::vector<std::set<std::string>> states_;  ///< of each people
  std::unordered_map<std::string, Peoples> given_;
  std::unordered_map<std::string, Peoples> surnames_;
  std::unordered_map<std::string, Peoples> endings_;
  std::size_t longest_ending_ = 0;
  std::set<std::string> mixed_;
};

}  // namespace chancery::extract
