#include "extract/names/model_name_bearers.hpp"

#include <algorithm>

#include "extract/names/name_extent.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_name = 5;  ///< tokens

/// Whether nothing but a person's name can stand in the range.
bool may_be_person(const Draft& draft, TokenRange range) {
  if (range.size() < 2 || range.size() > longest_name) return false;
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    const bool word = is_capitalised(draft.word(at)) && draft.found_over(at) == nullptr &&
                      draft.words.nouns(draft.lower(at)).empty() && !draft.words.is_charge(draft.lower(at)) &&
                      !draft.words.heads_office(draft.lower(at)) && draft.document().tag(at) != "NNPS";
    const bool particle = at > range.begin && at + 1 < range.end && is_name_particle(draft.lower(at));
    if (!word && !particle) return false;
  }
  return true;
}

bool is_behind_charges(const Draft& draft, TokenRange range) {
  return range.begin > 1 && is_one_of(draft.lower(range.begin - 1), {"of", "for"}) &&
         is_one_of(draft.lower(range.begin - 2), {"minister", "secretary"});
}

/// "leader", "CEO": an office that bodies have, told in the words of a sentence.
bool is_office_of_bodies(const Draft& draft, std::uint32_t at) {
  return draft.word(at) == "CEO" ||
         is_one_of(draft.word(at), {"leader", "chairman", "chairwoman", "chairperson", "chair", "spokesman",
                                    "spokeswoman", "spokesperson", "chief", "head", "boss", "founder",
                                    "director", "co-founder", "co-leader", "lawmaker"});
}

/// The first token of the unknown name that ends before the office; the office itself where none stands
/// there.
std::uint32_t begin_of_owner(const Draft& draft, std::uint32_t office) {
  constexpr std::uint32_t longest = 4;
  std::uint32_t begin = office;
  while (begin > draft.sentence_of(office).begin && office - begin < longest) {
    const std::uint32_t at = begin - 1;
    const std::string_view word = draft.word(at);
    const bool acronym = word.size() > 1 && word.size() < 7 && is_all_capitals(word);
    const bool people = draft.token(at).name == language::NameType::NORP;  // "Chechen leader"
    const bool name = !people && is_capitalised(word) && draft.document().tag(at) == "NNP" &&
                      draft.token(at).pos == Pos::PROPN;
    const bool known_by_model = is_capitalised(word) && draft.token(at).name == language::NameType::ORG;
    if (draft.found_over(at) != nullptr || (!acronym && !name && !known_by_model)) break;
    begin = at;
  }
  return begin;
}

Found organisation(const Draft& draft, TokenRange range, std::string subtype, std::string rule) {
  Found found;
  found.begin = range.begin;
  found.end = range.end;
  found.head = range.end - 1;
  found.span = draft.document().span_of(range.begin, range.end);
  found.kind = EntityKind::organisation;
  found.subtype = std::move(subtype);
  found.reason = reason_of(std::move(rule), nullptr, found.span);
  found.confidence = 0.7;
  return found;
}

/// "Greens" of "Finance Minister Sofia Berg (Greens)".
void find_parties_in_brackets(Draft& draft) {
  std::vector<Found> parties;
  for (const Found& bearer : draft.found) {
    const std::uint32_t begin = bearer.end + 1;
    if (bearer.kind != EntityKind::person || bearer.begin == 0 || draft.word_safe(bearer.end) != "(" ||
        !draft.words.heads_office(draft.lower(bearer.begin - 1)))
      continue;
    std::uint32_t end = begin;
    while (draft.same_sentence(bearer.begin, end) && end < begin + 3 && is_capitalised(draft.word(end)) &&
           draft.found_over(end) == nullptr && draft.token(end).pos != Pos::NUM)
      ++end;
    if (end > begin && draft.word_safe(end) == ")" && !draft.words.is_given_name(draft.lower(begin)))
      parties.push_back(organisation(draft, {begin, end}, "party", "name.in-brackets"));
  }
  for (Found& party : parties) draft.found.push_back(std::move(party));
  if (!parties.empty()) index_found(draft);
}

bool is_common_word(const Draft& draft, std::uint32_t at) {
  const std::string_view word = draft.lower(at);
  return draft.words.heads_office(word) || draft.words.is_charge(word) || !draft.words.nouns(word).empty() ||
         draft.words.is_given_name(word) ||
         draft.words.honorific_at(draft.document().text, draft.token(at).span.begin).has_value() ||
         is_one_of(word,
                   {"opposition",   "rebel",   "deputy",  "vice",     "party",      "group",      "tv",
                    "it",           "hr",      "pr",      "ai",       "ex",         "former",     "islamist",
                    "conservative", "labour",  "labor",   "liberal",  "republican", "democratic", "socialist",
                    "communist",    "kurdish", "supreme", "majority", "minority",   "senate",     "house",
                    "government",   "army",    "navy",    "police",   "mission",    "delegation", "security",
                    "intelligence", "policy",  "finance", "campaign", "regional",   "provincial", "state",
                    "city",         "federal"});
}

}  // namespace

