#include "rdf/json_text.hpp"

#include "core/error.hpp"

namespace chancery::rdf {
namespace {

constexpr int end_of_file = std::char_traits<char>::eof();

bool is_space(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string shown(int c) {
  return c == end_of_file ? "the text ends" : std::string("there is '") + static_cast<char>(c) + '\'';
}

}  // namespace

void JsonText::fail(const std::string& message) const { throw InputError(name_, line_, 0, message); }

int JsonText::take() {
  const int c = in_.rdbuf()->sbumpc();
  if (c == '\n') ++line_;
  return c;
}

char JsonText::peek() {
  while (is_space(in_.rdbuf()->sgetc())) take();
  const int c = in_.rdbuf()->sgetc();
  return c == end_of_file ? '\0' : static_cast<char>(c);
}

void JsonText::expect(char wanted) {
  peek();
  const int c = take();
  if (c != static_cast<unsigned char>(wanted))
    fail(std::string("is no JSON: where '") + wanted + "' should be, " + shown(c));
}

bool JsonText::goes_on(char closing) {
  const bool comma = peek() == ',';
  expect(comma ? ',' : closing);
  return comma;
}

void JsonText::take_string(std::string& to) {
  bool escaped = false;
  for (int c = take(); c != end_of_file; c = take()) {
    to += static_cast<char>(c);
    if (!escaped && c == '"') return;
    escaped = !escaped && c == '\\';
  }
  fail("is no JSON: a string does not end");
}

std::string JsonText::value() {
  std::string text;
  int depth = 0;
  peek();
  while (true) {
    const int next = in_.rdbuf()->sgetc();
    const bool closes = next == '}' || next == ']';
    if (depth == 0 && (next == end_of_file || next == ',' || closes)) break;
    if (next == end_of_file) fail("is no JSON: the text ends inside a value");
    text += static_cast<char>(take());
    if (next == '"') take_string(text);
    if (next == '{' || next == '[') ++depth;
    if (closes && --depth == 0) break;
  }
  return text;
}

std::string JsonText::key() {
  expect('"');
  std::string name = "\"";
  take_string(name);
  expect(':');
  return name;
}

}  // namespace chancery::rdf
