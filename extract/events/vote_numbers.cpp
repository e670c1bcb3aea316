#include "extract/events/vote_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace chancery::extract {
namespace {

std::optional<std::int64_t> figures(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || text.size() > 9 || error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return value;
}

class VoteReader {
 public:
  VoteReader(const language::Document& document, const TimeLexicon& lexicon,
             const language::Sentence& sentence)
      : document_(document), lexicon_(lexicon), sentence_(sentence) {}

  VoteNumbers read() {
    for (std::uint32_t i = sentence_.begin; i < sentence_.end; ++i) {
      read_score(i);
      const auto number = number_at(i);
      if (!number) continue;
      std::uint32_t next = i + 1;
      if (is(next, "votes") || is(next, "vote")) ++next;
      if (is(next, "to") || is(next, "-") || is(next, "–")) {
        const auto second = number_at(next + 1);
        if (second && (next > i + 1 || follows_vote(i))) set(number, second);
      }
      if (is(next, "in") && (is(next + 1, "favour") || is(next + 1, "favor"))) numbers_.in_favour = number;
      if (is(next, "for") && follows_vote(i)) numbers_.in_favour = number;
      if (is(next, "against")) numbers_.against = number;
      if (is(next, "abstentions") || is(next, "abstention") || is(next, "abstaining") ||
          is(next, "abstained")) {
        numbers_.abstentions = number;
      }
    }
    return numbers_;
  }

 private:
  bool is(std::uint32_t i, std::string_view word) const {
    return i < sentence_.end && document_.word(i) == word;
  }

  std::optional<std::int64_t> number_at(std::uint32_t i) const {
    return i < sentence_.end ? cardinal(document_.word(i), lexicon_) : std::nullopt;
  }

  /// "voted 81 to 12", "by 14 to 2", "5 - 3" at the end
  bool follows_vote(std::uint32_t i) const {
    const std::uint32_t begin = i > sentence_.begin + 4 ? i - 4 : sentence_.begin;
    for (std::uint32_t k = begin; k < i; ++k) {
      const std::string_view lemma = document_.lemma(k);
      if (lemma == "vote" || lemma == "by" || lemma == "pass" || lemma == "adopt" || lemma == "ratify")
        return true;
    }
    return false;
  }

  void set(std::optional<std::int64_t> first, std::optional<std::int64_t> second) {
    if (numbers_.in_favour) return;
    numbers_.in_favour = first;
    numbers_.against = second;
  }

  /// "81-12" in one token
  void read_score(std::uint32_t i) {
    const std::string_view word = document_.word(i);
    std::size_t dash = word.find('-');
    std::size_t width = 1;
    if (dash == std::string_view::npos) {
      dash = word.find("–");
      width = 3;
    }
    if (dash == std::string_view::npos || dash == 0) return;
    const auto first = figures(word.substr(0, dash));
    const auto second = figures(word.substr(std::min(dash + width, word.size())));
    if (first && second) set(first, second);
  }

  const language::Document& document_;
  const TimeLexicon& lexicon_;
  const language::Sentence& sentence_;
  VoteNumbers numbers_;
};

}  // namespace

std::optional<std::int64_t> cardinal(std::string_view word, const TimeLexicon& lexicon) {
  if (word == "none" || word == "nil" || word == "zero") return 0;
  if (const auto value = figures(word)) return value;
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  }
  if (lower == "a" || lower == "an") return std::nullopt;
  const TimeLexicon::Word* known = lexicon.find(lower);
  const auto value = known ? known->as(TimeWordKind::number) : std::nullopt;
  return value ? std::optional<std::int64_t>(*value) : std::nullopt;
}

VoteNumbers vote_numbers(const language::Document& document, const TimeLexicon& lexicon,
                         const language::Sentence& sentence) {
  return VoteReader(document, lexicon, sentence).read();
}

}  // namespace chancery::extract
