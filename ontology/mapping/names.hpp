#pragma once

#include <string>
#include <string_view>

/// Parts of instance IRIs, made from content.
namespace chancery::ontology::mapping {

/// The id as part of an IRI: unreserved characters stay, all others are percent-encoded; ids of more than 120
/// bytes are cut and told apart by a hash. Different ids give different segments.
std::string id_segment(std::string_view id);

/// A name as part of an IRI: "Kim Jong-un" gives "kim-jong-un". Lower case, accents of Latin letters dropped,
/// apostrophes and full stops dropped, everything else that is no ASCII letter or digit a hyphen; letters of
/// other scripts are percent-encoded. Never empty, at most about 120 bytes.
std::string name_segment(std::string_view name);

/// The same at any length, and empty when nothing of the name stays: what two spellings of one name have in
/// common, whatever their case, accents and hyphens.
std::string folded_name(std::string_view name);

}  // namespace chancery::ontology::mapping
