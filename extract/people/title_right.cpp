#include "extract/names/portfolios.hpp"
#include "extract/people/title_charges.hpp"
#include "extract/people/title_prepositions.hpp"
#include "extract/people/title_sides.hpp"
#include "extract/people/title_words.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_side = 12;  ///< tokens on each side of the noun

class TitleRight {
 public:
  explicit TitleRight(const Draft& draft) : draft_(draft), words_(draft) {}

  std::uint32_t run(Title& title) {
    std::uint32_t end = title.head + 1;
    role_end_ = end;
    if (words_.stands_before_name(end, title)) role_end_ = ++end;
    if (const std::uint32_t rank = after_rank_of_envoy(draft_, end); rank > end) role_end_ = end = rank;
    if (is_one_of(draft_.lower(end), {"general", "d'affaires", "a.i.", "laureate"}) &&
        draft_.same_sentence(title.head, end))
      role_end_ = ++end;
    role_end_ = end = after_interim(draft_, end);
    if (draft_.lower(end) == "-" &&
        is_one_of(draft_.lower(end + 1), {"designate", "elect", "select", "general", "in", "at"}) &&
        !draft_.token(end - 1).space_after) {
      if (draft_.lower(end + 1) == "designate" || draft_.lower(end + 1) == "elect")
        title.modifiers.emplace_back(draft_.lower(end + 1));
      end += is_one_of(draft_.lower(end + 1), {"in", "at"}) ? 4 : 2;
      role_end_ = end;
    }
    if (title.counterpart) {
      title.end = end;
      take_origin(title);
      return role_end_;
    }
    bool open = true;
    while (open && end < title.head + 2 * longest_side && draft_.same_sentence(title.head, end))
      open = read_phrase(title, end);
    if (role_end_ == end && end > title.head + 1) role_end_ = end = words_.end_of_charges(title, end);
    title.end = behind_residence(end);
    return role_end_;
  }

 private:
  /// "the Ambassador of Chad to Latvia with residence in Berlin, Ann Lee": the seat is no part of the office.
  std::uint32_t behind_residence(std::uint32_t end) const {
    std::uint32_t at = end;
    if (draft_.lower(at) == ",") ++at;
    if (!draft_.same_sentence(end - 1, at)) return end;
    if (draft_.lower(at) == "with" && is_one_of(draft_.lower(at + 1), {"residence", "seat"}))
      ++at;
    else if (!is_one_of(draft_.lower(at), {"resident", "based", "residing", "accredited"}))
      return end;
    const Found* seat = draft_.same_sentence(end, at + 2) ? draft_.found_over(at + 2) : nullptr;
    const bool there = is_one_of(draft_.lower(at + 1), {"in", "at", "to"}) && seat != nullptr &&
                       seat->begin == at + 2 &&
                       (seat->kind == EntityKind::place || seat->kind == EntityKind::state);
    return there && draft_.word_safe(seat->end) == "," ? seat->end : end;
  }

  /// "his counterparts from Kenya and Togo", "his counterpart in Niamey, Ann Lee"
  void take_origin(Title& title) const {
    if (title.counterpart && draft_.lower(title.end) == "in" &&
        draft_.same_sentence(title.head, title.end + 1)) {
      const Found* seat = draft_.found_over(title.end + 1);
      const bool capital =
          seat != nullptr && seat->known != nullptr && seat->known->how == Known::How::capital;
      if (capital && draft_.word_safe(seat->end) == ",") title.end = seat->end;
    }
    if (draft_.lower(title.end) != "from" || !title.bodies.empty()) return;
    const std::uint32_t at = title.end + (draft_.lower(title.end + 1) == "the" ? 2 : 1);
    const Found* state = draft_.same_sentence(title.head, at) ? draft_.found_over(at) : nullptr;
    if (state == nullptr || state->kind != EntityKind::state || state->begin != at) return;
    title.bodies.push_back(draft_.found_at[at]);
    title.end = title.plural ? more_bodies(title, state->end) : state->end;
  }

