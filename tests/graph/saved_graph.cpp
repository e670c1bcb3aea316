#include "graph/saved_graph.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "core/error.hpp"
#include "graph/hashing.hpp"
#include "graph/saved_layout.hpp"

using namespace chancery::graph;
using Catch::Matchers::Contains;

namespace {

/// Things with values of each kind, an edge that many sources state, and some chance.
KnowledgeGraph sample(unsigned things) {
  KnowledgeGraph graph;
  std::mt19937 chance(7);
  const auto hub = graph.resource("urn:hub");
  for (unsigned at = 0; at < things; ++at) {
    const auto thing = graph.resource("urn:thing-" + std::to_string(at));
    const std::string source = "urn:article-" + std::to_string(at / 5);
    graph.claim(thing, "urn:at", hub, source);
    graph.claim(hub, "urn:p" + std::to_string(chance() % 7), thing, source);
    graph.claim(thing, "urn:name", graph.value("name " + std::to_string(chance() % 50), {}, "en"), source);
    graph.claim(thing, "urn:size", graph.value(std::to_string(chance() % 9), "urn:integer"), source);
    graph.claim(graph.blank("b" + std::to_string(at)), "urn:of", thing);
    graph.claim(hub, "urn:name", graph.value("hub"), source);
  }
  return graph;
}

std::string bytes_of(KnowledgeGraph& graph) {
  std::string bytes;
  save(graph, [&](std::string_view part) { bytes += part; });
  return bytes;
}

/// A file that vanishes with the object.
class File {
 public:
  explicit File(const std::string& bytes)
      : path_(std::filesystem::temp_directory_path() / ("saved-graph-" + std::to_string(::getpid()))) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

KnowledgeGraph opened(const std::string& bytes) { return open_saved(File(bytes).path()); }

/// Every statement as a line, in the order of the edges.
std::string statements_of(const KnowledgeGraph& graph, const Pattern& pattern = {}) {
  std::string text;
  for (const EdgeId id : graph.match(pattern)) {
    const Edge edge = graph.edge(id);
    const Vertex object = graph.vertex(edge.object);
    text.append(graph.vertex(edge.subject).name).append(" ").append(graph.predicate_name(edge.predicate));
    text.append(" ")
        .append(object.name)
        .append("^")
        .append(object.datatype)
        .append("@")
        .append(object.language);
    for (const SourceId source : graph.sources_of(id)) text.append(" ").append(graph.source_name(source));
    text += '\n';
  }
  return text;
}

/// Gives all parts their right hashes again, as somebody would who means harm.
void seal(std::string& bytes) {
  saved::Foot foot;
  const std::size_t at = bytes.size() - sizeof foot;
  bytes.copy(reinterpret_cast<char*>(&foot), sizeof foot, at);
  for (std::size_t i = 0; i < saved::section_count; ++i) {
    const std::uint64_t end = i + 1 < saved::section_count ? foot.sections[i + 1].offset : at;
    saved::Entry& entry = foot.sections[i];
    if (entry.offset > end || end > at) continue;
    entry.hash = XXH3_64bits(bytes.data() + entry.offset, end - entry.offset);
  }
  foot.file_size = bytes.size();
  const std::string checked = bytes.substr(0, sizeof(saved::Head)) +
                              std::string(reinterpret_cast<const char*>(&foot), offsetof(saved::Foot, hash));
  foot.hash = XXH3_64bits(checked.data(), checked.size());
  bytes.replace(at, sizeof foot, reinterpret_cast<const char*>(&foot), sizeof foot);
}

/// Uses all of a graph, also by adding to it.
std::size_t use(KnowledgeGraph graph) {
  std::size_t size = statements_of(graph).size();
  for (VertexId id = 0; id < graph.vertex_count(); ++id) {
    size += graph.estimate({id, no_id, no_id, no_id}) + graph.estimate({no_id, no_id, id, no_id});
    for (const EdgeId edge : graph.match({.subject = id})) size += graph.edge(edge).object;
    for (const EdgeId edge : graph.match({.object = id})) size += graph.edge(edge).subject;
    size += graph.find_vertex(graph.vertex(id));
  }
  for (PredicateId id = 0; id < graph.predicate_count(); ++id)
    size += statements_of(graph, {.predicate = id}).size();
  for (SourceId id = 0; id < graph.source_count(); ++id) size += statements_of(graph, {.source = id}).size();
  for (int i = 0; i < 50; ++i) {
    const auto hub = graph.resource("urn:hub");
    graph.claim(hub, "urn:new", graph.value(std::to_string(i)), "urn:article-0");
    graph.claim(graph.resource("urn:thing-" + std::to_string(i)), "urn:at", hub, "urn:other");
  }
  return size;
}

}  // namespace

TEST_CASE("a saved graph is the graph, without being read") {
  for (const unsigned things : {0U, 1U, 40U, 3000U}) {
    KnowledgeGraph graph = sample(things);
    const std::string bytes = bytes_of(graph);
    const File file(bytes);
    KnowledgeGraph again = open_saved(file.path());
    CHECK(statements_of(again) == statements_of(graph));
    CHECK(again.statement_count() == graph.statement_count());
    const VertexId hub = again.find_resource("urn:hub");
    CHECK(hub == graph.find_resource("urn:hub"));
    CHECK(statements_of(again, {.subject = hub}) == statements_of(graph, {.subject = hub}));
    CHECK(statements_of(again, {.object = hub}) == statements_of(graph, {.object = hub}));
    CHECK(bytes_of(again) == bytes);
  }
}

TEST_CASE("an opened graph can be added to and taken from, and the file stays as it is") {
  KnowledgeGraph graph = sample(3000);
  const std::string bytes = bytes_of(graph);
  const File file(bytes);
  for (int round = 0; round < 2; ++round) {
    KnowledgeGraph again = open_saved(file.path());
    const auto change = [](KnowledgeGraph& changed) {
      for (int i = 0; i < 5000; ++i) {
        const auto thing = changed.resource("urn:thing-" + std::to_string(i));
        changed.claim(thing, "urn:at", changed.resource("urn:hub"), "urn:new-article");
        changed.claim(thing, "urn:new", changed.value(std::to_string(i), "urn:integer"), "urn:article-1");
      }
      changed.retract(changed.find_source("urn:article-2"));
    };
    KnowledgeGraph other = sample(3000);
    change(again);
    change(other);
    CHECK(statements_of(again) == statements_of(other));
  }
  KnowledgeGraph last = open_saved(file.path());
  CHECK(bytes_of(last) == bytes);
}

TEST_CASE("a saved graph that was cut or changed in any byte is refused, and the message says what to do") {
  KnowledgeGraph graph = sample(6);
  const std::string bytes = bytes_of(graph);
  for (std::size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 37) {
    CHECK_THROWS_WITH(opened(bytes.substr(0, size)), Contains("write it again"));
  }
  CHECK_THROWS_AS(opened(bytes + '\0'), chancery::InputError);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x10);
    CHECK_THROWS_AS(opened(changed), chancery::InputError);
  }
  CHECK_THROWS_WITH(open_saved("tests/none.chancery"), Contains("cannot be read"));
  CHECK_THROWS_AS(open_saved("tests"), chancery::InputError);
}

