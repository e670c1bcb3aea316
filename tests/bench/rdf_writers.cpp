// Times the writers of RDF against serd's and raptor's on one graph: CPU seconds of each, to /dev/null, in
// turns; then the memory that our formats take beside the graph, putting it in order included. Usage:
// bench_rdf_writers TRIPLES ROUNDS FOLDER; leaves our files in FOLDER for checks and for other programs.
#include <malloc.h>
#include <raptor2.h>
#include <serd/serd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "diplomatic_graph.hpp"
#include "exports/format.hpp"
#include "exports/graph_statements.hpp"
#include "exports/json_ld.hpp"
#include "exports/line_writer.hpp"
#include "exports/output_file.hpp"
#include "exports/turtle_writer.hpp"

using namespace chancery;
using namespace chancery::exports;
using Kind = ontology::Term::Kind;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Keeps statements in memory, for all writers alike.
class Keeper : public StatementSink {
 public:
  void write(const StatementView& statement) override { statements.push_back(statement); }
  void finish() override {}
  std::vector<StatementView> statements;
};

void write_all(StatementSink& sink, const std::vector<StatementView>& statements) {
  for (const auto& statement : statements) sink.write(statement);
  sink.finish();
}

const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

struct SerdTerms {
  SerdNode node{};
  SerdNode datatype{};
  SerdNode language{};
};

/// serd's nodes, made beforehand: their making is not timed.
struct SerdStatement {
  SerdTerms subject, predicate, object;
  SerdNode graph{};
};

SerdNode serd_node(SerdType type, std::string_view text, std::vector<std::string>& keep) {
  keep.emplace_back(text);
  return serd_node_from_string(type, bytes(keep.back()));
}

SerdTerms serd_terms(const TermView& term, std::vector<std::string>& keep) {
  const bool literal = term.kind == Kind::literal;
  return {serd_node(literal ? SERD_LITERAL : SERD_URI, term.value, keep),
          term.datatype.empty() ? SERD_NODE_NULL : serd_node(SERD_URI, term.datatype, keep),
          term.language.empty() ? SERD_NODE_NULL : serd_node(SERD_LITERAL, term.language, keep)};
}

class Serd {
 public:
  explicit Serd(const std::vector<StatementView>& statements) {
    texts_.reserve(statements.size() * 10);  // so that none moves
    for (const auto& s : statements) {
      statements_.push_back(
          {serd_terms(s.subject, texts_), serd_terms(s.predicate, texts_), serd_terms(s.object, texts_)});
    }
  }

  void write(SerdSyntax syntax, const std::vector<Prefix>& prefixes) const {
    std::FILE* const out = std::fopen("/dev/null", "wb");
    SerdEnv* const env = serd_env_new(nullptr);
    const auto style = static_cast<SerdStyle>(syntax == SERD_TURTLE ? SERD_STYLE_ABBREVIATED |
                                                                          SERD_STYLE_CURIED | SERD_STYLE_BULK
                                                                    : SERD_STYLE_BULK);
    SerdWriter* const writer = serd_writer_new(syntax, style, env, nullptr, serd_file_sink, out);
    if (syntax == SERD_TURTLE) {
      for (const auto& prefix : prefixes) {
        const SerdNode name = serd_node_from_string(SERD_LITERAL, bytes(prefix.name));
        const SerdNode iri = serd_node_from_string(SERD_URI, bytes(prefix.iri));
        serd_env_set_prefix(env, &name, &iri);
        serd_writer_set_prefix(writer, &name, &iri);
      }
    }
    for (const auto& s : statements_) {
      serd_writer_write_statement(writer, 0, syntax == SERD_NQUADS ? &s.graph : nullptr, &s.subject.node,
                                  &s.predicate.node, &s.object.node, &s.object.datatype, &s.object.language);
    }
    serd_writer_finish(writer);
    serd_writer_free(writer);
    serd_env_free(env);
    std::fclose(out);
  }

 private:
  std::vector<std::string> texts_;
  std::vector<SerdStatement> statements_;
};

/// raptor's serializer, which librdf uses, with its terms made beforehand.
class Raptor {
 public:
  explicit Raptor(const std::vector<StatementView>& statements) : world_(raptor_new_world()) {
    raptor_world_open(world_);
    for (const auto& s : statements) {
      statements_.push_back(raptor_new_statement_from_nodes(
          world_, term(s.subject), term(s.predicate), term(s.object),
          raptor_new_term_from_uri_string(world_, bytes(std::string(s.graph)))));
    }
  }
  Raptor(const Raptor&) = delete;
  Raptor& operator=(const Raptor&) = delete;
  ~Raptor() {
    for (auto* statement : statements_) raptor_free_statement(statement);
    raptor_free_world(world_);
  }

