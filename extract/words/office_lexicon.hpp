#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/word_map.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

/// A row of offices.tsv.
struct Office {
  std::string type;
  std::string person_class;
  std::string default_of;
  const ontology::Row* row = nullptr;
};

/// The offices of offices.tsv, compiled for look-up.
class OfficeLexicon {
 public:
  /// @param table  offices.tsv; must outlive this
  explicit OfficeLexicon(const ontology::Table& table);

  /// Whether the folded word can be the head of an office ("minister", "envoy").
  bool has_head(std::string_view word) const { return heads_.contains(word); }
  /// The row of the longest office that the folded words hold; nullptr when there is none.
  const Office* office_in(std::string_view folded_role) const;

 private:
  std::vector<Office> offices_;
  graph::WordMap<std::uint32_t> phrases_;
  graph::WordSet heads_;
};

}  // namespace chancery::extract
