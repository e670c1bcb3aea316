#include "extract/words/common_nouns.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

CommonNouns::CommonNouns(const ontology::Table& table) {
  for (const auto& row : table.rows()) {
    nouns_[fold(table.cell(row, "word"))] = {std::string(table.cell(row, "kind")), &row};
  }
}

}  // namespace chancery::extract
