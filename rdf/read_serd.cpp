#include <serd/serd.h>

#include <cstdarg>
#include <cstdio>
#include <exception>
#include <functional>
#include <map>
#include <utility>

#include "core/error.hpp"
#include "core/iri_resolution.hpp"
#include "rdf/hand_on.hpp"
#include "rdf/handle.hpp"
#include "rdf/line_end.hpp"
#include "rdf/nesting.hpp"
#include "rdf/readers.hpp"
#include "rdf/simple_line.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;
using ontology::Term;

std::string_view view(const SerdNode* node) {
  return {reinterpret_cast<const char*>(node->buf), node->n_bytes};
}

SerdSyntax serd_syntax(Syntax syntax) {
  switch (syntax) {
    case Syntax::turtle:
      return SERD_TURTLE;
    case Syntax::n_triples:
      return SERD_NTRIPLES;
    case Syntax::trig:
      return SERD_TRIG;
    case Syntax::n_quads:
      return SERD_NQUADS;
    case Syntax::rdf_xml:
    case Syntax::json_ld:
      break;
  }
  throw Error("serd does not read this syntax");
}

struct SyntaxFault {
  std::string message;
};

/// Feeds serd so that the place is known when it calls back: N-Triples and N-Quads line by line, Turtle and
/// TriG byte by byte. Keeps what the callbacks meet: an exception must not cross serd's frames.
class Reading {
 public:
  Reading(std::istream& in, const ReadOptions& options, const Sink& sink)
      : in_(in),
        options_(options),
        hand_on_(options, sink),
        base_(options.base),
        of_lines_(options.syntax == Syntax::n_triples || options.syntax == Syntax::n_quads) {}

  ReadReport run() {
    if (of_lines_) {
      read_lines();
    } else {
      read_document();
    }
    if (in_.bad()) throw InputError(options_.name, "cannot be read to its end");
    return std::move(hand_on_.report());
  }

 private:
  using Reader = Handle<SerdReader, serd_reader_free>;

  Reader new_reader() {
    Reader reader{serd_reader_new(serd_syntax(options_.syntax), this, nullptr, on_base, on_prefix,
                                  on_statement, nullptr)};
    serd_reader_set_strict(reader.get(), true);
    serd_reader_set_error_sink(reader.get(), on_error, this);
    if (!options_.blank_prefix.empty()) {
      serd_reader_add_blank_prefix(reader.get(),
                                   reinterpret_cast<const uint8_t*>(options_.blank_prefix.c_str()));
    }
    return reader;
  }

  void read_document() {
    const Reader reader = new_reader();
    const auto* name = reinterpret_cast<const uint8_t*>(options_.name.c_str());
    const SerdStatus status = serd_reader_read_source(reader.get(), read_bytes, stream_error, this, name, 1);
    if (problem_) std::rethrow_exception(problem_);
    if (status <= SERD_FAILURE && syntax_error_.empty()) return;
    const bool line_ended = last_ == '\n' && column_ == 0;
    throw InputError(options_.name, line_ended ? line_ - 1 : line_, column_, syntax_error_);
  }

  void read_lines() {
    Reader reader = new_reader();
    std::string line;
    for (; std::getline(in_, line); ++line_) {
      if (read_line(reader.get(), line)) continue;
      const InputError error(options_.name, line_, column_,
                             std::exchange(syntax_error_, {}) + "; the line is left out");
      if (options_.strict) throw error;
      hand_on_.warning(error.what());
      reader = new_reader();  // that one is in the midst of a statement
    }
  }

