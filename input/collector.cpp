#include "input/collector.hpp"

#include <charconv>

#include "core/sha256.hpp"
#include "core/utf8.hpp"
#include "input/language.hpp"
#include "input/published.hpp"
#include "input/roles.hpp"

namespace chancery::input {
namespace {

/// Articles without a date that are named one by one; the rest is only counted.
constexpr std::size_t undated_named = 10;

std::uint64_t short_hash(const std::string& hexadecimal) {
  std::uint64_t value = 0;
  std::from_chars(hexadecimal.data(), hexadecimal.data() + 16, value, 16);
  return value;
}

void fill(std::string& field, const std::string& other) {
  if (field.empty()) field = other;
}

std::string problem_of(const Article& article) {
  if (article.text.find_first_not_of(" \t\r\n\f\v") == std::string::npos) return "it holds no text";
  if (const std::size_t at = article.text.find('\0'); at != std::string::npos) {
    return "its text holds the character U+0000, at byte " + std::to_string(at) + "; remove it";
  }
  if (const auto at = first_invalid_utf8(article.text)) {
    return "its text is not valid UTF-8 at byte " + std::to_string(*at);
  }
  return "";
}

/// The text's own title, when no field gives one.
std::string title_line(const Article& article) {
  for (const Line& line : article.lines) {
    if (line.role == LineRole::title) return std::string(line.span.in(article.text));
  }
  return "";
}

std::string body_of(const Article& article) {
  std::string body;
  for (const Line& line : article.lines) {
    if (line.role == LineRole::body) body.append(line.span.in(article.text)) += '\n';
  }
  return body;
}

}  // namespace

void Collector::fail(const InputError& error) {
  ++counts_.errors;
  if (receiver_.error) receiver_.error(error);
}

void Collector::say(const std::string& message) const {
  if (receiver_.message) receiver_.message(message);
}

void Collector::pass_over(const std::string& message) {
  ++counts_.passed_over;
  say(message);
}

void Collector::finish() const {
  if (counts_.undated <= undated_named) return;
  say("and " + std::to_string(counts_.undated - undated_named) + " more articles without a publication date");
}

bool Collector::is_new(const Article& article, std::uint32_t line) {
  if (options_.allow_repeated) return true;
  const std::uint64_t text = short_hash(article.sha256);
  const auto [known, inserted] = text_of_id_.try_emplace(short_hash(sha256(article.id)), text);
  if (inserted) return true;
  if (known->second == text) {
    ++counts_.repeated;
  } else {
    fail(InputError(
        article.origin, line, 0,
        "the id '" + article.id + "' was met before with another text; give one of the two another id"));
  }
  return false;
}

bool Collector::is_english(Article& article, std::string_view body) {
  const std::string detected = detect_language(body);
  if (!detected.empty()) article.language = detected;
  if (detected.empty() || detected == "en") return true;
  if (!options_.any_language) {
    ++counts_.other_language;
    say(article.origin + ": skipped, its language is " + detected +
        " and not English; --force reads it all the same");
  }
  return false;
}

void Collector::check_date(const Article& article, std::uint32_t line) {
  if (!article.published) {
    if (++counts_.undated <= undated_named) {
      say(article.origin +
          ": no publication date, so relative dates stay open; add a field, or pass --date YYYY-MM-DD");
    }
  } else if (options_.today && *article.published > *options_.today) {
    fail(InputError(
        article.origin, line, 0,
        "its publication date, " + chancery::to_string(*article.published) + ", lies in the future"));
  }
}

void Collector::set_date(Draft& draft) {
  Article& article = draft.article;
  if (!draft.published_field.empty()) {
    article.published = read_published_field(draft.published_field);
    if (!article.published) {
      fail(InputError(article.origin, draft.line, 0,
                      "its publication date, '" + draft.published_field.substr(0, 40) +
                          "', is no date; write YYYY-MM-DD"));
    }
  }
  if (article.published) {
    article.published_from = DateSource::field;
  } else if (options_.date) {
    article.published = options_.date;
    article.published_from = DateSource::option;
  } else {
    find_published(article);
  }
}

void Collector::add(Draft draft, const Origin& origin) {
  Article& article = draft.article;
  article.origin = origin.name;
  fill(article.id, origin.stem);
  fill(article.url, origin.sidecar.url);
  fill(article.publisher, origin.sidecar.publisher);
  fill(article.title, origin.sidecar.title);
  if (draft.published_field.empty() && !article.published) article.published = origin.sidecar.published;
  if (const std::string problem = problem_of(article); !problem.empty()) {
    fail(InputError(article.origin, draft.line, 0, problem));
    return;
  }
  article.sha256 = sha256(article.text);
  if (!is_new(article, draft.line)) return;
  if (article.lines.empty()) article.lines = assign_roles(article.text, article.title);
  fill(article.title, title_line(article));
  const std::string body = body_of(article);
  if (!is_english(article, body) && !options_.any_language) return;
  article.sketch = text_sketch(body);
  if (options_.find_copies) article.copy_of = copies_.note(article.id, article.sketch);
  if (!article.copy_of.empty()) {
    ++counts_.copies;
    say(article.origin + ": nearly the same text as the article '" + article.copy_of + "'");
  }
  set_date(draft);
  check_date(article, draft.line);
  if (draft.line > 0) article.origin += ":" + std::to_string(draft.line);
  ++counts_.articles;
  if (receiver_.article) receiver_.article(std::move(article));
}

}  // namespace chancery::input
