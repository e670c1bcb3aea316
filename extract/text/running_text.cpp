#include "extract/text/running_text.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/text/plain_case.hpp"
#include "extract/words/letters.hpp"
#include "input/paragraphs.hpp"

namespace chancery::extract {
namespace {

/// Where something stands that the parser does not know, and something of the same length that it does.
struct StandIn {
  std::size_t at = 0;
  std::string_view known;
};

/// The full stops of ranks before a name: "Col. Ann Lee", "Brig. Gen. Ann Lee". With a letter for its stop
/// the rank is one token to the tokenizer.
std::vector<StandIn> stops_of_ranks(std::string_view text) {
  std::vector<StandIn> stops;
  for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
    const bool named = at + 2 < text.size() && text[at + 1] == ' ' &&
                       std::isupper(static_cast<unsigned char>(text[at + 2])) != 0;
    if (!named) continue;
    std::size_t begin = at;
    while (begin > 0 && std::isalpha(static_cast<unsigned char>(text[begin - 1])) != 0) --begin;
    if (is_one_of(text.substr(begin, at - begin),
                  {"Brig", "Maj", "Lt",   "Lieut", "Col",   "Capt", "Sgt", "Cmdr", "Cdr",  "Cpl",
                   "Pvt",  "Amb", "Supt", "Insp",  "Comdr", "Hon",  "Rev", "Eng",  "Engr", "Atty"}))
      stops.push_back({at, "n"});
  }
  return stops;
}

/// "He wrote on X. Kenya said": the network's name, whose stop the tokenizer takes for that of an initial.
std::vector<StandIn> network_at_end(std::string_view text) {
  constexpr std::string_view word = "on X";
  std::vector<StandIn> found;
  for (std::size_t at = text.find(" on X."); at != std::string_view::npos; at = text.find(" on X.", at + 1)) {
    const std::size_t end = at + 2 + word.size();
    if (end == text.size() || text[end] == ' ' || text[end] == '\n') found.push_back({at + 1, "here"});
  }
  return found;
}

/// Verbs that the tokenizer would cut at their hyphen: "will co-chair the talks", "talks co-hosted by Oslo".
std::vector<StandIn> verbs_with_hyphen(std::string_view text) {
  struct Row {
    std::string_view word, known;
    bool may_be_noun;
  };
  constexpr Row rows[] = {{"co-chaired", "supervised", false},     {"co-chairing", "supervising", false},
                          {"co-hosted", "organized", false},       {"co-hosting", "organizing", false},
                          {"co-sponsored", "orchestrated", false}, {"co-led", "headed", false},
                          {"co-chair", "organize", true},          {"co-host", "arrange", true}};
  std::vector<StandIn> found;
  for (std::size_t at = text.find(" co-"); at != std::string_view::npos; at = text.find(" co-", at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    const std::string_view before = text.substr(0, at);
    for (const Row& row : rows) {
      const bool whole = rest.starts_with(row.word) && rest.size() > row.word.size() &&
                         std::isalpha(static_cast<unsigned char>(rest[row.word.size()])) == 0;
      const bool verb = !row.may_be_noun || before.ends_with(" to") || before.ends_with(" will") ||
                        before.ends_with(" would") || before.ends_with(" and") ||
                        before.ends_with(" jointly");
      if (whole && verb) found.push_back({at + 1, row.known});
    }
  }
  return found;
}

/// "Said" where it is a given name within a sentence: "her colleague, Said Ali Omar". The parser takes it for
/// the verb.
std::vector<StandIn> names_like_verbs(std::string_view text) {
  constexpr std::string_view word = " Said ";
  std::vector<StandIn> found;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t next = at + word.size();
    if (at == 0 || next >= text.size()) continue;
    const bool within = text[at - 1] == ',' || std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0;
    if (within && std::isupper(static_cast<unsigned char>(text[next])) != 0) found.push_back({at, " Saad "});
  }
  return found;
}

/// "Chad expelled" where a sentence begins: the parser takes the state for a participle.
std::vector<StandIn> states_like_verbs(std::string_view text) {
  constexpr std::string_view word = "Chad ";
  std::vector<StandIn> found;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t next = at + word.size();
    const bool opens = at == 0 || text[at - 1] == '\n' ||
                       (at > 1 && text[at - 1] == ' ' && is_one_of(text.substr(at - 2, 1), {".", "!", "?"}));
    const bool named = next < text.size() && std::isupper(static_cast<unsigned char>(text[next])) != 0;
    if (opens && !named) found.push_back({at, "Iran "});
  }
  return found;
}

