#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "extract/words/trigger.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

class EventLexicon;

/// Reads rows of triggers.tsv. What the cells may hold is said at the head of that file.
class TriggerReader {
 public:
  /// @param table, lexicon  must outlive the reader; the lexicon's word classes are known already
  TriggerReader(const ontology::Table& table, const EventLexicon& lexicon);

  /// @throws InputError with the table's name and the row's line when a cell cannot be read
  Trigger read(const ontology::Row& row) const;

 private:
  void read_words(std::string_view cell, Trigger& trigger) const;
  void read_frame(std::string_view cell, Trigger& trigger) const;
  void read_needs(std::string_view cell, Trigger& trigger) const;
  Condition read_condition(std::string_view text, const ontology::Row& row) const;
  WordTest read_test(std::string_view text, const ontology::Row& row) const;

  const ontology::Table& table_;
  const EventLexicon& lexicon_;
  /// Type of the first row of each class: the type of a row that gives none.
  std::unordered_map<std::string_view, std::string_view> gold_of_class_;
};

}  // namespace chancery::extract
