#include "ontology/readable_key.hpp"

#include <algorithm>
#include <cstdint>

#include "ontology/readable_ranks.hpp"

namespace chancery::ontology {
namespace {

constexpr char end_of_text = '\x01';  // less than anything within a text
constexpr char escape = '\x02';       // before what is less than first_plain
constexpr unsigned char first_plain = 0x0C;
constexpr unsigned char moved_by = 0x10;
constexpr std::size_t sizes_in_a_byte = 0xE0;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void append_plain(std::string& key, char c) {
  if (static_cast<unsigned char>(c) >= first_plain) {
    key += c;
    return;
  }
  key += escape;
  key += static_cast<char>(static_cast<unsigned char>(c) + moved_by);
}

void append_text(std::string& key, std::string_view text) {
  for (const char c : text) append_plain(key, c);
  key += end_of_text;
}

/// The more digits, the later; of as many by their bytes.
void append_number(std::string& key, std::string_view digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  key += '0';  // beside what is no number it stands where a digit stands
  std::size_t size = digits.size();
  for (; size >= sizes_in_a_byte; size -= sizes_in_a_byte) key += '\xFF';
  key += static_cast<char>(first_plain + size);
  key += digits;
}

void append_natural(std::string& key, std::string_view text) {
  bool has_number = false;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      append_plain(key, text[at++]);
      continue;
    }
    has_number = true;
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    append_number(key, text.substr(begin, at - begin));
  }
  key += end_of_text;
  if (has_number) append_text(key, text);  // "01" and "1"
}

void append_offset(std::string& key, std::uint64_t offset) {
  constexpr unsigned bits_a_digit = 4;
  for (unsigned shift = 64; shift > 0; shift -= bits_a_digit)
    key += "0123456789abcdef"[(offset >> (shift - bits_a_digit)) & 0xFU];
}

void append_small(std::string& key, std::size_t number) { key += static_cast<char>('A' + number); }

}  // namespace

std::string natural_key(std::string_view text) {
  std::string key;
  append_natural(key, text);
  return key;
}

std::string subject_key(std::size_t rank, const graph::Vertex& subject) {
  std::string key;
  append_small(key, rank);
  append_small(key, static_cast<std::size_t>(subject.kind));
  if (is_in_text(rank)) {
    append_natural(key, subject.name.substr(0, subject.name.find('#')));
    append_offset(key, offset_in(subject.name));
  }
  append_natural(key, subject.name);
  return key;
}

std::string edge_key(std::string_view predicate, const graph::Vertex& object) {
  std::string key;
  append_small(key, static_cast<std::size_t>(rank_of_predicate(predicate)));
  append_text(key, predicate);
  append_small(key, static_cast<std::size_t>(object.kind));
  append_natural(key, object.name);
  append_text(key, object.datatype);
  append_text(key, object.language);
  return key;
}

}  // namespace chancery::ontology
