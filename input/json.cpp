#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <stdexcept>

#include "input/encoding.hpp"
#include "input/readers.hpp"

namespace chancery::input {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::string_view white = " \t\r\n";

/// Where the crawlers in use put what: our own names first, then those of news-please, RealNews and Fundus.
struct Field {
  std::string_view name;
  std::array<std::string_view, 5> keys;
};

constexpr Field id_field{"id", {"id"}};
constexpr Field text_field{"text", {"text", "maintext", "plaintext"}};
constexpr Field title_field{"title", {"title"}};
constexpr Field url_field{"url", {"url"}};
constexpr Field publisher_field{"publisher", {"publisher", "source_domain", "domain"}};
constexpr Field author_field{"authors", {"authors"}};
constexpr Field date_field{
    "date", {"published", "publication_date", "date_publish", "publish_date", "publishing_date"}};

/// Reads the fields of one object; those that the user named instead of ours go before.
class FieldReader {
 public:
  FieldReader(const object& fields, const std::map<std::string, std::string>& named)
      : fields_(fields), named_(named) {}

  /// Whether the object has the field at all.
  bool has(const Field& field) const {
    element value;
    return find(field, value);
  }

  /// The field as a string, "" when it is missing or null; the strings of a list separated by "; ".
  std::string read(const Field& field) const {
    element value;
    if (!find(field, value) || value.is_null()) return "";
    if (std::string_view text; value.get(text) == simdjson::SUCCESS) return std::string(text);
    if (field.name == id_field.name && value.is_number()) return simdjson::minify(value);
    if (field.name == author_field.name) return names_in(value);
    throw std::invalid_argument("its field '" + std::string(field.name) + "' is not a string");
  }

 private:
  bool find(const Field& field, element& value) const {
    const auto own = named_.find(std::string(field.name));
    if (own != named_.end()) return fields_.at_key(own->second).get(value) == simdjson::SUCCESS;
    return std::any_of(field.keys.begin(), field.keys.end(), [&](std::string_view key) {
      return !key.empty() && fields_.at_key(key).get(value) == simdjson::SUCCESS;
    });
  }

  static std::string names_in(const element& value) {
    std::string names;
    simdjson::dom::array list;
    if (value.get(list) != simdjson::SUCCESS) return "";
    for (const element each : list) {
      std::string_view name;
      if (each.get(name) == simdjson::SUCCESS) names.append(names.empty() ? "" : "; ").append(name);
    }
    return names;
  }

  const object& fields_;
  const std::map<std::string, std::string>& named_;
};

/// The only fields that are ever read: annotations beside them are not looked at.
Draft draft_of(const element& value, const ReadOptions& options) {
  object fields;
  if (value.get(fields) != simdjson::SUCCESS) throw std::invalid_argument("it is not a JSON object");
  const FieldReader reader(fields, options.fields);
  if (!reader.has(text_field)) {
    throw std::invalid_argument(
        "it has no field 'text', which holds the article; --fields text=NAME names another");
  }
  Draft draft;
  draft.article.id = reader.read(id_field);
  draft.article.url = reader.read(url_field);
  draft.article.publisher = reader.read(publisher_field);
  draft.article.author = reader.read(author_field);
  draft.article.title = reader.read(title_field);
  draft.article.text = reader.read(text_field);
  draft.published_field = reader.read(date_field);
  return draft;
}

/// Adds one article, or reports why it is none.
void add_element(const element& value, std::uint32_t line, const std::string& id, const Origin& origin,
                 Collector& out) {
  try {
    Draft draft = draft_of(value, out.options());
    draft.line = line;
    if (draft.article.id.empty()) draft.article.id = id;
    out.add(std::move(draft), origin);
  } catch (const std::invalid_argument& problem) {
    out.fail(InputError(origin.name, line, 0, problem.what()));
  }
}

[[noreturn]] void refuse(simdjson::error_code error) {
  throw std::invalid_argument(std::string("it is not valid JSON, or cut off: ") +
                              simdjson::error_message(error));
}

std::string decoded(std::string bytes, const Origin& origin, const Collector& out) {
  Decoded text = to_utf8(std::move(bytes));
  if (!text.encoding.empty()) out.say(origin.name + ": read as " + text.encoding);
  return std::move(text.text);
}

}  // namespace

void read_json_lines(ByteStream& stream, const Origin& origin, Collector& out) {
  simdjson::dom::parser parser;
  std::string line;
  const std::size_t limit = out.options().max_article_bytes;
  for (std::uint32_t number = 1;; ++number) {
    const auto result = stream.read_line(line, limit);
    if (result == ByteStream::LineResult::end) return;
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (result == ByteStream::LineResult::line && line.find_first_not_of(white) == std::string::npos)
      continue;
    try {
      if (result == ByteStream::LineResult::too_long) {
        throw std::invalid_argument("the line is longer than " + std::to_string(limit) + " bytes");
      }
      const bool alone = number == 1 && stream.at_end();
      const std::string text = decoded(std::move(line), origin, out);
      element value;
      if (const auto error = parser.parse(text).get(value)) refuse(error);
      add_element(value, number, alone ? origin.stem : origin.stem + "-" + std::to_string(number), origin,
                  out);
    } catch (const std::invalid_argument& problem) {
      out.fail(InputError(origin.name, number, 0, problem.what()));
    }
  }
}

void read_json(ByteStream& stream, const Origin& origin, Collector& out) {
  constexpr std::size_t array_limit = std::size_t{1} << 30U;
  std::string bytes;
  if (!stream.read_all(bytes, array_limit)) {
    throw std::runtime_error("it is larger than 1 GiB; give so many articles as JSON Lines, one a line");
  }
  const std::string text = decoded(std::move(bytes), origin, out);
  simdjson::dom::parser parser;
  element root;
  if (const auto error = parser.parse(text).get(root)) refuse(error);
  simdjson::dom::array elements;
  if (root.get(elements) != simdjson::SUCCESS) return add_element(root, 0, origin.stem, origin, out);
  std::size_t number = 0;
  for (const element value : elements) {
    ++number;
    Origin place = origin;
    place.name += " [" + std::to_string(number) + "]";
    add_element(value, 0, origin.stem + "-" + std::to_string(number), place, out);
  }
}

}  // namespace chancery::input
