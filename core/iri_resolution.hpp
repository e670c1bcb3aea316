#pragma once

#include <string>
#include <string_view>

namespace chancery {

/// The IRI that `reference` stands for under `base`, an absolute IRI. @see RFC 3986, section 5.2
std::string resolved_iri(std::string_view reference, std::string_view base);

}  // namespace chancery
