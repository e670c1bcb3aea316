#include "query/term_text.hpp"

#include <algorithm>

namespace chancery::query {
namespace {

using ontology::Term;

bool is_local_name(std::string_view text) {
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), is_plain);
}

/// prefix:local, or nothing.
std::string shortened(std::string_view iri, const Prefixes& prefixes) {
  const std::pair<std::string, std::string>* best = nullptr;
  for (const auto& prefix : prefixes) {
    if (!iri.starts_with(prefix.second) || !is_local_name(iri.substr(prefix.second.size()))) continue;
    if (best == nullptr || prefix.second.size() > best->second.size()) best = &prefix;
  }
  return best == nullptr ? std::string() : best->first + ':' + std::string(iri.substr(best->second.size()));
}

std::string quoted(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += {'\\', c};
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\r') {
      result += "\\r";
    } else if (c == '\t') {
      result += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      result += {'\\', 'u', '0', '0', digits[byte >> 4U], digits[byte & 0xFU]};
    } else {
      result += c;
    }
  }
  return result + '"';
}

}  // namespace

std::string turtle_text(const Term& term, const Prefixes& prefixes) {
  if (term.kind == Term::Kind::blank) return "_:" + term.value;
  if (term.kind == Term::Kind::iri) {
    const std::string name = shortened(term.value, prefixes);
    return name.empty() ? '<' + term.value + '>' : name;
  }
  std::string text = quoted(term.value);
  if (!term.language.empty()) return text + '@' + term.language;
  return term.datatype.empty() ? text : text + "^^" + turtle_text(ontology::iri(term.datatype), prefixes);
}

std::string plain_text(const Term& term, const Prefixes& prefixes) {
  return term.kind == Term::Kind::literal ? term.value : turtle_text(term, prefixes);
}

}  // namespace chancery::query
