#include "cli/record_reader.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/sha256.hpp"
#include "exports/graph_statements.hpp"
#include "exports/line_writer.hpp"
#include "input/readers.hpp"
#include "ontology/mapping/names.hpp"

namespace chancery::cli {

std::string name_of_record(std::string_view record) {
  constexpr std::size_t digits = 16;
  return "record-" + sha256(record).substr(0, digits);
}

RecordReader::RecordReader(const Extraction& extraction, const ontology::Mapping& mapping,
                           input::ReadOptions reading, exports::Options writing)
    : extraction_(extraction),
      mapping_(mapping),
      reading_(std::move(reading)),
      any_language_(reading_.any_language),
      writing_(std::move(writing)),
      parser_(extraction.parser()) {
  reading_.find_copies = false;
  reading_.any_language = true;  // what is left out is still called by its id
}

void RecordReader::extract(const input::Article& article, Chunk& chunk) {
  graph::KnowledgeGraph graph;
  mapping_.add(extraction_.facts_of(article, parser_), graph);
  exports::StringOutput out;
  exports::LineWriter writer(out, exports::LineWriter::Syntax::quads);
  exports::write_quads(graph, writing_, writer);
  writer.finish();
  chunk.quads = out.text();
  chunk.lines = static_cast<std::size_t>(std::ranges::count(chunk.quads, '\n'));
}

Chunk RecordReader::read(std::string_view record, const std::function<void(std::string_view)>& announce) {
  Chunk chunk;
  chunk.status = "bad-record";
  chunk.message = "it holds no article";
  input::Receiver receiver;
  receiver.article = [&](input::Article article) {
    if (article.id.empty()) article.id = article.sha256;
    chunk.id = ontology::mapping::id_segment(article.id);
    chunk.status = "ok";
    chunk.message.clear();
    announce(chunk.id);
    if (any_language_ || article.language.empty() || article.language == "en") return extract(article, chunk);
    chunk.status = "skipped";
    chunk.message = "its language is " + article.language + " and not English; --force reads it all the same";
  };
  receiver.error = [&](const InputError& error) {
    if (chunk.status == "bad-record") chunk.message = error.what();
  };
  input::Collector collector(reading_, receiver);
  input::ByteStream stream(std::make_unique<input::MemorySource>(std::string(record)));
  input::read_json_lines(stream, {"record", "", {}, 0, true}, collector);
  if (chunk.id.empty()) chunk.id = name_of_record(record);
  return chunk;
}

}  // namespace chancery::cli
