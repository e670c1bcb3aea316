#include "cli/inputs.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/usage_error.hpp"
#include "core/error.hpp"
#include "exports/format.hpp"
#include "input/readers.hpp"

namespace chancery::cli {
namespace {

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const input::Format& format : input::formats()) names.emplace_back(format.name);
  return names;
}

// For the warning about dates in the future alone; no output depends on it.
Date today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

/// Whether the name is that of a graph in a format in which articles never come.
bool is_named_graph(const std::string& path) {
  constexpr std::array<std::string_view, 10> no_articles{"chancery", "cytoscape", "dot", "gexf", "graphml",
                                                         "nquads",   "ntriples",  "svg", "trig", "turtle"};
  const exports::Format* const format = exports::format_of(path);
  return format != nullptr && std::ranges::find(no_articles, format->name) != no_articles.end();
}

/// Ends the reading; no Error, so that no reader takes it for a fault of its input.
struct ReadingEnded {};

}  // namespace

void Inputs::declare(Options& options) {
  options.arguments("INPUT", paths_, true, "file, folder (walked in sorted order), or - for standard input");
  declare_options(options);
}

void Inputs::declare_options(Options& options) {
  options.choice("--from", from_, format_names(),
                 "format of the inputs; recognised by content when not given");
  declare_record_options(options);
}

void Inputs::declare_record_options(Options& options) {
  options.date("--date", date_, "publication date of the articles that have no field for it");
  options.value("--fields", fields_, "OURS=THEIRS,...",
                "JSON: where our fields are, such as text=body,date=day");
  options.flag("--force", force_, "read articles that are not English, too");
}

std::map<std::string, std::string> Inputs::named_fields() const {
  std::map<std::string, std::string> fields;
  for (std::string_view rest = fields_; !rest.empty();) {
    const std::string_view pair = rest.substr(0, rest.find(','));
    const std::size_t sign = pair.find('=');
    const std::string name(pair.substr(0, sign));
    const auto& known = {"id", "text", "title", "url", "publisher", "authors", "date"};
    if (sign == std::string_view::npos || std::find(known.begin(), known.end(), name) == known.end()) {
      throw UsageError(
          "--fields takes NAME=THEIRS with a NAME of id, text, title, url, publisher, authors, date; not '" +
          std::string(pair) + "'");
    }
    fields[name] = pair.substr(sign + 1);
    rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
  }
  return fields;
}

void Inputs::refuse_as_outputs(const std::vector<std::string>& outputs) const {
  for (const std::string& output : outputs) {
    for (const std::string& input : paths_) {
      std::error_code ignored;
      const bool file = std::filesystem::is_regular_file(input, ignored);
      if (file && std::filesystem::equivalent(input, output, ignored)) {
        throw UsageError(output + " is an input and would be replaced; choose another name for the output");
      }
    }
  }
}

Inputs::Apart Inputs::apart(const std::vector<std::string>& paths) const {
  Apart result;
  for (const std::string& path : paths) {
    std::error_code ignored;
    const bool graph =
        from_.empty() && is_named_graph(path) && std::filesystem::is_regular_file(path, ignored);
    (graph ? result.graphs : result.articles).push_back(path);
  }
  return result;
}

input::ReadOptions Inputs::read_options() const {
  input::ReadOptions options;
  options.from = from_;
  options.date = date_;
  options.any_language = force_;
  options.fields = named_fields();
  return options;
}

std::string Inputs::described() const {
  return "date=" + (date_ ? chancery::to_string(*date_) : "") + " fields=" + fields_ +
         (force_ ? " force" : "");
}

input::ReadCounts Inputs::read(Console& console, const std::function<void(input::Article)>& take) const {
  return read(paths_, console, {}, take);
}

input::ReadCounts Inputs::read(Console& console, const Reading& reading,
                               const std::function<void(input::Article)>& take) const {
  return read(paths_, console, reading, take);
}

input::ReadCounts Inputs::read(const std::vector<std::string>& paths, Console& console,
                               const std::function<void(input::Article)>& take) const {
  return read(paths, console, {}, take);
}

input::ReadCounts Inputs::read(const std::vector<std::string>& paths, Console& console,
                               const Reading& reading,
                               const std::function<void(input::Article)>& take) const {
  input::ReadOptions options = read_options();
  options.today = today();
  options.find_copies = reading.finds_copies;
  options.allow_repeated = !reading.finds_repeated;
  input::ReadCounts counts;
  const auto [articles, graphs] = apart(paths);
  const auto ended = [&] { return reading.end != nullptr && reading.end->came(); };
  input::Progress last;
  input::Receiver receiver;
  receiver.article = [&](input::Article article) {
    if (ended()) throw ReadingEnded();
    ++counts.articles;
    take(std::move(article));
    console.progress(last, counts.articles);
  };
  receiver.error = [&](const InputError& error) {
    if (ended()) throw ReadingEnded();  // what a signal interrupted is no fault of the input
    ++counts.errors;
    console.say(error.what());
  };
  receiver.message = [&](const std::string& message) { console.say(message); };
  receiver.progress = [&](const input::Progress& progress) {
    last = progress;
    console.progress(last, counts.articles);
  };
  try {
    for (const std::string& graph : graphs)
      receiver.error(InputError(graph,
                                "it is a graph by its name, not an article; chancery convert writes it in "
                                "another format, --from text reads it as an article all the same"));
    counts = input::read(articles, options, receiver);
    counts.errors += graphs.size();
  } catch (const ReadingEnded&) {  // the counts so far stand
  }
  return counts;
}

}  // namespace chancery::cli
