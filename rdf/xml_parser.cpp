#include "rdf/xml_parser.hpp"

#include <libxml/xmlerror.h>
#include <raptor2.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <new>

#include "rdf/handle.hpp"
#include "rdf/node_terms.hpp"

namespace chancery::rdf {
namespace {

const unsigned char* bytes(const char* text) { return reinterpret_cast<const unsigned char*>(text); }

/// What raptor calls back. No exception may cross its frames.
struct Parsing {
  const std::function<void(const ontology::Statement&)>& take;
  std::optional<XmlParseFault> fault{};
  unsigned generated = 0;

  static void log(void* self, raptor_log_message* message) noexcept {
    auto& parsing = *static_cast<Parsing*>(self);
    if (parsing.fault || !is_fault(*message)) return;
    parsing.fail(line_of(message->locator), message->text == nullptr ? "bad RDF/XML" : message->text);
  }

  /// raptor only warns of what it leaves out (rdf:aboutEach), and of much that does no harm.
  static bool is_fault(const raptor_log_message& message) noexcept {
    if (message.level >= RAPTOR_LOG_LEVEL_ERROR) return true;
    return message.text != nullptr && std::strstr(message.text, "skipping") != nullptr;
  }

  void fail(std::uint32_t line, const char* message) noexcept {
    try {
      fault = {line, message};
    } catch (const std::bad_alloc&) {
      fault.emplace();
    }
  }

  /// raptor does not pass the line of libxml2's errors on.
  static std::uint32_t line_of(raptor_locator* where) {
    int line = where == nullptr ? 0 : raptor_locator_line(where);
    if (const auto* error = xmlGetLastError(); line <= 0 && error != nullptr) line = error->line;
    return static_cast<std::uint32_t>(line > 0 ? line : 0);
  }

  static void take_statement(void* self, raptor_statement* statement) noexcept {
    auto& parsing = *static_cast<Parsing*>(self);
    if (parsing.fault) return;
    try {
      parsing.take(
          {term_of(statement->subject), term_of(statement->predicate), term_of(statement->object), {}});
    } catch (const std::exception& error) {
      parsing.fail(0, error.what());
    }
  }

  /// raptor's own labels may be those of the document. A label of the document keeps clear of those made
  /// here.
  static unsigned char* name_blank(void* self, unsigned char* given) noexcept {
    const char* const own = reinterpret_cast<const char*>(given);
    if (given != nullptr && std::strncmp(own, "genid", 5) != 0) return given;
    std::array<char, 16> number{};
    if (given == nullptr)
      std::snprintf(number.data(), number.size(), "%u", ++static_cast<Parsing*>(self)->generated);
    const std::array<const char*, 2> parts = {given == nullptr ? "genid" : "genid_",
                                              given == nullptr ? number.data() : own};
    const std::size_t size = std::strlen(parts[0]) + std::strlen(parts[1]);
    auto* const made = static_cast<char*>(raptor_alloc_memory(size + 1));
    if (made != nullptr) std::snprintf(made, size + 1, "%s%s", parts[0], parts[1]);
    if (given != nullptr) raptor_free_memory(given);
    return reinterpret_cast<unsigned char*>(made);
  }
};

/// Nothing may be fetched: neither what entities name nor what the document points to.
void confine(raptor_parser* parser) {
  for (const raptor_option option : {RAPTOR_OPTION_NO_NET, RAPTOR_OPTION_NO_FILE})
    raptor_parser_set_option(parser, option, nullptr, 1);
  raptor_parser_set_uri_filter(
      parser, [](void*, raptor_uri*) { return 1; }, nullptr);
}

void parse_all(raptor_parser* parser, std::istream& in, const Parsing& parsing) {
  std::array<char, 1U << 14U> chunk{};
  bool is_end = false;
  while (!is_end && !parsing.fault) {
    const auto size = in.rdbuf()->sgetn(chunk.data(), chunk.size());
    is_end = size < static_cast<std::streamsize>(chunk.size());
    raptor_parser_parse_chunk(parser, bytes(chunk.data()), static_cast<std::size_t>(size), is_end ? 1 : 0);
  }
}

}  // namespace

std::optional<XmlParseFault> parse_xml(std::istream& in, const std::string& base,
                                       const std::function<void(const ontology::Statement&)>& take) {
  if (in.peek() == std::char_traits<char>::eof()) return XmlParseFault{0, "is empty, which is no XML"};
  Parsing parsing{take};
  const Handle<raptor_world, raptor_free_world> world{raptor_new_world()};
  if (!world) return XmlParseFault{0, "Redland cannot be started: out of memory"};
  raptor_world_set_log_handler(world.get(), &parsing, Parsing::log);
  raptor_world_set_generate_bnodeid_handler(world.get(), &parsing, Parsing::name_blank);
  raptor_world_open(world.get());
  const Handle<raptor_parser, raptor_free_parser> parser{raptor_new_parser(world.get(), "rdfxml")};
  const Handle<raptor_uri, raptor_free_uri> uri{raptor_new_uri(world.get(), bytes(base.c_str()))};
  if (!parser || !uri) return XmlParseFault{0, "Redland gives no parser of RDF/XML"};
  confine(parser.get());
  raptor_parser_set_statement_handler(parser.get(), &parsing, Parsing::take_statement);
  raptor_parser_parse_start(parser.get(), uri.get());
  parse_all(parser.get(), in, parsing);
  return parsing.fault;
}

}  // namespace chancery::rdf
