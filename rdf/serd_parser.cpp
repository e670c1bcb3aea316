#include "rdf/serd_parser.hpp"

#include <serd/serd.h>

#include <cstdarg>
#include <cstdio>
#include <exception>
#include <utility>

#include "core/error.hpp"
#include "rdf/abbreviated_terms.hpp"
#include "rdf/handle.hpp"
#include "rdf/nesting.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;

std::string_view view(const SerdNode* node) {
  return {reinterpret_cast<const char*>(node->buf), node->n_bytes};
}

WrittenTerm written(const SerdNode* node) {
  using Kind = WrittenTerm::Kind;
  if (node == nullptr || node->buf == nullptr) return {};
  switch (node->type) {
    case SERD_LITERAL:
      return {Kind::literal, view(node)};
    case SERD_BLANK:
      return {Kind::blank, view(node)};
    case SERD_CURIE:
      return {Kind::prefixed, view(node)};
    default:
      return {Kind::iri, view(node)};
  }
}

SerdSyntax serd_syntax(Syntax syntax) {
  if (syntax == Syntax::turtle) return SERD_TURTLE;
  if (syntax == Syntax::trig) return SERD_TRIG;
  if (syntax == Syntax::n_triples) return SERD_NTRIPLES;
  if (syntax == Syntax::n_quads) return SERD_NQUADS;
  throw Error("serd does not read this syntax");
}

const uint8_t* bytes(const std::string& text) { return reinterpret_cast<const uint8_t*>(text.c_str()); }

std::string_view in_full(std::string_view message) {
  return message == "bad verb" ? "expected a property: an IRI, a name with a prefix, or a" : message;
}

std::size_t read_byte_of_line(void* buffer, std::size_t, std::size_t, void* handle) {
  std::string_view& rest = *static_cast<std::string_view*>(handle);
  if (rest.empty()) return 0;
  *static_cast<char*>(buffer) = rest.front();
  rest.remove_prefix(1);
  return 1;
}

}  // namespace

/// What serd's callbacks work on. It keeps what they meet: an exception must not cross serd's frames.
struct SerdParser::Reading {
  const ReadOptions& options;
  Take take;
  AbbreviatedTerms terms;
  Handle<SerdReader, serd_reader_free> reader;
  CountedBytes* in = nullptr;  ///< of a document
  Nesting nesting;
  Statement statement;
  Fault fault;
  std::exception_ptr problem;

  Reading(const ReadOptions& with, Take taker)
      : options(with), take(std::move(taker)), terms(with.base, is_of_lines(with.syntax)) {}

  void open() {
    reader.reset(serd_reader_new(serd_syntax(options.syntax), this, nullptr, on_base, on_prefix, on_statement,
                                 nullptr));
    serd_reader_set_strict(reader.get(), true);
    serd_reader_set_error_sink(reader.get(), on_error, this);
    if (!options.blank_prefix.empty())
      serd_reader_add_blank_prefix(reader.get(), bytes(options.blank_prefix));
  }

  Fault ended(SerdStatus status) {
    if (problem) std::rethrow_exception(problem);
    if (status > SERD_FAILURE && !fault) fault.message = "cannot be read";
    return std::exchange(fault, {});
  }

  static Reading& self(void* handle) { return *static_cast<Reading*>(handle); }

  static std::size_t read_byte(void* buffer, std::size_t, std::size_t, void* handle) {
    Reading& reading = self(handle);
    const int byte = reading.in->take();
    if (byte == CountedBytes::end) return 0;
    if (!reading.nesting.take(byte)) return reading.give_up("brackets are nested too deeply");
    *static_cast<unsigned char*>(buffer) = static_cast<unsigned char>(byte);
    return 1;
  }

  static int stream_error(void* handle) { return self(handle).in->failed() ? 1 : 0; }

  static SerdStatus on_error(void* handle, const SerdError* error) {
    Reading& reading = self(handle);
    if (reading.fault) return SERD_SUCCESS;
    char text[300];
    va_list arguments;
    va_copy(arguments, *error->args);  // NOLINT(clang-analyzer-valist.Uninitialized): serd has begun them
    std::vsnprintf(text, sizeof text, error->fmt, arguments);
    va_end(arguments);
    std::string_view message = text;
    while (message.ends_with('\n')) message.remove_suffix(1);
    reading.fault = {std::string(in_full(message)), error->col};
    return SERD_SUCCESS;
  }

  static SerdStatus on_base(void* handle, const SerdNode* iri) {
    return self(handle).guarded([&](Reading& reading) { reading.terms.set_base(view(iri)); });
  }

  static SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
    return self(handle).guarded([&](Reading& reading) { reading.terms.set_prefix(view(name), view(iri)); });
  }

  // NOLINTNEXTLINE(readability-function-size): serd says what a callback gets
  static SerdStatus on_statement(void* handle, SerdStatementFlags, const SerdNode* graph,
                                 const SerdNode* subject, const SerdNode* predicate, const SerdNode* object,
                                 const SerdNode* datatype, const SerdNode* language) {
    return self(handle).guarded([&](Reading& reading) {
      Statement& to = reading.statement;
      reading.terms.set_subject(to.subject, written(subject));
      reading.terms.set(to.predicate, written(predicate));
      reading.terms.set(to.object, written(object));
      const WrittenTerm type = written(datatype);
      if (type.kind != WrittenTerm::Kind::none) reading.terms.set_iri(to.object.datatype, type);
      if (language != nullptr && language->buf != nullptr) to.object.language = view(language);
      reading.terms.set_graph(to.graph, written(graph));
      reading.take(to);
    });
  }

  template <typename Action>
  SerdStatus guarded(Action action) noexcept {
    try {
      if (!problem) action(*this);
    } catch (SyntaxFault& met) {
      fault.message = std::move(met.message);
    } catch (...) {
      problem = std::current_exception();
    }
    return problem || fault ? SERD_ERR_BAD_SYNTAX : SERD_SUCCESS;
  }

  /// Notes a problem where the stream seems to end for serd.
  std::size_t give_up(const char* why) noexcept {
    const SerdStatus status =
        guarded([&](Reading&) { throw InputError(options.name, in->line(), in->column(), why); });
    return status == SERD_SUCCESS ? 1 : 0;
  }
};

SerdParser::SerdParser(const ReadOptions& options, Take take)
    : reading_(std::make_unique<Reading>(options, std::move(take))) {
  reading_->open();
}

SerdParser::~SerdParser() = default;

SerdParser::Fault SerdParser::parse(CountedBytes& in) {
  reading_->in = &in;
  return reading_->ended(serd_reader_read_source(reading_->reader.get(), Reading::read_byte,
                                                 Reading::stream_error, reading_.get(),
                                                 bytes(reading_->options.name), 1));
}

SerdParser::Fault SerdParser::parse_line(const std::string& line) {
  reading_->terms.forget_subject();
  SerdReader* reader = reading_->reader.get();
  // A text ends for serd at a NUL.
  if (line.find('\0') == std::string::npos)
    return reading_->ended(serd_reader_read_string(reader, bytes(line)));
  std::string_view rest = line;
  return reading_->ended(serd_reader_read_source(
      reader, read_byte_of_line, [](void*) { return 0; }, &rest, bytes(reading_->options.name), 1));
}

void SerdParser::restart() { reading_->open(); }

Statement& SerdParser::statement() { return reading_->statement; }

}  // namespace chancery::rdf
