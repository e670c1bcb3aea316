#include "rdf/xml_parser.hpp"

#include <libxml/xmlerror.h>
#include <redland.h>

#include <cstdio>
#include <cstring>

#include "rdf/handle.hpp"
#include "rdf/nodes.hpp"

namespace chancery::rdf {
namespace {

using ontology::Term;

const unsigned char* bytes(const char* text) { return reinterpret_cast<const unsigned char*>(text); }

/// What librdf calls back. Lives as long as the parsing.
struct Parsing {
  std::istream& in;
  std::optional<XmlParseFault> fault{};
  unsigned generated = 0;
  Handle<librdf_world, librdf_free_world> world{librdf_new_world()};

  static int log(void* self, librdf_log_message* message) {
    auto& parsing = *static_cast<Parsing*>(self);
    if (parsing.fault || librdf_log_message_level(message) < LIBRDF_LOG_ERROR) return 1;
    const char* const text = librdf_log_message_message(message);
    parsing.fault = {line_of(librdf_log_message_locator(message)), text == nullptr ? "bad RDF/XML" : text};
    return 1;
  }

  /// raptor does not pass the line of libxml2's errors on.
  static std::uint32_t line_of(const raptor_locator* where) {
    int line = where == nullptr ? 0 : raptor_locator_line(const_cast<raptor_locator*>(where));
    if (const auto* error = xmlGetLastError(); line <= 0 && error != nullptr) line = error->line;
    return static_cast<std::uint32_t>(line > 0 ? line : 0);
  }

  static ssize_t read(void* self, char* to, std::size_t size) {
    return static_cast<Parsing*>(self)->in.rdbuf()->sgetn(to, static_cast<std::streamsize>(size));
  }

  /// librdf's own labels depend on the clock. A name of the document keeps clear of those made here.
  static unsigned char* name_blank(void* self, unsigned char* given) {
    const std::string own(given == nullptr ? "" : reinterpret_cast<const char*>(given));
    if (given != nullptr && !own.starts_with("genid")) return given;
    const std::string label = given == nullptr
                                  ? "genid" + std::to_string(++static_cast<Parsing*>(self)->generated)
                                  : "genid_" + own;
    auto* const made = static_cast<unsigned char*>(raptor_alloc_memory(label.size() + 1));
    if (made != nullptr) std::memcpy(made, label.c_str(), label.size() + 1);
    if (given != nullptr) raptor_free_memory(given);
    return made;
  }
};

/// Nothing may be fetched: neither what entities name nor what the document points to.
void confine(librdf_parser* parser, librdf_world* world) {
  for (const char* const name : {"noNet", "noFile"}) {
    const std::string feature = std::string("http://feature.librdf.org/raptor-") + name;
    const Handle<librdf_uri, librdf_free_uri> uri{librdf_new_uri(world, bytes(feature.c_str()))};
    const Handle<librdf_node, librdf_free_node> yes{
        librdf_new_node_from_literal(world, bytes("1"), nullptr, 0)};
    librdf_parser_set_feature(parser, uri.get(), yes.get());
  }
  librdf_parser_set_uri_filter(
      parser, [](void*, librdf_uri*) { return 1; }, nullptr);
}

}  // namespace

std::optional<XmlParseFault> parse_xml(std::istream& in, const std::string& base,
                                       const std::function<void(const ontology::Statement&)>& take) {
  if (in.peek() == std::char_traits<char>::eof()) return XmlParseFault{0, "is empty, which is no XML"};
  Parsing parsing{in};
  librdf_world* const world = parsing.world.get();
  librdf_world_set_logger(world, &parsing, Parsing::log);
  librdf_world_open(world);
  raptor_world* const raptor = librdf_world_get_raptor(world);
  raptor_world_set_generate_bnodeid_handler(raptor, &parsing, Parsing::name_blank);
  const Handle<librdf_parser, librdf_free_parser> parser{
      librdf_new_parser(world, "rdfxml", nullptr, nullptr)};
  const Handle<librdf_uri, librdf_free_uri> uri{librdf_new_uri(world, bytes(base.c_str()))};
  // Only from a FILE does librdf parse as its stream goes on; from its own kind of stream it parses
  // everything first.
  const Handle<std::FILE, std::fclose> file{
      fopencookie(&parsing, "r", {Parsing::read, nullptr, nullptr, nullptr})};
  if (!parser || !uri || !file) return XmlParseFault{0, "librdf gives no parser of RDF/XML"};
  confine(parser.get(), world);
  const Handle<librdf_stream, librdf_free_stream> stream{
      librdf_parser_parse_file_handle_as_stream(parser.get(), file.get(), 0, uri.get())};
  if (!stream && !parsing.fault) return XmlParseFault{0, "librdf cannot read it"};
  while (stream && !parsing.fault && librdf_stream_end(stream.get()) == 0) {
    librdf_statement* const statement = librdf_stream_get_object(stream.get());
    take({term_of(librdf_statement_get_subject(statement)),
          term_of(librdf_statement_get_predicate(statement)),
          term_of(librdf_statement_get_object(statement)),
          {}});
    librdf_stream_next(stream.get());
  }
  return parsing.fault;
}

}  // namespace chancery::rdf
