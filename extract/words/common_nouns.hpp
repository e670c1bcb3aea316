#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/word_map.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

/// What the nouns of common-nouns.tsv stand for: "soldier" for a person, "bridge" for a place.
class CommonNouns {
 public:
  /// @param table  must outlive this
  explicit CommonNouns(const ontology::Table& table);

  struct Noun {
    std::string kind;  ///< name of an entity kind
    const ontology::Row* row = nullptr;
  };
  /// The noun of that folded lemma; nullptr when the table has none.
  const Noun* find(std::string_view lemma) const { return nouns_.find(lemma); }

 private:
  graph::WordMap<Noun> nouns_;
};

}  // namespace chancery::extract
