#include <bit>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "core/error.hpp"
#include "graph/hashing.hpp"
#include "graph/mapped_file.hpp"
#include "graph/saved_graph.hpp"
#include "graph/saved_graph_check.hpp"
#include "graph/saved_layout.hpp"

namespace chancery::graph {
namespace {

using saved::Section;

constexpr const char* again =
    "; write it again: chancery convert GRAPH.nq GRAPH.chancery, or chancery export ARTICLES -o "
    "GRAPH.chancery";

/// The file's parts, each found to be whole.
class SavedFile {
 public:
  SavedFile(std::span<std::byte> bytes, std::string name) : bytes_(bytes), name_(std::move(name)) {
    read_head();
    read_foot();
    for (std::size_t at = 0; at < saved::section_count; ++at) check_section(at);
  }

  [[noreturn]] void refuse(const std::string& why) const { throw InputError(name_, why + again); }

  const saved::Entry& entry(Section section) const {
    return foot_.sections[static_cast<std::size_t>(section)];
  }
  template <typename T>
  std::span<T> rows(Section section) const {
    const saved::Entry& place = entry(section);
    if (place.bytes % sizeof(T) != 0) refuse("is damaged: a part of it has a size that cannot be");
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): plain rows, aligned in the file
    return {reinterpret_cast<T*>(bytes_.data() + place.offset), place.bytes / sizeof(T)};
  }

 private:
  void read_head() {
    saved::Head head;
    const bool has_magic = bytes_.size() >= head.magic.size() &&
                           std::memcmp(bytes_.data(), saved::magic.data(), saved::magic.size()) == 0;
    if (!has_magic)
      refuse("is no saved graph, or was changed on the way, as by a program that takes it for text");
    if (bytes_.size() < sizeof head + sizeof foot_) refuse("is cut");
    std::memcpy(&head, bytes_.data(), sizeof head);
    if (head.version == saved_version) return;
    const std::string form = "is a saved graph of form " + std::to_string(head.version) +
                             ", and this program reads form " + std::to_string(saved_version);
    if (head.version > saved_version) {
      throw InputError(name_, form + "; use the program that wrote it, or chancery convert it there to .nq");
    }
    refuse(form);
  }

  void read_foot() {
    const std::size_t at = bytes_.size() - sizeof foot_;
    std::memcpy(&foot_, bytes_.data() + at, sizeof foot_);
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    XXH3_64bits_update(&state, bytes_.data(), sizeof(saved::Head));
    XXH3_64bits_update(&state, bytes_.data() + at, offsetof(saved::Foot, hash));
    if (foot_.file_size != bytes_.size() || foot_.hash != XXH3_64bits_digest(&state))
      refuse("is damaged or cut: its end does not fit its beginning");
  }

  /// Sections follow each other without gaps.
  void check_section(std::size_t number) const {
    const saved::Entry& place = foot_.sections[number];
    const std::uint64_t begin = number == 0 ? sizeof(saved::Head) : place.offset;
    const std::uint64_t end = number + 1 < saved::section_count ? foot_.sections[number + 1].offset
                                                                : bytes_.size() - sizeof(saved::Foot);
    const bool fits = place.offset == begin && begin <= end && end <= bytes_.size() &&
                      begin % saved::alignment == 0 && place.bytes <= end - begin &&
                      end - begin - place.bytes < saved::alignment;
    if (!fits || XXH3_64bits(bytes_.data() + begin, end - begin) != place.hash)
      refuse("is damaged: its bytes do not fit their hash");
  }

  std::span<std::byte> bytes_;
  std::string name_;
  saved::Foot foot_;
};

}  // namespace

/// Lets the rows of a graph lie in the file.
class GraphOpener {
 public:
  explicit GraphOpener(const std::filesystem::path& path)
      : mapped_(std::make_unique<MappedFile>(path)), file_(mapped_->bytes(), path.string()) {}

  KnowledgeGraph open() && {
    const auto strings = file_.rows<char>(Section::strings);
    graph_.strings_.adopt(strings.data(), strings.size());
    open_qualifiers();
    open_names(Section::predicates, graph_.predicates_);
    open_names(Section::sources, graph_.sources_);
    open_rows(Section::vertices, graph_.vertices_);
    open_rows(Section::edges, graph_.edges_);
    open_rows(Section::groups, graph_.groups_);
    open_rows(Section::links, graph_.links_);
    for (std::uint32_t at = 0; at < graph_.links_.size(); ++at) graph_.link_lives_.push(1);
    open_index(Section::vertex_index, graph_.vertex_index_);
    open_index(Section::edge_index, graph_.edge_index_);
    open_index(Section::link_index, graph_.link_index_);
    open_index(Section::predicate_index, graph_.predicate_index_);
    open_index(Section::source_index, graph_.source_index_);
    graph_.live_edges_ = graph_.edges_.size();
    graph_.live_statements_ = graph_.links_.size();
    if (const std::string fault = SavedGraphCheck(graph_).fault(strings.size()); !fault.empty())
      file_.refuse("is damaged: " + fault);
    graph_.file_ = std::move(mapped_);
    return std::move(graph_);
  }

 private:
  std::string_view string(std::uint64_t place, std::uint32_t size) const {
    const std::uint64_t all = file_.entry(Section::strings).bytes;
    if (place > all || size > all - place) file_.refuse("is damaged: a name points out of the file");
    return graph_.strings_.at(place, size);
  }

  void open_qualifiers() {
    graph_.qualifiers_.clear();
    for (const auto& row : file_.rows<saved::QualifierRow>(Section::qualifiers)) {
      graph_.qualifiers_.push_back(
          {string(row.datatype, row.datatype_size), string(row.language, row.language_size)});
    }
  }

  void open_names(Section section, std::vector<KnowledgeGraph::Name>& names) {
    names.clear();
    for (const auto& row : file_.rows<saved::NameRow>(section))
      names.push_back({string(row.place, row.size), row.first, row.count});
  }

  template <typename T>
  void open_rows(Section section, Segmented<T>& rows) {
    const std::span<T> all = file_.rows<T>(section);
    if (all.size() >= no_id) file_.refuse("is damaged: it has too many rows");
    rows.adopt(all.data(), static_cast<std::uint32_t>(all.size()));
  }

  void open_index(Section section, HashIndex& index) {
    const auto slots = file_.rows<HashIndex::Slot>(section);
    if (!std::has_single_bit(slots.size())) file_.refuse("is damaged: an index has a size that cannot be");
    index.adopt(slots, file_.entry(section).rows);
  }

  std::unique_ptr<MappedFile> mapped_;
  SavedFile file_;
  KnowledgeGraph graph_;
};

KnowledgeGraph open_saved(const std::filesystem::path& file) { return GraphOpener(file).open(); }

}  // namespace chancery::graph
