#include "rdf/xml_fault.hpp"

#include <libxml/c14n.h>
#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/literal.hpp"
#include "ontology/term_check.hpp"
#include "rdf/handle.hpp"

namespace chancery::rdf {
namespace {

using ontology::Term;

constexpr std::string_view rdf_namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Letters on which all editions of XML agree. Between the editions 4 and 5 most others changed.
constexpr std::array<std::pair<char32_t, char32_t>, 9> letters = {{{0xC0, 0xD6},
                                                                   {0xD8, 0xF6},
                                                                   {0xF8, 0x131},
                                                                   {0x3A3, 0x3CE},
                                                                   {0x410, 0x44F},
                                                                   {0x3041, 0x3094},
                                                                   {0x30A1, 0x30FA},
                                                                   {0x4E00, 0x9FA5},
                                                                   {0xAC00, 0xD7A3}}};

/// Names that have a meaning of their own in the grammar of RDF/XML.
constexpr std::array<std::string_view, 12> grammar = {
    "RDF",      "ID", "about",       "parseType", "resource",  "nodeID",
    "datatype", "li", "Description", "bagID",     "aboutEach", "aboutEachPrefix"};

bool begins_name(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  return std::any_of(letters.begin(), letters.end(),
                     [&](const auto& range) { return c >= range.first && c <= range.second; });
}

bool is_in_name(char32_t c) {
  return begins_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c >= 0x80;
}

/// The longest end of the IRI that is an XML name in every edition; empty when there is none.
std::string_view local_name(std::string_view iri) {
  std::size_t begin = 0;  // of the last run of characters that may stand in a name
  for (std::size_t at = 0; at < iri.size();) {
    const Character character = character_at(iri, at);
    at += character.size;
    if (!is_in_name(character.value)) begin = at;
  }
  std::string_view name = iri.substr(begin);
  for (std::size_t at = 0; at < name.size();) {
    const Character character = character_at(name, at);
    if (character.value >= 0x80 && !begins_name(character.value)) return {};
    at += character.size;
  }
  while (!name.empty() && !begins_name(character_at(name, 0).value)) name.remove_prefix(1);
  return name;
}

std::optional<std::string> property_fault(std::string_view iri) {
  const std::string what = "the property " + ontology::quoted_for_message(iri);
  const std::string_view name = local_name(iri);
  if (name.empty()) return what + " does not end in a name that RDF/XML can use for an element";
  const std::string_view name_space = iri.substr(0, iri.size() - name.size());
  const bool has_meaning = std::find(grammar.begin(), grammar.end(), name) != grammar.end();
  if ((name_space == rdf_namespace && has_meaning) || name_space == "http://www.w3.org/2000/xmlns/")
    return what + " has a meaning of its own in RDF/XML";
  return std::nullopt;
}

/// Readers resolve every IRI of a document, and resolving takes these out of its path.
bool has_dot_segment(std::string_view iri) {
  const std::string path = std::string(iri.substr(0, iri.find_first_of("?#"))) + '/';
  return path.find("/./") != std::string::npos || path.find("/../") != std::string::npos;
}

std::optional<std::string> dots_fault(const Term& term) {
  const std::string_view iri = term.kind == Term::Kind::iri ? term.value : term.datatype;
  if (!has_dot_segment(iri)) return std::nullopt;
  return "the IRI " + ontology::quoted_for_message(iri) + " has a dot segment, which RDF/XML resolves";
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

/// The parsed document; null when it is not well-formed. Redland's own handler of errors, which is one for
/// the whole process, hears nothing of it.
xmlDoc* parsed(const std::string& xml) {
  const Handle<xmlParserCtxt, xmlFreeParserCtxt> context{xmlNewParserCtxt()};
  if (!context) return nullptr;
  context->sax->serror = [](auto...) {};
  return xmlCtxtReadMemory(context.get(), xml.data(), static_cast<int>(xml.size()), nullptr, "UTF-8",
                           XML_PARSE_NONET);
}

/// Whether the piece of XML is written as its canonical form is.
bool is_canonical(const std::string& xml) {
  const std::string whole = "<x>" + xml + "</x>";
  const Handle<xmlDoc, xmlFreeDoc> document{parsed(whole)};
  if (!document) return false;
  xmlChar* canonical = nullptr;
  const int size =
      xmlC14NDocDumpMemory(document.get(), nullptr, XML_C14N_EXCLUSIVE_1_0, nullptr, 1, &canonical);
  const bool same = size >= 0 && std::string_view(reinterpret_cast<const char*>(canonical),
                                                  static_cast<std::size_t>(size)) == whole;
  if (canonical != nullptr) xmlFree(canonical);
  return same;
}

std::optional<std::string> text_fault_in_xml(const Term& object) {
  const auto what = [&] { return "the text " + ontology::quoted_for_message(object.value); };
  if (std::any_of(object.value.begin(), object.value.end(), is_control))
    return what() + " has a control character, which XML cannot hold";
  const bool is_xml = object.datatype.starts_with(rdf_namespace) && object.datatype.ends_with("#XMLLiteral");
  if (is_xml && !is_canonical(object.value)) return what() + " is no canonical XML";
  return std::nullopt;
}

}  // namespace

std::optional<std::string> xml_fault(const ontology::Statement& statement) {
  if (auto fault = property_fault(statement.predicate.value)) return fault;
  for (const Term* term : {&statement.subject, &statement.predicate, &statement.object}) {
    if (auto fault = dots_fault(*term)) return fault;
  }
  if (statement.object.kind == Term::Kind::literal) return text_fault_in_xml(statement.object);
  return std::nullopt;
}

std::string xml_label(const std::string& label) {
  const auto is_ascii_name = [](char c) { return is_in_name(static_cast<unsigned char>(c)) && c > 0; };
  const bool stays = std::all_of(label.begin(), label.end(), is_ascii_name) &&
                     begins_name(static_cast<unsigned char>(label.front())) && !label.starts_with("n_");
  if (stays) return label;
  std::string name = "n_";
  for (const char c : label) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '_') {
      name += "__";
    } else if (is_ascii_name(c)) {
      name += c;
    } else {
      name += {'_', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return name;
}

}  // namespace chancery::rdf