  /// Reads one "of ...", "for ...", "to ..." after the noun; false when none follows.
  bool read_phrase(Title& title, std::uint32_t& end) {
    const bool charge =
        draft_.lower(end) == "in" && draft_.lower(end + 1) == "charge" && draft_.lower(end + 2) == "of";
    if (charge) end += 2;
    if (names_bearer(draft_, title, end)) return false;
    const Phrase phrase = phrase_at(title, end, charge);
    if (!phrase.follows) return false;
    std::uint32_t at = end + 1;
    std::uint32_t last = end;
    bool body = false;
    while (draft_.same_sentence(title.head, at) && at < end + longest_side &&
           words_.continues(at, end, title)) {
      if (is_one_of(phrase.preposition, {"of", "for", "to"}) && at > end + 1 && words_.begins_name(at)) break;
      if (const Found* found = draft_.found_over(at); found != nullptr && found->begin >= end) {
        // "director of its Japan desk" is not Japan's
        const bool owned = draft_.document().tag(end + 1) == "PRP$" && found->kind == EntityKind::state;
        if (!owned && may_own(title, *found, phrase, at == end + 1) && !words_.is_joined_portfolio(at))
          body = take(title, *found, phrase, body);
        last = at = found->end;
        continue;
      }
      ++at;
      if (draft_.token(at - 1).pos != Pos::DET && draft_.document().tag(at - 1) != "POS" &&
          draft_.lower(at - 1) != "and")
        last = at;
    }
    if (!body && phrase.preposition == "for") last = behind_joined_region(title, last);
    if (!body && phrase.preposition == "for") in_aim_ = true;
    if (!body && title.of_noun == none) title.of_noun = words_.owner_noun(end, last);
    if (title.plural && body) last = more_bodies(title, last);
    if (last == end) return false;
    // "chief of the Russian general staff": the state only describes the body that is named
    const bool adjectival = body && draft_.found_over(last - 1) == nullptr;
    // "spokesman for the Taliban movement" is one for the Taliban
    const bool speaks = body && speaks_for(draft_.lemma(title.head));
    // "coordinator of the UN in Chad", "head of the Border Service of Chad": the rest is no part of the
    // office
    const Found* rest = draft_.found_over(last - 1);
    const bool where = phrase.preposition == "in" ||
                       (phrase.preposition == "of" && rest != nullptr && rest->kind == EntityKind::state);
    const bool behind_body = where && !title.bodies.empty() && role_end_ < end;
    if (((!body && !phrase.within) || (adjectival && !speaks)) && !behind_body) role_end_ = last;
    end = last;
    return true;
  }

  /// "envoy for West Africa and the Sahel", "for the South Caucasus and Central Asia": the end of the second
  /// region, the same where none is joined.
  std::uint32_t behind_joined_region(const Title& title, std::uint32_t end) const {
    const Found* first = draft_.found_over(end - 1);
    const auto is_region = [](const Found& found) {
      return found.kind == EntityKind::place || found.kind == EntityKind::state;
    };
    const bool unknown =
        first == nullptr && draft_.token(end - 1).pos == Pos::PROPN && is_capitalised(draft_.word(end - 1));
    if ((!unknown && (first == nullptr || !is_region(*first))) || draft_.word_safe(end) != "and" ||
        !draft_.same_sentence(title.head, end + 1))
      return end;
    const std::uint32_t at = draft_.lower(end + 1) == "the" ? end + 2 : end + 1;
    const Found* second = draft_.same_sentence(title.head, at) ? draft_.found_over(at) : nullptr;
    return second != nullptr && second->begin == at && is_region(*second) ? second->end : end;
  }

  /// A preposition behind the noun, and what may stand behind it.
  struct Phrase {
    std::string_view preposition;
    bool charge = false;   ///< "in charge of"
    bool within = false;   ///< "at the Defence Ministry": where the office is held
    bool follows = false;  ///< whether it belongs to the office at all
  };

  Phrase phrase_at(const Title& title, std::uint32_t at, bool charge) const {
    Phrase phrase{draft_.lower(at), charge, false, false};
    const std::string_view head = draft_.lemma(title.head);
    phrase.within = (phrase.preposition == "at" || phrase.preposition == "in") && words_.is_body(at + 1);
    const std::uint32_t noun = draft_.analysis.tree.child(at, language::Label::pobj);
    const bool told = noun != none && is_speech(draft_.lemma(noun));
    const bool adverb =
        phrase.preposition == "in" &&
        (is_one_of(draft_.lower(at + 1), {"place", "turn", "response", "return", "order"}) || told);
    phrase.follows = !adverb && (may_follow_office(phrase.preposition, head) ||
                                 (phrase.within && works_within(head)) || sits_there(at, head));
    return phrase;
  }

  /// "its chief in Lima, Ann Lee,": the place where one sits, right before the name.
  bool sits_there(std::uint32_t at, std::string_view head) const {
    if (draft_.lower(at) != "in" || !(works_within(head) || head == "chief" || head == "coordinator"))
      return false;
    const Found* place = draft_.found_over(at + 1);
    return place != nullptr && place->begin == at + 1 && draft_.same_sentence(at, place->end) &&
           (place->kind == EntityKind::place || place->kind == EntityKind::state) &&
           draft_.word(place->end) == ",";
  }

