#include "extract/names/headed_extent.hpp"

#include <algorithm>

#include "extract/names/election_names.hpp"
#include "extract/names/missions.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_name = 14;  ///< tokens

bool is_day_or_month(std::string_view word) {
  if (word.ends_with(".")) word.remove_suffix(1);  // "Sept."
  return is_one_of(word, {"monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
                          "january", "february",  "march",     "april",    "may",      "june",     "july",
                          "august",  "september", "october",   "november", "december", "mon",      "tue",
                          "wed",     "thu",       "fri",       "sat",      "sun",      "jan",      "feb",
                          "apr",     "aug",       "sept",      "oct",      "nov",      "dec"});
}

}  // namespace

HeadedExtent::HeadedExtent(const Draft& draft) : draft_(draft) {
  for (std::uint32_t at = 0; at < draft.token_count(); ++at) {
    if (draft.token(at).name == language::NameType::PERSON)
      persons_.try_emplace(draft.word(at), Places{at, at}).first->second.last = at;
  }
}

bool HeadedExtent::is_capital_word(std::uint32_t at) const {
  const Pos pos = draft_.token(at).pos;
  return is_capitalised(draft_.word(at)) && pos != Pos::DET && pos != Pos::PRON && pos != Pos::ADP &&
         pos != Pos::SCONJ && pos != Pos::CCONJ && pos != Pos::AUX && pos != Pos::ADV;
}

std::uint32_t HeadedExtent::left_of(std::uint32_t at, const Noun& noun, bool goes_on,
                                    std::uint32_t from) const {
  const std::uint32_t first = std::max(draft_.sentence_of(at).begin, from);
  std::uint32_t begin = at;
  while (begin > first && at - begin < longest_name) {
    if (const Found* found = draft_.found_over(begin - 1)) {
      if (!belongs(*found, noun, begin < at || goes_on)) break;
      begin = found->begin;
    } else if (!extend_by_word(begin, first, at)) {
      break;
    }
  }
  while (begin < at && is_one_of(draft_.word(begin), {"and", "&", "-"})) ++begin;
  // "the 2nd Cavalry Division"
  if (begin > first && noun.subtype == "military" && draft_.found_over(begin - 1) == nullptr) {
    const std::string_view number = draft_.word(begin - 1);
    const bool ordinal = number.size() > 2 && number.front() >= '0' && number.front() <= '9' &&
                         is_one_of(number.substr(number.size() - 2), {"st", "nd", "rd", "th"});
    if (ordinal) --begin;
  }
  return begin;
}

/// Takes the word before `begin` into the name; false when it does not belong to it.
bool HeadedExtent::extend_by_word(std::uint32_t& begin, std::uint32_t first, std::uint32_t at) const {
  const std::uint32_t before = begin - 1;
  const std::string_view word = draft_.word(before);
  if (word == "Chief" && draft_.lower(at) == "cabinet")
    return false;  // "the Japanese Chief Cabinet Secretary"
  const bool hyphen = is_one_of(word, {"-", "–"}) && before > first && !draft_.token(before).space_after &&
                      is_capitalised(draft_.word(before - 1));
  const bool conjunction = is_one_of(word, {"and", "&"}) && before > first && is_capital_word(before - 1) &&
                           (word == "&" || joins(before, at));
  if (hyphen || conjunction) {
    --begin;
    return true;
  }
  if (draft_.document().tag(before) == "POS" && before > first && is_owner_in_name(before - 1)) {
    begin = before - 1;
    return true;
  }
  const bool capital = is_capital_word(before) && !starts_sentence_only(before) &&
                       !draft_.words.honorific_at(draft_.document().text, draft_.token(before).span.begin);
  if (capital) --begin;
  return capital;
}

/// "Japan Coast Guard" and "Canadian Nuclear Safety Commission", but "the Japanese coast guard" and "the
/// Pakistan Foreign Office" are bodies of a state.
bool HeadedExtent::belongs(const Found& found, const Noun& noun, bool has_more) const {
  if (found.kind == EntityKind::weapon || found.known == nullptr) return false;
  if (noun.kind == EntityKind::agreement || noun.kind == EntityKind::forum) {
    return found.known->how != Known::How::contextual;
  }
  if (found.known->how == Known::How::adjective) {
    return noun.kind == EntityKind::place || noun.kind == EntityKind::event_name ||
           (noun.kind == EntityKind::organisation && has_more);
  }
  if (noun.subtype == "ministry" || noun.subtype == "parliament" || noun.subtype == "embassy") return false;
  return found.known->how != Known::How::contextual;
}

/// "Asian and Oceanian Affairs Bureau" is one name: the words on both sides depend on the name's own noun.
bool HeadedExtent::joins(std::uint32_t conjunction, std::uint32_t at) const {
  const auto below = [&](std::uint32_t token) {
    for (int step = 0; step < 4; ++step) {
      if (token == at) return true;
      token = draft_.token(token).head;
    }
    return token == at;
  };
  const Found* left = draft_.found_over(conjunction - 1);
  if (left != nullptr && left->known != nullptr && left->known->how == Known::How::name) return false;
  return below(conjunction - 1) || draft_.token(conjunction - 1).head == conjunction + 1;
}

bool HeadedExtent::is_owner_in_name(std::uint32_t at) const {
  return is_one_of(draft_.lower(at), {"people", "peoples", "workers", "king", "queen", "women", "children",
                                      "farmers", "nations", "lloyd", "teachers", "lawyers"}) &&
         is_capitalised(draft_.word(at));
}

