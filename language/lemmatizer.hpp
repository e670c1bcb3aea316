#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "language/document.hpp"
#include "language/msgpack_cursor.hpp"
#include "language/text_set.hpp"

namespace chancery::language {

/// Finds base forms by rules, exceptions and an index of known words, for each part of speech.
class Lemmatizer {
 public:
  /// @param lookups  the model's file `lemmatizer/lookups/lookups.bin`; must outlive this
  explicit Lemmatizer(std::string_view lookups);
  Lemmatizer(const Lemmatizer&) = delete;
  Lemmatizer& operator=(const Lemmatizer&) = delete;
  ~Lemmatizer() = default;

  /// Whether the word, in lower case, is in the index of a part of speech, itself or by its base form.
  bool knows(std::string_view lower, Pos pos) const;

  /// The lemma of a word with a part of speech and a morphology ("Number=Sing").
  std::string lemma(std::string_view word, Pos pos, std::string_view morph) const;

 private:
  struct Table {
    std::vector<std::pair<std::string_view, std::string_view>> rules;  ///< old ending, new ending
    std::unordered_map<std::string_view, std::vector<std::string_view>> exceptions;
    TextSet index;
    bool known = false;
  };

  Table* table_of(std::uint64_t id);
  static void read_rules(MsgpackCursor& cursor, Table& table);
  static void read_exceptions(MsgpackCursor& cursor, Table& table);
  static void read_index(MsgpackCursor& cursor, std::string_view lookups, Table& table);
  std::string lemma_by_rules(std::string_view word, const Table& table) const;

  std::array<Table, static_cast<std::size_t>(Pos::SPACE) + 1> tables_;
};

}  // namespace chancery::language
