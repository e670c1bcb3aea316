#include "extract/words/common_nouns.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

CommonNouns::CommonNouns(const ontology::Table& table) {
  for (const auto& row : table.rows()) {
    nouns_[fold(table.cell(row, "word"))] = {std::string(table.cell(row, "kind")), &row};
  }
}

const CommonNouns::Noun* CommonNouns::find(std::string_view lemma) const {
  const auto found = nouns_.find(std::string(lemma));
  return found == nouns_.end() ? nullptr : &found->second;
}

}  // namespace chancery::extract