std::uint32_t bearer_begin(const Draft& draft, TokenRange range) {
  // "Leader of the" + "Opposition Mallikarjun Kharge"
  const bool opposition = range.begin > 2 && draft.word(range.begin) == "Opposition" &&
                          draft.lower(range.begin - 3) == "leader" && draft.lower(range.begin - 2) == "of";
  if (opposition && may_be_person(draft, {range.begin + 1, range.end})) return range.begin + 1;
  const bool charges = is_behind_charges(draft, range);
  for (std::uint32_t at = range.begin + 1; at + 1 < range.end; ++at) {
    const std::string_view before = draft.lower(at - 1);
    const bool behind_charge =
        charges && draft.words.is_charge(before) && draft.words.is_given_name(draft.lower(at));
    // "General Motors" is none
    const bool behind_office = draft.words.heads_office(before) &&
                               (before != "general" || at > range.begin + 1) &&
                               (at > range.begin + 1 || draft.words.is_given_name(draft.lower(at)));
    if ((behind_charge || behind_office) && may_be_person(draft, {at, range.end})) return at;
  }
  return range.end;
}

std::uint32_t end_of_seat(const Draft& draft, TokenRange range) {
  if (range.empty() || range.end >= draft.token_count()) return range.begin;
  if (draft.word(range.end - 1) == "MP" && range.size() > 1 && draft.token(range.end).pos == Pos::PROPN)
    return range.end - 1;
  const bool article = range.begin > 0 && draft.lower(range.begin - 1) == "the";
  const bool part = is_one_of(draft.word(range.end), {"East", "West", "North", "South", "Central", "Town"});
  const std::uint32_t end = range.end + (part ? 1 : 0);
  return article && draft.word_safe(end) == "MP" ? end : range.begin;
}

bool follows_surname_to(const Draft& draft, std::uint32_t at) {
  return at > draft.sentence_of(at).begin + 1 && draft.word(at - 1) == "To" &&
         !is_all_capitals(draft.word(at)) && draft.words.heads_office(draft.lower(at - 2));
}

std::uint32_t end_of_torn_bearer(const Draft& draft, TokenRange range) {
  if (range.begin == 0 || !draft.words.heads_office(draft.lower(range.begin - 1)) || range.size() > 3)
    return range.end;
  const auto& names = draft.document().names;
  const auto next = std::ranges::lower_bound(names, range.end, {}, &language::Name::begin);
  const bool beside = next != names.end() && next->begin == range.end &&
                      next->type == language::NameType::PERSON && next->end <= range.begin + longest_name &&
                      draft.same_sentence(range.begin, next->begin);
  return beside ? next->end : range.end;
}

std::uint32_t end_before_origin(const Draft& draft, std::uint32_t end, std::uint32_t begin) {
  for (std::uint32_t of = begin + 2; of + 1 < end; ++of) {
    const Found* state = draft.lower(of) == "of" ? draft.found_over(of + 1) : nullptr;
    if (state != nullptr && state->kind == EntityKind::state) return of;
  }
  return end;
}

bool is_led_body(const Draft& draft, TokenRange range) {
  if (range.size() != 1 || range.begin < 3 || draft.lower(range.begin - 1) != "of" ||
      !is_one_of(draft.word(range.begin - 2), {"leader", "chairman", "chairwoman", "co-leader", "founder",
                                               "secretary-general", "co-founder"}))
    return false;
  const std::uint32_t end = range.end;
  return is_one_of(draft.word_safe(end), {",", ".", ";", ")"}) &&
         !draft.words.is_given_name(draft.lower(range.begin)) && draft.found_over(range.begin) == nullptr;
}

bool is_party_in_brackets(const Draft& draft, TokenRange range) {
  if (range.size() != 1 || range.begin < 3 || draft.word(range.begin - 1) != "(" ||
      draft.word_safe(range.end) != ")" || draft.words.is_given_name(draft.lower(range.begin)))
    return false;
  const auto& before = draft.token(range.begin - 2);
  return before.name == language::NameType::PERSON && before.iob == 'I';
}

bool asks_of_state(const Draft& draft, TokenRange range) {
  if (range.size() != 2 || range.begin != draft.sentence_of(range.begin).begin ||
      !is_one_of(draft.word(range.begin), {"Will", "May", "Can", "Did", "Has", "Is", "Should", "Would"}))
    return false;
  const Found* state = draft.found_over(range.begin + 1);
  const auto& sentence = draft.sentence_of(range.begin);
  return state != nullptr && state->kind == EntityKind::state && draft.word(sentence.end - 1) == "?";
}

TokenRange without_description(const Draft& draft, TokenRange range) {
  while (range.size() > 1 &&
         is_one_of(draft.word(range.end - 1), {"news", "agency", "newspaper", "daily", "website",
                                               "television", "radio", "broadcaster", "channel", "weekly"}))
    --range.end;
  return range;
}

void find_office_owners(Draft& draft) {
  find_parties_in_brackets(draft);
  std::vector<Found> owners;
  for (const Found& bearer : draft.found) {
    if (bearer.kind != EntityKind::person || bearer.begin < 2) continue;
    const bool executive =
        bearer.begin > 2 && draft.lower(bearer.begin - 1) == "executive";  // "chief executive"
    const std::uint32_t office = bearer.begin - (executive ? 2 : 1);
    if (!is_office_of_bodies(draft, office) || !is_capitalised(draft.word(office - 1)) ||
        !draft.same_sentence(office - 1, bearer.begin))
      continue;
    const std::uint32_t begin = begin_of_owner(draft, office);
    if (begin == office || is_common_word(draft, begin) || is_common_word(draft, office - 1)) continue;
    owners.push_back(organisation(draft, {begin, office}, "", "name.before-office"));
  }
  if (owners.empty()) return;
  for (Found& owner : owners) draft.found.push_back(std::move(owner));
  index_found(draft);
}

}  // namespace chancery::extract
