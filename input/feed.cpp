#include <vector>

#include "input/readers.hpp"
#include "input/text_builder.hpp"
#include "input/xml.hpp"

namespace chancery::input {
namespace {

/// What a feed says about all its entries.
struct Channel {
  std::string title;
  std::string language;
};

std::string first_child_text(const pugi::xml_node& node, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::string text = text_of(child_named(node, name));
    if (!text.empty()) return text;
  }
  return "";
}

/// An Atom link is an attribute, an RSS one is text.
std::string link_of(const pugi::xml_node& entry) {
  for (const pugi::xml_node link : entry.children()) {
    if (local_name(link) != "link") continue;
    const std::string_view relation = link.attribute("rel").value();
    if (!relation.empty() && relation != "alternate") continue;
    return link.attribute("href") ? link.attribute("href").value() : text_of(link);
  }
  return "";
}

/// The fullest text an entry has: its content, else its summary.
std::string html_of(const pugi::xml_node& entry) {
  for (const std::string_view name : {"encoded", "content", "description", "summary"}) {
    const pugi::xml_node node = child_named(entry, name);
    if (std::string_view(node.attribute("type").value()) == "xhtml") {
      struct Writer : pugi::xml_writer {
        std::string html;
        void write(const void* data, std::size_t size) override {
          html.append(static_cast<const char*>(data), size);
        }
      } writer;
      node.print(writer, "", pugi::format_raw);
      return writer.html;
    }
    const std::string text = text_of(node);
    if (!text.empty()) return text;
  }
  return "";
}

std::string author_of(const pugi::xml_node& entry) {
  const pugi::xml_node author = child_named(entry, "author");
  const std::string name = text_of(child_named(author, "name"));
  return name.empty() ? first_child_text(entry, {"creator", "author"}) : name;
}

Draft draft_of(const pugi::xml_node& entry, const Channel& channel) {
  Draft draft;
  Article& article = draft.article;
  article.title = text_of(child_named(entry, "title"));
  article.url = link_of(entry);
  article.id = first_child_text(entry, {"guid", "id"});
  if (article.id.empty()) article.id = article.url;
  article.author = author_of(entry);
  article.publisher = channel.title;
  article.language = channel.language;
  draft.published_field = first_child_text(entry, {"pubDate", "published", "date", "updated", "issued"});
  TextBuilder text;
  text.add(LineRole::title, article.title);
  text.add_html(html_of(entry));
  if (text.has_body()) text.finish(article);
  return draft;
}

void read_feed(ByteStream& stream, const Origin& origin, Collector& out, std::string_view entry_name) {
  const pugi::xml_document document = parse_xml(stream, origin, out);
  const pugi::xml_node root = document.document_element();
  const pugi::xml_node head = child_named(root, "channel") ? child_named(root, "channel") : root;
  const Channel channel{text_of(child_named(head, "title")), text_of(child_named(head, "language"))};
  std::size_t number = 0;
  // RSS 1.0 has its items beside the channel, RSS 2.0 inside it.
  for (const pugi::xml_node& parent : head == root ? std::vector{root} : std::vector{root, head}) {
    for (const pugi::xml_node entry : parent.children()) {
      if (local_name(entry) != entry_name) continue;
      Origin place = origin;
      place.name += " [" + std::to_string(++number) + "]";
      place.stem += "-" + std::to_string(number);
      Draft draft = draft_of(entry, channel);
      if (draft.article.text.empty()) {
        out.pass_over(place.name + ": an entry without text");
      } else {
        out.add(std::move(draft), place);
      }
    }
  }
}

}  // namespace

bool is_rss(std::string_view head) {
  const std::string_view root = root_name(head);
  return root == "rss" || (root == "RDF" && head.find("purl.org/rss/1.0") != std::string_view::npos);
}
bool is_atom(std::string_view head) { return root_name(head) == "feed"; }

void read_rss(ByteStream& stream, const Origin& origin, Collector& out) {
  read_feed(stream, origin, out, "item");
}
void read_atom(ByteStream& stream, const Origin& origin, Collector& out) {
  read_feed(stream, origin, out, "entry");
}

}  // namespace chancery::input
