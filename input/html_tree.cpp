#include "input/html_tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <unordered_map>

namespace chancery::input {
namespace {

const std::unordered_map<std::string_view, Tag>& tags() {
  static const std::unordered_map<std::string_view, Tag> table{{"html", Tag::html},
                                                               {"body", Tag::body},
                                                               {"head", Tag::head},
                                                               {"title", Tag::title},
                                                               {"meta", Tag::meta},
                                                               {"link", Tag::link},
                                                               {"base", Tag::base},
                                                               {"p", Tag::p},
                                                               {"br", Tag::br},
                                                               {"a", Tag::a},
                                                               {"h1", Tag::h1},
                                                               {"h2", Tag::h2},
                                                               {"h3", Tag::h3},
                                                               {"h4", Tag::h4},
                                                               {"h5", Tag::h5},
                                                               {"h6", Tag::h6},
                                                               {"li", Tag::li},
                                                               {"dt", Tag::li},
                                                               {"dd", Tag::li},
                                                               {"ul", Tag::list},
                                                               {"ol", Tag::list},
                                                               {"dl", Tag::list},
                                                               {"menu", Tag::list},
                                                               {"blockquote", Tag::blockquote},
                                                               {"pre", Tag::pre},
                                                               {"table", Tag::table},
                                                               {"tbody", Tag::block},
                                                               {"thead", Tag::block},
                                                               {"tfoot", Tag::block},
                                                               {"tr", Tag::block},
                                                               {"td", Tag::cell},
                                                               {"th", Tag::cell},
                                                               {"caption", Tag::figcaption},
                                                               {"article", Tag::article},
                                                               {"main", Tag::main},
                                                               {"section", Tag::section},
                                                               {"div", Tag::div},
                                                               {"center", Tag::block},
                                                               {"hr", Tag::block},
                                                               {"figure", Tag::figure},
                                                               {"figcaption", Tag::figcaption},
                                                               {"nav", Tag::nav},
                                                               {"footer", Tag::footer},
                                                               {"header", Tag::header},
                                                               {"aside", Tag::aside},
                                                               {"form", Tag::form},
                                                               {"fieldset", Tag::block},
                                                               {"button", Tag::button},
                                                               {"select", Tag::drop},
                                                               {"option", Tag::option},
                                                               {"label", Tag::inline_element},
                                                               {"time", Tag::time},
                                                               {"address", Tag::address},
                                                               {"img", Tag::image},
                                                               {"video", Tag::drop},
                                                               {"audio", Tag::drop},
                                                               {"input", Tag::inline_element},
                                                               {"details", Tag::block},
                                                               {"summary", Tag::block},
                                                               {"hgroup", Tag::header},
                                                               {"dialog", Tag::drop},
                                                               {"embed", Tag::drop},
                                                               {"map", Tag::drop},
                                                               {"frameset", Tag::drop}};
  return table;
}

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

/// Builds the tree from the parser's events. No exception may leave it through the C parser: the only one,
/// lack of memory, ends the program.
class Builder {
 public:
  Builder() {
    tree_.nodes.push_back({Tag::html, 0, 0, {}, {}});
    open_.push_back(0);
  }

  void start(std::string_view name, const xmlChar** attributes) noexcept {
    const auto found = tags().find(name);
    Node node;
    node.tag = found == tags().end() ? Tag::inline_element : found->second;
    node.parent = open_.back();
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      if (attributes[1] != nullptr) note(node.attributes, view(attributes[0]), view(attributes[1]));
    }
    open_.push_back(static_cast<std::uint32_t>(tree_.nodes.size()));
    tree_.nodes.push_back(node);
  }

  void end() noexcept {
    if (open_.size() < 2) return;
    tree_.nodes[open_.back()].end = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
  }

  void text(std::string_view bytes) noexcept {
    Node& last = tree_.nodes.back();
    const auto at = static_cast<std::uint32_t>(tree_.bytes.size());
    tree_.bytes += bytes;
    const auto end = static_cast<std::uint32_t>(tree_.bytes.size());
    if (last.tag == Tag::text && last.parent == open_.back() && last.text.end == at) {
      last.text.end = end;
      return;
    }
    const auto own = static_cast<std::uint32_t>(tree_.nodes.size());
    tree_.nodes.push_back({Tag::text, open_.back(), own + 1, {at, end}, {}});
  }

  HtmlTree finish() {
    while (open_.size() > 1) end();
    tree_.nodes[0].end = static_cast<std::uint32_t>(tree_.nodes.size());
    return std::move(tree_);
  }

 private:
  Span keep(std::string_view bytes) {
    const auto at = static_cast<std::uint32_t>(tree_.bytes.size());
    tree_.bytes += bytes;
    return {at, static_cast<std::uint32_t>(tree_.bytes.size())};
  }

  void note(Attributes& attributes, std::string_view name, std::string_view value) {
    if (name == "class" || name == "id" || name == "role") {
      std::string all(tree_.of(attributes.classes));
      if (!all.empty()) all += ' ';
      attributes.classes = keep(all.append(value));
    } else if (name == "itemprop") {
      attributes.itemprop = keep(value);
    } else if (name == "property" || (name == "name" && attributes.property.empty()) ||
               name == "http-equiv") {
      attributes.property = keep(value);
    } else if (name == "hidden") {
      attributes.hidden = true;
    } else if (name == "rel") {
      attributes.rel = keep(value);
    } else if (name == "content" || name == "datetime" || name == "charset" ||
               (attributes.content.empty() && (name == "href" || name == "lang"))) {
      attributes.content = keep(value);
    }
  }

  HtmlTree tree_;
  std::vector<std::uint32_t> open_;
};

void on_start(void* builder, const xmlChar* name, const xmlChar** attributes) {
  static_cast<Builder*>(builder)->start(view(name), attributes);
}
void on_end(void* builder, const xmlChar* /*name*/) { static_cast<Builder*>(builder)->end(); }
void on_text(void* builder, const xmlChar* text, int size) {
  static_cast<Builder*>(builder)->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

struct FreeParser {
  void operator()(htmlParserCtxt* context) const noexcept { htmlFreeParserCtxt(context); }
};

}  // namespace

HtmlTree parse_html(std::string_view utf8) {
  Builder builder;
  constexpr auto largest = static_cast<std::size_t>(std::numeric_limits<int>::max());
  const int size = static_cast<int>(std::min(utf8.size(), largest));
  const std::unique_ptr<htmlParserCtxt, FreeParser> context(htmlCreateMemoryParserCtxt(utf8.data(), size));
  if (context == nullptr) return builder.finish();
  htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                        HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
  *context->sax = htmlSAXHandler{};
  context->sax->startElement = on_start;
  context->sax->endElement = on_end;
  context->sax->characters = on_text;
  context->sax->cdataBlock = on_text;
  context->sax->ignorableWhitespace = on_text;
  context->userData = &builder;
  htmlParseDocument(context.get());
  return builder.finish();
}

}  // namespace chancery::input
