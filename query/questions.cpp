#include "query/questions.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "query/embedded_files.hpp"

namespace chancery::query {
namespace {

/// "q03" of "q03-the-kims"; nothing when the name begins otherwise.
std::string_view number_of(std::string_view name) {
  const std::size_t dash = name.find('-');
  if (dash == std::string_view::npos || name.front() != 'q') return {};
  const std::string_view digits = name.substr(1, dash - 1);
  const bool is_number = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? name.substr(0, dash) : std::string_view();
}

bool means(std::string_view asked, std::string_view name) {
  const std::string_view number = number_of(name);
  return asked == name || (!number.empty() && (asked == number || asked == name.substr(number.size() + 1)));
}

}  // namespace

std::vector<Question> questions() {
  std::vector<Question> result;
  for (const EmbeddedFile& file : embedded_files()) {
    std::string_view first = file.content.substr(0, file.content.find('\n'));
    while (first.starts_with('#') || first.starts_with(' ')) first.remove_prefix(1);
    result.push_back({file.name.substr(0, file.name.rfind('.')), first, file.content});
  }
  return result;
}

Question find_question(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Question& question : questions()) {
    if (means(name, question.name)) return question;
    names.push_back(question.name);
    const std::string_view number = number_of(question.name);
    if (!number.empty()) names.push_back(question.name.substr(number.size() + 1));
  }
  const auto hint = nearest(name, names);
  throw Error("no question is called '" + std::string(name) + "'" +
              (hint ? "; did you mean '" + std::string(*hint) + "'?" : "; --list shows them"));
}

}  // namespace chancery::query