TEST_CASE("a saved graph of another form is refused, and the message says what to do") {
  KnowledgeGraph graph = sample(1);
  std::string bytes = bytes_of(graph);
  bytes[8] = 0;
  CHECK_THROWS_WITH(opened(bytes), Contains("form 0") && Contains("chancery convert"));
  bytes[8] = 2;
  CHECK_THROWS_WITH(opened(bytes), Contains("form 2") && Contains("the program that wrote it"));
}

TEST_CASE("a saved graph made to do harm is refused, or can be used without harm") {
  KnowledgeGraph graph = sample(12);  // the hub's name has more sources than are walked
  const std::string bytes = bytes_of(graph);
  std::mt19937 chance(11);
  std::size_t refused = 0;
  std::size_t used = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string changed = bytes;
    const std::size_t at = sizeof(saved::Head) + chance() % (bytes.size() - sizeof(saved::Head) - 4);
    const std::uint32_t values[] = {0,
                                    1,
                                    0xFFFFFFFF,
                                    0x7FFFFFFF,
                                    0x40,
                                    static_cast<std::uint32_t>(chance() % 200),
                                    static_cast<std::uint32_t>(chance())};
    const std::uint32_t value = values[chance() % std::size(values)];
    changed.replace(at & ~std::size_t{3}, 4, reinterpret_cast<const char*>(&value), 4);
    seal(changed);
    try {
      used += use(opened(changed)) > 0 ? 1U : 0U;
    } catch (const chancery::Error&) {
      ++refused;
    }
  }
  CHECK(refused > 500);
  CHECK(used > 500);
}
