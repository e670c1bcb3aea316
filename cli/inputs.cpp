#include "cli/inputs.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/usage_error.hpp"
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
    counts = input::read(paths, options, receiver);
  } catch (const ReadingEnded&) {  // the counts so far stand
  }
  return counts;
}

}  // namespace chancery::cli
