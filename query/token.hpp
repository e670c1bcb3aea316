#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::query {

/// A token of SPARQL.
struct Token {
  enum class Kind {
    iri,       ///< `text` without angle brackets, escapes resolved
    name,      ///< prefix:local, escapes of the local part resolved; `prefix` holds the prefix
    blank,     ///< _:label, `text` holds the label
    variable,  ///< `text` without ? or $
    string,    ///< `text` with escapes resolved
    language,  ///< @tag, `text` holds the tag
    integer,
    decimal,
    real,
    word,  ///< keyword, function name, `a`, `true`
    sign,  ///< punctuation and operators
    end
  };
  Kind kind = Kind::end;
  std::string text;
  std::string prefix;
  std::uint32_t line = 1;
  std::uint32_t column = 1;  ///< in characters, counted from 1
};

/// Cuts a query into tokens; the last is `end`.
/// @param source  name for messages
/// @throws InputError with line and column at a character or string that is none of SPARQL's
std::vector<Token> tokens_of(std::string_view sparql, const std::string& source);

}  // namespace chancery::query