/// A word that is capitalised only because it begins a sentence.
bool HeadedExtent::starts_sentence_only(std::uint32_t at) const {
  if (at != draft_.sentence_of(at).begin) return false;
  const Pos pos = draft_.token(at).pos;
  return pos != Pos::PROPN && pos != Pos::ADJ && pos != Pos::NOUN;
}

bool HeadedExtent::may_continue(std::uint32_t at) const {
  const auto& token = draft_.token(at);
  if (token.pos == Pos::NUM || draft_.document().tag(at) == "CD") return !is_year(draft_.word(at));
  if (is_one_of(draft_.word(at), {"-"})) {
    return !draft_.token(at - 1).space_after && !token.space_after && at + 1 < draft_.token_count();
  }
  return is_capital_word(at) || (at > 0 && draft_.word(at - 1) == "-" && !draft_.token(at - 1).space_after);
}

/// "the Representative of the European Union for the Horn of Africa": whether the name of whose office it is
/// ends there.
bool HeadedExtent::ends_office(std::uint32_t end) const {
  const Found* known = draft_.found_over(end - 1);
  return known != nullptr && known->known != nullptr && known->end == end &&
         known->kind == EntityKind::organisation && known->begin > 2 &&
         draft_.lower(known->begin - 1) == "the" && draft_.lower(known->begin - 2) == "of" &&
         draft_.words.heads_office(draft_.lower(known->begin - 3));
}

std::uint32_t HeadedExtent::right_of(std::uint32_t end, const Noun& noun, bool body) const {
  if (is_roman(end)) ++end;
  const std::uint32_t start = end;
  while (end < start + longest_name && draft_.same_sentence(start - 1, end)) {
    const std::string_view word = draft_.word(end);
    std::uint32_t next = end;
    if (word == "for" && end == start && ends_office(end)) break;
    if (is_one_of(word, {"of", "for", "on", "against"}) || (is_one_of(word, {"and", "&"}) && end > start) ||
        (end == start && noun.subtype == "mission" && is_host_of_mission(end)))
      ++next;
    else if (!(end > start && (continues_plainly(end) || is_part_of_state(end))))
      break;
    if (next > end && is_one_of(draft_.lower(next), {"the"})) ++next;
    if (next >= draft_.token_count() || !draft_.same_sentence(start - 1, next) || !is_capital_word(next))
      break;
    if (next > end && is_day_or_month(draft_.lower(next))) break;  // "the African Union on Friday"
    if (word == "of" && !body && is_person_of_article(next)) break;
    const Found* found = draft_.found_over(next);
    if (word == "of" && found != nullptr && sits_there(start, noun, *found)) break;
    if (found != nullptr && next > end && !may_hold(*found, word, noun, body)) break;
    end = found != nullptr ? found->end : next + 1;
  }
  return end;
}

bool HeadedExtent::is_person_of_article(std::uint32_t begin) const {
  std::uint32_t end = begin;
  while (draft_.same_sentence(begin, end) && is_capital_word(end) && draft_.found_over(end) == nullptr &&
         draft_.token(end).pos == Pos::PROPN && draft_.words.nouns(draft_.lower(end)).empty())
    ++end;
  if (end < begin + 2 || end > begin + 4) return false;
  const auto named = persons_.find(draft_.word(end - 1));
  return named != persons_.end() && (named->second.first < begin || named->second.last >= end);
}

/// "Lung Shun Fisheries of Kaohsiung", not "Bank of China", "Oil Company of Libya": where a firm sits is no
/// part of its name.
bool HeadedExtent::sits_there(std::uint32_t start, const Noun& noun, const Found& place) const {
  return noun.subtype == "company" && place.kind == EntityKind::place &&
         !is_one_of(draft_.lower(start - 1), {"bank", "company", "corporation", "co", "airline"});
}

/// "the UN Verification Mission in Colombia", "the OSCE Mission to Moldova"
bool HeadedExtent::is_host_of_mission(std::uint32_t preposition) const {
  if (!is_one_of(draft_.lower(preposition), {"in", "to"})) return false;
  const Found* host = name_behind(draft_, preposition);
  return host != nullptr && host->kind == EntityKind::state && host->known != nullptr &&
         host->known->how == Known::How::name;
}

/// "World War II"
bool HeadedExtent::is_roman(std::uint32_t at) const {
  return at < draft_.token_count() && draft_.word(at).size() < 5 &&
         draft_.word(at).find_first_not_of("IVX") == std::string_view::npos;
}

bool HeadedExtent::continues_plainly(std::uint32_t at) const {
  return is_capital_word(at) && draft_.found_over(at) == nullptr;
}

/// "Sudan" of "the Contact Group on Eastern Sudan"
bool HeadedExtent::is_part_of_state(std::uint32_t at) const {
  const Found* state = draft_.found_over(at);
  return state != nullptr && state->begin == at && state->kind == EntityKind::state &&
         is_one_of(draft_.word(at - 1), {"Eastern", "Western", "Northern", "Southern", "Central", "Northeast",
                                         "Northwest", "East", "West", "North", "South", "Greater"}) &&
         state->known != nullptr && state->known->how == Known::How::name;
}

/// "Bank of China" is one name, "Legislative Assembly of Tonga" a body and its state.
bool HeadedExtent::may_hold(const Found& found, std::string_view connector, const Noun& noun,
                            bool body) const {
  if (connector != "of" && connector != "and") return !body;
  const bool state =
      found.kind == EntityKind::state || (found.known && found.known->how == Known::How::capital);
  if (!state) return found.kind != EntityKind::weapon;
  return connector == "of" && !body &&
         is_one_of(noun.subtype,
                   {"company", "igo", "university", "institute", "party", "armed group", "war"});
}

}  // namespace chancery::extract