  /// Whether the office may be that of the state or body behind the preposition. A spokesman for a ministry
  /// speaks for it; an envoy for a country does not.
  bool may_own(const Title& title, const Found& found, const Phrase& phrase, bool first) const {
    const std::string_view head = draft_.lemma(title.head);
    // "Palau's negotiator for a Compact of Free Association"
    if (in_aim_ && phrase.preposition == "of" && !title.bodies.empty()) return false;
    const bool owns = found.kind == EntityKind::state && found.end < draft_.token_count() &&
                      draft_.document().tag(found.end) == "POS";
    const bool advises = is_one_of(head, {"adviser", "advisor", "aide"}) && phrase.preposition == "to" &&
                         (owns || found.kind == EntityKind::organisation || is_of_ruler(found));
    if (advises) return true;
    // "of the Hamas-run health ministry"
    const bool runs =
        draft_.word_safe(found.end) == "-" &&
        is_one_of(draft_.lower(found.end + 1), {"run", "led", "backed", "controlled", "appointed", "held",
                                                "allied", "affiliated", "installed"});
    if (runs) return false;
    return may_own_office(found) && !phrase.charge && !is_one_of(phrase.preposition, {"to", "on"}) &&
           !((first || is_naval_staff(draft_, found)) && is_charge(draft_, found, head)) &&
           (phrase.preposition != "for" ||
            (speaks_for(head) && found.kind != EntityKind::place && title.possessor == none &&
             (title.bodies.empty() || is_owned(found))));
  }

  /// "adviser to the Bahraini crown prince"
  bool is_of_ruler(const Found& state) const {
    constexpr std::uint32_t reach = 2;
    if (state.kind != EntityKind::state || state.known == nullptr ||
        state.known->how != Known::How::adjective)
      return false;
    for (std::uint32_t at = state.end; at < state.end + reach && draft_.same_sentence(state.begin, at);
         ++at) {
      if (draft_.words.heads_office(draft_.lower(at))) return true;
      if (draft_.token(at).pos != Pos::NOUN && draft_.token(at).pos != Pos::ADJ) return false;
    }
    return false;
  }

  /// "spokesperson for China's Defence Ministry", "for the Chinese Defence Ministry": a body behind the state
  /// whose it is.
  bool is_owned(const Found& found) const {
    if (found.kind != EntityKind::organisation || found.begin < 2) return false;
    const Found* before = draft_.found_over(found.begin - 1);
    const bool adjective = before != nullptr && before->kind == EntityKind::state &&
                           before->known != nullptr && before->known->how == Known::How::adjective;
    std::uint32_t at = found.begin - 1;  // "for Turkey's ruling AK Party"
    while (at > 1 && is_one_of(draft_.lower(at), {"ruling", "main", "opposition", "largest", "new", "state"}))
      --at;
    return adjective || (draft_.document().tag(at) == "POS" && draft_.found_over(at - 1) != nullptr);
  }

  /// Notes whose office it is, or where. Returns whether the phrase has a body by now.
  bool take(Title& title, const Found& found, const Phrase& phrase, bool body) const {
    const std::uint32_t index = draft_.found_at[found.begin];
    if ((phrase.preposition == "in" || phrase.preposition == "at") && !phrase.within) {
      title.place = index;
    } else if (!words_.describes_noun(found) &&
               (title.bodies.empty() || body || found.kind == EntityKind::organisation)) {
      title.bodies.push_back(index);
      return true;
    }
    return body;
  }

  /// "envoys of South Korea, the United States and Japan"
  std::uint32_t more_bodies(Title& title, std::uint32_t last) const {
    while (draft_.same_sentence(title.head, last)) {
      std::uint32_t at = last;
      while (draft_.lower(at) == "," || draft_.lower(at) == "and" || draft_.lower(at) == "the") ++at;
      const Found* found =
          at == last || !draft_.same_sentence(title.head, at) ? nullptr : draft_.found_over(at);
      if (found == nullptr || found->kind != EntityKind::state || found->begin != at) break;
      title.bodies.push_back(draft_.found_at[at]);
      last = found->end;
    }
    return last;
  }

  const Draft& draft_;
  TitleWords words_;
  std::uint32_t role_end_ = 0;
  bool in_aim_ = false;  ///< behind a "for ..." that names no owner
};

}  // namespace

std::uint32_t extend_right(const Draft& draft, Title& title) { return TitleRight(draft).run(title); }

}  // namespace chancery::extract
