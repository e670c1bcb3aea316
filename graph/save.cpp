#include <algorithm>
#include <string>
#include <vector>

#include "graph/hashing.hpp"
#include "graph/saved_graph.hpp"
#include "graph/saved_layout.hpp"

namespace chancery::graph {
namespace {

using saved::Section;

constexpr std::size_t most_room = 65536;  // that an index has for what is added after opening

template <typename T>
std::string_view bytes_of(const T* rows, std::size_t count) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the bytes of plain rows
  return {reinterpret_cast<const char*>(rows), count * sizeof(T)};
}

/// Hands sections on, filled up to the alignment, and keeps where each lies.
class SectionWriter {
 public:
  explicit SectionWriter(const std::function<void(std::string_view)>& put) : put_(put) {
    head_.version = saved_version;
    head_.sections = saved::section_count;
    put_(bytes_of(&head_, 1));
  }

  void begin(Section section) {
    entry_ = &foot_.sections[static_cast<std::size_t>(section)];
    entry_->offset = at_;
    XXH3_64bits_reset(&state_);
  }
  void put(std::string_view bytes) {
    if (bytes.empty()) return;
    XXH3_64bits_update(&state_, bytes.data(), bytes.size());
    put_(bytes);
    entry_->bytes += bytes.size();
    at_ += bytes.size();
  }
  void end(std::uint64_t rows) {
    const std::string zeros((saved::alignment - at_ % saved::alignment) % saved::alignment, '\0');
    const std::uint64_t bytes = entry_->bytes;
    put(zeros);
    entry_->bytes = bytes;
    entry_->rows = rows;
    entry_->hash = XXH3_64bits_digest(&state_);
  }
  template <typename T>
  void section(Section section, const T* rows, std::size_t count, std::uint64_t used) {
    begin(section);
    put(bytes_of(rows, count));
    end(used);
  }
  void finish() {
    foot_.file_size = at_ + sizeof(saved::Foot);
    XXH3_64bits_reset(&state_);
    XXH3_64bits_update(&state_, &head_, sizeof head_);
    XXH3_64bits_update(&state_, &foot_, offsetof(saved::Foot, hash));
    foot_.hash = XXH3_64bits_digest(&state_);
    put_(bytes_of(&foot_, 1));
  }

 private:
  const std::function<void(std::string_view)>& put_;
  saved::Head head_;
  saved::Foot foot_;
  saved::Entry* entry_ = nullptr;
  std::uint64_t at_ = sizeof(saved::Head);
  XXH3_state_t state_{};
};

}  // namespace

/// Sees the rows of a graph.
class GraphSaver {
 public:
  GraphSaver(KnowledgeGraph& graph, const std::function<void(std::string_view)>& put)
      : graph_(graph), writer_(put) {}

  void save() {
    write_strings();
    writer_.section(Section::qualifiers, qualifiers_.data(), qualifiers_.size(), qualifiers_.size());
    writer_.section(Section::predicates, predicates_.data(), predicates_.size(), predicates_.size());
    writer_.section(Section::sources, sources_.data(), sources_.size(), sources_.size());
    write_vertices();
    write_rows(Section::edges, graph_.edges_);
    write_rows(Section::groups, graph_.groups_);
    write_rows(Section::links, graph_.links_);
    write_index(Section::vertex_index, graph_.vertex_index_);
    write_index(Section::edge_index, graph_.edge_index_);
    write_index(Section::link_index, graph_.link_index_);
    write_index(Section::predicate_index, graph_.predicate_index_);
    write_index(Section::source_index, graph_.source_index_);
    writer_.finish();
  }

 private:
  std::uint64_t put_string(std::string_view text) {
    writer_.put(text);
    const std::uint64_t place = strings_;
    strings_ += text.size();
    return place;
  }

  /// All strings, in the order of the rows that use them.
  void write_strings() {
    writer_.begin(Section::strings);
    for (const auto& qualifier : graph_.qualifiers_) {
      const std::uint64_t datatype = put_string(qualifier.datatype);
      const std::uint64_t language = put_string(qualifier.language);
      qualifiers_.push_back({datatype, language, static_cast<std::uint32_t>(qualifier.datatype.size()),
                             static_cast<std::uint32_t>(qualifier.language.size())});
    }
    for (const auto& [from, to] :
         {std::pair(&graph_.predicates_, &predicates_), {&graph_.sources_, &sources_}}) {
      for (const auto& name : *from) {
        to->push_back(
            {put_string(name.name), static_cast<std::uint32_t>(name.name.size()), name.first, name.count});
      }
    }
    names_ = strings_;
    for (VertexId id = 0; id < graph_.vertices_.size(); ++id) put_string(graph_.vertex(id).name);
    writer_.end(strings_);
  }

  void write_vertices() {
    writer_.begin(Section::vertices);
    std::uint64_t place = names_;
    for (VertexId id = 0; id < graph_.vertices_.size(); ++id) {
      KnowledgeGraph::VertexRow row = graph_.vertices_[id];
      row.name = place;
      place += row.size;
      writer_.put(bytes_of(&row, 1));
    }
    writer_.end(graph_.vertices_.size());
  }

  template <typename T>
  void write_rows(Section section, const Segmented<T>& rows) {
    writer_.begin(section);
    for (std::uint32_t at = 0; at < rows.size(); ++at) writer_.put(bytes_of(&rows[at], 1));
    writer_.end(rows.size());
  }

  void write_index(Section section, HashIndex& index) {
    index.reserve(std::min(index.used() / 8, most_room));
    writer_.section(section, index.slots().data(), index.slots().size(), index.used());
  }

  KnowledgeGraph& graph_;
  SectionWriter writer_;
  std::vector<saved::QualifierRow> qualifiers_;
  std::vector<saved::NameRow> predicates_;
  std::vector<saved::NameRow> sources_;
  std::uint64_t strings_ = 0;  ///< bytes so far
  std::uint64_t names_ = 0;    ///< where those of the vertices begin
};

void save(KnowledgeGraph& graph, const std::function<void(std::string_view)>& put) {
  GraphSaver(graph, put).save();
}

}  // namespace chancery::graph
