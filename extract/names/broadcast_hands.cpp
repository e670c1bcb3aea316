#include "extract/names/broadcast_hands.hpp"

#include <algorithm>
#include <string_view>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::uint32_t short_sentence = 12;  ///< tokens of "Ann Lee reports from Port Moresby."

class Hands {
 public:
  Hands(const Analysis& analysis, const language::Sentence& sentence, std::vector<Span>& credits)
      : analysis_(analysis),
        document_(analysis.document),
        begin_(sentence.begin),
        end_(sentence.end),
        credits_(credits) {}

  void read() {
    reports();
    for (std::uint32_t i = begin_; i + 1 < end_; ++i) labelled(i);
    for (std::uint32_t i = begin_; i + 2 < end_; ++i) {
      follows_with(i);
      made_by(i);
      speaks(i);
      is_ours(i);
    }
  }

 private:
  std::string_view lower(std::uint32_t at) const { return at < end_ ? analysis_.folded.word(at) : ""; }
  bool is_capital(std::uint32_t at) const {
    return at < end_ && is_capitalised(document_.word(at)) &&
           (document_.tokens[at].pos == language::Pos::PROPN ||
            document_.tokens[at].pos == language::Pos::NOUN);
  }

  std::uint32_t end_of_run(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (is_capital(end) ||
           (end > begin && end < end_ && document_.word(end) == "-" && is_capital(end + 1)))
      ++end;
    return end;
  }

  void credit(std::uint32_t begin) {
    const std::uint32_t end = end_of_run(begin);
    if (end > begin) credits_.push_back(document_.span_of(begin, end));
  }

  bool tells_of_broadcast() const {
    for (std::uint32_t i = begin_; i < end_; ++i) {
      if (is_one_of(lower(i), {"news", "bulletin", "programme", "program", "broadcast", "headlines",
                               "edition", "newscast", "newshour"}))
        return true;
    }
    return false;
  }

  /// "This is the news, read by Ann Lee"
  void made_by(std::uint32_t at) {
    if (lower(at + 1) != "by" || !is_capital(at + 2)) return;
    if (!is_one_of(lower(at), {"read", "presented", "produced", "compiled", "edited", "anchored", "written"}))
      return;
    if (tells_of_broadcast()) credit(at + 2);
  }

  /// "READER: ANN LEE"
  void labelled(std::uint32_t at) {
    if (lower(at + 1) != ":" || !is_capitalised(document_.word(at))) return;
    const bool label = is_one_of(
        lower(at), {"reader", "producer", "presenter", "newsreader", "editor", "subeditor", "sub-editor",
                    "anchor", "host", "reporter", "newscaster", "translator", "bulletin", "engineer"});
    if (!label) return;
    if (at + 2 == end_ && end_ < document_.tokens.size()) {  // the model ends the sentence at the colon
      const auto& next = document_.sentences[document_.tokens[end_].sentence];
      return Hands(analysis_, next, credits_).credit(end_);
    }
    credit(at + 2);
  }

  /// "The weather follows, with Sereana."
  void follows_with(std::uint32_t at) {
    if (lower(at) != "with" || !is_capital(at + 1) || !is_one_of(lower(end_of_run(at + 1)), {".", "!", ""}))
      return;
    bool part = false;
    bool follows = false;
    for (std::uint32_t i = begin_; i < at; ++i) {
      part = part || is_one_of(lower(i), {"weather", "sport", "sports", "markets", "traffic", "headlines"});
      follows =
          follows || is_one_of(lower(i), {"follow", "follows", "next", "now", "comes", "coming", "up", "is"});
    }
    if (part && follows) credit(at + 1);
  }

  /// "I'm Ann Lee."
  void speaks(std::uint32_t at) {
    if (lower(at) != "i" || !is_one_of(lower(at + 1), {"'m", "’m", "am"}) || !is_capital(at + 2)) return;
    const std::uint32_t end = end_of_run(at + 2);
    const std::string_view after = lower(end);
    if (end < at + 4 || (end < end_ && !is_one_of(after, {".", ",", "and", "in", "with", "for", ";", "!"})))
      return;
    credit(at + 2);
  }

  /// "Our reporter in Lae was Ann Lee."
  void is_ours(std::uint32_t at) {
    if (lower(at) != "our" || !is_one_of(lower(at + 1), {"reporter", "correspondent", "producer",
                                                         "newsreader", "presenter", "editor", "engineer"}))
      return;
    for (std::uint32_t i = at + 2; i < std::min(end_, at + 9); ++i) {
      if (is_one_of(lower(i), {"was", "is"}) && is_capital(i + 1)) return credit(i + 1);
    }
  }

  /// "Ann Lee reports.", "Ann Lee has more."
  void reports() {
    const std::uint32_t end = end_of_run(begin_);
    if (end < begin_ + 2 || end_ > begin_ + short_sentence) return;
    const bool story = lower(end) == "has" && is_one_of(lower(end + 1), {"more", "this", "the"}) &&
                       is_one_of(lower(end + 2), {".", ":", "report", "story", "details"});
    const bool plain = lower(end) == "reports" && is_one_of(lower(end + 1), {".", ":", "from", "in", ""});
    const bool now = lower(end) == "reporting" && is_one_of(lower(end + 1), {".", "from", ""});
    if (story || plain || now) credit(begin_);
  }

  const Analysis& analysis_;
  const language::Document& document_;
  std::uint32_t begin_;
  std::uint32_t end_;
  std::vector<Span>& credits_;
};

}  // namespace

void add_broadcast_hands(const Analysis& analysis, std::vector<Span>& credits) {
  for (const auto& sentence : analysis.document.sentences) Hands(analysis, sentence, credits).read();
}

}  // namespace chancery::extract
