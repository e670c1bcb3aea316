#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <catch2/catch.hpp>

#include "input/http_message.hpp"
#include "reading.hpp"

using namespace chancery::input;

namespace {

const std::string first =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the Ruvu to lorries.";
const std::string second =
    "The bridge was closed in March after shots were fired at a customs post on its northern side.";
const std::string page =
    "<html><body><h1>Bridge to reopen</h1><p>" + first + "</p><p>" + second + "</p></body></html>";

std::string gzip(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

using Files = std::vector<std::pair<std::string, std::string>>;

/// The files in an archive of this format and packing, made by libarchive.
std::string archive_of(const Files& files, int (*set_format)(archive*), int (*add_filter)(archive*)) {
  std::string bytes(1 << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  set_format(writer);
  add_filter(writer);
  archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : files) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  bytes.resize(used);
  return bytes;
}

std::string record(const std::string& type, const std::string& content,
                   const std::string& uri = "https://a.example/1") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri +
         "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " +
         std::to_string(content.size()) + "\r\n\r\n" + content + "\r\n\r\n";
}

std::string response(const std::string& headers, const std::string& body, int status = 200) {
  return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + headers + "\r\n\r\n" + body;
}

const std::string html_type = "Content-Type: text/html; charset=UTF-8";

}  // namespace

TEST_CASE("a packed file is read as what is in it, under its own name", "[input][packed]") {
  const Reading reading = read_file("story.html.gz", gzip(page));
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].id == "story");
  CHECK(lines_of(reading.articles[0], LineRole::body) == Texts{first, second});
  CHECK(read_file("many.jsonl.gz", gzip("{\"text\": \"a b\"}\n") + gzip("{\"text\": \"c d\"}\n"))
            .articles.size() == 2);
  CHECK(read_file("story.txt.gz", gzip(gzip(first))).articles.at(0).text == first);
}

TEST_CASE("packed data that is cut or damaged is refused", "[input][packed]") {
  const std::string packed = gzip(first);
  CHECK(read_file("x.txt.gz", packed.substr(0, packed.size() / 2)).errors ==
        Texts{"x.txt.gz: its gzip data is cut off"});
  std::string damaged = packed;
  damaged[packed.size() / 2] = static_cast<char>(damaged[packed.size() / 2] ^ 0x55);
  CHECK(read_file("x.txt.gz", damaged).errors.size() == 1);
}

TEST_CASE("archives give an article a file, whatever each holds", "[input][packed]") {
  const Files files{{"a/one.html", page},
                    {"a/two.txt", second},
                    {"a/.hidden.txt", first},
                    {"b/three.json", "{\"text\": \"c d\"}"},
                    {"logo.bin", "some text without a name for it"}};
  const std::vector<std::string> archives{
      archive_of(files, archive_write_set_format_zip, archive_write_add_filter_none),
      archive_of(files, archive_write_set_format_ustar, archive_write_add_filter_none),
      archive_of(files, archive_write_set_format_ustar, archive_write_add_filter_gzip),
      archive_of(files, archive_write_set_format_ustar, archive_write_add_filter_zstd),
      archive_of(files, archive_write_set_format_ustar, archive_write_add_filter_xz)};
  for (const std::string& archive : archives) {
    const Reading reading = read_file("crawl.bin", archive);
    CHECK(reading.errors.empty());
    REQUIRE(reading.articles.size() == 3);
    CHECK(reading.articles[0].id == "one");
    CHECK_THAT(reading.articles[0].origin, Catch::EndsWith("crawl.bin/a/one.html"));
    CHECK(reading.articles[1].text == second);
    CHECK(reading.articles[2].id == "three");
    CHECK(reading.counts.passed_over == 1);
  }
}

TEST_CASE("one bad file in an archive does not cost the others", "[input][packed]") {
  const Reading reading =
      read_file("crawl.zip",
                archive_of({{"bad.json", "{\"text\": "}, {"good.txt", first}, {"../../etc/up.txt", second}},
                           archive_write_set_format_zip, archive_write_add_filter_none));
  CHECK(reading.articles.size() == 2);
  CHECK(reading.errors.size() == 1);
}

