#include "extract/people/title_words.hpp"

#include <algorithm>

#include "extract/names/portfolios.hpp"
#include "extract/people/title_prepositions.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

namespace {

constexpr std::uint32_t longest_list = 12;  ///< tokens of a list of charges

}  // namespace

bool TitleWords::stands_before_name(std::uint32_t at, const Title& title) const {
  if (!draft_.same_sentence(title.head, at + 1) || draft_.found_over(at) != nullptr ||
      !is_capitalised(draft_.word(at)))
    return false;
  if (draft_.token(at).pos != Pos::PROPN || !is_capitalised(draft_.word(title.head))) return false;
  const Found* name = draft_.found_over(at + 1);
  if (draft_.words.is_given_name(draft_.lower(at))) return false;
  return name != nullptr && name->kind == EntityKind::person && name->begin == at + 1 &&
         !draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
}

std::uint32_t TitleWords::end_of_charges(const Title& title, std::uint32_t end) const {
  if (title.plural || draft_.word_safe(end) != ",") return end;
  bool joined = false;
  for (std::uint32_t at = end + 1; at < end + longest_list && draft_.same_sentence(title.head, at); ++at) {
    const Found* found = draft_.found_over(at);
    const Pos pos = draft_.token(at).pos;
    if (draft_.word(at) == ",") {
      const Found* name = draft_.same_sentence(at, at + 1) ? draft_.found_over(at + 1) : nullptr;
      if (joined) return name != nullptr && name->kind == EntityKind::person ? at : end;
    } else if (draft_.lower(at) == "and") {
      joined = true;
    } else if ((found != nullptr && (found->kind == EntityKind::person || found->known != nullptr)) ||
               draft_.words.heads_office(draft_.lower(at)) ||
               (pos != Pos::NOUN && pos != Pos::PROPN && pos != Pos::ADJ && pos != Pos::ADV)) {
      return end;
    }
  }
  return end;
}

/// "Ronald" of "Minister of Cooperation Ronald Lamola": a given name with a surname, which no table knows.
bool TitleWords::begins_full_name(std::uint32_t at) const {
  constexpr std::uint32_t longest = 4;
  if (!draft_.words.is_given_name(draft_.lower(at)) || !is_capitalised(draft_.word(at)) ||
      !is_capitalised(draft_.word(at - 1)) || draft_.words.is_given_name(draft_.lower(at - 1)))
    return false;
  std::uint32_t end = at;
  while (draft_.same_sentence(at, end) && draft_.found_over(end) == nullptr &&
         ((is_capitalised(draft_.word(end)) && draft_.token(end).pos == Pos::PROPN) ||
          (draft_.word(end) == "-" && end > at && !draft_.token(end).space_after)))
    ++end;
  const bool hyphen = draft_.word_safe(at + 1) == "-";
  return end > at + 1 && end <= at + longest + (hyphen ? 2 : 0) &&
         draft_.words.nouns(draft_.lower(end - 1)).empty() &&
         !draft_.words.is_charge(draft_.lower(end - 1)) &&
         !draft_.words.heads_office(draft_.lower(end - 1)) && draft_.document().tag(end - 1) != "NNPS";
}

bool TitleWords::begins_name(std::uint32_t at) const {
  if (begins_full_name(at)) return true;
  const Found* before = draft_.found_over(at - 1);
  if (before == nullptr || before->end != at || draft_.found_over(at) != nullptr) return false;
  if (before->known != nullptr && before->known->how == Known::How::adjective) return false;
  const bool given = draft_.words.is_given_name(draft_.lower(at)) || begins_with_initial(draft_.word(at));
  if (!given && (before->known == nullptr || before->kind == EntityKind::place)) return false;
  const auto is_name_word = [&](std::uint32_t word) {
    return draft_.same_sentence(at, word) && draft_.token(word).pos == Pos::PROPN &&
           is_capitalised(draft_.word(word)) && draft_.words.nouns(draft_.lower(word)).empty() &&
           !draft_.words.heads_office(draft_.lower(word));
  };
  return is_name_word(at) && is_name_word(at + 1);
}

std::uint32_t TitleWords::owner_noun(std::uint32_t preposition, std::uint32_t last) const {
  const std::string_view article = draft_.lower(preposition + 1);
  if (!is_one_of(article, {"the", "this", "that", "both"})) return none;
  for (std::uint32_t at = preposition + 2; at < last; ++at) {
    const bool owns = at + 1 == last || draft_.document().tag(at + 1) == "POS";
    if (owns && draft_.token(at).pos == Pos::NOUN && draft_.found_over(at) == nullptr) return at;
  }
  return none;
}

bool TitleWords::describes_noun(const Found& found) const {
  const auto& token = draft_.token(found.head);
  return found.kind == EntityKind::place &&
         (token.label == language::Label::compound || token.label == language::Label::nmod) &&
         token.head >= found.end && draft_.found_over(token.head) == nullptr &&
         draft_.token(token.head).pos == Pos::NOUN &&
         (!is_place_noun(token.head) || is_works(draft_.lemma(token.head)));
}

bool TitleWords::is_body(std::uint32_t at) const {
  for (std::uint32_t next = at; next < at + 3 && draft_.same_sentence(at, next); ++next) {
    const Found* found = draft_.found_over(next);
    if (found != nullptr && found->kind == EntityKind::organisation) return true;
    if (found != nullptr && found->kind == EntityKind::state && is_mission(found->end)) return true;
    if (found == nullptr && draft_.token(next).pos != Pos::DET && draft_.document().tag(next) != "POS")
      return false;
  }
  return false;
}

