#include "input/sidecar.hpp"

#include <simdjson.h>

#include <filesystem>

#include "core/error.hpp"
#include "input/published.hpp"

namespace chancery::input {
namespace {

std::string field(const simdjson::dom::object& fields, std::string_view key) {
  std::string_view value;
  return fields.at_key(key).get(value) == simdjson::SUCCESS ? std::string(value) : "";
}

}  // namespace

Article read_sidecar(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return {};
  simdjson::dom::parser parser;
  simdjson::dom::object fields;
  if (const auto problem = parser.load(path).get(fields)) {
    throw InputError(path, std::string("it is no JSON object: ") + simdjson::error_message(problem));
  }
  Article article;
  article.url = field(fields, "url");
  article.title = field(fields, "title");
  article.publisher = field(fields, "publisher");
  const std::string published = field(fields, "published");
  article.published = read_published_field(published);
  if (!published.empty() && !article.published) {
    throw InputError(path, "its 'published', '" + published + "', is no date; write YYYY-MM-DD");
  }
  return article;
}

}  // namespace chancery::input
