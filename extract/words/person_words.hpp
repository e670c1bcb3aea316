#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extract/words/phrase_index.hpp"
#include "graph/word_map.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// An honorific, style or rank that stands before a person's name.
struct Honorific {
  std::string kind;
  std::string gender;
  std::string person_class;
  std::string full;
  const ontology::Row* row = nullptr;
};

/// The words that persons are named with: honorifics, given names, surnames that stand first.
class PersonWords {
 public:
  /// @param vocabulary  must outlive this
  explicit PersonWords(const ontology::Vocabulary& vocabulary);

  /// The longest honorific that begins at `text[at]`, and its bytes.
  std::optional<std::pair<const Honorific*, std::uint32_t>> honorific_at(std::string_view text,
                                                                         std::size_t at) const;
  /// 'f' or 'm' where those who have the given name are usually women or men, else NUL. Weak evidence: never
  /// what a person's gender is taken from.
  char usual_bearer(std::string_view given_name) const;
  /// Whether the folded word is a common given name.
  bool is_given_name(std::string_view word) const { return given_names_.contains(word); }
  /// Whether the folded word is a surname that stands first in East Asian names.
  bool is_leading_surname(std::string_view word) const { return leading_surnames_.contains(word); }

 private:
  void add_honorifics(const ontology::Table& table);
  void add_surnames(const ontology::Table& table);
  void add_given_names(const ontology::Table& table);

  std::vector<Honorific> honorifics_;
  PhraseIndex honorific_names_;
  graph::WordSet leading_surnames_;
  graph::WordSet given_names_;
  std::unordered_map<std::string, char> usual_bearers_;
};

}  // namespace chancery::extract
