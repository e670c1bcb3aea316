#include <limits>

#include "core/error.hpp"
#include "rdf/child.hpp"
#include "rdf/hand_on.hpp"
#include "rdf/readers.hpp"
#include "rdf/xml_parser.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;
using ontology::Term;

/// What comes through the pipe: a byte for the kind, then fields, each its size and its bytes.
enum class Kind : char { statement = 's', fault = 'f' };

void put_field(const Child::Put& put, std::string_view field) {
  const auto size = static_cast<std::uint32_t>(field.size());
  put({reinterpret_cast<const char*>(&size), sizeof size});
  put(field);
}

void put_term(const Child::Put& put, const Term& term) {
  const char kind = static_cast<char>('0' + static_cast<int>(term.kind));
  put({&kind, 1});
  for (const std::string* field : {&term.value, &term.datatype, &term.language}) put_field(put, *field);
}

void put_kind(const Child::Put& put, Kind kind) {
  const char byte = static_cast<char>(kind);
  put({&byte, 1});
}

void parse_into(const Child::Put& put, std::istream& in, const std::string& base) {
  const auto fault = parse_xml(in, base, [&](const Statement& statement) {
    put_kind(put, Kind::statement);
    for (const Term* term : {&statement.subject, &statement.predicate, &statement.object})
      put_term(put, *term);
  });
  if (!fault) return;
  put_kind(put, Kind::fault);
  put_field(put, std::to_string(fault->line));
  put_field(put, fault->message);
}

/// The other end of the pipe. What the child says is not trusted: terms are checked as those of any reader.
class Receiver {
 public:
  Receiver(Child& child, const ReadOptions& options, HandOn& hand_on)
      : child_(child), options_(options), hand_on_(hand_on) {}

  void run() {
    char kind = 0;
    while (child_.read(&kind, 1)) {
      if (kind == static_cast<char>(Kind::fault)) {
        const std::string line = field();
        throw InputError(options_.name, static_cast<std::uint32_t>(std::stoul(line)), 0, field());
      }
      for (Term* term : {&statement_.subject, &statement_.predicate, &statement_.object}) read(*term);
      hand_on_.statement(statement_, 0, 0);
    }
    end();
  }

 private:
  void end() {
    if (const std::string why = child_.end(); !why.empty()) {
      throw InputError(options_.name, "reading this RDF/XML " + why +
                                          "; turn it into N-Triples by another program and read that");
    }
  }

  void read(void* to, std::size_t size) {
    if (child_.read(static_cast<char*>(to), size)) return;
    end();
    throw InputError(options_.name, "the reader of RDF/XML broke off");
  }

  std::string field() {
    std::uint32_t size = 0;
    read(&size, sizeof size);
    if (size > options_.limits.bytes) throw InputError(options_.name, "the reader of RDF/XML broke off");
    std::string text(size, '\0');
    read(text.data(), size);
    return text;
  }

  void read(Term& term) {
    char kind = 0;
    read(&kind, 1);
    term.kind = static_cast<Term::Kind>(kind - '0');
    term.value = field();
    if (term.kind == Term::Kind::blank) term.value = options_.blank_prefix + term.value;
    term.datatype = field();
    term.language = field();
  }

  Child& child_;
  const ReadOptions& options_;
  HandOn& hand_on_;
  Statement statement_;
};

}  // namespace

ReadReport read_rdf_xml(std::istream& in, const ReadOptions& options, const Sink& sink) {
  if (options.base.empty()) throw InputError(options.name, "RDF/XML can only be read under a base IRI");
  HandOn hand_on(options, sink);
  Child child(options.limits, [&](const Child::Put& put) { parse_into(put, in, options.base); });
  Receiver(child, options, hand_on).run();
  return std::move(hand_on.report());
}

}  // namespace chancery::rdf
