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

std::vector<std::uint32_t> number_words(const Document& document, const Sentence& sentence) {
  std::vector<std::uint32_t> numbers(sentence.end - sentence.begin, 0);
  std::uint32_t next = 1;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (is_written(document, i)) numbers[i - sentence.begin] = next++;
  }
  return numbers;
}

void append_word(const Document& document, const Sentence& sentence,
                 const std::vector<std::uint32_t>& numbers, std::uint32_t index, std::string& out) {
  const Token& token = document.tokens[index];
  const std::uint32_t head = written_head(document, index);
  const bool outside = head < sentence.begin || head >= sentence.end;
  const std::uint32_t number = head == index || outside ? 0 : numbers[head - sentence.begin];
  out += std::to_string(numbers[index - sentence.begin]);
  const auto column = [&](std::string_view text) { out.append("\t").append(field(text)); };
  column(document.word(index));
  column(document.lemma(index));
  column(to_string(token.pos));
  column(document.tag(index));
  column(document.morph(index));
  column(std::to_string(number));
  column(number == 0 ? "root" : to_string(token.label));
  column("");
  column(misc(document, index));
  out += '\n';
}

void append_row(const Document& document, const Sentence& sentence, std::uint32_t index, std::string& out) {
  const Token& token = document.tokens[index];
  const auto column = [&](std::string_view text, std::size_t width) {
    out.append(text).append(text.size() < width ? width - text.size() : 0, ' ').append(" ");
  };
  column(std::to_string(index - sentence.begin), 4);
  column(field(document.word(index)), 20);
  column(field(document.lemma(index)), 16);
  column(to_string(token.pos), 6);
  column(document.tag(index), 6);
  column(to_string(token.label), 10);
  column(token.head == index ? "-" : field(document.word(token.head)), 20);
  if (token.iob != 'O') out.append(1, token.iob).append("-").append(to_string(token.name));
  out.erase(out.find_last_not_of(' ') + 1);
  out += '\n';
}

}  // namespace

void write_conllu(const Document& document, std::uint32_t first, const Put& put) {
  std::uint32_t paragraph = ~std::uint32_t{0};
  for (const Sentence& sentence : document.sentences) {
    const auto numbers = number_words(document, sentence);
    std::string out;
    if (sentence.paragraph != paragraph)
      out = "# newpar id = " + std::to_string(first + sentence.paragraph) + "\n";
    paragraph = sentence.paragraph;
    out.append("# text = ");
    out.append(field(document.span_of(sentence.begin, sentence.end).in(document.text))).append("\n");
    const std::size_t empty = out.size();
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (is_written(document, i)) append_word(document, sentence, numbers, i, out);
    }
    if (out.size() > empty) put(out.append("\n"));
  }
}

void write_table(const Document& document, std::uint32_t first, const Put& put) {
  for (const Sentence& sentence : document.sentences) {
    std::string out = "paragraph " + std::to_string(first + sentence.paragraph) + "\n";
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) append_row(document, sentence, i, out);
    put(out.append("\n"));
  }
}

}  // namespace chancery::language
