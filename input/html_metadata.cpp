#include "input/html_metadata.hpp"

#include <algorithm>
#include <array>

#include "input/html_filter.hpp"
#include "input/html_names.hpp"
#include "input/linked_data.hpp"
#include "input/pattern.hpp"
#include "input/published.hpp"
#include "input/text_builder.hpp"

namespace chancery::input {
namespace {

using Field = std::string PageMetadata::*;

struct MetaName {
  std::string_view name;  ///< of a `meta` element, or of microdata
  Field field;
};

/// In the order in which they are believed.
constexpr std::array meta_names{
    MetaName{"og:title", &PageMetadata::title},
    MetaName{"twitter:title", &PageMetadata::title},
    MetaName{"dc.title", &PageMetadata::title},
    MetaName{"article:published_time", &PageMetadata::published},
    MetaName{"article:published", &PageMetadata::published},
    MetaName{"og:published_time", &PageMetadata::published},
    MetaName{"datepublished", &PageMetadata::published},
    MetaName{"parsely-pub-date", &PageMetadata::published},
    MetaName{"sailthru.date", &PageMetadata::published},
    MetaName{"dc.date.issued", &PageMetadata::published},
    MetaName{"dc.date", &PageMetadata::published},
    MetaName{"pubdate", &PageMetadata::published},
    MetaName{"publish-date", &PageMetadata::published},
    MetaName{"publish_date", &PageMetadata::published},
    MetaName{"publication_date", &PageMetadata::published},
    MetaName{"article.published", &PageMetadata::published},
    MetaName{"originalpublicationdate", &PageMetadata::published},
    MetaName{"cxenseparse:recs:publishtime", &PageMetadata::published},
    MetaName{"date", &PageMetadata::published},
    MetaName{"article:modified_time", &PageMetadata::modified},
    MetaName{"og:updated_time", &PageMetadata::modified},
    MetaName{"datemodified", &PageMetadata::modified},
    MetaName{"author", &PageMetadata::author},
    MetaName{"article:author", &PageMetadata::author},
    MetaName{"parsely-author", &PageMetadata::author},
    MetaName{"sailthru.author", &PageMetadata::author},
    MetaName{"dc.creator", &PageMetadata::author},
    MetaName{"og:site_name", &PageMetadata::publisher},
    MetaName{"application-name", &PageMetadata::publisher},
    MetaName{"dc.publisher", &PageMetadata::publisher},
    MetaName{"article:section", &PageMetadata::section},
    MetaName{"news_keywords", &PageMetadata::keywords},
    MetaName{"keywords", &PageMetadata::keywords},
    MetaName{"og:url", &PageMetadata::url},
};

constexpr std::array microdata{
    MetaName{"headline", &PageMetadata::title},         MetaName{"datepublished", &PageMetadata::published},
    MetaName{"datemodified", &PageMetadata::modified},  MetaName{"author", &PageMetadata::author},
    MetaName{"articlesection", &PageMetadata::section},
};

/// Fields that hold what they are for: no addresses for authors, no text for dates.
bool fits(Field field, std::string_view value) {
  if (value.empty()) return false;
  if (field == &PageMetadata::author)
    return value.find("://") == std::string_view::npos && value.size() < 200;
  if (field == &PageMetadata::published || field == &PageMetadata::modified) {
    return read_published_field(value).has_value();
  }
  return true;
}

void fill(PageMetadata& metadata, Field field, std::string_view value) {
  if (!(metadata.*field).empty()) return;
  const std::string text = collapsed(value);
  if (fits(field, text)) metadata.*field = text;
}

/// The `meta` elements of a page, name in lower case and content.
std::vector<std::pair<std::string, std::string_view>> meta_elements(const HtmlTree& tree) {
  std::vector<std::pair<std::string, std::string_view>> found;
  for (const Node& node : tree.nodes) {
    if (node.tag != Tag::meta || node.attributes.content.empty()) continue;
    const Span name = node.attributes.property.empty() ? node.attributes.itemprop : node.attributes.property;
    if (!name.empty()) found.emplace_back(lower(tree.of(name)), tree.of(node.attributes.content));
  }
  return found;
}

void read_meta(const HtmlTree& tree, PageMetadata& metadata) {
  const auto elements = meta_elements(tree);
  for (const MetaName& known : meta_names) {
    for (const auto& [name, content] : elements) {
      if (name == known.name) fill(metadata, known.field, content);
    }
  }
}

void read_microdata(const HtmlTree& tree, PageMetadata& metadata) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Attributes& attributes = tree.nodes[i].attributes;
    if (attributes.itemprop.empty()) continue;
    const std::string name = lower(tree.of(attributes.itemprop));
    for (const MetaName& known : microdata) {
      // An element may stand for several things: "datePublished dateCreated".
      if ((" " + name + " ").find(" " + std::string(known.name) + " ") == std::string::npos) continue;
      const bool is_date = known.field == &PageMetadata::published || known.field == &PageMetadata::modified;
      if (is_date) fill(metadata, known.field, tree.of(attributes.content));
      fill(metadata, known.field, text_below(tree, i));
    }
  }
}

