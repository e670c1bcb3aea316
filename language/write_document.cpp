#include "language/write_document.hpp"

#include <string>

#include "core/utf8.hpp"
#include "language/characters.hpp"

namespace chancery::language {
namespace {

void append_json(std::string& out, std::string_view text) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  out += '"';
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '"' || byte == '\\') {
      out += '\\';
      out += byte;
    } else if (value >= 0x20) {
      out += byte;
    } else {
      out += "\\u00";
      out += hexadecimal[value >> 4U];
      out += hexadecimal[value & 15U];
    }
  }
  out += '"';
}

void append_field(std::string& out, const char* name, std::string_view value) {
  out.append(",\"").append(name).append("\":");
  append_json(out, value);
}

void append_field(std::string& out, const char* name, std::uint32_t value) {
  out.append(",\"").append(name).append("\":").append(std::to_string(value));
}

void append_token(std::string& out, const Document& document, std::uint32_t index, std::uint32_t first,
                  Span place) {
  const Token& token = document.tokens[index];
  out += "{\"text\":";
  append_json(out, document.word(index));
  append_field(out, "start", place.begin);
  append_field(out, "end", place.end);
  append_field(out, "tag", document.tag(index));
  append_field(out, "pos", to_string(token.pos));
  append_field(out, "morph", document.morph(index));
  append_field(out, "lemma", document.lemma(index));
  append_field(out, "label", to_string(token.label));
  append_field(out, "head", token.head - first);
  const bool starts = document.sentences[token.sentence].begin == index;
  out.append(",\"sentence_start\":").append(starts ? "true" : "false");
  append_field(out, "iob", std::string_view(&token.iob, 1));
  append_field(out, "entity", to_string(token.name));
  out += '}';
}

bool all_space(std::string_view line) {
  while (!line.empty()) {
    if (!is_space(take_character(line))) return false;
  }
  return true;
}

}  // namespace

std::vector<Span> lines_with_words(std::string_view text) {
  std::vector<Span> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    const std::size_t next = end + 1;
    if (end < text.size() && end > begin && text[end - 1] == '\r') --end;
    if (!all_space(text.substr(begin, end - begin))) {
      lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    }
    begin = next;
  }
  return lines;
}

void write_json(const Document& document, std::uint32_t first, const Put& put) {
  std::uint32_t token = 0;
  for (const Span paragraph : document.paragraphs) {
    const std::string_view text = paragraph.in(document.text);
    const CharacterIndex characters(text);
    std::string line = "{\"paragraph\":" + std::to_string(first++);
    append_field(line, "text", text);
    line += ",\"tokens\":[";
    const std::uint32_t first_token = token;
    for (; token < document.tokens.size() && paragraph.contains(document.tokens[token].span); ++token) {
      if (token > first_token) line += ',';
      const Span span = document.tokens[token].span;
      append_token(line, document, token, first_token,
                   characters.in_characters({span.begin - paragraph.begin, span.end - paragraph.begin}));
      put(line);
      line.clear();
    }
    put(line.append("]}\n"));
  }
}

}  // namespace chancery::language