  bool read_line(SerdReader* reader, const std::string& line) {
    column_ = 0;
    subject_type_ = SERD_NOTHING;
    if (read_simple_line(line, options_.syntax == Syntax::n_quads, statement_)) {
      hand_on_.statement(statement_, line_, 0);
      return true;
    }
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return true;  // serd reads past an empty text
    if (line_ > 1 && line.starts_with("\xEF\xBB\xBF"))
      syntax_error_ = "the line begins with a byte order mark";
    if (!syntax_error_.empty()) return false;
    has_statement_ = false;
    const SerdStatus status = parse(reader, line);
    if (problem_) std::rethrow_exception(problem_);
    if (status > SERD_FAILURE || !syntax_error_.empty()) return false;
    if (!ends_well(line)) syntax_error_ = "the line does not end with one full stop";
    if (!has_statement_ && line[begin] != '#') syntax_error_ = "the line holds no statement";
    if (!syntax_error_.empty()) return false;
    if (has_statement_) hand_on_.statement(statement_, line_, column_);
    return true;
  }

  /// As a text, which ends for serd at a NUL; a line with one byte by byte.
  SerdStatus parse(SerdReader* reader, const std::string& line) {
    if (line.find('\0') == std::string::npos)
      return serd_reader_read_string(reader, reinterpret_cast<const uint8_t*>(line.c_str()));
    std::string_view rest = line;
    const auto* name = reinterpret_cast<const uint8_t*>(options_.name.c_str());
    return serd_reader_read_source(reader, read_byte_of_line, no_stream_error, &rest, name, 1);
  }

  static std::size_t read_byte_of_line(void* buffer, std::size_t, std::size_t, void* handle) {
    std::string_view& rest = *static_cast<std::string_view*>(handle);
    if (rest.empty()) return 0;
    *static_cast<char*>(buffer) = rest.front();
    rest.remove_prefix(1);
    return 1;
  }

  static int no_stream_error(void*) { return 0; }

  int take() {
    last_ = in_.rdbuf()->sbumpc();
    if (last_ != std::char_traits<char>::eof()) count(last_);
    return last_;
  }

  static Reading& self(void* handle) { return *static_cast<Reading*>(handle); }

  static std::size_t read_bytes(void* buffer, std::size_t, std::size_t, void* handle) {
    Reading& reading = self(handle);
    const int byte = reading.take();
    if (byte == std::char_traits<char>::eof()) return 0;
    if (!reading.nesting_.take(byte)) return reading.give_up("brackets are nested too deeply");
    *static_cast<unsigned char*>(buffer) = static_cast<unsigned char>(byte);
    return 1;
  }

  static int stream_error(void* handle) { return self(handle).in_.bad() ? 1 : 0; }

  static SerdStatus on_error(void* handle, const SerdError* error) {
    Reading& reading = self(handle);
    if (!reading.syntax_error_.empty()) return SERD_SUCCESS;
    char text[300];
    va_list arguments;
    va_copy(arguments, *error->args);
    std::vsnprintf(text, sizeof text, error->fmt, arguments);
    va_end(arguments);
    reading.syntax_error_ = text;
    if (reading.of_lines_) reading.column_ = error->col;
    while (!reading.syntax_error_.empty() && reading.syntax_error_.back() == '\n')
      reading.syntax_error_.pop_back();
    return SERD_SUCCESS;
  }

  static SerdStatus on_base(void* handle, const SerdNode* iri) {
    return self(handle).guarded([&](Reading& reading) {
      reading.base_ = reading.resolved(view(iri));
      reading.subject_type_ = SERD_NOTHING;
    });
  }

