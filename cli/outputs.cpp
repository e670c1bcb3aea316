#include "cli/outputs.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/usage_error.hpp"

namespace chancery::cli {
namespace {

std::string known_formats() {
  std::string names;
  for (const exports::Format& format : exports::formats()) {
    names += names.empty() ? "" : " ";
    names += format.name;
  }
  return names;
}

bool same_place(const std::string& a, const std::string& b) {
  const auto place = [](const std::string& path) {
    std::error_code ignored;
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
  };
  return a == b || place(a) == place(b);
}

}  // namespace

void Outputs::declare(Options& options) {
  options.each(
      "-o,--output",
      [this](const std::string& path) {
        targets_.push_back({path, "", nullptr});
      },
      "FILE",
      "where to write; the format by its extension; - is standard output; may be given several times");
  options.each(
      "--format", [this](const std::string& name) { set_format(name); }, "FORMAT",
      "format of the -o before it, or of the only one: " + known_formats());
  options.value("--base", options_.base, "IRI",
                "base of the IRIs of people, events and articles; default " + options_.base);
  options.flag("--explain", options_.explain, "write the rule, table row and status cue of each fact");
  options.flag("--with-ontology", options_.with_ontology, "write the ontology into the output");
  options.flag("--no-text", no_text_, "leave the articles' sentences out; offsets and hashes stay");
  options.choice(
      "--detail", detail_, {"people", "events", "full"},
      "of graphs for graph programs: people, places and short-cuts; all but sentences; or everything");
  options.choice("--project", project_, {"people"},
                 "graphs for graph programs: persons joined by shared events");
  options.choice("--layout", layout_, {"auto", "always", "never"},
                 "places of nodes in GraphML, GEXF and Cytoscape JSON; auto: in graphs of up to 3,000 nodes");
  options.flag("--strict", options_.strict, "GraphML without what its schema lacks; Gephi then merges edges");
  options.flag("--no-cap", no_cap_, "keep values over 64 KiB whole in GraphML and GEXF");
}

void Outputs::set_format(const std::string& name) {
  std::string& format = targets_.empty() ? format_of_only_ : targets_.back().format_name;
  if (!format.empty()) throw UsageError("--format is given twice for the same output");
  format = name;
}

void Outputs::resolve() {
  options_.text = !no_text_;
  options_.cap = !no_cap_;
  options_.project_people = project_ == "people";
  if (layout_ == "always") options_.layout = exports::Layout::always;
  if (layout_ == "never") options_.layout = exports::Layout::never;
  if (detail_ == "people") options_.detail = exports::Detail::people;
  if (detail_ == "events") options_.detail = exports::Detail::events;
  if (targets_.empty()) targets_.push_back({"-", "", nullptr});
  if (!format_of_only_.empty() && (targets_.size() > 1 || !targets_.front().format_name.empty())) {
    throw UsageError("--format " + format_of_only_ +
                     " stands before the first -o; write it after the -o it is for");
  }
  if (!format_of_only_.empty()) targets_.front().format_name = format_of_only_;
  for (auto target = targets_.begin(); target != targets_.end(); ++target) {
    const bool no_name = target->path == "-" && target->format_name.empty();
    target->format = &exports::find_format(no_name ? "turtle" : target->format_name, target->path);
    const bool repeated = std::any_of(targets_.begin(), target, [&](const Target& before) {
      return same_place(before.path, target->path);
    });
    if (repeated) throw UsageError("two outputs go to " + target->path);
  }
}

std::vector<std::string> Outputs::paths() const {
  std::vector<std::string> paths;
  for (const Target& target : targets_) paths.push_back(target.path);
  return paths;
}

std::vector<std::string> Outputs::write(const exports::Content& content,
                                        const exports::Inspect& inspect) const {
  std::vector<std::string> warnings;
  for (const Target& target : targets_) {
    for (const std::string& warning :
         exports::write(*target.format, target.path, content, options_, inspect)) {
      warnings.push_back(target.path + ": " + warning);
    }
  }
  return warnings;
}

}  // namespace chancery::cli
