#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "exports/facts.hpp"
#include "exports/format.hpp"
#include "exports/gexf.hpp"
#include "exports/graph_tables.hpp"
#include "exports/graphml.hpp"
#include "exports/json_ld.hpp"
#include "exports/output_file.hpp"
#include "exports/page.hpp"
#include "exports/rdf_formats.hpp"
#include "exports/report.hpp"
#include "exports/saved.hpp"
#include "exports/svg.hpp"

namespace chancery::exports {
namespace {

std::vector<std::string> write_all_facts(const Content& content, const Options& options, Output& out) {
  for (const auto& facts : content.facts) write_facts(facts, options, out);
  return {};
}

constexpr std::array chancery_parts{Part{"", write_saved}};
constexpr std::array csv_parts{Part{"nodes.csv", write_csv_nodes}, Part{"edges.csv", write_csv_edges}};
constexpr std::array cytoscape_parts{Part{"", write_cytoscape}};
constexpr std::array dot_parts{Part{"", write_dot}};
constexpr std::array facts_parts{Part{"", write_all_facts}};
constexpr std::array gexf_parts{Part{"", write_gexf}};
constexpr std::array graphml_parts{Part{"", write_graphml}};
constexpr std::array html_parts{Part{"", write_page}};
constexpr std::array jsonld_parts{Part{"", write_json_ld}};
constexpr std::array nquads_parts{Part{"", write_n_quads}};
constexpr std::array ntriples_parts{Part{"", write_n_triples}};
constexpr std::array rdfxml_parts{Part{"", write_rdf_xml}};
constexpr std::array report_parts{Part{"", write_report}};
constexpr std::array svg_parts{Part{"", write_svg}};
constexpr std::array trig_parts{Part{"", write_trig}};
constexpr std::array turtle_parts{Part{"", write_turtle}};

/// The megabytes are measured. @see docs/scale.md, "Formats that need the whole graph"
constexpr std::array table{
    Format{"chancery", ".chancery", "application/vnd.chancery", "a graph that is opened at once, to be asked",
           true, 243, chancery_parts},
    Format{"csv", "", "text/csv", "nodes.csv and edges.csv in a folder", true, 227, csv_parts},
    Format{"cytoscape", ".cyjs", "application/json", "a graph for Cytoscape", true, 215, cytoscape_parts},
    Format{"dot", ".dot", "text/vnd.graphviz", "a graph for Graphviz", true, 214, dot_parts},
    Format{"facts", ".jsonl", "application/jsonl", "what each article says, one JSON line an article", false,
           0, facts_parts},
    Format{"gexf", ".gexf", "application/gexf+xml", "a graph for Gephi with its timeline", true, 214,
           gexf_parts},
    Format{"graphml", ".graphml", "application/graphml+xml", "a graph for Gephi, networkx, igraph, Cytoscape",
           true, 216, graphml_parts},
    Format{"html", ".html", "text/html", "a page to look at and search, in one file, offline", true, 214,
           html_parts},
    Format{"jsonld", ".jsonld", "application/ld+json", "RDF as JSON, a graph for each article", true, 168,
           jsonld_parts},
    Format{"nquads", ".nq", "application/n-quads", "RDF, one quad a line, a graph for each article", true, 0,
           nquads_parts},
    Format{"ntriples", ".nt", "application/n-triples", "RDF, one triple a line", true, 0, ntriples_parts},
    Format{"rdfxml", ".rdf", "application/rdf+xml", "RDF as XML, for programs that take nothing else", true,
           170, rdfxml_parts},
    Format{"report", ".md", "text/markdown", "a briefing to read: who, what, when, by whose word", true, 214,
           report_parts},
    Format{"svg", ".svg", "image/svg+xml", "a still picture: persons, states, organisations, events", true,
           214, svg_parts},
    Format{"trig", ".trig", "application/trig", "RDF for reading, a graph for each article", true, 0,
           trig_parts},
    Format{"turtle", ".ttl", "text/turtle", "RDF for reading", true, 168, turtle_parts},
};
static_assert(std::is_sorted(table.begin(), table.end(), [](auto& a, auto& b) { return a.name < b.name; }));

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

std::string known_formats() {
  std::string names;
  for (const auto& format : table) {
    names += names.empty() ? "" : ", ";
    names += format.name;
    if (!format.extension.empty()) names += " (" + std::string(format.extension) + ')';
  }
  return "known formats: " + names;
}

const Format* by_name(std::string_view name) {
  const auto is_called = [&](const Format& format) {
    return format.name == name || (!format.extension.empty() && format.extension.substr(1) == name);
  };
  const auto* const found = std::find_if(table.begin(), table.end(), is_called);
  return found == table.end() ? nullptr : &*found;
}

std::string extension_of(std::string_view file) {
  return lower(std::filesystem::path(file).extension().string());
}

std::string did_you_mean(std::string_view name) {
  std::vector<std::string_view> names;
  names.reserve(table.size());
  for (const Format& format : table) names.push_back(format.name);
  const auto near = nearest(name, names);
  return near ? "did you mean '" + std::string(*near) + "'? " : "";
}

[[noreturn]] void refuse_json(std::string_view what) {
  throw Error(std::string(what) +
              " may be several formats; say --format facts (.jsonl), jsonld (.jsonld) or cytoscape (.cyjs)");
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* format_of(std::string_view file) {
  const std::string extension = extension_of(file);
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const Format& f) { return f.extension == extension; });
  return extension.empty() || found == table.end() ? nullptr : &*found;
}

const Format& find_format(std::string_view name, std::string_view file) {
  if (!name.empty()) {
    const std::string wanted = lower(name);
    if (wanted == "json") refuse_json("format 'json'");
    if (const Format* format = by_name(wanted)) return *format;
    throw Error("unknown format '" + std::string(name) + "'; " + did_you_mean(wanted) + known_formats());
  }
  if (file.empty() || file == "-")
    throw Error("standard output has no extension; add --format NAME; " + known_formats());
  const std::string extension = extension_of(file);
  if (extension == ".json") refuse_json(file);
  if (const Format* format = format_of(file)) return *format;
  if (const Format* format = extension.empty() ? nullptr : by_name(extension.substr(1)))
    throw Error(std::string(file) + ": " + std::string(format->name) +
                " is a folder of files; name a folder and add --format " + std::string(format->name));
  throw Error(std::string(file) + ": " +
              (extension.empty() ? "no extension" : "no format has the extension '" + extension + "'") +
              "; name the file after its format or add --format NAME; " + known_formats());
}

std::vector<std::string> write(const Format& format, const std::string& path, const Content& content,
                               const Options& options, const Inspect& inspect) {
  if (!format.is_folder()) {
    OutputFile out(path);
    auto warnings = format.parts.front().write(content, options, out);
    if (const std::string file = inspect ? out.readable() : std::string(); !file.empty())
      inspect(format, file);
    out.finish();
    return warnings;
  }
  if (path == "-")
    throw Error("format '" + std::string(format.name) + "' writes several files; name a folder with -o");
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw Error("cannot make the folder " + path + ": " + error.message());
  std::vector<std::string> warnings;
  for (const Part& part : format.parts) {
    OutputFile out((std::filesystem::path(path) / part.name).string());
    const auto more = part.write(content, options, out);
    if (const std::string file = inspect ? out.readable() : std::string(); !file.empty())
      inspect(format, file);
    out.finish();
    warnings.insert(warnings.end(), more.begin(), more.end());
  }
  return warnings;
}

}  // namespace chancery::exports
