#include "cli/manifest.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

#include "cli/durable_file.hpp"
#include "cli/version.hpp"
#include "core/error.hpp"
#include "core/hasher.hpp"
#include "core/sha256.hpp"
#include "exports/json.hpp"
#include "ontology/ontology.hpp"

namespace chancery::cli {
namespace {

void write_file(exports::JsonWriter& json, const std::string& path) {
  json.begin_object();
  json.member("bytes", static_cast<std::size_t>(std::filesystem::file_size(path)));
  json.member("sha256", sha256_of_file(path));
  json.end_object();
}

}  // namespace

void Manifest::describe(const RecordRun& run) {
  exports::StringOutput text;
  exports::JsonWriter json(text);
  json.begin_object();
  json.member("chancery", program_version());
  json.member("ontology", sha256(ontology::ontology_turtle()));
  json.member("tables", run.extraction().vocabulary().sha256());
  json.member("model", run.extraction().model().sha256());
  json.member("options", run.described());
  json.key("input");
  write_file(json, input_);
  json.end_object();
  given_ = "{\"given\":" + text.text() + ",\n";
}

std::string Manifest::part_of_output() const {
  exports::StringOutput text;
  exports::JsonWriter json(text);
  write_file(json, output_);
  return "\"output\":" + text.text() + ",\n";
}

bool Manifest::is_complete() const {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path_, ignored) ||
      !std::filesystem::is_regular_file(output_, ignored))
    return false;
  std::ifstream file(path_, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return text.starts_with(given_) && text.ends_with("]}\n") && text.starts_with(given_ + part_of_output());
}

void Manifest::add(const Chunk& chunk) {
  quads_ += chunk.lines;
  exports::StringOutput text;
  exports::JsonWriter json(text);
  json.begin_object();
  json.member("id", chunk.id);
  json.member("lines", chunk.lines);
  json.member("status", chunk.status);
  json.member_if("message", chunk.message);
  json.end_object();
  articles_ += (articles_.empty() ? "\n" : ",\n") + text.text();
}

Manifest::Checkpoint Manifest::checkpoint(const StatusCounts& counts, std::uint64_t bytes) const {
  return {counts, bytes, quads_, articles_.size()};
}

void Manifest::keep(const Checkpoint& checkpoint) const {
  const std::string articles = articles_.substr(0, checkpoint.articles_bytes);
  std::ofstream file(DurableFile::part_of(path_), std::ios::binary | std::ios::trunc);
  file << given_ << checkpoint.bytes << ' ' << sha256_of_file(DurableFile::part_of(output_)) << ' '
       << checkpoint.quads << ' ' << articles.size() << ' ' << sha256(articles);
  for (const auto& [status, records] : checkpoint.counts.by_status()) file << ' ' << status << ' ' << records;
  file << '\n' << articles << std::flush;
  if (!file) throw Error("cannot write " + DurableFile::part_of(path_) + "; is the disk full?");
}

Manifest::Checkpoint Manifest::take_up() {
  std::ifstream file(DurableFile::part_of(path_), std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!text.starts_with(given_)) return {};
  const std::size_t end = text.find('\n', given_.size());
  std::istringstream line(text.substr(given_.size(), end - given_.size()));
  Checkpoint found;
  std::string of_output;
  std::string of_articles;
  line >> found.bytes >> of_output >> found.quads >> found.articles_bytes >> of_articles;
  if (!line || end == std::string::npos) return {};
  std::string status;
  for (std::size_t records = 0; line >> status >> records;) found.counts.count(status, records);
  const std::string articles = text.substr(end + 1);
  const std::string part = DurableFile::part_of(output_);
  std::error_code problem;
  const auto size = std::filesystem::file_size(part, problem);
  const bool is_whole = !problem && size >= found.bytes && sha256_of_file(part, found.bytes) == of_output &&
                        sha256(articles) == of_articles;
  if (!is_whole) return {};
  articles_ = articles;
  quads_ = found.quads;
  return found;
}

void Manifest::forget() const {
  std::error_code ignored;
  std::filesystem::remove(DurableFile::part_of(path_), ignored);
}

void Manifest::write(const StatusCounts& counts) const {
  exports::StringOutput text;
  exports::JsonWriter json(text);
  json.begin_object();
  for (const auto& [status, number] : counts.by_status()) json.member(status, number);
  json.end_object();
  DurableFile file(path_);
  file.put(given_ + part_of_output());
  file.put("\"records\":" + std::to_string(counts.records()) + ",\"quads\":" + std::to_string(quads_) +
           ",\"statuses\":" + text.text() + ",\n\"articles\":[");
  file.put(articles_);
  file.put("]}\n");
  file.finish();
}

}  // namespace chancery::cli