void read_elements(const HtmlTree& tree, PageMetadata& metadata) {
  std::string first_h1;
  std::string head_title;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    const Attributes& attributes = node.attributes;
    if (node.tag == Tag::html) fill(metadata, &PageMetadata::language, tree.of(attributes.content));
    if (node.tag == Tag::link && tree.of(attributes.rel) == "canonical") {
      fill(metadata, &PageMetadata::url, tree.of(attributes.content));
    }
    if (node.tag == Tag::time) fill(metadata, &PageMetadata::published, tree.of(attributes.content));
    if (tree.of(attributes.rel) == "author") fill(metadata, &PageMetadata::author, text_below(tree, i));
    if (node.tag == Tag::h1 && first_h1.empty()) first_h1 = text_below(tree, i);
    if (node.tag == Tag::title && head_title.empty()) head_title = text_below(tree, i);
  }
  fill(metadata, &PageMetadata::title, first_h1);
  fill(metadata, &PageMetadata::title, head_title);
}

/// A heading of the page that the title begins with or holds is the title without the paper's name.
void shorten_title(const HtmlTree& tree, PageMetadata& metadata) {
  const std::string known = lower(metadata.title);
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag != Tag::h1 && tree.nodes[i].tag != Tag::h2) continue;
    const std::string heading = text_below(tree, i);
    if (heading.size() >= 15 && heading.size() < known.size() && known.starts_with(lower(heading))) {
      metadata.title = heading;
      return;
    }
  }
  const std::size_t bar = metadata.title.find_last_of("|");
  const std::string end = bar == std::string::npos ? "" : collapsed(metadata.title.substr(bar + 1));
  if (bar != std::string::npos && bar > 20 && (end == metadata.publisher || end.size() < 30)) {
    metadata.title = collapsed(metadata.title.substr(0, bar));
  }
}

/// Pages escape for HTML what stands in a script, where nothing unescapes it.
void unescape(std::string& text) {
  if (text.find('&') == std::string::npos || text.find(';') == std::string::npos) return;
  text = text_below(parse_html(filter_page("<p>" + text + "</p>").html), 0);
}

}  // namespace

std::string text_below(const HtmlTree& tree, std::uint32_t node) {
  constexpr std::size_t longest = 2000;
  std::string text;
  for (std::uint32_t i = node + 1; i < tree.nodes[node].end && text.size() < longest; ++i) {
    if (tree.nodes[i].tag == Tag::text) text += tree.of(tree.nodes[i].text);
    if (tree.nodes[i].tag == Tag::br) text += ' ';
  }
  return collapsed(text);
}

PageMetadata metadata_of(const HtmlTree& tree, const std::vector<std::string_view>& linked_data) {
  PageMetadata metadata;
  for (const std::string_view script : linked_data) read_linked_data(script, metadata);
  for (const Field field : {&PageMetadata::title, &PageMetadata::author, &PageMetadata::publisher,
                            &PageMetadata::section, &PageMetadata::keywords}) {
    unescape(metadata.*field);
    metadata.*field = collapsed(metadata.*field);
  }
  if (!fits(&PageMetadata::published, metadata.published)) metadata.published.clear();
  read_meta(tree, metadata);
  read_microdata(tree, metadata);
  read_elements(tree, metadata);
  shorten_title(tree, metadata);
  return metadata;
}

}  // namespace chancery::input
