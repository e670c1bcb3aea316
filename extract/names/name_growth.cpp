// Where names go on beyond what the model saw of them.
#include <algorithm>

#include "extract/names/name_extent.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::NameType;
using language::Pos;

bool is_name_particle(std::string_view folded) {
  constexpr std::string_view particles[] = {
      "al",    "el",   "bin",  "ibn",  "abu", "de",  "del", "della", "da",  "das", "do",   "dos",  "di",
      "du",    "la",   "le",   "van",  "von", "der", "den", "ter",   "ten", "ben", "bint", "mint", "uld",
      "walet", "ould", "wald", "arap", "wa",  "ya",  "ap",  "y",     "e",   "af",  "zu"};
  return std::find(std::begin(particles), std::end(particles), folded) != std::end(particles);
}

bool NameExtent::is_name_word(std::uint32_t at) const {
  return is_capitalised(draft_.word(at)) && draft_.token(at).pos != Pos::DET &&
         draft_.token(at).pos != Pos::PRON && draft_.token(at).pos != Pos::VERB &&
         draft_.token(at).pos != Pos::AUX && draft_.token(at).pos != Pos::ADP;
}

bool NameExtent::joined(std::uint32_t at) const {
  return at > 0 && at < draft_.token_count() && !draft_.token(at - 1).space_after &&
         draft_.token(at - 1).sentence == draft_.token(at).sentence;
}

TokenRange NameExtent::with_nickname(TokenRange range) const {
  constexpr std::uint32_t longest = 3;  ///< words of a nickname
  const auto is_mark = [&](std::uint32_t token) {
    return is_one_of(draft_.word(token), {"\"", "“", "”", "‘", "’"});
  };
  const auto is_part = [&](std::uint32_t token) {
    return is_name_word(token) && draft_.token(token).pos == Pos::PROPN &&
           draft_.found_over(token) == nullptr && draft_.same_sentence(range.begin, token);
  };
  const std::uint32_t first = range.begin > longest + 2 ? range.begin - longest - 2 : 1;
  for (std::uint32_t open = first; open <= range.end && open + 3 < draft_.token_count(); ++open) {
    if (!is_mark(open) || !is_part(open - 1) || draft_.words.heads_office(draft_.lower(open - 1))) continue;
    std::uint32_t close = open + 1;
    while (close <= open + longest && is_part(close)) ++close;
    const bool whole = close > open + 1 && close + 1 < draft_.token_count() && is_mark(close) &&
                       draft_.token(open).sentence == draft_.token(range.begin).sentence &&
                       is_part(close + 1);
    if (whole && close + 1 >= range.begin)
      return {std::min(range.begin, open - 1), std::max(range.end, close + 2)};
  }
  return range;
}

TokenRange NameExtent::whole(TokenRange range, std::uint32_t from) const {
  while (range.end + 1 < draft_.token_count()) {
    const std::uint32_t end = goes_on(range);
    if (end == range.end) break;
    range.end = end;
  }
  while (range.begin > 0 && begins_earlier(range, from)) --range.begin;
  range.begin = begin_before_particles(range, from);
  if (follows_hyphenated(range, from)) range.begin -= 3;
  while (range.begin > 0 && joined(range.begin) && draft_.word(range.begin - 1) == "-" &&
         joined(range.begin - 1)) {
    range.begin -= 2;
  }
  return range;
}

/// The end of the name with the next word that belongs to it; its end as it is where none does.
std::uint32_t NameExtent::goes_on(TokenRange range) const {
  const auto& document = draft_.document();
  const std::uint32_t at = range.end;
  if (document.tokens[at].sentence != document.tokens[range.begin].sentence ||
      draft_.found_over(at) != nullptr)
    return at;
  const std::string_view word = draft_.word(at);
  // "Moscow" of "the Moscow-appointed governor"
  const bool by_whom =
      is_one_of(draft_.word_safe(at + 1),
                {"appointed", "installed", "backed", "based", "led", "run", "held", "controlled", "mediated",
                 "brokered", "owned", "allied", "sponsored", "supported", "funded"});
  const bool hyphen = word == "-" && joined(at) && joined(at + 1) && !by_whom;
  const bool particle = is_name_particle(fold(word)) && !is_capitalised(word) && follows_particle(at);
  const bool arabic =
      is_one_of(word, {"Al", "El", "Bin", "Ibn", "Bint", "Ould", "Ben", "Abu", "Mint", "Uld", "Walet"}) &&
      draft_.found_over(at + 1) == nullptr && is_name_word(at + 1) &&
      document.tokens[at + 1].sentence == document.tokens[at].sentence;
  if (hyphen || arabic) return at + 2;
  // "Noura bint" + "Rashid": no name ends in such a word
  const std::string_view last = draft_.word(at - 1);
  const bool torn = range.size() > 1 && !is_capitalised(last) && is_name_particle(last);
  const bool part =
      is_name_word(at) && document.tokens[at].pos == Pos::PROPN && (torn || is_part_of_name(at, range));
  return particle || part ? at + 1 : at;
}

