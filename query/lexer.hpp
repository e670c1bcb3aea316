#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/query_text.hpp"
#include "query/token.hpp"

namespace chancery::query {

/// Cuts one query into tokens; tokens_of() is its door.
class Lexer {
 public:
  Lexer(std::string_view text, const std::string& source) : in_(text, source), source_(source) {}

  std::vector<Token> run();

 private:
  [[noreturn]] void fail(const std::string& message) const;

  void read();
  bool iri_ahead() const;
  void read_iri();
  void read_sign();

  // Literals
  void read_string();
  char32_t read_string_escape();
  char32_t read_unicode_escape();
  void read_language();
  void read_digits();
  void read_number();
  bool exponent_at(std::size_t ahead) const;

  // Names
  void read_variable();
  void read_blank();
  void read_name();
  bool inner_dot() const;
  bool local_goes_on() const;
  void read_local_character();

  QueryText in_;
  const std::string& source_;
  bool in_local_ = false;  ///< in the local part of a prefixed name
  Token token_;
};

}  // namespace chancery::query
