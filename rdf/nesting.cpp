#include "rdf/nesting.hpp"

#include <utility>

namespace chancery::rdf {

bool Nesting::take(int byte) {
  if (std::exchange(escaped_, false)) {
    begun_ = true;
    quotes_ = 0;
  } else if (place_ == Place::text) {
    take_in_text(byte);
  } else if (place_ == Place::code) {
    take_in_code(byte);
  } else if (place_ == Place::iri) {
    if (byte == '>' || byte == '\n') place_ = Place::code;
  } else if (byte == '\n' || byte == '\r') {
    place_ = Place::code;
  }
  return depth_ <= most;
}

void Nesting::take_in_code(int byte) {
  switch (byte) {
    case '<':
      place_ = Place::iri;
      break;
    case '#':
      place_ = Place::comment;
      break;
    case '\\':
      escaped_ = true;
      break;
    case '"':
    case '\'':
      place_ = Place::text;
      quote_ = byte;
      quotes_ = 1;
      long_ = begun_ = false;
      break;
    case '[':
    case '(':
    case '{':
      ++depth_;
      break;
    case ']':
    case ')':
    case '}':
      --depth_;
      break;
    default:
      break;
  }
}

void Nesting::take_in_text(int byte) {
  if (byte == '\\') {
    escaped_ = begun_ = true;
    quotes_ = 0;
  } else if (byte == quote_) {
    ++quotes_;
    if (!begun_ && quotes_ == 3) {
      long_ = begun_ = true;
      quotes_ = 0;
    } else if (begun_ && quotes_ == (long_ ? 3 : 1)) {
      place_ = Place::code;
    }
  } else if (!begun_ && quotes_ == 2) {  // the empty text "" has ended before this byte
    place_ = Place::code;
    take_in_code(byte);
  } else {
    begun_ = true;
    quotes_ = 0;
  }
}

}  // namespace chancery::rdf
