#include "extract/names/credits.hpp"

#include <algorithm>
#include <array>

#include "extract/names/broadcast_hands.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::uint32_t longest_credit = 90;  ///< bytes

bool speaks_of_pictures(std::string_view folded) {
  constexpr std::array<std::string_view, 8> words{"photo",   "picture", "image",  "courtesy",
                                                  "handout", "file/",   "via ap", "getty"};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

/// "A. Smith/Agency": capitalised words on both sides of a stroke.
bool has_stroke_between_names(std::string_view text) {
  const std::size_t stroke = text.find('/');
  return stroke != std::string_view::npos && stroke > 1 && stroke + 1 < text.size() &&
         is_capitalised(text.substr(stroke + 1)) &&
         text.find_first_of("0123456789") == std::string_view::npos;
}

class Credits {
 public:
  explicit Credits(const Analysis& analysis) : analysis_(analysis), text_(analysis.article.text) {}

  std::vector<Span> find() {
    for (const auto& paragraph : analysis_.document.paragraphs) {
      read_brackets(paragraph);
      read_tail(paragraph);
    }
    add_broadcast_hands(analysis_, found_);
    std::sort(found_.begin(), found_.end());
    return std::move(found_);
  }

 private:
  void read_brackets(Span paragraph) {
    for (std::uint32_t open = paragraph.begin; open < paragraph.end; ++open) {
      if (text_[open] != '(' && text_[open] != '[') continue;
      const char closing = text_[open] == '(' ? ')' : ']';
      std::uint32_t end = open + 1;
      while (end < paragraph.end && text_[end] != closing) ++end;
      if (end == paragraph.end || end - open > longest_credit) continue;
      const std::string_view inside = text_.substr(open + 1, end - open - 1);
      if (speaks_of_pictures(fold(inside)) || has_stroke_between_names(inside) ||
          names_agency(open + 1, end)) {
        found_.push_back({open, end + 1});
      }
      open = end;
    }
  }

  bool names_agency(std::uint32_t begin, std::uint32_t end) const {
    for (const auto& hit : analysis_.lexicon.entities().names_at(text_, begin)) {
      if (begin + hit.size == end && hit.known->subtype == "media") return true;
    }
    return false;
  }

  /// What follows "Photo:", "Photo by" or a copyright sign, to the end of the paragraph.
  void read_tail(Span paragraph) {
    const std::string_view words = paragraph.in(text_);
    for (const std::string_view mark : {"Photo:", "Photo by", "Photograph:", "Picture:", "Image:", "\xC2\xA9",
                                        "Foto:", "PHOTO:", "Graphic by", "Graphic:", "Graphics by", "Map by",
                                        "Illustration by", "Illustration:", "Cartoon by"}) {
      const std::size_t at = words.find(mark);
      if (at == std::string_view::npos || words.size() - at > longest_credit) continue;
      found_.push_back({paragraph.begin + static_cast<std::uint32_t>(at), paragraph.end});
      return;
    }
  }

  const Analysis& analysis_;
  std::string_view text_;
  std::vector<Span> found_;
};

}  // namespace

std::vector<Span> find_credits(const Analysis& analysis) { return Credits(analysis).find(); }

bool is_credit(const std::vector<Span>& credits, Span span) {
  auto after = std::upper_bound(credits.begin(), credits.end(), span.begin,
                                [](std::uint32_t at, Span credit) { return at < credit.begin; });
  return after != credits.begin() && (--after)->end > span.begin;
}

}  // namespace chancery::extract