  void write(const char* syntax, const std::vector<Prefix>& prefixes) const {
    std::FILE* const out = std::fopen("/dev/null", "wb");
    raptor_serializer* const writer = raptor_new_serializer(world_, syntax);
    for (const auto& prefix : prefixes) {
      raptor_uri* const uri = raptor_new_uri(world_, bytes(prefix.iri));
      raptor_serializer_set_namespace(writer, uri, bytes(prefix.name));
      raptor_free_uri(uri);
    }
    raptor_serializer_start_to_file_handle(writer, nullptr, out);
    for (auto* statement : statements_) raptor_serializer_serialize_statement(writer, statement);
    raptor_serializer_serialize_end(writer);
    raptor_free_serializer(writer);
    std::fclose(out);
  }

 private:
  raptor_term* term(const TermView& term) const {
    const std::string value(term.value);
    const std::string language(term.language);
    if (term.kind == Kind::iri) return raptor_new_term_from_uri_string(world_, bytes(value));
    raptor_uri* const type =
        term.datatype.empty() ? nullptr : raptor_new_uri(world_, bytes(std::string(term.datatype)));
    raptor_term* const made = raptor_new_term_from_literal(world_, bytes(value), type,
                                                           language.empty() ? nullptr : bytes(language));
    if (type != nullptr) raptor_free_uri(type);
    return made;
  }

  raptor_world* world_;
  std::vector<raptor_statement*> statements_;
};

/// A figure of /proc/self/status in MB.
double megabytes(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(name + ":")) return std::strtod(line.c_str() + name.size() + 1, nullptr) / 1024;
  }
  return 0;
}

/// How far the resident memory goes up while the format is written.
double extra_megabytes(const std::string& format, const graph::KnowledgeGraph& graph) {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << 5;  // the peak begins anew
  const double before = megabytes("VmRSS");
  write(find_format(format, ""), "/dev/null", {{}, &graph}, {});
  return megabytes("VmHWM") - before;
}

struct Row {
  std::string name;
  std::function<void()> run;
  double best = 1e9;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto graph = bench::DiplomaticGraph::of(std::strtoull(argv[1], nullptr, 10));
  const std::string folder = argv[3];
  const Options options;
  const auto prefixes = prefixes_for(graph, options);
  const auto terms = json_ld_terms(graph, prefixes);
  Keeper keeper;
  write_quads(graph, options, keeper);
  const auto& all = keeper.statements;
  const auto nt = [&](const std::string& path, LineWriter::Syntax syntax) {
    OutputFile out(path);
    LineWriter sink(out, syntax);
    write_all(sink, all);
    out.finish();
  };
  const auto ttl = [&](const std::string& path, TurtleWriter::Syntax syntax) {
    OutputFile out(path);
    TurtleWriter sink(out, syntax, prefixes);
    write_all(sink, all);
    out.finish();
  };
  const auto json = [&](const std::string& path) {
    OutputFile out(path);
    JsonLdWriter sink(out, prefixes, terms);
    write_all(sink, all);
    out.finish();
  };
  nt(folder + "/ours.nt", LineWriter::Syntax::triples);
  nt(folder + "/ours.nq", LineWriter::Syntax::quads);
  ttl(folder + "/ours.ttl", TurtleWriter::Syntax::turtle);
  ttl(folder + "/ours.trig", TurtleWriter::Syntax::trig);
  json(folder + "/ours.jsonld");
  const Serd serd(all);
  const Raptor raptor(all);
  std::vector<Row> rows{{"ours ntriples", [&] { nt("/dev/null", LineWriter::Syntax::triples); }},
                        {"ours nquads", [&] { nt("/dev/null", LineWriter::Syntax::quads); }},
                        {"ours turtle", [&] { ttl("/dev/null", TurtleWriter::Syntax::turtle); }},
                        {"ours trig", [&] { ttl("/dev/null", TurtleWriter::Syntax::trig); }},
                        {"ours jsonld", [&] { json("/dev/null"); }},
                        {"serd ntriples", [&] { serd.write(SERD_NTRIPLES, prefixes); }},
                        {"serd nquads", [&] { serd.write(SERD_NQUADS, prefixes); }},
                        {"serd turtle", [&] { serd.write(SERD_TURTLE, prefixes); }},
                        {"raptor ntriples", [&] { raptor.write("ntriples", {}); }},
                        {"raptor nquads", [&] { raptor.write("nquads", {}); }},
                        {"raptor turtle", [&] { raptor.write("turtle", prefixes); }}};
  for (int round = std::atoi(argv[2]); round > 0; --round) {
    for (Row& row : rows) {
      const double begin = cpu_seconds();
      row.run();
      row.best = std::min(row.best, cpu_seconds() - begin);
    }
  }
  for (const Row& row : rows) std::cout << row.name << ' ' << all.size() << ' ' << row.best << '\n';
  for (const std::string format : {"ntriples", "nquads", "turtle", "trig", "jsonld", "rdfxml"})
    std::cout << "memory " << format << ' ' << all.size() << ' ' << extra_megabytes(format, graph) << '\n';
}
