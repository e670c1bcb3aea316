#include <algorithm>
#include <array>
#include <stdexcept>

#include "input/encoding.hpp"
#include "input/html_article.hpp"
#include "input/html_filter.hpp"
#include "input/readers.hpp"

namespace chancery::input {
namespace {

constexpr std::size_t largest_page = std::size_t{32} << 20U;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool begins(std::string_view text, std::string_view name) {
  return text.size() >= name.size() &&
         std::equal(name.begin(), name.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// Behind white space, comments, and the declaration of XML.
std::string_view without_prolog(std::string_view head) {
  for (;;) {
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n\f"), head.size()));
    const std::string_view mark = begins(head, "<!--") ? "-->" : begins(head, "<?xml") ? "?>" : "";
    const std::size_t end = mark.empty() ? std::string_view::npos : head.find(mark);
    if (end == std::string_view::npos) return head;
    head.remove_prefix(end + mark.size());
  }
}

}  // namespace

bool is_html(std::string_view head) {
  constexpr std::array<std::string_view, 14> beginnings{
      "<!doctype html", "<html", "<head>", "<body",     "<title>", "<meta ", "<div", "<p>",
      "<article",       "<h1",   "<main",  "<section>", "<script", "<table"};
  const std::string_view text = without_prolog(head);
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view name) { return begins(text, name); });
}

void read_html(ByteStream& stream, const Origin& origin, Collector& out) {
  std::string bytes;
  if (!stream.read_all(bytes, std::min(out.options().max_article_bytes, largest_page))) {
    throw std::runtime_error("the page is too large: more than 32 MiB");
  }
  Decoded page = page_to_utf8(std::move(bytes), "");
  if (!page.encoding.empty()) out.say(origin.name + ": read as " + page.encoding);
  Draft draft = article_of_page(page.text);
  if (!draft.article.text.empty() && !has_body(draft.article)) {
    throw std::runtime_error(
        "no article was found on the page; --from text reads all that stands in the file");
  }
  out.add(std::move(draft), origin);
}

}  // namespace chancery::input
