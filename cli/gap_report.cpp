#include "cli/gap_report.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cli/usage_error.hpp"
#include "exports/json.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

using extract::Gap;

std::string_view name_of(Gap::Kind kind) {
  constexpr std::array<std::string_view, 4> names{"actor", "office", "trigger", "cue"};
  return names[static_cast<std::size_t>(kind)];
}

/// The table that a row would go into.
std::string_view table_for(Gap::Kind kind, std::string_view form) {
  if (kind == Gap::Kind::office) return "offices.tsv";
  if (kind == Gap::Kind::trigger) return "triggers.tsv";
  if (kind == Gap::Kind::cue) return "status-cues.tsv";
  return form == "person" ? "people.tsv" : form == "place" ? "places.tsv" : "organisations.tsv";
}

std::string in_one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return line;
}

}  // namespace

GapReport::GapReport(std::string path, const std::vector<std::string>& others) : path_(std::move(path)) {
  if (std::ranges::find(others, path_) != others.end())
    throw UsageError("--report and an output are both to be '" + path_ + "'; choose two names");
  if (path_ != "-" && !path_.ends_with(".tsv") && !path_.ends_with(".json"))
    throw UsageError("--report takes a file that ends in .tsv or .json, or -; not '" + path_ + "'");
}

void GapReport::add(const std::string& article, const std::string& text, const std::vector<Gap>& gaps) {
  for (const Gap& gap : gaps) {
    Entry& entry = entries_[{gap.kind, in_one_line(gap.word), gap.form}];
    if (entry.count == 0) {
      entry.article = article;
      entry.sentence = in_one_line(gap.sentence.in(text));
    }
    if (entry.count == 0 || entry.last_article != article) ++entry.articles;
    entry.last_article = article;
    ++entry.count;
  }
}

std::vector<const GapReport::Row*> GapReport::sorted() const {
  std::vector<const Row*> rows;
  for (const Row& row : entries_) rows.push_back(&row);
  std::ranges::stable_sort(rows, [](const Row* one, const Row* other) {
    const auto kind = std::get<0>(one->first);
    const auto other_kind = std::get<0>(other->first);
    return kind != other_kind ? kind < other_kind : one->second.count > other->second.count;
  });
  return rows;
}

void GapReport::write() const {
  exports::OutputFile out(path_);
  const bool json = path_.ends_with(".json");
  out.put(json ? "[" : "kind\tword\tform\ttable\tcount\tarticles\tarticle\texample\n");
  bool first = true;
  for (const Row* row : sorted()) {
    const auto& [kind, word, form] = row->first;
    const Entry& entry = row->second;
    if (!json) {
      for (const std::string_view cell :
           {name_of(kind), std::string_view(word), std::string_view(form), table_for(kind, form)}) {
        out.put(cell);
        out.put('\t');
      }
      out.put(std::to_string(entry.count) + '\t' + std::to_string(entry.articles) + '\t' +
              in_one_line(entry.article) + '\t' + entry.sentence + '\n');
      continue;
    }
    out.put(first ? "\n" : ",\n");
    first = false;
    exports::JsonWriter writer(out);
    writer.begin_object();
    writer.member("kind", name_of(kind));
    writer.member("word", word);
    writer.member("form", form);
    writer.member("table", table_for(kind, form));
    writer.member("count", entry.count);
    writer.member("articles", entry.articles);
    writer.member("article", entry.article);
    writer.member("example", entry.sentence);
    writer.end_object();
  }
  if (json) out.put("\n]\n");
  out.finish();
}

}  // namespace chancery::cli