/// "Seri" of "Dato' Seri Anwar Ibrahim"
bool NameExtent::ends_honorific(std::uint32_t at) const {
  constexpr std::uint32_t longest = 2;  ///< tokens before its last
  for (std::uint32_t before = 1; before <= std::min(longest, at); ++before) {
    if (!draft_.same_sentence(at - before, at)) return false;
    const std::size_t begin = draft_.token(at - before).span.begin;
    const auto honorific = draft_.words.honorific_at(draft_.document().text, begin);
    if (honorific && begin + honorific->second >= draft_.token(at).span.end) return true;
  }
  return false;
}

/// The word before hangs on the name: "Rolando" of "Rolando Antúnez Paz".
bool NameExtent::begins_earlier(TokenRange range, std::uint32_t from) const {
  const std::uint32_t at = range.begin - 1;
  const auto& token = draft_.token(at);
  if (token.sentence != draft_.token(range.begin).sentence || draft_.found_over(at) != nullptr) return false;
  if (token.pos != Pos::PROPN || token.label != language::Label::compound || !is_name_word(at) || at < from ||
      ends_honorific(at))
    return false;
  if (token.head < range.begin || token.head >= range.end || token.iob != 'O') return false;
  const std::string_view word = draft_.lower(at);
  // "Ministers" of "Foreign Ministers Ann Lee and Jo Park"
  const bool offices = draft_.words.heads_offices(word);
  return !draft_.words.heads_office(word) && !offices && !draft_.words.is_charge(word) &&
         !draft_.words.honorific_at(draft_.document().text, token.span.begin) && is_free_of_nouns(at);
}

/// "Maarten" of "Maarten van den" + "Bosch": the given name before the particles; the begin elsewhere.
std::uint32_t NameExtent::begin_before_particles(TokenRange range, std::uint32_t from) const {
  std::uint32_t at = range.begin;
  while (at > from && is_name_particle(draft_.word(at - 1))) --at;
  if (at == range.begin || at == from || draft_.found_over(at - 1) != nullptr ||
      !draft_.same_sentence(at - 1, range.begin))
    return range.begin;
  const auto& first = draft_.token(at - 1);
  const bool given = is_name_word(at - 1) && first.pos == Pos::PROPN && first.iob == 'O' &&
                     is_free_of_nouns(at - 1) && !draft_.words.heads_office(draft_.lower(at - 1)) &&
                     !draft_.words.honorific_at(draft_.document().text, first.span.begin);
  return given ? at - 1 : range.begin;
}

/// "Ji-woo" of "Ji-woo Yoon", of which the model sees the end.
bool NameExtent::follows_hyphenated(TokenRange range, std::uint32_t from) const {
  if (range.begin < from + 3) return false;
  const std::uint32_t last = range.begin - 1;
  const auto& token = draft_.token(last);
  if (!joined(last) || draft_.word(last - 1) != "-" || !joined(last - 1) ||
      is_one_of(draft_.word(last), {"elect", "designate"}))
    return false;
  return token.label == language::Label::compound && token.head >= range.begin && token.head < range.end &&
         token.pos == Pos::PROPN && !is_capitalised(draft_.word(last)) && is_name_word(last - 2) &&
         draft_.found_over(last) == nullptr && draft_.found_over(last - 2) == nullptr;
}

bool NameExtent::is_free_of_nouns(std::uint32_t at) const {
  const std::string_view word = draft_.lower(at);
  return draft_.words.nouns(word).empty() && word != "deputy" && word != "vice" && word != "acting" &&
         word != "opposition";
}

bool NameExtent::follows_particle(std::uint32_t at) const {
  std::uint32_t next = at + 1;
  while (next < draft_.token_count() && (draft_.word(next) == "-" || is_name_particle(draft_.lower(next))))
    ++next;
  return next < draft_.token_count() && next < at + 4 && is_capitalised(draft_.word(next)) &&
         draft_.token(next).pos == Pos::PROPN;
}

/// The next word belongs to the same flat name in the tree.
bool NameExtent::is_part_of_name(std::uint32_t at, TokenRange range) const {
  const auto& last = draft_.token(range.end - 1);
  // "Cheikh" + "Tidiane", both of "Mbaye"
  const bool beside = last.name == NameType::PERSON && last.head == draft_.token(at).head &&
                      last.head == at + 1 && draft_.token(at).label == last.label &&
                      draft_.token(at + 1).pos == Pos::PROPN;
  return (last.head == at || beside) && last.label == language::Label::compound &&
         (draft_.token(at).iob != 'B' || is_torn_off(at)) && !draft_.words.heads_office(draft_.lower(at));
}

/// "Hassan Sheikh" + "Mohamud": one name to the tree, two persons to the model.
bool NameExtent::is_torn_off(std::uint32_t at) const {
  const auto& names = draft_.document().names;
  const auto name =
      std::lower_bound(names.begin(), names.end(), at,
                       [](const language::Name& one, std::uint32_t begin) { return one.begin < begin; });
  return name != names.end() && name->begin == at && name->end == at + 1 && name->type == NameType::PERSON;
}

}  // namespace chancery::extract
