#include "rdf/xml_serializer.hpp"

#include <redland.h>

#include <exception>

#include "core/error.hpp"
#include "rdf/handle.hpp"
#include "rdf/node_terms.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {
namespace {

const unsigned char* bytes(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.c_str());
}

librdf_node* node_of(World& world, const ontology::Term& term) {
  return static_cast<librdf_node*>(new_node(world, term));
}

}  // namespace

struct XmlSerializer::Redland {
  explicit Redland(Take to) : take(std::move(to)) {}

  World& world = World::of_this_thread();
  raptor_world* raptor = librdf_world_get_raptor(world.handle());
  Take take;
  std::exception_ptr problem;
  Handle<raptor_iostream, raptor_free_iostream> out;
  Handle<raptor_serializer, raptor_free_serializer> serializer;

  static int put(void* self, const void* data, std::size_t size, std::size_t count) noexcept {
    auto& redland = *static_cast<Redland*>(self);
    try {
      if (!redland.problem) redland.take({static_cast<const char*>(data), size * count});
      return static_cast<int>(size * count);
    } catch (...) {
      redland.problem = std::current_exception();
      return -1;
    }
  }

  static int put_byte(void* self, const int byte) noexcept {
    const char c = static_cast<char>(byte);
    return put(self, &c, 1, 1) == 1 ? 0 : 1;
  }
};

XmlSerializer::XmlSerializer(Take take, std::span<const Namespace> namespaces)
    : redland_(std::make_unique<Redland>(std::move(take))) {
  static constexpr raptor_iostream_handler handler{2,       nullptr, nullptr, Redland::put_byte, Redland::put,
                                                   nullptr, nullptr, nullptr};
  Redland& redland = *redland_;
  redland.out.reset(raptor_new_iostream_from_handler(redland.raptor, redland_.get(), &handler));
  redland.serializer.reset(raptor_new_serializer(redland.raptor, "rdfxml"));
  if (!redland.out || !redland.serializer) throw Error("Redland gives no serializer of RDF/XML");
  for (const auto& [prefix, iri] : namespaces) {
    const Handle<raptor_uri, raptor_free_uri> uri{raptor_new_uri(redland.raptor, bytes(iri))};
    raptor_serializer_set_namespace(redland.serializer.get(), uri.get(), bytes(prefix));
  }
  raptor_serializer_start_to_iostream(redland.serializer.get(), nullptr, redland.out.get());
}

XmlSerializer::~XmlSerializer() = default;

void XmlSerializer::write(const ontology::Statement& statement) {
  librdf_world* const world = redland_->world.handle();
  const Handle<librdf_statement, librdf_free_statement> owned{librdf_new_statement_from_nodes(
      world, node_of(redland_->world, statement.subject), node_of(redland_->world, statement.predicate),
      node_of(redland_->world, statement.object))};
  raptor_serializer_serialize_statement(redland_->serializer.get(), owned.get());
  check();
}

void XmlSerializer::finish() {
  raptor_serializer_serialize_end(redland_->serializer.get());
  redland_->serializer.reset();
  check();
}

/// Redland returns 0 whatever happens; what went wrong is in its log.
void XmlSerializer::check() {
  if (redland_->problem) std::rethrow_exception(redland_->problem);
  const auto messages = redland_->world.take_messages();
  if (!messages.empty()) throw Error("Redland could not write RDF/XML: " + messages.front());
}

}  // namespace chancery::rdf
