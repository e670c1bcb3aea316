#include "ontology/term_check.hpp"

#include "core/datatype.hpp"
#include "core/iri.hpp"
#include "core/literal.hpp"
#include "core/utf8.hpp"

namespace chancery::ontology {
namespace {

constexpr std::string_view lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

std::optional<std::string> named(const std::string& what, std::string_view value,
                                 std::optional<std::string> fault) {
  if (!fault) return std::nullopt;
  return what + quoted_for_message(value) + ' ' + *fault;
}

std::optional<std::string> literal_fault(const Term& term) {
  if (auto fault = named("the text ", term.value, text_fault(term.value))) return fault;
  if (!term.language.empty() && !term.datatype.empty()) {
    return "the text " + quoted_for_message(term.value) + " has both a language and a datatype";
  }
  if (!term.language.empty())
    return named("the language tag ", term.language, language_tag_fault(term.language));
  if (term.datatype.empty()) return std::nullopt;
  if (term.datatype == lang_string)
    return "the text " + quoted_for_message(term.value) + " is rdf:langString without language";
  return named("the datatype ", term.datatype, iri_fault(term.datatype));
}

}  // namespace

std::string quoted_for_message(std::string_view value) {
  constexpr std::size_t most = 60;
  constexpr char digits[] = "0123456789abcdef";
  std::string result = "\"";
  std::size_t at = 0;
  for (std::size_t count = 0; at < value.size() && count < most; ++count) {
    const Character character = character_at(value, at);
    const std::string_view bytes = value.substr(at, character.size);
    const bool plain = character.value >= 0x20 && character.value != 0x7F && !first_invalid_utf8(bytes);
    if (plain) {
      result += bytes;
    } else {
      const auto byte = static_cast<unsigned char>(bytes[0]);
      result += {'\\', 'x', digits[byte >> 4U], digits[byte & 0xFU]};
    }
    at += plain ? bytes.size() : 1;
  }
  return result + (at < value.size() ? "...\"" : "\"");
}

std::optional<std::string> term_fault(const Term& term) {
  switch (term.kind) {
    case Term::Kind::iri:
      return named("the IRI ", term.value, iri_fault(term.value));
    case Term::Kind::blank:
      return named("the label ", term.value, blank_label_fault(term.value));
    case Term::Kind::literal:
      break;
  }
  return literal_fault(term);
}

std::optional<std::string> value_fault(const Term& term) {
  if (auto fault = term_fault(term)) return fault;
  if (term.kind != Term::Kind::literal) return std::nullopt;
  return named("the text ", term.value, lexical_fault(term.value, term.datatype));
}

std::optional<std::string> statement_fault(const Statement& statement) {
  if (statement.subject.kind == Term::Kind::literal) return "a literal stands as subject";
  if (statement.predicate.kind != Term::Kind::iri) return "the predicate is no IRI";
  for (const Term* term : {&statement.subject, &statement.predicate, &statement.object}) {
    if (auto fault = term_fault(*term)) return fault;
  }
  if (statement.graph.empty()) return std::nullopt;
  return named("the graph's IRI ", statement.graph, iri_fault(statement.graph));
}

}  // namespace chancery::ontology
