#include "core/error.hpp"
#include "rdf/hand_on.hpp"
#include "rdf/line_end.hpp"
#include "rdf/readers.hpp"
#include "rdf/serd_parser.hpp"
#include "rdf/simple_line.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;

/// Turtle and TriG go to serd byte by byte, so that the place is known when it hands a statement on.
void read_document(std::istream& in, const ReadOptions& options, HandOn& hand_on) {
  CountedBytes counted(in);
  SerdParser parser(
      options, [&](Statement& statement) { hand_on.statement(statement, counted.line(), counted.column()); });
  const SerdParser::Fault fault = parser.parse(counted);
  if (fault) throw InputError(options.name, counted.line_of_last(), counted.column(), fault.message);
}

/// N-Triples and N-Quads, where a line at fault spoils no other. A line may turn out wrong behind its
/// statement, so that is handed on last.
class Lines {
 public:
  Lines(const ReadOptions& options, HandOn& hand_on)
      : options_(options),
        hand_on_(hand_on),
        parser_(options, [this](Statement&) { has_statement_ = true; }) {}

  void read(std::istream& in) {
    std::string line;
    for (; std::getline(in, line); ++line_) {
      const SerdParser::Fault fault = read_line(line);
      if (!fault) continue;
      const std::string message = fault.message + "; the line is left out";
      if (options_.strict) throw InputError(options_.name, line_, fault.column, message);
      hand_on_.warning(InputError(options_.name, line_, fault.column, message).what());
      parser_.restart();  // it is in the midst of a statement
    }
  }

 private:
  SerdParser::Fault read_line(const std::string& line) {
    if (read_simple_line(line, options_.syntax == Syntax::n_quads, parser_.statement())) {
      hand_on_.statement(parser_.statement(), line_, 0);
      return {};
    }
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return {};  // serd reads past an empty text
    if (line_ > 1 && line.starts_with("\xEF\xBB\xBF")) return {"the line begins with a byte order mark"};
    has_statement_ = false;
    SerdParser::Fault fault = parser_.parse_line(line);
    if (fault) return fault;
    if (!has_statement_ && line[begin] != '#') return {"the line holds no statement"};
    if (!ends_well(line)) return {"the line does not end with one full stop"};
    if (has_statement_) hand_on_.statement(parser_.statement(), line_, 0);
    return {};
  }

  const ReadOptions& options_;
  HandOn& hand_on_;
  SerdParser parser_;
  bool has_statement_ = false;  ///< in the line read last
  std::uint32_t line_ = 1;
};

}  // namespace

ReadReport read_by_serd(std::istream& in, const ReadOptions& options, const Sink& sink) {
  HandOn hand_on(options, sink);
  if (is_of_lines(options.syntax)) {
    Lines(options, hand_on).read(in);
  } else {
    read_document(in, options, hand_on);
  }
  if (in.bad()) throw InputError(options.name, "cannot be read to its end");
  return std::move(hand_on.report());
}

}  // namespace chancery::rdf
