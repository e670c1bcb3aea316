#include <string>

#include "language/write_document.hpp"

namespace chancery::language {
namespace {

// CoNLL-U writes an empty field as "_", and no field holds white space of its own but spaces.
std::string field(std::string_view text) {
  std::string clean(text.empty() ? "_" : text);
  for (char& byte : clean) {
    if (byte == '\t' || byte == '\n' || byte == '\r') byte = ' ';
  }
  return clean;
}

bool is_written(const Document& document, std::uint32_t token) {
  return document.tokens[token].pos != Pos::SPACE;
}

std::string misc(const Document& document, std::uint32_t index) {
  const Token& token = document.tokens[index];
  std::string text;
  if (token.iob != 'O') text.append("Entity=").append(1, token.iob).append("-").append(to_string(token.name));
  if (!token.space_after) text.append(text.empty() ? "" : "|").append("SpaceAfter=No");
  return field(text);
}

// A word whose head is not written hangs from that one's nearest written ancestor.
std::uint32_t written_head(const Document& document, std::uint32_t index) {
  std::uint32_t head = document.tokens[index].head;
  while (!is_written(document, head) && document.tokens[head].head != head) head = document.tokens[head].head;
  return head;
}

void write_sentence(const Document& document, const Sentence& sentence, std::ostream& out) {
  std::vector<std::uint32_t> numbers(sentence.end - sentence.begin, 0);
  std::uint32_t next = 1;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (is_written(document, i)) numbers[i - sentence.begin] = next++;
  }
  if (next == 1) return;
  out << "# text = " << field(document.span_of(sentence.begin, sentence.end).in(document.text)) << '\n';
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (!is_written(document, i)) continue;
    const Token& token = document.tokens[i];
    const std::uint32_t head = written_head(document, i);
    const bool outside = head < sentence.begin || head >= sentence.end;
    const std::uint32_t number = head == i || outside ? 0 : numbers[head - sentence.begin];
    out << numbers[i - sentence.begin] << '\t' << field(document.word(i)) << '\t' << field(document.lemma(i))
        << '\t' << field(to_string(token.pos)) << '\t' << field(document.tag(i)) << '\t'
        << field(document.morph(i)) << '\t' << number << '\t'
        << (number == 0 ? "root" : field(to_string(token.label))) << "\t_\t" << misc(document, i) << '\n';
  }
  out << '\n';
}

}  // namespace

void write_conllu(const Document& document, std::uint32_t number, std::ostream& out) {
  std::uint32_t last = ~std::uint32_t{0};
  for (const Sentence& sentence : document.sentences) {
    if (sentence.paragraph != last) out << "# newpar id = " << number + sentence.paragraph << '\n';
    last = sentence.paragraph;
    write_sentence(document, sentence, out);
  }
}

void write_table(const Document& document, std::uint32_t number, std::ostream& out) {
  for (const Sentence& sentence : document.sentences) {
    out << "paragraph " << number + sentence.paragraph << '\n';
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const Token& token = document.tokens[i];
      const auto column = [&](std::string_view text, std::size_t width) {
        out << text << std::string(text.size() < width ? width - text.size() : 0, ' ') << ' ';
      };
      column(std::to_string(i - sentence.begin), 4);
      column(field(document.word(i)), 20);
      column(field(document.lemma(i)), 16);
      column(to_string(token.pos), 6);
      column(document.tag(i), 6);
      column(to_string(token.label), 10);
      column(token.head == i ? "-" : field(document.word(token.head)), 20);
      if (token.iob != 'O') out << token.iob << '-' << to_string(token.name);
      out << '\n';
    }
    out << '\n';
  }
}

}  // namespace chancery::language
