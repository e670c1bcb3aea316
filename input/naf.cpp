#include <charconv>

#include "input/readers.hpp"
#include "input/xml.hpp"

namespace chancery::input {
namespace {

/// The text of a file that keeps only its words: each put back where it stood.
std::string text_of_words(const pugi::xml_node& words) {
  std::string text;
  std::string_view paragraph;
  for (const pugi::xml_node word : words.children()) {
    if (local_name(word) != "wf") continue;
    const std::string_view own = word.attribute("para").value();
    const std::size_t offset = word.attribute("offset").as_uint(0);
    const bool glued = word.attribute("offset") && offset == text.size() && !text.empty();
    if (!text.empty() && !glued) text += own != paragraph ? '\n' : ' ';
    paragraph = own;
    text += word.child_value();
  }
  return text;
}

}  // namespace

bool is_naf(std::string_view head) {
  const std::string_view root = root_name(head);
  return root == "NAF" || root == "KAF";
}

void read_naf(ByteStream& stream, const Origin& origin, Collector& out) {
  const pugi::xml_document document = parse_xml(stream, origin, out);
  const pugi::xml_node root = document.document_element();
  const pugi::xml_node header = root.find_child([](const pugi::xml_node& node) {
    return local_name(node) == "nafHeader" || local_name(node) == "kafHeader";
  });
  const pugi::xml_node file = child_named(header, "fileDesc");
  const pugi::xml_node publication = child_named(header, "public");
  Draft draft;
  Article& article = draft.article;
  article.id = publication.attribute("publicId").value();
  article.url = publication.attribute("uri").value();
  article.title = file.attribute("title").value();
  article.author = file.attribute("author").value();
  article.language = root.attribute("xml:lang").value();
  draft.published_field = file.attribute("creationtime").value();
  article.text = child_named(root, "raw").text().get();
  if (article.text.empty()) article.text = text_of_words(child_named(root, "text"));
  if (article.text.empty()) return out.pass_over(origin.name + ": a NAF document without text");
  out.add(std::move(draft), origin);
}

}  // namespace chancery::input
