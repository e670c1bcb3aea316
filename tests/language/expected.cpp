#include "expected.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

#include "core/error.hpp"
#include "core/utf8.hpp"
#include "language/characters.hpp"
#include "language/msgpack.hpp"

namespace chancery::language {
namespace {

std::ifstream open(const std::string& name) {
  const std::string path = std::string(CHANCERY_SOURCE_DIR) + "/tests/language/data/" + name;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(path + " is missing");
  return file;
}

std::string unescape(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.substr(i, 2) == "\\x") {
      append_character(text,
                       static_cast<char32_t>(std::stoul(std::string(line.substr(i + 2, 4)), nullptr, 16)));
      i += 5;
    } else {
      text += line[i];
    }
  }
  return text;
}

std::string escape(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::string_view rest = text;
    const char32_t c = take_character(text);
    const bool special = c <= 32 || c == '\\' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029;
    if (special) {
      std::array<char, 16> code{};
      std::snprintf(code.data(), code.size(), "\\x%04x", static_cast<unsigned>(c));
      out += code.data();
    } else {
      out += rest.substr(0, rest.size() - text.size());
    }
  }
  return out;
}

std::string short_lemma(std::string_view lemma, std::string_view word) {
  if (lemma == word) return "=";
  if (lemma == to_lower(word)) return "~";
  if (lemma == "=" || lemma == "~" || lemma == "-") {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "\\x%04x", static_cast<unsigned>(lemma[0]));
    return code.data();
  }
  return lemma.empty() ? "-" : escape(lemma);
}

std::string kind_of(const Document& document, std::uint32_t token, const Expected& expected) {
  const auto or_dash = [](std::string_view text) { return std::string(text.empty() ? "-" : text); };
  const std::string kind = std::string(document.tag(token)) + " " +
                           or_dash(to_string(document.tokens[token].pos)) + " " +
                           or_dash(document.morph(token));
  const auto known = expected.kinds.find(kind);
  return known == expected.kinds.end() ? "[" + kind + "]" : known->second;
}

}  // namespace

Expected read_expected(const std::string& name) {
  std::ifstream file = open(name + ".expected");
  Expected expected;
  std::string line;
  while (std::getline(file, line) && !line.empty()) {
    const std::size_t space = line.find(' ');
    expected.kinds.emplace(line.substr(space + 1), line.substr(0, space));
  }
  while (std::getline(file, line)) expected.lines.push_back(line);
  return expected;
}

std::vector<std::string> read_texts(const std::string& name) {
  std::ifstream file = open(name + ".txt");
  std::vector<std::string> texts;
  for (std::string line; std::getline(file, line);) texts.push_back(unescape(line));
  return texts;
}

std::vector<std::string> exception_texts(std::string_view tokenizer_file) {
  constexpr std::size_t per_line = 20;
  const Packed file = read_msgpack(tokenizer_file, "tokenizer");
  const std::vector<Packed>& items = file.at("exceptions").items;
  std::vector<std::string> listed;
  for (std::size_t i = 0; i < items.size(); i += 2) listed.emplace_back(items[i].bytes);
  std::sort(listed.begin(), listed.end());
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < listed.size(); i += per_line) {
    std::string alone;
    std::string beside;
    for (std::size_t j = i; j < std::min(i + per_line, listed.size()); ++j) {
      alone.append(j > i ? " " : "").append(listed[j]);
      beside.append(j > i ? ", \"" : "\"").append(listed[j]).append("\"");
    }
    texts.push_back(alone);
    texts.push_back(beside + ".");
  }
  return texts;
}

std::string expected_form(const Document& document, const Expected& expected) {
  const CharacterIndex characters(document.text);
  std::string form;
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const Token& token = document.tokens[i];
    const Span span = characters.in_characters(token.span);
    if (i > 0) form += '\t';
    form.append(std::to_string(span.begin - end)).append(" ").append(std::to_string(span.size())).append(" ");
    form.append(kind_of(document, i, expected)).append(" ");
    form.append(short_lemma(document.lemma(i), document.word(i))).append(" ");
    form.append(std::to_string(static_cast<int>(token.head) - static_cast<int>(i))).append(" ");
    form.append(to_string(token.label));
    if (document.sentences[token.sentence].begin == i) form.append(" S");
    if (token.iob != 'O') form.append(" ").append(1, token.iob).append("-").append(to_string(token.name));
    end = span.end;
  }
  return form;
}

}  // namespace chancery::language
