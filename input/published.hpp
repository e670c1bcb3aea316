#pragma once

#include <optional>
#include <string_view>

#include "core/date.hpp"
#include "input/article.hpp"

namespace chancery::input {

/// The day that a metadata field names: ISO 8601, RFC 5322, or written out. Nothing when it names none, or
/// two readings are possible (`05/09/2022`).
std::optional<Date> read_published_field(std::string_view field);

/// Sets `published` and `published_from` by what the text says outside its body: a date line, a dateline with
/// a year, the head or foot of the page, a caption; in this order. Leaves them open when it says nothing
/// clear.
void find_published(Article& article);

}  // namespace chancery::input