  static SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
    return self(handle).guarded([&](Reading& reading) {
      reading.prefixes_[std::string(view(name))] = reading.resolved(view(iri));
      reading.subject_type_ = SERD_NOTHING;
    });
  }

  static SerdStatus on_statement(void* handle, SerdStatementFlags, const SerdNode* graph,
                                 const SerdNode* subject, const SerdNode* predicate, const SerdNode* object,
                                 const SerdNode* datatype, const SerdNode* language) {
    return self(handle).guarded([&](Reading& reading) {
      Statement& statement = reading.statement_;
      reading.set_subject(subject);
      reading.set(statement.predicate, predicate);
      reading.set(statement.object, object);
      if (datatype != nullptr && datatype->buf != nullptr)
        reading.set_iri(statement.object.datatype, datatype);
      if (language != nullptr && language->buf != nullptr) statement.object.language = view(language);
      reading.set_graph(graph);
      reading.has_statement_ = true;
      if (!reading.of_lines_)  // a line may turn out wrong behind its statement
        reading.hand_on_.statement(statement, reading.line_, reading.column_);
    });
  }

  template <typename Action>
  SerdStatus guarded(Action action) noexcept {
    try {
      if (!problem_) action(*this);
    } catch (SyntaxFault& fault) {
      syntax_error_ = std::move(fault.message);
    } catch (...) {
      problem_ = std::current_exception();
    }
    return problem_ || !syntax_error_.empty() ? SERD_ERR_BAD_SYNTAX : SERD_SUCCESS;
  }

  /// Notes a problem where the stream seems to end for serd.
  std::size_t give_up(const char* why) noexcept {
    return guarded([&](Reading&) { throw InputError(options_.name, line_, column_, why); }) == SERD_SUCCESS
               ? 1
               : 0;
  }

  void count(int byte) {
    if (byte == '\n') {
      ++line_;
      column_ = 0;
    } else if ((static_cast<unsigned>(byte) & 0xC0U) != 0x80U) {
      ++column_;
    }
  }

  std::string resolved(std::string_view iri) const {
    return base_.empty() || of_lines_ ? std::string(iri) : resolved_iri(iri, base_);
  }

  /// The IRI of a node that is one, absolute or relative or with a prefix.
  void set_iri(std::string& to, const SerdNode* node) const {
    const std::string_view text = view(node);
    if (node->type != SERD_CURIE) {
      to = resolved(text);
      return;
    }
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const auto prefix = prefixes_.find(name);
    if (prefix == prefixes_.end())
      throw SyntaxFault{"the prefix " + std::string(name) + ": is not declared; add @prefix"};
    to.assign(prefix->second).append(text.substr(colon + 1));
  }

  /// A subject stands before many predicates: it is made once.
  void set_subject(const SerdNode* node) {
    if (node->type == subject_type_ && view(node) == subject_text_) return;
    set(statement_.subject, node);
    subject_type_ = node->type;
    subject_text_ = view(node);
  }

  void set(Term& term, const SerdNode* node) const {
    term.datatype.clear();
    term.language.clear();
    if (node->type == SERD_LITERAL) {
      term.kind = Term::Kind::literal;
      term.value = view(node);
    } else if (node->type == SERD_BLANK) {
      term.kind = Term::Kind::blank;
      term.value = view(node);
    } else {
      term.kind = Term::Kind::iri;
      set_iri(term.value, node);
    }
  }

  void set_graph(const SerdNode* graph) {
    statement_.graph.clear();
    if (graph == nullptr || graph->buf == nullptr) return;
    if (graph->n_bytes == 0 && of_lines_) throw SyntaxFault{"the graph's IRI is empty"};
    if (graph->type == SERD_BLANK) {
      statement_.graph.assign("_:").append(view(graph));
    } else {
      set_iri(statement_.graph, graph);
    }
  }

  std::istream& in_;
  const ReadOptions& options_;
  HandOn hand_on_;
  std::string base_;
  std::map<std::string, std::string, std::less<>> prefixes_;
  Statement statement_;
  SerdType subject_type_ = SERD_NOTHING;  ///< of statement_.subject as serd gave it, with subject_text_
  std::string subject_text_;
  std::string syntax_error_;
  std::exception_ptr problem_;
  bool has_statement_ = false;  ///< in `statement_`, of the line read last
  Nesting nesting_;
  bool of_lines_;  ///< each statement is a line, and all IRIs are absolute
  int last_ = 0;   ///< byte read last
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 0;
};

}  // namespace

ReadReport read_by_serd(std::istream& in, const ReadOptions& options, const Sink& sink) {
  return Reading(in, options, sink).run();
}

}  // namespace chancery::rdf
