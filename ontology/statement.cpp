#include "ontology/statement.hpp"

#include <utility>

namespace chancery::ontology {

Term iri(std::string value) { return {Term::Kind::iri, std::move(value), {}, {}}; }

Term literal(std::string lexical, std::string datatype) {
  return {Term::Kind::literal, std::move(lexical), std::move(datatype), {}};
}

Term text(std::string lexical, std::string language) {
  return {Term::Kind::literal, std::move(lexical), {}, std::move(language)};
}

}  // namespace chancery::ontology
