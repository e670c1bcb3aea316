#include "cli/outputs.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

#include "cli/usage_error.hpp"

namespace chancery::cli {
namespace {

std::string known_formats() {
  std::string names;
  for (const exports::Format& format : exports::formats()) {
    names += names.empty() ? "" : " ";
    names += format.name;
    if (format.megabytes > 0) names += " (" + std::to_string(format.megabytes) + ")";
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

void check_stream(const Outputs::Target& target) {
  if (target.by_article != nullptr) return;
  throw UsageError("the format '" + std::string(target.format->name) + "' needs the whole graph in memory (" +
                   std::to_string(target.format->megabytes) +
                   " MB for a million triples); with --stream use "
                   "ntriples, nquads, trig or facts, without it any format");
}

}  // namespace

void Outputs::declare(Options& options) {
  options.each(
      "-o,--output",
      [this](const std::string& path) {
        targets_.push_back({path, "", nullptr, nullptr});
      },
      "FILE",
      "where to write; the format by its extension; - is standard output; may be given several times");
  options.each(
      "--format", [this](const std::string& name) { set_format(name); }, "FORMAT",
      "format of the -o before it, or of the only one: " + known_formats() +
          "; in brackets: needs the whole graph, so many MB of memory for a million triples");
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

void Outputs::resolve(bool stream, bool whole) {
  if (stream && whole)
    throw UsageError("what is streamed cannot be checked before; leave out --stream or --check");
  options_.text = !no_text_;
  options_.cap = !no_cap_;
  options_.project_people = project_ == "people";
  if (layout_ == "always") options_.layout = exports::Layout::always;
  if (layout_ == "never") options_.layout = exports::Layout::never;
  if (detail_ == "people") options_.detail = exports::Detail::people;
  if (detail_ == "events") options_.detail = exports::Detail::events;
  if (targets_.empty()) targets_.push_back({"-", "", nullptr, nullptr});
  if (!format_of_only_.empty() && (targets_.size() > 1 || !targets_.front().format_name.empty())) {
    throw UsageError("--format " + format_of_only_ +
                     " stands before the first -o; write it after the -o it is for");
  }
  if (!format_of_only_.empty()) targets_.front().format_name = format_of_only_;
  const std::string_view default_format = stream ? "ntriples" : "turtle";
  for (auto target = targets_.begin(); target != targets_.end(); ++target) {
    const bool no_name = target->path == "-" && target->format_name.empty();
    target->format = &exports::find_format(no_name ? default_format : target->format_name, target->path);
    target->by_article = exports::article_format(*target->format);
    if (stream) check_stream(*target);
    if (whole || (!stream && target->format->needs_graph)) target->by_article = nullptr;
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

std::vector<Outputs::Target> Outputs::by_article() const {
  std::vector<Target> found;
  std::ranges::copy_if(targets_, std::back_inserter(found),
                       [](const Target& target) { return target.by_article != nullptr; });
  return found;
}

std::vector<Outputs::Target> Outputs::at_the_end() const {
  std::vector<Target> found;
  std::ranges::copy_if(targets_, std::back_inserter(found),
                       [](const Target& target) { return target.by_article == nullptr; });
  return found;
}

bool Outputs::need_whole_graph() const {
  return std::ranges::any_of(targets_, [](const Target& target) { return target.by_article == nullptr; });
}

bool Outputs::has_format(std::string_view name) const {
  return std::ranges::any_of(targets_, [&](const Target& target) { return target.format->name == name; });
}

std::vector<std::string> Outputs::write_whole(const exports::Content& content,
                                              const exports::Inspect& inspect) const {
  std::vector<std::string> warnings;
  for (const Target& target : targets_) {
    if (target.by_article != nullptr) continue;
    for (const std::string& warning :
         exports::write(*target.format, target.path, content, options_, inspect)) {
      warnings.push_back(target.path + ": " + warning);
    }
  }
  return warnings;
}

}  // namespace chancery::cli
