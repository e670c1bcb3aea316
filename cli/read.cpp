#include <algorithm>
#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/inputs.hpp"
#include "core/utf8.hpp"
#include "exports/json.hpp"
#include "exports/output_file.hpp"
#include "input/paragraphs.hpp"

namespace chancery::cli {
namespace {

using exports::JsonWriter;
using exports::Output;

std::string body_of(const input::Article& article) {
  std::string body;
  for (const input::Line& line : article.lines) {
    if (line.role != input::LineRole::body) continue;
    if (!body.empty()) body += '\n';
    body += input::parser_text(article, line.span);
  }
  return body;
}

/// The names of `authors`, which "; " separates.
void write_authors(std::string_view authors, JsonWriter& json) {
  if (authors.empty()) return;
  json.key("authors");
  json.begin_array();
  while (!authors.empty()) {
    const std::size_t end = std::min(authors.find("; "), authors.size());
    json.value(authors.substr(0, end));
    authors.remove_prefix(std::min(end + 2, authors.size()));
  }
  json.end_array();
}

void write_json(const input::Article& article, Output& out) {
  const CharacterIndex characters(article.text);
  JsonWriter json(out);
  json.begin_object();
  json.member("id", article.id);
  json.member_if("url", article.url);
  json.member_if("title", article.title);
  write_authors(article.author, json);
  json.member_if("publisher", article.publisher);
  json.member_if("section", article.section);
  json.member_if("keywords", article.keywords);
  json.member_if("language", article.language);
  if (article.published) {
    json.member("published", to_string(*article.published));
    json.member("published_from", to_string(article.published_from));
  }
  json.member_if("copy_of", article.copy_of);
  json.member("sha256", article.sha256);
  json.member("text", article.text);
  json.member("body", body_of(article));
  json.key("lines");
  json.begin_array();
  for (const input::Line& line : article.lines) {
    const Span span = characters.in_characters(line.span);
    json.begin_object();
    json.member("role", to_string(line.role));
    json.member("start", span.begin);
    json.member("end", span.end);
    json.member("text", line.span.in(article.text));
    json.member_if("why", line.why);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

void put_row(Output& out, std::string_view name, std::string_view text) {
  constexpr std::size_t width = 12;
  if (text.empty()) return;
  out.put(name);
  out.put(std::string(name.size() < width ? width - name.size() : 1, ' '));
  for (const char letter : text) out.put(letter == '\n' || letter == '\r' ? ' ' : letter);
  out.put('\n');
}

void write_table(const input::Article& article, Output& out) {
  put_row(out, "id", article.id);
  put_row(out, "url", article.url);
  put_row(out, "publisher", article.publisher);
  put_row(out, "author", article.author);
  put_row(out, "language", article.language);
  const std::string how = " (from: " + std::string(to_string(article.published_from)) + ")";
  put_row(out, "published", article.published ? to_string(*article.published) + how : "unknown");
  for (const input::Line& line : article.lines) {
    if (line.role == input::LineRole::blank) continue;
    const std::string why = line.why.empty() ? "" : "  [" + std::string(line.why) + "]";
    put_row(out, to_string(line.role), std::string(line.span.in(article.text)) + why);
  }
  out.put('\n');
}

class Read : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    options.choice("--format", format_, {"table", "json"},
                   "table to look at (default), or one JSON object an article");
  }

  int run() override {
    Console console;
    exports::OutputFile out("-");
    const auto counts = inputs_.read(console, [&](const input::Article& article) {
      format_ == "json" ? write_json(article, out) : write_table(article, out);
    });
    out.finish();
    tell_counts(console, counts);
    return counts.errors > 0 ? some_failed : done;
  }

 private:
  /// What was not read, when there was any of it.
  static void tell_counts(Console& console, const input::ReadCounts& counts) {
    std::string text =
        std::to_string(counts.articles) + (counts.articles == 1 ? " article read" : " articles read");
    const auto add = [&](std::size_t count, const char* what) {
      if (count > 0) text += ", " + std::to_string(count) + what;
    };
    add(counts.repeated, " met again");
    add(counts.other_language, " not English");
    add(counts.passed_over, " passed over");
    add(counts.undated, " without a date");
    add(counts.errors, counts.errors == 1 ? " error" : " errors");
    console.say(text);
  }

  Inputs inputs_;
  std::string format_ = "table";
};

}  // namespace

std::unique_ptr<Command> make_read() { return std::make_unique<Read>(); }

}  // namespace chancery::cli
