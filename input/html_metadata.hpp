#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/html_tree.hpp"

namespace chancery::input {

/// What a page says about its article; empty where it says nothing.
struct PageMetadata {
  std::string title;
  std::string author;  ///< several names separated by "; "
  std::string publisher;
  std::string published;  ///< as written
  std::string modified;
  std::string language;
  std::string url;  ///< the canonical one
  std::string section;
  std::string keywords;  ///< separated by ", "
};

/// Reads a page's metadata: from JSON-LD, else from `meta` and OpenGraph, else from microdata and `time`
/// elements.
/// @param linked_data  the contents of the page's JSON-LD scripts; broken ones are passed over
PageMetadata metadata_of(const HtmlTree& tree, const std::vector<std::string_view>& linked_data);

/// The text below an element, white space collapsed.
std::string text_below(const HtmlTree& tree, std::uint32_t node);

}  // namespace chancery::input
