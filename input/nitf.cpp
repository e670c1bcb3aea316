#include "input/nitf.hpp"

#include <algorithm>
#include <array>

#include "input/readers.hpp"
#include "input/xml.hpp"

namespace chancery::input {
namespace {

constexpr std::array<std::string_view, 13> paragraphs{"p",  "hl2", "h1", "h2", "h3",  "h4",        "h5",
                                                      "h6", "li",  "td", "dd", "pre", "blockquote"};

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool holds_paragraphs(const pugi::xml_node& node) {
  return !node.find_node([](const pugi::xml_node& below) { return is_one_of(local_name(below), paragraphs); })
              .empty();
}

void add_captions(const pugi::xml_node& media, TextBuilder& text) {
  for (const pugi::xml_node child : media.children()) {
    if (local_name(child) == "media-caption") text.add(LineRole::caption, text_of(child));
  }
}

}  // namespace

void add_paragraphs(const pugi::xml_node& content, TextBuilder& text) {
  for (const pugi::xml_node child : content.children()) {
    const std::string_view name = local_name(child);
    if (name == "media" || name == "figure") {
      name == "media" ? add_captions(child, text) : text.add(LineRole::caption, text_of(child));
    } else if (name == "head" || name == "script" || name == "style" || name == "note") {
      continue;
    } else if (is_one_of(name, paragraphs) && !holds_paragraphs(child)) {
      text.add(LineRole::body, text_of(child));
    } else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      text.add(LineRole::body, child.value());
    } else {
      add_paragraphs(child, text);
    }
  }
}

void read_nitf_element(const pugi::xml_node& nitf, Draft& draft, TextBuilder& text) {
  const pugi::xml_node data = first_below(child_named(nitf, "head"), "docdata");
  const pugi::xml_node head = first_below(nitf, "body.head");
  const std::string headline = text_of(first_below(head, "hl1"));
  Article& article = draft.article;
  if (article.title.empty()) {
    article.title = headline.empty() ? text_of(child_named(child_named(nitf, "head"), "title")) : headline;
  }
  if (article.id.empty()) article.id = child_named(data, "doc-id").attribute("id-string").value();
  if (draft.published_field.empty())
    draft.published_field = child_named(data, "date.issue").attribute("norm").value();
  if (draft.published_field.empty()) {
    draft.published_field = first_below(head, "story.date").attribute("norm").value();
  }
  if (article.publisher.empty()) article.publisher = text_of(child_named(head, "distributor"));
  text.add(LineRole::title, headline);
  for (const pugi::xml_node more : child_named(head, "hedline").children("hl2")) {
    text.add(LineRole::deck, text_of(more));
  }
  text.add(LineRole::byline, text_of(child_named(head, "byline")));
  text.add(LineRole::deck, text_of(child_named(head, "abstract")));
  text.add(LineRole::dateline, text_of(child_named(head, "dateline")));
  add_paragraphs(first_below(nitf, "body.content"), text);
  text.add(LineRole::byline, text_of(first_below(nitf, "tagline")));
}

bool is_nitf(std::string_view head) { return root_name(head) == "nitf"; }

void read_nitf(ByteStream& stream, const Origin& origin, Collector& out) {
  const pugi::xml_document document = parse_xml(stream, origin, out);
  Draft draft;
  TextBuilder text;
  read_nitf_element(document.document_element(), draft, text);
  if (!text.has_body()) return out.pass_over(origin.name + ": an NITF document without text");
  text.finish(draft.article);
  out.add(std::move(draft), origin);
}

}  // namespace chancery::input
