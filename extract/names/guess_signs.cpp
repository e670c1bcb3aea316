#include "extract/names/guess_signs.hpp"

#include <algorithm>

#include "extract/names/known_candidates.hpp"
#include "extract/names/portfolios.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

bool is_ordinal(std::string_view word) {
  return is_one_of(word, {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                          "ninth", "tenth", "eleventh", "twelfth", "next", "last"}) ||
         (word.size() > 2 && word.front() >= '0' && word.front() <= '9' && word.ends_with("th"));
}

}  // namespace

bool GuessSigns::is_nothing(TokenRange range) const {
  return is_clock(range) || is_noun_of_state(range) || is_charge_of_office(range) || joins_known(range) ||
         is_clause_of_headline(range) || is_common(range) || is_heading(range) ||
         is_portfolio(draft_, range) || describes_group(draft_, range.begin, range.end);
}

/// "the Government", "Easter": capitalised words that name no body and no place.
bool GuessSigns::is_common(TokenRange range) const {
  if (range.size() == 1 &&
      is_one_of(draft_.lower(range.begin), {"koran", "quran", "qur'an", "bible", "torah"}))
    return true;
  if (range.size() == 2 && draft_.lower(range.begin) == "easter") return true;
  // "the Fifth Round of Consultations", "the Fourth Round"
  if (range.size() > 1 && is_ordinal(draft_.lower(range.begin)) &&
      is_one_of(draft_.lower(range.begin + 1), {"round", "session", "meeting", "phase", "tranche", "stage",
                                                "edition", "sitting", "anniversary"}))
    return true;
  // "The Sides agreed": communiqués capitalise those whom they tell of
  if (range.size() == 1 && range.begin > 0 && is_one_of(draft_.lower(range.begin - 1), {"the", "both"}) &&
      is_one_of(draft_.lower(range.begin), {"sides", "parties", "ministers", "presidents", "participants",
                                            "leaders", "delegations", "signatories"}))
    return true;
  return range.size() == 1 &&
         is_one_of(
             draft_.lower(range.begin),
             {"first",     "second",       "third",     "deputy",   "government", "state",       "states",
              "embassies", "opposition",   "house",     "houses",   "group",      "community",   "guards",
              "veterans",  "recognition",  "interior",  "easter",   "diwali",     "ramadan",     "eid",
              "christmas", "advent",       "lent",      "hanukkah", "passover",   "nowruz",      "tet",
              "custody",   "migration",    "honour",    "favour",   "question",   "answer",      "explainer",
              "analysis",  "deportations", "airspace",  "update",   "updated",    "transcribed", "reader",
              "producer",  "newsreader",   "presenter", "force"});
}

/// "MORNING FILE", "DIARY": a line with no small letter names nothing that only the model knows.
bool GuessSigns::is_heading(TokenRange range) const {
  const Span name = draft_.document().span_of(range.begin, range.end);
  if (!is_all_capitals(name.in(draft_.document().text)) || (range.size() == 1 && name.size() < 5))
    return false;
  const auto& sentence = draft_.sentence_of(range.begin);
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const std::string_view word = draft_.word(i);
    if (std::ranges::any_of(word, [](char c) { return c >= 'a' && c <= 'z'; })) return false;
  }
  return true;
}

bool GuessSigns::is_clock(TokenRange range) const {
  return range.size() == 1 &&
         is_one_of(draft_.word(range.begin), {"GMT", "UTC", "CET", "CEST", "EST", "EDT", "BST", "IST", "PST",
                                              "PDT", "JST", "KST", "EAT", "MSK", "AEST"});
}

/// "the Kingdom", "the Republic": it means a state that is named elsewhere.
bool GuessSigns::is_noun_of_state(TokenRange range) const {
  return range.size() == 1 && range.begin > 0 && draft_.lower(range.begin - 1) == "the" &&
         is_one_of(draft_.lower(range.begin),
                   {"kingdom", "republic", "sultanate", "emirate", "principality"});
}

