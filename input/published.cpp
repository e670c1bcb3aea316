#include "input/published.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "input/dates.hpp"
#include "input/pattern.hpp"

namespace chancery::input {
namespace {

/// Days within which two dates of one page support each other.
constexpr int near_days = 31;

/// `20240312T100000Z`, as agencies write it.
std::optional<Date> basic_date(std::string_view field) {
  static const Pattern pattern("^(\\d{4})(\\d\\d)(\\d\\d)(?:T|$)");
  const auto groups = pattern.search(field);
  if (groups.empty()) return std::nullopt;
  return parse_date(std::string(groups[1].in(field)) + "-" + std::string(groups[2].in(field)) + "-" +
                    std::string(groups[3].in(field)));
}

/// A date outside the body, with what speaks for it.
struct Candidate {
  WrittenDate written;
  std::string_view line;
  LineRole role;
  bool in_head;  ///< before the first line of the body
  bool updated;  ///< said to be the day of a change
};

bool says_updated(std::string_view before) {
  static const Pattern pattern(
      "(?:updated?|modified|amended|corrected|actualizado)\\W{0,4}(?:on)?\\W*(?:\\w+\\W+)?$",
      Pattern::Case::ignored);
  return pattern.found_in(before);
}

bool is_old_picture(std::string_view caption) {
  static const Pattern pattern("\\b(?:file|archive|undated|illustration)\\b", Pattern::Case::ignored);
  return pattern.found_in(caption);
}

std::vector<Candidate> candidates_in(const Article& article) {
  std::vector<Candidate> candidates;
  bool in_head = true;
  for (const Line& line : article.lines) {
    in_head = in_head && line.role != LineRole::body;
    const std::string_view text = line.span.in(article.text);
    if (line.role == LineRole::body || text.size() > 1000) continue;
    if (line.role == LineRole::caption && is_old_picture(text)) continue;
    std::uint32_t from = 0;
    for (const WrittenDate& written : dates_in(text)) {
      const bool updated = says_updated(text.substr(from, written.span.begin - from));
      candidates.push_back({written, text, line.role, in_head, updated});
      from = written.span.end;
    }
  }
  return candidates;
}

/// Dates of the text that have one reading, wherever they stand.
std::vector<Date> clear_dates(const Article& article) {
  std::vector<Date> dates;
  for (const Line& line : article.lines) {
    for (const WrittenDate& written : dates_in(line.span.in(article.text))) {
      if (!written.other) dates.push_back(written.date);
    }
  }
  return dates;
}

/// Chooses between day first and month first: by an American time zone, or by the text's other dates.
std::optional<Date> settled(const Candidate& candidate, const std::vector<Date>& support) {
  const WrittenDate& written = candidate.written;
  if (!written.other) return written.date;
  static const Pattern american("\\b(?:[ECMP][SD]?T)\\b");
  static const Pattern european(
      "\\b(?:CEST|BST|IST|publicado|actualizado|publi[eé]|mis à jour|aktualisiert)\\b",
      Pattern::Case::ignored);
  if (european.found_in(candidate.line)) return written.date;
  if (american.found_in(candidate.line)) return written.other;
  const auto supported = [&](Date date) {
    return std::any_of(support.begin(), support.end(),
                       [&](Date other) { return std::abs(days_between(date, other)) <= near_days; });
  };
  const bool first = supported(written.date);
  if (first == supported(*written.other)) return std::nullopt;
  return first ? written.date : *written.other;
}

/// Smaller is better; nothing when the place says nothing about publication.
std::optional<int> rank_of(const Candidate& candidate) {
  switch (candidate.role) {
    case LineRole::date:
    case LineRole::byline:
    case LineRole::source:
      return candidate.updated ? 3 : candidate.in_head ? 0 : 2;
    case LineRole::dateline:
      return 1;
    case LineRole::furniture:
      return !candidate.in_head ? std::nullopt : std::optional(candidate.updated ? 3 : 2);
    case LineRole::caption:
      return 4;
    default:
      return std::nullopt;
  }
}

DateSource source_of(LineRole role) {
  if (role == LineRole::caption) return DateSource::caption;
  return role == LineRole::dateline ? DateSource::dateline : DateSource::line;
}

}  // namespace

std::optional<Date> read_published_field(std::string_view field) {
  if (const auto date = parse_date(field)) return date;
  if (const auto date = basic_date(field)) return date;
  const std::vector<WrittenDate> dates = dates_in(field.substr(0, 200));
  return dates.size() == 1 && !dates[0].other ? std::optional(dates[0].date) : std::nullopt;
}

void find_published(Article& article) {
  const std::vector<Candidate> candidates = candidates_in(article);
  if (candidates.empty()) return;
  const std::vector<Date> support = clear_dates(article);
  std::optional<int> best;
  for (const Candidate& candidate : candidates) {
    const auto rank = rank_of(candidate);
    if (!rank || (best && *best <= *rank)) continue;
    const auto date = settled(candidate, support);
    if (!date) continue;
    best = rank;
    article.published = date;
    article.published_from = source_of(candidate.role);
  }
}

}  // namespace chancery::input
