#include "exports/graphml_meaning.hpp"

#include <algorithm>

namespace chancery::exports {

using ontology::Term;

std::optional<GraphMlMeaning> GraphMlMeaning::of(std::string_view text) {
  const std::size_t blank = std::min(text.find(' '), text.size());
  GraphMlMeaning meaning;
  meaning.property = text.substr(0, blank);
  text.remove_prefix(blank);
  Term& term = meaning.term;
  term.kind = Term::Kind::literal;
  if (text.empty()) return meaning;
  if (text.starts_with(" @")) {
    term.language = text.substr(2);
  } else if (text.starts_with(" ^^")) {
    term.datatype = text.substr(3);
  } else if (text.starts_with(" <") && text.ends_with('>')) {
    term.kind = Term::Kind::iri;
    meaning.before = text.substr(2, text.size() - 3);
  } else if (text == " _:") {
    term.kind = Term::Kind::blank;
  } else {
    return std::nullopt;
  }
  return meaning;
}

}  // namespace chancery::exports
