#include "extract/words/person_words.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using ontology::parts;
using ontology::Table;

PersonWords::PersonWords(const ontology::Vocabulary& vocabulary) {
  add_honorifics(vocabulary.table("honorifics.tsv"));
  add_surnames(vocabulary.table("names.tsv"));
  add_given_names(vocabulary.table("given-names.tsv"));
}

void PersonWords::add_honorifics(const Table& table) {
  for (const auto& row : table.rows()) {
    Honorific honorific{std::string(table.cell(row, "kind")), std::string(table.cell(row, "gender")),
                        std::string(table.cell(row, "person")), std::string(table.cell(row, "full")), &row};
    const auto index = static_cast<std::uint32_t>(honorifics_.size());
    honorific_names_.add(table.cell(row, "word"), LetterCase::name, index);
    honorific_names_.add(honorific.full, LetterCase::name, index);
    honorifics_.push_back(std::move(honorific));
  }
}

void PersonWords::add_surnames(const Table& table) {
  for (const auto& row : table.rows()) {
    const std::string_view language = table.cell(row, "language");
    if (language != "Korean" && language != "Chinese" && language != "Vietnamese") continue;
    for (const std::string_view name : parts(table.cell(row, "surnames")))
      leading_surnames_.add(fold(name), {});
  }
}

void PersonWords::add_given_names(const Table& table) {
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "names"))) {
      given_names_.add(fold(name), {});
      usual_bearers_.try_emplace(fold(name), 'm');
    }
  }
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "women"))) usual_bearers_[fold(name)] = 'f';
  }
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "either"))) usual_bearers_.erase(fold(name));
  }
}

std::optional<std::pair<const Honorific*, std::uint32_t>> PersonWords::honorific_at(std::string_view text,
                                                                                    std::size_t at) const {
  const auto match = honorific_names_.longest(text, at);
  if (!match) return std::nullopt;
  return std::pair{&honorifics_[match->value], match->size};
}

char PersonWords::usual_bearer(std::string_view given_name) const {
  const std::string name = fold(given_name);
  auto found = usual_bearers_.find(name);
  if (found == usual_bearers_.end()) found = usual_bearers_.find(name.substr(0, name.find(' ')));
  return found == usual_bearers_.end() ? '\0' : found->second;
}

}  // namespace chancery::extract
