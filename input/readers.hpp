#pragma once

#include <span>
#include <string_view>

#include "input/byte_stream.hpp"
#include "input/collector.hpp"

namespace chancery::input {

/// One input format: a row of the table in readers.cpp.
struct Format {
  std::string_view name;   ///< as given to --from
  std::string_view holds;  ///< for the help text
  bool (*recognises)(
      std::string_view head);  ///< by the first bytes, at least 4 KiB of them when there are as many
  void (*read)(ByteStream& stream, const Origin& origin, Collector& out);  ///< @throws std::runtime_error
};

/// All formats, in the order in which they are tried.
std::span<const Format> formats();

/// The format of this name. @throws Error that lists the names
const Format& format_named(std::string_view name);

/// The first format that recognises the content; plain text when none does.
const Format& format_of(std::string_view head);

/// Bytes a format gets to recognise itself.
constexpr std::size_t head_size = std::size_t{64} * 1024;

void read_text(ByteStream& stream, const Origin& origin, Collector& out);
void read_warc(ByteStream& stream, const Origin& origin, Collector& out);
/// Reads one input, whatever it holds: unpacks it, recognises its format unless `--from` names it, and
/// reports to `out` what is wrong with it. Throws nothing but what a callback throws.
void read_stream(ByteStream stream, const Origin& origin, Collector& out);

void read_archive(ByteStream& stream, const Origin& origin, Collector& out);
void read_atom(ByteStream& stream, const Origin& origin, Collector& out);
void read_html(ByteStream& stream, const Origin& origin, Collector& out);
void read_json(ByteStream& stream, const Origin& origin, Collector& out);
void read_json_lines(ByteStream& stream, const Origin& origin, Collector& out);

void read_naf(ByteStream& stream, const Origin& origin, Collector& out);
void read_newsml(ByteStream& stream, const Origin& origin, Collector& out);
void read_nitf(ByteStream& stream, const Origin& origin, Collector& out);
void read_other_xml(ByteStream& stream, const Origin& origin, Collector& out);
void read_rss(ByteStream& stream, const Origin& origin, Collector& out);

bool is_archive(std::string_view head);
bool is_atom(std::string_view head);
bool is_html(std::string_view head);
bool is_json(std::string_view head);
bool is_json_lines(std::string_view head);
bool is_naf(std::string_view head);
bool is_newsml(std::string_view head);
bool is_nitf(std::string_view head);
bool is_other_xml(std::string_view head);
bool is_rss(std::string_view head);
bool is_warc(std::string_view head);

}  // namespace chancery::input
