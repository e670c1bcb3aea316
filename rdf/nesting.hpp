#pragma once

namespace chancery::rdf {

/// Follows the bytes of a Turtle or TriG text and counts how deeply its brackets are nested. Parsers by
/// recursive descent ask it before they exhaust their stack.
class Nesting {
 public:
  static constexpr int most = 500;

  /// Takes the next byte; false when the text is nested deeper than `most`.
  bool take(int byte);

 private:
  enum class Place { code, iri, comment, text };

  void take_in_code(int byte);
  void take_in_text(int byte);

  Place place_ = Place::code;
  int depth_ = 0;
  int quote_ = 0;       ///< the quotation mark of the text that we are in
  int quotes_ = 0;      ///< how many of them came in a row
  bool long_ = false;   ///< the text is in three quotation marks
  bool begun_ = false;  ///< the text has more than its opening marks
  bool escaped_ = false;
};

}  // namespace chancery::rdf
