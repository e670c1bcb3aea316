#include "extract/names/carried_names.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::NameType;
using language::Pos;

namespace {

constexpr std::uint32_t longest_name = 6;  ///< tokens

/// Words of which ships are called "... of" a place.
bool is_called_so(std::string_view word) {
  return is_one_of(word,
                   {"star",    "spirit", "pride",  "queen",    "king",    "pearl",   "maid",    "lady",
                    "duchess", "duke",   "lord",   "princess", "prince",  "rose",    "isle",    "city",
                    "glory",   "jewel",  "gem",    "flower",   "voice",   "heart",   "bride",   "castle",
                    "empress", "herald", "sword",  "grace",    "hero",    "heroes",  "sons",    "daughter",
                    "lion",    "eagle",  "dawn",   "light",    "venture", "voyager", "mariner", "champion",
                    "crown",   "cross",  "county", "island",   "bay",     "belle",   "beauty",  "empire"});
}

}  // namespace

std::optional<CarriedName> CarriedNames::at(std::uint32_t at) const {
  if (at + 1 >= draft_.token_count() || !draft_.same_sentence(at, at + 1)) return std::nullopt;
  if (draft_.word(at + 1) == ",") return beside_ship(at);
  if (!is_common(at) || !extent_.is_capital_word(at + 1)) return std::nullopt;
  if (is_one_of(draft_.lower(at), {"site", "station"}) && !is_of_news(at)) return std::nullopt;
  for (const Noun& noun : draft_.words.nouns(draft_.lower(at))) {
    auto name = noun.before ? body(at, noun) : carrier(at, noun);
    if (name) return name;
  }
  return std::nullopt;
}

/// "the news site", "the church station": no launch site, no police station
bool CarriedNames::is_of_news(std::uint32_t at) const {
  return at > 0 &&
         is_one_of(draft_.lower(at - 1), {"news", "radio", "television", "tv", "church", "community", "exile",
                                          "private", "independent", "fm", "satellite", "state", "opposition",
                                          "investigative", "information", "media", "local", "monitoring"});
}

/// "charity", also "Charity" where it opens the sentence.
bool CarriedNames::is_common(std::uint32_t at) const {
  return !is_capitalised(draft_.word(at)) ||
         (at == draft_.sentence_of(at).begin && draft_.token(at).pos == Pos::NOUN);
}

/// "the bulk carrier Yantar Star", "exercise Polar Lynx", "the daily Sobh-e Khabar"
std::optional<CarriedName> CarriedNames::carrier(std::uint32_t at, const Noun& noun) const {
  const bool ship = noun.kind == EntityKind::platform;
  if (is_capitalised(draft_.word(at)) || !noun.refers) return std::nullopt;
  if (!ship && noun.subtype != "exercise" && noun.subtype != "media") return std::nullopt;
  const bool free = draft_.found_over(at + 1) == nullptr || (ship && is_place_in_name(at + 1, at + 2)) ||
                    is_paper_called_so(at, noun);
  if (!free || draft_.token(at + 1).name == NameType::DATE) return std::nullopt;
  return CarriedName{{at + 1, end_of_carrier(at, ship)}, &noun};
}

/// "his tanker, the Blue Star, off Gozo"
std::optional<CarriedName> CarriedNames::beside_ship(std::uint32_t at) const {
  const std::uint32_t first = at + 3;
  if (is_capitalised(draft_.word(at)) || !draft_.same_sentence(at, first + 1) ||
      draft_.document().tag(at) != "NN" || draft_.word(at + 2) != "the" || !is_free(first) ||
      !extent_.is_capital_word(first))
    return std::nullopt;
  for (const Noun& noun : draft_.words.nouns(draft_.lower(at))) {
    if (noun.kind != EntityKind::platform || !noun.refers) continue;
    const std::uint32_t end = end_of_carrier(first - 1, true);
    const bool closes = is_one_of(draft_.word_safe(end), {",", ".", ")", ";"});
    if (closes) return CarriedName{{first, end}, &noun};
  }
  return std::nullopt;
}

std::uint32_t CarriedNames::end_of_carrier(std::uint32_t noun, bool ship) const {
  std::uint32_t end = noun + 2;
  while (end < noun + longest_name && draft_.same_sentence(noun, end)) {
    if (ship && is_of_in_name(end)) {
      end += 2;
      continue;
    }
    if (draft_.token(end).name == NameType::DATE || counts(end)) break;
    // "Radio La Voz del Lago"
    const bool particle = is_one_of(draft_.word(end), {"del", "de", "da", "do", "dos", "di", "des", "du"}) &&
                          draft_.same_sentence(noun, end + 1) && is_free(end + 1) &&
                          extent_.is_capital_word(end + 1);
    if (particle) {
      end += 2;
      continue;
    }
    const bool known = draft_.found_over(end) != nullptr && !(ship && is_place_in_name(end, end - 1));
    if (known || (!extent_.may_continue(end) && !is_hyphenated(end))) break;
    ++end;
  }
  return end;
}

/// "the charity Medair", "the aid group Hope for Turkana", "the opposition Civic Platform"
std::optional<CarriedName> CarriedNames::body(std::uint32_t at, const Noun& noun) const {
  const bool free = is_free(at + 1) || is_paper_called_so(at, noun);
  if (!free || draft_.token(at).label == Label::poss) return std::nullopt;
  const std::uint32_t end = end_of_body(at + 1);
  if (acts_on_noun(at, at + 1, end)) return std::nullopt;
  if (tells_side(at) && (!is_of_side(at, end) || has_noun_of_name({at + 1, end}))) return std::nullopt;
  return CarriedName{{at + 1, end}, &noun};
}

