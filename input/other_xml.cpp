#include "input/readers.hpp"
#include "input/xml.hpp"

namespace chancery::input {

bool is_other_xml(std::string_view head) { return head.starts_with("<?xml") || !root_name(head).empty(); }

/// XML that is no article's: named, so that nobody looks for its text in the result.
void read_other_xml(ByteStream& stream, const Origin& origin, Collector& out) {
  const pugi::xml_document document = parse_xml(stream, origin, out);
  const std::string_view root = local_name(document.document_element());
  const std::string kind = root == "schema" ? "an XML schema" : "XML of the kind '" + std::string(root) + "'";
  out.pass_over(origin.name + ": " + kind + ", which holds no article");
}

}  // namespace chancery::input
