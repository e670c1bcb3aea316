#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/names/mentions.hpp"
#include "graph/facts.hpp"

namespace chancery::tests {

/// What extraction reads in an article of body paragraphs, one a line; nothing when the English model is
/// missing, which is said aloud once.
/// @param published  YYYY-MM-DD, empty when unknown
/// @param mentions   what the referents are to hold
std::optional<graph::Facts> read_facts(const std::string& text, std::string_view published = "",
                                       extract::Mentions mentions = extract::Mentions::names);

/// The same of a release: the heading is the line that names its source.
std::optional<graph::Facts> read_release(const std::string& heading, const std::string& text);

/// The same of an article under a title.
std::optional<graph::Facts> read_headed(const std::string& title, const std::string& text);

/// The same with tables of the user's own over ours: file name -> content. Their errors are thrown.
std::optional<graph::Facts> read_facts_knowing(const std::map<std::string, std::string>& tables,
                                               const std::string& text, std::string_view published = "");

/// The entity of that name or alias; the test fails when there is none.
const graph::Entity& entity(const graph::Facts& facts, std::string_view name);
/// Whether an entity has the name, or is called so somewhere.
bool has_entity(const graph::Facts& facts, std::string_view name);
/// Keys of the entities that have a mention with these words, in the order of the text, each mention once.
std::vector<std::string> meant_by(const graph::Facts& facts, std::string_view words);
/// "role @ key of the body" of the offices that the person of that name holds, sorted.
std::vector<std::string> offices_of(const graph::Facts& facts, std::string_view person);
/// "type: key -> key" of all relations, sorted.
std::vector<std::string> relations_of(const graph::Facts& facts);

/// The frame with the words in place of the first `place`, where it has one: "{X} said" with "Ann Lee".
std::string put(std::string frame, std::string_view place, std::string_view words);

}  // namespace chancery::tests
