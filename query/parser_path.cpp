#include "query/parser.hpp"

namespace chancery::query {
namespace {

constexpr const char* rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

Path of(Path::Kind kind, Path part) {
  Path path;
  path.kind = kind;
  path.parts.push_back(std::move(part));
  return path;
}

}  // namespace

Path Parser::path() {
  const Depth depth(depth_);
  if (depth.too_deep()) fail("paths are nested too deeply");
  Path first = path_sequence();
  if (!is_sign("|")) return first;
  Path all = of(Path::Kind::alternative, std::move(first));
  while (take_sign("|")) all.parts.push_back(path_sequence());
  return all;
}

Path Parser::path_sequence() {
  Path first = path_with_inverse();
  if (!is_sign("/")) return first;
  Path all = of(Path::Kind::sequence, std::move(first));
  while (take_sign("/")) all.parts.push_back(path_with_inverse());
  return all;
}

Path Parser::path_with_inverse() {
  if (take_sign("^")) return of(Path::Kind::inverse, path_element());
  return path_element();
}

Path Parser::path_element() {
  Path primary = path_primary();
  if (take_sign("?")) return of(Path::Kind::zero_or_one, std::move(primary));
  if (take_sign("*")) return of(Path::Kind::zero_or_more, std::move(primary));
  if (take_sign("+")) return of(Path::Kind::one_or_more, std::move(primary));
  return primary;
}

Path Parser::path_primary() {
  if (take_sign("!")) return negated_set();
  if (take_sign("(")) {
    Path inner = path();
    expect_sign(")");
    return inner;
  }
  Path step;
  if (peek().kind == Token::Kind::word && peek().text == "a") {
    next();
    step.iri = rdf_type;
  } else {
    step.iri = iri();
  }
  return step;
}

Path Parser::negated_set() {
  Path none;
  none.kind = Path::Kind::none_of;
  if (!take_sign("(")) {
    none.parts.push_back(negated_part());
    return none;
  }
  if (take_sign(")")) return none;
  do none.parts.push_back(negated_part());
  while (take_sign("|"));
  expect_sign(")");
  return none;
}

Path Parser::negated_part() {
  const bool inverse = take_sign("^");
  Path step;
  if (peek().kind == Token::Kind::word && peek().text == "a") {
    next();
    step.iri = rdf_type;
  } else {
    step.iri = iri();
  }
  return inverse ? of(Path::Kind::inverse, std::move(step)) : step;
}

}  // namespace chancery::query
