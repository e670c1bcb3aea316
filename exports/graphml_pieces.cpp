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

}  // namespace

void GraphMlPieces::fail(const std::string& message) const {
  const auto before = std::ranges::lower_bound(line_ends_, read_) - line_ends_.begin();
  throw InputError(name_, line_ + static_cast<std::uint32_t>(before), 0, message);
}

/// Notes the line ends of what is read next: a parser changes the text.
void GraphMlPieces::begin(std::size_t size) {
  const std::string_view text = std::string_view(buffer_).substr(0, size);
  line_ends_.clear();
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string_view::npos; ++at)
    line_ends_.push_back(at);
}

/// Takes what was read off the buffer.
void GraphMlPieces::end(std::size_t size) {
  line_ += static_cast<std::uint32_t>(line_ends_.size());
  line_ends_.clear();
  read_ = 0;
  buffer_.erase(0, size);
}

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

void GraphMlPieces::read_head(const TakeElement& head) {
  std::size_t graph = std::string::npos;
  while ((graph = buffer_.find("<graph ")) == std::string::npos ||
         buffer_.find('>', graph) == std::string::npos) {
    if (!fill()) fail("no graph in it; a GraphML file was expected");
  }
  const std::size_t size = buffer_.find('>', graph) + 1;
  begin(size);
  pugi::xml_document document;
  const std::string text = buffer_.substr(0, graph) + "</graphml>";
  const auto result = document.load_buffer(text.data(), text.size());
  read_ = static_cast<std::size_t>(result.offset);
  if (!result) fail(std::string("not well-formed before the graph: ") + result.description());
  head(document.child("graphml"));
  end(size);
}

void GraphMlPieces::read_elements(std::size_t size, const TakeElement& node, const TakeEdge& edge) {
  begin(size);
  std::string_view text = std::string_view(buffer_).substr(0, size);
  if (text.find('\0') == std::string_view::npos) {
    GraphMlEdge usual;
    while (read_ = size - text.size() + 1, usual.take(text)) edge(usual);
  }
  if (!text.empty()) parse(size - text.size(), text.size(), node, edge);
  end(size);
}

void GraphMlPieces::parse(std::size_t from, std::size_t size, const TakeElement& node, const TakeEdge& edge) {
  pugi::xml_document document;
  const auto result =
      document.load_buffer_inplace(buffer_.data() + from, size, parse_options, pugi::encoding_utf8);
  read_ = from + static_cast<std::size_t>(result.offset);
  if (!result) fail(std::string("not well-formed: ") + result.description());
  for (const pugi::xml_node element : document) {
    read_ = from + static_cast<std::size_t>(element.offset_debug());
    const std::string_view name = element.name();
    if (name == "node") {
      node(element);
    } else if (name == "edge") {
      edge(GraphMlEdge::of(element));
    } else {
      fail("<" + std::string(name) + "> is neither node nor edge");
    }
  }
}

void GraphMlPieces::check_end() {
  begin(buffer_.size());
  std::string_view rest = buffer_;
  const auto pass_blanks = [&] {
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
    read_ = buffer_.size() - rest.size();
  };
  for (const std::string_view tag : {std::string_view("</graph>"), std::string_view("</graphml>")}) {
    pass_blanks();
    if (!rest.starts_with(tag)) fail("the file is cut short, or has something beside nodes and edges");
    rest.remove_prefix(tag.size());
  }
  pass_blanks();
  if (!rest.empty()) fail("something stands behind </graphml>");
}

void GraphMlPieces::read(const TakeElement& head, const TakeElement& node, const TakeEdge& edge) {
  read_head(head);
  bool more = true;
  while (more) {
    more = fill();
    if (const std::size_t size = end_of_elements(buffer_)) read_elements(size, node, edge);
  }
  check_end();
}

}  // namespace chancery::exports
