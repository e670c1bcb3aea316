#include "extract/text/plain_case.hpp"

#include <algorithm>
#include <optional>

#include "extract/text/written_words.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Pos;

void lower_letters(std::string& text, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i) {
    const unsigned code = static_cast<unsigned char>(text[i]);
    const bool accented = i > begin && text[i - 1] == '\xC3' && code >= 0x80 && code <= 0x9E && code != 0x97;
    if ((code >= 'A' && code <= 'Z') || accented) text[i] = static_cast<char>(text[i] + 32);
  }
}

class PlainCase {
 public:
  PlainCase(const input::Article& article, const Lexicon& lexicon, const language::Model& model,
            std::string& text)
      : article_(article), lexicon_(lexicon), model_(model), text_(text) {}

  void write() {
    for (const input::Line& line : article_.lines) {  // "READER: ANN LEE | EDITOR: JO COX" is no headline
      using enum input::LineRole;
      if (line.role != title && line.role != deck && line.role != body) continue;
      if (std::ranges::count_if(line.span.in(text_), [](char c) { return c == '|' || c == ':'; }) > 1)
        continue;
      const std::vector<Span> words = written_words(text_, line.span);
      const bool capitals = is_capital_line(text_, words);
      if (capitals ? line.role != body : is_title_case(text_, words, line.span))
        write(words, capitals, line.role == title);
    }
  }

 private:
  void write(const std::vector<Span>& words, bool capitals, bool title) {
    if (!written_) written_.emplace(article_);
    const std::vector<bool> names = names_among(words, capitals);
    if (!capitals && !tells(words, names, title)) return;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::uint32_t first = names[i] || i == 0 ? words[i].begin + 1 : words[i].begin;
      if (capitals ? !is_abbreviation(words[i]) : !names[i] && i > 0)
        lower_letters(text_, first, words[i].end);
    }
  }

  /// Whether some word that is no name may be a verb: the names of bodies and sections have none.
  /// @param title  the line is the title: a word that may be a noun, too, will do
  bool tells(const std::vector<Span>& words, const std::vector<bool>& names, bool title) const {
    for (std::size_t i = 1; i < words.size(); ++i) {
      const std::string lower = lower_word(words[i].in(text_));
      if (names[i] || !model_.knows_word(lower, Pos::VERB)) continue;
      if (title || !model_.knows_word(lower, Pos::NOUN) || lower.ends_with('s') || lower.ends_with("ed"))
        return true;
      const std::string before = lower_word(words[i - 1].in(text_));
      if (before == "to" || before == "will") return true;
    }
    return false;
  }

  std::vector<bool> names_among(const std::vector<Span>& words, bool capitals) const {
    std::vector<bool> names(words.size(), false);
    bool unknown = false;  // the word before is a name that no table has
    std::uint32_t known_end = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].begin >= known_end)
        known_end = std::max(known_end, words[i].begin + known_name(words[i].begin, capitals));
      const std::string lower = lower_word(words[i].in(text_));
      if (words[i].begin < known_end) {
        names[i] = !is_grammar_word(lower) || (!capitals && is_capitalised(words[i].in(text_)));
        unknown = false;
        continue;
      }
      const bool beside = unknown && text_[words[i].begin - 1] == ' ';
      names[i] = is_name(words[i], lower, beside);
      unknown = names[i];
    }
    return names;
  }

  /// Bytes of the known name that begins there.
  std::uint32_t known_name(std::uint32_t at, bool capitals) const {
    std::uint32_t size = 0;
    for (const EntityLexicon::Hit& hit : lexicon_.entities().names_at(text_, at)) {
      const bool sure = hit.known->how != Known::How::contextual && !hit.known->needs_article &&
                        is_capitalised(hit.known->name);
      const std::string word = lower_word(std::string_view(text_).substr(at, hit.size));
      const bool other = is_grammar_word(word) || (capitals && word == "us") ||
                         (written_->plain(word) && !written_->capital(word));
      if (sure && !other) size = std::max(size, hit.size);
    }
    return size;
  }

  bool is_name(Span word, const std::string& lower, bool beside) const {
    if (is_grammar_word(lower)) return false;
    if (written_->plain(lower) && !written_->capital(lower)) return false;
    if (written_->capital(lower) || lower.size() == 1) return true;
    const auto& names = lexicon_.entities();
    if (names.is_given_name(lower) || names.is_leading_surname(lower) || is_calendar_word(lower)) return true;
    if (lexicon_.events().find(lower) != nullptr || !names.nouns(lower).empty()) return false;
    if (std::ranges::any_of(std::initializer_list<Pos>{Pos::VERB, Pos::ADJ, Pos::ADV},
                            [&](Pos pos) { return model_.knows_word(lower, pos); }))
      return false;
    const bool abbreviation = word.end - word.begin < 6 && is_all_capitals(word.in(text_));
    return beside || abbreviation || !model_.knows_word(lower, Pos::NOUN);
  }

  /// Of a line in capitals: what the article writes in capitals elsewhere, and what the tables have so.
  bool is_abbreviation(Span word) const {
    const auto hits = lexicon_.entities().names_at(text_, word.begin);
    return std::ranges::any_of(hits,
                               [&](const EntityLexicon::Hit& hit) {
                                 return hit.known->how == Known::How::abbreviation &&
                                        word.begin + hit.size <= word.end;
                               }) &&
           !is_grammar_word(lower_word(word.in(text_)));
  }

  static bool is_calendar_word(std::string_view lower) {
    return is_one_of(lower, {"january", "february", "march", "april", "june", "july", "august", "september",
                             "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
                             "friday", "saturday", "sunday"});
  }

  const input::Article& article_;
  const Lexicon& lexicon_;
  const language::Model& model_;
  std::string& text_;
  std::optional<WrittenWords> written_;
};

}  // namespace

void write_in_plain_case(const input::Article& article, const Lexicon& lexicon, const language::Model& model,
                         std::string& text) {
  PlainCase(article, lexicon, model, text).write();
}

}  // namespace chancery::extract
