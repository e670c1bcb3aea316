#pragma once

#include <cstdint>
#include <istream>
#include <string>

namespace chancery::rdf {

/// Walks over the outer structure of a JSON text and takes single values out of it as they are written, so
/// that a text of any size needs the memory of one value. What stands inside a taken value is not checked.
class JsonText {
 public:
  /// @param name  of the input, for messages
  JsonText(std::istream& in, const std::string& name) : in_(in), name_(name) {}

  /// The next character that is no white space, not taken; 0 at the end.
  char peek();
  /// Takes the next character. @throws InputError when it is not `wanted`
  void expect(char wanted);
  /// Takes a comma (true) or `closing` (false). @throws InputError for anything else
  bool goes_on(char closing);
  /// Takes a value whole. @throws InputError when it has no end
  std::string value();
  /// Takes a member's name and its colon; the name with its quotation marks, as written.
  std::string key();
  std::uint32_t line() const { return line_; }
  [[noreturn]] void fail(const std::string& message) const;

 private:
  int take();
  void take_string(std::string& to);

  std::istream& in_;
  const std::string& name_;
  std::uint32_t line_ = 1;
};

}  // namespace chancery::rdf