/// "opposition" of "the opposition Civic Platform"
bool CarriedNames::tells_side(std::uint32_t at) const {
  return is_one_of(draft_.lower(at), {"opposition", "ruling", "governing"});
}

/// "Democratic Party" of "the ruling Democratic Party of Korea": its own noun tells what it is, and how far
/// it goes.
bool CarriedNames::has_noun_of_name(TokenRange name) const {
  for (std::uint32_t at = name.begin; at < name.end; ++at) {
    if (std::ranges::any_of(draft_.words.nouns(draft_.lower(at)),
                            [](const Noun& noun) { return noun.in_names; }))
      return true;
  }
  return false;
}

/// Whether "the" or an owner stands before "opposition", and no "party" behind the name, which ends at `end`.
bool CarriedNames::is_of_side(std::uint32_t at, std::uint32_t end) const {
  if (at == 0 || !draft_.same_sentence(at, at - 1)) return false;
  const std::string_view tag = draft_.document().tag(at - 1);
  const bool definite = draft_.lower(at - 1) == "the" || tag == "PRP$" || tag == "POS";
  return definite && !is_one_of(draft_.lower(end), {"party", "bloc", "coalition", "alliance", "movement",
                                                    "front", "faction", "-", "government", "'s", "’s"});
}

std::uint32_t CarriedNames::end_of_body(std::uint32_t begin) const {
  std::uint32_t end = begin + 1;
  while (end < begin + longest_name && draft_.same_sentence(begin, end)) {
    const bool joint = is_one_of(
        draft_.word(end), {"for", "of", "without", "sans", "de", "des", "del", "da", "do", "di", "du", "&"});
    const std::uint32_t next = joint ? end + 1 : end;
    if (next >= draft_.token_count() || !draft_.same_sentence(begin, next)) break;
    const Found* found = draft_.found_over(next);
    const bool place = found != nullptr && joint && draft_.word(end) == "for" && found->end > next;
    if (!place && !(extent_.may_continue(next) && is_free(next))) break;
    if (joint && !extent_.is_capital_word(next)) break;
    end = place ? found->end : next + 1;
  }
  return end;
}

/// A word that is nothing yet: no name of the tables, office, day.
bool CarriedNames::is_free(std::uint32_t at) const {
  const NameType type = draft_.token(at).name;
  return draft_.found_over(at) == nullptr && type != NameType::DATE && type != NameType::TIME &&
         !draft_.words.heads_office(draft_.lower(at)) &&
         !draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
}

/// "the party Kim leads": who acts in a clause on the noun is not the name of it.
bool CarriedNames::acts_on_noun(std::uint32_t noun, std::uint32_t begin, std::uint32_t end) const {
  const auto& head = draft_.token(head_of(draft_.document(), begin, end));
  if (!language::is_subject(head.label)) return false;
  const auto& verb = draft_.token(head.head);
  return verb.label == Label::relcl && verb.head == noun;
}

/// "the tanker Star Lima", "the tanker Suez Rajan": a place of one word beside a name that is none.
bool CarriedNames::is_place_in_name(std::uint32_t at, std::uint32_t beside) const {
  return is_place(at) && draft_.same_sentence(at, beside) && extent_.is_capital_word(beside) &&
         draft_.token(beside).pos == Pos::PROPN && draft_.found_over(beside) == nullptr &&
         draft_.token(beside).name != NameType::DATE;
}

/// "told the army newspaper Myawaddy that": a paper with the name of a town.
bool CarriedNames::is_paper_called_so(std::uint32_t at, const Noun& noun) const {
  const auto& name = draft_.token(at + 1);
  return noun.subtype == "media" && is_place(at + 1) && name.label == Label::appos && name.head == at;
}

bool CarriedNames::is_place(std::uint32_t at) const {
  const Found* place = draft_.found_over(at);
  return place != nullptr && place->end - place->begin == 1 && draft_.token(at).pos == Pos::PROPN &&
         (place->kind == EntityKind::place || place->kind == EntityKind::state);
}

/// "the tanker Duchess of Calabar", not "the freighter Aurora of Panama": where the model sees one name.
bool CarriedNames::is_of_in_name(std::uint32_t of) const {
  const std::uint32_t place = of + 1;
  if (!is_one_of(draft_.word(of), {"of", "de"}) || !draft_.same_sentence(of, place)) return false;
  const bool one = draft_.token(of).name != NameType::none || is_called_so(draft_.lower(of - 1));
  return one && extent_.is_capital_word(place) && (draft_.found_over(place) == nullptr || is_place(place));
}

/// "the trawler Mys Sirena 40 miles off the coast": a number of what follows it.
bool CarriedNames::counts(std::uint32_t at) const {
  return draft_.document().tag(at) == "CD" && draft_.same_sentence(at, at + 1) &&
         draft_.token(at + 1).pos == Pos::NOUN && !is_capitalised(draft_.word(at + 1));
}

/// The hyphen of "Sobh-e", or what follows it; the article of "Nasr al-Bahr".
bool CarriedNames::is_hyphenated(std::uint32_t at) const {
  if (is_one_of(draft_.word(at), {"al", "el", "ul", "an", "as", "ash"}))
    return !draft_.token(at).space_after && draft_.word_safe(at + 1) == "-";
  const bool hyphen = draft_.word(at) == "-" || draft_.word(at - 1) == "-";
  return hyphen && !draft_.token(at - 1).space_after;
}

}  // namespace chancery::extract
