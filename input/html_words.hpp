#pragma once

#include <string_view>

/// What pages call their elements, and what their lines say. Names are classes, ids and roles, separated by
/// spaces.
namespace chancery::input {

bool has_sentence_end(std::string_view text);

/// What elements of furniture are called in classes and ids.
bool is_named_furniture(std::string_view names);

/// What elements around pictures and quoted posts are called; a quotation inside them is the article's all
/// the same.
bool is_named_media(std::string_view names);

/// What holds the comments of readers, which may be longer than what they are about.
bool is_named_comments(std::string_view names);

/// What the lines between headline and story are called.
bool is_named_deck(std::string_view names);

/// Ends of articles that tell how to reach who wrote them.
bool is_contact(std::string_view text);

}  // namespace chancery::input