/// "HE the Minister", "HH the Amir": the parser takes the honorific for the pronoun, and reads the sentence
/// better without it.
std::vector<Span> honorifics_like_pronouns(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t at = text.find('H'); at != std::string_view::npos; at = text.find('H', at + 1)) {
    const std::string_view word = text.substr(at, 2);
    if (word != "HE" && word != "HH") continue;
    const std::string_view rest = text.substr(at + word.size());
    const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(';
    const bool titled =
        rest.starts_with(" the ") ||
        (rest.size() > 2 && rest[0] == ' ' && std::isupper(static_cast<unsigned char>(rest[1])) != 0 &&
         std::islower(static_cast<unsigned char>(rest[2])) != 0);
    if (begins && titled)
      found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())});
  }
  return found;
}

/// "Oslo, Rome sign pact; opposition fills square": two headlines, which the parser takes for one sentence.
std::vector<StandIn> semicolons_of_titles(const input::Article& article, std::string_view text) {
  std::vector<StandIn> found;
  for (const input::Line& line : article.lines) {
    if (line.role != input::LineRole::title && line.role != input::LineRole::deck) continue;
    for (std::size_t at = text.find("; ", line.span.begin); at < line.span.end; at = text.find("; ", at + 1))
      found.push_back({at, "."});
  }
  return found;
}

bool names_day_or_month(std::string_view folded) {
  for (const std::string_view name : {"january", "february", "march", "april", "may", "june", "july",
                                      "august", "september", "october", "november", "december", "monday",
                                      "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
    if (folded.size() >= 3 && name.starts_with(folded)) return true;
  }
  return folded == "sept";
}

/// The colon behind "FEB 27, 2023", "Tuesday 4 June" where a line begins: the day is no subject of what
/// follows.
std::vector<StandIn> labels_of_days(std::string_view text) {
  constexpr std::size_t longest = 28;
  std::vector<StandIn> found;
  for (std::size_t line = 0; line < text.size(); line = text.find('\n', line)) {
    if (text[line] == '\n' && ++line >= text.size()) break;
    const std::size_t label = text.substr(line, longest + 1).find(':');
    if (label == std::string_view::npos) continue;
    const std::size_t colon = line + label;
    if (colon + 2 >= text.size() || text[colon + 1] != ' ') continue;
    bool day = false;
    bool all = true;
    for (const std::string& word : words_of(fold(text.substr(line, colon - line)))) {
      std::string bare = word;
      while (!bare.empty() && std::isalnum(static_cast<unsigned char>(bare.back())) == 0) bare.pop_back();
      if (bare.empty()) continue;
      const bool number = std::ranges::all_of(bare, [](unsigned char c) { return std::isdigit(c) != 0; });
      day = day || names_day_or_month(bare);
      all = all && (number || names_day_or_month(bare));
    }
    if (day && all) found.push_back({colon, "."});
  }
  return found;
}

/// Marks before the items of a list, which the parser takes for words; a dash it knows.
std::vector<StandIn> bullets(std::string_view text) {
  std::vector<StandIn> found;
  for (const std::string_view bullet : {"•", "●", "▪", "■", "◦", "‣"}) {
    for (std::size_t at = text.find(bullet); at != std::string_view::npos; at = text.find(bullet, at + 1)) {
      if (at == 0 || text[at - 1] == '\n') found.push_back({at, "—"});
    }
  }
  return found;
}

}  // namespace

language::Document parse_article(const input::Article& article, const Lexicon& lexicon,
                                 const language::Model& model, language::Parser& parser, std::string& text) {
  text = article.text;
  std::vector<Span> paragraphs;
  for (const input::Line& line : input::parsed_paragraphs(article)) {
    const std::string words = input::parser_text(article, line.span);
    std::ranges::copy(words, text.begin() + line.span.begin);
    paragraphs.push_back(line.span);
  }
  write_in_plain_case(article, lexicon, model, text);
  std::vector<std::pair<std::size_t, std::string>> written;
  const auto put = [&](const std::vector<StandIn>& all) {
    for (const StandIn& one : all) {
      written.emplace_back(one.at, text.substr(one.at, one.known.size()));
      text.replace(one.at, one.known.size(), one.known);
    }
  };
  for (const auto find : {stops_of_ranks, network_at_end, names_like_verbs, verbs_with_hyphen, bullets,
                          states_like_verbs, labels_of_days})
    put(find(text));
  put(semicolons_of_titles(article, text));
  language::Document document = parser.parse(text, paragraphs, honorifics_like_pronouns(text));
  for (auto one = written.rbegin(); one != written.rend(); ++one)
    text.replace(one->first, one->second.size(), one->second);
  return document;
}

}  // namespace chancery::extract
