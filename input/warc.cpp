#include <charconv>
#include <stdexcept>

#include "input/encoding.hpp"
#include "input/gzip_source.hpp"
#include "input/html_article.hpp"
#include "input/http_message.hpp"
#include "input/readers.hpp"

namespace chancery::input {
namespace {

constexpr std::size_t longest_header = 64 * 1024;
constexpr std::size_t largest_page = std::size_t{32} << 20U;

struct Record {
  std::string headers;
  std::size_t length = 0;

  std::string value(std::string_view name) const { return header_value(headers, name); }
};

bool is_page(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml"; }

class WarcReader {
 public:
  WarcReader(ByteStream& stream, const Origin& origin, Collector& out)
      : stream_(stream), origin_(origin), out_(out) {}

  void run() {
    for (bool more = true; more;) {
      try {
        more = read_record();
      } catch (const DamagedPart& damage) {
        fail(damage.what());
      }
    }
    if (other_ > 0)
      out_.pass_over(origin_.name + ": " + std::to_string(other_) + " records that hold no article");
  }

 private:
  void fail(const std::string& problem) {
    out_.fail(InputError(origin_.name, "record " + std::to_string(number_) + ": " + problem));
  }

  /// Moves to the next record and reads its header; false at the end.
  bool find_record(Record& record) {
    std::string line;
    bool lost = false;
    for (;;) {
      const auto result = stream_.read_line(line, longest_header);
      if (result == ByteStream::LineResult::end) return false;
      if (line.starts_with("WARC/1.")) break;
      if (!line.empty() && !lost) {
        ++number_;
        fail("it begins with no 'WARC/1.0'; looking for the next one");
        lost = true;
      }
    }
    ++number_;
    while (stream_.read_line(line, longest_header) == ByteStream::LineResult::line && !line.empty()) {
      if (record.headers.size() < longest_header) record.headers += line + "\n";
    }
    return true;
  }

  bool read_record() {
    Record record;
    if (!find_record(record)) return false;
    const std::string length = record.value("content-length");
    const auto parsed = std::from_chars(length.data(), length.data() + length.size(), record.length);
    if (length.empty() || parsed.ptr != length.data() + length.size()) {
      fail("its Content-Length is no number");
      return true;
    }
    const std::string type = record.value("warc-type");
    if ((type != "response" && type != "conversion" && type != "resource") || record.length > largest_page) {
      if (record.length > largest_page) fail("it is larger than 32 MiB");
      stream_.skip(record.length);
      return true;
    }
    std::string content(record.length, '\0');
    std::size_t size = 0;
    while (size < content.size()) {
      const std::size_t count = stream_.read(std::span(content).subspan(size));
      if (count == 0) throw DamagedPart("it is cut off");
      size += count;
    }
    take(record, type, std::move(content));
    return true;
  }

  void take(const Record& record, const std::string& type, std::string content) {
    try {
      if (type == "response") return take_response(record, content);
      if (type == "resource" && !is_page(record.value("content-type"))) return void(++other_);
      type == "resource" ? add_page_of(record, std::move(content), "")
                         : add_text_of(record, std::move(content));
    } catch (const std::exception& problem) {
      fail(problem.what());
    }
  }

  void take_response(const Record& record, std::string_view content) {
    // A page that was moved or not found holds no article, whatever is shown instead.
    constexpr int found = 200;
    HttpMessage message = parse_http(content, largest_page);
    if (message.status != found || !is_page(message.type)) return void(++other_);
    add_page_of(record, std::move(message.body), message.charset);
  }

  void add(Draft draft, const Record& record) {
    draft.article.url = record.value("warc-target-uri");
    draft.article.id = draft.article.url;
    Origin place = origin_;
    place.name += " [" + std::to_string(number_) + "]";
    place.stem += "-" + std::to_string(number_);
    out_.add(std::move(draft), place);
  }

  void add_page_of(const Record& record, std::string bytes, const std::string& charset) {
    Draft draft = article_of_page(page_to_utf8(std::move(bytes), charset).text);
    // Crawls hold fronts and indexes, too.
    has_body(draft.article) ? add(std::move(draft), record) : void(++other_);
  }

  void add_text_of(const Record& record, std::string bytes) {
    Draft draft;
    draft.article.text = to_utf8(std::move(bytes)).text;
    add(std::move(draft), record);
  }

  ByteStream& stream_;
  const Origin& origin_;
  Collector& out_;
  std::size_t number_ = 0;
  std::size_t other_ = 0;
};

}  // namespace

bool is_warc(std::string_view head) { return head.starts_with("WARC/1."); }

void read_warc(ByteStream& stream, const Origin& origin, Collector& out) {
  WarcReader(stream, origin, out).run();
}

}  // namespace chancery::input