/// "National Security" of "the National Security Adviser", "Human Rights" of "Human Rights Commissioner",
/// "State for External Affairs" of "Minister of State for External Affairs".
bool GuessSigns::is_charge_of_office(TokenRange range) const {
  if (range.begin > 1 && range.size() > 1 && draft_.same_sentence(range.begin - 2, range.begin) &&
      is_one_of(draft_.word(range.begin - 2), {"Minister", "Ministers"}) &&
      is_one_of(draft_.lower(range.begin - 1), {"of", "for"})) {
    const auto& heads = draft_.words.nouns(draft_.lower(range.end - 1));
    return std::ranges::none_of(heads, [](const Noun& noun) { return noun.in_names; });
  }
  if (range.end >= draft_.token_count() || !draft_.same_sentence(range.begin, range.end)) return false;
  if (!is_one_of(draft_.word(range.end), {"Adviser", "Advisor", "Commissioner", "Ombudsman", "Coordinator",
                                          "Counsellor", "Counselor"}))
    return false;
  const auto& nouns = draft_.words.nouns(draft_.lower(range.end - 1));
  return std::ranges::none_of(nouns, [](const Noun& noun) { return noun.in_names; });
}

/// "Kenya-Haiti": names of the tables with hyphens between them.
bool GuessSigns::joins_known(TokenRange range) const {
  bool hyphen = false;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const bool joint = draft_.word(i) == "-";
    hyphen = hyphen || joint;
    if (!joint && draft_.found_over(i) == nullptr) return false;
  }
  return hyphen;
}

/// "Kyrgyz Opposition Rejects Vote Result": the title of the article, where all words are capitalised.
bool GuessSigns::is_clause_of_headline(TokenRange range) const {
  if (range.size() < 3) return false;
  const Span span = draft_.document().span_of(range.begin, range.end);
  if (!is_in_line(draft_.analysis.article, span, input::LineRole::title)) return false;
  const EventLexicon& events = draft_.analysis.lexicon.events();
  for (std::uint32_t i = range.begin + 1; i < range.end; ++i) {
    std::string_view word = draft_.lower(i);
    if (!word.ends_with('s') || !draft_.words.nouns(word).empty()) continue;
    word.remove_suffix(1);
    const LemmaEntry* entry = events.find(word);
    const bool verb = entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
                        return events.trigger(index).words.size() == 1;
                      });
    if (verb && draft_.words.nouns(word).empty()) return true;
  }
  return false;
}

bool GuessSigns::is_person_of_origin(TokenRange range, TokenRange name) const {
  if (name.begin == range.begin || name.size() < 2 || name.size() > 4) return false;
  // "of the Kyrgyz Republic Azamat Toktogulov": the state's whole name ends there
  const bool whole_name = name.begin >= range.begin + 2 && range.begin >= 2 && name.size() < 4 &&
                          draft_.lower(range.begin - 1) == "the" && draft_.lower(range.begin - 2) == "of";
  if (!whole_name && !draft_.words.is_given_name(draft_.lower(name.begin))) return false;
  for (std::uint32_t i = name.begin; i < name.end; ++i) {
    if (!draft_.words.nouns(draft_.lower(i)).empty()) return false;
  }
  return true;
}

TokenRange GuessSigns::without_participle(TokenRange range) const {
  if (range.size() < 3 || draft_.word(range.end - 2) != "-") return range;
  const bool joined = is_one_of(
      draft_.lower(range.end - 1),
      {"based",      "owned",    "brokered",   "led",       "backed",    "flagged",  "made",   "built",
       "registered", "style",    "type",       "class",     "held",      "run",      "funded", "born",
       "trained",    "mediated", "hosted",     "sponsored", "supported", "ruled",    "bound",  "linked",
       "era",        "allied",   "controlled", "occupied",  "operated",  "supplied", "drafted"});
  if (joined) range.end -= 2;
  return range;
}

bool GuessSigns::is_company_end(std::string_view word) {
  return is_one_of(word, {"Ltd", "Ltd.", "Inc", "Inc.",    "LLC",  "PLC",  "plc",  "GmbH",  "Corp", "Corp.",
                          "Co.", "AG",   "NV",  "N.V.",    "BV",   "B.V.", "S.A.", "SA",    "SpA",  "S.p.A.",
                          "Oy",  "Oyj",  "AB",  "ASA",     "A/S",  "Sdn",  "Bhd",  "Bhd.",  "JSC",  "PJSC",
                          "Pvt", "Pvt.", "LLP", "Limited", "S.L.", "Lda",  "Ltda", "Ltda.", "SAS",  "Tbk"});
}

