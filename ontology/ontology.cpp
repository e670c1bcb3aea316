#include "ontology/ontology.hpp"

#include <serd/serd.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

#include "core/error.hpp"
#include "ontology/embedded_files.hpp"

namespace chancery::ontology {
namespace {

constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";

std::string_view embedded(std::string_view name) {
  const auto files = embedded_files();
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  if (found == files.end()) throw Error(std::string(name) + " was not compiled in; rebuild the program");
  return found->content;
}

/// What the reader's callbacks share. An exception must not cross serd's C frames, so the first one waits
/// here.
struct Reading {
  std::unique_ptr<SerdEnv, decltype(&serd_env_free)> prefixes{serd_env_new(nullptr), serd_env_free};
  std::vector<Statement> statements;
  std::exception_ptr problem;

  Term term(const SerdNode& node, const SerdNode* datatype, const SerdNode* language) {
    if (node.type == SERD_BLANK) return {Term::Kind::blank, text_of(node), {}, {}};
    if (node.type != SERD_LITERAL) return iri(expanded(node));
    std::string type = datatype != nullptr && datatype->buf != nullptr ? expanded(*datatype) : std::string();
    if (type == xsd_string) type.clear();
    return {Term::Kind::literal, text_of(node), std::move(type),
            language != nullptr ? text_of(*language) : std::string()};
  }

 private:
  static std::string text_of(const SerdNode& node) {
    return node.buf == nullptr ? std::string()
                               : std::string(reinterpret_cast<const char*>(node.buf), node.n_bytes);
  }

  std::string expanded(const SerdNode& node) const {
    const auto free_node = [](SerdNode* owned) { serd_node_free(owned); };
    SerdNode whole = serd_env_expand_node(prefixes.get(), &node);
    const std::unique_ptr<SerdNode, decltype(free_node)> owner(&whole, free_node);
    return whole.buf == nullptr ? text_of(node) : text_of(whole);
  }
};

SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
  return serd_env_set_prefix(static_cast<Reading*>(handle)->prefixes.get(), name, iri);
}

SerdStatus on_statement(void* handle, SerdStatementFlags /*flags*/, const SerdNode* /*graph*/,
                        const SerdNode* subject, const SerdNode* predicate, const SerdNode* object,
                        const SerdNode* datatype, const SerdNode* language) {
  auto& reading = *static_cast<Reading*>(handle);
  try {
    reading.statements.push_back({reading.term(*subject, nullptr, nullptr),
                                  reading.term(*predicate, nullptr, nullptr),
                                  reading.term(*object, datatype, language),
                                  {}});
    return SERD_SUCCESS;
  } catch (...) {
    reading.problem = std::current_exception();
    return SERD_FAILURE;
  }
}

}  // namespace

std::string_view ontology_turtle() { return embedded("ontology.ttl"); }

std::string_view shapes_turtle() { return embedded("shapes.ttl"); }

std::vector<Statement> ontology_statements() {
  Reading reading;
  const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
      serd_reader_new(SERD_TURTLE, &reading, nullptr, nullptr, on_prefix, on_statement, nullptr),
      serd_reader_free);
  const std::string turtle(ontology_turtle());
  const SerdStatus status =
      serd_reader_read_string(reader.get(), reinterpret_cast<const std::uint8_t*>(turtle.c_str()));
  if (reading.problem) std::rethrow_exception(reading.problem);
  if (status != SERD_SUCCESS) {
    throw Error(std::string("ontology.ttl: ") + reinterpret_cast<const char*>(serd_strerror(status)));
  }
  return std::move(reading.statements);
}

}  // namespace chancery::ontology
