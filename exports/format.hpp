#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exports/output.hpp"
#include "graph/facts.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::exports {

/// How much of the graph the formats for graph programs show.
enum class Detail {
  people,  ///< who and where: persons, states, organisations, offices, places, and the short-cuts between
           ///< them
  events,  ///< everything but sentences
  full
};

/// Whether formats for graph programs give each node a place.
enum class Layout {
  automatic,  ///< where the graph has no more than 3,000 nodes
  always,
  never
};

/// What the user asked for, for every format alike.
struct Options {
  std::string base = "https://w3id.org/dse/id/";  ///< of instance IRIs
  bool explain = false;                           ///< write rule, table row and status cue of each fact
  bool with_ontology = false;                     ///< write the ontology into the output
  bool text = true;  ///< false leaves the articles' sentences out; offsets and hashes stay
  Detail detail = Detail::full;
  bool project_people = false;  ///< persons only, joined where they take part in the same events
  Layout layout = Layout::automatic;
  bool strict = false;            ///< GraphML without what its schema lacks: Gephi then merges parallel edges
  bool names_as_written = false;  ///< facts: what the article calls an entity, not what the tables do
  bool cap = true;  ///< cut values at 64 KiB in formats for graph programs: Gephi reads them slowly
};

/// What there is to write: the facts article by article, and the graph that they were merged into.
struct Content {
  std::span<const graph::Facts> facts;
  const graph::KnowledgeGraph* graph = nullptr;  ///< may be missing where no format needs it
};

/// Writes the whole content. @return what the user must know: characters replaced, values cut short
/// @throws Error when the output cannot take it
using Write = std::vector<std::string> (*)(const Content&, const Options&, Output&);

/// One file of a format. `name` is empty where the user names the file, else a file of the folder that the
/// user names.
struct Part {
  std::string_view name;
  Write write;
};

/// One row of the table of output formats.
struct Format {
  std::string_view name;        ///< "turtle"
  std::string_view extension;   ///< ".ttl"; empty for none
  std::string_view media_type;  ///< "text/turtle"
  std::string_view summary;     ///< a few words for --help
  bool needs_graph;             ///< false: the facts are enough
  std::uint32_t megabytes;  ///< that export takes for a million statements; 0: not the whole graph at once
  std::span<const Part> parts;

  bool is_folder() const { return !parts.front().name.empty(); }
};

/// All formats, sorted by name.
std::span<const Format> formats();

/// The format called `name`, or the one of the file name's extension when `name` is empty.
/// @throws Error that lists the known formats (and the nearest name) when there is none
const Format& find_format(std::string_view name, std::string_view file);

/// The format of the file name's extension; nullptr when it is none of ours.
const Format* format_of(std::string_view file);

/// Looks at a complete file before it gets its name; an exception keeps it from appearing.
/// @param file  can be read; it is not the name that the user gave
using Inspect = std::function<void(const Format& format, const std::string& file)>;

/// Writes the content to `path`: a file, "-" for standard output, or for a format of several files a folder,
/// which is made when it is missing. No half file is left when that fails. @return the warnings
/// @param inspect  is given each file, but not what goes to standard output, a pipe or a terminal
/// @throws Error when it cannot be written
std::vector<std::string> write(const Format& format, const std::string& path, const Content& content,
                               const Options& options, const Inspect& inspect = {});

}  // namespace chancery::exports
