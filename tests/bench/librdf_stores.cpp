// The knowledge graph as a librdf store beside librdf's own in memory: CPU time and memory of adding all
// statements of a graph one by one through librdf, and CPU time of one-pattern searches through librdf, best
// of five; each store counts the same matches. Usage: bench_librdf_stores GRAPH
#include <malloc.h>
#include <redland.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "rdf/graph_storage.hpp"
#include "rdf/handle.hpp"
#include "rdf/read.hpp"
#include "rdf/world.hpp"

using namespace chancery;
using rdf::Handle;
using Node = Handle<librdf_node, librdf_free_node>;
using Statement = Handle<librdf_statement, librdf_free_statement>;
using Storage = Handle<librdf_storage, librdf_free_storage>;
using LibrdfModel = Handle<librdf_model, librdf_free_model>;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double bytes_in_use() {
  const auto info = mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd);
}

const unsigned char* bytes_of(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.c_str());
}

librdf_node* node_of(librdf_world* world, const ontology::Term& term) {
  if (term.kind == ontology::Term::Kind::iri)
    return librdf_new_node_from_uri_string(world, bytes_of(term.value));
  if (term.kind == ontology::Term::Kind::blank)
    return librdf_new_node_from_blank_identifier(world, bytes_of(term.value));
  librdf_uri* type = term.datatype.empty() ? nullptr : librdf_new_uri(world, bytes_of(term.datatype));
  librdf_node* node = librdf_new_node_from_typed_literal(
      world, bytes_of(term.value), term.language.empty() ? nullptr : term.language.c_str(), type);
  if (type != nullptr) librdf_free_uri(type);
  return node;
}

struct Search {
  const char* name;
  ontology::Term subject, predicate, object;  ///< an empty one stands for anything
};

std::vector<Search> searches() {
  const auto id = [](const char* name) {
    return ontology::iri("https://w3id.org/dse/id/" + std::string(name));
  };
  const auto dse = [](const char* name) {
    return ontology::iri("https://w3id.org/dse#" + std::string(name));
  };
  const auto type = ontology::iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  const ontology::Term any;
  return {{"meetings", any, type, dse("Meeting")},
          {"events-of-a-person", any, dse("participant"), id("person-7")},
          {"facts-of-an-event", id("article-3#e25"), any, any},
          {"state-by-code", any, dse("iso3"), ontology::literal("X17")},
          {"who-represents", any, dse("represents"), id("state-X05")},
          {"planned", any, dse("status"), dse("Planned")},
          {"answers", any, dse("inResponseTo"), any},
          {"in-an-article", any, dse("reportedIn"), id("article-100")},
          {"any-link", id("person-3"), any, id("state-X10")},
          {"on-a-day", any, dse("begin"),
           ontology::literal("2022-05-03", "http://www.w3.org/2001/XMLSchema#date")},
          {"of-a-state", any, any, id("state-X01")}};
}

std::size_t found_by(librdf_model* model, librdf_statement* pattern) {
  std::size_t count = 0;
  const Handle<librdf_stream, librdf_free_stream> found{librdf_model_find_statements(model, pattern)};
  for (; librdf_stream_end(found.get()) == 0; ++count) librdf_stream_next(found.get());
  return count;
}

void time_searches(librdf_world* world, librdf_model* model) {
  for (const Search& search : searches()) {
    const auto part = [&](const ontology::Term& term) {
      return term.value.empty() ? nullptr : node_of(world, term);
    };
    const Statement pattern{librdf_new_statement_from_nodes(world, part(search.subject),
                                                            part(search.predicate), part(search.object))};
    double best = 1e9;
    std::size_t count = 0;
    std::size_t times = 1;  // so many that the clock's own time does not count
    for (int round = 0; round < 5;) {
      const double before = cpu_seconds();
      for (std::size_t i = 0; i < times; ++i) count = found_by(model, pattern.get());
      const double seconds = cpu_seconds() - before;
      if (seconds < 0.005 && times < 1'000'000) {
        times *= 4;
        continue;
      }
      best = std::min(best, seconds / static_cast<double>(times));
      if (++round == 1 && seconds > 1) break;  // a scan of everything: once is enough
    }
    std::printf("%s\t%.5f\t%zu\n", search.name, best * 1e3, count);
  }
}

using Statements = std::vector<Statement>;

void time_store(const char* name, librdf_world* world, Storage storage, const Statements& statements,
                double before) {
  const LibrdfModel model{librdf_new_model(world, storage.get(), nullptr)};
  const double begin = cpu_seconds();
  for (const Statement& statement : statements) librdf_model_add_statement(model.get(), statement.get());
  const double seconds = cpu_seconds() - begin;
  const auto count = static_cast<double>(statements.size());
  std::printf("store\t%s\t%.2f\t%.1f\n", name, count / seconds / 1e6, (bytes_in_use() - before) / count);
  std::fflush(stdout);
  time_searches(world, model.get());
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: bench_librdf_stores GRAPH\n"), 2;
  rdf::World& owner = rdf::World::of_this_thread();
  librdf_world* world = owner.handle();
  Statements statements;
  {
    graph::KnowledgeGraph once;  // librdf's stores keep a repeated statement twice or compare: give none
    rdf::read_file(once, argv[1]);
    for (const auto id : once.match({})) {
      const auto term = [&](graph::VertexId vertex) {
        const graph::Vertex v = once.vertex(vertex);
        const auto kind = v.kind == graph::VertexKind::resource ? ontology::Term::Kind::iri
                          : v.kind == graph::VertexKind::blank  ? ontology::Term::Kind::blank
                                                                : ontology::Term::Kind::literal;
        return ontology::Term{kind, std::string(v.name), std::string(v.datatype), std::string(v.language)};
      };
      const graph::Edge edge = once.edge(id);
      statements.emplace_back(librdf_new_statement_from_nodes(
          world, node_of(world, term(edge.subject)),
          node_of(world, ontology::iri(std::string(once.predicate_name(edge.predicate)))),
          node_of(world, term(edge.object))));
    }
  }
  {
    const double before = bytes_in_use();
    graph::KnowledgeGraph graph;
    rdf::GraphStorage over(owner, graph, &graph, rdf::Values::faithful);
    time_store("chancery", world, Storage{rdf::open_storage(over)}, statements, before);
  }
  for (const char* name : {"trees", "hashes"}) {
    const double before = bytes_in_use();
    const bool is_hashes = std::string_view(name) == "hashes";
    time_store(name, world,
               Storage{librdf_new_storage(world, name, nullptr, is_hashes ? "hash-type='memory'" : nullptr)},
               statements, before);
  }
}
