#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts.hpp"
#include "input/article.hpp"

namespace chancery::tests {

/// What a text tells, in words that a test can compare.
struct Told {
  graph::Facts facts;

  /// The first event whose trigger begins with these words; nullptr when there is none.
  const graph::Event* event(std::string_view words) const;
  /// Names of the entities in a role of that event, sorted; empty when there is no such event.
  std::vector<std::string> who(std::string_view words, std::string_view role) const;
  /// Words of those without a name who have a role in that event, in the order of the text.
  std::vector<std::string> described(std::string_view words, std::string_view role) const;
  /// Names of the places of that event, in their order; "no such event" when there is none.
  std::vector<std::string> places(std::string_view words) const;
  /// Names of those who say so, sorted.
  std::vector<std::string> sources(std::string_view words) const;
  /// Type, status and time value of that event; "" for what it does not have.
  std::string type(std::string_view words) const;
  std::string status(std::string_view words) const;
  std::string time(std::string_view words) const;
  /// How many events have the type.
  std::size_t count(std::string_view type) const;
};

/// Reads body paragraphs, one a line, datelines before them apart; nothing when the English model is missing,
/// which is said aloud.
/// @param published  YYYY-MM-DD, empty when unknown
/// @param first      role of the first line
std::optional<Told> told_in(const std::string& text, std::string_view published = "",
                            input::LineRole first = input::LineRole::body);

/// The same of an article with a title.
std::optional<Told> told_below(const std::string& title, const std::string& text,
                               std::string_view published = "");

}  // namespace chancery::tests