TEST_CASE("an archive that is cut, or nested too deep, is refused", "[input][packed]") {
  const std::string zip =
      archive_of({{"one.txt", first}}, archive_write_set_format_zip, archive_write_add_filter_none);
  CHECK_FALSE(read_file("x.zip", zip.substr(0, 60)).errors.empty());
  std::string nested = zip;
  for (int i = 0; i < 3; ++i) {
    nested = archive_of({{"inner.zip", nested}}, archive_write_set_format_zip, archive_write_add_filter_none);
  }
  const Reading reading = read_file("x.zip", nested);
  CHECK(reading.articles.empty());
  CHECK(
      reading.errors ==
      Texts{"x.zip/inner.zip/inner.zip/inner.zip: it is an archive in an archive in an archive; unpack it"});
}

TEST_CASE("a crawl gives an article a page that was found", "[input][packed]") {
  const std::string crawl =
      record("warcinfo", "software: x") + record("request", "GET / HTTP/1.1\r\n\r\n") +
      record("response", response(html_type, page)) +
      record("response", response(html_type, page, 404), "https://a.example/2") +
      record("response", response("Content-Type: image/png", "PNG"), "https://a.example/3") +
      record("conversion", second, "https://a.example/4");
  const auto check = [](const Reading& reading) {
    CHECK(reading.errors.empty());
    REQUIRE(reading.articles.size() == 2);
    CHECK(reading.articles[0].url == "https://a.example/1");
    CHECK(reading.articles[0].id == "https://a.example/1");
    CHECK(lines_of(reading.articles[0], LineRole::body) == Texts{first, second});
    CHECK(reading.articles[1].text == second);
    CHECK_THAT(reading.messages.back(),
               Catch::Contains("no publication date") || Catch::Contains("2 records that hold no article"));
  };
  check(read_file("crawl.warc", crawl));
  check(read_file("crawl.warc.gz", gzip(crawl)));
}

TEST_CASE("a damaged record is counted and skipped", "[input][packed]") {
  const std::string good = record("response", response(html_type, page));
  const std::string other = record("conversion", second, "https://a.example/4");
  std::string packed = gzip(good);
  for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 20; ++i) packed[i] = '\x7F';
  const Reading gzipped = read_file("crawl.warc.gz", packed + gzip(other));
  CHECK(gzipped.articles.size() == 1);
  CHECK(gzipped.counts.errors == 1);
  const Reading plain =
      read_file("crawl.warc", "WARC/1.0\r\nContent-Length: many\r\n\r\nlost\r\n\r\n" + other);
  CHECK(plain.articles.size() == 1);
  CHECK(plain.errors ==
        Texts{"crawl.warc: record 1: its Content-Length is no number",
              "crawl.warc: record 2: it begins with no 'WARC/1.0'; looking for the next one"});
  const Reading cut = read_file("crawl.warc", good.substr(0, good.size() - 100));
  CHECK(cut.articles.empty());
  CHECK(cut.errors == Texts{"crawl.warc: record 1: it is cut off"});
}

TEST_CASE("an HTTP response is read chunked, packed and with its charset", "[input][packed]") {
  const HttpMessage plain =
      parse_http(response("Content-Type: Text/HTML; Charset=\"iso-8859-1\"", "body"), 1000);
  CHECK(plain.status == 200);
  CHECK(plain.type == "text/html");
  CHECK(plain.charset == "iso-8859-1");
  CHECK(plain.body == "body");
  CHECK(parse_http(response("Transfer-Encoding: chunked", "4;x=y\r\nbody\r\n2\r\nan\r\n0\r\n\r\n"), 1000)
            .body == "bodyan");
  CHECK(parse_http(response("Transfer-Encoding: chunked", "<html>"), 1000).body == "<html>");
  CHECK(parse_http(response("Content-Encoding: gzip", gzip("body")), 1000).body == "body");
  CHECK(parse_http(response("Content-Encoding: gzip", "body"), 1000).body == "body");
  // "body" as one uncompressed Brotli block, RFC 7932.
  CHECK(parse_http(response("Content-Encoding: br", std::string("\x8b\x01\x80"
                                                                "body"
                                                                "\x03",
                                                                8)),
                   1000)
            .body == "body");
  CHECK_THROWS_WITH(parse_http(response("Content-Encoding: gzip", gzip(std::string(100'000, 'a'))), 1000),
                    Catch::Contains("unpacks to more than 1000 bytes"));
  CHECK_THROWS_WITH(parse_http("<html>", 1000), "it is no HTTP response");
  CHECK(parse_http("HTTP/1.1 200 OK\r\n", 1000).body.empty());
}
