#include "extract/people/name_runs.hpp"

#include "extract/names/credits.hpp"
#include "extract/names/name_extent.hpp"
#include "extract/people/name_parts.hpp"
#include "extract/people/second_names.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Pos;

namespace {

std::string rest_of(const std::vector<std::string>& parts, std::size_t from) {
  std::string rest = parts[from];
  for (std::size_t i = from + 1; i < parts.size(); ++i) rest += " " + parts[i];
  return rest;
}

bool is_weekday(std::string_view word) {
  return is_one_of(word, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
}

}  // namespace

bool NameRuns::is_free_name_word(std::uint32_t at) const {
  const auto& token = draft_.token(at);
  return draft_.found_at[at] == none && draft_.title_at[at] == none &&
         (token.pos == Pos::PROPN || token.pos == Pos::NOUN || token.pos == Pos::ADJ) &&
         is_capitalised(draft_.word(at)) && !is_credit(draft_.credits, token.span);
}

/// The end of the run of capitalised words, hyphens and particles that begins at `begin`.
std::uint32_t NameRuns::end_of_run(std::uint32_t begin) const {
  std::uint32_t end = begin;
  while (end < draft_.token_count() && draft_.token(end).sentence == draft_.token(begin).sentence &&
         end < begin + 6) {
    const bool hyphen = draft_.word(end) == "-" && end > begin && !draft_.token(end).space_after;
    if (!hyphen && !is_free_name_word(end) && !is_given_part(begin, end)) break;
    ++end;
  }
  // "the deposed president Saturday", "Foreign Minister Ann Lee Thursday"
  while (end > begin && (draft_.word(end - 1) == "-" || is_weekday(draft_.lower(end - 1)))) --end;
  return end;
}

/// "kyung" of "Han Mi-kyung": what a hyphen joins to the given name behind a surname that stands first.
bool NameRuns::is_given_part(std::uint32_t begin, std::uint32_t at) const {
  if (at < begin + 3 || draft_.word(at - 1) != "-" || draft_.token(at - 1).space_after ||
      draft_.token(at - 2).space_after || draft_.token(at - 3).sentence != draft_.token(at).sentence)
    return false;
  const std::string_view tag = draft_.document().tag(at);
  if (is_one_of(draft_.word(at), {"led", "based", "born", "backed", "held", "style", "era", "made"}))
    return false;
  return draft_.found_at[at] == none && draft_.words.is_leading_surname(draft_.lower(at - 3)) &&
         is_capitalised(draft_.word(at - 2)) && !is_capitalised(draft_.word(at)) && tag != "VBN" &&
         tag != "VBD";
}

/// "ae" of "Sama-ae".
bool NameRuns::is_short_part(std::uint32_t begin, std::uint32_t at) const {
  return at > begin + 1 && draft_.word(at).size() < 4 && draft_.word(at - 1) == "-" &&
         !draft_.token(at - 1).space_after && !draft_.token(at - 2).space_after;
}

std::uint32_t NameRuns::after_honorifics(std::uint32_t at) const {
  while (at < draft_.token_count()) {
    const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
    if (!honorific) break;
    const std::uint32_t end = draft_.token(at).span.begin + honorific->second;
    std::uint32_t next = at;
    while (next < draft_.token_count() && draft_.token(next).span.begin < end) ++next;
    if (next == at || next >= draft_.token_count()) break;
    at = after_retired(draft_, next);
  }
  return at;
}

bool NameRuns::holds_noun(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (draft_.word(i) == "-") continue;
    if (i > begin && i + 1 < end && is_name_particle(draft_.word(i))) continue;
    if (is_given_part(begin, i) || is_short_part(begin, i)) continue;
    if (is_noun_phrase(i) || !is_capitalised(draft_.word(i)) || draft_.words.heads_office(draft_.lower(i)))
      return true;
  }
  return false;
}

/// "Foreign Affairs" after a title is a portfolio, no name.
bool NameRuns::is_noun_phrase(std::uint32_t last) const {
  const std::string_view tag = draft_.document().tag(last);
  // "Ozolsieks" is no plural: the model tags what ends so
  const bool several = tag == "NNPS" && (draft_.words.is_charge(draft_.lower(last)) ||
                                         !draft_.words.nouns(draft_.lemma(last)).empty() ||
                                         draft_.words.heads_offices(draft_.lower(last)));
  return tag == "NNS" || several || !draft_.words.nouns(draft_.lower(last)).empty();
}

bool NameRuns::is_name_of_person(std::uint32_t begin, std::uint32_t end) const {
  if (end - begin < 2 || end - begin > 6 || holds_noun(begin, end)) return false;
  const bool who = draft_.word_safe(end) == "," && draft_.word_safe(end + 1) == "who";
  const std::string_view first = draft_.lower(begin);
  if (is_given_part(begin, end - 1)) return true;
  return who || (draft_.words.is_given_name(first) && is_capitalised(draft_.word(end - 1)));
}

/// After "in", "near" and the like stands a place, though a person of the article bears the name.
bool NameRuns::is_place_role(std::uint32_t at) const {
  if (draft_.token(at).label != language::Label::pobj) return false;
  const std::string_view word = draft_.lower(draft_.token(at).head);
  return word == "in" || word == "at" || word == "near" || word == "outside" || word == "into";
}

bool NameRuns::follows_nickname(std::uint32_t at) const {
  std::uint32_t begin = at;
  while (begin > draft_.sentence_of(at).begin && opens_quotation(draft_.word(begin - 1))) --begin;
  const std::string_view before = begin > 0 ? draft_.lower(begin - 1) : std::string_view();
  return is_one_of(before, {"nickname", "nicknamed", "alias", "guerre"}) ||
         bearer_of_second_name(draft_, at) != none;
}

std::unordered_set<std::string> surnames_of(const Draft& draft) {
  std::unordered_set<std::string> surnames;
  for (const Found& found : draft.found) {
    if (found.kind != graph::EntityKind::person) continue;
    const auto parts = parts_of(found.span.in(draft.document().text));
    if (parts.size() < 2) continue;
    surnames.insert(parts.back());
    surnames.insert(std::string(without_article_of(parts.back())));
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) surnames.insert(rest_of(parts, i));
    if (parts.size() > 2) surnames.insert(parts[parts.size() - 2]);
    if (draft.words.is_leading_surname(parts.front())) surnames.insert(parts.front());
  }
  return surnames;
}

}  // namespace chancery::extract
