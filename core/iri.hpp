#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chancery {

/// Why `iri` is not an absolute IRI, as a phrase that can follow the IRI in a message ("has a space at byte
/// 9"); nothing when it is one. Checks UTF-8, scheme, the characters of each part and percent-encoding, and
/// refuses relative references, noncharacters and bidirectional controls. @see RFC 3987, sections 2.2 and 4.1
std::optional<std::string> iri_fault(std::string_view iri);

/// Why `reference` is neither an absolute IRI nor a relative reference; nothing when it is one.
std::optional<std::string> iri_reference_fault(std::string_view reference);

}  // namespace chancery
