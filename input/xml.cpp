#include "input/xml.hpp"

#include <algorithm>
#include <stdexcept>

#include "input/byte_stream.hpp"
#include "input/encoding.hpp"
#include "input/readers.hpp"
#include "input/text_builder.hpp"

namespace chancery::input {
namespace {

constexpr int deepest = 200;
constexpr std::size_t largest_xml = std::size_t{256} << 20U;

/// Stops the walk at the first element that nests too deep.
struct DepthCheck : pugi::xml_tree_walker {
  bool for_each(pugi::xml_node& /*node*/) override { return depth() < deepest; }
};

struct TextCollector : pugi::xml_tree_walker {
  std::string text;
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      text += node.value();
    } else if (local_name(node) == "br") {
      text += ' ';
    }
    return true;
  }
};

std::pair<std::uint32_t, std::uint32_t> place_of(std::string_view text, std::ptrdiff_t offset) {
  const std::string_view before =
      text.substr(0, static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)));
  const auto line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {line, static_cast<std::uint32_t>(before.size() - (before.rfind('\n') + 1)) + 1};
}

}  // namespace

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

std::string_view root_name(std::string_view head) {
  for (;;) {
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    const bool comment = head.starts_with("<!--");
    if (!comment && !head.starts_with("<?") && !head.starts_with("<!")) break;
    // A document type may hold declarations of its own in brackets.
    const bool subset = head.starts_with("<!DOCTYPE") && head.find('[') < head.find('>');
    const std::string_view mark = comment ? "-->" : subset ? "]>" : ">";
    const std::size_t end = head.find(mark);
    if (end == std::string_view::npos) return "";
    head.remove_prefix(end + mark.size());
  }
  if (!head.starts_with('<')) return "";
  std::string_view name = head.substr(1, head.find_first_of(" \t\r\n/>", 1) - 1);
  return name.substr(name.find(':') + 1);
}

pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name) {
  return node.find_child([&](const pugi::xml_node& child) { return local_name(child) == name; });
}

pugi::xml_node first_below(const pugi::xml_node& node, std::string_view name) {
  return node.find_node([&](const pugi::xml_node& below) { return local_name(below) == name; });
}

std::string text_of(const pugi::xml_node& node) {
  TextCollector collector;
  pugi::xml_node copy = node;
  copy.traverse(collector);
  return collapsed(collector.text);
}

pugi::xml_document parse_xml(ByteStream& stream, const Origin& origin, Collector& out) {
  std::string bytes;
  if (!stream.read_all(bytes, largest_xml)) throw std::runtime_error("it is larger than 256 MiB; split it");
  const Decoded decoded = page_to_utf8(std::move(bytes), "");
  if (!decoded.encoding.empty()) out.say(origin.name + ": read as " + decoded.encoding);
  pugi::xml_document document;
  const auto result = document.load_buffer(decoded.text.data(), decoded.text.size(),
                                           pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!result) {
    const auto [line, column] = place_of(decoded.text, result.offset);
    throw InputError(origin.name, line, column,
                     std::string("it is not well-formed XML: ") + result.description());
  }
  DepthCheck check;
  if (!document.traverse(check)) {
    throw InputError(origin.name, "its elements nest deeper than " + std::to_string(deepest));
  }
  return document;
}

}  // namespace chancery::input
