#include <algorithm>
#include <array>

#include "input/nitf.hpp"
#include "input/readers.hpp"
#include "input/xml.hpp"

namespace chancery::input {
namespace {

constexpr std::array<std::string_view, 10> roots{
    "newsItem",     "packageItem", "newsMessage", "conceptItem", "knowledgeItem",
    "planningItem", "catalogItem", "contentSet",  "groupSet",    "contentMeta"};

/// What an item is, for people: `a picture`, `a planning item`.
std::string kind_of(const pugi::xml_node& item) {
  const std::string code = first_below(item, "itemClass").attribute("qcode").value();
  const std::string root(local_name(item));
  if (root == "newsItem" && !code.empty())
    return "a NewsML-G2 item of the class " + code.substr(code.find(':') + 1);
  return "a NewsML-G2 " + root;
}

std::string first_text(const pugi::xml_node& node, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::string text = text_of(first_below(node, name));
    if (!text.empty()) return text;
  }
  return "";
}

/// What the item says was written about, with its code: an agency's editors know who is meant.
std::vector<NameHint> hints_of(const pugi::xml_node& item) {
  std::vector<NameHint> hints;
  const auto add = [&](const pugi::xml_node& node) {
    const std::string name = text_of(child_named(node, "name"));
    const pugi::xml_attribute code = node.attribute(node.attribute("qcode") ? "qcode" : "uri");
    if (!name.empty()) hints.push_back({name, node.attribute("type").value(), code.value()});
  };
  for (const pugi::xml_node node : child_named(item, "contentMeta").children()) {
    if (local_name(node) == "subject" || local_name(node) == "located") add(node);
  }
  for (const pugi::xml_node node : item.children()) {
    if (local_name(node) == "assert") add(node);
  }
  return hints;
}

void read_metadata(const pugi::xml_node& item, Draft& draft) {
  const pugi::xml_node meta = child_named(item, "contentMeta");
  Article& article = draft.article;
  article.id = item.attribute("guid").value();
  article.title = text_of(child_named(meta, "headline"));
  article.author = first_text(meta, {"creator"});
  article.publisher = text_of(first_below(child_named(item, "itemMeta"), "provider"));
  if (article.publisher.empty()) article.publisher = text_of(first_below(item, "copyrightHolder"));
  article.language = child_named(meta, "language").attribute("tag").value();
  article.hints = hints_of(item);
  draft.published_field = first_text(item, {"contentCreated", "firstCreated", "versionCreated"});
}

/// Adds the text of one content; whether there was any.
bool add_content(const pugi::xml_node& content, Draft& draft, TextBuilder& text) {
  if (const pugi::xml_node nitf = first_below(content, "nitf")) {
    read_nitf_element(nitf, draft, text);
  } else if (const pugi::xml_node html = first_below(content, "html")) {
    text.add(LineRole::title, draft.article.title);
    add_paragraphs(child_named(html, "body"), text);
  } else if (child_named(content, "p")) {
    text.add(LineRole::title, draft.article.title);
    add_paragraphs(content, text);
  } else if (local_name(content) == "inlineData") {
    const std::string_view type = content.attribute("contenttype").value();
    text.add(LineRole::title, draft.article.title);
    if (type.find("html") != std::string_view::npos) {
      text.add_html(content.child_value());
    } else {
      for (std::string_view rest = content.child_value(); !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        text.add(LineRole::body, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  return text.has_body();
}

void read_item(const pugi::xml_node& item, const Origin& origin, Collector& out) {
  Draft draft;
  TextBuilder text;
  read_metadata(item, draft);
  const pugi::xml_node set = local_name(item) == "contentSet" ? item : child_named(item, "contentSet");
  for (const pugi::xml_node content : set.children()) {
    const std::string_view name = local_name(content);
    if ((name == "inlineXML" || name == "inlineData") && add_content(content, draft, text)) break;
  }
  if (!text.has_body()) return out.pass_over(origin.name + ": " + kind_of(item) + ", which holds no text");
  text.finish(draft.article);
  out.add(std::move(draft), origin);
}

}  // namespace

bool is_newsml(std::string_view head) {
  return std::find(roots.begin(), roots.end(), root_name(head)) != roots.end();
}

void read_newsml(ByteStream& stream, const Origin& origin, Collector& out) {
  const pugi::xml_document document = parse_xml(stream, origin, out);
  const pugi::xml_node root = document.document_element();
  const pugi::xml_node message =
      local_name(root) == "newsMessage" ? child_named(root, "itemSet") : pugi::xml_node();
  if (!message) return read_item(root, origin, out);
  for (const pugi::xml_node item : message.children()) {
    if (item.type() == pugi::node_element) read_item(item, origin, out);
  }
}

}  // namespace chancery::input
