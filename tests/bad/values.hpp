#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "ontology/statement.hpp"

/// The list of hostile values, tests/bad/values.tsv, for the tests of every room that writes or reads terms.
namespace chancery::bad {

struct HostileValue {
  int line = 0;  ///< in values.tsv
  std::string kind;
  ontology::Term term;
  bool kept = false;
  std::string why;  ///< words that the refusal holds
};

inline std::string utf8(unsigned long c) {
  const auto byte = [](unsigned long value) { return static_cast<char>(value); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

/// Undoes the escapes that the head of values.tsv states.
inline std::string unescaped(const std::string& cell) {
  if (cell.size() > 1 && cell[0] == '*') {
    const std::size_t blank = cell.find(' ');
    const std::string once = unescaped(cell.substr(blank + 1));
    std::string all;
    for (int i = std::stoi(cell.substr(1, blank - 1)); i > 0; --i) all += once;
    return all;
  }
  std::string result;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] != '\\') {
      result += cell[i];
      continue;
    }
    const char code = cell.at(++i);
    const std::size_t length = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
    if (length == 0) {
      result += code;
      continue;
    }
    const unsigned long value = std::stoul(cell.substr(i + 1, length), nullptr, 16);
    result += code == 'x' ? std::string(1, static_cast<char>(value)) : utf8(value);
    i += length;
  }
  return result;
}

inline ontology::Term term_of(const std::string& kind, const std::string& value, const std::string& of) {
  using ontology::Term;
  const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
  if (kind == "iri") return ontology::iri(value);
  if (kind == "label") return {Term::Kind::blank, value, {}, {}};
  if (kind == "language") return ontology::text("text", value);
  if (kind == "datatype") return ontology::literal("text", value);
  if (kind == "value") return ontology::literal(value, xsd + of.substr(4));
  if (kind == "text") return ontology::literal(value);
  throw std::runtime_error("values.tsv: unknown kind " + kind);
}

inline std::vector<HostileValue> hostile_values() {
  std::ifstream file(CHANCERY_SOURCE_DIR "/tests/bad/values.tsv");
  std::vector<HostileValue> values;
  std::string line;
  int number = 0;
  bool header = true;
  while (std::getline(file, line)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    if (std::exchange(header, false)) continue;
    std::vector<std::string> cells(1);
    for (const char c : line) {
      if (c == '\t') {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
    }
    values.push_back({number, cells.at(0), term_of(cells.at(0), unescaped(cells.at(1)), cells.at(2)),
                      cells.at(3) == "kept", unescaped(cells.at(4))});
  }
  return values;
}

}  // namespace chancery::bad
