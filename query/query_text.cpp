#include "query/query_text.hpp"

#include "core/error.hpp"
#include "core/literal.hpp"
#include "core/utf8.hpp"
#include "query/characters.hpp"

namespace chancery::query {

QueryText::QueryText(std::string_view text, const std::string& source) : text_(text) {
  if (const auto bad = first_invalid_utf8(text)) {
    throw InputError(source, "the query is not valid UTF-8 at byte " + std::to_string(*bad));
  }
}

char32_t QueryText::peek(std::size_t ahead) const {
  std::size_t at = at_;
  for (; ahead > 0 && at < text_.size(); --ahead) at += character_at(text_, at).size;
  return at < text_.size() ? character_at(text_, at).value : 0;
}

char32_t QueryText::next() {
  const Character c = character_at(text_, at_);
  at_ += c.size;
  if (c.value == '\n') {
    ++line_;
    column_ = 1;
  } else {
    ++column_;
  }
  return c.value;
}

void QueryText::skip_blanks() {
  while (!at_end()) {
    if (is_blank(peek())) {
      next();
    } else if (peek() == '#') {
      while (!at_end() && peek() != '\n' && peek() != '\r') next();
    } else {
      return;
    }
  }
}

}  // namespace chancery::query
