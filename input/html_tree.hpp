#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace chancery::input {

/// The elements the reader tells apart; all others are inline or block.
enum class Tag : std::uint8_t {
  text,
  inline_element,
  block,
  body,
  head,
  title,
  meta,
  link,
  base,
  html,
  p,
  br,
  a,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  li,
  list,
  blockquote,
  pre,
  table,
  cell,
  article,
  main,
  section,
  div,
  figure,
  figcaption,
  nav,
  footer,
  header,
  aside,
  form,
  button,
  time,
  address,
  image,
  option,
  drop
};

constexpr bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

/// One attribute value in the tree's text, empty when the element has none.
struct Attributes {
  Span classes;  ///< class, id and role, separated by spaces
  Span itemprop;
  Span property;  ///< property, name or http-equiv
  Span content;   ///< content, datetime, href or charset
  Span rel;
  bool hidden = false;  ///< not shown, by `hidden` or `display: none`
};

struct Node {
  Tag tag = Tag::inline_element;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< one past the last node below this one
  Span text;              ///< of a text node
  Attributes attributes;
};

/// The elements and texts of a page, each before what is below it. Node 0 is the root.
struct HtmlTree {
  std::vector<Node> nodes;
  std::string bytes;  ///< what the spans of the nodes point into; UTF-8

  std::string_view of(Span span) const { return span.in(bytes); }
};

/// Parses a page, forgiving as browsers are. Never fails: what is no HTML becomes text.
HtmlTree parse_html(std::string_view utf8);

}  // namespace chancery::input