bool TitleWords::continues(std::uint32_t at, std::uint32_t preposition, const Title& title) const {
  const auto& token = draft_.token(at);
  const std::string_view word = draft_.lower(at);
  if (in_portfolio_list(draft_, at)) return true;
  // "Minister of State at the Ministry Dr. Ann Lee"
  if (at > preposition + 1 &&
      is_one_of(word, {"dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sheikh", "sheikha", "eng",
                       "eng.", "prof", "prof.", "sayyid", "engineer"}))
    return false;
  if (at > preposition + 1 && (is_rank_of_name(at) || is_rank_behind_body(at)))
    return false;  // "Chief of Joint Operations Vice Admiral"
  if (const Found* found = draft_.found_over(at)) return found->kind != EntityKind::person;
  if (word == "and" || word == "&") return joins_objects(at, preposition);
  if (word == "-") return !token.space_after || !draft_.token(at - 1).space_after;
  switch (token.pos) {
    case Pos::NOUN:
    case Pos::PROPN:
      if (begins_with_initial(draft_.word(at))) return false;
      return !(at > preposition + 1 &&
               is_one_of(draft_.lemma(at), {"monday", "tuesday", "wednesday", "thursday", "friday",
                                            "saturday", "sunday", "today", "yesterday"}));
    case Pos::ADJ:
      return !is_one_of(word, {"last", "next", "this", "early", "late", "earlier", "later"});
    case Pos::NUM:
      return title.plural && draft_.lower(at - 1) == "the";
    case Pos::DET:
      return at == preposition + 1 || draft_.lower(at - 1) == "and";
    case Pos::PRON:
      return at == preposition + 1 && draft_.document().tag(at) == "PRP$";
    case Pos::VERB:  // "the dissolved assembly"
      return token.label == language::Label::amod && is_one_of(draft_.document().tag(at), {"VBN", "VBG"}) &&
             token.head > at;
    case Pos::PART:
      return draft_.document().tag(at) == "POS";
    default:
      break;
  }
  return false;
}

/// Whether a rank or style stands there, capitalised, and a person's name right behind it.
bool TitleWords::is_rank_of_name(std::uint32_t at) const {
  if (!is_capitalised(draft_.word(at))) return false;
  const auto style = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
  const std::uint32_t end = style ? draft_.token(at).span.begin + style->second : 0;
  const std::uint32_t first = at;
  while (at < draft_.token_count() &&
         (draft_.token(at).span.begin < end ||
          is_one_of(draft_.word(at), {"Vice", "Rear", "Major", "Lieutenant", "Brigadier", "General",
                                      "Admiral", "Colonel", "Captain", "Commodore", "Marshal"})))
    ++at;
  if (at == first || at >= draft_.token_count()) return false;
  const Found* name = draft_.found_over(at);
  return name != nullptr && name->begin == at && name->kind == EntityKind::person;
}

/// "Colonel" of "Chief of the Joint Staff Colonel General Ann Lee": the body's name ends before it.
bool TitleWords::is_rank_behind_body(std::uint32_t at) const {
  const Found* body = draft_.found_over(at - 1);
  return body != nullptr && body->end == at && body->kind == EntityKind::organisation &&
         draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin).has_value();
}

/// "province" of "governor of Kisumu province"
bool TitleWords::is_place_noun(std::uint32_t at) const {
  return std::ranges::any_of(draft_.words.nouns(draft_.lemma(at)),
                             [](const Noun& noun) { return noun.kind == EntityKind::place; });
}

/// "embassy" of "the North's embassy", "the Chinese consulate"
bool TitleWords::is_mission(std::uint32_t at) const {
  if (at < draft_.token_count() && draft_.document().tag(at) == "POS") ++at;
  return is_one_of(draft_.lower(at), {"embassy", "consulate", "mission", "legation"});
}

bool TitleWords::is_joined_portfolio(std::uint32_t at) const {
  const Found* joined = draft_.found_over(at);
  if (joined == nullptr || joined->begin < 2 || !is_one_of(draft_.lower(joined->begin - 1), {"and", "&"}))
    return false;
  const bool guessed = joined->known == nullptr && joined->kind == EntityKind::organisation &&
                       joined->reason.rule == "name.model";
  const std::uint32_t before = joined->begin - 2;
  return guessed && draft_.found_over(before) == nullptr && is_capitalised(draft_.word(before)) &&
         draft_.token(before).pos == Pos::PROPN && is_one_of(draft_.word_safe(joined->end), {",", "(", "of"});
}

/// "director for Asia and Oceania affairs"
bool TitleWords::joins_regions(std::uint32_t at) const {
  const Found* other = draft_.found_over(at + 1);
  const std::uint32_t end = other == nullptr ? at + 2 : other->end;
  return draft_.same_sentence(at, end) && is_capitalised(draft_.word(at + 1)) &&
         is_one_of(draft_.lower(end), {"affairs", "relations"});
}

bool TitleWords::joins_objects(std::uint32_t at, std::uint32_t preposition) const {
  if (at + 1 >= draft_.token_count() || at == preposition + 1) return false;
  const auto& next = draft_.token(at + 1);
  if (draft_.found_over(at - 1) != nullptr) return joins_regions(at);
  // "foreign and European affairs"
  if (draft_.words.is_charge(draft_.lower(at - 1)) && draft_.words.is_charge(draft_.lower(at + 1)) &&
      draft_.lower(at + 2) == "affairs")
    return true;
  if (draft_.found_over(at + 1) != nullptr) return is_joined_portfolio(at + 1);
  if (next.pos != Pos::NOUN && next.pos != Pos::PROPN && next.pos != Pos::ADJ) return false;
  if (is_capitalised(draft_.word(at - 1)) != is_capitalised(draft_.word(at + 1))) return false;
  return !draft_.words.heads_office(draft_.lower(at + 1));
}

}  // namespace chancery::extract
