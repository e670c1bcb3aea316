#include "exports/graphml_pieces.hpp"

#include <algorithm>
#include <string_view>

#include "core/error.hpp"

namespace chancery::exports {
namespace {

/// Small, so that text and tree stay in the processor's cache.
constexpr std::size_t piece = std::size_t{1} << 17;
constexpr unsigned parse_options =
    pugi::parse_escapes | pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata | pugi::parse_fragment;
constexpr std::string_view blanks = " \t\r\n";

/// The end of the last whole element in the text; 0 when there is none.
std::size_t end_of_elements(std::string_view text) {
  constexpr std::string_view node = "</node>";
  constexpr std::string_view edge = "</edge>";
  while (true) {
    const std::size_t tag = text.rfind('<');
    if (tag == std::string_view::npos) return 0;
    const std::string_view rest = text.substr(tag);
    if (rest.starts_with(node) || rest.starts_with(edge)) return tag + node.size();
    text = text.substr(0, tag);
  }
}

std::uint32_t lines_in(std::string_view text) {
  std::uint32_t lines = 0;  // they are long: finding the next end is quicker than looking at each byte
  for (std::size_t end = 0; (end = text.find('\n', end)) != std::string_view::npos; ++end) ++lines;
  return lines;
}

}  // namespace

void GraphMlPieces::fail(const std::string& message) const { throw InputError(name_, line_, 0, message); }

bool GraphMlPieces::fill() {
  const std::size_t before = buffer_.size();
  if (before > most_of_an_element) fail("a node or edge of more than 1 GiB");
  buffer_.resize(before + std::max(piece, before));
  in_.read(buffer_.data() + before, static_cast<std::streamsize>(buffer_.size() - before));
  if (in_.bad()) throw InputError(name_, "cannot be read to its end");
  const auto got = static_cast<std::size_t>(in_.gcount());
  buffer_.resize(before + got);
  return got > 0;
}

void GraphMlPieces::read_head(const std::function<void(pugi::xml_node)>& head) {
  std::size_t graph = std::string::npos;
  while ((graph = buffer_.find("<graph ")) == std::string::npos ||
         buffer_.find('>', graph) == std::string::npos) {
    if (!fill()) fail("no graph in it; a GraphML file was expected");
  }
  pugi::xml_document document;
  const std::string text = buffer_.substr(0, graph) + "</graphml>";
  const auto result = document.load_buffer(text.data(), text.size());
  if (!result) fail(std::string("not well-formed before the graph: ") + result.description());
  head(document.child("graphml"));
  const std::size_t end = buffer_.find('>', graph) + 1;
  line_ += lines_in(std::string_view(buffer_).substr(0, end));
  buffer_.erase(0, end);
}

void GraphMlPieces::parse(std::size_t size, const std::function<void(pugi::xml_node)>& element) {
  const std::uint32_t lines = lines_in(std::string_view(buffer_).substr(0, size));
  pugi::xml_document document;
  const auto result = document.load_buffer_inplace(buffer_.data(), size, parse_options, pugi::encoding_utf8);
  if (!result) fail(std::string("not well-formed, here or in the lines after: ") + result.description());
  for (const pugi::xml_node node : document.children()) element(node);
  line_ += lines;
  buffer_.erase(0, size);
}

void GraphMlPieces::check_end() const {
  std::string_view rest = buffer_;
  for (const std::string_view tag : {std::string_view("</graph>"), std::string_view("</graphml>")}) {
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
    if (!rest.starts_with(tag)) fail("the file is cut short, or has something beside nodes and edges");
    rest.remove_prefix(tag.size());
  }
  if (rest.find_first_not_of(blanks) != std::string_view::npos) fail("something stands behind </graphml>");
}

void GraphMlPieces::read(const std::function<void(pugi::xml_node)>& head,
                         const std::function<void(pugi::xml_node)>& element) {
  read_head(head);
  bool more = true;
  while (more) {
    more = fill();
    if (const std::size_t size = end_of_elements(buffer_)) parse(size, element);
  }
  check_end();
}

}  // namespace chancery::exports
