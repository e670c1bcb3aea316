#pragma once

#include <pugixml.hpp>

#include "input/collector.hpp"
#include "input/text_builder.hpp"

namespace chancery::input {

/// Fills a draft and its text from an `nitf` element. @see IPTC NITF 3.6
void read_nitf_element(const pugi::xml_node& nitf, Draft& draft, TextBuilder& text);

/// Adds the paragraphs, headings, entries and captions below an element of NITF or XHTML.
void add_paragraphs(const pugi::xml_node& content, TextBuilder& text);

}  // namespace chancery::input
