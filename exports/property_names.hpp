#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::exports {

/// The part of an IRI behind its last # or /.
std::string_view local_name(std::string_view iri);
/// "attributedTo" as "attributed to".
std::string in_words(std::string_view name);
/// "beginOffset" as "begin_offset": letters, digits and underscores only, and no name to which a reader of
/// GraphML or GEXF gives a meaning of its own.
std::string column_name(std::string_view name);
/// One name for each IRI, in their order: `shape` of its local name, with the IRI's number behind a name that
/// an earlier one has. The ontology's own terms come first in that.
std::vector<std::string> unique_names(const std::vector<std::string_view>& iris,
                                      std::string (*shape)(std::string_view local_name));

}  // namespace chancery::exports
