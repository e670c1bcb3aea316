#include "extract/names/model_name_signs.hpp"

#include <algorithm>

#include "extract/names/initials.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Pos;

bool ModelNameSigns::is_titled_person(TokenRange range) const {
  const std::uint32_t first = after_style(range);
  if (range.end < first + 1 || range.end > first + 6) return false;
  if (first == range.begin) return false;
  for (std::uint32_t i = first; i < range.end; ++i) {
    if (draft_.word(i) == "-" && i > first && i + 1 < range.end) continue;  // "Ann Lee-Grant"
    if (i > first + 1 && draft_.word(i - 1) == "-" && !is_capitalised(draft_.word(i)))
      continue;  // "Sung-wook"
    if (draft_.token(i).pos != Pos::PROPN || !draft_.words.nouns(draft_.lower(i)).empty()) return false;
  }
  return true;
}

/// The token behind "Spokesperson", "Brigadier General", "Dame" at the begin; the begin where none stands.
std::uint32_t ModelNameSigns::after_style(TokenRange range) const {
  const std::string_view first = draft_.lower(range.begin);
  if (is_one_of(first,
                {"spokesperson",  "spokesman", "spokeswoman", "minister", "president",    "ambassador",
                 "senator",       "premier",   "chancellor",  "governor", "commissioner", "congressman",
                 "congresswoman", "bishop",    "archbishop",  "mediator", "lawmaker",     "colonel",
                 "admiral",       "commodore", "captain",     "pm",       "fm",           "dpm",
                 "skipper",       "pastor",    "father",      "sister",   "brother",      "sheriff",
                 "constable",     "inspector", "detective",   "mayor",    "historian",    "novelist"}))
    return range.begin + 1;
  // "State Ann Lee", behind "Secretary of"
  if (first == "state" && range.begin > 1 && draft_.word(range.begin - 1) == "of" &&
      is_one_of(draft_.lower(range.begin - 2), {"secretary", "minister"}))
    return range.begin + 1;
  const std::uint32_t at = after_honorifics(range);
  // "General Electric", "Queen Mary University"
  const bool lone = at == range.begin + 1 &&
                    is_one_of(first, {"general", "king", "queen", "prince", "princess", "lord", "lady", "sir",
                                      "don", "cardinal", "marshal", "major", "justice", "dr", "dr."});
  // "General Amílcar Tzoc", not "the General Security Directorate"
  const bool firm =
      at < range.end && is_one_of(draft_.lower(at), {"atomics", "dynamics", "electric", "motors", "mills"});
  const bool two_names = first == "general" && range.end == at + 2 && !firm &&
                         draft_.words.nouns(draft_.lower(range.end - 1)).empty() &&
                         (range.begin == 0 || draft_.lower(range.begin - 1) != "the");
  const bool given = at < range.end && (two_names || draft_.words.is_given_name(draft_.lower(at)));
  return range.end < at + 2 || (lone && !given) ? range.begin : at;
}

std::uint32_t ModelNameSigns::after_honorifics(TokenRange range) const {
  std::uint32_t at = range.begin;
  while (at < range.end) {
    const auto style = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
    if (!style) break;
    const std::uint32_t end = draft_.token(at).span.begin + style->second;
    while (at < range.end && draft_.token(at).span.begin < end) ++at;
  }
  return at;
}

bool ModelNameSigns::looks_like_person(TokenRange range) const {
  if (range.end - range.begin > 8 || is_only_address(range)) return false;
  bool capital = false;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const std::string_view word = draft_.word(i);
    if (word.find_first_of("0123456789@") != std::string_view::npos) return false;
    capital = capital || is_capitalised(word);
  }
  return capital;
}

bool ModelNameSigns::names_party(TokenRange range) const {
  return range.end < draft_.token_count() && draft_.same_sentence(range.begin, range.end) &&
         draft_.word(range.end) == "party";
}

bool ModelNameSigns::leads_to_minister(std::uint32_t at) const {
  constexpr std::uint32_t longest = 4;  // "and Irrigation Minister"
  for (std::uint32_t i = at; i < at + longest && draft_.same_sentence(at, i); ++i) {
    if (is_one_of(draft_.word_safe(i), {"Minister", "minister", "Ministers", "ministers"})) return true;
    const bool part = draft_.lower(i) == "and" || draft_.word(i) == "&" ||
                      (is_capitalised(draft_.word(i)) && draft_.found_at[i] == none);
    if (!part) return false;
  }
  return false;
}

bool ModelNameSigns::is_noun_of_name(TokenRange range) const {
  if (range.end != range.begin + 1 || range.begin == 0 || draft_.lower(range.begin - 1) != "the")
    return false;
  return std::ranges::any_of(draft_.words.nouns(draft_.lower(range.begin)),
                             [](const Noun& noun) { return noun.in_names; });
}

bool ModelNameSigns::is_body_of_one_word(TokenRange range) const {
  if (range.size() != 1) return false;
  const std::string_view word = draft_.word(range.begin);
  if (word.ends_with('s') && capitals_in(word.substr(0, word.size() - 1)) > 1 && word.size() > 3) return true;
  const auto& token = draft_.token(range.begin);
  const bool article = range.begin > 0 && draft_.lower(range.begin - 1) == "the" &&
                       draft_.token(range.begin - 1).head == range.begin;
  return article && token.label != language::Label::compound && draft_.document().tag(range.begin) == "NNP";
}

bool ModelNameSigns::describes_people(TokenRange range) const {
  if (range.size() != 1) return false;
  const auto& token = draft_.token(range.begin);
  const bool inner = token.label == language::Label::compound || token.label == language::Label::amod ||
                     token.label == language::Label::nmod;
  return inner && token.head == range.end && !is_capitalised(draft_.word(token.head)) &&
         is_one_of(
             draft_.lower(token.head),
             {"police", "rebels", "militants", "gunmen", "tribesmen", "separatists", "herders", "villagers",
              "insurgents", "nomads", "refugees", "migrants", "pirates", "jihadists", "clans", "tribes"});
}

bool ModelNameSigns::is_only_address(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (draft_.word(i) != "." && !draft_.words.heads_office(draft_.lower(i)) &&
        !draft_.words.honorific_at(draft_.document().text, draft_.token(i).span.begin))
      return false;
  }
  return true;
}

bool ModelNameSigns::is_office(TokenRange range) const {
  if (!range.empty() && draft_.lower(range.end - 1) == "d'affaires") return true;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const std::string_view word = draft_.lower(i);
    if (word == "fm" && i > range.begin) continue;  // "Radio Umuco FM"
    if (!draft_.words.heads_office(word) && !draft_.words.heads_offices(word)) continue;
    if (i + 1 == range.end || draft_.lower(i + 1) == "of" || draft_.lower(i + 1) == "for") return true;
  }
  return false;
}

bool ModelNameSigns::is_retired(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (is_one_of(draft_.lower(i), {"retd", "retd.", "rtd", "rtd.", "ret", "ret."})) return true;
  }
  return false;
}

bool ModelNameSigns::is_addressed(std::uint32_t at) const {
  if (at == 0 || draft_.token(at - 1).sentence != draft_.token(at).sentence) return false;
  const std::string_view before = draft_.lower(at - 1);
  return is_capitalised(draft_.word(at - 1)) &&
         (draft_.words.heads_office(before) || before == "mr." || before == "mrs." || before == "ms." ||
          before == "mr" || before == "mrs" || before == "ms" || before == "dr" || before == "dr.");
}

}  // namespace chancery::extract
