#include "extract/people/name_parts.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

/// "Nube" of ""Nube"" within a name.
void drop_quotation_marks(std::string& part) {
  for (const std::string_view mark : {"\"", "“", "”", "‘", "’", "'"}) {
    if (part.starts_with(mark)) part.erase(0, mark.size());
    if (part.ends_with(mark)) part.erase(part.size() - mark.size());
  }
}

}  // namespace

std::vector<std::string> parts_of(std::string_view name) {
  std::vector<std::string> parts = words_of(fold(name));
  for (std::string& part : parts) drop_quotation_marks(part);
  std::erase(parts, std::string());
  while (!parts.empty() && is_one_of(parts.back(), {"jr.", "jr", "sr.", "ii", "iii", "iv"})) {
    parts.pop_back();
  }
  // "B.Battsetseg" is "B. Battsetseg"
  if (begins_with_initial(name) && parts.front().size() > 2) {
    parts.insert(parts.begin(), parts.front().substr(0, 2));
    parts[1].erase(0, 2);
  }
  return parts;
}

std::string_view without_article_of(std::string_view part) {
  for (const std::string_view article : {"al-", "el-", "as-", "ash-", "ad-", "ar-", "at-", "az-", "an-"}) {
    if (part.starts_with(article) && part.size() > article.size() + 3) return part.substr(article.size());
  }
  return part;
}

std::vector<std::string> spelled_out(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> letters[] = {
      {"đ", "dj"}, {"Đ", "Dj"}, {"ä", "ae"}, {"Ä", "Ae"}, {"ö", "oe"}, {"Ö", "Oe"},
      {"ü", "ue"}, {"Ü", "Ue"}, {"ø", "oe"}, {"Ø", "Oe"}, {"å", "aa"}, {"Å", "Aa"}};
  std::string text;
  for (std::size_t at = 0; at < name.size();) {
    const auto* const letter = std::ranges::find_if(
        letters, [&](const auto& row) { return name.substr(at).starts_with(row.first); });
    const bool plain = letter == std::end(letters);
    text += plain ? name.substr(at, 1) : letter->second;
    at += plain ? 1 : letter->first.size();
  }
  return parts_of(text);
}

}  // namespace chancery::extract
