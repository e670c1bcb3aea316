#include "input/article.hpp"

namespace chancery::input {

std::string_view to_string(LineRole role) {
  switch (role) {
    case LineRole::title:
      return "title";
    case LineRole::deck:
      return "deck";
    case LineRole::byline:
      return "byline";
    case LineRole::source:
      return "source";
    case LineRole::date:
      return "date";
    case LineRole::dateline:
      return "dateline";
    case LineRole::caption:
      return "caption";
    case LineRole::body:
      return "body";
    case LineRole::furniture:
      return "furniture";
    case LineRole::blank:
      return "blank";
  }
  return "blank";
}

std::string_view to_string(DateSource source) {
  switch (source) {
    case DateSource::unknown:
      return "unknown";
    case DateSource::field:
      return "field";
    case DateSource::option:
      return "option";
    case DateSource::line:
      return "line";
    case DateSource::caption:
      return "caption";
    case DateSource::dateline:
      return "dateline";
  }
  return "unknown";
}

}  // namespace chancery::input
