#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chancery::language {

/// The features of a word that the networks see, as string ids.
struct Lexeme {
  std::uint64_t norm = 0;
  std::uint64_t prefix = 0;
  std::uint64_t suffix = 0;
  std::uint64_t shape = 0;
  bool is_space = false;
};

/// The model's normal forms of words ("cannot" -> "can not"), by string id.
using Norms = std::unordered_map<std::uint64_t, std::string_view>;

/// The normal form of a word: the model's, else that of punctuation and currency signs, else lower case.
std::string norm_of(std::string_view word, const Norms& norms);

/// The pattern of a word: "Xxxxx" for "Seoul", "dd" for "23"; runs are cut to four, "LONG" from 100
/// characters on.
std::string shape_of(std::string_view word);

/// Computes the features of a word; `norm` replaces norm_of() when it is not null.
Lexeme lexeme_of(std::string_view word, const Norms& norms, const std::string* norm = nullptr);

}  // namespace chancery::language
