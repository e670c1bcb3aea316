#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "input/byte_stream.hpp"
#include "input/collector.hpp"

namespace chancery::input {

/// The name of an element without its prefix.
std::string_view local_name(const pugi::xml_node& node);

/// The name of the outermost element in the beginning of an XML text, without its prefix; empty when it is no
/// XML.
std::string_view root_name(std::string_view head);

/// The first child, or the first element below at any depth, of this local name; null when there is none.
pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name);
pugi::xml_node first_below(const pugi::xml_node& node, std::string_view name);

/// All text below an element, white space collapsed.
std::string text_of(const pugi::xml_node& node);

/// Reads a whole XML text: any encoding it names, no external entities, no entities of its own.
/// @throws InputError with line and column when it is not well-formed, or nested deeper than 200
/// @throws std::runtime_error when it is larger than one article may be
pugi::xml_document parse_xml(ByteStream& stream, const Origin& origin, Collector& out);

}  // namespace chancery::input
