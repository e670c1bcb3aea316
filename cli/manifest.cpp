#include "cli/manifest.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "cli/durable_file.hpp"
#include "cli/version.hpp"
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