bool GuessSigns::is_state_before_name(const Found& state, std::uint32_t end) const {
  const bool place = state.kind == graph::EntityKind::place;  // "Mayor of Odesa Ann Lee"
  if (state.kind != graph::EntityKind::state && !place) return false;
  if (!place && state.end > state.begin + 2 &&
      state.span.in(draft_.document().text).find(" of ") != std::string_view::npos)
    return true;
  const bool named = state.known != nullptr && (place || state.known->how == Known::How::name);
  if (!named || state.begin < 2 || end < state.end + 2 ||
      !is_one_of(draft_.word(state.begin - 1), {"of", "to"}) ||
      !draft_.words.heads_office(draft_.lower(state.begin - 2)))
    return false;
  for (std::uint32_t i = state.end; i < end; ++i) {
    if (!is_capitalised(draft_.word(i)) || !draft_.words.nouns(draft_.lower(i)).empty()) return false;
  }
  return true;
}

TokenRange GuessSigns::behind_state(TokenRange range) const {
  const Found* found = draft_.found_over(range.begin);
  if (found == nullptr || found->kind != graph::EntityKind::state || found->end >= range.end) return range;
  // "the foreign minister of Seychelles, Ann Lee"
  const bool comma = draft_.word(found->end) == "," && found->end + 1 < range.end;
  return {found->end + (comma ? 1 : 0), range.end};
}

TokenRange GuessSigns::behind_post(TokenRange range) const {
  const TokenRange nobody{range.end, range.end};
  const Found* post = draft_.found_over(range.begin);
  if (post == nullptr && range.begin > 0) post = draft_.found_over(range.begin - 1);
  if (post == nullptr || post->begin == 0) return nobody;
  const std::uint32_t begin = draft_.lower(post->begin - 1) == "the" ? post->begin - 1 : post->begin;
  if (begin < 2 || !is_one_of(draft_.lower(begin - 1), {"to", "in", "for", "at"}) ||
      !is_one_of(draft_.lower(begin - 2), {"ambassador", "envoy", "commissioner", "consul", "attaché",
                                           "representative", "delegate", "coordinator", "emissary"}))
    return nobody;
  std::uint32_t words = 0;
  for (std::uint32_t i = post->end; i < range.end; ++i) {
    const bool hyphen = draft_.word(i) == "-";
    words += hyphen ? 0 : 1;
    const bool name = draft_.token(i).pos == language::Pos::PROPN || hyphen;
    if (!name || !draft_.words.nouns(draft_.lower(i)).empty() || draft_.words.heads_office(draft_.lower(i)))
      return nobody;
  }
  return words < 2 || words > 5 ? nobody : TokenRange{post->end, range.end};
}

bool GuessSigns::joins_states(TokenRange range) const {
  const std::uint32_t comma = first_comma(range);
  if (comma == range.end || comma + 1 >= range.end) return false;
  const auto is_state = [&](std::uint32_t begin, std::uint32_t end) {
    const Found* found = draft_.found_over(begin);
    return found != nullptr && found->kind == graph::EntityKind::state && found->begin == begin &&
           found->end >= end;
  };
  return is_state(range.begin, comma) && is_state(comma + 1, comma + 2);
}

bool GuessSigns::is_person_before_state(TokenRange range) const {
  const std::uint32_t comma = first_comma(range);
  if (comma == range.begin || comma + 1 >= range.end || !draft_.token(comma).space_after) return false;
  const Found* found = draft_.found_over(comma + 1);
  if (found == nullptr || found->kind != graph::EntityKind::state || found->end + 1 < range.end) return false;
  return found->end < draft_.token_count() && draft_.document().tag(found->end) == "POS" &&
         draft_.found_over(range.begin) == nullptr && draft_.words.nouns(draft_.lower(comma - 1)).empty();
}

std::uint32_t GuessSigns::first_comma(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (draft_.word(i) == ",") return i;
  }
  return range.end;
}

}  // namespace chancery::extract
