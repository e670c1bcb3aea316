#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/document.hpp"

namespace chancery::language {

/// What the original makes of some texts: a file of tests/language/data, written by script/language-oracle.
struct Expected {
  std::map<std::string, std::string> kinds;  ///< "TAG POS MORPH" -> number
  std::vector<std::string> lines;            ///< one text each
};
Expected read_expected(const std::string& name);

/// The texts of a file of tests/language/data, one a line, escapes undone.
std::vector<std::string> read_texts(const std::string& name);
/// The model's tokenizer exceptions in lines, as script/language-oracle orders them.
std::vector<std::string> exception_texts(std::string_view tokenizer_file);

/// A document in the form of an expected line: tokens separated by tabs, each
/// `gap length kind lemma head label [S] [iob-entity]`, gaps and lengths in characters.
std::string expected_form(const Document& document, const Expected& expected);

}  // namespace chancery::language
