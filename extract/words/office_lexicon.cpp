#include "extract/words/office_lexicon.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using ontology::parts;

/// The words of an office pattern without its places for state, organisation and topic.
std::string office_phrase(std::string_view pattern) {
  std::string phrase;
  for (const std::string& word : words_of(fold(pattern))) {
    if (word.find('{') != std::string::npos || word == "…") continue;
    phrase += (phrase.empty() ? "" : " ") + word;
  }
  for (const std::string_view end : {" of", " to", " for", " in", "'s"}) {
    if (phrase.ends_with(end)) phrase.resize(phrase.size() - end.size());
  }
  return phrase.starts_with("'s ") ? phrase.substr(3) : phrase;
}

/// The noun on which the other words of an office depend: "minister" of "minister of state".
std::string office_head(const std::string& phrase) {
  const std::vector<std::string> words = words_of(phrase);
  std::size_t last = 0;
  while (last + 1 < words.size()) {
    const std::string& next = words[last + 1];
    if (next == "of" || next == "for" || next == "to" || next == "in" || next == "general" ||
        next == "d'affaires")
      break;
    ++last;
  }
  return words.empty() ? std::string() : words[last];
}

}  // namespace

OfficeLexicon::OfficeLexicon(const ontology::Table& table) {
  for (const auto& row : table.rows()) {
    Office office{std::string(table.cell(row, "type")), std::string(table.cell(row, "person")),
                  std::string(table.cell(row, "default_of")), &row};
    if (office.type.starts_with("modifier")) continue;
    const auto index = static_cast<std::uint32_t>(offices_.size());
    offices_.push_back(office);
    std::vector<std::string_view> patterns = parts(table.cell(row, "aliases"));
    patterns.insert(patterns.begin(), table.cell(row, "pattern"));
    for (const std::string_view pattern : patterns) {
      const std::string phrase = office_phrase(pattern);
      if (phrase.empty()) continue;
      phrases_.add(phrase, index);
      heads_.add(office_head(phrase), {});
    }
  }
}

const Office* OfficeLexicon::office_in(std::string_view folded_role) const {
  std::vector<std::string> words = words_of(folded_role);
  if (words.size() > 1 && (words.front() == "deputy" || words.front() == "assistant")) {
    // "deputy chairperson" is a kind of chairperson, where the table does not list it
    const bool listed = phrases_.contains(words[0] + " " + words[1]);
    if (!listed && heads_.contains(words[1])) words.erase(words.begin());
  }
  for (std::size_t size = std::min<std::size_t>(words.size(), 7); size > 0; --size) {
    for (std::size_t begin = 0; begin + size <= words.size(); ++begin) {
      std::string phrase = words[begin];
      for (std::size_t i = 1; i < size; ++i) phrase += " " + words[begin + i];
      if (const std::uint32_t* found = phrases_.find(phrase)) return &offices_[*found];
    }
  }
  return nullptr;
}

}  // namespace chancery::extract
